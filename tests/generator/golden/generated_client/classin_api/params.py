# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The items of lists as typed dicts, for type checkers: `{"uid": 1001}` where a method takes such an item.

The models of the same name are taken as well, and at run time so are dicts with ClassIn's names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .models import Reader, ShelfBoard
    from .values import FileInput, Time


class BooksEnsureParam(TypedDict):
    """A row of `books.ensure_many`: the keywords of `ensure`."""

    title: str
    """Title, with a \\ or a ''' in it where there is one."""

    key: str
    """Your own key for it, sent as `bookUniqueIdentity`, 1 to 32 characters; one key always means the same thing."""

    due_time: NotRequired[Time]
    """When it has to be back. Without it, never. An int in epoch seconds, or a datetime with a time zone."""

    kind: NotRequired[Literal[1, 2]]
    """1 to read, 2 to look at."""

    language: NotRequired[Literal["en", "zh"]]
    """Language of the text."""

    filedata: NotRequired[FileInput]
    """Picture of the book. A path, bytes, or a file opened in binary mode."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class AddBooksBookParam(TypedDict):
    """A book to add."""

    title: str
    """Title."""

    book_unique_identity: NotRequired[str]
    """Your own key for the book."""


class ShelfBoardParam(TypedDict):
    """A board."""

    width: int
    """Width in centimetres."""


class ReaderParam(TypedDict):
    """Who looks after it."""

    name: NotRequired[str]
    """Name of the reader."""

    phone: NotRequired[str]
    """Telephone number of the reader. A number that starts with `+` and its country is put into ClassIn's form."""


class ShelfPlansEnsureParam(TypedDict):
    """A row of `shelf_plans.ensure_many`: the keywords of `ensure`."""

    name: str
    """Name of the plan."""

    boards: Sequence[ShelfBoard | ShelfBoardParam]
    """The boards, from top to bottom."""

    keeper: NotRequired[Reader | ReaderParam]
    """Who looks after it."""

    start_time: NotRequired[Time]
    """When it is put up. An int in epoch seconds, or a datetime with a time zone."""

    label_ids: NotRequired[Sequence[str]]
    """Labels."""

    note: NotRequired[Any]
    """Anything."""

    height: NotRequired[float]
    """Height in metres."""

    depth: NotRequired[int]
    """Depth in millimetres."""

    colour: NotRequired[str]
    """Colour."""

    wood: NotRequired[str]
    """Wood."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


__all__ = ["AddBooksBookParam", "BooksEnsureParam", "ReaderParam", "ShelfBoardParam", "ShelfPlansEnsureParam"]
