"""getTopFolderId, renameFolder, delFolder, renameFile and delFile."""

import pytest

from classin_simulator.school.drive import Folder

from .raw_client import RawClient, errno


@pytest.fixture
def folder(raw_client: RawClient) -> Folder:
    """A folder at the top of the drive."""
    drive = raw_client.simulator.school.drive
    return drive.add_folder(drive.root, "tools")


def upload(raw_client: RawClient, folder: Folder, name: str) -> str:
    """Upload a file of 10 bytes; its id."""
    answer = raw_client.upload("uploadFile", name, b"x" * 10, folderId=folder.folder_id)
    file_id: str = answer["data"]
    return file_id


def test_top(raw_client: RawClient) -> None:
    """The top is the folder in which all others lie; its id is a text."""
    assert raw_client.v1("getTopFolderId")["data"] == raw_client.simulator.school.drive.root.folder_id


def test_folder_renamed(raw_client: RawClient, folder: Folder) -> None:
    """A folder keeps its place; its name is cut to 128 characters, and the old one is free again."""
    drive = raw_client.simulator.school.drive
    drive.add_folder(drive.root, "after")
    answer = raw_client.v1("renameFolder", folderId=folder.folder_id, folderName="x" * 130)
    listed = [one["folder_name"] for one in raw_client.v1("getCloudList")["folder_list"]]
    assert (1, ["机构网盘", "我的教材", "x" * 128, "after"]) == (errno(answer), listed)
    assert errno(raw_client.v1("createFolder", folderId=drive.root.folder_id, folderName="tools")) == 1


def test_folder_name_in_use(raw_client: RawClient, folder: Folder) -> None:
    """The name of a folder beside it answers 206 with that one's id; its own is no other's."""
    drive = raw_client.simulator.school.drive
    other, inner = drive.add_folder(drive.root, "older"), drive.add_folder(folder, "older")
    answer = raw_client.v1("renameFolder", folderId=folder.folder_id, folderName="older")
    assert (206, other.folder_id, "tools") == (errno(answer), answer["data"], folder.name)
    same = [raw_client.v1("renameFolder", folderId=inner.folder_id, folderName=name) for name in ("older", "tools")]
    assert [errno(one) for one in same] == [1, 1]


def test_folder_deleted(raw_client: RawClient, folder: Folder) -> None:
    """All that lies in a folder goes with it, and its storage is free again."""
    drive = raw_client.simulator.school.drive
    inner = drive.add_folder(folder, "older")
    for one in (folder, inner, drive.root):
        upload(raw_client, one, "a.pdf")
    kept = len(drive.folders) - 2
    assert errno(raw_client.v1("delFolder", folderId=folder.folder_id)) == 1
    assert (kept, 1, 10) == (len(drive.folders), len(drive.files), drive.used_bytes)
    assert errno(raw_client.v1("delFolder", folderId=inner.folder_id)) == 193
    assert [one["folder_name"] for one in raw_client.v1("getCloudList")["folder_list"]] == ["机构网盘", "我的教材"]


@pytest.mark.parametrize(
    ("which", "code"), [("unknown", 193), ("foreign", 194), ("locked", 196), ("system", 196), ("top", 196), ("", 100)]
)
def test_folder_refused(raw_client: RawClient, which: str, code: int) -> None:
    """Unknown, foreign and closed folders are neither renamed nor deleted, nor are those that ClassIn made."""
    drive = raw_client.simulator.school.drive
    foreign, locked = drive.add_folder(drive.root, "foreign", owner="1000083"), drive.add_folder(drive.root, "locked")
    locked.may_write = False
    folders = {"foreign": foreign, "locked": locked, "system": next(drive.folders_in(drive.root)), "top": drive.root}
    folder_id = folders[which].folder_id if which in folders else which and "5"
    assert code == errno(raw_client.v1("renameFolder", folderId=folder_id, folderName="tools"))
    assert code == errno(raw_client.v1("delFolder", folderId=folder_id))


def test_file_renamed(raw_client: RawClient, folder: Folder) -> None:
    """A file has its new name, cut to 128 characters; its own name again is as good as done."""
    file_id = upload(raw_client, folder, "a.pdf")
    codes = [errno(raw_client.v1("renameFile", fileId=file_id, fileName="x" * 130)) for _ in range(2)]
    listed = raw_client.v1("getCloudList", folderId=folder.folder_id)["file_list"]
    assert (codes, [(file_id, "x" * 128)]) == ([1, 1], [(one["id"], one["file_name"]) for one in listed])


def test_file_name_in_use(raw_client: RawClient, folder: Folder) -> None:
    """The name of another file in the folder is refused; elsewhere it does not count."""
    first, second = upload(raw_client, folder, "a.pdf"), upload(raw_client, folder, "b.pdf")
    upload(raw_client, raw_client.simulator.school.drive.root, "c.pdf")
    codes = [errno(raw_client.v1("renameFile", fileId=second, fileName=name)) for name in ("a.pdf", "c.pdf")]
    assert (codes, "a.pdf") == ([200, 1], raw_client.simulator.school.drive.files[first].name)


def test_file_deleted(raw_client: RawClient, folder: Folder) -> None:
    """A file is gone, with its storage; again it is unknown."""
    file_id = upload(raw_client, folder, "a.pdf")
    assert [errno(raw_client.v1("delFile", fileId=file_id)) for _ in range(2)] == [1, 198]
    assert (0, []) == (raw_client.simulator.school.drive.used_bytes, folder.file_ids)


@pytest.mark.parametrize(("foreign", "code"), [(False, 198), (True, 199)])
def test_file_refused(raw_client: RawClient, folder: Folder, foreign: bool, code: int) -> None:
    """Unknown files and another school's have codes of their own."""
    file_id = upload(raw_client, folder, "a.pdf") if foreign else "5"
    folder.owner = "1000083"
    renamed = raw_client.v1("renameFile", fileId=file_id, fileName="b.pdf")
    assert (code, code) == (errno(renamed), errno(raw_client.v1("delFile", fileId=file_id)))


def test_name_left_out(raw_client: RawClient, folder: Folder) -> None:
    """A new name is needed."""
    file_id = upload(raw_client, folder, "a.pdf")
    assert errno(raw_client.v1("renameFile", fileId=file_id, fileName="")) == 100
    assert errno(raw_client.v1("renameFolder", folderId=folder.folder_id)) == 100
