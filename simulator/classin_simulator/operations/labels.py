"""labels and courses: the school's labels, and those that its courses carry."""

from collections.abc import Iterable

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.school import School


@operation("addSchoolLabel")
def add_school_label(school: School, call: Call) -> Answer:
    """Add a label; one of the same name brings its id."""
    name = call.fields.text("labelName")
    known = _called(school, name)
    if known is not None:
        raise Refused(353, {"labelId": known})
    if len(school.labels) >= school.limits.labels:
        raise Refused(354)
    return Answer({"labelId": school.add_label(name)})


@operation("updateSchoolLabel")
def update_school_label(school: School, call: Call) -> Answer:
    """Rename a label. The name of another label is refused; the label's own name is a success."""
    label_id, name = _find(school, call), call.fields.text("labelName")
    if _called(school, name) not in (None, label_id):
        raise Refused(353)
    school.labels[label_id] = name
    return Answer()


@operation("deleteSchoolLabel")
def delete_school_label(school: School, call: Call) -> Answer:
    """Delete a label. The courses and lessons that carry it keep its id."""
    del school.labels[_find(school, call)]
    return Answer()


@operation("addCourseLabels")
def add_course_labels(school: School, call: Call) -> Answer:
    """Give each course the labels that are sent for it, in place of those it has."""
    results = []
    for item in call.fields.items("courseList"):
        code = _set_labels(school, item.fields) if item.code is None else item.code
        named: dict[str, object] = {}
        if column := item.fields.text_or("customColumn", ""):
            named["customColumn"] = column
        if "courseId" in item.fields:
            named["courseId"] = item.fields.number("courseId")
        results.append(call.item(code, **named))
    return Answer(results)


def refuse_labels(school: School, label_ids: Iterable[str]) -> int | None:
    """The code for labels of which some are not the school's."""
    unknown = [label_id for label_id in label_ids if label_id not in school.labels]
    if not unknown:
        return None
    return 359 if all(_is_foreign(school, label_id) for label_id in unknown) else 358


def _set_labels(school: School, fields: Fields) -> int:
    course_id = fields.number("courseId")
    if school.is_foreign_course(course_id):
        return 144
    course = school.courses.get(course_id)
    if course is None:
        return 147
    if course.deleted:
        return 149
    if "labelIds" not in fields:
        return OK
    label_ids = tuple(dict.fromkeys(fields.texts("labelIds")))
    if (code := refuse_labels(school, label_ids)) is not None:
        return code
    course.label_ids = label_ids
    return OK


def _find(school: School, call: Call) -> str:
    label_id = call.fields.text("labelId")
    if label_id not in school.labels:
        raise Refused(355 if _is_foreign(school, label_id) else 356)
    return label_id


def _is_foreign(school: School, label_id: str) -> bool:
    return school.is_foreign("label", label_id) or label_id in school.features.foreign_label_ids


def _called(school: School, name: str) -> str | None:
    return next((label_id for label_id, other in school.labels.items() if other == name), None)
