"""The request log over HTTP: what was asked, what was answered, and why it was refused."""

import hashlib
import json
from urllib.parse import urlencode

import pytest

from classin_simulator.protocol.specification import load

from .control_client import ask
from .raw_client import NOW, SID, RawClient


def test_requests(raw_client: RawClient) -> None:
    """The log has operation, code and school of each call, newest first."""
    raw_client.v1("addSchoolLabel", labelName="maths")
    raw_client.v1("getTeacherList")
    shown = [(one["operation"], one["code"], one["school"]) for one in ask(raw_client, "GET", "/requests")["requests"]]
    assert [(None, 102, SID), ("addSchoolLabel", 1, SID)] == shown


def test_wrong_v2_signature_is_explained(raw_client: RawClient) -> None:
    """The text that should have been signed is shown without the secret, and the signature that came cut short."""
    headers = {**raw_client.sign_v2({"courseId": "1"}), "X-EEO-SIGN": "0123456789abcdef" * 2}
    raw_client.send("POST", "/lms/unit/create", b'{"courseId": 1, "name": "Fractions", "ids": [1]}', headers)
    explanation = ask(raw_client, "GET", "/requests?limit=1")["requests"][0]["explanation"]
    assert {
        "why": "X-EEO-SIGN is not the MD5 of this text, in lower case.",
        "should_sign": f"courseId=1&name=Fractions&sid={SID}&timeStamp={NOW}&key=***",
        "received": "0123… (32 characters)",
    } == explanation


def test_explained_text_is_right(raw_client: RawClient) -> None:
    """What is shown, with the secret in place of its mark, is what a right signature is made of."""
    body = {"name": "Brüche", "courseId": 1, "x": 1.50, "on": True, "none": None, "list": [1]}
    headers = {**raw_client.sign_v2({}), "X-EEO-SIGN": "wrong"}
    raw_client.send("POST", "/lms/unit/create", json.dumps(body).encode(), headers)
    text = ask(raw_client, "GET", "/requests?limit=1")["requests"][0]["explanation"]["should_sign"]
    signature = hashlib.md5(text.replace("key=***", "key=simulator-secret").encode()).hexdigest()
    _, answer = raw_client.send(
        "POST", "/lms/unit/create", json.dumps(body).encode(), {**headers, "X-EEO-SIGN": signature}
    )
    assert 101001001 == answer["code"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"safeKey": "x"}, "safeKey is not the MD5"),
        ({"SID": "2"}, "no school with this SID"),
        ({"timeStamp": str(NOW - 1300)}, "1300 seconds behind"),
        ({"timeStamp": str(NOW + 1300)}, "1300 seconds ahead"),
        ({"timeStamp": "now"}, "no number of seconds"),
    ],
)
def test_wrong_v1_key_is_explained(raw_client: RawClient, fields: dict[str, str], why: str) -> None:
    """The log distinguishes the reasons behind 102."""
    raw_client.raw("addSchoolLabel", urlencode({**raw_client.signing(), **fields}).encode())
    assert why in ask(raw_client, "GET", "/requests?limit=1")["requests"][0]["explanation"]["why"]


@pytest.mark.parametrize(
    ("action", "why"),
    [
        (
            "course.api.php?action=createFolder",
            "There is no such action on course.api.php; cloud.api.php has createFolder.",
        ),
        ("course.api.php?action=delCourse", "ClassIn has switched delCourse off."),
        ("course.api.php?action=getTeacherList", "There is no action 'getTeacherList'."),
        ("course.api.php", "The address does not say ?action=."),
    ],
)
def test_action_that_is_none_is_explained(raw_client: RawClient, action: str, why: str) -> None:
    """Behind a rightly signed 102 there is an action that cannot be called; the answer has the spec's wording."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    _, answer = raw_client.send("POST", f"/partner/api/{action}", urlencode(raw_client.signing()).encode(), headers)
    explanation = ask(raw_client, "GET", "/requests?limit=1")["requests"][0]["explanation"]
    assert {"errno": 102, "error": load()["addCourse"].message(102)} == answer["error_info"]
    assert {"why": why, "should_sign": None, "received": None} == explanation
    assert why.partition("'")[0].encode() in raw_client.send("GET", "/_simulator/")[1]


def test_no_secret_in_the_log(raw_client: RawClient) -> None:
    """Neither the secret nor a whole key nor a field stands in it."""
    raw_client.v1("register", telephone="15800000001", password="hidden-word")
    raw_client.raw("register", f"SID={SID}&safeKey={'a' * 32}&timeStamp={NOW}&password=hidden-word".encode())
    text = json.dumps(ask(raw_client, "GET", "/requests"))
    assert [False] * 4 == [word in text for word in ("simulator-secret", "hidden-word", "15800000001", "a" * 32)]


def test_log_is_bounded(raw_client: RawClient) -> None:
    """A thousand requests are kept."""
    for _ in range(1010):
        raw_client.simulator.requests.add(
            time=0,
            school=None,
            method="POST",
            path="/" + "x" * 1000,
            operation=None,
            status=200,
            code=1,
            milliseconds=0,
            fault=None,
            explanation=None,
        )
    shown = ask(raw_client, "GET", "/requests?limit=1000")["requests"]
    assert (1000, 160) == (len(shown), len(shown[0]["path"]))


@pytest.mark.parametrize(
    ("fault", "shown", "code"),
    [
        ({"latency": 0.01}, "0.01 s late", 1),
        ({"skew": 1801}, "the server's clock 1801 s ahead", 102),
        ({"skew": -1801}, "the server's clock 1801 s behind", 102),
        ({"code": 104, "latency": 0.01}, "code 104, 0.01 s late", 104),
        ({"operation": "registerMultiple", "code": 131, "item": 0}, "code 131 at item 0", 1),
    ],
)
def test_fault_in_the_log(raw_client: RawClient, fault: object, shown: str, code: int) -> None:
    """What a fault did stands beside the call's own code, and is not taken for the caller's mistake."""
    ask(raw_client, "POST", "/faults", fault)
    raw_client.v1("registerMultiple", userJson=[{"telephone": "15800000001", "password": "password"}])
    logged = ask(raw_client, "GET", "/requests?limit=1")["requests"][0]
    assert (shown, code) == (logged["fault"], logged["code"])
