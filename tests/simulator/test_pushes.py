"""The push queue: order, acknowledgement, resending, registration, and messages made by hand."""

import hashlib
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

import jsonschema
import pytest
from ports import free_port

from classin_simulator import Simulator
from classin_simulator.pushes import messages
from classin_simulator.pushes.delivery import Target, why_not_acknowledged

from .raw_client import NOW, SECRET, SID
from .subscriber import ACKNOWLEDGED, Subscriber, eventually, serving

NAMES = sorted(messages.load())


@cache
def document() -> Any:
    """The installed description."""
    return json.loads(resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8"))


def faults(name: str, body: Mapping[str, object]) -> list[str]:
    """What a message's schema finds wrong with it."""
    schema = document()["webhooks"][name]["post"]["requestBody"]["content"]["application/json"]["schema"]
    checked = {**schema, "components": document()["components"]}
    return [error.message for error in jsonschema.Draft202012Validator(checked).iter_errors(body)]


def test_every_message_is_in_the_spec() -> None:
    """There are the 51 messages that ClassIn documents."""
    assert len(NAMES) == 51


@pytest.mark.parametrize("name", NAMES)
def test_message_by_hand(simulator: Simulator, subscriber: Subscriber, name: str) -> None:
    """Each message arrives as it was made, signed with its own timestamp, and fits its schema."""
    made = simulator.push(name)
    assert simulator.pushes.wait()
    (received,) = subscriber.received
    assert made.body == received
    assert faults(name, received) == []
    key = hashlib.md5(f"{SECRET}{received['TimeStamp']}".encode()).hexdigest()
    assert (key, 1000082) == (received["SafeKey"], received["SID"])


def test_common_fields(simulator: Simulator, subscriber: Subscriber) -> None:
    """The action is now, the timestamp ten minutes later, and the id 24 hexadecimal digits, new each time."""
    simulator.push("End")
    simulator.push("End")
    assert simulator.pushes.wait()
    one, two = subscriber.received
    assert (NOW, NOW + 600) == (one["ActionTime"], one["TimeStamp"])
    assert len(bytes.fromhex(one["_id"])) == 12
    assert one["_id"] != two["_id"]


def test_ids_after_a_reset(simulator: Simulator, subscriber: Subscriber) -> None:
    """A school that begins again does not give an id twice."""
    first = simulator.push("End").message_id
    assert simulator.pushes.wait()
    simulator.reset()
    simulator.pushes.subscriber = subscriber.url
    assert simulator.push("End").message_id != first


def test_other_fields(simulator: Simulator, subscriber: Subscriber) -> None:
    """Fields take the place of the example's, a timestamp is signed, and fields can be left out."""
    simulator.push("EnterRoom", {"UID": 5, "TimeStamp": 7}, without=["NickName"])
    assert simulator.pushes.wait()
    (received,) = subscriber.received
    assert (5, 7, hashlib.md5(f"{SECRET}7".encode()).hexdigest()) == tuple(
        received[name] for name in ("UID", "TimeStamp", "SafeKey")
    )
    assert "NickName" not in received


def test_forged_key(simulator: Simulator, subscriber: Subscriber) -> None:
    """A key can be given, for receivers that are to notice it."""
    simulator.push("End", {"SafeKey": "0" * 32})
    assert simulator.pushes.wait()
    assert "0" * 32 == subscriber.received[0]["SafeKey"]


def test_message_by_cmd() -> None:
    """The name on the wire will do where it is one message's."""
    assert messages.find("eeoClassInfoChange").name == "ClassInfoChange"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Ende", "There is no message 'Ende'; the nearest is 'End'."),
        ("classinfochange", "There is no message 'classinfochange'; the nearest is 'ClassInfoChange'."),
        ("Rating", "Several messages have the Cmd Rating: RatingByStudent, RatingByTeacher."),
    ],
)
def test_unknown_message(simulator: Simulator, subscriber: Subscriber, name: str, sentence: str) -> None:
    """A name that is none is answered with the nearest."""
    with pytest.raises(LookupError) as refused:
        simulator.push(name)
    assert sentence == refused.value.args[0]


def test_headers(simulator: Simulator, subscriber: Subscriber) -> None:
    """Raw JSON with the two documented headers, and no others than HTTP needs."""
    simulator.push("FileCov", {"Note": "课程"})
    assert simulator.pushes.wait()
    (headers,) = subscriber.headers
    assert ("http://www.eeo.cn", "application/json") == (headers["Origin"], headers["Content-Type"])
    assert {"Host", "Origin", "Content-Type", "Content-Length", "Connection"} == set(headers)
    assert "课程".encode() in subscriber.bodies[0]
    assert subscriber.paths == ["/hook"]


def test_nobody_has_subscribed(simulator: Simulator) -> None:
    """Without a subscriber a message by hand is refused with a sentence."""
    with pytest.raises(RuntimeError, match="Nobody has subscribed"):
        simulator.push("End")


def test_push_to() -> None:
    """A subscriber can be given when the simulator is made, and is that of a school that begins again."""
    with serving() as subscriber, Simulator(push_to=subscriber.url) as simulator:
        simulator.push("End")
        assert simulator.pushes.wait()
        simulator.reset()
        simulator.push("Net")
        assert simulator.pushes.wait()
        assert subscriber.names == ["End", "Net"]


def test_first_in_first_out(simulator: Simulator, subscriber: Subscriber) -> None:
    """Everything behind a message that is not acknowledged waits, and comes in its order afterwards."""
    subscriber.answer = (200, b"{}")
    for name in ("End", "Net", "Record"):
        simulator.push(name)
    assert eventually(lambda: len(simulator.pushes.log) == 1)
    time.sleep(0.2)
    assert subscriber.names == ["End"]
    assert [message.name for message in simulator.pushes.waiting] == ["End", "Net", "Record"]
    subscriber.answer = (200, ACKNOWLEDGED)
    simulator.clock.advance(10)
    assert simulator.pushes.wait()
    assert subscriber.names == ["End", "End", "Net", "Record"]


def test_repeated_unchanged(simulator: Simulator, subscriber: Subscriber) -> None:
    """A message that is sent again is the same, byte for byte, its id and timestamp included."""
    subscriber.answers = [(200, b"no")]
    simulator.push("End")
    assert eventually(lambda: simulator.pushes.log)
    simulator.clock.advance(10)
    assert simulator.pushes.wait()
    first, second = subscriber.bodies
    assert first == second


def test_repeated_every_ten_seconds(simulator: Simulator, subscriber: Subscriber) -> None:
    """Ten seconds of the school's clock pass until the next attempt, however often that is."""
    subscriber.answer = (200, b"no")
    simulator.push("End")
    assert eventually(lambda: len(simulator.pushes.log) == 1)
    simulator.clock.advance(9.5)
    time.sleep(0.3)
    assert len(simulator.pushes.log) == 1
    for attempts in (2, 3):
        simulator.clock.advance(10)
        assert eventually(lambda attempts=attempts: len(simulator.pushes.log) == attempts)
    assert [0, 19.5, 29.5] == [attempt.time - NOW for attempt in simulator.pushes.log]


def test_pause_when_the_clock_runs_fast() -> None:
    """However fast the clock runs, a subscriber is not asked more often than every 50 ms."""
    with serving() as subscriber, Simulator(push_to=subscriber.url) as simulator:
        subscriber.answer = (200, b"no")
        simulator.clock.run(1_000_000)
        simulator.push("End")
        time.sleep(0.6)
        assert 2 <= len(subscriber.received) <= 13


@pytest.mark.parametrize(
    ("status", "answer", "reason"),
    [
        pytest.param(200, b'{"error_info":{"errno":1}}', None, id="without a text"),
        pytest.param(200, b' {"more":0,"error_info":{"error":"","errno":1}} ', None, id="with more"),
        pytest.param(200, b'{"error_info":{"errno":"1"}}', "errno is no integer but text", id="text"),
        pytest.param(200, b'{"error_info":{"errno":true}}', "errno is no integer but true or false", id="true"),
        pytest.param(200, b'{"error_info":{"errno":1.0}}', "errno is no integer but a number with a point", id="1.0"),
        pytest.param(200, b'{"error_info":{"errno":null}}', "errno is no integer but null", id="null"),
        pytest.param(200, b'{"error_info":{"errno":0}}', "errno is 0", id="0"),
        pytest.param(200, b'{"error_info":{}}', "no errno in error_info", id="no errno"),
        pytest.param(200, b'{"error_info":[]}', "no object error_info", id="list"),
        pytest.param(200, b'{"errno":1}', "no object error_info", id="not nested"),
        pytest.param(200, b"[]", "no object error_info", id="no object"),
        pytest.param(200, b"success", "no JSON", id="no JSON"),
        pytest.param(200, b"\xef\xbb\xbf" + ACKNOWLEDGED, "no JSON", id="byte order mark"),
        pytest.param(200, b"[" * 60_000, "no JSON", id="deep"),
        pytest.param(200, b"", "nothing", id="empty"),
        pytest.param(500, ACKNOWLEDGED, "HTTP 500", id="500"),
        pytest.param(302, ACKNOWLEDGED, "HTTP 302", id="redirection"),
        pytest.param(200, ACKNOWLEDGED + b" " * 70_000, "more than 65536 bytes", id="long"),
    ],
)
def test_acknowledgement(status: int, answer: bytes, reason: str | None) -> None:
    """Only JSON with the integer 1 acknowledges; anything else is 10003 with what was wrong."""
    why_not = why_not_acknowledged(status, answer)
    if reason is None:
        assert why_not is None
    else:
        assert why_not is not None
        assert why_not.startswith(f"10003: the receiver answered in the wrong form ({reason}).")


def test_log(simulator: Simulator, subscriber: Subscriber) -> None:
    """An attempt is logged with its message, status, and why it was not acknowledged."""
    subscriber.answers = [(503, b"")]
    made = simulator.push("End")
    assert eventually(lambda: simulator.pushes.log)
    simulator.clock.advance(10)
    assert simulator.pushes.wait()
    failed, done = simulator.pushes.log
    assert (NOW, made.message_id, "End", 503, None, False) == (
        failed.time,
        failed.message_id,
        failed.cmd,
        failed.status,
        failed.fault,
        failed.acknowledged,
    )
    assert (200, True, None) == (done.status, done.acknowledged, done.why_not)


def test_nobody_listens(simulator: Simulator) -> None:
    """A subscriber that cannot be reached is a fault in the log; the message waits for it."""
    simulator.pushes.subscriber = f"http://127.0.0.1:{free_port()}/"
    simulator.push("End")
    assert eventually(lambda: simulator.pushes.log)
    assert (None, "No answer came (ConnectionRefusedError).") == (
        simulator.pushes.log[0].status,
        simulator.pushes.log[0].fault,
    )
    with serving() as subscriber:
        simulator.pushes.subscriber = subscriber.url
        assert simulator.pushes.wait()
        assert subscriber.names == ["End"]
        simulator.pushes.subscriber = None


def test_subscriber_that_hangs() -> None:
    """A subscriber that does not answer is given up in time, and does not keep the simulator from ending."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        simulator = Simulator(push_to=f"http://127.0.0.1:{silent.getsockname()[1]}/")
        simulator.pushes.timeout = 0.1
        with simulator:
            simulator.push("End")
            assert eventually(lambda: simulator.pushes.log)
            assert "No answer came within 0.1 s." == simulator.pushes.log[0].fault
            simulator.pushes.timeout = 60
            simulator.clock.advance(10)
            time.sleep(0.1)
            began = time.monotonic()
        assert time.monotonic() - began < 5
    assert simulator.pushes.stop() is False


def test_unsubscribed(simulator: Simulator, subscriber: Subscriber) -> None:
    """What waits is forgotten with the subscriber: ClassIn pushes nothing that happened before."""
    subscriber.answer = (200, b"no")
    simulator.push("End")
    assert eventually(lambda: simulator.pushes.log)
    simulator.pushes.subscriber = None
    simulator.pushes.subscriber = subscriber.url
    assert simulator.pushes.waiting == []


def test_registration(simulator: Simulator) -> None:
    """The test message is sent first; who acknowledges it is the subscriber from then on."""
    with serving() as subscriber:
        attempt = simulator.register(subscriber.url)
        assert attempt.acknowledged
        simulator.push("End")
        assert simulator.pushes.wait()
        assert subscriber.names == ["Test", "End"]
        test = subscriber.received[0]
        assert {"SID", "Cmd", "Msg", "SafeKey", "TimeStamp"} == set(test)
        assert hashlib.md5(f"{SECRET}{test['TimeStamp']}".encode()).hexdigest() == test["SafeKey"]
        simulator.pushes.subscriber = None


def test_registration_fails(simulator: Simulator, subscriber: Subscriber) -> None:
    """An address that does not acknowledge the test is not used; the one before stays."""
    with serving() as other:
        other.answer = (200, b"ok")
        attempt = simulator.register(other.url)
    assert not attempt.acknowledged
    assert subscriber.url == simulator.pushes.subscriber


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/hook",
        "http://10.0.0.1/hook",
        "http://0.0.0.0/hook",
        "http://169.254.169.254/",
        "http://127.0.0.1.example.com/",
        "http://[2001:db8::1]/",
        "http://2130706433/",
    ],
)
def test_other_machines(simulator: Simulator, url: str) -> None:
    """Only this machine is pushed to: anything else is refused with a sentence."""
    with pytest.raises(ValueError, match="pushed to this machine only"):
        simulator.pushes.subscriber = url


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "ftp://127.0.0.1/", "127.0.0.1:80", "http://u:p@127.0.0.1/"])
def test_other_addresses(simulator: Simulator, url: str) -> None:
    """An address that cannot be posted to as it is, is refused with the form that can."""
    with pytest.raises(ValueError, match=r"http://127\.0\.0\.1:PORT/PATH"):
        Simulator(push_to=url)


def test_line_break_in_a_path() -> None:
    """No second header can be smuggled in with the path."""
    with pytest.raises(ValueError, match="must be written with %"):
        Target("http://127.0.0.1:1/a b")


def test_key_in_no_representation(simulator: Simulator, subscriber: Subscriber) -> None:
    """Neither a message nor the log shows the key or a name."""
    made = simulator.push("EnterRoom")
    assert simulator.pushes.wait()
    shown = repr(made) + repr(simulator.pushes.log)
    assert str(made.body["SafeKey"]) not in shown
    assert str(made.body["NickName"]) not in shown


def test_process_pushes() -> None:
    """The command takes a subscriber, tells it what happens, and refuses one on another machine in one sentence."""
    command = [sys.executable, "-m", "classin_simulator", "--port", "0", "--sid", SID, "--secret", SECRET, "--push-to"]
    refused = subprocess.run([*command, "http://example.com/"], capture_output=True, encoding="utf-8", check=False)
    assert (2, True) == (refused.returncode, refused.stderr.startswith("Messages are pushed to this machine only"))
    with serving() as subscriber, subprocess.Popen([*command, subscriber.url], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        stamp = str(int(time.time()))
        key = hashlib.md5(f"{SECRET}{stamp}".encode()).hexdigest()
        form = {"SID": SID, "timeStamp": stamp, "safeKey": key, "courseName": "Maths"}
        with urlopen(f"{url}/partner/api/course.api.php?action=addCourse", urlencode(form).encode()) as answer:
            assert json.load(answer)["error_info"]["errno"] == 1
        assert eventually(lambda: subscriber.names == ["eeoCourseInfoChange"])
        process.send_signal(signal.SIGINT)
