"""What holds for every operation before its own rules: its signature is checked, and any answer is as described."""

import json
from urllib.parse import urlencode

import pytest

from classin_simulator.protocol.specification import load

from .raw_client import NOW, RawClient, errno, md5
from .schemas import faults_of

V1 = sorted(name for name, one in load().items() if one.api == "v1" and not one.switched_off)
V2 = sorted(name for name, one in load().items() if one.api == "v2")


def v1_code(raw_client: RawClient, operation_id: str, **fields: str) -> int:
    """The code of a form."""
    operation = load()[operation_id]
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    target = f"{operation.path}?action={operation.action}"
    return errno(raw_client.send("POST", target, urlencode(fields).encode(), headers)[1])


@pytest.mark.parametrize("operation_id", V1)
def test_v1_wrong_key(raw_client: RawClient, operation_id: str) -> None:
    """A form with a wrong key is 102."""
    assert 102 == v1_code(raw_client, operation_id, **{**raw_client.signing(), "safeKey": md5("wrong")})


@pytest.mark.parametrize("operation_id", V1)
def test_v1_without_fields(raw_client: RawClient, operation_id: str) -> None:
    """A signed form without anything else is answered with a code of the operation."""
    assert v1_code(raw_client, operation_id, **raw_client.signing()) in {*load()[operation_id].codes, 1}


@pytest.mark.parametrize("operation_id", V2)
@pytest.mark.parametrize(
    ("changed", "code"),
    [({"X-EEO-SIGN": "wrong"}, 101002005), ({"X-EEO-TS": str(NOW - 301)}, 101002006), ({"X-EEO-TS": ""}, 101002008)],
)
def test_v2_wrong_signature(raw_client: RawClient, operation_id: str, changed: dict[str, str], code: int) -> None:
    """A wrong signature, an old timestamp and none have each a code."""
    headers = {**raw_client.sign_v2({}), **changed}
    assert code == raw_client.send("POST", load()[operation_id].path, b"{}", headers)[1]["code"]


@pytest.mark.parametrize("operation_id", V2)
def test_v2_without_fields(raw_client: RawClient, operation_id: str) -> None:
    """A signed body without anything in it is answered with a code of the operation."""
    code = raw_client.send("POST", load()[operation_id].path, json.dumps({}).encode(), raw_client.sign_v2({}))[1][
        "code"
    ]
    assert code in {*load()[operation_id].codes, 1}


@pytest.mark.parametrize(
    ("body", "noticed"),
    [
        ({"data": "x", "error_info": {"errno": 1, "error": ""}}, True),
        ({"data": 1, "more": 2, "error_info": {"errno": 1, "error": ""}}, True),
        ({"data": 1}, True),
        ({"data": 1, "error_info": {"errno": 1, "error": ""}}, False),
    ],
)
def test_check_of_answers(body: dict[str, object], noticed: bool) -> None:
    """The check behind every test notices a wrong type, a field that is not described, and one that is missing."""
    assert noticed == bool(faults_of(load()["addCourse"], body))
