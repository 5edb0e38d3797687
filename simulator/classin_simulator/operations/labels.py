"""labels: the school's labels."""

from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.checks import Treatment
from classin_simulator.school import School


@operation("addSchoolLabel", treatment=Treatment(cut={"labelName": 20}))
def add_school_label(school: School, call: Call) -> Answer:
    """Add a label; one of the same name brings its id."""
    name = call.fields.text("labelName")
    known = next((label_id for label_id, other in school.labels.items() if other == name), None)
    if known is not None:
        raise Refused(353, {"labelId": known})
    if len(school.labels) >= school.limits.labels:
        raise Refused(354)
    return Answer({"labelId": school.add_label(name)})
