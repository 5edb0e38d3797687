"""The simulator as a process and as a `with` block, its clock, and its agreement with the spec."""

import http.client
import json
import signal
import subprocess
import sys
import time
from urllib.parse import urlencode

import pytest

from classin_simulator import Simulator
from classin_simulator.operations.registry import IMPLEMENTATIONS
from classin_simulator.protocol import specification
from classin_simulator.protocol.php_forms import FormLimits
from classin_simulator.school.clock import Clock
from classin_simulator.school.school import School
from classin_simulator.server.school_app import endpoints

from .raw_client import NOW, SID, RawClient


def test_process() -> None:
    """The command prints one line of JSON when it is ready, and the settings beside it; it ends when it is asked to."""
    command = [sys.executable, "-m", "classin_simulator", "--port", "0", "--sid", SID, "--secret", "example-secret"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        host, port = json.loads(line)["url"].removeprefix("http://").split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        connection.request("POST", "/partner/api/course.api.php?action=addCourse")
        assert connection.getresponse().status == 200
        connection.close()
        process.send_signal(signal.SIGINT)
        said = process.stderr.read().decode()
        assert b"" == process.stdout.read()
        for name, value in (("CLASSIN_BASE_URL", f"http://{host}:{port}"), ("CLASSIN_SID", SID)):
            assert f"export {name}={value}\n" in said
        assert "export CLASSIN_SECRET=example-secret\n" in said


def test_extra_missing() -> None:
    """Without its extra the command says in one sentence what to install."""
    code = "import sys; sys.modules['uvicorn'] = None; from classin_simulator.__main__ import main; sys.exit(main([]))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (
        ended.returncode,
        ended.stderr,
    ) == (3, "The simulator needs an extra: pip install 'classin-client[simulator]'.\n")


def test_two_schools_at_once() -> None:
    """Schools share nothing."""
    with Simulator(sid="1", clock=lambda: NOW) as one, Simulator(sid="2", clock=lambda: NOW) as two:
        one.school.add_label("maths")
        assert (one.url != two.url, two.school.labels) == (True, {})


def test_opened_twice() -> None:
    """A simulator that was left can be entered again, and keeps its school."""
    simulator = Simulator()
    for _ in range(2):
        with simulator:
            simulator.school.add_label("maths")
    assert len(simulator.school.labels) == 2


def test_not_running() -> None:
    """A simulator that is not running has no address."""
    with pytest.raises(RuntimeError, match="not running"):
        _ = Simulator().url


def test_port_taken() -> None:
    """A port that is in use is the operating system's error, not a wait."""
    with Simulator() as running:
        port = int(running.url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match="in use"):
            Simulator(port=port).__enter__()


def test_answers_without_delay(raw_client: RawClient) -> None:
    """Answers on an open connection come at once, not after the 40 ms of a delayed acknowledgement each."""
    body = urlencode(raw_client.signing()).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    host, port = raw_client.simulator.url.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=10)
    begun = time.perf_counter()
    for _ in range(25):
        connection.request("POST", "/partner/api/cloud.api.php?action=getCloudList", body, headers)
        connection.getresponse().read()
    connection.close()
    assert time.perf_counter() - begun < 25 * 0.04


def test_documented_limits() -> None:
    """The numbers that pages name are the defaults."""
    school, files = School(SID), FormLimits()
    assert (20, 100, 100) == (
        school.limits.auditors_per_course,
        school.limits.labels,
        school.limits.activities_per_unit,
    )
    assert (5000, 15, 500 * 1024 * 1024) == (school.drive.limits.folders, school.drive.limits.depth, files.file_bytes)


def test_reset(raw_client: RawClient) -> None:
    """After a reset the school is empty and the clock stands where its source does."""
    simulator = raw_client.simulator
    simulator.school.add_label("maths")
    simulator.clock.advance(10)
    simulator.reset()
    assert (simulator.school.labels, simulator.clock()) == ({}, NOW)


def test_clock() -> None:
    """The clock is its source plus what it was advanced by, and never goes back."""
    clock = Clock(lambda: NOW)
    clock.advance(5)
    clock.advance(0.5)
    assert clock() == NOW + 5.5
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-1)


def test_implementation_of_no_operation() -> None:
    """An operation that the spec does not have is noticed at the start."""
    operations = {name: one for name, one in specification.load().items() if name != "addCourse"}
    with pytest.raises(LookupError, match="addCourse"):
        endpoints(operations)


def test_fields_that_rules_name() -> None:
    """Every field that is treated in a special way is one that the operation has."""
    missing = [
        (operation_id, path)
        for operation_id, implementation in IMPLEMENTATIONS.items()
        for rules in (implementation.field_rules.defaults, implementation.field_rules.codes)
        for path in rules
        if not _has(specification.load()[operation_id].properties, path)
    ]
    assert missing == []


def _has(properties: specification.Json, path: str) -> bool:
    name, _, rest = path.partition(".")
    if not rest:
        return name in properties
    listed = properties[name]
    return rest in listed.get("contentSchema", listed)["items"]["properties"]


def test_code_that_is_not_listed(raw_client: RawClient) -> None:
    """The check behind every test notices a code that an operation does not list, at the top and in items."""
    operation = specification.load()["addCourseStudentMultiple"]
    raw_client.observe(operation, {"data": [{"errno": 1}, {"errno": 29208}], "error_info": {"errno": 206}})
    noticed, raw_client.unlisted = raw_client.unlisted, []
    assert noticed == [("addCourseStudentMultiple", 29208), ("addCourseStudentMultiple", 206)]
