"""courses: their grouping, which divides the students into groups."""

from collections.abc import Sequence
from typing import Final, cast

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, Item
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.groupings import Grouping, GroupMember
from classin_simulator.school.records import Course
from classin_simulator.school.school import School

SOME_WRONG: Final = 898

Groups = list[list[GroupMember]]


@operation("addCourseGroup")
def add_course_group(school: School, call: Call) -> Answer:
    """Create the grouping of a course. Students with wrong UIDs are ignored, unless all are wrong, or a leader's is."""
    course = _course(school, call)
    if course is None:
        # The page has no code for a wrong course.
        raise Refused(WRONG_V1)
    if school.groupings.of_course(course.course_id) is not None:
        raise Refused(892)
    groups = _groups(call)
    uids = [member.uid for group in groups for member in group]
    if not any(uid in school.students for uid in uids):
        raise Refused(896)
    if not any(uid in course.student_uids for uid in uids):
        raise Refused(897)
    if not _leaders_are_in(course, groups):
        raise Refused(895)
    code = OK if all(uid in course.student_uids for uid in uids) else SOME_WRONG
    grouping = school.groupings.add(course.course_id, call.fields.text("groupName"), _in_course(course, groups))
    return Answer(grouping.grouping_id, code)


@operation("editCourseGroup")
def edit_course_group(school: School, call: Call) -> Answer:
    """Replace the name and the groups. Students with wrong UIDs are ignored, unless one is a leader."""
    course, grouping = _find(school, call)
    groups = _groups(call)
    if not _leaders_are_in(course, groups):
        raise Refused(WRONG_V1)
    grouping.name, grouping.groups = call.fields.text("groupName"), _in_course(course, groups)
    return Answer()


@operation("delCourseGroup")
def del_course_group(school: School, call: Call) -> Answer:
    """Delete the grouping with its groups."""
    _, grouping = _find(school, call)
    school.groupings.remove(grouping)
    return Answer()


def _course(school: School, call: Call) -> Course | None:
    course = school.courses.get(call.fields.number("courseId"))
    return None if course is None or course.deleted or course.owner != school.sid else course


def _find(school: School, call: Call) -> tuple[Course, Grouping]:
    course = _course(school, call)
    grouping = None if course is None else school.groupings.find(course.course_id, call.fields.number("groupId"))
    if course is None or grouping is None:
        raise Refused(893)
    return course, grouping


def _groups(call: Call) -> Groups:
    """The groups of a call. Each has one leader, and nobody is in it twice."""
    groups = [[_member(item) for item in group] for group in cast("list[list[Item]]", call.fields.items("groupList"))]
    uids = [member.uid for group in groups for member in group]
    if len(set(uids)) < len(uids) or any(sum(member.leads for member in group) != 1 for group in groups):
        raise Refused(WRONG_V1)
    return groups


def _member(item: Item) -> GroupMember:
    if item.code is not None:
        raise Refused(item.code)
    return GroupMember(item.fields.number("studentUid"), leads=item.fields.number("isLeader") == 1)


def _leaders_are_in(course: Course, groups: Groups) -> bool:
    return all(member.uid in course.student_uids for group in groups for member in group if member.leads)


def _in_course(course: Course, groups: Groups) -> Sequence[Sequence[GroupMember]]:
    return [[member for member in group if member.uid in course.student_uids] for group in groups]
