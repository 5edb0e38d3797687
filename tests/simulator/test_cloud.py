"""getFolderList, getCloudList, createFolder, uploadFile and addSchoolLabel."""

import pytest

from .wire import Json, Wire, errno


def root(wire: Wire) -> str:
    """The id of the drive's root."""
    return wire.simulator.school.drive.root.folder_id


def create(wire: Wire, name: str, parent: str | None = None) -> Json:
    """Create a folder."""
    return wire.v1("createFolder", folderId=parent or root(wire), folderName=name)


def test_new_school(wire: Wire) -> None:
    """A school has two folders that ClassIn made; ids are texts."""
    answer = wire.v1("getCloudList")
    assert {"folder_list", "file_list", "error_info"} == set(answer)
    assert [(folder["folder_name"], folder["is_system_folder"]) for folder in answer["folder_list"]] == [
        ("机构网盘", 1),
        ("我的教材", 1),
    ]
    assert all(isinstance(folder["folder_id"], str) for folder in answer["folder_list"])


def test_folder(wire: Wire) -> None:
    """A new folder lies where it was made."""
    folder_id = create(wire, "tools")["data"]
    inner_id = create(wire, "older", folder_id)["data"]
    assert {folder_id: [{"id": inner_id, "pid": folder_id, "name": "older"}]}.items() <= (
        wire.v1("getFolderList")["data"].items()
    )
    assert [{"folder_id": inner_id, "folder_name": "older", "is_system_folder": 0}] == wire.v1(
        "getCloudList", folderId=folder_id
    )["folder_list"]


def test_folder_list_two_levels(wire: Wire) -> None:
    """The list of folders goes no deeper than two levels."""
    first = create(wire, "1")["data"]
    second = create(wire, "2", first)["data"]
    create(wire, "3", second)
    assert [second] == [folder["id"] for folder in wire.v1("getFolderList")["data"][first]]


def test_folder_list_empty(wire: Wire) -> None:
    """A drive without folders has no data."""
    wire.simulator.school.drive.root.folder_ids.clear()
    assert errno(wire.v1("getFolderList")) == 106


def test_folder_exists(wire: Wire) -> None:
    """A name in use answers 206 with the folder's id, after the name was cut to 128 characters."""
    first = create(wire, "x" * 128)
    again = create(wire, "x" * 130)
    assert (1, 206, first["data"]) == (errno(first), errno(again), again["data"])


def test_folder_of_the_same_name_elsewhere(wire: Wire) -> None:
    """The name counts within its folder only."""
    parent = create(wire, "tools")["data"]
    assert errno(create(wire, "tools", parent)) == 1


def test_folder_too_deep(wire: Wire) -> None:
    """The sixteenth level is one too deep."""
    parent, codes = root(wire), []
    for _ in range(16):
        answer = create(wire, "deeper", parent)
        codes.append(errno(answer))
        parent = answer.get("data", parent)
    assert codes == [1] * 15 + [207]


def test_folders_too_many(wire: Wire) -> None:
    """A school has a number of folders at most, the two of ClassIn's among them."""
    wire.simulator.school.drive.limits.folders = 4
    assert [errno(create(wire, name)) for name in "abc"] == [1, 1, 208]


def test_folders_of_classin(wire: Wire) -> None:
    """Folders and files can be put into the top folder and the two that ClassIn made."""
    drive = wire.simulator.school.drive
    folders = [one.folder_id for one in drive.folders.values() if one.is_system]
    created = [errno(wire.v1("createFolder", folderId=one, folderName="tools")) for one in folders]
    uploaded = [errno(wire.upload("uploadFile", "a", b"content", folderId=one)) for one in folders]
    assert ([1] * 3, [1] * 3) == (created, uploaded)


@pytest.mark.parametrize(("folder", "code"), [("5", 193), ("foreign", 194), ("locked", 196), ("", 100)])
def test_folder_refused(wire: Wire, folder: str, code: int) -> None:
    """An unknown folder, another school's, and one that may not be written have codes of their own."""
    drive = wire.simulator.school.drive
    foreign, locked = drive.add_folder(drive.root, "foreign", owner="1000083"), drive.add_folder(drive.root, "locked")
    locked.may_write = False
    folder_id = {"foreign": foreign.folder_id, "locked": locked.folder_id}.get(folder, folder)
    created = wire.v1("createFolder", folderId=folder_id, folderName="tools")
    uploaded = wire.upload("uploadFile", "a", b"content", folderId=folder_id)
    assert [code, code] == [errno(created), errno(uploaded)]


@pytest.mark.parametrize(("folder", "code"), [("5", 193), ("foreign", 194)])
def test_folder_not_listed(wire: Wire, folder: str, code: int) -> None:
    """An unknown folder and another school's cannot be listed."""
    drive = wire.simulator.school.drive
    foreign = drive.add_folder(drive.root, "foreign", owner="1000083").folder_id
    assert code == errno(wire.v1("getCloudList", folderId=foreign if folder == "foreign" else folder))


def test_file(wire: Wire) -> None:
    """A file is listed with its name and its size in KB; two of one name are two."""
    ids = [wire.upload("uploadFile", "a.pdf", b"x" * 1025, folderId=root(wire))["data"] for _ in range(2)]
    assert [{"id": file_id, "file_name": "a.pdf", "file_size": "2KB"} for file_id in ids] == wire.v1("getCloudList")[
        "file_list"
    ]


def test_storage_full(wire: Wire) -> None:
    """A file that does not fit is answered 31000."""
    wire.simulator.school.drive.limits.bytes = 10
    codes = [errno(wire.upload("uploadFile", "a", b"x" * 6, folderId=root(wire))) for _ in range(2)]
    assert codes == [1, 31000]


def test_label(wire: Wire) -> None:
    """A label comes back with its id, a text."""
    assert wire.v1("addSchoolLabel", labelName="maths")["data"] == {"labelId": "363"}


def test_label_exists(wire: Wire) -> None:
    """A name in use answers 353 with the label's id, after the name was cut to 20 characters."""
    first, again = (wire.v1("addSchoolLabel", labelName="标" * length) for length in (20, 25))
    assert (1, 353, first["data"]) == (errno(first), errno(again), again["data"])


def test_label_without_a_name(wire: Wire) -> None:
    """A label needs a name."""
    assert errno(wire.v1("addSchoolLabel")) == 100


def test_labels_too_many(wire: Wire) -> None:
    """The hundred-and-first label is one too many."""
    for number in range(100):
        wire.simulator.school.add_label(str(number))
    assert errno(wire.v1("addSchoolLabel", labelName="maths")) == 354
