"""Pages from a folder or an archive."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.document import SpecError
from generator.pages.files import READERS


def from_folder(source: Path, folder: Path) -> list[str]:
    """Copies the pages; returns their names."""
    if folder.resolve().is_relative_to(source.resolve()):
        raise SpecError(f"{folder}: lies in {source}, which would be copied into itself.")
    copied = []
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source)
        if path.is_file() and path.suffix.lower() in READERS and not any(part.startswith(".") for part in name.parts):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / name)
            copied.append(name.as_posix())
    return copied


def from_archive(source: Path, folder: Path) -> list[str]:
    """Unpacks the pages of a zip or tar file, without the folder that holds everything; returns their names."""
    try:
        members = list(_members(source))
    except (zipfile.BadZipFile, tarfile.TarError, OSError) as error:
        raise SpecError(f"{source}: cannot be unpacked ({type(error).__name__}).") from None
    pages = [(PurePosixPath(name), content) for name, content in members]
    pages = [(name, content) for name, content in pages if name.suffix.lower() in READERS]
    first = {name.parts[0] for name, _ in pages}
    strip = 1 if len(first) == 1 and all(len(name.parts) > 1 for name, _ in pages) else 0
    unpacked = []
    for name, content in pages:
        inside = PurePosixPath(*name.parts[strip:])
        if inside.is_absolute() or ".." in inside.parts:
            raise SpecError(f"{source}: holds {name}, which would leave the folder.")
        target = folder / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        unpacked.append(inside.as_posix())
    return unpacked


def _members(source: Path) -> Iterator[tuple[str, bytes]]:
    if zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as zipped:
            for each in zipped.infolist():
                if not each.is_dir():
                    yield each.filename, zipped.read(each)
        return
    with tarfile.open(source) as tarred:
        for member in tarred:
            opened = tarred.extractfile(member) if member.isfile() else None
            if opened is not None:
                yield member.name, opened.read()
