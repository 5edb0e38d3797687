"""Control over HTTP: every answer is held against control.yaml."""

import hashlib
import itertools
import json
from typing import Any

import pytest
from openapi_spec_validator import validate
from ruamel.yaml import YAML

from classin_simulator import Simulator
from classin_simulator.clock import Clock
from classin_simulator.control import Control
from classin_simulator.inspection import KINDS

from .controlling import BASE, DESCRIPTION, ask, described
from .subscriber import Subscriber, serving
from .wire import NOW, SID, Wire, errno


def test_description_is_openapi() -> None:
    """The description is one."""
    validate(described())


def test_description_names_every_route(simulator: Simulator) -> None:
    """It has the routes that there are, and no others."""
    named = {
        (method.upper(), path)
        for path, methods in DESCRIPTION["paths"].items()
        for method in methods
        if method != "parameters"
    }
    assert set(Control(simulator).handlers) == named


def test_description_names_every_kind() -> None:
    """What can be listed stands in it."""
    parameters = DESCRIPTION["paths"]["/schools/{sid}/{kind}"]["parameters"]
    assert list(KINDS) == parameters[1]["schema"]["enum"]


def test_description_is_served(wire: Wire) -> None:
    """It can be read where it is used."""
    status, text = wire.send("GET", "/_simulator/openapi.yaml")
    assert (200, described()) == (status, YAML(typ="safe").load(text))


def test_reset(wire: Wire) -> None:
    """A reset empties the school, the log and the faults, and puts the clock back."""
    simulator = wire.simulator
    simulator.school.add_label("maths")
    ask(wire, "POST", "/faults", {"code": 104})
    simulator.clock.advance(50)
    answer = ask(wire, "POST", "/reset")
    kept = (
        simulator.school.labels,
        simulator.faults.active,
        simulator.clock(),
        answer["schools"][0]["counts"]["users"],
    )
    assert ({}, [], NOW, 1) == kept


def test_seed(wire: Wire) -> None:
    """The small school has three teachers, twenty students and two courses."""
    counts = ask(wire, "POST", "/seed", {"name": "small"})["schools"][0]["counts"]
    expected = {"teachers": 3, "students": 20, "courses": 2, "units": 1, "activities": 2, "lessons": 2, "labels": 1}
    assert expected == {name: counts[name] for name in expected}


def test_seed_is_repeatable(wire: Wire) -> None:
    """It is the same every time."""
    ask(wire, "POST", "/seed")
    first = ask(wire, "GET", f"{BASE}/users")
    ask(wire, "POST", "/reset")
    ask(wire, "POST", "/seed")
    assert first == ask(wire, "GET", f"{BASE}/users")


def test_seeded_people_can_be_used(wire: Wire) -> None:
    """Calls work with what was seeded."""
    ask(wire, "POST", "/seed")
    course = ask(wire, "GET", f"{BASE}/courses")["courses"][0]
    teacher = ask(wire, "GET", f"{BASE}/teachers")["teachers"][0]
    start = NOW + 3600
    answer = wire.v1(
        "addCourseClass",
        courseId=course["course_id"],
        className="Decimals",
        beginTime=start,
        endTime=start + 3600,
        teacherUid=teacher["uid"],
    )
    assert 1 == errno(answer)


def test_seed_in_a_school_that_is_not_empty(wire: Wire) -> None:
    """Seeding twice is refused."""
    ask(wire, "POST", "/seed")
    assert "reset it first" in ask(wire, "POST", "/seed", status=400)["error"]


def test_seed_that_is_none(wire: Wire) -> None:
    """The names that there are come back."""
    assert "small" in ask(wire, "POST", "/seed", {"name": "huge"}, status=400)["error"]


@pytest.mark.parametrize("kind", KINDS)
def test_lists(wire: Wire, kind: str) -> None:
    """Every kind can be listed, piece by piece."""
    ask(wire, "POST", "/seed")
    whole = ask(wire, "GET", f"{BASE}/{kind}")
    piece = ask(wire, "GET", f"{BASE}/{kind}?limit=1&offset=1")
    assert (whole["total"], whole[kind][1:2]) == (piece["total"], piece[kind])


def test_passwords_are_masked(wire: Wire) -> None:
    """No hash of a password is shown."""
    ask(wire, "POST", "/seed")
    text = json.dumps(ask(wire, "GET", f"{BASE}/users"))
    assert (False, True) == (hashlib.md5(b"simulator").hexdigest() in text, '"password_md5": "***"' in text)


def test_contents_of_files_are_left_out(wire: Wire) -> None:
    """Name, size and hash are enough to see what was uploaded."""
    root = wire.simulator.school.drive.root.folder_id
    wire.upload("uploadFile", "notes.txt", b"for nobody else", folderId=root)
    file = ask(wire, "GET", f"{BASE}/files")["files"][0]
    assert ("notes.txt", 15, False) == (file["name"], file["size"], "content" in file)


def test_clock(wire: Wire) -> None:
    """The clock is set, then advanced."""
    assert {"now": NOW + 150, "speed": 0} == ask(wire, "PUT", "/clock", {"set": NOW + 100, "advance": 50, "speed": 0})


@pytest.mark.parametrize(
    "change", [{"set": NOW - 1}, {"advance": -1}, {"speed": -1}, {"advance": 1e308}, {"set": NOW + 5, "advance": -1}]
)
def test_clock_never_goes_back(wire: Wire, change: dict[str, float]) -> None:
    """An earlier moment is refused, as is one that no calendar has, and nothing of the change is done."""
    assert "forward" in ask(wire, "PUT", "/clock", {"speed": 2, **change}, status=400)["error"]
    assert (NOW, 1) == (wire.simulator.clock(), wire.simulator.clock.speed)


@pytest.mark.parametrize("change", [{"speed": 60}, {"speed": 0}, {"advance": 0}, {"speed": 60, "advance": 0}, {}])
def test_running_clock(wire: Wire, change: dict[str, float]) -> None:
    """A clock that goes on between two looks at it is not said to go back."""
    moments = itertools.count(NOW)
    wire.simulator.clock = Clock(lambda: float(next(moments)))
    assert change.get("speed", 1) == ask(wire, "PUT", "/clock", change)["speed"]


def test_fault(wire: Wire) -> None:
    """A fault that was added happens, and is logged."""
    ask(wire, "POST", "/faults", {"operation": "addSchoolLabel", "code": 104, "times": 1})
    codes = [errno(wire.v1("addSchoolLabel", labelName=name)) for name in ("maths", "art")]
    faults = ask(wire, "GET", "/faults")
    assert ([104, 1], [], "addSchoolLabel") == (codes, faults["active"], faults["fired"][0]["operation"])


def test_faults_cleared(wire: Wire) -> None:
    """Nothing happens any more."""
    ask(wire, "POST", "/faults", {"code": 104})
    ask(wire, "DELETE", "/faults")
    assert 1 == errno(wire.v1("addSchoolLabel", labelName="maths"))


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"operation": "addCorse", "code": 1},
        {"code": "104"},
        {"code": True},
        {"code": 104, "colour": "red"},
        {"kind": "earthquake"},
        {"status": 100},
        {"code": 104, "probability": 2},
        {"code": 104, "times": 0},
        {"latency": {"first": 1, "distribution": "odd"}},
        {"latency": {"second": 1}},
        {"latency": 10**6},
        {"latency": "1"},
        {"operation": "addCourse", "code": 104, "item": 0},
        {"item": 0, "kind": "html"},
        {"code": 10**20},
        {"code": 104, "school": "77"},
        {"operation": "addSchoolLabel", "kind": "message_for_msg"},
        {"latency": True},
    ],
)
def test_fault_that_is_none(wire: Wire, fault: object) -> None:
    """What cannot go wrong like that is refused."""
    ask(wire, "POST", "/faults", fault, status=400)


def test_fault_s_fields(wire: Wire) -> None:
    """All that a fault may have stand in what is said of a field that it has not."""
    said = ask(wire, "POST", "/faults", {"colour": "red"}, status=400)["error"]
    fields = DESCRIPTION["components"]["schemas"]["Fault"]["properties"]
    assert [] == [name for name in fields if name not in said]


def test_maintenance(wire: Wire) -> None:
    """What is sent is when ClassIn is maintained, and nothing else is."""
    windows = [{"begins": NOW, "ends": NOW + 100}]
    ask(wire, "PUT", "/maintenance", {"windows": [{"begins": 1, "ends": 2}, {"begins": 3, "ends": 4}]})
    assert {"windows": windows} == ask(wire, "PUT", "/maintenance", {"windows": windows})
    assert (901, windows) == (errno(wire.v1("addSchoolLabel", labelName="maths")), maintained(wire))
    ask(wire, "PUT", "/maintenance", {"windows": []})
    assert (1, []) == (errno(wire.v1("addSchoolLabel", labelName="maths")), maintained(wire))


def maintained(wire: Wire) -> Any:
    """When ClassIn is."""
    return ask(wire, "GET", "/maintenance")["windows"]


@pytest.mark.parametrize(
    "windows", [None, {}, [1], [{"begins": 1}], [{"begins": 2, "ends": 1}], [{"begins": 1, "ends": None}]]
)
def test_maintenance_that_never_is(wire: Wire, windows: object) -> None:
    """A time that is none is refused, and nothing of the change is done."""
    wire.simulator.faults.maintain(NOW, NOW + 1)
    ask(wire, "PUT", "/maintenance", {"windows": windows}, status=400)
    assert 1 == len(maintained(wire))


def test_push(wire: Wire, subscriber: Subscriber) -> None:
    """A message is pushed by hand, and its attempt logged."""
    pushed = ask(wire, "POST", f"{BASE}/pushes", {"name": "End", "fields": {"ClassID": 7}, "without": ["TimeStamp"]})
    assert wire.simulator.pushes.wait()
    queue = ask(wire, "GET", f"{BASE}/pushes")
    assert (pushed["message_id"], None, 7) == (
        queue["attempts"][0]["message_id"],
        queue["attempts"][0]["why_not"],
        subscriber.received[0]["ClassID"],
    )


def test_push_without_a_subscriber(wire: Wire) -> None:
    """Nobody is there to be pushed to, and both ways to change that are named."""
    said = ask(wire, "POST", f"{BASE}/pushes", {"name": "End"}, status=409)["error"]
    assert [True, True] == [way in said for way in ("PUT …/subscriber", "--push-to")]


def test_push_of_no_message(wire: Wire, subscriber: Subscriber) -> None:
    """The nearest name comes back."""
    assert "'End'" in ask(wire, "POST", f"{BASE}/pushes", {"name": "Ende"}, status=400)["error"]


@pytest.mark.parametrize("change", [{"without": ["Foo"]}, {"fields": {"Foo": 5}}, {"without": [1]}])
def test_push_of_a_field_that_is_none(wire: Wire, subscriber: Subscriber, change: dict[str, object]) -> None:
    """A misspelt field is not passed over."""
    ask(wire, "POST", f"{BASE}/pushes", {"name": "End", **change}, status=400)


def test_subscriber(wire: Wire) -> None:
    """An address is subscribed when it acknowledges the test, and is shown without its path."""
    with serving() as subscribed:
        answer = ask(wire, "PUT", f"{BASE}/subscriber", {"url": subscribed.url, "test": True})
        assert (["Test"], subscribed.url.replace("/hook", "/…")) == (subscribed.names, answer["subscriber"])
    assert None is ask(wire, "PUT", f"{BASE}/subscriber", {"url": None})["subscriber"]


@pytest.mark.parametrize("body", [{}, {"test": True}])
def test_subscriber_that_is_not_said(wire: Wire, subscriber: Subscriber, body: object) -> None:
    """Nobody is unsubscribed by leaving the address out."""
    ask(wire, "PUT", f"{BASE}/subscriber", body, status=400)
    expected = {"subscriber": subscriber.url.replace("/hook", "/…"), "attempt": None}
    assert expected == ask(wire, "GET", f"{BASE}/subscriber")


def test_subscriber_elsewhere(wire: Wire) -> None:
    """Only this machine is pushed to."""
    ask(wire, "PUT", f"{BASE}/subscriber", {"url": "http://192.0.2.1/hook"}, status=400)


def test_unknown_school(wire: Wire) -> None:
    """A SID that no school has is 404."""
    ask(wire, "GET", "/schools/2", status=404)


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nope", 404), ("DELETE", "/clock", 405)])
def test_no_such_thing(wire: Wire, method: str, path: str, status: int) -> None:
    """What is not there is refused in the same form as everything else."""
    given, answer = wire.send(method, "/_simulator" + path)
    assert (status, ["error"]) == (given, list(answer))


def test_unknown_kind(wire: Wire) -> None:
    """So is a kind that there is not."""
    ask(wire, "GET", f"{BASE}/dragons", status=404)


@pytest.mark.parametrize("query", ["limit=-1", "limit=1001", "limit=x", "limit=%D9%A3", "limit=" + "9" * 5000])
def test_wrong_limit(wire: Wire, query: str) -> None:
    """A limit is a number that is not too large."""
    ask(wire, "GET", f"/requests?{query}", status=400)


@pytest.mark.parametrize("body", [b"{", b"[]", b"[" * 100_000, b"\xff", b'{"advance": 1e999}', b'{"set": NaN}'])
def test_broken_body(wire: Wire, body: bytes) -> None:
    """What is no JSON object is 400."""
    assert 400 == wire.send("PUT", "/_simulator/clock", body)[0]


def test_large_body(wire: Wire) -> None:
    """More than a megabyte is 413."""
    assert 413 == wire.send("PUT", "/_simulator/clock", b" " * (1024 * 1024 + 1))[0]


def test_other_origin(wire: Wire) -> None:
    """A website that is open in a browser cannot reset the school."""
    wire.simulator.school.add_label("maths")
    status, _ = wire.send("POST", "/_simulator/reset", b"", {"Origin": "http://example.com"})
    assert (403, 1) == (status, len(wire.simulator.school.labels))


def test_own_origin(wire: Wire) -> None:
    """The simulator's own pages may."""
    assert 200 == wire.send("POST", "/_simulator/reset", b"", {"Origin": wire.simulator.url})[0]


def test_page(wire: Wire) -> None:
    """The page shows what there is, and loads nothing from elsewhere."""
    ask(wire, "POST", "/seed")
    wire.raw("addSchoolLabel", f"SID={SID}&timeStamp={NOW}&safeKey=%3Cb%3E".encode())
    status, page = wire.send("GET", "/_simulator/")
    text = page.decode()
    found = [word in text for word in ("School 1000082", "addSchoolLabel", "***", "/_simulator/requests")]
    elsewhere = [word in text for word in ("http://", "https://", "src=", "<b>")]
    assert (200, [True] * 4, [False] * 4) == (status, found, elsewhere)


def test_page_escapes(wire: Wire) -> None:
    """What was asked for cannot write into the page."""
    wire.raw("<script>alert(1)</script>", b"")
    _, page = wire.send("GET", "/_simulator")
    assert b"<script>" not in page
