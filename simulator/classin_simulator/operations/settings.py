"""school: its settings."""

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import INCOMPLETE
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.school import School


@operation("schoolModifySchoolConf")
def school_modify_school_conf(school: School, call: Call) -> Answer:
    """Change one setting or both; without any the call is incomplete."""
    view = call.fields.number_or("allowViewReplay", None)
    newcomers = call.fields.number_or("allowNewStudentViewReplay", None)
    if view is None and newcomers is None:
        raise Refused(INCOMPLETE)
    if view is not None:
        school.features.allow_view_replay = view
    if newcomers is not None:
        school.features.allow_new_student_view_replay = newcomers
    return Answer({})
