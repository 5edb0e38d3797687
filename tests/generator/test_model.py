"""Operations as the passes need them."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline import document, spec

from generator.document import load
from generator.model import Operation, operations

GOLDEN = Path(__file__).parent / "golden" / "openapi.yaml"


@pytest.fixture(name="golden", scope="module")
def _golden() -> dict[str, Operation]:
    return {operation.spec.id: operation for operation in operations(load(GOLDEN))}


def test_order(golden: dict[str, Operation]) -> None:
    """Operations come in the order of the spec."""
    assert ["addBook", "addBooks", "lendBooks"] == list(golden)[:3]


@pytest.mark.parametrize(
    ("operation", "media"),
    [
        ("addBook", ("form", "multipart")),
        ("uploadCover", ("multipart",)),
        ("lmsShelfPlan", ("json",)),
        ("getShelfMap", ()),
    ],
)
def test_media(golden: dict[str, Operation], operation: str, media: tuple[str, ...]) -> None:
    """A request has the media types of the spec, by short names."""
    assert media == golden[operation].media


class TestRequest:
    """The parameters."""

    def test_every_media_type(self, golden: dict[str, Operation]) -> None:
        """A parameter that one media type alone has is one of the operation's."""
        expected = ["dueTime", "title", "kind", "language", "bookUniqueIdentity", "Filedata"]

        assert expected == list(golden["addBook"].request.fields)
        assert golden["addBook"].request.required == ("title",)

    def test_none(self, golden: dict[str, Operation]) -> None:
        """An operation without a request takes nothing."""
        assert golden["getShelfMap"].request.fields == {}


class TestData:
    """What `reply.data` is."""

    @pytest.mark.parametrize(
        ("operation", "kind", "component"),
        [
            ("addBook", "integer", ""),
            ("uploadCover", "string", ""),
            ("lmsShelfPlan", "object", "LmsShelfPlanData"),
            ("findBooks", "array", ""),
            ("getShelfMap", "object", "GetShelfMapData"),
            ("removeBook", "null", ""),
            ("getBookList", "object", "GetBookListResponse"),
            ("burnBook", "object", "BurnBookResponse"),
        ],
    )
    def test_shape(self, golden: dict[str, Operation], operation: str, kind: str, component: str) -> None:
        """It is the answer's `data`, or the answer itself where there is none."""
        assert (kind, component) == (golden[operation].data.kind, golden[operation].data.component)


class TestBatch:
    """Answers item by item."""

    def test_item_with_data(self, golden: dict[str, Operation]) -> None:
        """The data of an item is its `data`."""
        result, data = golden["addBooks"].result, golden["addBooks"].result_data

        assert ("AddBooksResult", "integer") == (result and result.component, data and data.kind)

    def test_item_without_data(self, golden: dict[str, Operation]) -> None:
        """The data of an item that has no `data` is the item."""
        assert golden["lendBooks"].result == golden["lendBooks"].result_data

    def test_none(self, golden: dict[str, Operation]) -> None:
        """An operation that is no batch has no result."""
        assert (None, None) == (golden["addBook"].result, golden["addBook"].result_data)


class TestMethod:
    """The place among the client's methods."""

    def test_named(self, golden: dict[str, Operation]) -> None:
        """The extension is a group and a name."""
        assert ("shelf_plans", "create") == (golden["lmsShelfPlan"].resource, golden["lmsShelfPlan"].method)

    def test_switched_off(self, golden: dict[str, Operation]) -> None:
        """What is switched off has neither."""
        assert ("", "") == (golden["burnBook"].resource, golden["burnBook"].method)

    def test_extension_default(self) -> None:
        """An extension that is not there has the value that was asked for."""
        (operation,) = operations(document(spec()))

        assert ([1], "no") == (operation.extension("errnos"), operation.extension("rate", "no"))
