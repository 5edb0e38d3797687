"""getTopFolderId, renameFolder, delFolder, renameFile and delFile."""

import pytest

from classin_simulator.cloud import Folder

from .wire import Wire, errno


@pytest.fixture
def folder(wire: Wire) -> Folder:
    """A folder at the top of the drive."""
    drive = wire.simulator.school.drive
    return drive.add_folder(drive.root, "tools")


def upload(wire: Wire, folder: Folder, name: str) -> str:
    """Upload a file of 10 bytes; its id."""
    answer = wire.upload("uploadFile", name, b"x" * 10, folderId=folder.folder_id)
    file_id: str = answer["data"]
    return file_id


def test_top(wire: Wire) -> None:
    """The top is the folder in which all others lie; its id is a text."""
    assert wire.v1("getTopFolderId")["data"] == wire.simulator.school.drive.root.folder_id


def test_folder_renamed(wire: Wire, folder: Folder) -> None:
    """A folder keeps its place; its name is cut to 128 characters, and the old one is free again."""
    drive = wire.simulator.school.drive
    drive.add_folder(drive.root, "after")
    answer = wire.v1("renameFolder", folderId=folder.folder_id, folderName="x" * 130)
    listed = [one["folder_name"] for one in wire.v1("getCloudList")["folder_list"]]
    assert (1, ["机构网盘", "我的教材", "x" * 128, "after"]) == (errno(answer), listed)
    assert errno(wire.v1("createFolder", folderId=drive.root.folder_id, folderName="tools")) == 1


def test_folder_name_in_use(wire: Wire, folder: Folder) -> None:
    """The name of a folder beside it answers 206 with that one's id; its own is no other's."""
    drive = wire.simulator.school.drive
    other, inner = drive.add_folder(drive.root, "older"), drive.add_folder(folder, "older")
    answer = wire.v1("renameFolder", folderId=folder.folder_id, folderName="older")
    assert (206, other.folder_id, "tools") == (errno(answer), answer["data"], folder.name)
    same = [wire.v1("renameFolder", folderId=inner.folder_id, folderName=name) for name in ("older", "tools")]
    assert [errno(one) for one in same] == [1, 1]


def test_folder_deleted(wire: Wire, folder: Folder) -> None:
    """All that lies in a folder goes with it, and its storage is free again."""
    drive = wire.simulator.school.drive
    inner = drive.add_folder(folder, "older")
    for one in (folder, inner, drive.root):
        upload(wire, one, "a.pdf")
    kept = len(drive.folders) - 2
    assert errno(wire.v1("delFolder", folderId=folder.folder_id)) == 1
    assert (kept, 1, 10) == (len(drive.folders), len(drive.files), drive.used_bytes)
    assert errno(wire.v1("delFolder", folderId=inner.folder_id)) == 193
    assert [one["folder_name"] for one in wire.v1("getCloudList")["folder_list"]] == ["机构网盘", "我的教材"]


@pytest.mark.parametrize(
    ("which", "code"), [("unknown", 193), ("foreign", 194), ("locked", 196), ("system", 196), ("top", 196), ("", 100)]
)
def test_folder_refused(wire: Wire, which: str, code: int) -> None:
    """Unknown, foreign and closed folders are neither renamed nor deleted, nor are those that ClassIn made."""
    drive = wire.simulator.school.drive
    foreign, locked = drive.add_folder(drive.root, "foreign", owner="1000083"), drive.add_folder(drive.root, "locked")
    locked.may_write = False
    folders = {"foreign": foreign, "locked": locked, "system": next(drive.folders_in(drive.root)), "top": drive.root}
    folder_id = folders[which].folder_id if which in folders else which and "5"
    assert code == errno(wire.v1("renameFolder", folderId=folder_id, folderName="tools"))
    assert code == errno(wire.v1("delFolder", folderId=folder_id))


def test_file_renamed(wire: Wire, folder: Folder) -> None:
    """A file has its new name, cut to 128 characters; its own name again is as good as done."""
    file_id = upload(wire, folder, "a.pdf")
    codes = [errno(wire.v1("renameFile", fileId=file_id, fileName="x" * 130)) for _ in range(2)]
    listed = wire.v1("getCloudList", folderId=folder.folder_id)["file_list"]
    assert (codes, [(file_id, "x" * 128)]) == ([1, 1], [(one["id"], one["file_name"]) for one in listed])


def test_file_name_in_use(wire: Wire, folder: Folder) -> None:
    """The name of another file in the folder is refused; elsewhere it does not count."""
    first, second = upload(wire, folder, "a.pdf"), upload(wire, folder, "b.pdf")
    upload(wire, wire.simulator.school.drive.root, "c.pdf")
    codes = [errno(wire.v1("renameFile", fileId=second, fileName=name)) for name in ("a.pdf", "c.pdf")]
    assert (codes, "a.pdf") == ([200, 1], wire.simulator.school.drive.files[first].name)


def test_file_deleted(wire: Wire, folder: Folder) -> None:
    """A file is gone, with its storage; again it is unknown."""
    file_id = upload(wire, folder, "a.pdf")
    assert [errno(wire.v1("delFile", fileId=file_id)) for _ in range(2)] == [1, 198]
    assert (0, []) == (wire.simulator.school.drive.used_bytes, folder.file_ids)


@pytest.mark.parametrize(("foreign", "code"), [(False, 198), (True, 199)])
def test_file_refused(wire: Wire, folder: Folder, foreign: bool, code: int) -> None:
    """Unknown files and another school's have codes of their own."""
    file_id = upload(wire, folder, "a.pdf") if foreign else "5"
    folder.owner = "1000083"
    renamed = wire.v1("renameFile", fileId=file_id, fileName="b.pdf")
    assert (code, code) == (errno(renamed), errno(wire.v1("delFile", fileId=file_id)))


def test_name_left_out(wire: Wire, folder: Folder) -> None:
    """A new name is needed."""
    file_id = upload(wire, folder, "a.pdf")
    assert errno(wire.v1("renameFile", fileId=file_id, fileName="")) == 100
    assert errno(wire.v1("renameFolder", folderId=folder.folder_id)) == 100
