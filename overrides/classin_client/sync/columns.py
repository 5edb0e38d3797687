"""The columns of the four files, as data: reading, the published schema and the page in docs/ are made from it."""

from __future__ import annotations

from typing import Any, Literal

import attrs

Form = Literal["key", "keys", "text", "phone", "email", "password", "choice", "number", "time", "end"]

_TYPES = {
    "key": "string",
    "keys": "string",
    "text": "string",
    "phone": "string",
    "email": "string",
    "password": "string",
    "choice": "string",
    "number": "integer",
    "time": "datetime",
    "end": "datetime",
}
KEY_PATTERN = r"[^\s,;]{1,64}"


@attrs.frozen
class Column:
    """A column of a file.

    Attributes:
        name: Its header.
        form: How a cell is read.
        text: What it holds, and what an empty cell means.
        required: Whether the column must be there and a cell may not be empty.
        longest: The most characters of a cell; 0 for any number.
        choices: The values that a cell may have.
        refers: The file whose keys it names.
    """

    name: str
    form: Form
    text: str
    required: bool = False
    longest: int = 0
    choices: tuple[str, ...] = ()
    refers: str = ""

    @property
    def personal(self) -> bool:
        """Whether its cells are kept out of errors."""
        return self.form in ("phone", "email", "password") or (self.name == "name" and self.longest == NAME_IN_SCHOOL)


NAME_IN_SCHOOL = 24
NAME_OF_COURSE = 40
"""Creating a course keeps 90 characters, editing it 40: a longer name would shrink with the first change."""
NAME_OF_LESSON = 50
NAME_OF_UNIT = 50

PEOPLE = "people.csv"
COURSES = "courses.csv"
ENROLMENTS = "enrolments.csv"
LESSONS = "lessons.csv"

FILES: dict[str, tuple[Column, ...]] = {
    PEOPLE: (
        Column("key", "key", "Your own key for the person, the same for ever.", required=True),
        Column("name", "text", "The name in the school; ClassIn would cut a longer one.", True, NAME_IN_SCHOOL),
        Column("role", "choice", "What the person is in the school.", True, choices=("student", "teacher")),
        Column("phone", "phone", "Telephone number of the account, best with its country: +86 138…"),
        Column("email", "email", "E-mail address of the account, where there is no telephone number."),
        Column(
            "password",
            "password",
            "First password of a new account, 6 to 20 characters. An account that exists keeps its own.",
        ),
    ),
    COURSES: (
        Column("key", "key", "Your own key for the course, the same for ever.", required=True),
        Column("name", "text", "Name of the course.", True, NAME_OF_COURSE),
        Column("teacher", "key", "Key of the head teacher.", True, refers=PEOPLE),
        Column("subject", "number", "ClassIn's number of the subject. Empty: 0, none."),
        Column("setting", "number", "Id of the classroom settings in ClassIn's console. Empty: 0, none."),
        Column("expires", "time", "When the course ends. Empty: never."),
    ),
    ENROLMENTS: (
        Column("course", "key", "Key of the course.", True, refers=COURSES),
        Column("person", "key", "Key of the person.", True, refers=PEOPLE),
        Column(
            "role",
            "choice",
            "What the person is in the course. A teacher stands on its list; who teaches need not.",
            True,
            choices=("student", "auditor", "teacher"),
        ),
    ),
    LESSONS: (
        Column("key", "key", "Your own key for the lesson, the same for ever.", required=True),
        Column("course", "key", "Key of the course.", True, refers=COURSES),
        Column("name", "text", "Name of the lesson.", True, NAME_OF_LESSON),
        Column("teacher", "key", "Key of the teacher.", True, refers=PEOPLE),
        Column(
            "start",
            "time",
            "When it begins. The header names the zone, once for the file: `start (Asia/Shanghai)`.",
            required=True,
        ),
        Column("end", "end", "When it ends, 15 minutes to 24 hours later; `20:30` is on the same day.", required=True),
        Column("unit", "text", "Unit of the course that it stands in. Empty: one unit for the course.", False, 50),
        Column("assistants", "keys", "Keys of the co-teachers, with blanks between them.", refers=PEOPLE),
        Column("guests", "keys", "Keys of students beside those of the course, with blanks.", refers=PEOPLE),
    ),
}
"""The columns of each file, in the order in which they are published. Headers may come in any order."""


def table_schema(file: str) -> dict[str, Any]:
    """The columns of a file as a Table Schema (https://specs.frictionlessdata.io/table-schema/).

    Args:
        file: One of `FILES`.

    Returns:
        The schema, ready for `json.dumps`. Times are described with their zone, which a header may name instead.

    Raises:
        ValueError: If it is none of them.
    """
    if file not in FILES:
        raise ValueError(f"file is one of {', '.join(FILES)}.")
    schema: dict[str, Any] = {"fields": [_field(one) for one in FILES[file]]}
    keys = ["course", "person"] if file == ENROLMENTS else ["key"]
    schema["primaryKey"] = keys
    refers = [one for one in FILES[file] if one.refers and one.form == "key"]
    if refers:
        schema["foreignKeys"] = [
            {
                "fields": one.name,
                "reference": {"resource": one.refers.removesuffix(".csv"), "fields": "key"},
            }
            for one in refers
        ]
    schema["missingValues"] = [""]
    return schema


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.longest:
        constraints["maxLength"] = column.longest
    if column.choices:
        constraints["enum"] = [*column.choices]
    if column.form == "key":
        constraints["pattern"] = KEY_PATTERN
    field = {"name": column.name, "type": _TYPES[column.form], "description": column.text}
    if column.form in ("time", "end"):
        field["format"] = "any"
    return {**field, **({"constraints": constraints} if constraints else {})}


__all__ = ["COURSES", "ENROLMENTS", "FILES", "LESSONS", "PEOPLE", "Column", "table_schema"]
