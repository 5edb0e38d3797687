"""`explain`, `ops`, `show`: what is known of ClassIn. No call, no client."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._options import Operation, Output
from classin_client.cli._output import Format, print_json, print_lines, print_rows


def explain(
    text: Annotated[
        list[str],
        typer.Argument(metavar="CODE|TEXT...", help="A code, or words of its text in English or Chinese."),
    ],
    output: Output = Format.TABLE,
) -> Exit:
    """Say what a code of ClassIn's means, in English and Chinese, and what to do about it."""
    from classin_client.cli import _explaining

    found, exact = _explaining.found(" ".join(text))
    if not exact:
        # The Chinese here is the project's own, for ClassIn's texts differ from page to page.
        sys.stderr.write("No code says it in these words; these are the nearest. The number of the code finds it.\n")
    if exact and len(found) == 1 and output is not Format.CSV:
        if output is Format.JSON:
            print_json([_explaining.as_dict(found[0])])
        else:
            print_lines(_explaining.lines(found[0]))
    else:
        print_rows([one._asdict() for one in found], output, ("code", "name", "kind", "en", "zh"))
    return Exit.OK


def ops(
    text: Annotated[
        list[str] | None, typer.Argument(metavar="[TEXT]...", help="Only those with all these words.")
    ] = None,
    output: Output = Format.TABLE,
) -> Exit:
    """List the operations of ClassIn's API."""
    from classin_client.cli._description import operations

    rows = [
        {
            "operation": one.id,
            "method": " ".join(one.methods),
            "repeat": one.extension("repeat"),
            "summary": str(one.node.get("summary", "")),
        }
        for one in operations()
    ]
    words = [word.lower() for word in text or ()]
    found = [row for row in rows if all(word in " ".join(row.values()).lower() for word in words)]
    if words and not found:
        raise CommandError(
            f"No operation has {' '.join(text or ())!r} in its name or summary; `classin ops` lists all, in English.",
            Exit.FAILED,
        )
    print_rows(found, output, ("operation", "method", "repeat", "summary"))
    return Exit.OK


def show(operation: Operation, output: Output = Format.TABLE) -> Exit:
    """Show an operation: what to send, what comes back, what its codes mean, whether repeating is safe."""
    from classin_client.cli import _showing
    from classin_client.cli._description import find

    found = find(operation)
    if output is Format.TABLE:
        print_lines(_showing.lines(found))
    elif output is Format.JSON:
        print_json({"path": found.path, **found.node, "request": found.request, "answer": found.answer})
    else:
        fields = found.request.get("properties", {})
        required = found.request.get("required", ())
        rows = [
            {"name": name, "required": name in required, "description": one.get("description", "")}
            for name, one in fields.items()
        ]
        print_rows(rows, output, ("name", "required", "description"))
    return Exit.OK


__all__ = ["explain", "ops", "show"]
