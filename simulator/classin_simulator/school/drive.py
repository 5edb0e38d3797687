"""The school's cloud drive: a tree of folders and files."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from classin_simulator.protocol.php_forms import UploadedFile

from .directory import Directory


@dataclass(slots=True)
class Folder:
    """A folder. Set `may_write` to false to imitate a teacher's own folder."""

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
    """A file. `content` is None if it was too large to keep; size and hash are always there."""

    file_id: str
    folder_id: str
    name: str
    size: int
    sha256: str
    content: bytes | None = field(repr=False)


@dataclass(slots=True)
class DriveLimits:
    """The limits of the drive. `kept_bytes` limits the memory for contents, not what can be uploaded."""

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
        """Create a folder in another. `owner` is another school's SID to test rules about foreign folders."""
        folder = Folder(self._new_id("folder"), parent.folder_id, name, owner or self._owner, depth=parent.depth + 1)
        self.folders[folder.folder_id] = folder
        parent.folder_ids[name] = folder.folder_id
        return folder

    def has_room_for(self, size: int) -> bool:
        """Whether the school's storage has room for so many bytes."""
        return self.used_bytes + size <= self.limits.bytes

    def add_file(self, folder: Folder, name: str, uploaded: UploadedFile) -> CloudFile:
        """Store a file. Several files may have the same name."""
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
        """Rename a folder; its place in the order of folders stays."""
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
        """Delete a folder with everything in it."""
        for inner in [*self.folders_in(folder)]:
            self.delete_folder(inner)
        for file_id in [*folder.file_ids]:
            self.delete_file(self.files[file_id])
        del self.folders[folder.folder_id]
        if folder.parent_id is not None:
            del self.folders[folder.parent_id].folder_ids[folder.name]

    def folders_in(self, folder: Folder) -> Iterator[Folder]:
        """The folders in a folder, oldest first."""
        return (self.folders[folder_id] for folder_id in folder.folder_ids.values())

    def _new_id(self, kind: str) -> str:
        return str(self._directory.new_id(kind, self._owner))
