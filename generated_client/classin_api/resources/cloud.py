# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `cloud`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GetCloudListResponse, GetFolderListData
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
