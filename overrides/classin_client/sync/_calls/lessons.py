"""Lessons: the classrooms of a course."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from classin_client import ClassInError, InvalidRequest, NotFound, Outcome
from classin_client.sync._calls.common import COURSE_GONE, GENERATIONS, LESSON_GONE, Context, Done, gone, one_by_one
from classin_client.sync._identities import identity
from classin_client.sync.actions import Action
from classin_client.sync.results import Settled
from classin_client.sync.things import Fields, Thing


def put(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Creates classrooms, or changes them."""
    return one_by_one(context, actions, lambda action: _put(context, action))


def remove(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Cancels lessons."""
    return one_by_one(context, actions, lambda action: _remove(context, action))


def _put(context: Context, action: Action) -> Done:
    thing = context.thing(action)
    if not thing.there:
        return _create(context, action, thing)
    changed = {one.field: one.after for one in action.changes}
    try:
        _edit(context, thing, changed)
    except ClassInError as error:
        if error.code not in LESSON_GONE:
            raise
        return _create(context, action, gone(thing))
    applied = {**context.fields(action), **(thing.applied or {}), **changed}
    whole = not thing.pending or set(context.fields(action)) - {"course"} <= set(changed)
    return context.done(action, applied=applied, pending="" if whole else "change")


def _create(context: Context, action: Action, thing: Thing) -> Done:
    fields = context.fields(action)
    for generation in range(thing.generation, thing.generation + GENERATIONS):
        ids, existed = _ensure(context, action.key, generation, fields)
        made = attrs.evolve(thing, generation=generation, ids=ids, gone=False)
        if existed:
            try:
                _edit(context, made, fields)
            except ClassInError as error:
                if error.code in LESSON_GONE:
                    continue
                failed = context.failed(action, error)
                return attrs.evolve(failed, things=(attrs.evolve(made, applied=None, pending=""),), removed=())
        return context.done(action, generation=generation, ids=ids)
    raise ClassInError(f"{GENERATIONS} lessons of the key {action.key} are gone: give the lesson another key.")


def _ensure(context: Context, key: str, generation: int, fields: Fields) -> tuple[dict[str, int], bool]:
    reply = context.client.classrooms.ensure(
        key=identity("lesson", key, generation),
        course_id=context.course_id(fields["course"]),
        unit_id=context.number("unit", f"{fields['course']} {fields['unit']}", "unit_id"),
        name=str(fields["name"]),
        teacher_uid=context.uid(fields["teacher"]),
        start_time=int(str(fields["start"])),
        end_time=int(str(fields["end"])),
        assistant_uids=_assistants(context, fields),
    )
    ids = {"activity_id": reply.data.activity_id, "class_id": reply.data.class_id}
    known = {name: number for name, number in ids.items() if isinstance(number, int)}
    return known, reply.outcome is Outcome.EXISTED


def _edit(context: Context, thing: Thing, changed: Fields) -> None:
    """Sends what changes, and always the co-teachers, whom an edit takes out when they are left out."""
    fields = context.wanted["lesson", thing.key].fields
    course = (thing.applied or fields)["course"]
    sent: dict[str, Any] = {"assistant_uids": _assistants(context, fields)}
    for name, parameter in (("name", "name"), ("start", "start_time"), ("end", "end_time")):
        if name in changed:
            sent[parameter] = changed[name]
    if {"start", "end"} & set(changed):
        sent["start_time"], sent["end_time"] = fields["start"], fields["end"]
    if "teacher" in changed:
        sent["teacher_uid"] = context.uid(changed["teacher"])
    if "unit" in changed:
        sent["unit_id"] = context.number("unit", f"{course} {changed['unit']}", "unit_id")
    context.client.classrooms.edit(course_id=context.course_id(course), activity_id=thing.ids["activity_id"], **sent)


def _assistants(context: Context, fields: Fields) -> list[int]:
    keys = fields["assistants"]
    return [context.uid(key) for key in keys] if isinstance(keys, (list, tuple)) else []


def _remove(context: Context, action: Action) -> Done:
    thing = context.thing(action)
    # In one step: meanwhile answers of other calls are settled.
    guests = tuple(ref for ref in list(context.things) if ref[0] == "guest" and ref[1].partition(" ")[0] == action.key)
    settled = Done(Settled(action.ref, action.verb, "done"), (gone(thing),), guests)
    fields = thing.applied or context.wanted[action.ref].fields
    try:
        activity_id = thing.ids.get("activity_id")
        if activity_id is None:
            # Nobody knows whether it was made: the same call says so.
            activity_id = _ensure(context, action.key, thing.generation, fields)[0]["activity_id"]
        context.client.activities.delete(course_id=context.course_id(fields["course"]), activity_id=activity_id)
    except ClassInError as error:
        # What was not made for certain and is refused by now, as in the past, is not there either.
        refused = not thing.ids and error.outcome_known and isinstance(error, (InvalidRequest, NotFound))
        if error.code not in LESSON_GONE | COURSE_GONE and not refused:
            raise
    return settled


__all__ = ["put", "remove"]
