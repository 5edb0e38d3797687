# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `cloud`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        DelFileResponse,
        DelFolderResponse,
        GetCloudListResponse,
        GetFolderListData,
        RenameFileResponse,
    )
    from ..replies import Reply
    from ..values import FileInput


class Cloud(Group):
    """The school's cloud drive, its folders and files."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def list_folders(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetFolderListData]:
        """List the folders in the first two levels of the school's drive.

        Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not shown, nor are
        the names of the first level: `cloud.list` lists any one folder, with its files. A drive without folders answers
        106, which is no failure.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The second-level folders, by the id of the first-level folder that they are in.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.list_folders()

        getFolderList: https://docs.eeo.cn/api/zh-hans/cloud/getFolderList.html
        """
        return self._caller.send("getFolderList", {**(extra or {})})

    @keywords
    def list(
        self, *, folder_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[GetCloudListResponse]:
        """List the folders and files directly in a folder of the school's drive.

        Shows one level. The two lists stand beside `error_info`, not in a `data`. ClassIn documents no paging.

        Repeating it is safe: it changes nothing.

        Args:
            folder_id: Folder to list. Left out or empty, the top folder of the drive. An unknown one answers 193,
                another school's 194.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `folder_list`: The folders in it.
            - `file_list`: The files in it.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            PermissionDenied: 194: The folder belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.list(folder_id="22419")

        getCloudList: https://docs.eeo.cn/api/zh-hans/cloud/getCloudList.html
        """
        return self._caller.send("getCloudList", {"folderId": folder_id, **(extra or {})})

    @keywords
    def create_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Create a folder in a folder of the school's drive.

        The name is the key: where the folder has one of this name, nothing is created and 206 brings the id of the one
        that is there. A drive holds at most 5000 folders (208), 15 levels deep (207).

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            folder_id: Folder in which to create it. An unknown one answers 193, another school's 194, one in which the
                school may not work 196.
            folder_name: Name of the folder, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers 206.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder.
            No failure, `EXISTED`: 206: There is a folder of this name already; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            LimitReached: 207: Folders are nested too deep; 15 levels are the most. 208: The school has too many
                folders; 5000 are the most.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.create_folder(folder_id="22419", folder_name="Mathematics")

        createFolder: https://docs.eeo.cn/api/zh-hans/cloud/createFolder.html
        """
        return self._caller.send("createFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})})

    @keywords
    def upload(self, *, folder_id: str, filedata: FileInput, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Upload a file into a folder of the school's drive.

        The file's own name is the name in the drive, and ClassIn converts it for use in the classroom afterwards (it
        pushes the message `FileCov` when that is done). What a second file of the same name does is not documented, so
        a repeat is not taken to be safe. Since October 2024 uploads land below the folder for school resources of the
        organisation's drive.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            folder_id: Folder to put it into. An unknown one answers 193, another school's 194, one in which the school
                may not work 196.
            filedata: The file, up to 500 MB (else 211), with its name. A missing one answers 195. ClassIn cuts a name
                of more than 128 characters. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the file.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 195: No file came with the request.
            NotFound: 193: There is no such folder.
            LimitReached: 211: The file is too large; 500 MB are the most. 31000: The cloud drive is full; delete files
                or buy space.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 197: The upload failed for no
                stated reason; look before sending it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.upload(folder_id="22431", filedata="worksheet.pdf")

        uploadFile: https://docs.eeo.cn/api/zh-hans/cloud/uploadFile.html
        """
        return self._caller.send("uploadFile", {"folderId": folder_id, "Filedata": filedata, **(extra or {})})

    @keywords
    def rename_file(
        self, *, file_id: str, file_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[RenameFileResponse]:
        """Rename a file in the school's drive.

        No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets 200, by the
        file's own new name, is not documented; nor is whether the name includes the ending, which the page's sample
        lacks.

        Repeating it is safe: the result is the same.

        Args:
            file_id: File to rename. An unknown one answers 198, another school's 199.
            file_name: New name of the file, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers 200.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 198: There is no such file.
            Conflict: 200: The folder holds a file of this name already.
            PermissionDenied: 199: The file belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.rename_file(file_id="49622", file_name="timetable-2027.pdf")

        renameFile: https://docs.eeo.cn/api/zh-hans/cloud/renameFile.html
        """
        return self._caller.send("renameFile", {"fileId": file_id, "fileName": file_name, **(extra or {})})

    @keywords
    def rename_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Rename a folder in the school's drive.

        Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id. Whether a
        repeat meets 206 with the id of the folder itself is not documented; it would mean that the folder has the name.

        Repeating it is safe: the result is the same.

        Args:
            folder_id: Folder to rename. An unknown one answers 193, another school's 194, one in which the school may
                not work 196.
            folder_name: New name of the folder, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers
                206.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder that has the name already, with 206 only.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            Conflict: 206: Another folder has this name; its id comes back, and nothing was renamed.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.rename_folder(folder_id="22431", folder_name="Geometry")

        renameFolder: https://docs.eeo.cn/api/zh-hans/cloud/renameFolder.html
        """
        return self._caller.send("renameFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})})

    @keywords
    def delete_file(self, *, file_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFileResponse]:
        """Delete a file from the school's drive.

        Nothing brings it back through the API. Sent again, the call answers 198, which may also mean that the id was
        wrong.

        Repeating it is safe: the result is the same.

        Args:
            file_id: File to delete. An unknown one answers 198, another school's 199.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 198: There is no such file.
            PermissionDenied: 199: The file belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.delete_file(file_id="49622")

        delFile: https://docs.eeo.cn/api/zh-hans/cloud/delFile.html
        """
        return self._caller.send("delFile", {"fileId": file_id, **(extra or {})})

    @keywords
    def delete_folder(self, *, folder_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFolderResponse]:
        """Delete a folder of the school's drive with everything in it.

        All folders and files below it go too. What becomes of courses and lessons that have the folder for their
        material is not documented. Sent again, the call answers 193, which may also mean that the id was wrong.

        Repeating it is safe: the result is the same.

        Args:
            folder_id: Folder to delete. An unknown one answers 193, another school's 194, one in which the school may
                not work 196.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.delete_folder(folder_id="22431")

        delFolder: https://docs.eeo.cn/api/zh-hans/cloud/delFolder.html
        """
        return self._caller.send("delFolder", {"folderId": folder_id, **(extra or {})})

    @keywords
    def root_folder(self, *, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Get the id of the top folder of the school's drive.

        Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up if need be.
        An id that was fetched before now names the folder for school resources below it, where uploads go: fetch it
        again if the top is meant.

        Repeating it is safe: the result is the same.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 106: The school has no root folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.cloud.root_folder()

        getTopFolderId: https://docs.eeo.cn/api/zh-hans/cloud/getTopFolderId.html
        """
        return self._caller.send("getTopFolderId", {**(extra or {})})


class AsyncCloud(Group):
    """The school's cloud drive, its folders and files."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def list_folders(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetFolderListData]:
        """List the folders in the first two levels of the school's drive.

        Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not shown, nor are
        the names of the first level: `cloud.list` lists any one folder, with its files. A drive without folders answers
        106, which is no failure.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The second-level folders, by the id of the first-level folder that they are in.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.list_folders()

        getFolderList: https://docs.eeo.cn/api/zh-hans/cloud/getFolderList.html
        """
        return await self._caller.send("getFolderList", {**(extra or {})})

    @keywords
    async def list(
        self, *, folder_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[GetCloudListResponse]:
        """List the folders and files directly in a folder of the school's drive.

        Shows one level. The two lists stand beside `error_info`, not in a `data`. ClassIn documents no paging.

        Repeating it is safe: it changes nothing.

        Args:
            folder_id: Folder to list. Left out or empty, the top folder of the drive. An unknown one answers 193,
                another school's 194.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `folder_list`: The folders in it.
            - `file_list`: The files in it.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            PermissionDenied: 194: The folder belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.list(folder_id="22419")

        getCloudList: https://docs.eeo.cn/api/zh-hans/cloud/getCloudList.html
        """
        return await self._caller.send("getCloudList", {"folderId": folder_id, **(extra or {})})

    @keywords
    async def create_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Create a folder in a folder of the school's drive.

        The name is the key: where the folder has one of this name, nothing is created and 206 brings the id of the one
        that is there. A drive holds at most 5000 folders (208), 15 levels deep (207).

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            folder_id: Folder in which to create it. An unknown one answers 193, another school's 194, one in which the
                school may not work 196.
            folder_name: Name of the folder, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers 206.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder.
            No failure, `EXISTED`: 206: There is a folder of this name already; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            LimitReached: 207: Folders are nested too deep; 15 levels are the most. 208: The school has too many
                folders; 5000 are the most.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.create_folder(folder_id="22419", folder_name="Mathematics")

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

        The file's own name is the name in the drive, and ClassIn converts it for use in the classroom afterwards (it
        pushes the message `FileCov` when that is done). What a second file of the same name does is not documented, so
        a repeat is not taken to be safe. Since October 2024 uploads land below the folder for school resources of the
        organisation's drive.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            folder_id: Folder to put it into. An unknown one answers 193, another school's 194, one in which the school
                may not work 196.
            filedata: The file, up to 500 MB (else 211), with its name. A missing one answers 195. ClassIn cuts a name
                of more than 128 characters. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the file.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 195: No file came with the request.
            NotFound: 193: There is no such folder.
            LimitReached: 211: The file is too large; 500 MB are the most. 31000: The cloud drive is full; delete files
                or buy space.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 197: The upload failed for no
                stated reason; look before sending it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.upload(folder_id="22431", filedata="worksheet.pdf")

        uploadFile: https://docs.eeo.cn/api/zh-hans/cloud/uploadFile.html
        """
        return await self._caller.send("uploadFile", {"folderId": folder_id, "Filedata": filedata, **(extra or {})})

    @keywords
    async def rename_file(
        self, *, file_id: str, file_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[RenameFileResponse]:
        """Rename a file in the school's drive.

        No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets 200, by the
        file's own new name, is not documented; nor is whether the name includes the ending, which the page's sample
        lacks.

        Repeating it is safe: the result is the same.

        Args:
            file_id: File to rename. An unknown one answers 198, another school's 199.
            file_name: New name of the file, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers 200.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 198: There is no such file.
            Conflict: 200: The folder holds a file of this name already.
            PermissionDenied: 199: The file belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.rename_file(file_id="49622", file_name="timetable-2027.pdf")

        renameFile: https://docs.eeo.cn/api/zh-hans/cloud/renameFile.html
        """
        return await self._caller.send("renameFile", {"fileId": file_id, "fileName": file_name, **(extra or {})})

    @keywords
    async def rename_folder(
        self, *, folder_id: str, folder_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Rename a folder in the school's drive.

        Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id. Whether a
        repeat meets 206 with the id of the folder itself is not documented; it would mean that the folder has the name.

        Repeating it is safe: the result is the same.

        Args:
            folder_id: Folder to rename. An unknown one answers 193, another school's 194, one in which the school may
                not work 196.
            folder_name: New name of the folder, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers
                206.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder that has the name already, with 206 only.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            Conflict: 206: Another folder has this name; its id comes back, and nothing was renamed.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.rename_folder(folder_id="22431", folder_name="Geometry")

        renameFolder: https://docs.eeo.cn/api/zh-hans/cloud/renameFolder.html
        """
        return await self._caller.send(
            "renameFolder", {"folderId": folder_id, "folderName": folder_name, **(extra or {})}
        )

    @keywords
    async def delete_file(self, *, file_id: str, extra: Mapping[str, object] | None = None) -> Reply[DelFileResponse]:
        """Delete a file from the school's drive.

        Nothing brings it back through the API. Sent again, the call answers 198, which may also mean that the id was
        wrong.

        Repeating it is safe: the result is the same.

        Args:
            file_id: File to delete. An unknown one answers 198, another school's 199.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 198: There is no such file.
            PermissionDenied: 199: The file belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.delete_file(file_id="49622")

        delFile: https://docs.eeo.cn/api/zh-hans/cloud/delFile.html
        """
        return await self._caller.send("delFile", {"fileId": file_id, **(extra or {})})

    @keywords
    async def delete_folder(
        self, *, folder_id: str, extra: Mapping[str, object] | None = None
    ) -> Reply[DelFolderResponse]:
        """Delete a folder of the school's drive with everything in it.

        All folders and files below it go too. What becomes of courses and lessons that have the folder for their
        material is not documented. Sent again, the call answers 193, which may also mean that the id was wrong.

        Repeating it is safe: the result is the same.

        Args:
            folder_id: Folder to delete. An unknown one answers 193, another school's 194, one in which the school may
                not work 196.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 193: There is no such folder.
            PermissionDenied: 194: The folder belongs to another school. 196: The school may not work in this folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.delete_folder(folder_id="22431")

        delFolder: https://docs.eeo.cn/api/zh-hans/cloud/delFolder.html
        """
        return await self._caller.send("delFolder", {"folderId": folder_id, **(extra or {})})

    @keywords
    async def root_folder(self, *, extra: Mapping[str, object] | None = None) -> Reply[str]:
        """Get the id of the top folder of the school's drive.

        Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up if need be.
        An id that was fetched before now names the folder for school resources below it, where uploads go: fetch it
        again if the top is meant.

        Repeating it is safe: the result is the same.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the folder.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 106: The school has no root folder.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.cloud.root_folder()

        getTopFolderId: https://docs.eeo.cn/api/zh-hans/cloud/getTopFolderId.html
        """
        return await self._caller.send("getTopFolderId", {**(extra or {})})


class RawCloud:
    """The methods of `cloud`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Cloud(caller)
        self.list_folders = raw(group.list_folders)
        self.list = raw(group.list)
        self.create_folder = raw(group.create_folder)
        self.upload = raw(group.upload)
        self.rename_file = raw(group.rename_file)
        self.rename_folder = raw(group.rename_folder)
        self.delete_file = raw(group.delete_file)
        self.delete_folder = raw(group.delete_folder)
        self.root_folder = raw(group.root_folder)


class AsyncRawCloud:
    """The methods of `cloud`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncCloud(caller)
        self.list_folders = raw_awaited(group.list_folders)
        self.list = raw_awaited(group.list)
        self.create_folder = raw_awaited(group.create_folder)
        self.upload = raw_awaited(group.upload)
        self.rename_file = raw_awaited(group.rename_file)
        self.rename_folder = raw_awaited(group.rename_folder)
        self.delete_file = raw_awaited(group.delete_file)
        self.delete_folder = raw_awaited(group.delete_folder)
        self.root_folder = raw_awaited(group.root_folder)
