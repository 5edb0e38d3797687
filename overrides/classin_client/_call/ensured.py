"""`ensure` as steps: creates what is not there, finds what is, and edits it where that is asked for."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, NamedTuple

from classin_api.keywords import nearest, snake_case
from classin_api.operations import OPERATIONS, Operation
from classin_api.replies import Outcome, Reply
from classin_client import errors
from classin_client._call import call, many
from classin_client._call.attempt import CallContext
from classin_client._call.call import log_warning
from classin_client._call.session import Session
from classin_client._call.steps import Steps
from classin_client._request import arguments
from classin_client._request.files import type_name
from classin_client._request.place import Place
from classin_client._request.spelling import Spelling
from classin_client._response.interpret import promised_value, without_id
from classin_client.phone_numbers import classin_form

_NOT_COMPARED = "It existed already: what you sent was not compared with it. With update=True it is edited."


class _Edit(NamedTuple):
    """The edit of what exists already.

    Attributes:
        operation: What edits it.
        id: Its parameter for the id.
        values: The checked values, without the id.
        warnings: What cannot be edited.
    """

    operation: Operation
    id: str
    values: dict[str, Any]
    warnings: tuple[str, ...] = ()


def create(session: Session, name: str, values: Mapping[str, object], *, update: bool) -> Steps:
    """The steps of a generated `ensure`: a create whose identity is its `key`, and whose answer has to have an id.

    Raises:
        MalformedResponse: When it exists, and ClassIn sent no id with it.
        TypeError: Without a key, or for a wrong argument; nothing was sent.
        ValueError: For a value that cannot be sent.
    """
    return _with_warning(OPERATIONS[name], _created(session, session.policy, name, values, update=update))


def member(session: Session, role: str, values: Mapping[str, object], *, update: bool) -> Steps:
    """The steps that register an account, which also says its UID when it exists, and make it a member."""
    return _with_warning(_adding(role), _member(session, session.policy, role, values, update=update))


def create_many(session: Session, name: str, rows: object, *, update: bool) -> many.Rows:
    """The rows of a generated `ensure_many`."""
    operation = OPERATIONS[name]
    values = many.listed(rows, f"{operation.method.partition('.')[0]}.ensure_many")
    shared = _keyword(operation, operation.serial or operation.identity)
    keys = [_given(row, _keyword(operation, operation.identity)) for row in values]
    first: dict[Hashable, int] = {}
    for number, key in enumerate(keys):
        first.setdefault(key, number)

    def begin(number: int) -> Steps:
        earlier = first[keys[number]] if keys[number] is not None else number
        if earlier != number and values[number] != values[earlier]:
            sentence = f"The key is that of item {earlier}, and one key always means the same thing: give each its own."
            raise session.place(operation).named("key").invalid(sentence)
        sent = _by_wire_names(operation, values[number])
        return _created(session, session.patient_policy, name, sent, update=update)

    return many.Rows(operation, values, begin, lambda number: _given(values[number], shared), update=update)


def member_many(session: Session, role: str, rows: object, *, update: bool) -> many.Rows:
    """The rows of `students.ensure_many` and `teachers.ensure_many`."""
    values = many.listed(rows, f"{role}s.ensure_many")
    accounts = [_account(row, session.phone_region) for row in values]
    together: dict[Hashable, list[int]] = {}
    for number, account in enumerate(accounts):
        together.setdefault(account, []).append(number)
    warnings = tuple(
        f"items {', '.join(map(str, numbers))} have one account: to ClassIn they are one person, with one UID."
        for account, numbers in together.items()
        if account is not None and len(numbers) > 1
    )

    def begin(number: int) -> Steps:
        return _member(session, session.patient_policy, role, _person(role, values[number]), update=update)

    return many.Rows(_adding(role), values, begin, lambda number: accounts[number], warnings, update=update)


def _with_warning(operation: Operation, steps: Steps) -> Steps:
    reply: Reply[Any] = yield from steps
    if operation.edit and reply.outcome is Outcome.EXISTED and not reply.updated:
        reply = reply.__replace__(warnings=(*reply.warnings, _NOT_COMPARED))
    return reply


def _created(session: Session, policy: call.Policy, name: str, values: Mapping[str, object], *, update: bool) -> Steps:
    """Checks the arguments, also those of the edit, and makes the steps."""
    operation = OPERATIONS[name]

    def spelled(wire: str) -> str:
        return _keyword(operation, wire)

    place = session.place(operation, spelled)
    if operation.identity and arguments.is_omitted(values.get(operation.identity)):
        raise place.named("key").wrong_type(f"{operation.title} needs 'key', your own key for it, which is missing.")
    checked = arguments.check(operation, values, place)
    edit = _edit(session, operation, values, spelled) if update and operation.edit else None
    return _create_or_edit(policy, operation, checked, edit, spelled)


def _call(operation: Operation, checked: dict[str, Any], policy: call.Policy, spelled: Spelling) -> Steps:
    return call.observed(operation, policy, lambda observed: call.call(operation, checked, observed, spelled))


def _create_or_edit(
    policy: call.Policy, operation: Operation, checked: dict[str, Any], edit: _Edit | None, spelled: Spelling
) -> Steps:
    reply: Reply[Any] = yield from _call(operation, checked, policy, spelled)
    if reply.data is None:
        raise without_id(operation, reply)
    if edit and reply.outcome is Outcome.EXISTED:
        found = promised_value(reply.body.to_dict(), operation.promises)
        reply = yield from _edited(policy, reply, edit, found)
    return reply


def _edited(policy: call.Policy, reply: Reply[Any], edit: _Edit, found: object) -> Steps:
    """The steps of the edit of what was found; they return the reply that found it."""
    try:
        edited: Reply[Any] = yield from _call(edit.operation, {edit.id: found, **edit.values}, policy, snake_case)
    except errors.ClassInError as error:
        was = "was not" if error.outcome_known else "may have been"
        error.args = (f"{error} It existed already ({snake_case(edit.id)} {found}), and {was} edited.",)
        raise
    return reply.__replace__(
        updated=True,
        outcome=Outcome.PARTIAL if edited.outcome is Outcome.PARTIAL else reply.outcome,
        warnings=(*reply.warnings, *edit.warnings, *edited.warnings),
    )


def _edit(session: Session, operation: Operation, values: Mapping[str, object], spelled: Spelling) -> _Edit:
    """The edit to what a create asks for.

    A parameter that the create leaves out, and that the edit resets when it is left out, is sent as what the reset
    makes of it, so that an answer without a warning says that all is as was asked.
    """
    assert operation.edit is not None
    editing = OPERATIONS[operation.edit.operation]
    given = {name: value for name, value in values.items() if not arguments.is_omitted(value)}
    kept = [name for name in given if name not in editing.request.fields and name != operation.identity]
    sent = {name: value for name, value in given.items() if name in editing.request.fields}
    for name, field in editing.request.fields.items():
        reset = field.left_out
        if reset and name not in sent and not reset.beside and not isinstance(reset.becomes, str):
            sent[name] = reset.becomes
    checked = arguments.check(editing, {**sent, operation.edit.id: 1}, session.place(editing, spelled))
    del checked[operation.edit.id]
    warnings = tuple(f"{spelled(name)} cannot be edited: it stays as it was." for name in kept)
    return _Edit(editing, operation.edit.id, checked, warnings)


def _member(session: Session, policy: call.Policy, role: str, values: Mapping[str, object], *, update: bool) -> Steps:
    """Checks the arguments of all calls, for the first alone would leave an account that is no member."""
    place = Place(f"{role}s.ensure")
    account = arguments.text(values["account"], place.named("account"))
    name = arguments.text(values["name"], place.named("name"))
    for at, given, remedy in (
        ("account", account, "a telephone number or an e-mail address"),
        ("name", name, "the person's name"),
    ):
        if not given.strip():
            raise place.named(at).invalid(f"{place.named(at)} is empty; give it {remedy}.")
    register, operation = OPERATIONS["register"], _adding(role)
    who = {"email" if "@" in account else "telephone": account, "nickname": name, "password": values["password"]}
    who = arguments.check(register, who, session.place(register, _of_a_person))
    registering = _create_or_edit(policy, register, who, None, _of_a_person)
    adding = {f"{role}Account": account, f"{role}Name": name}
    adding = arguments.check(operation, adding, session.place(operation, _of_a_person))
    assert operation.edit is not None
    editing = OPERATIONS[operation.edit.operation]
    edit = _Edit(editing, operation.edit.id, {f"{role}Name": name}) if update else None
    return _of_one_person(session, _register_and_add(policy, registering, operation, adding, edit), name)


def _of_one_person(session: Session, steps: Steps, name: str) -> Steps:
    """The steps, whose reply warns when the account was ensured before under another name."""
    reply: Reply[int] = yield from steps
    namesake = session.warn_of_namesake(reply.data, name)
    for sentence in namesake:
        log_warning(CallContext(reply.operation, reply.request, reply.request_id), sentence)
    return reply.__replace__(warnings=(*reply.warnings, *namesake))


def _register_and_add(
    policy: call.Policy, registering: Steps, operation: Operation, adding: dict[str, Any], edit: _Edit | None
) -> Steps:
    registered: Reply[int] = yield from registering
    try:
        added: Reply[Any] = yield from _call(operation, adding, policy, _of_a_person)
    except errors.ClassInError as error:
        existed = "existed already" if registered.outcome is Outcome.EXISTED else "was registered before"
        error.args = (f"{error} The account {existed} (UID {registered.data}): the same call goes on from there.",)
        raise
    reply: Reply[int] = added.__replace__(
        _data=registered.data,
        outcome=added.outcome if added.outcome is not Outcome.EXISTED else registered.outcome,
        # The name is the nickname as well, so that both calls may warn of it.
        warnings=(*dict.fromkeys((*registered.warnings, *added.warnings)),),
    )
    if edit and added.outcome is Outcome.EXISTED:
        reply = yield from _edited(policy, reply, edit, registered.data)
    return reply


_OF_A_PERSON = {
    **dict.fromkeys(("telephone", "email", "studentAccount", "teacherAccount"), "account"),
    **dict.fromkeys(("nickname", "studentName", "teacherName"), "name"),
}


def _of_a_person(wire: str) -> str:
    """The keyword of `students.ensure` and `teachers.ensure` that a parameter of its calls is made of."""
    return _OF_A_PERSON.get(wire) or snake_case(wire)


def _adding(role: str) -> Operation:
    return OPERATIONS[{"student": "addSchoolStudent", "teacher": "addTeacher"}[role]]


def _keyword(operation: Operation, wire: str) -> str:
    """The keyword of `ensure` for a parameter."""
    return "key" if wire and wire == operation.identity else snake_case(wire)


def _given(row: object, keyword: str) -> Hashable:
    """What a row has under a keyword, as it is sent, if it is what two rows may share."""
    value = row.get(keyword) if isinstance(row, Mapping) else None
    return str(value) if isinstance(value, str | int) and value != "" else None


def _by_wire_names(operation: Operation, row: object) -> dict[str, object]:
    """The values of a row by the names on the wire; in a row stand the keywords of `ensure`."""
    known = {_keyword(operation, wire): wire for wire in operation.request.fields}
    place = Place(f"{operation.method.partition('.')[0]}.ensure", operation.id)
    values = _checked_names(row, [*known, "extra"], place)
    extra = values.pop("extra", None) or {}
    if not isinstance(extra, Mapping):
        at = place.named("extra")
        raise at.wrong_type(f"{at} takes a dict of ClassIn's names, not {type_name(extra)}.")
    for name in extra:
        if name in known.values() or name in known:
            at = place.named("extra")
            raise at.invalid(f"{at} holds {name!r}, which has a keyword of its own: give it as that.")
    return {**{known[name]: value for name, value in values.items()}, **extra}


def _person(role: str, row: object) -> Mapping[str, object]:
    place, names = Place(f"{role}s.ensure", _adding(role).id), ["account", "name", "password"]
    values = _checked_names(row, names, place)
    for name in names:
        if values.get(name) is None:
            hint = ": None stands for leaving out" if name in values else ""
            raise place.named(name).wrong_type(f"{place} needs {name!r}, which is missing{hint}.")
    return values


def _checked_names(row: object, known: list[str], place: Place) -> dict[str, object]:
    """The row, whose names are all known.

    Raises:
        InvalidType: If one is not, or it is no row.
    """
    if not isinstance(row, Mapping):
        raise place.wrong_type(f"{place}: a row is a dict of its keywords, not {type_name(row)}.")
    for name in row:
        if name not in known:
            meant = nearest(str(name), known)
            hint = f"did you mean {meant!r}?" if meant else f"it takes: {', '.join(known)}."
            raise place.named(str(name)).wrong_type(f"{place}() has no keyword {name!r}; {hint}")
    return dict(row)


def _account(row: object, region: str) -> Hashable:
    """The account of a row in ClassIn's form; what cannot be read is refused when its turn comes."""
    account = _given(row, "account")
    try:
        return classin_form(str(account), "account", region).lower() if account is not None else None
    except ValueError:
        return None
