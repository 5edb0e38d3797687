"""What is asked of ClassIn, in order. Each step may be done again: what is there already is found, not made twice."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from classin_api.errnos import ERRNOS
from classin_api.params import RegisterMultipleUserParam
from classin_client import ClassIn, Item, Outcome, Unset, errors

from .roster import Person

T = TypeVar("T")

LONGEST_NAME = 24
"""ClassIn cuts longer names, without a word."""

WRONG_PARAMETER = 100
PUBLISHED: Literal[2] = 2
LESSON_LENGTH = datetime.timedelta(minutes=45)

ABOUT_ONE_PERSON = (
    errors.InvalidRequest,
    errors.NotFound,
    errors.Conflict,
    errors.LimitReached,
    errors.Unsupported,
    errors.AccountClosed,
)
"""Refusals that leave the others of the list alone. After any other error going on would be of no use."""

FOR_LATER = frozenset({"", "auth", "permission", "busy", "rate_limited", "repeated", "maintenance", "transient"})
"""Kinds of code that say nothing against the person."""


class Stopped(Exception):
    """Going on is not possible; the text says why."""


@dataclass(frozen=True)
class Plan:
    """What is made for the people of the list.

    Attributes:
        course: The course's name.
        key: Stands for the course in all runs: the same key finds the same course and lesson.
        start: When the first lesson starts.
        file: What is put into the course's folder of the cloud drive, if anything.
        unit: The unit's name.
        lesson: The first lesson's name.
    """

    course: str
    key: str
    start: datetime.datetime
    file: Path | None = None
    unit: str = "Unit 1"
    lesson: str = "Lesson 1"


@dataclass
class Progress:
    """How far one line of the list has come. None stands for a step that was not reached."""

    person: Person
    same_as: int | None = None
    uid: int | None = None
    account: Outcome | None = None
    school: Outcome | None = None
    course: Outcome | None = None
    refused: str = ""
    unfinished: str = ""
    leads: bool = False

    @property
    def needed(self) -> tuple[Outcome | None, ...]:
        """The steps that this role takes."""
        return {
            "teacher": (self.account, self.school),
            "student": (self.account, self.school, self.course),
            "auditor": (self.account, self.course),
        }[self.person.role]

    @property
    def may_go_on(self) -> bool:
        """Whether the next step makes sense."""
        return self.uid is not None and not self.refused and not self.unfinished and self.same_as is None

    @property
    def name_is_cut(self) -> bool:
        """Whether ClassIn keeps only the beginning of the name."""
        return len(self.person.name) > LONGEST_NAME

    def refuse(self, code: int | None, meaning: str) -> None:
        """Note why ClassIn refuses the person."""
        if code == WRONG_PARAMETER:
            meaning = "ClassIn does not accept this account; look for a mistake in it."
        self.refused = meaning

    def settle(self, item: Item[object]) -> Outcome | None:
        """The outcome of this person's item of a batch; what is no outcome is noted."""
        if item.done:
            return item.outcome
        general = ERRNOS.get(item.code)
        if item.outcome is Outcome.UNKNOWN or general is None or general.kind in FOR_LATER:
            self.unfinished = item.meaning
        else:
            self.refuse(item.code, item.meaning)
        return None


@dataclass
class Step:
    """One step for the whole list, as it is reported."""

    name: str
    happened: str
    detail: str = ""


@dataclass
class Onboarding:
    """Takes a list of people on board. After an error `progress` and `steps` still tell what was done."""

    classin: ClassIn
    people: Iterable[Person]
    plan: Plan
    progress: list[Progress] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    doing: str = "beginning"

    def __post_init__(self) -> None:
        seen: dict[tuple[str, str], int] = {}
        for person in self.people:
            first = seen.setdefault((person.key, person.role), person.line)
            self.progress.append(Progress(person, same_as=None if first == person.line else first))

    @property
    def begun(self) -> bool:
        """Whether there is anything to report."""
        return any(one.account or one.refused or one.unfinished for one in self.progress)

    def run(self) -> None:
        """Do all of it.

        Raises:
            ClassInError: When ClassIn, or the way to it, failed.
            Stopped: When the list or ClassIn's answer leaves nothing to go on with.
        """
        self.doing = "registering the accounts"
        self._register()
        self.doing = "making them members of the school"
        self._make_members()
        leader = next((one for one in self.progress if one.person.role == "teacher" and one.school), None)
        if leader is None or leader.uid is None:
            raise Stopped("no teacher of the list could be taken on board, and a course needs one to lead it.")
        leader.leads = True
        self.doing = "creating the course"
        course_id = self._create_course(leader.uid)
        self.doing = "bringing the people into the course"
        self._enrol(course_id)
        self.doing = "creating the unit"
        unit_id = self._create_unit(course_id)
        self.doing = "creating the classroom"
        class_id = self._create_classroom(course_id, unit_id, leader.uid)
        self.doing = "getting the teacher's launch link"
        self._launch_link(course_id, class_id, leader.uid)
        if self.plan.file is not None:
            self.doing = "putting the file into the cloud drive"
            self._put_file(self.plan.file)

    def _register(self) -> None:
        first_with: dict[str, Progress] = {}
        for one in self.progress:
            first_with.setdefault(one.person.key, one)
        # Sent together, an account that is listed twice would be registered twice at once.
        reply = self.classin.users.register_many(user_json=[_new_user(one.person) for one in first_with.values()])
        for one, item in zip(first_with.values(), reply.items, strict=True):
            one.account = one.settle(item)
            one.uid = item.data if one.account else None
            if one.account and one.uid is None:
                one.unfinished = "ClassIn has the account and did not say its UID."
        for one in self.progress:
            first = first_with[one.person.key]
            one.account, one.uid = first.account, first.uid
            one.refused, one.unfinished = first.refused, first.unfinished

    def _make_members(self) -> None:
        # `addToSchoolMember` of the registration would do it too, but only for new accounts with their name, and
        # without saying who was a member before.
        for one in self.progress:
            if not one.may_go_on or one.person.role == "auditor":
                continue
            try:
                one.school = self._make_member(one.person)
            except ABOUT_ONE_PERSON as error:
                one.refuse(error.code, error.meaning)

    def _make_member(self, person: Person) -> Outcome:
        if person.role == "teacher":
            return self.classin.teachers.add(teacher_account=person.account, teacher_name=person.name).outcome
        return self.classin.students.add(student_account=person.account, student_name=person.name).outcome

    def _create_course(self, leader_uid: int) -> int:
        reply = self.classin.courses.create(
            course_name=self.plan.course,
            main_teacher_uid=leader_uid,
            course_unique_identity=self.plan.key,
        )
        course_id = _known(reply.data, "course")
        self._done("Course", reply.outcome, f"{self.plan.course} (id {course_id})")
        return course_id

    def _enrol(self, course_id: int) -> None:
        self._enrol_as("student", 1, course_id)
        self._enrol_as("auditor", 2, course_id)

    def _enrol_as(self, role: str, identity: Literal[1, 2], course_id: int) -> None:
        # A telephone number and an e-mail address may be one account, and a list that names a UID twice adds nobody.
        by_uid: dict[int, list[Progress]] = {}
        for one in self.progress:
            if one.person.role == role and one.may_go_on and one.uid is not None:
                by_uid.setdefault(one.uid, []).append(one)
        if not by_uid:
            return
        reply = self.classin.courses.add_students(
            course_id=course_id,
            identity=identity,
            student_json=[{"uid": uid, "name": ones[0].person.name} for uid, ones in by_uid.items()],
        )
        for ones, item in zip(by_uid.values(), reply.items, strict=True):
            for one in ones:
                one.course = one.settle(item)
        came = sum(item.done and item.outcome is not Outcome.EXISTED for item in reply.items)
        there = sum(item.outcome is Outcome.EXISTED for item in reply.items)
        counts = {"new": came, "there already": there, "not added": len(reply.failed)}
        detail = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
        self._done(f"{role.capitalize()}s", Outcome.SUCCESS if came else Outcome.EXISTED, f"in the course: {detail}")

    def _create_unit(self, course_id: int) -> int:
        reply = self.classin.units.create(course_id=course_id, name=self.plan.unit, publish_flag=PUBLISHED)
        unit_id = _known(reply.data.unit_id if reply.data else None, "unit")
        self._done("Unit", reply.outcome, f"{self.plan.unit} (id {unit_id})")
        return unit_id

    def _create_classroom(self, course_id: int, unit_id: int, leader_uid: int) -> int:
        # ClassIn documents no answer for an identity that it knows already. The client takes 398, as courses have it;
        # should a school get another code here, this step fails in the second run, and all before it holds.
        reply = self.classin.classrooms.create(
            course_id=course_id,
            unit_id=unit_id,
            name=self.plan.lesson,
            teacher_uid=leader_uid,
            start_time=self.plan.start,
            end_time=self.plan.start + LESSON_LENGTH,
            unique_identity=f"{self.plan.key}-lesson1",
        )
        class_id = _known(reply.data.class_id if reply.data else None, "classroom")
        # One that was there already may have been moved since, so its time is not known here.
        when = "" if reply.outcome is Outcome.EXISTED else f"{self.plan.start:, %A %Y-%m-%d %H:%M (UTC%z)}"
        self._done("Classroom", reply.outcome, f"{self.plan.lesson} (id {class_id}){when}")
        return class_id

    def _launch_link(self, course_id: int, class_id: int, leader_uid: int) -> None:
        try:
            link = self.classin.lessons.launch_url(uid=leader_uid, course_id=course_id, class_id=class_id).data
        except (*ABOUT_ONE_PERSON, errors.PermissionDenied) as error:
            self.steps.append(Step("Launch link", "refused", error.meaning))
            return
        parts = urlsplit(link)
        # The link holds the teacher's telephone number: hand it to that one person, and keep it out of logs.
        shown = f"{parts.scheme}://{parts.hostname}/… ({len(link)} characters; it is the teacher's alone, so not shown)"
        self.steps.append(Step("Launch link", "ready", shown))

    def _put_file(self, file: Path) -> None:
        top = self.classin.cloud.list().data.folder_list or ()
        # The first folder that ClassIn itself has made is the school's drive.
        drive = next((one.folder_id for one in top if one.is_system_folder), None)
        reply = self.classin.cloud.create_folder(folder_id=_known(drive, "cloud drive"), folder_name=self.plan.course)
        folder_id = _known(reply.data, "folder")
        self._done("Folder", reply.outcome, f"{self.plan.course} (id {folder_id})")
        # An upload has no key of its own, so that only looking first keeps a second run from a second copy.
        files = self.classin.cloud.list(folder_id=folder_id).data.file_list or ()
        if any(one.file_name == file.name for one in files):
            self._done("File", Outcome.EXISTED, file.name)
            return
        self._done("File", self.classin.cloud.upload(folder_id=folder_id, filedata=file).outcome, file.name)

    def _done(self, name: str, outcome: Outcome, detail: str) -> None:
        happened = {Outcome.EXISTED: "was there already", Outcome.PARTIAL: "done in part"}.get(outcome, "new")
        self.steps.append(Step(name, happened, detail))


def _new_user(person: Person) -> RegisterMultipleUserParam:
    """An account with a password that nobody knows: its owner sets one at "forgot password" in ClassIn's app."""
    new: RegisterMultipleUserParam = {"nickname": person.name, "password": secrets.token_urlsafe(12)}
    if "@" in person.account:
        new["email"] = person.account
    else:
        new["telephone"] = person.account
    return new


def _known(value: T | Unset | None, what: str) -> T:
    """An id that ClassIn promises, and may leave out where the thing was there before."""
    if value is None or isinstance(value, Unset):
        raise Stopped(f"ClassIn says that the {what} is there, but not which id it has; look for it in the console.")
    return value
