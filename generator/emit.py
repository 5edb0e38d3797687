"""Writes the whole of `generated_client/` into a folder: openapi-python-client's part, our passes, the stamp."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from generator import client, needs
from generator.document import Document, SpecError, plain
from generator.passes import errnos, messages, models, operations, params, resources
from generator.source import HEADER

_TEMPLATES = Path(__file__).parent / "templates"
# The first takes the place of openapi-python-client's, which imports the client that most programs never use.
_COPIED = {
    "package.py": "__init__.py",
    "callers.py": "callers.py",
    "frozen.py": "frozen.py",
    "replies.py": "replies.py",
    "meant.py": "meant.py",
    "raw.py": "raw.py",
    "keywords.py": "keywords.py",
    "resource.py": "resource.py",
    "values.py": "values.py",
}
_PASSES = (errnos, messages, operations, params, resources)


def emit(document: Document, folder: Path) -> None:
    """Writes the package `classin_api` into an existing, empty folder."""
    needs.check(document)
    work = folder / ".work"
    work.mkdir()
    package = work / client.PACKAGE
    client.run(document, package)
    models.hide(document, package / "models")
    models.quicken(package / "models")
    for template, name in _COPIED.items():
        (package / name).write_text((_TEMPLATES / "package" / template).read_text(encoding="utf-8"), encoding="utf-8")
    for one in _PASSES:
        for name, source in one.render(document).items():
            path = package / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(source, encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")
    (package / "openapi.json").write_text(_canonical(document), encoding="utf-8")
    _format(package)
    for path in sorted(package.rglob("*.py")):
        path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")
    (package / "STAMP.toml").write_text(_stamp(document), encoding="utf-8")
    package.rename(folder / client.PACKAGE)
    for path in work.iterdir():
        path.unlink()
    work.rmdir()


def _canonical(document: Document) -> str:
    return json.dumps(plain(document.data), ensure_ascii=False, indent=1) + "\n"


def _format(package: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    isolated = ["--isolated", "--no-cache"]
    steps = [
        [*ruff, "check", "--fix-only", "--select=F401,I,UP", "--target-version=py311", *isolated, str(package)],
        [*ruff, "format", "--line-length=120", "--target-version=py311", *isolated, str(package)],
    ]
    for step in steps:
        done = subprocess.run(step, capture_output=True, encoding="utf-8", errors="replace", check=False)
        if done.returncode != 0:
            said = (done.stderr or done.stdout).replace(f"{package}{os.sep}", "").strip().partition("\n")[0]
            raise SpecError(f"ruff does not take what was generated: {said}")


def _templates_sha256() -> str:
    digest = hashlib.sha256()
    for path in sorted(_TEMPLATES.rglob("*")):
        if path.is_file() and path.suffix in (".jinja", ".py"):
            digest.update(path.relative_to(_TEMPLATES).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _stamp(document: Document) -> str:
    return (
        "# What this folder was made from; `make check` generates it anew and compares.\n"
        f'documentation = "{document.data["info"]["version"]}"\n'
        f'openapi_yaml_sha256 = "{document.sha256}"\n'
        f'openapi_python_client = "{client.generator_version()}"\n'
        f'ruff = "{version("ruff")}"\n'
        f'templates_sha256 = "{_templates_sha256()}"\n'
    )
