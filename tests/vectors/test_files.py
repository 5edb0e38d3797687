"""The files of the vectors: complete, valid, and signed by nobody whom they are to test."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .files import VECTORS, read

MANIFEST = json.loads((VECTORS / "manifest.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((VECTORS / "schema.json").read_text(encoding="utf-8"))
LISTED = [f"{group}/{name}" for group, entry in MANIFEST["sets"].items() for name in entry["files"]]


def test_the_manifest_lists_all() -> None:
    """The manifest lists every file of both sets, and no other."""
    there = {path.relative_to(VECTORS).with_suffix("").as_posix() for path in VECTORS.glob("*/*.json")}

    assert there == set(LISTED)


@pytest.mark.parametrize("name", LISTED)
def test_valid(name: str) -> None:
    """A file is what the schema says."""
    schema = {**SCHEMA, "$ref": f"#/$defs/{name.partition('/')[2]}_file"}
    document = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))

    assert [] == [error.message for error in Draft202012Validator(schema).iter_errors(document)]


@pytest.mark.parametrize("name", LISTED)
def test_distinguished(name: str) -> None:
    """No two vectors of a file have one name: whoever fails one can say which."""
    names = [one["name"] for one in read(name)]

    assert len(names) == len(set(names))


def test_signed_by_a_third(tmp_path: Path) -> None:
    """The script, which shares no code with client or simulator, makes the signatures that stand in the files."""
    # A small Debian has a Perl without its library.
    perl = shutil.which("perl")
    if perl is None or subprocess.run([perl, "-MJSON::PP", "-e", "1"], capture_output=True, check=False).returncode:
        pytest.skip("No Perl with JSON::PP on this machine.")
    shutil.copytree(VECTORS, tmp_path / "vectors")
    script = [str(tmp_path / "vectors" / "sign.pl")]
    done = subprocess.run(["perl", *script], capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stdout)

    path = tmp_path / "vectors/core/safe_key.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"safe_key": "d', '"safe_key": "e'), encoding="utf-8")
    broken = subprocess.run(["perl", *script], capture_output=True, text=True, check=False)

    assert (1, True) == (broken.returncode, broken.stdout.startswith("safe_key.json: "))
