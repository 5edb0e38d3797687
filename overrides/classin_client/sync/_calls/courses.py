"""Courses and their units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

import attrs

from classin_client import ClassInError, Outcome
from classin_client.sync._calls.common import (
    COURSE_ENDED,
    COURSE_GONE,
    GENERATIONS,
    Context,
    Done,
    gone,
    one_by_one,
)
from classin_client.sync._identities import identity
from classin_client.sync.actions import Action
from classin_client.sync.results import Settled
from classin_client.sync.things import Fields, Thing

ON_THE_LIST, OFF_THE_LIST = 1, 2
"""Whether a head teacher who is replaced goes on the course's list of teachers: `stamp`."""


def put(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Creates courses, or changes them."""
    return one_by_one(context, actions, lambda action: _put(context, action))


def remove(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Ends courses, which deletes their lessons to come."""
    return one_by_one(context, actions, lambda action: _remove(context, action))


def units(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Creates units, or finds those of the name."""
    return one_by_one(context, actions, lambda action: _unit(context, action))


def _put(context: Context, action: Action) -> Done:
    thing = context.thing(action)
    if thing.there:
        try:
            _edit(context, thing, {one.field: one.after for one in action.changes})
        except ClassInError as error:
            if error.code not in COURSE_GONE:
                raise
            # It was deleted elsewhere, with all that was in it.
            lost, forgotten = context.emptied(action.key)
            made = _create(context, action, gone(thing))
            return attrs.evolve(made, things=(*made.things, *lost), removed=forgotten)
        return _changed(context, action, thing)
    return _create(context, action, thing)


def _changed(context: Context, action: Action, thing: Thing) -> Done:
    applied = {**(thing.applied or {}), **{one.field: one.after for one in action.changes}}
    whole = not thing.pending or set(context.fields(action)) <= {one.field for one in action.changes}
    return context.done(action, applied=applied, pending="" if whole else "change")


def _create(context: Context, action: Action, thing: Thing) -> Done:
    fields = context.fields(action)
    for generation in range(thing.generation, thing.generation + GENERATIONS):
        course_id, existed = _ensure(context, action.key, generation, fields)
        made = attrs.evolve(thing, generation=generation, ids={"course_id": course_id}, gone=False)
        if existed:
            try:
                _edit(context, made, fields)
            except ClassInError as error:
                if error.code in COURSE_GONE | COURSE_ENDED:
                    continue
                failed = context.failed(action, error)
                return attrs.evolve(failed, things=(attrs.evolve(made, applied=None, pending=""),), removed=())
        return context.done(action, generation=generation, ids=dict(made.ids))
    raise ClassInError(f"{GENERATIONS} courses of the key {action.key} have ended: give the course another key.")


def _ensure(context: Context, key: str, generation: int, fields: Fields) -> tuple[int, bool]:
    reply = context.client.courses.ensure(
        key=identity("course", key, generation),
        course_name=str(fields["name"]),
        main_teacher_uid=context.uid(fields["teacher"]),
        subject_id=cast("Any", fields["subject"]),
        classroom_setting_id=_integer(fields["setting"]),
        expiry_time=_integer(fields["expires"]),
    )
    return reply.data, reply.outcome is Outcome.EXISTED


def _edit(context: Context, thing: Thing, changed: Fields) -> None:
    """Sends what changes, and always what an edit resets when it is left out."""
    fields = context.wanted["course", thing.key].fields
    sent: dict[str, Any] = {"subject_id": fields["subject"], "classroom_setting_id": fields["setting"]}
    if "name" in changed:
        sent["course_name"] = changed["name"]
    if "expires" in changed:
        sent["expiry_time"] = changed["expires"]
    if "teacher" in changed:
        sent["main_teacher_uid"] = context.uid(changed["teacher"])
        former = f"{thing.key} {(thing.applied or {}).get('teacher', '')}"
        listed = context.wanted.get(("enrolment", former))
        sent["stamp"] = ON_THE_LIST if listed and listed.fields["role"] == "teacher" else OFF_THE_LIST
    context.client.courses.edit(course_id=thing.ids["course_id"], **sent)


def _remove(context: Context, action: Action) -> Done:
    thing = context.thing(action)
    things, removed = context.emptied(action.key)
    settled = Done(Settled(action.ref, action.verb, "done"), (gone(thing), *things), removed)
    course_id = thing.ids.get("course_id")
    if course_id is None:
        # Nobody knows whether it was made: the same call says so.
        course_id, _ = _ensure(context, action.key, thing.generation, thing.applied or {})
    try:
        context.client.courses.end(course_id=course_id)
    except ClassInError as error:
        if error.code not in COURSE_GONE | COURSE_ENDED:
            raise
    return settled


def _unit(context: Context, action: Action) -> Done:
    name = action.key.partition(" ")[2]
    reply = context.client.units.ensure(course_id=context.course_id(action.parent), name=name, publish_flag=2)
    return context.done(action, ids={"unit_id": reply.data.unit_id})


def _integer(value: object) -> int:
    return int(str(value))


__all__ = ["put", "remove", "units"]
