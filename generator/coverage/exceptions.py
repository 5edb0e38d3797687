"""The differences that stay, each with its reason, in one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from generator.document import SpecError


@dataclass(frozen=True)
class Exceptions:
    """The reason of each difference that is meant."""

    path: Path
    reasons: dict[str, str]


def read(path: Path) -> Exceptions:
    """Reads the file: a list of {reason, differences}; what has another form ends in a `SpecError`."""
    try:
        groups: Any = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpecError(f"{path.name}: cannot be read ({error.strerror}).") from None
    except YAMLError as error:
        raise SpecError(f"{path.name}: {' '.join(str(error).split())}") from None
    reasons: dict[str, str] = {}
    for difference, reason in _differences(path, groups):
        if difference in reasons:
            raise SpecError(f"{path.name}: {difference!r} stands there twice.")
        reasons[difference] = reason
    return Exceptions(path, reasons)


def _differences(path: Path, groups: Any) -> Iterator[tuple[str, str]]:
    for group in groups or []:
        if not isinstance(group, dict) or set(group) != {"reason", "differences"} or not group["differences"]:
            raise SpecError(f"{path.name}: write a list of {{reason, differences}}, each with both.")
        if not isinstance(group["reason"], str) or not group["reason"].strip():
            raise SpecError(f"{path.name}: {group['differences'][0]!r} has no reason.")
        for difference in group["differences"]:
            yield str(difference), group["reason"]
