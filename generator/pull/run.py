"""The command: tells what a source is, and takes the pages from it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from generator.document import SpecError
from generator.pull import local
from generator.pull.site import Pull, pull


def run(source: str, folder: Path, *, known: Iterable[str] = (), delay: float = 1.0, out: TextIO | None = None) -> int:
    """Fills the folder; 0 when every page came, 1 when some did not, which a further run asks for again.

    `known` names pages to which nothing may lead: an address is asked for them too.
    """
    out = out or sys.stdout
    folder.mkdir(parents=True, exist_ok=True)
    if source.startswith(("http://", "https://")):
        result = pull(source, folder, known=known, delay=delay)
    elif Path(source).is_dir():
        result = Pull(fetched=local.from_folder(Path(source), folder))
    elif Path(source).is_file():
        result = Pull(fetched=local.from_archive(Path(source), folder))
    else:
        raise SpecError(f"{source}: is neither an address, nor a folder, nor an archive.")
    for what, pages in (("Refused by robots.txt", result.refused), ("Gone, removed here", result.removed)):
        if pages:
            print(f"{what}:", *(f"  {page}" for page in pages), sep="\n", file=out)
    for address, why in result.failed:
        print(f"{address}: {why}", file=out)
    print(
        f"{len(result.fetched)} pages fetched, {len(result.unchanged)} unchanged, {len(result.failed)} failed.",
        file=out,
    )
    if result.failed:
        print("Run it again: what came is kept.", file=out)
    return 1 if result.failed else 0
