"""`doctor`, `call`, `explain-signature`: calls, and what is signed for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Annotated, Any, TypeVar

import typer

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._options import Operation, Output, Parameters, SchoolName
from classin_client.cli._output import Format, print_json, print_lines, print_rows

T = TypeVar("T")
_ENVELOPE = ("error_info", "code", "msg", "errno", "error")


def doctor(school: SchoolName = None, output: Output = Format.TABLE) -> Exit:
    """Check sid, secret, clock, network and rights. Nothing is changed in the school."""
    from classin_client.cli._schools import find_school

    with find_school(school).client() as client:
        diagnosis = client.doctor()
    rows = [{"check": one.name, "ok": one.ok, "found": one.sentence} for one in diagnosis.checks]
    if output is Format.TABLE:
        print_lines(map(str, diagnosis.checks))
    else:
        print_rows(rows, output, ("check", "ok", "found"))
    wrong = [one.name for one in diagnosis.checks if one.ok is False]
    if "network" in wrong:
        return Exit.UNAVAILABLE
    return Exit.AUTHENTICATION if wrong else Exit.OK


def call(
    operation: Operation,
    parameters: Parameters = None,
    school: SchoolName = None,
    full: Annotated[
        bool, typer.Option("--full", help="Print telephone numbers, e-mail addresses, passwords and links as well.")
    ] = False,
    undocumented: Annotated[
        bool, typer.Option("--undocumented", help="Send an action of v1 that openapi.yaml does not describe.")
    ] = False,
    api: Annotated[
        str, typer.Option(metavar="NAME", help="With --undocumented: the file that has the action.")
    ] = "course",
    output: Output = Format.TABLE,
) -> Exit:
    """Call an operation, once or as often as is safe, and print the answer."""
    from classin_client.cli import _values
    from classin_client.cli._schools import find_school

    if undocumented:
        given = _values.parameters(None, parameters or ())
        with find_school(school).client() as client:
            reply = _usage(partial(client.call_action, api=api), operation, given)
        # Nobody knows which of its fields are about people.
        answer = reply.raw if full else "‹its fields are not described: --full shows them›"
    else:
        described = _described(operation)
        given = _values.parameters(described.request, parameters or ())
        with find_school(school).client() as client:
            reply = _usage(client.call, described.id, given)
        answer = reply.raw if full else _values.without_personal(described, reply.raw)
    from classin_api.replies import BatchReply

    items = reply.items if isinstance(reply, BatchReply) else ()
    _print_reply(reply, answer, items, output)
    return Exit.OK if all(item.done for item in items) else Exit.FAILED


def explain_signature(
    operation: Operation,
    parameters: Parameters = None,
    school: SchoolName = None,
    at: Annotated[
        int | None, typer.Option("--at", metavar="SECONDS", help="The timestamp, in seconds since 1970. Left out, now.")
    ] = None,
    signature: Annotated[
        str | None,
        typer.Option("--signature", metavar="HEX", help="A signature that somebody made: say where it differs."),
    ] = None,
    output: Output = Format.TABLE,
) -> Exit:
    """Show the text that is signed for a call, with the secret hidden. Nothing is sent."""
    from classin_client.cli import _values
    from classin_client.cli._schools import find_school

    described = _described(operation)
    given = _values.parameters(described.request, parameters or ())
    if signature is not None and at is None:
        raise CommandError("--signature needs the timestamp that it was made with, in --at.", Exit.USAGE)
    one = find_school(school)
    with one.client() as client:
        explained = _usage(partial(client.explain_signature, timestamp=at), described.id, given)
        sid = client.sid
    verdict = ""
    if signature is not None and at is not None:
        from classin_client.cli._signature import differs

        verdict = differs(explained.scheme, signature, given, sid=sid, secret=one.secret(), timestamp=at)
    if output is Format.TABLE:
        print_lines([*str(explained).splitlines(), *filter(None, [verdict])])
    else:
        row = {
            "operation": explained.operation,
            "scheme": explained.scheme,
            "string_to_sign": explained.string_to_sign,
            "sent": dict(explained.sent),
            "left_out": [*explained.left_out],
            "verdict": verdict,
        }
        print_rows([row], output, [*row])
    return Exit.OK if verdict in ("", "The given signature is right.") else Exit.FAILED


def _usage(function: Callable[..., T], operation: str, given: Mapping[str, Any]) -> T:
    """What a function makes of a call; arguments that cannot be sent are a wrong use of the command."""
    try:
        return function(operation, given)
    except (TypeError, ValueError, FileNotFoundError) as wrong:
        raise CommandError(f"{wrong}", Exit.USAGE) from None


def _described(name: str) -> Any:
    from classin_api.operations import OPERATIONS
    from classin_client.cli._description import find

    return OPERATIONS[find(name).id]


def _print_reply(reply: Any, answer: Any, items: Sequence[Any], output: Format) -> None:
    data = answer
    if isinstance(answer, Mapping):
        rest = {name: one for name, one in answer.items() if name not in _ENVELOPE}
        data = rest["data"] if set(rest) == {"data"} else rest
    head = {
        "operation": reply.operation,
        "outcome": reply.outcome.value,
        "code": reply.code,
        "meaning": reply.meaning,
        "warnings": [*reply.warnings],
    }
    if output is Format.JSON:
        print_json({**head, "data": data})
        return
    if output is Format.TABLE:
        done = f", {sum(item.done for item in items)} of {len(items)} done" if items else ""
        print_lines([f"{reply.operation}: {reply.outcome.value} ({reply.code}){done}", *reply.warnings])
    if output is Format.TABLE and isinstance(data, str | int):
        print_lines([str(data)])
        return
    rows = data if isinstance(data, list) else [data]
    if rows and all(isinstance(row, Mapping) for row in rows):
        columns = list(dict.fromkeys(name for row in rows for name in row))
        if len(rows) == 1 and output is Format.TABLE:
            print_rows([{"field": name, "value": one} for name, one in rows[0].items()], output, ("field", "value"))
        elif columns:
            print_rows(rows, output, columns)
    elif rows:
        print_rows([{"data": one} for one in rows], output, ("data",))


__all__ = ["call", "doctor", "explain_signature"]
