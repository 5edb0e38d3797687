"""Requests that schemathesis makes up from the description, right ones and wrong ones, and their way to the wire."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from typing import Any
from urllib.parse import urlencode

import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis.generation import GenerationMode
from simulator.schemas import document
from simulator.wire import SECRET, SID, Wire, md5

from classin_simulator.school import School
from classin_simulator.specification import Operation, load


def _opened(value: Any) -> Any:
    """A schema in which JSON text may also be made up as the list that is written in it."""
    if isinstance(value, list):
        return [_opened(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "contentSchema" in value:
        text = {name: one for name, one in value.items() if name not in ("contentSchema", "contentMediaType")}
        return {"anyOf": [_opened(value["contentSchema"]), text]}
    return {name: _opened(one) for name, one in value.items()}


@cache
def _strategies() -> dict[str, Any]:
    described = deepcopy(document())
    described["components"]["schemas"] = _opened(described["components"]["schemas"])
    schema = schemathesis.openapi.from_dict(described)
    found = [result.ok() for result in schema.get_all_operations()]
    return {one.definition.raw["operationId"]: one for one in found}


def cases(operation_id: str, *, right: bool) -> SearchStrategy[Any]:
    """Made-up requests of an operation."""
    mode = GenerationMode.POSITIVE if right else GenerationMode.NEGATIVE
    strategy: SearchStrategy[Any] = _strategies()[operation_id].as_strategy(generation_mode=mode)
    return strategy


def known_ids(school: School) -> dict[str, object]:
    """An id of the seeded school for each field that takes one."""
    course = next(iter(school.courses.values()))
    activity = next(iter(school.activities.values()))
    lesson, student = next(iter(school.lessons.values())), min(course.student_uids)
    return {
        "courseId": course.course_id,
        "mainCourseId": course.course_id,
        "classId": lesson.lesson_id,
        "mainClassId": lesson.lesson_id,
        "unitId": activity.unit_id,
        "activityId": activity.activity_id,
        "folderId": next(reversed(school.drive.folders)),
        "labelId": next(iter(school.labels)),
        "teacherUid": next(iter(school.teachers)),
        "mainTeacherUid": next(iter(school.teachers)),
        "studentUid": student,
        "uid": student,
        "teacherUids": list(school.teachers),
        "studentUids": [student],
    }


def with_known_ids(value: Any, ids: dict[str, object]) -> Any:
    """The same with ids that there are, so that it comes further than to the door."""
    if isinstance(value, list):
        return [with_known_ids(one, ids) for one in value]
    if isinstance(value, dict):
        return {name: ids[name] if name in ids else with_known_ids(one, ids) for name, one in value.items()}
    return value


def send(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    """Send a made-up body, rightly signed."""
    return _send_v1(wire, operation, body) if operation.api == "v1" else _send_v2(wire, operation, body)


def _send_v1(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    fields = body if isinstance(body, dict) else {"value": body}
    texts = {name: _text(value) for name, value in fields.items()}
    texts |= wire.signing()
    target = f"{operation.path}?action={operation.action}"
    if "Filedata" not in fields:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return wire.send("POST", target, urlencode(texts, errors="surrogatepass").encode(), headers)
    content = texts.pop("Filedata").encode("utf-8", "surrogatepass")
    boundary = "example-boundary"
    parts = []
    for name, text in texts.items():
        quoted = name.replace('"', "%22").replace("\r", " ").replace("\n", " ")
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted}"\r\n\r\n{text}\r\n')
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="Filedata"; filename="../a.png"\r\n\r\n')
    whole = "".join(parts).encode("utf-8", "surrogatepass") + content + f"\r\n--{boundary}--\r\n".encode()
    return wire.send("POST", target, whole, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if hasattr(value, "data"):
        return bytes(value.data).decode("latin-1")
    return json.dumps(value, default=repr)


def _send_v2(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    stamp = str(int(wire.simulator.clock()))
    raw = body if isinstance(body, bytes) else json.dumps(body, default=repr).encode()
    signed = {"sid": SID, "timeStamp": stamp}
    for name, value in body.items() if isinstance(body, dict) else ():
        if value is None or isinstance(value, dict | list):
            continue
        text = value if isinstance(value, str) else json.dumps(value)
        if len(text.encode("utf-8", "surrogatepass")) <= 1024:
            signed[name] = text
    pairs = sorted(signed.items(), key=lambda pair: pair[0].encode("utf-8", "surrogatepass"))
    string = "&".join(f"{name}={text}" for name, text in pairs) + f"&key={SECRET}"
    headers = {"X-EEO-UID": SID, "X-EEO-TS": stamp, "X-EEO-SIGN": _md5(string), "Content-Type": "application/json"}
    return wire.send("POST", operation.path, raw, headers)


def _md5(text: str) -> str:
    return md5(text.encode("utf-8", "replace").decode())


OPERATIONS = sorted(name for name, one in load().items() if not one.switched_off)
