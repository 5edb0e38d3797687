"""People: registering them, making them members of the school, changing their names."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from classin_client import BatchReply, Item, NotFound, Outcome
from classin_client.sync._calls.common import NO_TEACHER_OF_THE_SCHOOL, Context, Done, one_by_one, together
from classin_client.sync.actions import Action
from classin_client.sync.results import Settled
from classin_client.sync.things import Thing

if TYPE_CHECKING:
    from classin_api.params import RegisterMultipleUserParam


def create(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Registers accounts, ten in a call.

    Of one that exists ClassIn does not say whether it is a member of the school: that takes one to three calls more.
    """

    def call(sent: list[Action]) -> BatchReply[Any, Any]:
        return context.client.users.register_many(user_json=[_user(context, action) for action in sent])

    def settle(action: Action, item: Item[Any]) -> Done:
        uid = int(str(item.data))
        if item.outcome is not Outcome.SUCCESS:
            _join(context, action, uid)
        return context.done(action, ids={"uid": uid})

    return together(context, actions, call, settle, lambda action: _password(context, action))


def change(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Changes names and roles, and brings people back who had left."""
    return one_by_one(context, actions, lambda action: _change(context, action))


def remove(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
    """Disables teachers. ClassIn has no call that takes a student off the school; the state notes it."""
    return one_by_one(context, actions, lambda action: _remove(context, action))


def _user(context: Context, action: Action) -> RegisterMultipleUserParam:
    fields = context.fields(action)
    account = str(fields["account"])
    user: RegisterMultipleUserParam = {
        "nickname": str(fields["name"]),
        "password": _password(context, action),
        "add_to_school_member": 2 if fields["role"] == "teacher" else 1,
    }
    if "@" in account:
        user["email"] = account
    else:
        user["telephone"] = account
    return user


def _password(context: Context, action: Action) -> str:
    given = context.given_passwords.get(action.key, "")
    made = context.passwords.of(action.key) if context.passwords is not None else ""
    if not given and not made:
        raise ValueError(
            "There is no password: fill in the column, or have one made (--passwords FILE, in Python PasswordFile)."
        )
    return given or made


def _join(context: Context, action: Action, uid: int) -> None:
    """Makes an account a member under its name in the folder."""
    fields = context.fields(action)
    account, name = str(fields["account"]), str(fields["name"])
    if fields["role"] == "teacher":
        joined = context.client.teachers.add(teacher_account=account, teacher_name=name).outcome
    else:
        joined = context.client.students.add(student_account=account, student_name=name).outcome
    if joined is Outcome.EXISTED:
        if context.fields(action)["role"] == "teacher":
            # One who had left before the state was lost is disabled still.
            context.client.teachers.enable(teacher_uid=uid)
        _rename(context, action, uid)


def _rename(context: Context, action: Action, uid: int) -> None:
    fields = context.fields(action)
    if fields["role"] == "teacher":
        context.client.teachers.edit(teacher_uid=uid, teacher_name=str(fields["name"]))
    else:
        context.client.students.edit(student_uid=uid, student_name=str(fields["name"]))


def _change(context: Context, action: Action) -> Done:
    thing, changed = context.thing(action), {one.field: one for one in action.changes}
    uid, role = thing.ids["uid"], context.fields(action)["role"]
    if "school" in changed and role == "teacher":
        context.client.teachers.enable(teacher_uid=uid)
    if "role" in changed and changed["role"].before is not None and changed["role"].before != role:
        _join(context, action, uid)
    elif "name" in changed or "role" in changed:
        try:
            _rename(context, action, uid)
        except NotFound:
            # Adopted, and no member yet.
            _join(context, action, uid)
    return context.done(action, applied={**context.fields(action), "account": _account(context, action)})


def _account(context: Context, action: Action) -> str:
    """The account that the person was registered with: another number in the folder changes nothing in ClassIn."""
    before = context.thing(action).applied
    return str((before or context.fields(action))["account"])


def _remove(context: Context, action: Action) -> Done:
    thing = context.thing(action)
    settled = Settled(action.ref, action.verb, "done")
    uid = thing.ids.get("uid")
    if uid is None and action.role == "teacher":
        uid = _unsettled(context, thing)
    if uid is None:
        return Done(settled, removed=(action.ref,))
    # A call that is not settled may have made a student a teacher.
    if action.role == "teacher" or thing.pending:
        try:
            context.client.teachers.disable(teacher_uid=uid)
        except NotFound as error:
            if action.role == "teacher" or error.code != NO_TEACHER_OF_THE_SCHOOL:
                raise
    return Done(settled, (attrs.evolve(thing, ids={"uid": uid}, gone=True, pending=""),))


def _unsettled(context: Context, thing: Thing) -> int | None:
    """The UID of a teacher whose registration was not settled; None where there is no account."""
    fields = thing.applied or {}
    account = str(fields["account"])
    try:
        # Of an account that does not exist this makes none, as registering would.
        context.client.teachers.add(teacher_account=account, teacher_name=str(fields["name"]))
    except NotFound:
        return None
    # It exists, and so keeps its password; only this answers with the UID.
    kind: dict[str, Any] = {"email" if "@" in account else "telephone": account}
    return context.client.users.register(password=secrets.token_hex(8), **kind).data


__all__ = ["change", "create", "remove"]
