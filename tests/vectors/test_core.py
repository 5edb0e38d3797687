"""The client and the simulator against the set that every client, in any language, has to pass."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from classin_client import ClassIn, ClassInError, MalformedResponse, signing
from classin_client.auth import ClassInAuth
from classin_client.webhooks import ACK, Inbox, UnknownMessage, parse, verify
from classin_simulator.protocol.signatures import Credentials, read_json_object, v1_refusal, v2_refusal

from .files import parameters

OPENAPI = json.loads(
    (Path(__file__).parents[2] / "generated_client/classin_api/openapi.json").read_text(encoding="utf-8")
)
OPERATIONS = {node["operationId"]: node for item in OPENAPI["paths"].values() for node in item.values()}
BASE = "https://classin.example"
Vector = dict[str, Any]


@pytest.mark.parametrize("vector", parameters("core/safe_key"))
def test_safe_key(vector: Vector) -> None:
    """The client makes v1's key."""
    assert vector["safe_key"] == signing.safe_key(vector["secret"], vector["timestamp"])


@pytest.mark.parametrize("vector", parameters("core/check_code"))
def test_check_code(vector: Vector) -> None:
    """The client makes the code of the live page."""
    made = signing.player_check_code(vector["secret"], vector["key"], vector["account"], vector["nickname"])

    assert vector["check_code"] == made


def _sent(vector: Vector, **request: Any) -> httpx.Request:
    """The request as it leaves a client that signs with ClassInAuth."""
    seen: list[httpx.Request] = []

    def answer(sent: httpx.Request) -> httpx.Response:
        seen.append(sent)
        return httpx.Response(200)

    auth = ClassInAuth(sid=vector["sid"], secret=vector["secret"], clock=lambda: float(vector["timestamp"]))
    with httpx.Client(transport=httpx.MockTransport(answer), auth=auth) as client:
        client.post(**request)
    seen[0].read()
    return seen[0]


@pytest.mark.parametrize("vector", parameters("core/lms_signature"))
def test_lms_signature(vector: Vector) -> None:
    """The client signs a body as its text stands, or refuses it."""
    json_body = {"url": f"{BASE}/lms/unit/create", "content": vector["body_text"].encode()}
    if "refused" in vector:
        with pytest.raises(ValueError, match=r"."):
            _sent(vector, **json_body)
    else:
        assert vector["signature"] == _sent(vector, **json_body).headers["X-EEO-SIGN"]


@pytest.mark.parametrize("vector", [one for one in parameters("core/lms_signature") if "refused" not in one.values[0]])
def test_the_simulator_takes_the_signature(vector: Vector) -> None:
    """The simulator, which shares no code with the client, takes the signature, and refuses another."""
    headers = {"x-eeo-uid": vector["sid"], "x-eeo-ts": str(vector["timestamp"]), "x-eeo-sign": vector["signature"]}
    body, school = read_json_object(vector["body_text"].encode()), Credentials(vector["sid"], vector["secret"])

    assert v2_refusal(headers, body, school, vector["timestamp"]) is None
    wrong = {**headers, "x-eeo-sign": "0" * 32}
    assert v2_refusal(wrong, body, school, vector["timestamp"]) is not None


def _parts(request: httpx.Request) -> list[tuple[str, str | None, str]]:
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    parsed: Message = BytesParser().parsebytes(head + request.content)
    found = []
    for part in parsed.get_payload():
        assert isinstance(part, Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = part.get_param("name", header="content-disposition")
        found.append((str(name), part.get_filename(), content.decode()))
    return sorted(found)


@pytest.mark.parametrize("vector", parameters("core/signed_requests"))
def test_signed_request(vector: Vector) -> None:
    """The client sends a whole request so: the fields or headers of the signature beside what it was given."""
    request, signed = vector["request"], vector["signed"]
    url = BASE + request["path"]
    if "body_text" in request:
        sent = _sent(vector, url=url, content=request["body_text"].encode())
        assert signed["body_text"].encode() == sent.content
        assert signed["headers"] == {name: sent.headers[name] for name in signed["headers"]}
    elif "parts" in request:
        # With a file name even without a file, or httpx would send a form.
        files = [(part["name"], (part.get("filename"), _content(part))) for part in request["parts"]]
        sent = _sent(vector, url=url, files=files)
        assert sorted((part["name"], part.get("filename"), _content(part)) for part in signed["parts"]) == _parts(sent)
    else:
        sent = _sent(vector, url=url, data=dict(request["fields"]))
        expected = sorted(tuple(field) for field in signed["fields"])
        assert expected == sorted(parse_qsl(sent.content.decode(), keep_blank_values=True, strict_parsing=True))
        assert expected == sorted(parse_qsl(signed["body"], keep_blank_values=True))
    assert request["path"] == str(sent.url).removeprefix(BASE)


def _content(part: dict[str, str]) -> str:
    return part.get("content", part.get("value", ""))


@pytest.mark.parametrize(
    "vector", [one for one in parameters("core/signed_requests") if "fields" in one.values[0]["request"]]
)
def test_the_simulator_takes_the_form(vector: Vector) -> None:
    """The simulator takes the signature of the form."""
    fields = dict(vector["signed"]["fields"])

    assert v1_refusal(fields, Credentials(vector["sid"], vector["secret"]), vector["timestamp"]) is None


def _example(operation: str) -> dict[str, Any]:
    """Parameters of an operation, from its example."""
    for media in OPERATIONS[operation].get("requestBody", {}).get("content", {}).values():
        examples = media.get("examples") or {"one": {"value": media.get("example", {})}}
        return dict(next(iter(examples.values()))["value"])
    return {}


@pytest.fixture(name="answered")
def _answered(request: pytest.FixtureRequest) -> Iterator[tuple[Vector, ClassIn]]:
    """A client that is answered as the vector says, after a lost answer where it says that the call was repeated."""
    vector: Vector = request.param
    lost = [vector["repeated"]]

    def answer(sent: httpx.Request) -> httpx.Response:
        if lost.pop() if lost else False:
            raise httpx.ReadError("lost", request=sent)
        headers = {"Content-Type": vector["content_type"]}
        return httpx.Response(vector["http_status"], headers=headers, content=vector["body_text"].encode())

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http_client,
        ClassIn(
            sid="1000082",
            secret="made-up-secret",
            base_url=BASE,
            http_client=http_client,
            max_retries=int(vector["repeated"]),
            sleep=lambda _: None,
        ) as classin,
    ):
        yield vector, classin


@pytest.mark.parametrize("answered", parameters("core/answers"), indirect=True)
def test_answer(answered: tuple[Vector, ClassIn]) -> None:
    """The client reads an answer so: its code, what that means for the call, and the data in its type."""
    vector, classin = answered
    given = {**_example(vector["operation"]), **vector["parameters"]}
    found: dict[str, Any]
    try:
        reply = classin.call(vector["operation"], given)
    except MalformedResponse:
        found = {"outcome": "malformed"}
    except ClassInError as error:
        outcome = "failed" if error.outcome_known else "unknown"
        found = {"outcome": outcome} | ({} if error.code is None else {"code": error.code, "kind": error.kind})
    else:
        data = reply.data.to_dict() if hasattr(reply.data, "to_dict") else reply.data
        found = {"code": reply.code, "kind": reply.kind, "outcome": reply.outcome.value, "data": data}
    if "data" not in vector["expected"]:
        found.pop("data", None)

    assert vector["expected"] == found


@pytest.mark.parametrize("vector", parameters("core/verify"))
def test_verify(vector: Vector) -> None:
    """The client tells whether a message is ClassIn's, and why not."""
    assert vector["reason"] == verify(vector["body_text"].encode(), secrets=vector["secrets"]).reason


@pytest.mark.parametrize("vector", parameters("core/dispatch"))
def test_dispatch(vector: Vector) -> None:
    """The client finds the message's class."""
    message = parse(vector["body_text"].encode())

    assert vector["message"] == (
        None if isinstance(message, UnknownMessage) else type(message).__name__.removesuffix("Message")
    )


def _break(database: Path) -> None:
    """Take the tables away, so that nothing can be stored."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if not table.startswith("sqlite_"):
                connection.execute(f'DROP TABLE "{table}"')
        connection.commit()


@pytest.mark.parametrize("vector", parameters("core/acknowledge"))
def test_acknowledge(vector: Vector, tmp_path: Path) -> None:
    """The receiver stores, acknowledges what it stored, and keeps apart what is not signed."""
    with Inbox(tmp_path / "inbox.db", schools={"1000082": vector["secret"]}) as inbox:
        if not vector["storing_works"]:
            _break(tmp_path / "inbox.db")
        answer = inbox.receive(vector["body_text"].encode())

    assert (vector["status"], vector["body"] is not None) == (answer.status, answer.body == ACK)
    kept = {
        "message": answer.outcome == "stored",
        "quarantine": answer.outcome == "quarantined",
        "nothing": answer.outcome == "not_stored",
    }
    assert kept[vector["kept"]]
    assert vector["body"] in (None, ACK.decode())
