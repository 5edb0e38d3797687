"""Runs openapi-python-client, pinned to one version, on the part of the document that it understands."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator.document import Document, SpecError, plain

TEMPLATES = Path(__file__).parent / "templates" / "openapi_python_client"
PACKAGE = "classin_api"

# literal_enums: enum classes crash the generator on members that differ in case. No path prefixes: a name in the spec
# is the name of the class. Formatting is ours, once, over everything.
_CONFIG = {
    "project_name_override": PACKAGE,
    "package_name_override": PACKAGE,
    "use_path_prefixes_for_title_model_names": False,
    "docstrings_on_attributes": True,
    "literal_enums": True,
    "post_hooks": [],
}

# How the lines start that say nothing of what is wrong.
_NOISE = ("Generating ", "Warning(s) encountered", "If you believe this was", "Error(s) encountered")


def generator_version() -> str:
    """The version of openapi-python-client that is installed."""
    return version("openapi-python-client")


def _said(output: str) -> str:
    """What openapi-python-client complains about, as one sentence: without its greeting and the JSON that it quotes."""
    parts: list[str] = []
    depth = 0
    for line in (line.strip("│ ") for line in output.splitlines()):
        opened = line in ("{", "[") or depth > 0
        depth += (line.endswith(("{", "[")) - line.startswith(("}", "]"))) if opened else 0
        if not opened and line and not line.startswith(_NOISE) and line not in parts:
            parts.append(line)
    # A template that fails ends in a traceback in a box; what stands below it says why.
    box = [index for index, line in enumerate(parts) if line.startswith("╰")]
    parts = parts[box[-1] + 1 :] if box else parts
    return re.sub(r"<[\w. ]+ at 0x[0-9a-f]+> ?", "", " ".join(parts)) or "it says nothing."


def _require_promised(document: Document, spec: dict[str, Any]) -> None:
    """Requires in the models what an answer promises, so that its type has no `Unset`.

    This is for the generator alone: in the description no answer requires more than its code, for ClassIn leaves out
    what it likes. What a list promises stays optional, for its items may be refused one by one.
    """
    for operation in document.operations():
        steps = str(operation.extension("x-classin-promises") or "").split(".")
        if len(steps) < 2 or any(step.endswith("[]") for step in steps):
            continue
        schema = operation.answer["schema"]
        for step in steps[:-1]:
            schema = document.deref(schema)["properties"][step]
        holder = str(schema.get("$ref", "")).rpartition("/")[2]
        if holder not in spec["components"]["schemas"]:
            raise SpecError(f"{operation.id}: what holds the promised {steps[-1]} has no name; make it a component.")
        spec["components"]["schemas"][holder].setdefault("required", []).append(steps[-1])


def run(document: Document, target: Path) -> None:
    """Writes openapi-python-client's part of the package into the folder `target`, which must not exist.

    A warning of the generator's is a failure: it drops what it does not understand and would still exit with 0.
    """
    work = target.parent
    spec = plain(document.data)
    # It does not read webhooks; their schemas are components and are generated all the same.
    spec.pop("webhooks", None)
    _require_promised(document, spec)
    source, config = work / "openapi.json", work / "config.json"
    source.write_text(json.dumps(spec, ensure_ascii=False), encoding="utf-8")
    config.write_text(json.dumps(_CONFIG), encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning"]
    command += ["--path", str(source), "--config", str(config), "--output-path", str(target)]
    command += ["--custom-template-path", str(TEMPLATES)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode != 0:
        raise SpecError(f"{document.label}: openapi-python-client does not take it: {_said(done.stdout + done.stderr)}")
    made = {path.stem for path in (target / "api").rglob("*.py")}
    if len(made - {"__init__"}) != len(document.operations()):
        raise SpecError("openapi-python-client left out operations without saying so.")
