"""What `changes --python` says of two versions of small packages in the form of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.changes import surface
from generator.changes.entries import judge

CLIENT = "overrides/classin_client"
API = "generated_client/classin_api"

FILES = {
    f"{CLIENT}/__init__.py": """\
        from __future__ import annotations
        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            from classin_api.replies import Outcome
            from classin_client import signing
            from classin_client.client import ClassIn
            from classin_client.errors import ClassInError, NotFound
            from httpx import Client

        __all__ = ["ClassIn", "ClassInError", "Client", "NotFound", "Outcome", "signing"]
        """,
    f"{CLIENT}/client.py": """\
        from classin_api.resources import Resources

        class ClassIn(Resources):
            def __init__(self, *, sid: str | int, timeout: float = 30.0) -> None:
                self._sid = sid

            def call(self, operation: str, parameters: dict[str, object], *, strict: bool = True) -> object:
                return None

            def _send(self, operation: str) -> None: ...
        """,
    f"{CLIENT}/errors.py": """\
        class ClassInError(Exception): ...
        class NotFound(ClassInError): ...
        class Unlisted(ClassInError): ...
        """,
    f"{CLIENT}/signing.py": """\
        __all__ = ["safe_key"]

        def safe_key(secret: str, timestamp: int) -> str:
            return inner(secret)

        def inner(text: str) -> str:
            return text
        """,
    f"{CLIENT}/wire.py": "def encode(text: str) -> bytes: return text.encode()\n",
    f"{API}/__init__.py": "",
    f"{API}/replies.py": "class Outcome:\n    SUCCESS = 1\n    FAILED = 2\n",
    f"{API}/resources/__init__.py": """\
        from .courses import Courses

        class Resources:
            courses: Courses
        """,
    f"{API}/resources/courses.py": """\
        from ..keywords import keywords

        class Courses:
            @keywords
            def create(self, *, course_name: str, folder_id: str = UNSET, extra: object = None) -> int:
                "Create a course."

            @keywords
            def end(self, *, course_id: int) -> int: ...

        class AsyncCourses:
            @keywords
            async def create(self, *, course_name: str, folder_id: str = UNSET, extra: object = None) -> int:
                "Create a course."

            @keywords
            async def end(self, *, course_id: int) -> int: ...
        """,
}
PARAMETERS = "parameters: dict[str, object], *, strict"
SAFE_KEY = "secret: str, timestamp: int"

Edit = tuple[str, str, str]
"""A file, and what is replaced in it by what, wherever it stands."""

Building = Callable[..., Path]


@pytest.fixture(name="build")
def _build(tmp_path: Path) -> Building:
    def build(name: str, *edits: Edit, files: Mapping[str, str] = FILES) -> Path:
        texts = dict(files)
        for file, old, new in edits:
            assert old in texts[file]
            texts[file] = texts[file].replace(old, new)
        for file, text in texts.items():
            lines = [line.removeprefix(" " * 8) for line in text.splitlines()]
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path / name

    return build


CASES: dict[str, tuple[Edit, str, list[str]]] = {
    "a keyword renamed": (
        (f"{API}/resources/courses.py", "folder_id", "folder"),
        "major",
        [
            "⚠️ `courses.create`: keyword `folder_id` removed.",
            "`courses.create`: new optional keyword `folder`.",
        ],
    ),
    "a new optional keyword": (
        (f"{API}/resources/courses.py", "extra: object", "cat_id: int = UNSET, extra: object"),
        "minor",
        ["`courses.create`: new optional keyword `cat_id`."],
    ),
    "a new required keyword": (
        (f"{API}/resources/courses.py", "course_id: int", "course_id: int, reason: str"),
        "major",
        ["⚠️ `courses.end`: new required keyword `reason`."],
    ),
    "a keyword made required": (
        (f"{API}/resources/courses.py", "folder_id: str = UNSET", "folder_id: str"),
        "major",
        ["⚠️ `courses.create`: keyword `folder_id` is required now."],
    ),
    "a keyword made optional": (
        (f"{API}/resources/courses.py", "course_id: int", "course_id: int = UNSET"),
        "minor",
        ["`courses.end`: keyword `course_id` is optional now."],
    ),
    "a method renamed": (
        (f"{API}/resources/courses.py", "def end(", "def finish("),
        "major",
        ["⚠️ `courses.end`: removed.", "`courses.finish`: new."],
    ),
    "a type of a generated keyword": (
        # The description tells of it, in its own terms.
        (f"{API}/resources/courses.py", "course_id: int", "course_id: str"),
        "none",
        [],
    ),
    "a type of a hand-written keyword": (
        (f"{CLIENT}/client.py", "sid: str | int", "sid: str"),
        "minor",
        ["⚠️ `ClassIn`: type of `sid`: `str`, was `str | int`."],
    ),
    "a default": (
        (f"{CLIENT}/client.py", "timeout: float = 30.0", "timeout: float = 10.0"),
        "minor",
        ["⚠️ `ClassIn`: default of `timeout` is `10.0`, was `30.0`."],
    ),
    "an argument that is a keyword from now on": (
        (f"{CLIENT}/client.py", PARAMETERS, "*, parameters: dict[str, object], strict"),
        "major",
        ["⚠️ `ClassIn.call`: `parameters` is keyword-only, was positional or keyword."],
    ),
    "arguments in another order": (
        (f"{CLIENT}/signing.py", SAFE_KEY, "timestamp: int, secret: str"),
        "major",
        [
            "⚠️ `signing.safe_key`: argument `secret` has another place.",
            "⚠️ `signing.safe_key`: argument `timestamp` has another place.",
        ],
    ),
    "another type returned": (
        (f"{CLIENT}/signing.py", "timestamp: int) -> str", "timestamp: int) -> bytes"),
        "minor",
        ["⚠️ `signing.safe_key`: returns `bytes`, was `str`."],
    ),
    "a name taken out of __all__": (
        (f"{CLIENT}/__init__.py", '"NotFound", ', ""),
        "major",
        ["⚠️ `NotFound`: removed."],
    ),
    "a name added to __all__": (
        (f"{CLIENT}/signing.py", '["safe_key"]', '["inner", "safe_key"]'),
        "minor",
        ["`signing.inner`: new."],
    ),
    "an error of another class": (
        (f"{CLIENT}/errors.py", "class NotFound(ClassInError)", "class NotFound"),
        "major",
        ["⚠️ `NotFound`: base class was removed."],
    ),
    "a member of an enum": (
        (f"{API}/replies.py", "    FAILED = 2\n", ""),
        "major",
        ["⚠️ `Outcome.FAILED`: removed."],
    ),
    "a private method": ((f"{CLIENT}/client.py", "_send(self, operation", "_send(self, name"), "none", []),
    "a module that is not public": ((f"{CLIENT}/wire.py", "text", "word"), "none", []),
    "a name outside of __all__": ((f"{CLIENT}/signing.py", "def inner(text", "def inner(word"), "none", []),
    "a class outside of __all__": ((f"{CLIENT}/errors.py", "class Unlisted(ClassInError): ...", ""), "none", []),
    "a docstring": ((f"{API}/resources/courses.py", "Create a course.", "Make a course."), "none", []),
}


class TestCompare:
    """The public names."""

    @pytest.mark.parametrize(("edit", "level", "lines"), list(CASES.values()), ids=list(CASES))
    def test_edit(self, build: Building, edit: Edit, level: str, lines: list[str]) -> None:
        """Each edit of a public name has one entry, for sync and async methods together; the rest has none."""
        changes = surface.compare(build("old"), build("new", edit))

        assert (level, lines) == (judge(changes).level, [change.line for change in changes])

    def test_a_group_of_methods(self, build: Building) -> None:
        """A new group of methods has an entry for each method."""
        more = {f"{API}/resources/units.py": "class Units:\n    def create(self, *, name: str) -> int: ...\n"}

        changes = surface.compare(build("old"), build("new", files=FILES | more))

        assert ["`units.create`: new."] == [change.line for change in changes]

    def test_packages_that_were_not_there(self, build: Building, tmp_path: Path) -> None:
        """Before the packages there was nothing that could break."""
        (tmp_path / "empty").mkdir()

        changes = surface.compare(tmp_path / "empty", build("new"))

        assert {"new."} == {change.text for change in changes}

    def test_names_of_the_operation(self, build: Building) -> None:
        """A fragment that names the operation declares what became of its method."""
        edit = (f"{API}/resources/courses.py", "def end(", "def finish(")

        removed, _ = surface.compare(build("old"), build("new", edit), {"courses.end": "endCourse"})

        assert {"courses.end", "endCourse"} == removed.subject.names


class TestDiffers:
    """Code behind the surface."""

    def test_same(self, build: Building) -> None:
        """Two copies are the same."""
        assert not surface.differs(build("old"), build("new"))

    def test_insides(self, build: Building) -> None:
        """Any other byte asks for a patch release."""
        assert surface.differs(build("old"), build("new", (f"{CLIENT}/wire.py", "encode()", 'encode("utf-8")')))
