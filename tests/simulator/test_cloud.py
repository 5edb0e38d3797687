"""getFolderList, getCloudList, createFolder, uploadFile and addSchoolLabel."""

import pytest

from .raw_client import Json, RawClient, errno


def root(raw_client: RawClient) -> str:
    """The id of the drive's root."""
    return raw_client.simulator.school.drive.root.folder_id


def create(raw_client: RawClient, name: str, parent: str | None = None) -> Json:
    """Create a folder."""
    return raw_client.v1("createFolder", folderId=parent or root(raw_client), folderName=name)


def test_new_school(raw_client: RawClient) -> None:
    """A school has two folders that ClassIn made; ids are texts."""
    answer = raw_client.v1("getCloudList")
    assert {"folder_list", "file_list", "error_info"} == set(answer)
    assert [(folder["folder_name"], folder["is_system_folder"]) for folder in answer["folder_list"]] == [
        ("机构网盘", 1),
        ("我的教材", 1),
    ]
    assert all(isinstance(folder["folder_id"], str) for folder in answer["folder_list"])


def test_folder(raw_client: RawClient) -> None:
    """A new folder lies where it was made."""
    folder_id = create(raw_client, "tools")["data"]
    inner_id = create(raw_client, "older", folder_id)["data"]
    assert {folder_id: [{"id": inner_id, "pid": folder_id, "name": "older"}]}.items() <= (
        raw_client.v1("getFolderList")["data"].items()
    )
    assert [{"folder_id": inner_id, "folder_name": "older", "is_system_folder": 0}] == raw_client.v1(
        "getCloudList", folderId=folder_id
    )["folder_list"]


def test_folder_list_two_levels(raw_client: RawClient) -> None:
    """The list of folders goes no deeper than two levels."""
    first = create(raw_client, "1")["data"]
    second = create(raw_client, "2", first)["data"]
    create(raw_client, "3", second)
    assert [second] == [folder["id"] for folder in raw_client.v1("getFolderList")["data"][first]]


def test_folder_list_empty(raw_client: RawClient) -> None:
    """A drive without folders has no data."""
    raw_client.simulator.school.drive.root.folder_ids.clear()
    assert errno(raw_client.v1("getFolderList")) == 106


def test_folder_exists(raw_client: RawClient) -> None:
    """A name in use answers 206 with the folder's id, after the name was cut to 128 characters."""
    first = create(raw_client, "x" * 128)
    repeated = create(raw_client, "x" * 130)
    assert (1, 206, first["data"]) == (errno(first), errno(repeated), repeated["data"])


def test_folder_of_the_same_name_elsewhere(raw_client: RawClient) -> None:
    """The name counts within its folder only."""
    parent = create(raw_client, "tools")["data"]
    assert errno(create(raw_client, "tools", parent)) == 1


def test_folder_too_deep(raw_client: RawClient) -> None:
    """The sixteenth level is one too deep."""
    parent, codes = root(raw_client), []
    for _ in range(16):
        answer = create(raw_client, "deeper", parent)
        codes.append(errno(answer))
        parent = answer.get("data", parent)
    assert codes == [1] * 15 + [207]


def test_folders_too_many(raw_client: RawClient) -> None:
    """A school has a number of folders at most, the two of ClassIn's among them."""
    raw_client.simulator.school.drive.limits.folders = 4
    assert [errno(create(raw_client, name)) for name in "abc"] == [1, 1, 208]


def test_folders_of_classin(raw_client: RawClient) -> None:
    """Folders and files can be put into the top folder and the two that ClassIn made."""
    drive = raw_client.simulator.school.drive
    folders = [one.folder_id for one in drive.folders.values() if one.is_system]
    created = [errno(raw_client.v1("createFolder", folderId=one, folderName="tools")) for one in folders]
    uploaded = [errno(raw_client.upload("uploadFile", "a", b"content", folderId=one)) for one in folders]
    assert ([1] * 3, [1] * 3) == (created, uploaded)


@pytest.mark.parametrize(("folder", "code"), [("5", 193), ("foreign", 194), ("locked", 196), ("", 100)])
def test_folder_refused(raw_client: RawClient, folder: str, code: int) -> None:
    """An unknown folder, another school's, and one that may not be written have codes of their own."""
    drive = raw_client.simulator.school.drive
    foreign, locked = drive.add_folder(drive.root, "foreign", owner="1000083"), drive.add_folder(drive.root, "locked")
    locked.may_write = False
    folder_id = {"foreign": foreign.folder_id, "locked": locked.folder_id}.get(folder, folder)
    created = raw_client.v1("createFolder", folderId=folder_id, folderName="tools")
    uploaded = raw_client.upload("uploadFile", "a", b"content", folderId=folder_id)
    assert [code, code] == [errno(created), errno(uploaded)]


@pytest.mark.parametrize(("folder", "code"), [("5", 193), ("foreign", 194)])
def test_folder_not_listed(raw_client: RawClient, folder: str, code: int) -> None:
    """An unknown folder and another school's cannot be listed."""
    drive = raw_client.simulator.school.drive
    foreign = drive.add_folder(drive.root, "foreign", owner="1000083").folder_id
    assert code == errno(raw_client.v1("getCloudList", folderId=foreign if folder == "foreign" else folder))


def test_file(raw_client: RawClient) -> None:
    """A file is listed with its name and its size in KB; two of one name are two."""
    ids = [raw_client.upload("uploadFile", "a.pdf", b"x" * 1025, folderId=root(raw_client))["data"] for _ in range(2)]
    assert [{"id": file_id, "file_name": "a.pdf", "file_size": "2KB"} for file_id in ids] == raw_client.v1(
        "getCloudList"
    )["file_list"]


def test_storage_full(raw_client: RawClient) -> None:
    """A file that does not fit is answered 31000."""
    raw_client.simulator.school.drive.limits.bytes = 10
    codes = [errno(raw_client.upload("uploadFile", "a", b"x" * 6, folderId=root(raw_client))) for _ in range(2)]
    assert codes == [1, 31000]


def test_label(raw_client: RawClient) -> None:
    """A label comes back with its id, a text."""
    assert raw_client.v1("addSchoolLabel", labelName="maths")["data"] == {"labelId": "363"}


def test_label_exists(raw_client: RawClient) -> None:
    """A name in use answers 353 with the label's id, after the name was cut to 20 characters."""
    first, repeated = (raw_client.v1("addSchoolLabel", labelName="标" * length) for length in (20, 25))
    assert (1, 353, first["data"]) == (errno(first), errno(repeated), repeated["data"])


def test_label_without_a_name(raw_client: RawClient) -> None:
    """A label needs a name."""
    assert errno(raw_client.v1("addSchoolLabel")) == 100


def test_labels_too_many(raw_client: RawClient) -> None:
    """The hundred-and-first label is one too many."""
    for number in range(100):
        raw_client.simulator.school.add_label(str(number))
    assert errno(raw_client.v1("addSchoolLabel", labelName="maths")) == 354
