"""The pass that keeps secrets and personal data out of the `repr` of models."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline import document, spec

from generator.document import SpecError
from generator.passes import models

_MODEL = """\
@_attrs_define
class AddThingRequest:
    title: str
    phone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
"""


def _hidden(folder: Path, text: str, model: str = _MODEL) -> str:
    path = folder / "add_thing_request.py"
    path.write_text(model, encoding="utf-8")
    models.hide(document(text), folder)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("hidden", ["password", "phone", "email", "person-name", "secret-url"])
def test_formats(tmp_path: Path, hidden: str) -> None:
    """A field with a format of that kind is left out of the repr, and stays optional."""
    source = _hidden(tmp_path, spec(request=f"title: {{type: string}}\nphone: {{type: string, format: {hidden}}}"))

    assert "    phone: str | Unset = _attrs_field(default=UNSET, repr=False)\n" in source
    assert "    title: str\n" in source


def test_required(tmp_path: Path) -> None:
    """A field that must be given stays one."""
    source = _hidden(tmp_path, spec(request="title: {type: string, format: password}"))

    assert "    title: str = _attrs_field(repr=False)\n" in source


def test_unknown_fields(tmp_path: Path) -> None:
    """What the spec does not know is left out of the repr: it may be anything."""
    assert "_attrs_field(init=False, factory=dict, repr=False)" in _hidden(tmp_path, spec())


def test_other_formats(tmp_path: Path) -> None:
    """A format that is no secret changes nothing."""
    source = _hidden(tmp_path, spec(request="title: {type: string}\nphone: {type: string, format: unix-time}"))

    assert "    phone: str | Unset = UNSET\n" in source


def test_missing_attribute(tmp_path: Path) -> None:
    """A field that cannot be found in the model is an error: it would go into logs."""
    text = spec(request="title: {type: string}\nsecretLink: {type: string, format: secret-url}")

    with pytest.raises(SpecError, match=r"AddThingRequest\.secretLink: .* no attribute 'secret_link' to hide"):
        _hidden(tmp_path, text)


_READ = """\
from ..types import UNSET, Unset

class Thing:
    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.part import Part
        from ..models.other import Other

        d = dict(src_dict)
        part = Part.from_dict(d.pop("part"))

        other = Other(d.pop("other"))

        thing = cls(
            part=part,
            other=other,
        )

        thing.additional_properties = d
        return thing
"""


def test_reading_is_quick(tmp_path: Path) -> None:
    """Attributes are set one by one, and what a model is read with is found in the package; other imports stay."""
    path = tmp_path / "thing.py"
    path.write_text(_READ, encoding="utf-8")

    models.quicken(tmp_path)

    source = path.read_text(encoding="utf-8")
    assert "        thing = object.__new__(cls)\n        thing.part = part\n        thing.other = other\n" in source
    assert "from .. import models as _models\nfrom ..types" in source
    assert '_models.Part.from_dict(d.pop("part"))' in source
    assert (False, True) == ("import Part" in source, "import Other" in source)


_LISTED = """\
@_attrs_define
class Shelf:
    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.book import Book

        d = dict(src_dict)
        _books = d.pop("books")
        books = []
        for books_item_data in _books:
            books_item = Book.from_dict(books_item_data)

            books.append(books_item)

        shelf = cls(
            books=books,
        )


        shelf.additional_properties = d
        return shelf
"""
_ITEM = """\
@_attrs_define
class Book:
    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        book_id = d.pop("bookId", UNSET)

        book = cls(
            title=title,
            book_id=book_id,
        )


        book.additional_properties = d
        return book
"""


def test_a_list_of_plain_models_is_read_by_one_method(tmp_path: Path) -> None:
    """Of models that no list holds, nothing is added."""
    shelf, book = tmp_path / "shelf.py", tmp_path / "book.py"
    shelf.write_text(_LISTED, encoding="utf-8")
    book.write_text(_ITEM, encoding="utf-8")

    models.quicken(tmp_path)

    assert "books = _models.Book.from_dicts(_books)\n" in shelf.read_text(encoding="utf-8")
    assert 'book.book_id = src_dict["bookId"]\n' in book.read_text(encoding="utf-8")
    assert 1 == shelf.read_text(encoding="utf-8").count("from_dicts")
