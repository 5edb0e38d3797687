"""The part of the control API about one school: its records, features, limits, attendance and pushes."""

from collections.abc import Mapping
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from classin_simulator.pushes.messages import find
from classin_simulator.school.records import Features, Lesson, Limits
from classin_simulator.server.running_school import RunningSchool
from classin_simulator.server.state import SimulatorState

from .fields import BadInput, ControlRequest, Handler, NotFound, read_fields, read_objects, read_settings
from .inspection import KINDS, MAX_PER_PAGE, counts, listed, to_json

MAX_DIGITS: Final = 20

Kept = TypeVar("Kept")


class SchoolControl:
    """The handlers for the schools of one simulator."""

    def __init__(self, state: SimulatorState) -> None:
        self._state = state
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

    def all(self, request: ControlRequest) -> object:
        """The schools, with how many records they hold."""
        return {"schools": [_summary(running) for running in self._state.schools.values()]}

    def _school(self, request: ControlRequest) -> object:
        return _summary(self._found(request))

    def _list(self, request: ControlRequest) -> object:
        running, kind = self._found(request), request.path["kind"]
        if kind not in KINDS:
            raise NotFound(f"There is no list {kind[:40]!r}; there are {', '.join(KINDS)}.")
        offset, limit = request.number("offset", 0, 10**9 - 1), request.number("limit", 100, MAX_PER_PAGE)
        with running.events.lock:
            return {"total": counts(running.school)[kind], kind: listed(running.school, kind, offset, limit)}

    def _pushes(self, request: ControlRequest) -> object:
        queue = self._found(request).events.pushes
        waiting, limit = queue.waiting, request.number("limit", 50, MAX_PER_PAGE)
        return {
            "subscriber": without_path(queue.subscriber),
            "waiting": len(waiting),
            "next": [{"name": one.name, "message_id": one.message_id} for one in waiting[:limit]],
            "attempts": to_json(list(reversed(list(queue.log)))[:limit]),
            "dropped": queue.dropped,
        }

    def _push(self, request: ControlRequest) -> object:
        wanted = read_fields(request.body, {"name": str, "fields": dict, "without": list}, required=("name",))
        without = wanted.get("without", [])
        if not all(isinstance(name, str) for name in without):
            raise BadInput("without is a list of names.")
        fields, kind = wanted.get("fields", {}), find(wanted["name"])
        if unknown := sorted({*fields, *without} - kind.fields):
            raise BadInput(f"{kind.name} has no field {unknown[0][:40]!r}.")
        message = self._found(request).events.push(kind.name, fields, without=without)
        return {"name": message.name, "message_id": message.message_id}

    def _subscriber(self, request: ControlRequest) -> object:
        return {"subscriber": without_path(self._found(request).events.pushes.subscriber), "attempt": None}

    def _subscribe(self, request: ControlRequest) -> object:
        wanted = read_fields(request.body, {"url": str, "test": bool})
        if "url" not in request.body:
            raise BadInput("url is missing; null ends the subscription.")
        events = self._found(request).events
        url = wanted.get("url")
        attempt = None
        if url is not None and wanted.get("test", False):
            attempt = events.register(url)
        else:
            events.pushes.subscriber = url
        return {"subscriber": without_path(events.pushes.subscriber), "attempt": to_json(attempt)}

    def _features(self, request: ControlRequest) -> object:
        return to_json(self._found(request).school.features)

    def _set_features(self, request: ControlRequest) -> object:
        running = self._found(request)
        return _set(running, running.school.features, request.body)

    def _limits(self, request: ControlRequest) -> object:
        return to_json(self._found(request).school.limits)

    def _set_limits(self, request: ControlRequest) -> object:
        running = self._found(request)
        return _set(running, running.school.limits, request.body)

    def _attend(self, request: ControlRequest) -> object:
        running = self._found(request)
        lesson = _at(running.school.lessons, request)
        wanted = read_fields(request.body, {"uid": int, "spans": list, "device": int}, required=("uid", "spans"))
        sent = read_objects("spans", wanted["spans"], {"entered": float, "left": float}, required=("entered",))
        if not sent:
            raise BadInput("spans is empty; it needs at least one object with entered.")
        spans = [(one["entered"], one.get("left")) for one in sent]
        running.events.rooms.attend(lesson.lesson_id, wanted["uid"], spans, device=wanted.get("device", 0))
        return _stays(running, lesson)

    def _dismiss(self, request: ControlRequest) -> object:
        running = self._found(request)
        lesson = _at(running.school.lessons, request)
        moment = read_fields(request.body, {"at": float}, required=("at",))["at"]
        running.events.rooms.dismiss(lesson.lesson_id, moment)
        return _stays(running, lesson)

    def _change_activity(self, request: ControlRequest) -> object:
        running = self._found(request)
        activity = _at(running.school.activities, request)
        wanted = read_fields(request.body, {"has_content": bool})
        with running.events.lock:
            activity.has_content = wanted.get("has_content", activity.has_content)
            return to_json(activity)

    def _found(self, request: ControlRequest) -> RunningSchool:
        running = self._state.schools.get(request.path["sid"])
        if running is None:
            raise NotFound("There is no school with this SID here.")
        return running


def _summary(running: RunningSchool) -> dict[str, object]:
    with running.events.lock:
        return {
            "sid": running.school.sid,
            "as_reported": running.school.as_reported,
            "counts": counts(running.school),
            "waiting_messages": len(running.events.pushes.waiting),
        }


def _at(kept: Mapping[int, Kept], request: ControlRequest) -> Kept:
    """The record with the id in the path."""
    text = request.path["id"]
    found = kept.get(int(text)) if text.isascii() and text.isdigit() and len(text) < MAX_DIGITS else None
    if found is None:
        raise NotFound("The school has no record with this id.")
    return found


def _set(running: RunningSchool, switches: Features | Limits, body: Mapping[str, Any]) -> object:
    """Set the features or limits that are sent, all or none; returns all features or limits."""
    wanted = read_settings(body, type(switches))
    with running.events.lock:
        for name, value in wanted.items():
            setattr(switches, name, value)
        return to_json(switches)


def _stays(running: RunningSchool, lesson: Lesson) -> object:
    with running.events.lock:
        room = running.events.rooms[lesson.lesson_id]
        return {"stays": to_json(room.stays), "dismissed_at": room.dismissed_at}


def without_path(url: str | None) -> str | None:
    """A URL without its path, which may be secret."""
    if url is None:
        return None
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/…" if parts.netloc else url
