"""Small specs written in tests, and trees of files as data."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from generator.document import Document

_SPEC = """\
openapi: 3.1.0
info: {{title: Inline, version: "1.0"}}
servers: [{{url: https://api.example}}]
tags:
  - name: things
    description: Things.
x-classin-errnos:
  "1": {{name: ok, en: "Done.", zh: "成功", kind: ok}}
  "133": {{name: there, en: "It is there.", zh: "已存在", kind: already}}
  "135": {{name: known, en: "It is known.", zh: "已登记", kind: existed}}
paths:
  /partner/api/thing.api.php?action=addThing:
    post:
      operationId: addThing
      tags: [things]
      summary: Add a thing.
      x-classin-method: things.add
      x-classin-auth: safeKey
      x-classin-errnos: [1]
{operation}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {{$ref: '#/components/schemas/AddThingRequest'}}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/AddThingResponse'}}
{paths}
webhooks:
{webhooks}
components:
  schemas:
    AddThingRequest:
      type: object
      required: [{required}]
      properties:
{request}
    AddThingResponse:
      type: object
      properties:
{answer}
        error_info: {{type: object}}
{schemas}
"""


def spec(
    *,
    request: str = "title: {type: string}",
    required: str = "title",
    answer: str = "data: {type: integer}",
    operation: str = "",
    paths: str = "",
    webhooks: str = "",
    schemas: str = "",
) -> str:
    """A spec with one operation, `addThing`, and whatever a test puts into it."""
    return _SPEC.format(
        required=required,
        request=indent(dedent(request), " " * 8),
        answer=indent(dedent(answer), " " * 8),
        operation=indent(dedent(operation), " " * 6),
        paths=indent(dedent(paths), " " * 2),
        webhooks=indent(dedent(webhooks), " " * 2),
        schemas=indent(dedent(schemas), " " * 4),
    )


def document(text: str) -> Document:
    """The spec as the generator reads it."""
    return Document(Path("openapi.yaml"), text)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes, without what Python caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
