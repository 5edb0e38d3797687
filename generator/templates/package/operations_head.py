"""Every operation as the client needs it: where it goes, what it takes and answers, and what its codes mean.

The shapes are what is left of openapi.yaml for checking a request and for making an answer regular; `openapi.json` holds the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .errnos import Kind


class Shape(NamedTuple):
    """What a value looks like.

    Attributes:
        kind: integer, number, string, boolean, object, array, file, null, any; json is text that holds JSON of the shape `item`.
        fields: The fields of an object, by their names on the wire.
        item: The items of a list, the further values of an object, or what JSON text holds.
        required: The fields that must be there.
        format: What a text or number stands for: unix-time, phone, email, password, person-name, secret-url.
        values: The values that are allowed; of a file, the suffixes of its name.
        model: The class in `classin_api.models`.
        longest: The most characters that ClassIn takes, of a file the most bytes; 0 where it takes any number or cuts.
        needs: What is sent along with a field, or it is not sent.
        wrong: What ClassIn makes of a wrong value without refusing it: `cut`, `becomes`, `ignored`, `clipped`.
    """

    kind: str
    fields: Mapping[str, Shape] = {}
    item: Shape | None = None
    required: tuple[str, ...] = ()
    format: str = ""
    values: tuple[int | str, ...] = ()
    model: str = ""
    longest: int = 0
    needs: Mapping[str, tuple[str, ...]] = {}
    wrong: Mapping[str, int | str | tuple[int, ...]] = {}


class Meaning(NamedTuple):
    """What a code means for one operation, where that differs from the table in `errnos`.

    Attributes:
        code: The code.
        kind: Its kind here, or None for that of the table.
        en: What it says here, or None for the table's sentence.
        when: The values of parameters for which this holds; empty for always.
        repeated: Its kind when an earlier attempt of the same call may have been carried out.
    """

    code: int
    kind: Kind | None = None
    en: str | None = None
    when: Mapping[str, int | str] = {}
    repeated: Kind | None = None


class Batch(NamedTuple):
    """How a list is sent and answered item by item.

    Attributes:
        items: The parameter that holds the list.
        limit: The most items in one request.
        results: The list in the answer.
        match: `position`, or the field of a result that names its item.
    """

    items: str
    limit: int
    results: str
    match: str


class Rate(NamedTuple):
    """How often ClassIn takes a call.

    Attributes:
        calls: This many calls
        per: in a second, minute or hour.
    """

    calls: int
    per: str


class Operation(NamedTuple):
    """An operation of ClassIn's API.

    Attributes:
        id: Its id in openapi.yaml.
        method: Its method of the client; empty for what ClassIn has switched off.
        path: Its path, with the query that tells v1 operations apart.
        auth: How it is signed.
        media: How it may be sent: form, multipart, json; empty without parameters.
        request: Its parameters.
        response: Its answer.
        model: The class of its answer in `classin_api.models`.
        promises: The path in a successful answer without which it is no answer.
        codes: The codes of its page.
        meanings: What codes mean here, where that differs.
        repeat: Whether sending it twice is safe.
        identity: The path of the parameter that makes a repeat harmless.
        batch: How its list is sent and answered.
        rate: How often ClassIn takes it.
        sunset: The date from which it is gone.
        replaced_by: The operation to use instead.
        doc: Its page in ClassIn's documentation.
    """

    id: str
    method: str
    path: str
    auth: Literal["safeKey", "lms"]
    media: tuple[str, ...]
    request: Shape
    response: Shape
    model: str
    promises: str = ""
    codes: tuple[int, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    repeat: Literal["read", "idempotent", "identity", "natural", "never"] = "never"
    identity: str = ""
    batch: Batch | None = None
    rate: Rate | None = None
    sunset: str = ""
    replaced_by: str = ""
    doc: str = ""


