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


def read(path: Path, seen_by: str = "coverage") -> Exceptions:
    """Reads the file: a list of {reason, differences}; what has another form ends in a `SpecError`.

    `seen_by: coverage` or `seen_by: drift` limits a group to one of the two comparisons, the other does not see it.
    """
    try:
        groups: Any = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpecError(f"{path.name}: cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError as error:
        raise SpecError(f"{path.name}: is not UTF-8 (byte {error.start}).") from None
    except RecursionError:
        raise SpecError(f"{path.name}: lists and mappings are nested too deeply.") from None
    except YAMLError as error:
        raise SpecError(f"{path.name}: {' '.join(str(error).split())}") from None
    reasons: dict[str, str] = {}
    for difference, reason in _differences(path, groups, seen_by):
        if difference in reasons:
            raise SpecError(f"{path.name}: {difference!r} stands there twice.")
        reasons[difference] = reason
    return Exceptions(path, reasons)


def _differences(path: Path, groups: Any, seen_by: str) -> Iterator[tuple[str, str]]:
    for group in groups or []:
        keys = set(group) - {"seen_by"} if isinstance(group, dict) else set()
        if keys != {"reason", "differences"} or not group["differences"]:
            raise SpecError(f"{path.name}: write a list of {{reason, differences}}, each with both.")
        if not isinstance(group["reason"], str) or not group["reason"].strip():
            raise SpecError(f"{path.name}: {group['differences'][0]!r} has no reason.")
        if group.get("seen_by", seen_by) not in ("coverage", "drift"):
            raise SpecError(f"{path.name}: seen_by is coverage or drift, not {group['seen_by']!r}.")
        if group.get("seen_by", seen_by) != seen_by:
            continue
        for difference in group["differences"]:
            yield str(difference), group["reason"]
