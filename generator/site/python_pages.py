"""The Python API: a page for each group of public names, filled by mkdocstrings from the docstrings."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from generator.site.page import Page

FOLDER = "reference/python"

_GROUPS: dict[str, tuple[str, str, dict[str, str]]] = {
    "client": (
        "Clients",
        "The clients, their options, and what is given to them.",
        {"classin_client": "ClassIn AsyncClassIn Options Retry ClassInAuth Upload File UNSET Unset"},
    ),
    "replies": ("Replies", "What a call returns.", {"classin_client": "Reply BatchReply Item Outcome"}),
    "errors": ("Errors", "What a call raises.", {"classin_client.errors": ""}),
    "doctor": (
        "Doctor and signatures",
        "Whether everything is right, and what is signed.",
        {
            "classin_client": "Diagnosis Check Explanation",
            "classin_client.signing": "",
            "classin_client.phone_numbers": "",
        },
    ),
    "webhooks": (
        "Inbox",
        "Receiving pushed messages.",
        {"classin_client.webhooks": "", "classin_client.webhooks.asgi": ""},
    ),
    "testing": ("Testing", "For tests of code that calls ClassIn.", {"classin_client.testing": ""}),
    "simulator": ("Simulator", "A simulated ClassIn.", {"classin_simulator": "", "classin_simulator.faults": ""}),
}
"""By the page: its title, a sentence, and the names of each module; all of them where none is named."""
_ROOTS = ("overrides", "simulator", "generated_client")


def pages(root: Path, messages: set[str]) -> Iterator[Page]:
    """The pages; the classes of messages have pages of their own."""
    for name, (title, summary, parts) in _GROUPS.items():
        path = f"{FOLDER}/{name}.md"
        lines = [f"# {title}", "", summary, ""]
        for module, chosen in parts.items():
            names = chosen.split() or [one for one in public(root, module) if one not in messages]
            lines += [f"## `{module}`", ""]
            lines += [
                line for one in names for line in (f"::: {module}.{one}", "    options:", "      heading_level: 3", "")
            ]
        lines += ["What is said of ClassIn here is **documented** where nothing else is said.", ""]
        yield Page(path, title, "\n".join(lines), summary, weight=0.5)


def public(root: Path, module: str) -> list[str]:
    """The public names of a module, read and not imported: `__all__`, else what it imports for type checkers."""
    tree = ast.parse(_source(root, module).read_text(encoding="utf-8"))
    for node in tree.body:
        named = isinstance(node, ast.Assign) and [ast.unparse(one) for one in node.targets] == ["__all__"]
        if named and isinstance(node, ast.Assign) and isinstance(node.value, ast.List | ast.Tuple):
            return [str(ast.literal_eval(one)) for one in node.value.elts if isinstance(one, ast.Constant)]
    for node in tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            imported = [one for one in node.body if isinstance(one, ast.ImportFrom)]
            return sorted(alias.asname or alias.name for one in imported for alias in one.names)
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]


def _source(root: Path, module: str) -> Path:
    for folder in _ROOTS:
        path = (root / folder).joinpath(*module.split("."))
        for candidate in (path / "__init__.py", path.with_suffix(".py")):
            if candidate.is_file():
                return candidate
    raise FileNotFoundError(module)
