"""The school's cloud drive: a tree of folders, and files of which as much is kept as fits."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .directory import Directory
from .php import UploadedFile


@dataclass(slots=True)
class Folder:
    """A folder. `may_write` is false where a teacher's own folder is to be imitated."""

    folder_id: str
    parent_id: str | None
    name: str
    owner: str
    depth: int
    is_system: bool = False
    may_write: bool = True
    folder_ids: dict[str, str] = field(default_factory=dict)
    file_ids: list[str] = field(default_factory=list)


@dataclass(slots=True)
class CloudFile:
    """A file. The content is nothing where it was too large to keep; size and hash are always there."""

    file_id: str
    folder_id: str
    name: str
    size: int
    sha256: str
    content: bytes | None = field(repr=False)


@dataclass(slots=True)
class DriveLimits:
    """What the drive holds. `kept_bytes` bounds the memory that contents take, not what may be uploaded."""

    folders: int = 5000
    depth: int = 15
    bytes: int = 100 * 1024**3
    kept_bytes: int = 64 * 1024**2


class CloudDrive:
    """The drive, with the two folders that every school has."""

    def __init__(self, owner: str, directory: Directory) -> None:
        self.limits = DriveLimits()
        self.folders: dict[str, Folder] = {}
        self.files: dict[str, CloudFile] = {}
        self.used_bytes = 0
        self._kept_bytes = 0
        self._owner = owner
        self._directory = directory
        self.root = Folder(self._new_id("folder"), None, "", owner, depth=0, is_system=True)
        self.folders[self.root.folder_id] = self.root
        for name in ("机构网盘", "我的教材"):
            self.add_folder(self.root, name).is_system = True

    def add_folder(self, parent: Folder, name: str, *, owner: str | None = None) -> Folder:
        """Create a folder in another; `owner` is another school's SID where foreign folders are tried."""
        folder = Folder(self._new_id("folder"), parent.folder_id, name, owner or self._owner, depth=parent.depth + 1)
        self.folders[folder.folder_id] = folder
        parent.folder_ids[name] = folder.folder_id
        return folder

    def has_room_for(self, size: int) -> bool:
        """Whether the school's storage holds so many bytes more."""
        return self.used_bytes + size <= self.limits.bytes

    def add_file(self, folder: Folder, name: str, uploaded: UploadedFile) -> CloudFile:
        """Store a file. Two files of one name are two files."""
        content = uploaded.content
        if content is not None and self._kept_bytes + len(content) > self.limits.kept_bytes:
            content = None
        self._kept_bytes += len(content or b"")
        self.used_bytes += uploaded.size
        file_id = self._new_id("file")
        file = CloudFile(file_id, folder.folder_id, name, uploaded.size, uploaded.sha256, content)
        self.files[file.file_id] = file
        folder.file_ids.append(file.file_id)
        return file

    def rename_folder(self, folder: Folder, name: str) -> None:
        """Give a folder another name; it keeps its place among the others."""
        folder.name = name
        if folder.parent_id is not None:
            beside = self.folders[folder.parent_id]
            beside.folder_ids = {self.folders[one].name: one for one in beside.folder_ids.values()}

    def delete_file(self, file: CloudFile) -> None:
        """Delete a file for good."""
        del self.files[file.file_id]
        self.folders[file.folder_id].file_ids.remove(file.file_id)
        self.used_bytes -= file.size
        self._kept_bytes -= len(file.content or b"")

    def delete_folder(self, folder: Folder) -> None:
        """Delete a folder with all that lies in it."""
        for inner in [*self.folders_in(folder)]:
            self.delete_folder(inner)
        for file_id in [*folder.file_ids]:
            self.delete_file(self.files[file_id])
        del self.folders[folder.folder_id]
        if folder.parent_id is not None:
            del self.folders[folder.parent_id].folder_ids[folder.name]

    def folders_in(self, folder: Folder) -> Iterator[Folder]:
        """The folders that lie in a folder, in the order they were made."""
        return (self.folders[folder_id] for folder_id in folder.folder_ids.values())

    def _new_id(self, kind: str) -> str:
        return str(self._directory.new_id(kind, self._owner))
