"""school: the accounts under its main account, which are made in its console only."""

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.school import School


@operation("deleteSubSchoolAccount")
def delete_sub_school_account(school: School, call: Call) -> Answer:
    """Remove a user's sub-account; the user keeps all other roles in the school."""
    uid = call.fields.number("UID")
    if uid not in school.sub_account_uids:
        raise Refused(22101)
    school.sub_account_uids.remove(uid)
    return Answer()
