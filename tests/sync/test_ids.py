"""Own keys and ClassIn's ids: identities, generations, a lost state, and a school that exists already."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from classin_client.sync import FolderErrors, State, adopt, apply, plan
from classin_client.sync._identities import identity
from classin_simulator.faults import Fault

from .conftest import BOTH
from .world import World, in_folder, in_school


def test_identities() -> None:
    """32 characters that differ by kind, key and generation, and tell nothing of the key."""
    made = {
        identity(kind, key, generation)
        for kind in ("course", "lesson")
        for key in ("maths", "maths 7", "数学" * 40)
        for generation in (0, 1)
    }

    assert 12 == len(made)
    assert {32} == {len(one) for one in made}
    assert "maths" not in "".join(made)


@BOTH
def test_a_key_that_comes_back(one: World) -> None:
    """A course and its lessons that were removed, and stand in the folder again, are made anew."""
    one.apply()
    kept = {name: [dict(row) for row in rows] for name, rows in one.rows.items()}
    one.lessons.clear()
    one.enrolments.clear()
    one.courses.clear()
    one.apply()
    one.rows.update(kept)

    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)
    assert one.plan().empty


@pytest.mark.parametrize("freed", [True, False])
@pytest.mark.parametrize("course", [True, False], ids=["with its course", "alone"])
def test_what_came_back_is_found_again_without_its_state(one: World, freed: bool, course: bool) -> None:
    """A lesson that was cancelled and came back is not made twice, whether deleting frees its identity or not."""
    one.apply()
    school = one.school.simulator.school
    kept = {name: [dict(row) for row in rows] for name, rows in one.rows.items()}
    identities = dict(school.lesson_ids_by_identity)
    one.lessons.clear()
    if course:
        one.enrolments.clear()
        one.courses.clear()
    assert one.apply().ok
    school.lesson_ids_by_identity.clear()
    school.lesson_ids_by_identity.update({} if freed else identities)
    one.rows.update(kept)
    assert one.apply().ok

    with State(one.path / "new.db", one.school.sid) as state:
        clock = one.school.simulator.clock
        assert apply(plan(one.folder(), state, clock=clock), state, one.school.client, clock=clock).ok

    assert in_folder(one.folder()) == in_school(one)


@pytest.mark.parametrize("what", ["lesson", "course"])
def test_what_was_deleted_elsewhere_is_made_anew(one: World, what: str) -> None:
    """The first change says that it is gone; it is made in the next generation, with all that was in it."""
    one.apply()
    school = one.school.simulator.school
    if what == "lesson":
        known = one.state.get("lesson", "maths-1")
        assert known is not None
        school.delete_lesson(school.lessons[known.ids["class_id"]])
        one.lessons[0]["name"] = "Quarters"
    else:
        for lesson in school.lessons.values():
            school.delete_lesson(lesson)
        next(iter(school.courses.values())).deleted = True
        one.courses[0]["name"] = "Maths"

    assert one.apply().ok
    # What was in a course is planned once it is known that the course was gone.
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)
    assert one.plan().empty


def test_a_course_that_was_deleted_elsewhere_is_noticed_by_its_lessons(one: World) -> None:
    """The row fails, and the next run makes the course anew."""
    one.apply()
    school = one.school.simulator.school
    for lesson in school.lessons.values():
        school.delete_lesson(lesson)
    next(iter(school.courses.values())).deleted = True
    one.lessons.append(dict(one.lessons[0], key="maths-3", start="2026-12-09T10:00Z", end="2026-12-09T11:00Z"))

    assert ["maths-3"] == [row.key for row in one.apply().failed]
    assert ["+ create course maths"] == [str(action) for action in one.plan().actions if action.kind == "course"]
    assert one.apply().ok
    assert one.plan().empty


def test_a_lost_state_is_found_again(one: World) -> None:
    """The same run with a new state finds everything, makes nothing twice, and writes what the folder says now."""
    one.apply()
    one.lessons[0] |= {"name": "Quarters", "teacher": "reed"}
    one.people[2]["name"] = "Ada L."
    with State(one.path / "new.db", one.school.sid) as state:
        clock = one.school.simulator.clock
        assert apply(plan(one.folder(), state, clock=clock), state, one.school.client, clock=clock).ok

        assert in_folder(one.folder()) == in_school(one)
        assert plan(one.folder(), state, clock=clock).empty
        ids = {ref: thing.ids for ref, thing in state.things().items()}
    assert {ref: thing.ids for ref, thing in one.state.things().items()} == ids


def test_a_teacher_who_came_back_is_found_again_without_the_state(one: World) -> None:
    """Who had left was disabled in ClassIn, which a new state does not know."""
    kim = {"key": "kim", "name": "Kim", "role": "teacher", "phone": "13800001009", "password": "made-up-9"}
    one.people.append(kim)
    one.apply()
    one.people.remove(kim)
    one.apply(allow_removals=1)
    # For as long ClassIn is at it.
    one.school.simulator.clock.advance(600)
    one.people.append(kim)
    with State(one.path / "new.db", one.school.sid) as state:
        planned = plan(one.folder(), state, clock=one.school.simulator.clock)
        assert apply(planned, state, one.school.client, clock=one.school.simulator.clock).ok

    assert in_folder(one.folder()) == in_school(one)


@BOTH
def test_a_lost_answer_is_asked_again(one: World) -> None:
    """What nobody can know is in the state, and the next run asks with the same identity."""
    one.school.simulator.faults.add(Fault(operation="lmsActivityCreateClass", kind="reset", after_commit=True))
    with one.school.client.with_options(max_retries=0) as client:
        result = apply(one.plan(), one.state, client, clock=one.school.simulator.clock)

    assert ["unknown", "unknown"] == [row.outcome for row in result.failed]
    assert ["maths-1", "maths-2"] == sorted(thing.key for thing in one.state.unsettled())
    one.school.simulator.faults.clear()
    assert ["the last run did not learn what became of it"] * 2 == [action.reason for action in one.plan().actions]
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


def test_a_lost_answer_of_what_is_not_wanted_any_more(one: World) -> None:
    """A lesson that may have been made, and is out of the folder by now, is found and cancelled."""
    one.school.simulator.faults.add(Fault(operation="lmsActivityCreateClass", kind="reset", after_commit=True))
    with one.school.client.with_options(max_retries=0) as client:
        apply(one.plan(), one.state, client, clock=one.school.simulator.clock)
    one.school.simulator.faults.clear()
    one.lessons.clear()

    assert one.apply().ok
    assert [] == in_school(one)["lessons"]
    assert one.plan().empty


class TestAdopting:
    """A school that exists already."""

    def test_what_is_adopted_is_written_once(self, one: World) -> None:
        """The plan says that nobody knows what ClassIn holds; the first apply writes it, the second plan is empty."""
        one.apply()
        one.state.export(one.path / "ids.csv")
        one.people[0]["name"] = "Mei L."
        one.lessons[0]["name"] = "Quarters"
        with State(one.path / "new.db", one.school.sid) as state:
            assert 7 == adopt(state, one.path / "ids.csv")
            assert 0 == adopt(state, one.path / "ids.csv")
            clock = one.school.simulator.clock
            planned = plan(one.folder(), state, clock=clock)
            assert {"lin", "reed", "ada", "bob", "maths", "maths-1", "maths-2"} == {
                action.key for action in planned.actions if action.verb == "change"
            }
            assert apply(planned, state, one.school.client, clock=clock).ok

            assert in_folder(one.folder()) == in_school(one)
            assert plan(one.folder(), state, clock=clock).empty

    def test_bad_rows(self, tmp_path: Path) -> None:
        """All of them are said, and nothing is adopted."""
        (tmp_path / "ids.csv").write_text(
            "kind,key,id,class_id\nperson,lin,7,\npupil,ada,8,\ncourse,,9,\nlesson,l,x,\nperson,lin,10,\nlesson,m,7,x\n"
        )
        with State(tmp_path / "s.db", 1) as state:
            with pytest.raises(FolderErrors) as raised:
                adopt(state, tmp_path / "ids.csv")

            assert [(3, "kind"), (4, "key"), (5, "id"), (6, "key"), (7, "class_id")] == [
                (problem.row, problem.column) for problem in raised.value.problems
            ]
            assert {} == state.things()

    @BOTH
    def test_another_id(self, one: World) -> None:
        """What the state knows under another id is not replaced."""
        one.apply()

        with pytest.raises(FolderErrors, match="has the id"):
            adopt(one.state, [("course", "maths", 7)])

    def test_one_id_for_two_keys(self, tmp_path: Path) -> None:
        """One thing has one key: both rows are named, and nothing is adopted."""
        rows = "kind,key,id\nperson,lin,7\nlesson,l,7\nperson,mei-lin,7\nperson,lin,7\n"
        (tmp_path / "ids.csv").write_text(rows)
        with State(tmp_path / "s.db", 1) as state:
            with pytest.raises(
                FolderErrors, match=r"row 4, id: 7 is the id of person lin in row 2 already\."
            ) as raised:
                adopt(state, tmp_path / "ids.csv")

            assert 1 == len(raised.value.problems)
            assert {} == state.things()

    def test_an_id_of_another_key_of_the_state(self, one: World) -> None:
        """The same where the other stands in the state; of somebody who has left it is free again."""
        one.apply()
        uid = one.state.things()["person", "reed"].ids["uid"]

        with pytest.raises(FolderErrors, match=f"{uid} is the id of person reed in the state already"):
            adopt(one.state, [("person", "tom", uid)])

        one.people.pop(1)
        one.apply()
        assert 1 == adopt(one.state, [("person", "tom", uid)])

    @pytest.mark.parametrize("ids", [[("person", "lin")], ["person"], 7])
    def test_no_triples(self, tmp_path: Path, ids: Any) -> None:
        """Other things are a mistake in the program."""
        with (
            State(tmp_path / "s.db", 1) as state,
            pytest.raises(TypeError, match="ids are a file, or triples of kind, key and id, and not of the type"),
        ):
            adopt(state, ids)
