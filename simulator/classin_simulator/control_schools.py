"""The part of the control that is about one school: what it holds and has, who attends its lessons, what it pushes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from .control_input import Asked, BadInput, Handler, NotHere, read_fields, read_objects, read_settings
from .hosting import Hosted
from .inspection import KINDS, MOST_AT_ONCE, counts, listed, to_json
from .messages import find
from .records import Features, Lesson, Limits

if TYPE_CHECKING:
    from .server import Simulator

MOST_DIGITS: Final = 20

Kept = TypeVar("Kept")


class SchoolControl:
    """Its handlers, over the schools of one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self.handlers: Mapping[tuple[str, str], Handler] = {
            ("GET", "/schools"): self.all,
            ("GET", "/schools/{sid}"): self._school,
            ("GET", "/schools/{sid}/pushes"): self._pushes,
            ("POST", "/schools/{sid}/pushes"): self._push,
            ("GET", "/schools/{sid}/subscriber"): self._subscriber,
            ("PUT", "/schools/{sid}/subscriber"): self._subscribe,
            ("GET", "/schools/{sid}/features"): self._features,
            ("PUT", "/schools/{sid}/features"): self._set_features,
            ("GET", "/schools/{sid}/limits"): self._limits,
            ("PUT", "/schools/{sid}/limits"): self._set_limits,
            ("POST", "/schools/{sid}/lessons/{id}/attendance"): self._attend,
            ("POST", "/schools/{sid}/lessons/{id}/dismissal"): self._dismiss,
            ("PATCH", "/schools/{sid}/activities/{id}"): self._change_activity,
            ("GET", "/schools/{sid}/{kind}"): self._list,
        }

    def all(self, asked: Asked) -> object:
        """The schools, with how much they hold."""
        return {"schools": [_summary(hosted) for hosted in self._simulator.schools.values()]}

    def _school(self, asked: Asked) -> object:
        return _summary(self._found(asked))

    def _list(self, asked: Asked) -> object:
        hosted, kind = self._found(asked), asked.path["kind"]
        if kind not in KINDS:
            raise NotHere(f"There are no {kind[:40]}; there are {', '.join(KINDS)}.")
        offset, limit = asked.number("offset", 0, 10**9 - 1), asked.number("limit", 100, MOST_AT_ONCE)
        with hosted.events.lock:
            return {"total": counts(hosted.school)[kind], kind: listed(hosted.school, kind, offset, limit)}

    def _pushes(self, asked: Asked) -> object:
        queue = self._found(asked).events.pushes
        waiting, limit = queue.waiting, asked.number("limit", 50, MOST_AT_ONCE)
        return {
            "subscriber": _origin(queue.subscriber),
            "waiting": len(waiting),
            "next": [{"name": one.name, "message_id": one.message_id} for one in waiting[:limit]],
            "attempts": to_json(list(reversed(list(queue.log)))[:limit]),
            "dropped": queue.dropped,
        }

    def _push(self, asked: Asked) -> object:
        wanted = read_fields(asked.body, {"name": str, "fields": dict, "without": list}, required=("name",))
        without = wanted.get("without", [])
        if not all(isinstance(name, str) for name in without):
            raise BadInput("without is a list of names.")
        fields, kind = wanted.get("fields", {}), find(wanted["name"])
        if unknown := sorted({*fields, *without} - kind.fields):
            raise BadInput(f"{kind.name} has no field {unknown[0][:40]!r}.")
        message = self._found(asked).events.push(kind.name, fields, without=without)
        return {"name": message.name, "message_id": message.message_id}

    def _subscriber(self, asked: Asked) -> object:
        return {"subscriber": _origin(self._found(asked).events.pushes.subscriber), "attempt": None}

    def _subscribe(self, asked: Asked) -> object:
        wanted = read_fields(asked.body, {"url": str, "test": bool})
        if "url" not in asked.body:
            raise BadInput("url is missing; null subscribes nobody.")
        events = self._found(asked).events
        url = wanted.get("url")
        attempt = None
        if url is not None and wanted.get("test", False):
            attempt = events.register(url)
        else:
            events.pushes.subscriber = url
        return {"subscriber": _origin(events.pushes.subscriber), "attempt": to_json(attempt)}

    def _features(self, asked: Asked) -> object:
        return to_json(self._found(asked).school.features)

    def _set_features(self, asked: Asked) -> object:
        hosted = self._found(asked)
        return _set(hosted, hosted.school.features, asked.body)

    def _limits(self, asked: Asked) -> object:
        return to_json(self._found(asked).school.limits)

    def _set_limits(self, asked: Asked) -> object:
        hosted = self._found(asked)
        return _set(hosted, hosted.school.limits, asked.body)

    def _attend(self, asked: Asked) -> object:
        hosted = self._found(asked)
        lesson = _at(hosted.school.lessons, asked)
        wanted = read_fields(asked.body, {"uid": int, "spans": list, "device": int}, required=("uid", "spans"))
        sent = read_objects("spans", wanted["spans"], {"entered": float, "left": float}, required=("entered",))
        if not sent:
            raise BadInput("spans has when somebody entered, at least once.")
        spans = [(one["entered"], one.get("left")) for one in sent]
        hosted.events.rooms.attend(lesson.lesson_id, wanted["uid"], spans, device=wanted.get("device", 0))
        return _stays(hosted, lesson)

    def _dismiss(self, asked: Asked) -> object:
        hosted = self._found(asked)
        lesson = _at(hosted.school.lessons, asked)
        moment = read_fields(asked.body, {"at": float}, required=("at",))["at"]
        hosted.events.rooms.dismiss(lesson.lesson_id, moment)
        return _stays(hosted, lesson)

    def _change_activity(self, asked: Asked) -> object:
        hosted = self._found(asked)
        activity = _at(hosted.school.activities, asked)
        wanted = read_fields(asked.body, {"has_content": bool})
        with hosted.events.lock:
            activity.has_content = wanted.get("has_content", activity.has_content)
            return to_json(activity)

    def _found(self, asked: Asked) -> Hosted:
        hosted = self._simulator.schools.get(asked.path["sid"])
        if hosted is None:
            raise NotHere("There is no school with this SID here.")
        return hosted


def _summary(hosted: Hosted) -> dict[str, object]:
    with hosted.events.lock:
        return {
            "sid": hosted.school.sid,
            "as_reported": hosted.school.as_reported,
            "counts": counts(hosted.school),
            "waiting_messages": len(hosted.events.pushes.waiting),
        }


def _at(kept: Mapping[int, Kept], asked: Asked) -> Kept:
    """What has the id of the path."""
    text = asked.path["id"]
    found = kept.get(int(text)) if text.isascii() and text.isdigit() and len(text) < MOST_DIGITS else None
    if found is None:
        raise NotHere("The school has nothing with this id.")
    return found


def _set(hosted: Hosted, switches: Features | Limits, body: Mapping[str, Any]) -> object:
    """Change what is sent of the school's features or limits, all of it or nothing; all of them."""
    wanted = read_settings(body, type(switches))
    with hosted.events.lock:
        for name, value in wanted.items():
            setattr(switches, name, value)
        return to_json(switches)


def _stays(hosted: Hosted, lesson: Lesson) -> object:
    with hosted.events.lock:
        room = hosted.events.rooms[lesson.lesson_id]
        return {"stays": to_json(room.stays), "dismissed_at": room.dismissed_at}


def _origin(url: str | None) -> str | None:
    """An address without its path, which may be secret."""
    if url is None:
        return None
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/…"
