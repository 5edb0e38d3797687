"""Who is in a course, and who is in a lesson beside its course."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from classin_client import BatchReply, Item, NotFound
from classin_client.sync._calls.common import NO_TEACHER_OF_THE_SCHOOL, Context, Done, one_by_one, together
from classin_client.sync.actions import Action
from classin_client.sync.results import Settled


def join(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Adds people to one course, in one role."""
    role, course = actions[0].role, actions[0].parent

    def call(sent: list[Action]) -> BatchReply[Any, Any]:
        uids = [context.uid(_person(action)) for action in sent]
        course_id = context.course_id(course)
        if role == "teacher":
            return context.client.courses.add_teachers(course_id=course_id, teacher_uids=uids)
        names = [str(context.wanted["person", _person(action)].fields["name"]) for action in sent]
        people: list[Any] = [
            {"uid": uid, **({"name": name} if role == "auditor" else {})} for uid, name in zip(uids, names, strict=True)
        ]
        return context.client.courses.add_students(course_id=course_id, identity=_identity(role), student_json=people)

    return together(
        context, actions, call, lambda action, _: context.done(action), lambda one: context.uid(_person(one))
    )


def leave(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Takes people out of one course, who are in it in one role."""
    role, course = actions[0].role, actions[0].parent

    def call(sent: list[Action]) -> BatchReply[Any, Any]:
        uids = [context.uid(_person(action)) for action in sent]
        return context.client.courses.remove_students(
            course_id=context.course_id(course), identity=_identity(role), student_uid_json=uids
        )

    def settle(action: Action, _: Item[Any]) -> Done:
        return _left(action)

    if role != "teacher":
        return together(context, actions, call, settle, lambda one: context.uid(_person(one)))
    return one_by_one(context, actions, lambda action: _leave_list(context, action))


def join_lesson(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Adds guests to one lesson."""
    course_id, activity_id = _lesson(context, actions[0])

    def call(sent: list[Action]) -> BatchReply[Any, Any]:
        uids = [context.uid(_person(action)) for action in sent]
        return context.client.activities.add_students(course_id=course_id, activity_id=activity_id, student_uids=uids)

    return together(
        context, actions, call, lambda action, _: context.done(action), lambda one: context.uid(_person(one))
    )


def leave_lesson(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Takes guests out of one lesson; ClassIn answers for all at once."""
    uids = [context.uid(_person(action)) for action in actions]
    course_id, activity_id = _lesson(context, actions[0])
    context.client.activities.remove_students(course_id=course_id, activity_id=activity_id, student_uids=uids)
    for action in actions:
        yield _left(action)


def _leave_list(context: Context, action: Action) -> Done:
    try:
        context.client.courses.remove_teacher(
            course_id=context.course_id(action.parent), teacher_uid=context.uid(_person(action))
        )
    except NotFound as error:
        if error.code != NO_TEACHER_OF_THE_SCHOOL:
            raise
    return _left(action)


def _left(action: Action) -> Done:
    return Done(Settled(action.ref, action.verb, "done"), removed=(action.ref,))


def _lesson(context: Context, action: Action) -> tuple[int, int]:
    thing = context.things[("lesson", action.parent)]
    course = (thing.applied or context.wanted["lesson", action.parent].fields)["course"]
    return context.course_id(course), context.number("lesson", action.parent, "activity_id")


def _person(action: Action) -> str:
    return action.key.partition(" ")[2]


def _identity(role: str) -> Literal[1, 2]:
    return 2 if role == "auditor" else 1


__all__ = ["join", "join_lesson", "leave", "leave_lesson"]
