"""What building needs of a spec: each problem is one sentence with its line."""

from __future__ import annotations

import pytest
from inline import document, spec

from generator import needs
from generator.document import SpecError

_MESSAGE = """\
End:
  post:
    x-classin-cmd: End
    requestBody:
      content: {application/json: {schema: {$ref: '#/components/schemas/AddThingRequest'}}}
"""
_SECOND = """\
/lms/thing:
  post:
    operationId: lmsThing
    x-classin-auth: lms
    responses:
      '200': {content: {application/json: {schema: {type: object}}}}
"""

CASES = {
    "reference-outside": (
        spec(request="title: {$ref: 'other.yaml#/Title'}"),
        "title:",
        "other.yaml#/Title does not refer into this file; references start with #/.",
    ),
    "reference-to-nothing": (
        spec(request="title: {$ref: '#/components/schemas/Title'}"),
        "title:",
        "#/components/schemas/Title refers to nothing.",
    ),
    "reference-to-itself": (
        spec(schemas="Box:\n  type: object\n  properties:\n    inner: {$ref: '#/components/schemas/Box'}"),
        "inner:",
        "Box holds itself; schemas that do have no shape.",
    ),
    "two-types": (
        spec(request="title: {type: [integer, string]}"),
        "title:",
        "the type is one of integer, string; give one type.",
    ),
    "unknown-type": (spec(request="title: {type: text}"), "title:", "there is no type 'text'."),
    "mixed-enum": (
        spec(request="title: {type: integer, enum: [1, two]}"),
        "title:",
        "the enum mixes numbers and text; give values of one type.",
    ),
    "array-without-items": (spec(request="title: {type: array}"), "title:", "an array needs items."),
    "items-of-items": (
        spec(request="title: {type: array, items: {type: array}}"),
        "title:",
        "an array needs items.",
    ),
    "json-without-schema": (
        spec(request="title: {type: string, contentMediaType: application/json}"),
        "title:",
        "text that holds JSON needs a contentSchema.",
    ),
    "schema-is-text": (spec(request="title: string"), "title:", "a schema is a mapping."),
    "no-auth": (
        spec().replace("      x-classin-auth: safeKey\n", ""),
        "post:",
        "addThing: x-classin-auth is safeKey or lms.",
    ),
    "no-id": (spec().replace("      operationId: addThing\n", ""), "post:", "the operation has no operationId."),
    "id-twice": (
        spec(paths=_SECOND.replace("lmsThing", "addThing")),
        "operationId: addThing",
        "addThing stands on line 13 as well.",
    ),
    "method-form": (
        spec().replace("things.add", "addThing"),
        "x-classin-method",
        "addThing: x-classin-method is a group and a name, such as courses.create.",
    ),
    "method-group": (
        spec().replace("things.add", "others.add"),
        "x-classin-method",
        "addThing: the method's group others is no tag.",
    ),
    "method-twice": (
        spec(paths=_SECOND.replace("    x-classin-auth", "    x-classin-method: things.add\n    x-classin-auth")),
        "x-classin-method",
        "lmsThing: things.add is the method of addThing already.",
    ),
    "media-type": (
        spec().replace("application/x-www-form-urlencoded", "text/plain"),
        "requestBody:",
        "addThing: text/plain is no way in which ClassIn takes a request.",
    ),
    "request-without-schema": (
        spec().replace("            schema: {$ref: '#/components/schemas/AddThingRequest'}", "            example: {}"),
        "requestBody:",
        "addThing: the request has no schema.",
    ),
    "answer-without-schema": (
        spec().replace("              schema: {$ref", "              x-schema: {$ref"),
        "post:",
        "addThing: the answer (200, application/json) has no schema.",
    ),
    "message-without-cmd": (
        spec(webhooks=_MESSAGE.replace("    x-classin-cmd: End\n", "")),
        "post:",
        "End: x-classin-cmd is missing.",
    ),
    "message-without-schema": (
        spec(webhooks=_MESSAGE.replace("{$ref: '#/components/schemas/AddThingRequest'}", "{type: object}")),
        "post:",
        "End: the message (application/json) has no named schema.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_problem(case: str) -> None:
    """Each names the line that is wrong, and says what is wrong with it."""
    text, where, problem = CASES[case]

    lines = [number for number, line in enumerate(text.splitlines(), 1) if where in line]
    with pytest.raises(SpecError) as raised:
        needs.check(document(text))
    assert f"openapi.yaml:{lines[-1]}: {problem}" == str(raised.value)


@pytest.mark.parametrize("text", [spec(), spec(webhooks=_MESSAGE), spec(paths=_SECOND)], ids=["one", "message", "lms"])
def test_nothing_wrong(text: str) -> None:
    """A spec that can be built passes."""
    needs.check(document(text))
