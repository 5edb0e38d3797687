# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `cloud`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        DelFileResponse,
        DelFolderResponse,
        GetCloudListResponse,
        GetFolderListData,
        RenameFileResponse,
    )
    from ..replies import AsyncCaller, Caller, Reply
    from ..values import FileInput


class Cloud:
    """The school's cloud drive, its folders and files."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def list_folders(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetFolderListData]:
        """List the folders in the first two levels of the school's drive.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The second-level folders, by the id of the first-level folder that they are in.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getFolderList: https://docs.eeo.cn/api/zh-hans/cloud/getFolderList.html
        """
        return self._caller.send("getFolderList", {**(extra or {})})

    @keywords
    def list(
        self, *, folder_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[GetCloudListResponse]:
        """List the folders and files directly in a folder of the school's drive.

        It changes nothing and may be sent again.

        Args:
            folder_id: Folder to list.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getCloudList: https://docs.eeo.cn/api/zh-hans/cloud/getCloudList.html
        """
        return self._caller.send("getCloudList", {"folderId": folder_id, **(extra or {})})

    @keywords
    def create_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Create a folder in a folder of the school's drive.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            folder_id: Folder in which to create it.
            folder_name: Name of the folder, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder. Not failures: `EXISTED` for 206.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        createFolder: https://docs.eeo.cn/api/zh-hans/cloud/createFolder.html
        """
        return self._caller.send("createFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})})

    @keywords
    def upload(self, *, folder_id: str, filedata: FileInput, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Upload a file into a folder of the school's drive.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            folder_id: Folder to put it into.
            filedata: The file, up to 500 MB (else 211), with its name.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the file.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        uploadFile: https://docs.eeo.cn/api/zh-hans/cloud/uploadFile.html
        """
        return self._caller.send("uploadFile", {"folderId": folder_id, "Filedata": filedata, **(extra or {})})

    @keywords
    def rename_file(
        self, *, file_id: str, file_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[RenameFileResponse]:
        """Rename a file in the school's drive.

        Sending it again leads to the same end.

        Args:
            file_id: File to rename.
            file_name: New name of the file, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        renameFile: https://docs.eeo.cn/api/zh-hans/cloud/renameFile.html
        """
        return self._caller.send("renameFile", {"fileId": file_id, "fileName": file_name, **(extra or {})})

    @keywords
    def rename_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Rename a folder in the school's drive.

        Sending it again leads to the same end.

        Args:
            folder_id: Folder to rename.
            folder_name: New name of the folder, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder that has the name already, with 206 only.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        renameFolder: https://docs.eeo.cn/api/zh-hans/cloud/renameFolder.html
        """
        return self._caller.send("renameFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})})

    @keywords
    def delete_file(self, *, file_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFileResponse]:
        """Delete a file from the school's drive.

        Sending it again leads to the same end.

        Args:
            file_id: File to delete.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delFile: https://docs.eeo.cn/api/zh-hans/cloud/delFile.html
        """
        return self._caller.send("delFile", {"fileId": file_id, **(extra or {})})

    @keywords
    def delete_folder(self, *, folder_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFolderResponse]:
        """Delete a folder of the school's drive with everything in it.

        Sending it again leads to the same end.

        Args:
            folder_id: Folder to delete.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delFolder: https://docs.eeo.cn/api/zh-hans/cloud/delFolder.html
        """
        return self._caller.send("delFolder", {"folderId": folder_id, **(extra or {})})

    @keywords
    def root_folder(self, *, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Get the id of the top folder of the school's drive.

        Sending it again leads to the same end.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getTopFolderId: https://docs.eeo.cn/api/zh-hans/cloud/getTopFolderId.html
        """
        return self._caller.send("getTopFolderId", {**(extra or {})})


class AsyncCloud:
    """The school's cloud drive, its folders and files."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def list_folders(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetFolderListData]:
        """List the folders in the first two levels of the school's drive.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The second-level folders, by the id of the first-level folder that they are in.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getFolderList: https://docs.eeo.cn/api/zh-hans/cloud/getFolderList.html
        """
        return await self._caller.send("getFolderList", {**(extra or {})})

    @keywords
    async def list(
        self, *, folder_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[GetCloudListResponse]:
        """List the folders and files directly in a folder of the school's drive.

        It changes nothing and may be sent again.

        Args:
            folder_id: Folder to list.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getCloudList: https://docs.eeo.cn/api/zh-hans/cloud/getCloudList.html
        """
        return await self._caller.send("getCloudList", {"folderId": folder_id, **(extra or {})})

    @keywords
    async def create_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Create a folder in a folder of the school's drive.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            folder_id: Folder in which to create it.
            folder_name: Name of the folder, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder. Not failures: `EXISTED` for 206.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        createFolder: https://docs.eeo.cn/api/zh-hans/cloud/createFolder.html
        """
        return await self._caller.send(
            "createFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})}
        )

    @keywords
    async def upload(
        self, *, folder_id: str, filedata: FileInput, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Upload a file into a folder of the school's drive.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            folder_id: Folder to put it into.
            filedata: The file, up to 500 MB (else 211), with its name.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the file.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        uploadFile: https://docs.eeo.cn/api/zh-hans/cloud/uploadFile.html
        """
        return await self._caller.send("uploadFile", {"folderId": folder_id, "Filedata": filedata, **(extra or {})})

    @keywords
    async def rename_file(
        self, *, file_id: str, file_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[RenameFileResponse]:
        """Rename a file in the school's drive.

        Sending it again leads to the same end.

        Args:
            file_id: File to rename.
            file_name: New name of the file, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        renameFile: https://docs.eeo.cn/api/zh-hans/cloud/renameFile.html
        """
        return await self._caller.send("renameFile", {"fileId": file_id, "fileName": file_name, **(extra or {})})

    @keywords
    async def rename_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Rename a folder in the school's drive.

        Sending it again leads to the same end.

        Args:
            folder_id: Folder to rename.
            folder_name: New name of the folder, 1 to 128 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder that has the name already, with 206 only.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        renameFolder: https://docs.eeo.cn/api/zh-hans/cloud/renameFolder.html
        """
        return await self._caller.send(
            "renameFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})}
        )

    @keywords
    async def delete_file(self, *, file_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFileResponse]:
        """Delete a file from the school's drive.

        Sending it again leads to the same end.

        Args:
            file_id: File to delete.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delFile: https://docs.eeo.cn/api/zh-hans/cloud/delFile.html
        """
        return await self._caller.send("delFile", {"fileId": file_id, **(extra or {})})

    @keywords
    async def delete_folder(
        self, *, folder_id: str, extra: Mapping[str, object] | None = None
    ) -> Reply[DelFolderResponse]:
        """Delete a folder of the school's drive with everything in it.

        Sending it again leads to the same end.

        Args:
            folder_id: Folder to delete.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delFolder: https://docs.eeo.cn/api/zh-hans/cloud/delFolder.html
        """
        return await self._caller.send("delFolder", {"folderId": folder_id, **(extra or {})})

    @keywords
    async def root_folder(self, *, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Get the id of the top folder of the school's drive.

        Sending it again leads to the same end.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the folder.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getTopFolderId: https://docs.eeo.cn/api/zh-hans/cloud/getTopFolderId.html
        """
        return await self._caller.send("getTopFolderId", {**(extra or {})})
