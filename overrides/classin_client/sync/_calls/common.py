"""What the calls need: the client, the ids, and a way to say what became of an action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from classin_client import BatchReply, ClassIn, ClassInError, Item, Outcome
from classin_client.sync._wanted import Wanted
from classin_client.sync.actions import Action
from classin_client.sync.passwords import PasswordFile
from classin_client.sync.results import Settled
from classin_client.sync.things import Fields, Ref, Thing

COURSE_GONE = frozenset({144, 147, 149})
"""The codes that say that a course is not there: not in the school, not found, deleted."""
COURSE_ENDED = frozenset({146, 153, 30031, 121601023})
"""The codes that say that a course has ended or expired."""
LESSON_GONE = frozenset({142, 143, 212, 29149, 30002})
"""The codes that say that a lesson is not there: not in the course, not found, deleted."""
NO_TEACHER_OF_THE_SCHOOL = 136
GENERATIONS = 20
"""How many generations of a key are looked through, when the state does not know which is in use."""


@attrs.frozen
class Done:
    """What became of an action, and what the state is to know.

    Attributes:
        settled: The outcome.
        things: Things in their new state.
        removed: Things that the state is to forget.
        error: What ended it.
    """

    settled: Settled
    things: tuple[Thing, ...] = ()
    removed: tuple[Ref, ...] = ()
    error: Exception | None = None


class Missing(Exception):
    """An id that is needed is not known."""


@attrs.frozen
class Context:
    """What the calls need.

    Attributes:
        client: The client.
        wanted: The folder.
        passwords: Where passwords are that were made; None where none are made.
        things: The state as it is.
        before: The state as it was before the calls of this phase were noted in it.
        given_passwords: The passwords of the folder, by key.
    """

    client: ClassIn
    wanted: Mapping[Ref, Wanted]
    passwords: PasswordFile | None
    things: Mapping[Ref, Thing]
    before: Mapping[Ref, Thing | None]
    given_passwords: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    def thing(self, action: Action) -> Thing:
        """What was known of an action's thing before it was noted as pending."""
        return self.before.get(action.ref) or Thing(*action.ref)

    def fields(self, action: Action) -> Fields:
        """What the folder wants of it."""
        return self.wanted[action.ref].fields

    def number(self, kind: Any, key: object, name: str) -> int:
        """One of ClassIn's ids.

        Raises:
            Missing: If it is not known.
        """
        thing = self.things.get((kind, str(key)))
        if thing is None or thing.gone or name not in thing.ids:
            raise Missing(f"{kind} {key} is not in ClassIn as far as the state knows")
        return thing.ids[name]

    def uid(self, key: object) -> int:
        """The UID of a person."""
        return self.number("person", key, "uid")

    def course_id(self, key: object) -> int:
        """The id of a course."""
        return self.number("course", key, "course_id")

    def done(self, action: Action, **changes: Any) -> Done:
        """It is so: the thing has the fields of the folder, settled."""
        thing = attrs.evolve(self.thing(action), pending="", gone=False, applied=dict(self.fields(action)))
        return Done(Settled(action.ref, action.verb, "done"), (attrs.evolve(thing, **changes),))

    def failed(self, action: Action, error: Exception, *, known: bool | None = None) -> Done:
        """It is not so, or nobody knows.

        Args:
            action: The action.
            error: What ended it.
            known: Whether it is certain that nothing was done. Left out, the error says so.
        """
        certain = getattr(error, "outcome_known", True) if known is None else known
        if not certain:
            return Done(Settled(action.ref, action.verb, "unknown", str(error)), error=error)
        before = self.before.get(action.ref)
        settled = Settled(action.ref, action.verb, "failed", str(error))
        lost = self.lost_course(action) if getattr(error, "code", None) in COURSE_GONE else ((), ())
        own = (before,) if before is not None else ()
        forgotten = () if before is not None else (action.ref,)
        kept = [one for one in own if one.ref not in {thing.ref for thing in lost[0]}]
        return Done(settled, (*kept, *lost[0]), (*forgotten, *lost[1]), error)

    def lost_course(self, action: Action) -> tuple[tuple[Thing, ...], tuple[Ref, ...]]:
        """What the state is to know once ClassIn says that the course of an action is not there: to make it anew."""
        key = action.parent if action.kind != "lesson" else ""
        if action.kind in ("lesson", "guest"):
            lesson = self.things.get(("lesson", action.parent))
            wanted = self.wanted.get(("lesson", action.parent))
            key = str(
                (lesson.applied if lesson and lesson.applied else wanted.fields if wanted else {}).get("course", "")
            )
        course = self.things.get(("course", key))
        if course is None or not course.there or action.kind == "course":
            return (), ()
        things, removed = self.emptied(key)
        return (gone(course), *things), removed

    def emptied(self, course: str) -> tuple[tuple[Thing, ...], tuple[Ref, ...]]:
        """What was in a course that is no more: its lessons are gone, the rest is forgotten."""
        # In one step each: meanwhile answers of other calls are settled.
        lessons = [
            one
            for one in list(self.things.values())
            if one.kind == "lesson" and not one.gone and (one.applied or {}).get("course") == course
        ]
        of_lessons = {one.key for one in lessons}
        parents = {"unit": {course}, "enrolment": {course}, "guest": of_lessons}
        removed = [ref for ref in list(self.things) if ref[1].partition(" ")[0] in parents.get(ref[0], ())]
        return tuple(map(gone, lessons)), tuple(removed)


def gone(thing: Thing) -> Thing:
    """The thing, removed.

    The next course of its key has another identity, for ClassIn keeps that of a course that has ended. Deleting a
    lesson frees it (simulated), and so the next lesson of the key asks for it again: from the first identity on, a
    state that was lost has to come to the lesson that is there. Where ClassIn keeps it after all, the edit of what it
    finds says so, and the next identity is taken.
    """
    generation = thing.generation + (thing.kind == "course")
    return attrs.evolve(thing, generation=generation, ids={}, applied=None, pending="", gone=True)


def one_by_one(context: Context, actions: Sequence[Action], call: Callable[[Action], Done]) -> Iterator[Done]:
    """What becomes of each action that has calls of its own."""
    for action in actions:
        try:
            yield call(action)
        except (ClassInError, ValueError, Missing) as error:
            yield context.failed(action, error)


def together(
    context: Context,
    actions: Sequence[Action],
    call: Callable[[list[Action]], BatchReply[Any, Any]],
    settle: Callable[[Action, Item[Any]], Done],
    prepare: Callable[[Action], object],
) -> Iterator[Done]:
    """What becomes of actions that are in one call.

    Args:
        context: What the calls need.
        actions: The actions.
        call: Sends those that can be sent.
        settle: What is true once ClassIn has said that an item is as it was asked.
        prepare: Raises what keeps an action from being sent.
    """
    sent: list[Action] = []
    for action in actions:
        try:
            prepare(action)
        except (ValueError, Missing) as error:
            yield context.failed(action, error)
        else:
            sent.append(action)
    if not sent:
        return
    try:
        reply = call(sent)
    except (ClassInError, ValueError, Missing) as error:
        yield from (context.failed(action, error) for action in sent)
        return
    for action, item in zip(sent, reply.items, strict=True):
        yield from _settled(context, action, item, settle)


def _settled(
    context: Context, action: Action, item: Item[Any], settle: Callable[[Action, Item[Any]], Done]
) -> Iterable[Done]:
    if item.done:
        try:
            return [settle(action, item)]
        except (ClassInError, ValueError, Missing) as error:
            return [context.failed(action, error)]
    text = f"{item.code}: {item.meaning}" if item.code else "ClassIn's answer does not say what became of it."
    return [context.failed(action, ClassInError(text, code=item.code), known=item.outcome is not Outcome.UNKNOWN)]


__all__ = [
    "COURSE_ENDED",
    "COURSE_GONE",
    "GENERATIONS",
    "LESSON_GONE",
    "NO_TEACHER_OF_THE_SCHOOL",
    "Context",
    "Done",
    "Missing",
    "gone",
    "one_by_one",
    "together",
]
