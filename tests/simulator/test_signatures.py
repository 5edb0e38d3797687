"""What the simulator takes for a signature. The expected keys are made here, with hashlib alone."""

import json

import pytest

from classin_simulator import Simulator
from classin_simulator.protocol.signatures import Credentials, read_json_object, v2_refusal

from .raw_client import NOW, SECRET, SID, RawClient, errno, md5


def form(**fields: str) -> bytes:
    """A form whose values need no escaping."""
    return "&".join(f"{name}={value}" for name, value in fields.items()).encode()


def signed_form(timestamp: int | str, **changes: str) -> bytes:
    """A signed form for addSchoolLabel, with some fields changed."""
    key = md5(f"{SECRET}{timestamp}")
    return form(**{"SID": SID, "timeStamp": str(timestamp), "safeKey": key, "labelName": "maths", **changes})


@pytest.mark.parametrize("age", [0, 1200, -1200])
def test_v1_key_within_twenty_minutes(raw_client: RawClient, age: int) -> None:
    """A timestamp up to 20 minutes from the school's clock is taken."""
    assert errno(raw_client.raw("addSchoolLabel", signed_form(NOW - age))) == 1


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(signed_form(NOW - 1201), id="20 minutes and a second old"),
        pytest.param(signed_form(NOW + 1201), id="20 minutes and a second ahead"),
        pytest.param(signed_form(NOW * 1000), id="milliseconds"),
        pytest.param(signed_form(f"{NOW}.0"), id="a number with a point"),
        pytest.param(signed_form(NOW, SID="1000083"), id="another school"),
        pytest.param(signed_form(NOW, safeKey=md5(f"{SECRET}{NOW}").upper()), id="upper case"),
        pytest.param(signed_form(NOW, safeKey=md5(f"{NOW}{SECRET}")), id="the wrong way round"),
        pytest.param(form(SID=SID, timeStamp=str(NOW), labelName="maths"), id="no key"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_v1_key_refused(raw_client: RawClient, body: bytes) -> None:
    """Whatever is wrong with SID, timestamp or key, the answer is 102 and nothing is done."""
    assert errno(raw_client.raw("addSchoolLabel", body)) == 102
    assert raw_client.simulator.school.labels == {}


@pytest.mark.parametrize("action", ["noSuchAction", "addcourse", "", "getTempLoginKey"])
def test_v1_action_unknown_or_switched_off(raw_client: RawClient, action: str) -> None:
    """An action that ClassIn does not have, or has no more, is answered 102."""
    assert errno(raw_client.raw(action, signed_form(NOW))) == 102


def test_v1_action_of_the_other_script(raw_client: RawClient) -> None:
    """An action of cloud.api.php is unknown to course.api.php."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    _, answer = raw_client.send("POST", "/partner/api/course.api.php?action=getCloudList", signed_form(NOW), headers)
    assert errno(answer) == 102


def test_v1_by_get(raw_client: RawClient) -> None:
    """A GET is answered 100, the code for which the documentation asks whether it was a POST."""
    status, answer = raw_client.send("GET", "/partner/api/course.api.php?action=addSchoolLabel")
    assert (status, errno(answer)) == (200, 100)


@pytest.mark.parametrize(
    "path", ["/partner/api/user.api.php?action=register", "/lms/unit/nothing", "/lms/unit/create/", "/"]
)
def test_path_unknown(raw_client: RawClient, path: str) -> None:
    """A path that ClassIn does not have is HTTP 404."""
    assert raw_client.send("POST", path)[0] == 404


@pytest.mark.parametrize(
    ("secret", "timestamp", "signature"),
    [
        ("Mb71234", 1673949471, "d0d99023aa44549f97dfe9523059f0c3"),
        ("Mb7SR6H", 1721095405, "4f97f55addf4921a05c2395617cd8a7b"),
    ],
)
def test_v2_vectors_of_the_documentation(secret: str, timestamp: int, signature: str) -> None:
    """The two signatures in appendix/signature.md are right, each with its own timestamp and secret."""
    body = read_json_object(b'{"courseId": 132323, "unitJson": [{"name": "string"}]}')
    headers = {"x-eeo-uid": "1000082", "x-eeo-ts": str(timestamp), "x-eeo-sign": signature}
    assert v2_refusal(headers, body, Credentials("1000082", secret), timestamp) is None


def settings(raw_client: RawClient, body: bytes, headers: dict[str, str]) -> int:
    """The code for a body sent to an operation that ignores what it does not know."""
    return int(raw_client.send("POST", "/school/modifySchoolConf", body, headers)[1]["code"])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param('"a b&c=d/ü"', "a b&c=d/ü", id="text is not escaped"),
        pytest.param('"\\u4e2d\\n"', "中\n", id="text is signed as its characters"),
        pytest.param("true", "true", id="true"),
        pytest.param("false", "false", id="false"),
        pytest.param("1.50", "1.50", id="a number as it is written"),
        pytest.param("1e3", "1e3", id="an exponent as it is written"),
        pytest.param('""', "", id="empty text"),
        pytest.param(json.dumps("x" * 1024), "x" * 1024, id="1024 bytes"),
        pytest.param(json.dumps("中" * 341), "中" * 341, id="1023 bytes in 341 characters"),
    ],
)
def test_v2_value_signed(raw_client: RawClient, value: str, text: str) -> None:
    """A scalar of at most 1024 bytes takes part in the signature."""
    body = f'{{"allowViewReplay": 1, "extra": {value}}}'.encode()
    assert settings(raw_client, body, raw_client.sign_v2({"allowViewReplay": "1", "extra": text})) == 1
    assert settings(raw_client, body, raw_client.sign_v2({"allowViewReplay": "1"})) == 101002005


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("null", id="null"),
        pytest.param("[1]", id="a list"),
        pytest.param('{"a": 1}', id="an object"),
        pytest.param(json.dumps("x" * 1025), id="1025 bytes"),
        pytest.param(json.dumps("中" * 342), id="1026 bytes in 342 characters"),
    ],
)
def test_v2_value_left_out(raw_client: RawClient, value: str) -> None:
    """Lists, objects, null and what is longer take no part."""
    body = f'{{"allowViewReplay": 1, "extra": {value}}}'.encode()
    assert settings(raw_client, body, raw_client.sign_v2({"allowViewReplay": "1"})) == 1


def test_v2_names_in_byte_order(raw_client: RawClient) -> None:
    """Capitals sort before small letters, and a name before one that it begins."""
    stamp = str(NOW)
    string = f"B=2&a=1&allowViewReplay=1&sid={SID}&timeStamp={stamp}&ü=3&key={SECRET}"
    headers = {**raw_client.sign_v2({}), "X-EEO-SIGN": md5(string)}
    assert settings(raw_client, '{"ü": 3, "a": 1, "B": 2, "allowViewReplay": 1}'.encode(), headers) == 1


@pytest.mark.parametrize("age", [300, -300])
def test_v2_timestamp_within_five_minutes(raw_client: RawClient, age: int) -> None:
    """Five minutes before and after are still taken."""
    assert settings(raw_client, b'{"allowViewReplay": 1}', raw_client.sign_v2({"allowViewReplay": "1"}, NOW - age)) == 1


@pytest.mark.parametrize("timestamp", [NOW - 301, NOW + 301, NOW * 1000])
def test_v2_timestamp_expired(raw_client: RawClient, timestamp: int) -> None:
    """More than five minutes, or milliseconds, are 101002006."""
    headers = raw_client.sign_v2({"allowViewReplay": "1"}, timestamp)
    assert settings(raw_client, b'{"allowViewReplay": 1}', headers) == 101002006


@pytest.mark.parametrize(
    ("left_out", "code"), [("X-EEO-TS", 101002008), ("X-EEO-SIGN", 101002005), ("X-EEO-UID", 101002005)]
)
def test_v2_header_missing(raw_client: RawClient, left_out: str, code: int) -> None:
    """A missing timestamp has a code of its own; without the other headers the signature is wrong."""
    headers = raw_client.sign_v2({"allowViewReplay": "1"})
    del headers[left_out]
    assert code == settings(raw_client, b'{"allowViewReplay": 1}', headers)


@pytest.mark.parametrize("name", ["sid", "timeStamp", "key"])
def test_v2_body_with_a_reserved_name(raw_client: RawClient, name: str) -> None:
    """A body that holds a name of the string to sign is refused."""
    body = json.dumps({"allowViewReplay": 1, name: "x"}).encode()
    assert settings(raw_client, body, raw_client.sign_v2({"allowViewReplay": "1", name: "x"})) == 101002005


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b'{"allowViewReplay": NaN}', b"\xff", b"[" * 100_000])
def test_v2_body_that_is_no_object(raw_client: RawClient, body: bytes) -> None:
    """A body that is no JSON object is refused cleanly, as its signature cannot fit."""
    assert settings(raw_client, body, raw_client.sign_v2({"allowViewReplay": "1"})) == 101002005


def test_v2_form_instead_of_json(raw_client: RawClient) -> None:
    """The parameters of a form are not seen, so its signature is wrong."""
    headers = {**raw_client.sign_v2({"allowViewReplay": "1"}), "Content-Type": "application/x-www-form-urlencoded"}
    assert settings(raw_client, b"allowViewReplay=1", headers) == 101002005


def test_v2_key_in_upper_case(raw_client: RawClient) -> None:
    """The signature is lower case."""
    headers = raw_client.sign_v2({"allowViewReplay": "1"})
    headers["X-EEO-SIGN"] = headers["X-EEO-SIGN"].upper()
    assert settings(raw_client, b'{"allowViewReplay": 1}', headers) == 101002005


def test_secret_not_shown(simulator: Simulator) -> None:
    """The secret is in no repr."""
    assert SECRET not in repr(simulator) + repr(Credentials(SID, SECRET)) + repr(simulator.app)
