"""Every operation as the client needs it: where it goes, what it takes and answers, and which kinds its errnos have.

The shapes are what is left of openapi.yaml for checking a request and for coercing an answer; `openapi.json` holds the rest.
"""

# Without `from __future__ import annotations`: a named tuple of annotations that are text takes twice as long to make.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from .errnos import Kind


class LeftOut(NamedTuple):
    """What an edit resets a parameter to that it leaves out.

    Attributes:
        becomes: The value; text describes it.
        beside: It is so only when this parameter is sent; empty for always.
        disputed: Whether a page also says that the parameter stays as it is.
    """

    becomes: int | str | tuple[int | str, ...]
    beside: str = ""
    disputed: bool = False


class Shape(NamedTuple):
    """The form of a value.

    Attributes:
        kind: integer, number, string, boolean, object, array, file, null, any; json is text that holds JSON of the shape `item`.
        fields: The fields of an object, by ClassIn's names.
        item: The items of a list, the further values of an object, or what JSON text holds.
        required: The fields that must be there.
        format: What a text or number stands for: unix-time, phone, email, password, person-name, secret-url.
        values: The values that are allowed; of a file, the suffixes of its name.
        model: The class in `classin_api.models`.
        longest: The most characters that ClassIn takes, of a file the most bytes; 0 where it takes any number or cuts.
        needs: What is sent along with a field, or it is not sent.
        left_out: What an edit resets it to that leaves it out, where other parameters stay as they are.
        wrong: What ClassIn makes of a wrong value: `cut`, `becomes`, `ignored`, `clipped`; or refuses it with this `code`.
            `unsaid`: more characters than this are not documented, nor what becomes of them.
        also: Other spellings that ClassIn has of its fields, with the names that they stand for.
        limits: Further bounds that ClassIn checks, by their names in a schema: minLength, minimum, maximum, minItems,
            maxItems.
    """

    kind: str
    fields: Mapping[str, "Shape"] = {}
    item: "Shape | None" = None
    required: tuple[str, ...] = ()
    format: str = ""
    values: tuple[int | str, ...] = ()
    model: str = ""
    longest: int = 0
    needs: Mapping[str, tuple[str, ...]] = {}
    wrong: Mapping[str, int | str | tuple[int, ...]] = {}
    left_out: LeftOut | None = None
    also: Mapping[str, str] = {}
    limits: Mapping[str, int] = {}


class NarrowedErrno(NamedTuple):
    """An errno to which one operation gives another kind or text than the registry in `errnos`.

    Attributes:
        code: Its number.
        kind: Its kind here, or None for that of the registry.
        en: What it says here, or None for the registry's sentence.
        when: The values of parameters for which this holds; empty for always.
        repeated: Its kind when an earlier attempt of the same call may have been carried out.
        outcome_known: Of a failure, whether it says here that nothing was done. None stands for the registry's answer,
            or for yes where `kind` is given.
        params: The parameter that it is about here; empty for the registry's.
    """

    code: int
    kind: "Kind | None" = None
    en: str | None = None
    when: Mapping[str, int | str] = {}
    repeated: "Kind | None" = None
    outcome_known: bool | None = None
    params: tuple[str, ...] = ()


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


class Edit(NamedTuple):
    """How what a create found is changed.

    Attributes:
        operation: What changes it; the other parameters have the names that they have in the create.
        id: Its parameter for the id.
    """

    operation: str
    id: str


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
        codes: The errnos of its page.
        narrowed: The errnos that differ here from the registry, those with a condition first.
        entries: The lists of a successful answer whose entries have codes of their own; none where a batch reads them.
        repeat: Whether sending it twice is safe.
        identity: The path of the parameter that makes a repeat harmless.
        batch: How its list is sent and answered.
        rate: How often ClassIn takes it.
        edit: How what it found is changed.
        serial: The parameter whose calls with one value may not run side by side.
        sunset: The date from which it is gone.
        replaced_by: The operation to use instead.
        doc: Its page in ClassIn's documentation.
        aliases: Further methods of the client that send it.
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
    narrowed: tuple[NarrowedErrno, ...] = ()
    entries: tuple[str, ...] = ()
    repeat: Literal["read", "idempotent", "identity", "natural", "never"] = "never"
    identity: str = ""
    batch: Batch | None = None
    rate: Rate | None = None
    edit: Edit | None = None
    serial: str = ""
    sunset: str = ""
    replaced_by: str = ""
    doc: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Its method with the name on the wire, as errors have them: `courses.create (addCourse)`."""
        return f"{self.method} ({self.id})" if self.method else self.id


