"""How names on the wire are written in Python."""

from __future__ import annotations

import pytest

from generator.naming import attribute, class_name, keyword, module_name


class TestKeyword:
    """The keyword arguments of the methods."""

    @pytest.mark.parametrize(
        ("wire", "expected"),
        [
            ("courseName", "course_name"),
            ("SID", "sid"),
            ("Filedata", "filedata"),
            ("oldMd5pass", "old_md5pass"),
            ("isHd", "is_hd"),
            ("max-count", "max_count"),
            ("folder_id", "folder_id"),
        ],
    )
    def test_snake_case(self, wire: str, expected: str) -> None:
        """Capitals and hyphens become underscores, and nothing else is changed."""
        assert expected == keyword(wire)

    @pytest.mark.parametrize(("wire", "expected"), [("class", "class_"), ("from", "from_"), ("self", "self_")])
    def test_reserved(self, wire: str, expected: str) -> None:
        """What Python keeps for itself gets an underscore."""
        assert expected == keyword(wire)

    def test_builtins(self) -> None:
        """Names of builtins stay as they are: a parameter may hide them."""
        assert ["type", "id", "list"] == [keyword(name) for name in ("type", "id", "list")]


class TestAttribute:
    """The attributes of openapi-python-client's models."""

    def test_alone(self) -> None:
        """A name that nothing else shares is snake case."""
        assert attribute("studentUid", ["studentUid", "name"]) == "student_uid"

    def test_shared(self) -> None:
        """Names that differ in case only stay as they are on the wire."""
        siblings = ["Src", "src"]

        assert siblings == [attribute(name, siblings) for name in siblings]


class TestComponents:
    """The names of models."""

    def test_module(self) -> None:
        """The module of a component is its name in snake case."""
        assert module_name("AddCourseRequest") == "add_course_request"

    def test_class(self) -> None:
        """The class of a tag is its name in capitals."""
        assert class_name("dual_teacher") == "DualTeacher"
