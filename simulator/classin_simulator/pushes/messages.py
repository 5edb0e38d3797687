"""The messages that ClassIn pushes, as `openapi.json` describes them, and new ones made from their examples."""

import difflib
import hashlib
import importlib.resources
import itertools
import json
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from classin_simulator.protocol.signatures import Credentials
from classin_simulator.protocol.specification import Json, resolve

SIGNED_AHEAD: Final = 600
"""`TimeStamp` is so much later than `ActionTime` in the documentation's samples."""


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One documented message."""

    name: str
    cmd: int | str
    example: Json
    fields: frozenset[str]
    """The names at the top of its body."""


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A message to be pushed. Its body holds names and a key, and is kept out of the representation."""

    name: str
    body: Mapping[str, object] = field(repr=False)

    @property
    def message_id(self) -> str | None:
        """Its `_id`, which it keeps when it is sent again; the test of a registration has none."""
        value = self.body.get("_id")
        return None if value is None else str(value)

    def encoded(self) -> bytes:
        """The bytes that are posted."""
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


@cache
def load() -> Mapping[str, MessageKind]:
    """Every message of the installed `openapi.json`, by its name there."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    return read(json.loads(text))


def read(document: Json) -> dict[str, MessageKind]:
    """The messages of an OpenAPI document, by name."""
    kinds = {}
    for name, described in document["webhooks"].items():
        content = described["post"]["requestBody"]["content"]["application/json"]
        fields = frozenset(resolve(document, content["schema"])["properties"])
        kinds[name] = MessageKind(name, described["post"]["x-classin-cmd"], content["example"], fields)
    return kinds


def find(name: str, kinds: Mapping[str, MessageKind] | None = None) -> MessageKind:
    """The message of this name, or of this `Cmd` where only one has it."""
    kinds = load() if kinds is None else kinds
    if name in kinds:
        return kinds[name]
    by_cmd = [kind for kind in kinds.values() if str(kind.cmd) == name]
    if len(by_cmd) == 1:
        return by_cmd[0]
    if by_cmd:
        raise LookupError(f"Several messages have the Cmd {name}: {', '.join(kind.name for kind in by_cmd)}.")
    names = {known.lower(): known for known in kinds}
    near = difflib.get_close_matches(name.lower(), names, n=1, cutoff=0)
    raise LookupError(f"There is no message {name!r}; the nearest is {names[near[0]]!r}.")


class MessageMaker:
    """Makes the messages of one school. Ids go on counting when the school begins again, so none comes twice."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._mark = hashlib.sha256(credentials.sid.encode()).hexdigest()[:6]
        self._numbers = itertools.count(1)

    def message(self, name: str, action_time: float, fields: Mapping[str, object]) -> Message:
        """A message with these fields, and those that every message has."""
        return self._complete(find(name), action_time, {}, fields, frozenset())

    def from_example(
        self, name: str, now: float, fields: Mapping[str, object] | None = None, without: Iterable[str] = ()
    ) -> Message:
        """A message as the spec's example has it, with other fields in place of its own or without some."""
        kind = find(name)
        return self._complete(kind, now, kind.example, fields or {}, frozenset(without))

    def _complete(
        self,
        kind: MessageKind,
        action_time: float,
        example: Mapping[str, object],
        fields: Mapping[str, object],
        without: frozenset[str],
    ) -> Message:
        moment = int(action_time)
        common: dict[str, object] = {"Cmd": kind.cmd, "SID": self._sid()}
        # The test of a registration has neither id nor action, and a timestamp of long ago.
        if "_id" in kind.example:
            common |= {"TimeStamp": moment + SIGNED_AHEAD, "_id": self._new_id(moment), "ActionTime": moment}
        else:
            common["TimeStamp"] = kind.example["TimeStamp"]
        body = {**deepcopy(dict(example)), **common, **fields}
        body["SafeKey"] = fields.get("SafeKey", self._safe_key(body["TimeStamp"]))
        return Message(kind.name, {name: value for name, value in body.items() if name not in without})

    def _sid(self) -> int | str:
        sid = self._credentials.sid
        return int(sid) if sid.isdecimal() else sid

    def _safe_key(self, timestamp: object) -> str:
        return hashlib.md5(f"{self._credentials.secret}{timestamp}".encode()).hexdigest()

    def _new_id(self, moment: int) -> str:
        """24 hexadecimal digits that begin with the moment, as ClassIn's do."""
        return f"{moment % 2**32:08x}{self._mark}{next(self._numbers):010x}"
