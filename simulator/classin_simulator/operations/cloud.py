"""cloud: the school's drive."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.drive import CloudFile, Folder
from classin_simulator.school.school import School

NO_FOLDER: Final = 193
FOREIGN_FOLDER: Final = 194
NOT_WRITABLE: Final = 196
NO_FILE: Final = 198
FOREIGN_FILE: Final = 199
NAME_IN_USE: Final = 200
MAX_NAME_LENGTH: Final = 128


@operation("getFolderList")
def get_folder_list(school: School, call: Call) -> Answer:
    """The folders of the first level by id, with the folders in them."""
    drive = school.drive
    tree = {
        first.folder_id: [
            {"id": second.folder_id, "pid": first.folder_id, "name": second.name} for second in drive.folders_in(first)
        ]
        for first in drive.folders_in(drive.root)
    }
    if not tree:
        raise Refused(106)
    return Answer(tree)


@operation("getCloudList")
def get_cloud_list(school: School, call: Call) -> Answer:
    """The contents of a folder; of the root if none is named."""
    drive = school.drive
    folder = _find(school, call.fields.text_or("folderId", drive.root.folder_id))
    folders = [
        {"folder_id": child.folder_id, "folder_name": child.name, "is_system_folder": int(child.is_system)}
        for child in drive.folders_in(folder)
    ]
    files = [
        {"id": file_id, "file_name": drive.files[file_id].name, "file_size": _readable(drive.files[file_id].size)}
        for file_id in folder.file_ids
    ]
    return Answer(beside={"folder_list": folders, "file_list": files})


@operation("createFolder")
def create_folder(school: School, call: Call) -> Answer:
    """Create a folder, or give the id of one with the same name."""
    drive, parent = school.drive, _find_writable(school, call.fields.text("folderId"))
    name = call.fields.text("folderName")
    if name in parent.folder_ids:
        raise Refused(206, parent.folder_ids[name])
    if parent.depth >= drive.limits.depth:
        raise Refused(207)
    if len(drive.folders) > drive.limits.folders:
        raise Refused(208)
    return Answer(drive.add_folder(parent, name).folder_id)


@operation("uploadFile")
def upload_file(school: School, call: Call) -> Answer:
    """Store a file in a folder."""
    uploaded = call.file("Filedata")
    if uploaded is None or not uploaded.name:
        raise Refused(195)
    folder = _find_writable(school, call.fields.text("folderId"))
    if uploaded.error == "too_big":
        raise Refused(211)
    if uploaded.error != "ok":
        raise Refused(197)
    if not school.drive.has_room_for(uploaded.size):
        raise Refused(31000)
    return Answer(school.drive.add_file(folder, uploaded.name[:MAX_NAME_LENGTH], uploaded).file_id)


@operation("getTopFolderId")
def get_top_folder_id(school: School, call: Call) -> Answer:
    """The root folder."""
    return Answer(school.drive.root.folder_id)


@operation("renameFolder")
def rename_folder(school: School, call: Call) -> Answer:
    """Rename a folder. If another folder beside it has the name, the answer has the id of that folder."""
    folder, name = _find_own(school, call.fields.text("folderId")), call.fields.text("folderName")
    beside = {} if folder.parent_id is None else school.drive.folders[folder.parent_id].folder_ids
    if beside.get(name, folder.folder_id) != folder.folder_id:
        raise Refused(206, beside[name])
    school.drive.rename_folder(folder, name)
    return Answer()


@operation("delFolder")
def del_folder(school: School, call: Call) -> Answer:
    """Delete a folder with its contents. Courses and lessons that use it keep its id."""
    school.drive.delete_folder(_find_own(school, call.fields.text("folderId")))
    return Answer()


@operation("renameFile")
def rename_file(school: School, call: Call) -> Answer:
    """Rename a file. Files of one name can be uploaded, but a file cannot be renamed to the name of another."""
    file, name = _find_file(school, call.fields.text("fileId")), call.fields.text("fileName")
    beside = (school.drive.files[file_id] for file_id in school.drive.folders[file.folder_id].file_ids)
    if any(other is not file and other.name == name for other in beside):
        raise Refused(NAME_IN_USE)
    file.name = name
    return Answer()


@operation("delFile")
def del_file(school: School, call: Call) -> Answer:
    """Delete a file."""
    school.drive.delete_file(_find_file(school, call.fields.text("fileId")))
    return Answer()


def _find(school: School, folder_id: str) -> Folder:
    folder = school.drive.folders.get(folder_id)
    if folder is None:
        raise Refused(FOREIGN_FOLDER if school.is_foreign("folder", folder_id) else NO_FOLDER)
    if folder.owner != school.sid:
        raise Refused(FOREIGN_FOLDER)
    return folder


def _find_writable(school: School, folder_id: str) -> Folder:
    folder = _find(school, folder_id)
    if not folder.may_write:
        raise Refused(NOT_WRITABLE)
    return folder


def _find_own(school: School, folder_id: str) -> Folder:
    """A folder that can be renamed and deleted, unlike those that ClassIn made."""
    folder = _find_writable(school, folder_id)
    if folder.is_system:
        raise Refused(NOT_WRITABLE)
    return folder


def _find_file(school: School, file_id: str) -> CloudFile:
    file = school.drive.files.get(file_id)
    if file is None:
        raise Refused(FOREIGN_FILE if school.is_foreign("file", file_id) else NO_FILE)
    if school.drive.folders[file.folder_id].owner != school.sid:
        raise Refused(FOREIGN_FILE)
    return file


def _readable(size: int) -> str:
    return f"{-(-size // 1024)}KB"
