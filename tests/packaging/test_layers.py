"""Who imports whom: downwards only, type-only imports included, in every package of the client and the simulator."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import grimp
import pytest

ROOT = Path(__file__).parents[2]
HOMES = {"classin_client": ROOT / "overrides", "classin_simulator": ROOT / "simulator", "generator": ROOT}
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
CALL = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").partition("## The way of a call")[2]


@cache
def _graph() -> grimp.ImportGraph:
    return grimp.build_graph(*HOMES, exclude_type_checking_imports=False)


def _layers(package: str) -> list[set[str]]:
    """The layers of a package, the highest first; those of one layer do not import each other."""
    (contract,) = (one for one in CONTRACTS if one["type"] == "layers" and one["containers"] == [package])
    return [{name.strip() for name in layer.split("|")} for layer in contract["layers"]]


def _packages() -> list[str]:
    """The packages of client and simulator that hold more than one module, by their folders."""
    found = []
    for name in ("classin_client", "classin_simulator"):
        for init in sorted((HOMES[name] / name).rglob("__init__.py")):
            held = [one for one in init.parent.iterdir() if one.suffix == ".py" or (one / "__init__.py").is_file()]
            if len(held) > 2:
                found.append(".".join(init.parent.relative_to(HOMES[name]).parts))
    return found


def _imports(package: str) -> set[tuple[str, str]]:
    """The imports between the members of a package: modules, and packages with all that they hold."""
    graph = _graph()

    def member(module: str) -> str:
        return module.removeprefix(f"{package}.").partition(".")[0] if module.startswith(f"{package}.") else ""

    below = [one for one in graph.modules if member(one)]
    pairs = {(member(one), member(other)) for one in below for other in graph.find_modules_directly_imported_by(one)}
    return {(one, other) for one, other in pairs if other and one != other}


@pytest.mark.parametrize("package", _packages())
def test_imports_run_down(package: str) -> None:
    """Each import of a module goes to one of a lower layer; each module has a layer."""
    height = {name: -number for number, layer in enumerate(_layers(package)) for name in layer}

    assert set() == {(one, other) for one, other in _imports(package) if height[one] <= height[other]}


@pytest.mark.parametrize("package", HOMES)
def test_no_circle(package: str) -> None:
    """No module imports itself through others."""
    graph = _graph()
    modules = [one for one in graph.modules if one == package or one.startswith(f"{package}.")]
    # A package imports its modules to hand on their names; what stands in them does not import it back.
    imports = {one: graph.find_modules_directly_imported_by(one) & set(modules) for one in modules}

    assert set(modules) == set(TopologicalSorter(imports).static_order())


def test_page() -> None:
    """The page of the architecture names each module that a call passes, and none that is not there."""
    named = set(re.findall(r"(?:\w+/)?\w+\.py\b", CALL)) - {"__init__.py"}
    client = HOMES["classin_client"] / "classin_client"
    passed: set[Any] = {
        path.relative_to(client).as_posix()
        for folder in ("_request", "_call", "_response")
        for path in (client / folder).glob("[!_]*.py")
    }

    assert set() == {name for name in named if not (client / name).is_file()}
    assert set() == passed - named
