"""school: the accounts under its main account, which are made in its console only."""

from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.school import School


@operation("deleteSubSchoolAccount")
def delete_sub_school_account(school: School, call: Call) -> Answer:
    """Take the sub-account from a person, who stays what else the person is in the school."""
    uid = call.fields.number("UID")
    if uid not in school.sub_account_uids:
        raise Refused(22101)
    school.sub_account_uids.remove(uid)
    return Answer()
