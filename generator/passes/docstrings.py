"""The docstring of a method: what it does, its parameters, what comes back, whether it is safe to repeat, its page."""

from __future__ import annotations

from typing import Any

from generator.model import Operation
from generator.naming import keyword
from generator.source import docstring_safe, first_sentence, wrap

MOST_LINES = 25
"""What fits on a screen."""

_ARGUMENT = " " * 12
_MOST_PARAMETERS_ON_LINES_OF_THEIR_OWN = 9

_REPEAT = {
    "read": "It changes nothing and may be sent again.",
    "idempotent": "Sending it again leads to the same end.",
    "identity": "The client may repeat it: ClassIn knows `{identity}`. Give your own, or calling again makes another.",
    "natural": "Sending it again is safe: ClassIn knows what it has already by its account or name.",
    "never": "Do not send it again before you have looked: it is not repeated when its answer is lost.",
}


def _kinds(operation: Operation) -> dict[str, list[int]]:
    """The codes of the operation that are no failures, by kind."""
    table = operation.document.errnos()
    found: dict[str, list[int]] = {}
    for row in operation.extension("errnos", []):
        code = row if isinstance(row, int) else int(row["code"])
        general = table[code].kind if code in table else ""
        kind = str(row.get("kind", general)) if isinstance(row, dict) else general
        if kind in ("notice", "partial", "existed", "already"):
            found.setdefault("existed" if kind == "already" else kind, []).append(code)
    return found


def _returns(operation: Operation) -> str:
    if operation.batch:
        text = "A `BatchReply`: each item of the list has its own outcome."
    elif operation.data is operation.response:
        text = "The answer" + (
            "." if set(operation.response.fields) <= {"error_info", "code", "msg"} else " with its lists."
        )
    else:
        text = first_sentence(operation.data.description or "The answer's `data`") + "."
    kinds = _kinds(operation)
    names = {"existed": "`EXISTED`", "partial": "`PARTIAL`", "notice": "a warning"}
    outcomes = [
        f"{names[kind]} for {', '.join(str(code) for code in sorted(set(codes)))}"
        for kind, codes in sorted(kinds.items())
    ]
    return text + (f" Not failures: {'; '.join(outcomes)}." if outcomes else "")


def _arguments(operation: Operation, most: int) -> list[str]:
    """The parameters, on at most so many lines."""
    request = operation.request
    rows = sorted(request.fields.items(), key=lambda row: row[0] not in request.required)
    texts = [f"{keyword(wire)}: {first_sentence(shape.description)}." for wire, shape in rows]
    extra = "extra: Parameters that this version does not know, by their names on the wire."
    if len(rows) <= _MOST_PARAMETERS_ON_LINES_OF_THEIR_OWN:
        return [line for text in (*texts, extra) for line in wrap(text, indent=_ARGUMENT, hanging="    ")]
    # They run on, and the last ones are only named where the page has to say the rest.
    lines: list[str] = []
    for described in range(len(texts), -1, -1):
        named = ", ".join(keyword(wire) for wire, _ in rows[described:])
        tail = [f"For these see the page: {named}."] if named else []
        lines = wrap(" ".join([*texts[:described], *tail, extra]), indent=_ARGUMENT)
        if len(lines) <= most:
            break
    return lines


def docstring(operation: Operation) -> str:
    """The docstring as source, indented for a method."""
    summary: Any = operation.spec.node.get("summary", "")
    repeat = _REPEAT[str(operation.extension("repeat", "never"))].format(
        identity=keyword(str(operation.extension("identity", "")).rpartition(".")[2] or "identity")
    )
    url = operation.spec.node.get("externalDocs", {}).get("url", "")
    sunset = operation.extension("sunset")
    head = [str(summary), ""]
    head += wrap(repeat + (f" ClassIn gives it up on {sunset}." if sunset else ""), indent=" " * 8)
    head += ["", "        Args:"]
    foot = ["", "        Returns:", *wrap(_returns(operation), indent=_ARGUMENT)]
    foot += ["", "        Raises:", "            ClassInError: When it was not done, or nobody can know.", ""]
    foot += [f"        {operation.spec.id}: {url}" if url else f"        {operation.spec.id}"]
    # The closing quotes stand on a line of their own.
    most = MOST_LINES - len(head) - len(foot) - 1
    lines = [*head, *_arguments(operation, most), *foot]
    text = docstring_safe("\n".join(line.rstrip() for line in lines))
    return f'        """{text}\n        """'
