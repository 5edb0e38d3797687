"""A page for each code: what it means, who answers it, what the client does and what to do; and the list of all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from generator.document import SpecErrno
from generator.lint.errnos import KINDS, listed
from generator.model import Operation
from generator.site import remedies
from generator.site.names import CODES, Names, called, code_page
from generator.site.page import Page, bare, facts, link, table


class Use(NamedTuple):
    """A code in the list of an operation."""

    operation: Operation
    kind: str
    meaning: str
    when: str
    """The condition under which it means this; empty where it always does."""


def uses(names: Names, code: SpecErrno) -> list[Use]:
    """Where a code may be answered, with what it means there."""
    found: list[Use] = []
    for operation in names.operations:
        items = operation.spec.node.get("x-classin-errnos", [])
        for one in listed(operation.spec):
            if one.code == code.code:
                item = items[int(one.pointer[-1])]
                when = " and ".join(f"`{name}` is {value}" for name, value in one.when.items())
                said = str(item.get("en", code.en)) if isinstance(item, dict) else code.en
                found.append(Use(operation, one.kind or code.kind, said, when))
    return found


def pages(names: Names) -> Iterator[Page]:
    """The page of each code, then the list."""
    codes = names.document.errnos().values()
    for code in codes:
        yield _page(names, code)
    yield _index(names, list(codes))


def _page(names: Names, code: SpecErrno) -> Page:
    path = code_page(code.code)
    found = uses(names, code)
    lines = [
        f"# {code.code}: {_title(code)}",
        "",
        names.found(" ".join(code.en.split()), path),
        "",
        bare(code.zh),
        "",
        *facts(_facts(code)),
        "## What to do",
        "",
        remedies.remedy(code.kind),
        "",
    ]
    narrowed = [use for use in found if use.kind != code.kind or use.when or use.meaning != code.en]
    same = [use for use in found if use not in narrowed]
    if narrowed:
        lines += ["## Where it means more, or something else", ""]
        for use in narrowed:
            when = f"When {use.when}: " if use.when else ""
            other = (
                ""
                if use.kind == code.kind
                else f" Kind `{use.kind}`: {remedies.does(use.kind)}. {remedies.remedy(use.kind)}"
            )
            lines += [
                f"- {names.operation(use.operation, path)} (`{use.operation.spec.id}`): {when}"
                f"{names.found(use.meaning, path)}{other}"
            ]
        lines += [""]
    lines += ["## Operations that answer it", ""]
    if same:
        lines += [f"- {names.operation(use.operation, path)}: {use.operation.spec.node['summary']}" for use in same]
    elif narrowed:
        lines += ["Those above."]
    elif code.kind == "maintenance":
        lines += ["Any: during maintenance ClassIn answers every call with it."]
    else:
        lines += ["None of the described ones; it concerns pushed messages."]
    lines += ["", *_seen(names, path)]
    return Page(path, f"{code.code} {code.name}", "\n".join(lines), code.en)


def _title(code: SpecErrno) -> str:
    return f"`{code.name}`"


def _facts(code: SpecErrno) -> Iterator[tuple[str, str]]:
    yield "kind", f"`{code.kind}` ({link('kinds', 'guides/errors.md#kinds', code_page(code.code))})"
    yield "the client", remedies.does(code.kind)
    yield "in Python", f"`classin_api.errnos.ERRNOS[{code.code}]`; the stable name is `{code.name}`"
    if not code.outcome_known:
        yield "was it done?", "The code does not say; `error.outcome_known` is false."


def _seen(names: Names, path: str) -> Iterator[str]:
    version = names.document.data["info"]["version"]
    simulated = link("the simulator answers it", "reference/simulator-codes.md", path)
    yield f"**Documented** in ClassIn's documentation {version}, in our words; **simulated**: {simulated}."
    yield ""


def _index(names: Names, codes: list[SpecErrno]) -> Page:
    path = f"{CODES}/index.md"
    lines = [
        "# Codes",
        "",
        f"All {len(codes)} codes of ClassIn's documentation {names.document.data['info']['version']} "
        "(**documented**), by what they say to the caller. "
        "For programs the same is in [codes.json](../codes.json).",
        "",
    ]
    for kind in KINDS:
        rows = [code for code in codes if code.kind == kind]
        if rows:
            lines += [
                f"## {kind}",
                "",
                f"{remedies.does(kind)[0].upper()}{remedies.does(kind)[1:]}. {remedies.remedy(kind)}",
                "",
            ]
            lines += table(
                ("code", "name", "meaning", "中文"),
                ((names.code(one.code, path), f"`{one.name}`", one.en, one.zh) for one in rows),
            )
    return Page(path, "Codes", "\n".join(lines), "Every code of ClassIn, by kind.")


def as_json(names: Names) -> str:
    """`codes.json`: each code with its names, kind, remedy and operations, for programs."""
    registry = names.document.errnos().values()
    rows = {
        str(code.code): {
            "name": code.name,
            "en": code.en,
            "zh": code.zh,
            "kind": code.kind,
            "outcome_known": code.outcome_known,
            "page": f"{CODES}/{code.code}/",
            "operations": [
                {"id": use.operation.spec.id, "method": called(use.operation), "kind": use.kind, "en": use.meaning}
                | ({"when": use.when.replace("`", "")} if use.when else {})
                for use in uses(names, code)
            ],
        }
        for code in registry
    }
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
