"""The rules by which documents for other languages are derived, each on a small case of its kind."""

from __future__ import annotations

from typing import Any

from generator.portable import older, requests, schemas, tables, texts

ERRNOS = {
    "1": {"name": "ok", "en": "Done.", "zh": "成功", "kind": "ok"},
    "133": {"name": "already_exists", "en": "It is there already.", "zh": "已存在", "kind": "already"},
}


def _repaired(schema: dict[str, Any], *examples: Any) -> dict[str, Any]:
    schemas.repair({"Thing": schema}, [(schema, one) for one in examples])
    return schema


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_nothing_is_no_type() -> None:
    """A field that is always null has no type, and one that may be null has its other type."""
    made = _repaired(_object(a={"type": "null"}, b={"type": ["string", "null"]}, c={"type": ["string", "integer"]}))

    assert _object(a={}, b={"type": "string"}, c={"type": ["string", "integer"]}) == made


def test_whole_numbers_are_64_bits_wide() -> None:
    """Every whole number is, inside of lists and maps too, whatever its format; an enum is none."""
    made = _repaired(
        _object(
            time={"type": "integer", "format": "unix-time"},
            sizes={"type": "array", "items": {"type": "integer"}},
            counts={"type": "object", "additionalProperties": {"type": "integer"}},
            flag={"type": "integer", "enum": [0, 1]},
        )
    )

    wide = {"type": "integer", "format": "int64"}
    assert (
        _object(
            time={**wide, "x-classin-format": "unix-time"},
            sizes={"type": "array", "items": wide},
            counts={"type": "object", "additionalProperties": wide},
            flag={"type": "integer", "enum": [0, 1]},
        )
        == made
    )


def test_of_twins_the_samples_stays() -> None:
    """Of names that differ in case or underscores only, the one that examples use stays, and names the other."""
    example = {"clientID": 1, "live_url": "a", "liveUrl": "b"}
    made = _repaired(
        _object(ClientID={"type": "string"}, clientID={"type": "string"}, live_url={}, liveUrl={}), example
    )

    assert {
        "clientID": {"type": "string", "description": "ClassIn also spells it `ClientID`."},
        "live_url": {"description": "ClassIn also spells it `liveUrl`."},
    } == made["properties"]
    assert {"clientID": 1, "live_url": "a"} == example


def test_another_spelling_is_named() -> None:
    """A spelling that the description has as `x-classin-also` is in the text."""
    made = _repaired(_object(clientID={"type": "string", "x-classin-also": "ClientID"}))

    assert "ClassIn also spells it `ClientID`." == made["properties"]["clientID"]["description"]


def test_named_and_free_fields() -> None:
    """Free fields beside named ones have any type, and the text says which they have."""
    made = _repaired({**_object(a={}), "additionalProperties": {"$ref": "#/components/schemas/Choice"}})

    assert (True, "Other fields are `Choice`.") == (made["additionalProperties"], made["description"])


def test_json_in_a_form_is_named() -> None:
    """The text of a field that holds JSON names what is in it."""
    users = {"type": "string", "contentSchema": {"type": "array", "items": {"$ref": "#/components/schemas/User"}}}
    uids = {"type": "string", "description": "UIDs.", "contentSchema": {"type": "array", "items": {"type": "integer"}}}
    made = _repaired(_object(users=users, uids=uids))["properties"]

    assert "JSON text of a list of `User`, as UTF-8." == made["users"]["description"]
    assert "UIDs. JSON text of a list of integers, as UTF-8." == made["uids"]["description"]


def test_objects_that_may_come_as_lists_have_no_type() -> None:
    """An object inside of an answer has none, at any depth; envelope, `data` and items of a list keep theirs."""
    live = {"$ref": "#/components/schemas/Live"}
    known: dict[str, Any] = {"Live": _object(url={"type": "string"}), "Info": _object(errno={"type": "integer"})}
    item = _object(live_info=live)
    answer = _object(
        error_info={"$ref": "#/components/schemas/Info"},
        data=_object(more=live, entries={"type": "array", "items": item}),
        more_data=live,
    )

    loosened = schemas.loosen_emptied(known, [answer])

    untyped = {"description": "An object (`Live`), or `[]` when it holds nothing."}
    fields = answer["properties"]
    assert {"Live"} == loosened
    assert [untyped, untyped, untyped] == [
        fields["more_data"],
        fields["data"]["properties"]["more"],
        item["properties"]["live_info"],
    ]
    assert {"$ref": "#/components/schemas/Info"} == fields["error_info"]
    assert "object" == fields["data"]["type"]


def test_results_are_called_entries() -> None:
    """A schema with the name that a generator gives to an operation's result gets another, wherever named."""
    document = {
        "components": {"schemas": {"AddThingResult": {}, "Other": {"$ref": "#/components/schemas/AddThingResult"}}},
    }

    made = schemas.renamed(document, ["addThing"])["components"]["schemas"]

    assert {"AddThingEntry": {}, "Other": {"$ref": "#/components/schemas/AddThingEntry"}} == made


def test_one_media_type_with_the_file_optional() -> None:
    """Of a form and multipart, multipart stays, with the examples of the form."""
    form = {"schema": {"$ref": "#/components/schemas/Form"}, "examples": {"a": {"value": {"x": 1}}}}
    node = {"requestBody": {"content": {requests.FORM: form, requests.MULTIPART: {"schema": {"$ref": "Upload"}}}}}

    requests.in_one_media_type(node)

    expected = {requests.MULTIPART: {"schema": {"$ref": "Upload"}, "examples": {"a": {"value": {"x": 1}}}}}
    assert expected == node["requestBody"]["content"]


def test_an_upload_is_one_object() -> None:
    """What an upload shares with the form is written out in it, so that fields and file stand side by side."""
    known = {"Form": {**_object(name={"type": "string"}), "required": ["name"]}}
    upload = {"allOf": [{"$ref": "#/components/schemas/Form"}, _object(file={"format": "binary"})]}

    made = requests.flat(known, upload)

    assert {**_object(name={"type": "string"}, file={"format": "binary"}), "required": ["name"]} == made


def test_v1_is_signed_in_its_form() -> None:
    """The three fields are in the form, and an operation without parameters gets a form of them alone."""
    known = {"Form": _object(name={"type": "string"})}
    with_form = {
        "x-classin-auth": "safeKey",
        "requestBody": {"content": {requests.FORM: {"schema": {"$ref": "#/components/schemas/Form"}}}},
    }
    without: dict[str, Any] = {"x-classin-auth": "safeKey"}

    requests.signed(with_form, known)
    requests.signed(without, known)

    assert ["name", "SID", "timeStamp", "safeKey"] == list(known["Form"]["properties"])
    assert ["SID", "timeStamp", "safeKey"] == list(known["SignedRequest"]["properties"])
    assert [requests.FORM] == list(without["requestBody"]["content"])
    assert [] == with_form["security"] == without["security"]


def test_v2_is_signed_in_three_headers() -> None:
    """All three headers are needed at once."""
    node: dict[str, Any] = {"x-classin-auth": "lms"}

    requests.signed(node, {})

    assert [{"EeoUid": [], "EeoTs": [], "EeoSign": []}] == node["security"]
    headers = {"X-EEO-UID", "X-EEO-TS", "X-EEO-SIGN"}
    assert headers == {scheme["name"] for scheme in requests.SECURITY_SCHEMES.values()}


def test_rules_and_codes_are_named() -> None:
    """The description says how the call is signed, whether it may be repeated, and what its codes mean here."""
    node = {
        "description": "Adds.",
        "x-classin-auth": "safeKey",
        "x-classin-repeat": "identity",
        "x-classin-identity": "items[].key",
        "x-classin-errnos": [1, {"code": 133, "kind": "invalid", "en": "Twice in the list.", "when": {"identity": 2}}],
    }

    assert (
        "Adds.\n\n"
        "Signed with `SID`, `timeStamp` and `safeKey` in the form (v1)."
        " Sending it again is safe with the same `key`, and may do it twice without.\n\n"
        "| code | name | kind | meaning |\n"
        "|---|---|---|---|\n"
        "| 1 | ok | ok | Done. |\n"
        "| 133 | already_exists | invalid | Twice in the list. (When `identity` is 2.) |"
    ) == texts.description(node, ERRNOS)


def test_codes_have_names() -> None:
    """Each code of the registry is a constant with a name and a description."""
    made = schemas.codes(ERRNOS)

    assert [1, 133] == made["enum"]
    assert ["OK", "ALREADY_EXISTS"] == made["x-enum-varnames"]
    assert ["Done.", "It is there already."] == made["x-enum-descriptions"]


def test_the_older_form() -> None:
    """What 3.0 does not know is said in its words, or left out."""
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"summary": "Short.", "description": "Long.", "license": {"name": "MIT", "identifier": "MIT"}},
        "paths": {},
        "components": {
            "schemas": {
                "A": _object(
                    one={"const": 1, "contentMediaType": "application/json", "examples": [1, 2]},
                    two={"type": ["string", "integer"], "exclusiveMinimum": 3},
                    three={"$ref": "#/components/schemas/B", "description": "Beside."},
                )
            }
        },
    }

    made = older.lowered(document)

    assert "3.0.3" == made["openapi"]
    assert "Short.\n\nLong." == made["info"]["description"]
    assert {"name": "MIT", "url": "https://spdx.org/licenses/MIT.html"} == made["info"]["license"]
    assert {
        "one": {"example": 1, "enum": [1]},
        "two": {"minimum": 3, "exclusiveMinimum": True},
        "three": {"allOf": [{"$ref": "#/components/schemas/B"}], "description": "Beside."},
    } == made["components"]["schemas"]["A"]["properties"]


def test_the_shape_of_an_answer() -> None:
    """A shape has what coercing needs: kinds of scalars, lists of one shape, fields, and `*` for free ones."""
    known = {"Item": _object(id={"type": "integer", "format": "int64"})}
    schema = _object(
        data={"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
        folders={"type": "object", "additionalProperties": {"type": "string"}},
        what={},
    )

    assert {"data": [{"id": "integer"}], "folders": {"*": "string"}, "what": "any"} == tables.shape(known, schema)
