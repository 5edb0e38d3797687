"""Control over HTTP: every answer is held against control.yaml."""

import hashlib
import html
import itertools
import json
import re
import time
import urllib.request
from datetime import UTC, datetime
from typing import Any

import pytest
from openapi_spec_validator import validate
from ruamel.yaml import YAML

from classin_api.errnos import ERRNOS
from classin_simulator import Simulator
from classin_simulator.control.app import Control
from classin_simulator.control.inspection import KINDS
from classin_simulator.faults import Fault
from classin_simulator.server.state import SimulatorState

from .control_client import BASE, DESCRIPTION, ask, described
from .raw_client import NOW, SECRET, SID, RawClient, errno
from .subscriber import Subscriber, serving


def test_description_is_openapi() -> None:
    """The description is one."""
    validate(described())


def test_description_names_every_route() -> None:
    """It has the routes that there are, and no others."""
    named = {
        (method.upper(), path)
        for path, methods in DESCRIPTION["paths"].items()
        for method in methods
        if method != "parameters"
    }
    state = SimulatorState({SID: SECRET}, time.time, push_to=None, reported=True)
    assert set(Control(state).handlers) == named


def test_description_names_every_kind() -> None:
    """What can be listed stands in it."""
    parameters = DESCRIPTION["paths"]["/schools/{sid}/{kind}"]["parameters"]
    assert list(KINDS) == parameters[1]["schema"]["enum"]


def test_description_is_served(raw_client: RawClient) -> None:
    """It can be read where it is used."""
    status, text = raw_client.send("GET", "/_simulator/openapi.yaml")
    assert (200, described()) == (status, YAML(typ="safe").load(text))


def test_reset(raw_client: RawClient) -> None:
    """A reset empties the school, the log and the faults, and puts the clock back."""
    simulator = raw_client.simulator
    simulator.school.add_label("maths")
    ask(raw_client, "POST", "/faults", {"code": 104})
    simulator.clock.advance(50)
    answer = ask(raw_client, "POST", "/reset")
    kept = (
        simulator.school.labels,
        simulator.faults.active,
        simulator.clock(),
        answer["schools"][0]["counts"]["users"],
    )
    assert ({}, [], NOW, 1) == kept


def test_seed(raw_client: RawClient) -> None:
    """The small school has three teachers, twenty students and two courses."""
    counts = ask(raw_client, "POST", "/seed", {"name": "small"})["schools"][0]["counts"]
    expected = {"teachers": 3, "students": 20, "courses": 2, "units": 1, "activities": 2, "lessons": 2, "labels": 1}
    assert expected == {name: counts[name] for name in expected}


def test_seed_is_repeatable(raw_client: RawClient) -> None:
    """It is the same every time."""
    ask(raw_client, "POST", "/seed")
    first = ask(raw_client, "GET", f"{BASE}/users")
    ask(raw_client, "POST", "/reset")
    ask(raw_client, "POST", "/seed")
    assert first == ask(raw_client, "GET", f"{BASE}/users")


def test_seeded_people_can_be_used(raw_client: RawClient) -> None:
    """Calls work with what was seeded."""
    ask(raw_client, "POST", "/seed")
    course = ask(raw_client, "GET", f"{BASE}/courses")["courses"][0]
    teacher = ask(raw_client, "GET", f"{BASE}/teachers")["teachers"][0]
    start = NOW + 3600
    answer = raw_client.v1(
        "addCourseClass",
        courseId=course["course_id"],
        className="Decimals",
        beginTime=start,
        endTime=start + 3600,
        teacherUid=teacher["uid"],
    )
    assert 1 == errno(answer)


def test_seed_in_a_school_that_is_not_empty(raw_client: RawClient) -> None:
    """Seeding twice is refused."""
    ask(raw_client, "POST", "/seed")
    assert "reset it first" in ask(raw_client, "POST", "/seed", status=400)["error"]


def test_seed_that_is_none(raw_client: RawClient) -> None:
    """The names that there are come back."""
    assert "small" in ask(raw_client, "POST", "/seed", {"name": "huge"}, status=400)["error"]


@pytest.mark.parametrize("kind", KINDS)
def test_lists(raw_client: RawClient, kind: str) -> None:
    """Every kind can be listed, piece by piece."""
    ask(raw_client, "POST", "/seed")
    whole = ask(raw_client, "GET", f"{BASE}/{kind}")
    piece = ask(raw_client, "GET", f"{BASE}/{kind}?limit=1&offset=1")
    assert (whole["total"], whole[kind][1:2]) == (piece["total"], piece[kind])


def test_passwords_are_masked(raw_client: RawClient) -> None:
    """No hash of a password is shown."""
    ask(raw_client, "POST", "/seed")
    text = json.dumps(ask(raw_client, "GET", f"{BASE}/users"))
    assert (False, True) == (hashlib.md5(b"simulator").hexdigest() in text, '"password_md5": "***"' in text)


def test_contents_of_files_are_left_out(raw_client: RawClient) -> None:
    """Name, size and hash are enough to see what was uploaded."""
    root = raw_client.simulator.school.drive.root.folder_id
    raw_client.upload("uploadFile", "notes.txt", b"for nobody else", folderId=root)
    file = ask(raw_client, "GET", f"{BASE}/files")["files"][0]
    assert ("notes.txt", 15, False) == (file["name"], file["size"], "content" in file)


def test_clock(raw_client: RawClient) -> None:
    """The clock is set, then advanced."""
    assert {"now": NOW + 150, "speed": 0} == ask(
        raw_client, "PUT", "/clock", {"set": NOW + 100, "advance": 50, "speed": 0}
    )


@pytest.mark.parametrize(
    "change", [{"set": NOW - 1}, {"advance": -1}, {"speed": -1}, {"advance": 1e308}, {"set": NOW + 5, "advance": -1}]
)
def test_clock_never_goes_back(raw_client: RawClient, change: dict[str, float]) -> None:
    """An earlier moment is refused, as is one that no calendar has, and nothing of the change is done."""
    assert "forward" in ask(raw_client, "PUT", "/clock", {"speed": 2, **change}, status=400)["error"]
    assert (NOW, 1) == (raw_client.simulator.clock(), raw_client.simulator.clock.speed)


@pytest.mark.parametrize("change", [{"speed": 60}, {"speed": 0}, {"advance": 0}, {"speed": 60, "advance": 0}, {}])
def test_running_clock(change: dict[str, float]) -> None:
    """A change is accepted although time goes on while it is made."""
    moments = itertools.count(NOW)
    with Simulator(sid=SID, secret=SECRET, clock=lambda: float(next(moments))) as simulator:
        assert change.get("speed", 1) == ask(RawClient(simulator), "PUT", "/clock", change)["speed"]


def test_fault(raw_client: RawClient) -> None:
    """A fault that was added happens, and is logged."""
    ask(raw_client, "POST", "/faults", {"operation": "addSchoolLabel", "code": 104, "times": 1})
    codes = [errno(raw_client.v1("addSchoolLabel", labelName=name)) for name in ("maths", "art")]
    faults = ask(raw_client, "GET", "/faults")
    assert ([104, 1], [], "addSchoolLabel") == (codes, faults["active"], faults["fired"][0]["operation"])


def test_faults_cleared(raw_client: RawClient) -> None:
    """Nothing happens any more."""
    ask(raw_client, "POST", "/faults", {"code": 104})
    ask(raw_client, "DELETE", "/faults")
    assert 1 == errno(raw_client.v1("addSchoolLabel", labelName="maths"))


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
def test_fault_that_is_none(raw_client: RawClient, fault: object) -> None:
    """What cannot go wrong like that is refused."""
    ask(raw_client, "POST", "/faults", fault, status=400)


def test_fault_s_fields(raw_client: RawClient) -> None:
    """All that a fault may have stand in what is said of a field that it has not."""
    said = ask(raw_client, "POST", "/faults", {"colour": "red"}, status=400)["error"]
    fields = DESCRIPTION["components"]["schemas"]["Fault"]["properties"]
    assert [] == [name for name in fields if name not in said]


def test_maintenance(raw_client: RawClient) -> None:
    """What is sent is when ClassIn is maintained, and nothing else is."""
    windows = [{"begins": NOW, "ends": NOW + 100}]
    ask(raw_client, "PUT", "/maintenance", {"windows": [{"begins": 1, "ends": 2}, {"begins": 3, "ends": 4}]})
    assert {"windows": windows} == ask(raw_client, "PUT", "/maintenance", {"windows": windows})
    assert (901, windows) == (errno(raw_client.v1("addSchoolLabel", labelName="maths")), maintained(raw_client))
    ask(raw_client, "PUT", "/maintenance", {"windows": []})
    assert (1, []) == (errno(raw_client.v1("addSchoolLabel", labelName="maths")), maintained(raw_client))


def maintained(raw_client: RawClient) -> Any:
    """When ClassIn is."""
    return ask(raw_client, "GET", "/maintenance")["windows"]


@pytest.mark.parametrize(
    "windows", [None, {}, [1], [{"begins": 1}], [{"begins": 2, "ends": 1}], [{"begins": 1, "ends": None}]]
)
def test_maintenance_that_never_is(raw_client: RawClient, windows: object) -> None:
    """A time that is none is refused, and nothing of the change is done."""
    raw_client.simulator.faults.maintain(NOW, NOW + 1)
    ask(raw_client, "PUT", "/maintenance", {"windows": windows}, status=400)
    assert 1 == len(maintained(raw_client))


def test_push(raw_client: RawClient, subscriber: Subscriber) -> None:
    """A message is pushed by hand, and its attempt logged."""
    pushed = ask(
        raw_client, "POST", f"{BASE}/pushes", {"name": "End", "fields": {"ClassID": 7}, "without": ["TimeStamp"]}
    )
    assert raw_client.simulator.pushes.wait()
    queue = ask(raw_client, "GET", f"{BASE}/pushes")
    assert (pushed["message_id"], None, 7) == (
        queue["attempts"][0]["message_id"],
        queue["attempts"][0]["why_not"],
        subscriber.received[0]["ClassID"],
    )


def test_push_without_a_subscriber(raw_client: RawClient) -> None:
    """Nobody is there to be pushed to, and both ways to change that are named."""
    said = ask(raw_client, "POST", f"{BASE}/pushes", {"name": "End"}, status=409)["error"]
    assert [True, True] == [way in said for way in ("PUT …/subscriber", "--push-to")]


def test_push_of_no_message(raw_client: RawClient, subscriber: Subscriber) -> None:
    """The nearest name comes back."""
    assert "'End'" in ask(raw_client, "POST", f"{BASE}/pushes", {"name": "Ende"}, status=400)["error"]


@pytest.mark.parametrize("change", [{"without": ["Foo"]}, {"fields": {"Foo": 5}}, {"without": [1]}])
def test_push_of_a_field_that_is_none(raw_client: RawClient, subscriber: Subscriber, change: dict[str, object]) -> None:
    """A misspelt field is not passed over."""
    ask(raw_client, "POST", f"{BASE}/pushes", {"name": "End", **change}, status=400)


def test_subscriber(raw_client: RawClient) -> None:
    """An address is subscribed when it acknowledges the test, and is shown without its path."""
    with serving() as subscribed:
        answer = ask(raw_client, "PUT", f"{BASE}/subscriber", {"url": subscribed.url, "test": True})
        assert (["Test"], subscribed.url.replace("/hook", "/…")) == (subscribed.names, answer["subscriber"])
    assert None is ask(raw_client, "PUT", f"{BASE}/subscriber", {"url": None})["subscriber"]


@pytest.mark.parametrize("body", [{}, {"test": True}])
def test_subscriber_that_is_not_said(raw_client: RawClient, subscriber: Subscriber, body: object) -> None:
    """Nobody is unsubscribed by leaving the address out."""
    ask(raw_client, "PUT", f"{BASE}/subscriber", body, status=400)
    expected = {"subscriber": subscriber.url.replace("/hook", "/…"), "attempt": None}
    assert expected == ask(raw_client, "GET", f"{BASE}/subscriber")


def test_subscriber_elsewhere(raw_client: RawClient) -> None:
    """Only this machine is pushed to."""
    ask(raw_client, "PUT", f"{BASE}/subscriber", {"url": "http://192.0.2.1/hook"}, status=400)


def test_unknown_school(raw_client: RawClient) -> None:
    """A SID that no school has is 404."""
    ask(raw_client, "GET", "/schools/2", status=404)


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nope", 404), ("DELETE", "/clock", 405)])
def test_no_such_thing(raw_client: RawClient, method: str, path: str, status: int) -> None:
    """What is not there is refused in the same form as everything else."""
    given, answer = raw_client.send(method, "/_simulator" + path)
    assert (status, ["error"]) == (given, list(answer))


def test_unknown_kind(raw_client: RawClient) -> None:
    """So is a kind that there is not."""
    ask(raw_client, "GET", f"{BASE}/dragons", status=404)


@pytest.mark.parametrize("query", ["limit=-1", "limit=1001", "limit=x", "limit=%D9%A3", "limit=" + "9" * 5000])
def test_wrong_limit(raw_client: RawClient, query: str) -> None:
    """A limit is a number that is not too large."""
    ask(raw_client, "GET", f"/requests?{query}", status=400)


@pytest.mark.parametrize("body", [b"{", b"[]", b"[" * 100_000, b"\xff", b'{"advance": 1e999}', b'{"set": NaN}'])
def test_broken_body(raw_client: RawClient, body: bytes) -> None:
    """What is no JSON object is 400."""
    assert 400 == raw_client.send("PUT", "/_simulator/clock", body)[0]


def test_large_body(raw_client: RawClient) -> None:
    """More than a megabyte is 413."""
    assert 413 == raw_client.send("PUT", "/_simulator/clock", b" " * (1024 * 1024 + 1))[0]


@pytest.mark.parametrize("origin", ["http://[", "null", "//", "http://[v1.x]"])
def test_an_origin_that_is_none(raw_client: RawClient, origin: str) -> None:
    """It is another than the simulator's."""
    assert 403 == raw_client.send("POST", "/_simulator/reset", b"", {"Origin": origin})[0]


def test_other_origin(raw_client: RawClient) -> None:
    """A website that is open in a browser cannot reset the school."""
    raw_client.simulator.school.add_label("maths")
    status, _ = raw_client.send("POST", "/_simulator/reset", b"", {"Origin": "http://example.com"})
    assert (403, 1) == (status, len(raw_client.simulator.school.labels))


def test_own_origin(raw_client: RawClient) -> None:
    """The simulator's own pages may."""
    assert 200 == raw_client.send("POST", "/_simulator/reset", b"", {"Origin": raw_client.simulator.url})[0]


def _page(raw_client: RawClient, query: str = "") -> str:
    """The text of the page."""
    status, page = raw_client.send("GET", f"/_simulator/{query}")
    assert 200 == status
    return page.decode()


def test_page(raw_client: RawClient) -> None:
    """The page shows what there is, and loads nothing from elsewhere."""
    ask(raw_client, "POST", "/seed")
    raw_client.raw("addSchoolLabel", f"SID={SID}&timeStamp={NOW}&safeKey=%3Cb%3E".encode())
    text = _page(raw_client)
    found = [word in text for word in ("School 1000082", "addSchoolLabel", "***", "/_simulator/requests")]
    elsewhere = [word in text for word in ("http://", "https://", "src=", "<b>")]
    assert ([True] * 4, [False] * 4) == (found, elsewhere)


def test_page_escapes(raw_client: RawClient) -> None:
    """What was asked for cannot write into the page."""
    raw_client.raw("<script>alert(1)</script>", b"")
    raw_client.simulator.school.add_lesson(
        raw_client.simulator.school.add_course("<i>course"), "<i>name", teacher_uid=1, start_time=NOW, end_time=NOW + 60
    )
    page = _page(raw_client)
    assert (False, False, 2) == ("<script>alert" in page, "<i>" in page, page.count("&lt;i&gt;"))


def test_root_leads_to_the_page(raw_client: RawClient) -> None:
    """Who opens the address in a browser finds it."""
    with urllib.request.urlopen(raw_client.simulator.url, timeout=5) as answer:
        assert (f"{raw_client.simulator.url}/_simulator/", 200) == (answer.url, answer.status)


def test_page_refreshes_itself(raw_client: RawClient) -> None:
    """By a script within the page, from the page's own address."""
    assert "fetch(location)" in _page(raw_client)


def _cells(page: str) -> list[list[str]]:
    """The timetable: rows of texts, the title above."""
    table = page.partition('<table class="week">')[2].partition("</table>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", table)
    return [[re.sub(r"<[^>]+>", " ", cell).strip() for cell in re.split(r"</t[dh]>", row)[:-1]] for row in rows]


def test_page_has_the_week_of_the_school(raw_client: RawClient) -> None:
    """Courses by days, with times as times; what was cancelled is not there, and another week is a link away."""
    school = raw_client.simulator.school
    teacher = school.add_user(telephone="13800000011", email=None, nickname="Lin Xia", password_md5="").uid
    maths, art = school.add_course("Maths"), school.add_course("Art")
    monday = datetime(2026, 1, 5, tzinfo=UTC).timestamp()
    for course, name, hours in ((maths, "Halves", 9), (maths, "Thirds", 33), (art, "Light", 167), (art, "Late", 168)):
        start = int(monday + hours * 3600)
        school.add_lesson(course, name, teacher_uid=teacher, start_time=start, end_time=start + 2700)
    gone = school.add_lesson(art, "Gone", teacher_uid=teacher, start_time=int(monday), end_time=int(monday) + 2700)
    gone.deleted = True

    head, *rows = _cells(_page(raw_client, "?week=2026-01-08"))
    assert [
        "course",
        "Mon 05 Jan",
        "Tue 06 Jan",
        "Wed 07 Jan",
        "Thu 08 Jan",
        "Fri 09 Jan",
        "Sat 10 Jan",
        "Sun 11 Jan",
    ] == head
    assert [
        ["Maths", "09:00–09:45 Halves Lin Xia", "09:00–09:45 Thirds Lin Xia", "", "", "", "", ""],
        ["Art", "", "", "", "", "", "", "23:00–23:45 Light Lin Xia"],
    ] == [[re.sub(r"\s+", " ", re.sub(r" \d{6}\d*$", "", cell)).strip() for cell in row] for row in rows]
    assert 'href="?week=2026-01-12"' in _page(raw_client, "?week=2026-01-08")


def test_page_of_no_week(raw_client: RawClient) -> None:
    """A week is a date."""
    assert 400 == raw_client.send("GET", "/_simulator/?week=next")[0]


def test_page_says_what_codes_mean(raw_client: RawClient) -> None:
    """Beside the call."""
    raw_client.simulator.faults.add(Fault("addSchoolLabel", code=800))
    raw_client.raw("addSchoolLabel", b"")

    assert html.escape(ERRNOS[800].en) in _page(raw_client)


def test_page_shows_the_push_queue(raw_client: RawClient) -> None:
    """What waits, and why the last attempt was not accepted."""
    with serving() as subscriber:
        subscriber.answer = (200, b"ok")
        raw_client.simulator.pushes.subscriber = subscriber.url
        raw_client.simulator.push("EnterRoom")
        raw_client.simulator.push("LeaveRoom")
        while not raw_client.simulator.pushes.log:
            time.sleep(0.01)
        page = _page(raw_client)

    assert "2 wait: EnterRoom, LeaveRoom." in page
    assert html.escape("10003: the receiver answered in the wrong form (no JSON).") in page
    assert "/hook" not in page


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "host", ["rebound.example", "rebound.example:80", "127.0.0.1.rebound.example", "localhost.example", "192.0.2.1", ""]
)
def test_rebound_name(raw_client: RawClient, method: str, host: str) -> None:
    """A website whose own name leads to this machine neither reads nor controls the school."""
    raw_client.simulator.school.add_label("maths")
    headers = {"Host": host, "Origin": f"http://{host}"}
    path = "/_simulator/reset" if method == "POST" else "/_simulator/requests"
    status, _ = raw_client.send(method, path, b"" if method == "POST" else None, headers)
    assert (403, 1) == (status, len(raw_client.simulator.school.labels))


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST.", "school.localhost", "127.0.0.1", "127.1.2.3", "[::1]"])
def test_loopback_names(raw_client: RawClient, name: str) -> None:
    """Every name of this machine may be used, with a port and without."""
    seen = [raw_client.send("GET", "/_simulator/clock", None, {"Host": name + port})[0] for port in ("", ":8000")]
    assert [200, 200] == seen
