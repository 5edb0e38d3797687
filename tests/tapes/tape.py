"""Joins the readable form to vcrpy: the hook, the serializer, the matcher, and the settings that make replay strict."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, cast

import yaml
from vcr import VCR
from vcr.request import Request

from .readable import Reader, compact
from .spec import Json

SCHEME = "tape:"
"""Stands for the server, so that neither its host nor its port matters, and marks a request that has been read."""

SERIALIZER = "tape.yaml"
MATCHER = "tape"
LOST_HEADER = "tape-lost"

losing: ContextVar[bool] = ContextVar("losing", default=False)
"""Whether the answer that is recorded next is kept from the client."""

_HEAD = "# Written by `make record`. Signatures are judged; words in <> stand for what is not to be shown.\n"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as such, and nothing as an alias of something above."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def dump(value: object) -> str:
    """YAML, the same bytes for the same value."""
    return cast(str, yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000))


def load(text: str) -> Any:
    """What `dump` wrote."""
    return yaml.load(text, Loader=_LOADER)


def reading_hook(reader: Reader) -> Callable[[Request], Request]:
    """The hook that puts the readable form in the place of a request; a second time it does nothing."""

    def hook(request: Request) -> Request:
        if request.uri.startswith(SCHEME):
            return request
        sent = reader.sent(request.method, request.uri, dict(request.headers), request.body or b"")
        target = next(iter(sent.values()))
        return Request("POST", SCHEME + target, dump(sent), {})

    return hook


def mark_lost(response: Json) -> Json:
    """The hook that notes on an answer that the client did not get it."""
    if losing.get():
        response["headers"][LOST_HEADER] = ["yes"]
    return response


def tape(sent: Request, recorded: Request) -> None:
    """The matcher: equal in every line, or an `AssertionError` that shows the lines that differ."""
    if sent.body == recorded.body:
        return
    lines = difflib.unified_diff(
        recorded.body.decode().splitlines(), sent.body.decode().splitlines(), "on tape", "sent", n=2, lineterm=""
    )
    raise AssertionError("\n".join(lines))


class Serializer:
    """Writes a cassette for readers."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def serialize(self, cassette: Mapping[str, Any]) -> str:
        """The text of a tape."""
        calls = [self._call(one["request"], one["response"]) for one in cassette["interactions"]]
        return _HEAD + dump(calls)

    def deserialize(self, text: str) -> Json:
        """The cassette of a tape."""
        return {"version": 1, "interactions": [_interaction(call) for call in load(text)]}

    def _call(self, request: Mapping[str, Any], response: Mapping[str, Any]) -> Json:
        headers = {name.lower(): values for name, values in response["headers"].items()}
        body = response["body"]["string"]
        answer = self._reader.answer(
            request["uri"].removeprefix(SCHEME),
            response["status"]["code"],
            headers.get("content-type", [""])[0],
            body.encode() if isinstance(body, str) else body,
        )
        if LOST_HEADER in headers:
            answer = {"lost": True, **answer}
        return {"sent": load(request["body"]), "answer": answer}


def _interaction(call: Mapping[str, Any]) -> Json:
    sent, answer = call["sent"], call["answer"]
    headers = {"content-type": [answer["type"]]}
    if answer.get("lost"):
        headers[LOST_HEADER] = ["yes"]
    return {
        "request": {"method": "POST", "uri": SCHEME + next(iter(sent.values())), "body": dump(sent), "headers": {}},
        "response": {
            "status": {"code": answer["status"], "message": ""},
            "headers": headers,
            "body": {"string": answer_bytes(answer)},
        },
    }


def answer_bytes(answer: Mapping[str, Any]) -> bytes:
    """The body of an answer on a tape."""
    text = compact(answer["json"]) if "json" in answer else cast(str, answer["text"])
    return text.encode()


def configure(vcr: VCR, reader: Reader) -> None:
    """Teaches a `VCR` to write and to match tapes."""
    vcr.register_serializer(SERIALIZER, Serializer(reader))
    vcr.register_matcher(MATCHER, tape)


def settings(reader: Reader) -> Json:
    """The settings of a cassette."""
    return {
        "serializer": SERIALIZER,
        # vcrpy shows how a request differs only from one that agrees with it in something.
        "match_on": ("method", MATCHER),
        "before_record_request": reading_hook(reader),
        "before_record_response": mark_lost,
    }


def unused(cassette: Any) -> str:
    """What of a tape was not sent, or not in its order; nothing when all is well."""
    played = list(cassette.play_counts)
    if played == list(range(len(cassette))):
        return ""
    left = [request.body.decode() for index, request in enumerate(cassette.requests) if index not in played]
    return "\n".join(["On tape, but not sent:", *left]) if left else "Sent in another order than on tape."
