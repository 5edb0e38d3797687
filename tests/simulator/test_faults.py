"""Faults on purpose: codes, lost answers, broken answers, late ones, and a clock that is off."""

import http.client
import json
import time
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from classin_simulator import Simulator
from classin_simulator.faults import Fault, Faults, Latency
from classin_simulator.faults.injection import with_item_result
from classin_simulator.protocol.specification import load

from .raw_client import NOW, RawClient, errno, md5
from .schemas import faults_of

LABEL = "addSchoolLabel"


def labels(raw_client: RawClient) -> int:
    """How many labels the school has."""
    return len(raw_client.simulator.school.labels)


def raw_label(raw_client: RawClient, timeout: float = 10.0) -> tuple[int, bytes, Any]:
    """A call whose answer is not read as JSON."""
    host, port = raw_client.simulator.url.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=timeout)
    try:
        body = urlencode({"labelName": "maths", **raw_client.signing()})
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", f"/partner/api/course.api.php?action={LABEL}", body, headers)
        response = connection.getresponse()
        return response.status, response.read(), response.headers
    finally:
        connection.close()


def code_of_unit(raw_client: RawClient, course_id: int) -> Any:
    """A v2 call."""
    return raw_client.v2("/lms/unit/create", courseId=course_id, name="Fractions", publishFlag=2)


def test_code_before_the_work(raw_client: RawClient) -> None:
    """The code is answered and nothing is done."""
    raw_client.simulator.faults.add(Fault(LABEL, code=114))
    assert (114, 0) == (errno(raw_client.v1(LABEL, labelName="maths")), labels(raw_client))


def test_code_after_the_work(raw_client: RawClient) -> None:
    """104 comes although it was done."""
    raw_client.simulator.faults.add(Fault(LABEL, code=104, after_commit=True))
    assert (104, 1) == (errno(raw_client.v1(LABEL, labelName="maths")), labels(raw_client))


def test_code_brings_no_id(raw_client: RawClient) -> None:
    """The answer has the code and its message, and nothing of what was done."""
    raw_client.simulator.faults.add(Fault(LABEL, code=104, after_commit=True))
    assert ["error_info"] == list(raw_client.v1(LABEL, labelName="maths"))


def test_v2_code(raw_client: RawClient, course_id: int) -> None:
    """v2 has its own envelope."""
    raw_client.simulator.faults.add(Fault("lmsUnitCreate", code=147))
    assert {"code": 147, "msg": load()["lmsUnitCreate"].message(147)} == code_of_unit(raw_client, course_id)


def test_other_operations_go_on(raw_client: RawClient, course_id: int) -> None:
    """A fault is for its operation."""
    raw_client.simulator.faults.add(Fault("addCourse", code=104))
    assert (1, 1) == (errno(raw_client.v1(LABEL, labelName="maths")), code_of_unit(raw_client, course_id)["code"])


def test_any_operation(raw_client: RawClient, course_id: int) -> None:
    """The star is for every call, an unknown action included."""
    raw_client.simulator.faults.add(Fault(code=901))
    codes = [
        errno(raw_client.v1(LABEL)),
        code_of_unit(raw_client, course_id)["code"],
        errno(raw_client.v1("getTeacherList")),
    ]
    assert [901] * 3 == codes


def test_times(raw_client: RawClient) -> None:
    """It happens so often and then no more."""
    raw_client.simulator.faults.add(Fault(LABEL, code=114, times=2))
    codes = [errno(raw_client.v1(LABEL, labelName=name)) for name in "abc"]
    assert [114, 114, 1] == codes


def test_first_fault_that_happens_counts(raw_client: RawClient) -> None:
    """The second waits for the next call."""
    raw_client.simulator.faults.add(Fault(LABEL, code=114, times=1))
    raw_client.simulator.faults.add(Fault(LABEL, code=104, times=1))
    assert [114, 104, 1] == [errno(raw_client.v1(LABEL, labelName=name)) for name in "abc"]


def drawn(seed: int, count: int = 300) -> list[bool]:
    """Which of so many calls a fault of one half meets."""
    faults = Faults(load())
    faults.add(Fault("*", code=104, probability=0.5, seed=seed))
    return [faults.plan(load()[LABEL], "1", NOW).answer is not None for _ in range(count)]


def test_probability_is_repeatable() -> None:
    """The same seed gives the same run, another one another."""
    assert (True, False) == (drawn(7) == drawn(7), drawn(7) == drawn(8))


def test_probability() -> None:
    """About as often as it says."""
    assert 120 <= sum(drawn(7)) <= 180


def test_faults_do_not_disturb_each_other() -> None:
    """A fault draws from its own seed, whatever else may happen."""
    faults = Faults(load())
    faults.add(Fault("addCourse", latency=Latency(0.1, 0.2, "uniform")))
    faults.add(Fault(LABEL, code=104, probability=0.5, seed=7))
    chosen = []
    for _ in range(300):
        faults.plan(load()["addCourse"], "1", NOW)
        chosen.append(faults.plan(load()[LABEL], "1", NOW).answer is not None)
    assert drawn(7) == chosen


@pytest.mark.parametrize(
    ("latency", "least", "most", "mean"),
    [
        (Latency(0.5), 0.5, 0.5, 0.5),
        (Latency(1, 3, "uniform"), 1, 3, 2),
        (Latency(2, 0.1, "normal"), 1, 3, 2),
        (Latency(2, 0, "exponential"), 0, 60, 2),
    ],
    ids=lambda value: getattr(value, "distribution", ""),
)
def test_latency_distributions(latency: Latency, least: float, most: float, mean: float) -> None:
    """Each lies where it should, and its mean as well."""
    faults = Faults(load())
    faults.add(Fault(latency=latency, seed=3))
    delays = [faults.plan(None, "1", NOW).delay for _ in range(2000)]
    assert least <= min(delays)
    assert max(delays) <= most
    assert abs(sum(delays) / len(delays) - mean) < 0.15


def test_latency_is_waited(raw_client: RawClient) -> None:
    """The answer comes later, and is the right one."""
    raw_client.simulator.faults.add(Fault(LABEL, latency=0.2, times=1))
    began = time.monotonic()
    assert 1 == errno(raw_client.v1(LABEL, labelName="maths"))
    assert time.monotonic() - began >= 0.2


def test_latency_beside_a_code(raw_client: RawClient) -> None:
    """What is late may be wrong as well."""
    raw_client.simulator.faults.add(Fault(LABEL, latency=0.1))
    raw_client.simulator.faults.add(Fault(LABEL, code=104))
    began = time.monotonic()
    assert 104 == errno(raw_client.v1(LABEL, labelName="maths"))
    assert time.monotonic() - began >= 0.1


@pytest.mark.parametrize("after_commit", [False, True])
def test_timeout(raw_client: RawClient, after_commit: bool) -> None:
    """No answer comes while the caller waits; the work is done or not."""
    raw_client.simulator.faults.add(Fault(LABEL, kind="timeout", after_commit=after_commit))
    with pytest.raises(TimeoutError):
        raw_label(raw_client, timeout=0.2)
    assert int(after_commit) == labels(raw_client)


def test_timeout_ends(raw_client: RawClient) -> None:
    """The connection is not held open for ever."""
    raw_client.simulator.faults.add(Fault(LABEL, kind="timeout", hold=0.1))
    with pytest.raises(ConnectionError):
        raw_label(raw_client)


def test_timeout_of_the_caller(capfd: pytest.CaptureFixture[str]) -> None:
    """Who waits no longer leaves no traceback behind."""
    with Simulator() as simulator:
        simulator.faults.add(Fault(LABEL, kind="timeout"))
        with pytest.raises(TimeoutError):
            raw_label(RawClient(simulator), timeout=0.1)
    assert "" == capfd.readouterr().err


@pytest.mark.parametrize("after_commit", [False, True])
def test_reset(raw_client: RawClient, after_commit: bool) -> None:
    """The connection breaks; the work is done or not."""
    raw_client.simulator.faults.add(Fault(LABEL, kind="reset", after_commit=after_commit))
    with pytest.raises(ConnectionResetError):
        raw_label(raw_client)
    assert int(after_commit) == labels(raw_client)


def test_cut(raw_client: RawClient) -> None:
    """The connection breaks within the answer."""
    raw_client.simulator.faults.add(Fault(LABEL, kind="cut"))
    with pytest.raises(http.client.IncompleteRead):
        raw_label(raw_client)
    assert 1 == labels(raw_client)


def test_serves_on_after_broken_connections(raw_client: RawClient) -> None:
    """The next call is answered as if nothing had been."""
    for kind in ("reset", "cut"):
        raw_client.simulator.faults.add(Fault(LABEL, kind=kind, times=1))
        with pytest.raises((ConnectionError, http.client.HTTPException)):
            raw_label(raw_client)
    assert 200 == raw_label(raw_client)[0]


@pytest.mark.parametrize(
    ("kind", "begins", "ends", "done"),
    [
        ("empty", b"", b"", 0),
        ("html", b"<html>", b"</html>\r\n", 0),
        ("notice", b"<br />\n<b>Notice</b>", b"}}", 1),
        ("truncated", b'{"data"', b"", 1),
    ],
)
def test_answer_that_is_none(raw_client: RawClient, kind: Any, begins: bytes, ends: bytes, done: int) -> None:
    """HTTP says 200, and the body is no JSON."""
    raw_client.simulator.faults.add(Fault(LABEL, kind=kind))
    status, body, _ = raw_label(raw_client)
    assert (200, True, True, done) == (status, body.startswith(begins), body.endswith(ends), labels(raw_client))
    with pytest.raises(ValueError, match=r"Expecting|Unterminated|Extra"):
        json.loads(body)


def test_code_as_text(raw_client: RawClient) -> None:
    """The code is text, in entries too."""
    raw_client.simulator.faults.add(Fault("registerMultiple", kind="code_as_text"))
    person = {"telephone": "15800000001", "password": "password"}
    answer = raw_client.v1("registerMultiple", userJson=[person])
    assert ("1", "1") == (answer["error_info"]["errno"], answer["data"][0]["errno"])


def test_message_for_msg(raw_client: RawClient, course_id: int) -> None:
    """v2 says `message`."""
    raw_client.simulator.faults.add(Fault("lmsUnitCreate", kind="message_for_msg"))
    assert ["code", "message", "data"] == list(code_of_unit(raw_client, course_id))


def test_v1_envelope(raw_client: RawClient, course_id: int) -> None:
    """v2 answers as v1 does."""
    raw_client.simulator.faults.add(Fault("lmsUnitCreate", kind="v1_envelope"))
    answer = code_of_unit(raw_client, course_id)
    assert (1, ["data", "error_info"]) == (errno(answer), sorted(answer))


@pytest.mark.parametrize("status", [500, 502, 503, 504, 901])
def test_status(raw_client: RawClient, status: int) -> None:
    """HTTP says that it failed, and nothing was done; 901 is no status of HTTP, and may be one of ClassIn's."""
    raw_client.simulator.faults.add(Fault(LABEL, status=status))
    given, body, _ = raw_label(raw_client)
    assert (status, True, 0) == (given, str(status).encode() in body, labels(raw_client))


def test_status_with_a_code(raw_client: RawClient) -> None:
    """A code may stand in it."""
    raw_client.simulator.faults.add(Fault(LABEL, status=901, code=901))
    status, body, _ = raw_label(raw_client)
    assert (901, 901) == (status, errno(json.loads(body)))


def test_maintenance(raw_client: RawClient) -> None:
    """Every call is 901 from its begin, by the school's clock, to its end."""
    simulator = raw_client.simulator
    simulator.faults.maintain(NOW + 100, NOW + 200)
    codes = []
    for seconds in (99, 1, 99, 1):
        simulator.clock.advance(seconds)
        codes.append(errno(raw_client.v1(LABEL, labelName="maths")))
    assert [1, 901, 901, 353] == codes


def test_maintenance_and_lessons(raw_client: RawClient, person: Any, course_id: int) -> None:
    """A lesson cannot be held while ClassIn is maintained."""
    raw_client.simulator.faults.maintain(NOW + 3600, NOW + 7200)
    times = {"beginTime": NOW + 3600, "endTime": NOW + 7200}
    lesson = {"courseId": course_id, "className": "Halves", "teacherUid": person(teacher=True), **times}
    assert 454 == errno(raw_client.v1("addCourseClass", **lesson))


def test_maintenance_cleared(raw_client: RawClient) -> None:
    """It ends with everything else that goes wrong."""
    raw_client.simulator.faults.maintain(NOW, NOW + 100)
    raw_client.simulator.faults.clear()
    assert (1, []) == (errno(raw_client.v1(LABEL, labelName="maths")), raw_client.simulator.school.maintenance)


def test_maintenance_that_never_is() -> None:
    """It ends after it begins."""
    with pytest.raises(ValueError, match="ends after it begins"):
        Faults(load()).maintain(NOW, NOW)


def test_skewed_clock(raw_client: RawClient, course_id: int) -> None:
    """The server's clock is ten minutes ahead: v2 is too old, v1 is not, and `Date` says why."""
    raw_client.simulator.faults.add(Fault(skew=600))
    _, _, headers = raw_label(raw_client)
    assert (101002006, 1, NOW + 600) == (
        code_of_unit(raw_client, course_id)["code"],
        errno(raw_client.v1(LABEL, labelName="art")),
        parsedate_to_datetime(headers["Date"]).timestamp(),
    )


def test_skewed_clock_of_v1(raw_client: RawClient) -> None:
    """Half an hour is too much for v1 too."""
    raw_client.simulator.faults.add(Fault(skew=-1801))
    assert 102 == errno(raw_client.v1(LABEL, labelName="maths"))


def test_date_follows_the_clock(raw_client: RawClient) -> None:
    """Without a fault `Date` is what the school's clock shows."""
    raw_client.simulator.clock.advance(1234)
    assert NOW + 1234 == parsedate_to_datetime(raw_label(raw_client)[2]["Date"]).timestamp()


def people(raw_client: RawClient, count: int) -> list[dict[str, object]]:
    """Entries of registerMultiple."""
    return [
        {"telephone": f"1580000000{number}", "password": "password", "customColumn": f"row {number}"}
        for number in range(count)
    ]


def test_entry_fails(raw_client: RawClient) -> None:
    """One entry of three is not done, and says so at its place with its mark; the others are."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=131, item=1))
    answer = raw_client.v1("registerMultiple", userJson=people(raw_client, 3))
    codes = [one["errno"] for one in answer["data"]]
    assert (1, [1, 131, 1], "row 1") == (errno(answer), codes, answer["data"][1]["customColumn"])
    assert "15800000001" not in raw_client.simulator.school.uids_by_account


def test_entry_fails_after_the_work(raw_client: RawClient) -> None:
    """The entry was done, and its result is lost."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=104, item=1, after_commit=True))
    answer = raw_client.v1("registerMultiple", userJson=people(raw_client, 3))
    assert ([1, 104, 1], False) == ([one["errno"] for one in answer["data"]], "data" in answer["data"][1])
    assert "15800000001" in raw_client.simulator.school.uids_by_account


def test_entry_that_is_done_in_part(raw_client: RawClient) -> None:
    """A code that says that the account exists comes with it, and with its UID."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=820, item=1))
    answer = raw_client.v1("registerMultiple", userJson=people(raw_client, 3))
    failed = answer["data"][1]
    assert (820, raw_client.simulator.school.uids_by_account["15800000001"]) == (failed["errno"], failed["data"])


def test_call_that_is_done_in_part(raw_client: RawClient) -> None:
    """So it does for a single call."""
    raw_client.simulator.faults.add(Fault("register", code=820))
    answer = raw_client.v1("register", telephone="15800000001", password="password")
    assert (820, raw_client.simulator.school.uids_by_account["15800000001"]) == (errno(answer), answer["data"])


def test_only_entry_fails(raw_client: RawClient) -> None:
    """A list that is left empty is not the fault's to refuse."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=131, item=0))
    answer = raw_client.v1("registerMultiple", userJson=people(raw_client, 1))
    assert (1, [131]) == (errno(answer), [one["errno"] for one in answer["data"]])


def test_entry_that_is_not_there(raw_client: RawClient) -> None:
    """A shorter list is carried out."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=131, item=3))
    answer = raw_client.v1("registerMultiple", userJson=people(raw_client, 2))
    assert [1, 1] == [one["errno"] for one in answer["data"]]


def test_entry_of_a_wrong_signature(raw_client: RawClient) -> None:
    """Who is not let in learns nothing of entries."""
    raw_client.simulator.faults.add(Fault("registerMultiple", code=131, item=0))
    body = urlencode({"userJson": json.dumps(people(raw_client, 1)), **raw_client.signing(), "safeKey": md5("wrong")})
    assert 102 == errno(raw_client.raw("registerMultiple", body.encode()))


def test_v2_entry_fails(raw_client: RawClient, person: Any, course_id: int) -> None:
    """An entry of v2 is named as its operation names it."""
    uids = [person(teacher=True) for _ in range(3)]
    raw_client.simulator.faults.add(Fault("courseAddCourseTeacher", code=387, item=2))
    answer = raw_client.v2("/course/addCourseTeacher", courseId=course_id, teacherUids=uids)
    assert [(uids[0], 1), (uids[1], 1), (uids[2], 387)] == [(one["teacherUid"], one["code"]) for one in answer["data"]]


@pytest.mark.parametrize("operation_id", sorted(name for name, one in load().items() if one.batch))
def test_result_of_a_failed_entry_is_described(operation_id: str) -> None:
    """What is made up for an entry has nothing that the schema does not name."""
    operation = load()[operation_id]
    entry = {"telephone": "1", "customColumn": "x", "courseId": 1, "classId": 2, "studentUid": 3, "className": "a"}
    envelope: dict[str, object] = (
        {"code": 1, "msg": ""} if operation.api == "v2" else {"error_info": {"errno": 1, "error": ""}}
    )
    wrong = [faults_of(operation, with_item_result(operation, dict(envelope), 0, one, 104)) for one in (entry, 7)]
    assert [[], []] == wrong


def test_log(raw_client: RawClient) -> None:
    """What happened, when and to what."""
    raw_client.simulator.faults.add(Fault(code=104, times=1))
    raw_client.v1(LABEL, labelName="maths")
    fired = raw_client.simulator.faults.log[0]
    assert (NOW, LABEL, 104) == (fired.time, fired.operation, fired.fault.code)


def test_clear(raw_client: RawClient) -> None:
    """Nothing goes wrong any more."""
    raw_client.simulator.faults.add(Fault(code=104))
    raw_client.simulator.faults.clear()
    assert (1, 0) == (errno(raw_client.v1(LABEL, labelName="maths")), len(raw_client.simulator.faults.log))


@pytest.mark.parametrize("kind", ["message_for_msg", "v1_envelope"])
def test_kind_of_the_other_generation(raw_client: RawClient, course_id: int, kind: Any) -> None:
    """What only v2 has is refused for an operation of v1, and a fault of every call waits for one of v2."""
    with pytest.raises(ValueError, match="an operation of v1"):
        raw_client.simulator.faults.add(Fault(LABEL, kind=kind))
    raw_client.simulator.faults.add(Fault(kind=kind, times=1))
    assert ["data", "error_info"] == sorted(raw_client.v1(LABEL, labelName="maths"))
    assert "msg" not in code_of_unit(raw_client, course_id)


def test_unknown_school(raw_client: RawClient) -> None:
    """A fault of a school that is not there would never happen."""
    with pytest.raises(LookupError, match="no school '77'"):
        raw_client.simulator.faults.add(Fault(code=104, school="77"))


def test_unknown_code(raw_client: RawClient) -> None:
    """A code that no page has comes as it was asked for: callers have to survive one."""
    raw_client.simulator.faults.add(Fault(LABEL, code=99_999))
    assert 99_999 == errno(raw_client.v1(LABEL, labelName="maths"))


def test_unknown_operation(raw_client: RawClient) -> None:
    """A misspelt operation would never happen."""
    with pytest.raises(LookupError, match="addCorse"):
        raw_client.simulator.faults.add(Fault("addCorse", code=104))


@pytest.mark.parametrize("operation_id", sorted(load()))
def test_every_code_can_be_injected(raw_client: RawClient, operation_id: str) -> None:
    """Every code that the description has for an operation can be answered by it."""
    operation = load()[operation_id]
    switched_off = operation_id not in raw_client.simulator.app.endpoints
    for code in sorted(operation.codes):
        raw_client.simulator.faults.add(Fault("*" if switched_off else operation_id, code=code, times=1))
        if operation.api == "v1":
            target = f"{operation.path}?action={operation.action}"
            given = errno(raw_client.send("POST", target, b"")[1])
        else:
            given = raw_client.send("POST", operation.path, b"{}")[1]["code"]
        assert (operation_id, code) == (operation_id, given)
