"""What is shown of a school in a debugger, a traceback or a log."""

from __future__ import annotations

from classin_client.sync._applying import _Run
from classin_client.sync._checks import Rows
from classin_client.sync._wanted import wanted_of
from classin_client.sync.folder import _read

from .world import PEOPLE, World

PERSONAL = [row[name] for row in PEOPLE for name in ("name", "phone", "email", "password") if name in row]


def test_no_personal_data(one: World) -> None:
    """Nothing that plan and apply work with shows a name, a number or a password; a plan as text has names."""
    one.apply()
    one.people[0]["name"] = "Grace Example"
    desired, planned = one.folder(), one.plan()
    run = _Run(planned, one.state, one.school.client, None, 1, None)
    shown = [
        desired,
        planned,
        [*planned.actions],
        [change for action in planned.actions for change in action.changes],
        Rows(desired.people, desired.courses, desired.enrolments, desired.lessons),
        wanted_of(desired),
        run._context,
        one.state.things(),
        [_read(one.path, name, None) for name in one.rows],
        one.apply(),
    ]

    for each in shown:
        assert [] == [word for word in [*PERSONAL, "Grace Example"] if word in repr(each)]
    assert "Grace Example" in str(planned)
