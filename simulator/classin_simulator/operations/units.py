"""units: the units of a course."""

from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.school import Course, School


@operation("lmsUnitCreate")
def lms_unit_create(school: School, call: Call) -> Answer:
    """Create a unit; one of the same name, draft or not, brings its id."""
    course = find_course(school, call)
    name = call.fields.text("name")
    if name in course.unit_ids:
        # With the id in `data`: reported live (a Java client).
        raise Refused(29208, {"name": name, "unitId": course.unit_ids[name]})
    if len(course.unit_ids) >= school.limits.units_per_course:
        raise Refused(40031)
    unit = school.add_unit(
        course,
        name,
        publish_flag=call.fields.number("publishFlag"),
        content=call.fields.text_or("content", ""),
    )
    return Answer({"name": name, "unitId": unit.unit_id})


def find_course(school: School, call: Call) -> Course:
    """The course of a v2 call."""
    course = school.courses.get(call.fields.number("courseId"))
    if course is None or course.deleted:
        raise Refused(147)
    if course.owner != school.sid:
        raise Refused(121601021)
    if not course.is_standard:
        raise Refused(121601022)
    if course.has_expired(call.now):
        raise Refused(121601023)
    return course
