"""How one of ClassIn's names is written in Python."""

from __future__ import annotations

import re
from collections.abc import Iterable
from keyword import iskeyword

from openapi_python_client.strings import ClassName, PythonIdentifier

__all__ = ["attribute", "class_name", "keyword", "module_name"]


def keyword(api_name: str) -> str:
    """The keyword argument for one of ClassIn's names: `courseName` is `course_name`, `oldMd5pass` is `old_md5pass`.

    `classin_api.keywords` says the same for the errors that name a keyword. What Python keeps for itself gets an
    underscore: `class` is `class_`.
    """
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\s-]+", "_", api_name).lower()
    return f"{name}_" if iskeyword(name) or name == "self" else name


def attribute(api_name: str, siblings: Iterable[str]) -> str:
    """The attribute that openapi-python-client's model has for one of ClassIn's names.

    It is the name itself where siblings (`Src`, `src`) would share an attribute.
    """
    name = PythonIdentifier(api_name, prefix="field_")
    if sum(PythonIdentifier(sibling, prefix="field_") == name for sibling in siblings) > 1:
        return str(PythonIdentifier(api_name, prefix="field_", skip_snake_case=True))
    return str(name)


def module_name(component: str) -> str:
    """The module under `models` for a component: `AddCourseRequest` is `add_course_request`."""
    return str(PythonIdentifier(component, prefix="field_"))


def class_name(component: str) -> str:
    """The class for a component or a tag: `dual_teacher` is `DualTeacher`."""
    return str(ClassName(component, prefix=""))
