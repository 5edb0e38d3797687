# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
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


SUCCESS_MEANING = "Done."
"""What code 1 says, of every operation; for other codes the registry in `errnos` is imported."""

OPERATIONS: dict[str, Operation] = {
    "addBook": Operation(
        id="addBook",
        method="books.create",
        path="/partner/api/library.api.php?action=addBook",
        auth="safeKey",
        media=("form", "multipart"),
        request=Shape(
            "object",
            fields={
                "dueTime": Shape("integer", format="unix-time"),
                "title": Shape("string", longest=80),
                "kind": Shape("integer", values=(1, 2)),
                "language": Shape("string", values=("en", "zh")),
                "bookUniqueIdentity": Shape("string", longest=32),
                "Filedata": Shape("file", longest=1048575, values=("jpg", "png")),
            },
            required=("title",),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("integer"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddBookResponse",
        ),
        model="AddBookResponse",
        codes=(1, 100, 133, 135, 280),
        narrowed=(
            NarrowedErrno(133, kind="conflict", en="A reader has the book.", when={"kind": 1}),
            NarrowedErrno(100, en="The title is missing."),
        ),
        promises="data",
        repeat="identity",
        identity="bookUniqueIdentity",
        doc="library/addBook.md",
        rate=Rate(calls=1000, per="minute"),
    ),
    "addBooks": Operation(
        id="addBooks",
        method="books.add_many",
        path="/partner/api/library.api.php?action=addBooks",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "bookJson": Shape(
                    "json",
                    item=Shape(
                        "array",
                        item=Shape(
                            "object",
                            fields={"title": Shape("string"), "bookUniqueIdentity": Shape("string")},
                            required=("title",),
                            model="AddBooksBook",
                        ),
                    ),
                )
            },
            required=("bookJson",),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "array",
                    item=Shape(
                        "object", fields={"data": Shape("integer"), "errno": Shape("integer")}, model="AddBooksResult"
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddBooksResponse",
        ),
        model="AddBooksResponse",
        codes=(1, 135),
        narrowed=(),
        repeat="identity",
        identity="bookJson[].bookUniqueIdentity",
        doc="library/addBooks.md",
        batch=Batch(items="bookJson", limit=10, results="data", match="position"),
    ),
    "lendBooks": Operation(
        id="lendBooks",
        method="books.lend",
        path="/partner/api/library.api.php?action=lendBooks",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "bookIds": Shape("json", item=Shape("array", item=Shape("integer"))),
                "role": Shape("integer", values=(1, 2)),
                "telephone": Shape("string", format="phone"),
                "pin": Shape("string", format="password"),
            },
            required=("bookIds",),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={"bookId": Shape("integer"), "errno": Shape("integer")},
                        model="LendBooksResult",
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="LendBooksResponse",
        ),
        model="LendBooksResponse",
        codes=(1, 133),
        narrowed=(
            NarrowedErrno(133, kind="conflict", when={"role": 2}),
            NarrowedErrno(133, kind="already", en="The reader has the book already."),
        ),
        repeat="idempotent",
        doc="library/lendBooks.md",
        batch=Batch(items="bookIds", limit=50, results="data", match="bookId"),
    ),
    "uploadCover": Operation(
        id="uploadCover",
        method="books.upload_cover",
        path="/partner/api/library.api.php?action=uploadCover",
        auth="safeKey",
        media=("multipart",),
        request=Shape(
            "object", fields={"bookId": Shape("integer"), "picture": Shape("file")}, required=("bookId", "picture")
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("string", format="secret-url"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="UploadCoverResponse",
        ),
        model="UploadCoverResponse",
        codes=(1,),
        narrowed=(),
        promises="data",
        repeat="never",
        doc="library/uploadCover.md",
    ),
    "getShelfMap": Operation(
        id="getShelfMap",
        method="books.by_shelf",
        path="/partner/api/library.api.php?action=getShelfMap",
        auth="safeKey",
        media=(),
        request=Shape("object"),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "object",
                    item=Shape(
                        "array",
                        item=Shape(
                            "object", fields={"bookId": Shape("integer"), "title": Shape("string")}, model="Book"
                        ),
                    ),
                    model="GetShelfMapData",
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="GetShelfMapResponse",
        ),
        model="GetShelfMapResponse",
        codes=(1,),
        narrowed=(),
        promises="data",
        repeat="read",
        doc="library/getShelfMap.md",
    ),
    "getBookList": Operation(
        id="getBookList",
        method="books.list",
        path="/partner/api/library.api.php?action=getBookList",
        auth="safeKey",
        media=(),
        request=Shape("object"),
        response=Shape(
            "object",
            fields={
                "book_list": Shape(
                    "array",
                    item=Shape("object", fields={"bookId": Shape("integer"), "title": Shape("string")}, model="Book"),
                ),
                "reader_list": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={
                            "name": Shape("string", format="person-name"),
                            "phone": Shape("string", format="phone"),
                        },
                        model="Reader",
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="GetBookListResponse",
        ),
        model="GetBookListResponse",
        codes=(1,),
        narrowed=(),
        repeat="read",
        doc="library/getBookList.md",
    ),
    "findBooks": Operation(
        id="findBooks",
        method="books.find",
        path="/partner/api/library.api.php?action=findBooks",
        auth="safeKey",
        media=("form",),
        request=Shape("object", fields={"class": Shape("string"), "max-count": Shape("integer")}, required=("class",)),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "array",
                    item=Shape("object", fields={"bookId": Shape("integer"), "title": Shape("string")}, model="Book"),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="FindBooksResponse",
        ),
        model="FindBooksResponse",
        codes=(1,),
        narrowed=(),
        repeat="read",
        doc="library/findBooks.md",
    ),
    "removeBook": Operation(
        id="removeBook",
        method="books.remove",
        path="/partner/api/library.api.php?action=removeBook",
        auth="safeKey",
        media=("form",),
        request=Shape("object", fields={"bookId": Shape("integer")}, required=("bookId",)),
        response=Shape(
            "object",
            fields={
                "data": Shape("null"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="RemoveBookResponse",
        ),
        model="RemoveBookResponse",
        codes=(1,),
        narrowed=(),
        repeat="idempotent",
        sunset="2030-01-01",
        doc="library/removeBook.md",
    ),
    "burnBook": Operation(
        id="burnBook",
        method="",
        path="/partner/api/library.api.php?action=burnBook",
        auth="safeKey",
        media=(),
        request=Shape("object"),
        response=Shape(
            "object",
            fields={
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                )
            },
            required=("error_info",),
            model="BurnBookResponse",
        ),
        model="BurnBookResponse",
        codes=(1,),
        narrowed=(),
        repeat="never",
        sunset="2020-01-01",
        replaced_by="removeBook",
    ),
    "lmsShelfPlan": Operation(
        id="lmsShelfPlan",
        method="shelf_plans.create",
        path="/lms/shelf/plan",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={
                "name": Shape("string"),
                "boards": Shape(
                    "array",
                    item=Shape("object", fields={"width": Shape("integer")}, required=("width",), model="ShelfBoard"),
                ),
                "keeper": Shape(
                    "object",
                    fields={"name": Shape("string", format="person-name"), "phone": Shape("string", format="phone")},
                    model="Reader",
                ),
                "startTime": Shape("integer", format="unix-time"),
                "labelIds": Shape("array", item=Shape("string")),
                "note": Shape("any"),
                "height": Shape("number"),
                "depth": Shape("integer"),
                "colour": Shape("string"),
                "wood": Shape("string"),
            },
            required=("name", "boards"),
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape(
                    "object",
                    fields={
                        "planId": Shape("integer"),
                        "startTime": Shape("integer", format="unix-time"),
                        "filled": Shape("number"),
                        "open": Shape("boolean"),
                    },
                    model="LmsShelfPlanData",
                ),
            },
            required=("code",),
            model="LmsShelfPlanResponse",
        ),
        model="LmsShelfPlanResponse",
        codes=(1, 900),
        narrowed=(),
        promises="data.planId",
        repeat="natural",
        doc="library/plan.md",
    ),
}
"""Every operation that is known, by its id."""

__all__ = ["OPERATIONS", "SUCCESS_MEANING", "Batch", "Edit", "LeftOut", "NarrowedErrno", "Operation", "Rate", "Shape"]
