"""The pass that writes the table of operations."""

from __future__ import annotations

from typing import Any

from inline import document, spec

from generator.passes import operations


def _source(text: str) -> str:
    return operations.render(document(text))["operations.py"]


def _operation(text: str) -> Any:
    # The one import that leads out of the module is the type of `kind`.
    source = _source(text).replace("from .errnos import Kind", "Kind = str")
    names: dict[str, Any] = {"__name__": "operations"}
    exec(source, names)
    return names["OPERATIONS"]["addThing"]


def test_defaults() -> None:
    """What the spec does not say is what is safe: no repeat, no identity, no batch, no rate."""
    operation = _operation(spec())

    assert ("never", "", None, None, "") == (
        operation.repeat,
        operation.identity,
        operation.batch,
        operation.rate,
        operation.promises,
    )


def test_extensions() -> None:
    """Every extension of an operation stands in its row."""
    operation = _operation(
        spec(
            operation="""\
                x-classin-repeat: identity
                x-classin-identity: thingUniqueIdentity
                x-classin-promises: data
                x-classin-batch: {items: title, limit: 7, results: data, match: uid}
                x-classin-rate: {calls: 10, per: second}
                x-classin-sunset: "2030-01-01"
                x-classin-replaced-by: addBetterThing
                x-classin-doc: page.md
                """
        )
    )

    assert ("identity", "thingUniqueIdentity", "data") == (operation.repeat, operation.identity, operation.promises)
    assert ("title", 7, "data", "uid") == tuple(operation.batch)
    assert (10, "second") == tuple(operation.rate)
    assert ("2030-01-01", "addBetterThing", "page.md") == (operation.sunset, operation.replaced_by, operation.doc)


def test_narrowed_codes() -> None:
    """Codes are listed once, sorted; each that is narrowed has its kind, text and condition."""
    text = spec().replace(
        "x-classin-errnos: [1]",
        "x-classin-errnos:"
        " [135, 1, {code: 133, kind: existed, en: Was there., when: {kind: 2}}, {code: 133, outcome_known: false}]",
    )
    operation = _operation(text)

    assert operation.codes == (1, 133, 135)
    assert [(133, "existed", "Was there.", {"kind": 2}, None, None, ()), (133, None, None, {}, None, False, ())] == [
        tuple(narrowed) for narrowed in operation.narrowed
    ]


def test_shapes() -> None:
    """A shape keeps what calls need, and drops sizes of numbers and descriptions."""
    operation = _operation(
        spec(
            request="title: {type: string, format: phone, maxLength: 9, description: A title.}",
            answer="data: {type: integer, format: int64}",
        )
    )

    assert ("string", "phone", 9) == (
        operation.request.fields["title"].kind,
        operation.request.fields["title"].format,
        operation.request.fields["title"].longest,
    )
    assert operation.response.fields["data"].format == ""
    assert "A title." not in _source(spec(request="title: {type: string, description: A title.}"))


def test_file() -> None:
    """A file has the most bytes and the suffixes that ClassIn takes."""
    operation = _operation(
        spec(request="title: {type: string, format: binary, x-classin-file: {largest: 5, suffixes: [jpg]}}")
    )

    title = operation.request.fields["title"]
    assert ("file", 5, ("jpg",)) == (title.kind, title.longest, title.values)


def test_other_spellings() -> None:
    """The shape of an object has the other spellings of its fields, with the names that they stand for."""
    operation = _operation(spec(answer="clientID: {type: integer, x-classin-also: ClientID}"))

    assert operation.response.also == {"ClientID": "clientID"}


def test_path_keeps_its_query() -> None:
    """The query that tells v1 operations apart is part of the path."""
    assert _operation(spec()).path == "/partner/api/thing.api.php?action=addThing"


def test_a_shape_that_occurs_often_is_made_once() -> None:
    """It has a name, and says the same."""
    rows = ", ".join(f'"{number}": Shape("integer")' for number in range(30))

    shared, named = operations._shared(f'{rows}, "rare": Shape("string")')

    assert '_INTEGER = Shape("integer")' == shared
    assert (30, 'Shape("string")') == (named.count("_INTEGER"), named[-15:])
