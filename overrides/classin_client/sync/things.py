"""A thing of a school as the state knows it: the caller's key, ClassIn's ids, and what was last applied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

Kind: TypeAlias = Literal["person", "course", "unit", "enrolment", "lesson", "guest"]
KINDS: tuple[Kind, ...] = ("person", "course", "unit", "enrolment", "lesson", "guest")

Fields: TypeAlias = Mapping[str, "str | int | list[str] | None"]
Ref: TypeAlias = tuple[Kind, str]


@attrs.frozen
class Thing:
    """A thing that ClassIn has, had, or may have.

    Attributes:
        kind: What it is. A unit, an enrolment and a guest have two keys, with a blank between them.
        key: The caller's own key.
        generation: How often a thing of this key was deleted before.
        ids: ClassIn's ids by their names, `uid`, `course_id`, `unit_id`, `activity_id`, `class_id`; empty while none is
            known.
        applied: What was last applied, by the names of the columns; None while nobody knows: it was adopted, or a call
            that changes it has not been settled.
        pending: The verb of a call that was, or may have been, sent and is not settled; empty for none.
        gone: Whether it was removed. Its row stays for its generation, that of a person for the uid.
    """

    kind: Kind
    key: str
    generation: int = 0
    ids: Mapping[str, int] = attrs.field(factory=dict)
    applied: Fields | None = attrs.field(default=None, repr=False)
    pending: str = ""
    gone: bool = False

    @property
    def ref(self) -> Ref:
        """Kind and key."""
        return self.kind, self.key

    @property
    def there(self) -> bool:
        """Whether it exists in ClassIn, as far as is known."""
        return not self.gone and (bool(self.ids) or self.kind in ("enrolment", "guest"))


__all__ = ["KINDS", "Fields", "Kind", "Ref", "Thing"]
