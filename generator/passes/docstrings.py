"""The docstring of a method: what it does, its parameters, what comes back, what it raises, an example, its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.document import Document
from generator.model import Operation, operations
from generator.naming import attribute, keyword
from generator.passes.example_calls import example_call, example_rows
from generator.shapes import Shape, held
from generator.source import docstring_safe, wrap

_TEXT = " " * 8
_ENTRY = " " * 12
_DEEPER = " " * 4

_REPEAT = {
    "read": "Repeating it is safe: it changes nothing.",
    "idempotent": "Repeating it is safe: the result is the same.",
    "identity": "Repeating it is safe with the same `{identity}`, by which ClassIn recognises it.",
    "natural": "Repeating it is safe: ClassIn recognises what exists by its account or name.",
    "never": "Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.",
}

_OUTCOME_OF_KIND = {
    "existed": "`EXISTED`",
    "already": "`EXISTED`",
    "partial": "`PARTIAL`",
    "notice": "`SUCCESS` with a warning",
}
"""The outcome of a call whose errno is no failure, by the kind of the errno."""

CLASS_OF_KIND = {
    "invalid": "InvalidRequest",
    "not_found": "NotFound",
    "conflict": "Conflict",
    "state": "Conflict",
    "limit": "LimitReached",
    "permission": "PermissionDenied",
    "unsupported": "Unsupported",
    "account_closed": "AccountClosed",
    "auth": "AuthenticationError",
    "busy": "Unavailable",
    "rate_limited": "Unavailable",
    "repeated": "Unavailable",
    "maintenance": "Unavailable",
}
"""`classin_client.errors.CLASS_OF_KIND` by name; a test compares the two."""

_ALWAYS = {
    "Unavailable": "ClassIn could not be reached or was busy: {known}.",
    "OutcomeUnknown": "The answer was lost, or the server failed. It may have been done: look before you repeat it.",
    "MalformedResponse": "The answer lacks what a success must have, or cannot be read.",
    "ClassInError": "Any other errno; it is the base class of these.",
    "TypeError": "An argument is missing, unknown or of the wrong type; nothing was sent.",
    "ValueError": "An argument has a value that cannot be sent; nothing was sent.",
}
"""What every method may raise, whatever its codes."""

EXTRA = "Parameters that this version does not know, by ClassIn's names. Left out, there are none."

KEY = "Your own key for it, sent as `{}`, 1 to 32 characters; one key always means the same thing."
"""The text of the key of an `ensure`."""

UPDATE = (
    "Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out is then sent"
    " as well. Left out, nothing is changed or compared, and the reply warns of that."
)
"""The text of a parameter that only `ensure` has."""

_TAKES = {
    "unix-time": "An int in epoch seconds, or a datetime with a time zone.",
    "phone": "A number that starts with `+` and its country is put into ClassIn's form.",
    "binary": "A path, bytes, or a file opened in binary mode.",
}
"""What the client takes besides ClassIn's form, by format."""


def docstring(operation: Operation, *, awaited: bool = False, is_alias: bool = False) -> str:
    """The docstring of a method as source, indented for a method; of an alias, it names the method."""
    identity = str(operation.extension("identity", ""))
    repeat = _REPEAT[str(operation.extension("repeat", "never"))].format(
        identity=keyword(identity.rpartition(".")[2] or "identity")
    )
    sunset = operation.extension("sunset")
    paragraphs = [
        str(operation.spec.node.get("summary", "")),
        *([f"The same as `{operation.name}`, for those who look for it here."] if is_alias else []),
        *spoken(operation, str(operation.spec.node.get("description", ""))).splitlines(),
        repeat + (f" ClassIn removes it on {sunset}." if sunset else ""),
    ]
    arguments = dict(_arguments(operation))
    return _composed(operation, paragraphs, arguments, _returns(operation), example_call(operation, awaited=awaited))


def ensure_docstring(operation: Operation, *, awaited: bool = False) -> str:
    """The docstring of the `ensure` that stands beside a create."""
    identity = str(operation.extension("identity", ""))
    arguments = {name: text for name, text in _arguments(operation) if name != keyword(identity)}
    if identity:
        arguments = {"key": [KEY.format(identity)], **arguments}
        how = "ClassIn recognises it by `key`: a second call with the same key finds what the first one created."
        if not _codes(operation, "existed"):
            how += " Which errno ClassIn answers then is not documented; one that is not listed below is raised."
    else:
        how = "ClassIn recognises it by its account or name, which is the key."
    existing = "It does not change what exists already."
    if edit := operation.extension("edit"):
        existing = (
            "What exists already is edited to what is asked with `update`"
            f" (by `{_methods(operation.document)[edit['operation']]}`); else it is left as it is."
        )
        extra = arguments.pop("extra")
        arguments = {**arguments, "update": [UPDATE], "extra": extra}
    paragraphs = [
        f"Do what `{operation.method}` does, unless it was done before.",
        f"{how} Repeating it is safe. {existing}",
    ]
    returns = [
        "The same whether it was created now or before; `outcome` is `EXISTED` if before.",
        *_returns(operation),
    ]
    example = example_call(operation, awaited=awaited, ensure=True)
    missing = "ClassIn says that it exists but sends no id; `outcome_known` is true."
    return _composed(operation, paragraphs, arguments, returns, example, {"MalformedResponse": missing})


def ensure_many_docstring(operation: Operation, *, awaited: bool = False) -> str:
    """The docstring of the `ensure_many` that stands beside an `ensure`."""
    update = operation.extension("edit")
    progress = "Called with the number of rows that ended and of all, after each row; what it raises ends the list."
    if awaited:
        progress += " What it returns is awaited if it has to be."
    arguments = [
        ("rows", "Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated."),
        *([("update", UPDATE)] if update else []),
        ("on_progress", f"{progress} Left out, nobody is told."),
    ]
    returns = (
        "A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of"
        " `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises when"
        " a row was not done."
    )
    raises = {
        "AuthenticationError": "ClassIn accepts no call of this school, and nothing was done; the rest is not sent.",
        "Unavailable": "ClassIn is under maintenance, likewise.",
        "TypeError": "`rows` is no list, or `on_progress` no function. A wrong row is an item's error.",
    }
    text = (
        "Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also"
        " for a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were"
        " done are found."
        " What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`."
    )
    lines = [f"Do what `ensure` does, for any number of {operation.resource}.", "", *wrap(text, indent=_TEXT)]
    lines += ["", f"{_TEXT}Args:"]
    for name, said in arguments:
        lines += wrap(f"{name}: {said}", indent=_ENTRY, hanging=_DEEPER)
    lines += ["", f"{_TEXT}Returns:", *wrap(returns, indent=_ENTRY), "", f"{_TEXT}Raises:"]
    for name, said in raises.items():
        lines += wrap(f"{name}: {said}", indent=_ENTRY, hanging=_DEEPER)
    lines += ["", f"{_TEXT}Example:", *(f"{_ENTRY}{line}" for line in example_rows(operation, awaited=awaited))]
    text = docstring_safe("\n".join(line.rstrip() for line in lines))
    return f'        """{text}\n        """'


def _composed(
    operation: Operation,
    paragraphs: list[str],
    arguments: Mapping[str, list[str]],
    returns: list[str],
    example: list[str],
    raises: Mapping[str, str] | None = None,
) -> str:
    first, *rest = paragraphs
    lines = [first]
    for paragraph in rest:
        bullet = paragraph.startswith("- ")
        lines += [*([] if bullet else [""]), *wrap(paragraph, indent=_TEXT, hanging="  " if bullet else "")]
    lines += ["", f"{_TEXT}Args:"]
    for name, texts in arguments.items():
        lines += wrap(f"{name}: {texts[0]}", indent=_ENTRY, hanging=_DEEPER)
        lines += [line for text in texts[1:] for line in wrap(text, indent=_ENTRY + _DEEPER, hanging=_DEEPER)]
    lines += ["", f"{_TEXT}Returns:", *(line for text in returns for line in _entry(text))]
    lines += ["", f"{_TEXT}Raises:"]
    for name, text in _raises(operation, raises or {}).items():
        lines += wrap(f"{name}: {text}", indent=_ENTRY, hanging=_DEEPER)
    lines += ["", f"{_TEXT}Example:", *(f"{_ENTRY}{line}" for line in example), ""]
    url = operation.spec.node.get("externalDocs", {}).get("url", "")
    lines += [f"{_TEXT}{operation.spec.id}: {url}" if url else f"{_TEXT}{operation.spec.id}"]
    text = docstring_safe("\n".join(line.rstrip() for line in lines))
    return f'        """{text}\n        """'


def _entry(text: str) -> list[str]:
    return wrap(text, indent=_ENTRY, hanging="  " if text.startswith("- ") else "")


def _arguments(operation: Operation) -> Iterator[tuple[str, list[str]]]:
    """The keywords with their texts, those that must be given first."""
    request = operation.request
    rows = sorted(request.fields.items(), key=lambda row: row[0] not in request.required)
    for api_name, shape in rows:
        text = described(operation, api_name, shape, request)
        if api_name == operation.extension("identity"):
            text += " The client then generates one, so that its own repeats of this call are safe."
        yield keyword(api_name), [text, *_fields_of_items(operation, shape)]
    yield "extra", [EXTRA]


def described(operation: Operation, api_name: str, shape: Shape, parent: Shape) -> str:
    """A parameter's whole text: the description, and what it lacks of type, bounds and the parameters it needs."""
    text = " ".join(spoken(operation, shape.description).split())
    if shape.format == "unix-time":
        text = text.replace(", in epoch seconds", "").replace("in epoch seconds", "as a time")
    takes = _TAKES.get("binary" if shape.kind == "file" else shape.format, "")
    missing = [other for other in parent.needs.get(api_name, ()) if f"`{keyword(other)}`" not in text]
    needs = f"Sent with {' and '.join(f'`{keyword(other)}`' for other in missing)}." if missing else ""
    return " ".join(part for part in (text, takes, needs) if part)


def _fields_of_items(operation: Operation, shape: Shape) -> Iterator[str]:
    """A line for each field of the objects that a list holds."""
    item = held(shape)
    if not item.fields:
        return
    for api_name, field in sorted(item.fields.items(), key=lambda row: row[0] not in item.required):
        required = "" if api_name in item.required else ", optional"
        yield f"- `{keyword(api_name)}`{required}: {described(operation, api_name, field, item)}"


def _returns(operation: Operation) -> list[str]:
    if operation.batch:
        limit = operation.batch["limit"]
        texts = [
            "A `BatchReply`: each item of the list has its own outcome and data. A list of more than"
            f" {limit} items is sent in several requests."
        ]
    elif operation.data is operation.response:
        alone = set(operation.response.fields) <= {"error_info", "code", "msg"}
        texts = ["A `Reply`; `data` is the answer" + (", which holds no more than the code." if alone else ".")]
    else:
        described = spoken(operation, " ".join(operation.data.description.split()))
        texts = [f"A `Reply`; `data` is this: {described}" if described else "A `Reply` with the answer's `data`."]
    for name, field in () if operation.batch else operation.data.fields.items():
        kept = " Always there." if operation.extension("promises") == f"data.{name}" else ""
        text = " ".join(spoken(operation, field.description).split())
        texts.append(f"- `{attribute(name, operation.data.fields)}`: {text or 'See its class.'}{kept}")
    for kind, outcome in _OUTCOME_OF_KIND.items():
        codes = _codes(operation, kind)
        if codes:
            texts.append(f"No failure, {outcome}: {' '.join(codes)}")
    return texts


def _raises(operation: Operation, more: Mapping[str, str]) -> dict[str, str]:
    """The classes with the codes that they stand for here, and with what every method may raise."""
    read_only = operation.extension("repeat") == "read"
    found: dict[str, str] = {}
    for name in dict.fromkeys(CLASS_OF_KIND.values()):
        codes = _codes(operation, *(kind for kind, cls in CLASS_OF_KIND.items() if cls == name))
        if codes:
            found[name] = " ".join(codes)
    transient = _codes(operation, "transient")
    unknown = "Unavailable" if read_only else "OutcomeUnknown"
    known = "nothing changed" if read_only else "nothing was done"
    for name, text in _ALWAYS.items():
        if read_only and name == "OutcomeUnknown":
            continue
        codes_of = [found.get(name, ""), *(transient if name == unknown else [])]
        found[name] = " ".join(part for part in (text.format(known=known), more.get(name, ""), *codes_of) if part)
    return found


def _codes(operation: Operation, *kinds: str) -> list[str]:
    """The codes of the operation that are of some kinds, each with what it says here."""
    found = []
    for row in operation.codes_of(*kinds):
        when = " and ".join(f"`{keyword(name)}` {value}" for name, value in row.get("when", {}).items())
        found.append(f"{row['code']}{f' (with {when})' if when else ''}: {spoken(operation, str(row.get('en', '')))}")
    return found


_QUOTED = re.compile(r"`(\w+)`")


def spoken(operation: Operation, text: str) -> str:
    """Prose of the description with the names that Python has for parameters and operations.

    A paragraph becomes one line; the items of a list stand on lines of their own.
    """
    names = {**_methods(operation.document), **operation.keywords}
    paragraphs = (re.sub(r"\s*\n(?!- )\s*", " ", part.strip()) for part in re.split(r"\n\s*\n", text))
    return _QUOTED.sub(lambda match: f"`{names.get(match[1], match[1])}`", "\n".join(paragraphs))


@lru_cache(maxsize=2)
def _methods(document: Document) -> dict[str, str]:
    return {one.spec.id: one.name for one in operations(document) if one.method}
