"""Runs in the environment of one contender: reads a task a line, does it, and writes how long it took.

It is started by `benchmarks.peers.environments` as a plain file, so that it imports nothing but its contender. What a
raw library does not do, its functions do by hand, in the fewest lines: no signature is checked by the server.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import Any

_V1 = "/partner/api/cloud.api.php?action=createFolder"
_V2 = "/lms/unit/create"
_FORM = b"SID=1000082&timeStamp=1700000000&safeKey=0123456789abcdef0123456789abcdef&folderId=1&folderName=Maths"
_JSON = b'{"courseId":1,"name":"Fractions","publishFlag":2}'
_FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}
_JSON_TYPE = {"Content-Type": "application/json", "X-EEO-UID": "1000082", "X-EEO-TS": "1", "X-EEO-SIGN": "0" * 32}
_SID, _SECRET = "1000082", "made-up"
_AT_A_TIME = 200

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


def sync_calls(kind: str, url: str) -> dict[str, Call]:
    """One call of v1 and one of v2 with a client that is made once, by contender."""
    if kind == "classin-client":
        from classin_client import ClassIn

        classin = ClassIn(sid=_SID, secret=_SECRET, base_url=url)
        return {
            "v1": lambda: classin.cloud.create_folder(folder_id="1", folder_name="Maths"),
            "v2": lambda: classin.units.create(course_id=1, name="Fractions", publish_flag=2),
        }
    if kind == "eeo":
        eeo = import_module("eeo").ClassInAPI(_SID, _SECRET, url)
        return {"v1": lambda: eeo.create_folder(1, "Maths"), "v2": lambda: eeo.create_unit(1, "Fractions", 2)}
    if kind == "http.client":
        from http.client import HTTPConnection

        connection = HTTPConnection(url.removeprefix("http://"))

        def send(path: str, body: bytes, headers: dict[str, str]) -> object:
            connection.request("POST", path, body, headers)
            return json.loads(connection.getresponse().read())

        return {"v1": lambda: send(_V1, _FORM, _FORM_TYPE), "v2": lambda: send(_V2, _JSON, _JSON_TYPE)}
    if kind == "requests":
        session = import_module("requests").Session()
        session.trust_env = False
        return {
            "v1": lambda: session.post(url + _V1, data=_FORM, headers=_FORM_TYPE).json(),
            "v2": lambda: session.post(url + _V2, data=_JSON, headers=_JSON_TYPE).json(),
        }
    library: Any = import_module(kind)
    client = library.Client(trust_env=False)
    return {
        "v1": lambda: client.post(url + _V1, content=_FORM, headers=_FORM_TYPE).json(),
        "v2": lambda: client.post(url + _V2, content=_JSON, headers=_JSON_TYPE).json(),
    }


def async_call(kind: str, url: str) -> tuple[AsyncCall, AsyncCall]:
    """One call of v1 by an async client that is made once, and what closes the client."""
    kind, _, transport = kind.partition("+")
    if kind == "classin-client":
        from classin_client import AsyncClassIn

        options: dict[str, Any] = {"transport": transport} if transport else {}
        classin = AsyncClassIn(sid=_SID, secret=_SECRET, base_url=url, **options)
        return lambda: classin.cloud.create_folder(folder_id="1", folder_name="Maths"), classin.close
    if kind == "aiohttp":
        aiohttp: Any = import_module("aiohttp")
        session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_A_TIME))

        async def post() -> object:
            async with session.post(url + _V1, data=_FORM, headers=_FORM_TYPE) as answer:
                return json.loads(await answer.read())

        return post, session.close
    library: Any = import_module(kind)
    options = {"trust_env": False, "limits": library.Limits(max_connections=_AT_A_TIME)}
    if transport == "aiohttp":
        options = {"transport": import_module("httpx_aiohttp").AiohttpTransport(limits=options["limits"])}
    elif transport == "pyreqwest":
        builder = import_module("pyreqwest.client").ClientBuilder().error_for_status(False)
        made = builder.max_connections(_AT_A_TIME).build()
        options = {"transport": import_module("pyreqwest.compatibility.httpx").HttpxTransport(made)}
    # Beyond the default of five seconds, which 200 calls wait for connections on a busy machine.
    client = library.AsyncClient(timeout=60, **options)

    async def by_httpx() -> object:
        return (await client.post(url + _V1, content=_FORM, headers=_FORM_TYPE)).json()

    return by_httpx, client.aclose


class Worker:
    """Does the tasks of one contender."""

    def __init__(self, kind: str, url: str) -> None:
        self._kind, self._url = kind, url
        self._sync: dict[str, Call] = {}
        self._loop = asyncio.new_event_loop()
        self._async: tuple[AsyncCall, AsyncCall] | None = None

    def sync(self, which: str, count: int) -> float:
        """Seconds of a call."""
        self._sync = self._sync or sync_calls(self._kind, self._url)
        call = self._sync[which]
        call()
        began = time.perf_counter()
        for _ in range(count):
            call()
        return (time.perf_counter() - began) / count

    def in_flight(self, at_a_time: int, seconds: float) -> float:
        """Calls in a second, so many at a time."""
        return self._loop.run_until_complete(self._in_flight(at_a_time, seconds))

    async def _in_flight(self, at_a_time: int, seconds: float) -> float:
        self._async = self._async or async_call(self._kind, self._url)
        call = self._async[0]
        # The connections are made first.
        await asyncio.gather(*(call() for _ in range(at_a_time)))
        began = time.perf_counter()

        async def work() -> int:
            done = 0
            while time.perf_counter() < began + seconds:
                await call()
                done += 1
            return done

        done = sum(await asyncio.gather(*(work() for _ in range(at_a_time))))
        # The last answers come after the end: with them, the whole is counted.
        return done / (time.perf_counter() - began)

    def school(self, what: str, sid: str, calls: int, at_a_time: int) -> float:
        """Seconds of so many calls of a sync of a school, in the way that the contender has for it."""
        make = _school_of_classin if self._kind == "classin-client" else _school_of_eeo
        return make(self._url, what, sid, calls, at_a_time)

    def upload(self, path: str) -> list[float]:
        """Seconds of an upload, and by how many MiB the largest size of the process grew."""
        before = _largest_size()
        began = time.perf_counter()
        if self._kind == "classin-client":
            from classin_client import ClassIn

            with ClassIn(sid=_SID, secret=_SECRET, base_url=self._url) as classin:
                classin.cloud.upload(folder_id="1", filedata=path)
        else:
            import_module("eeo").ClassInAPI(_SID, _SECRET, self._url).upload_file(1, path)
        seconds = time.perf_counter() - began
        return [seconds, _largest_size() - before]

    def close(self) -> None:
        """Close the async client."""
        if self._async:
            self._loop.run_until_complete(self._async[1]())
        self._loop.close()


def _largest_size() -> float:
    """MiB that this process had at the most; 0 where the system does not tell."""
    # What `resource` has may be the parent's.
    status = Path("/proc/self/status")
    return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024 if status.exists() else 0.0


def people(first: int, count: int) -> list[Any]:
    """Rows of people, each with a telephone number of their own from the first on."""
    return [
        {"telephone": str(13_000_000_000 + first + number), "password": "made-up-1", "nickname": "Made up"}
        for number in range(count)
    ]


_START = int(time.time()) + 86_400


def _school_of_classin(url: str, what: str, sid: str, calls: int, at_a_time: int) -> float:
    from concurrent.futures import ThreadPoolExecutor

    from classin_client import ClassIn

    # 0 stands for the client's own default.
    options: dict[str, Any] = {"max_concurrency": at_a_time} if at_a_time else {}
    with ClassIn(sid=sid, secret=_SECRET, base_url=url, **options) as classin:
        began = time.perf_counter()
        if what == "registrations":
            reply = classin.users.register_many(user_json=people(0, calls * 10))
            assert len(reply.succeeded) == calls * 10
        elif what == "enrolments":
            students: list[Any] = [{"uid": 1_000_000 + number} for number in range(30)]

            def enrol(course: int) -> int:
                reply = classin.courses.add_students(course_id=course + 1, identity=1, student_json=students)
                return len(reply.succeeded)

            with ThreadPoolExecutor(at_a_time or 32) as pool:
                assert sum(pool.map(enrol, range(calls))) == calls * 30
        else:
            rows = [
                {
                    "key": f"room-{number}",
                    "course_id": number + 1,
                    "name": "Made up",
                    "teacher_uid": 1,
                    "start_time": _START,
                    "end_time": _START + 2700,
                }
                for number in range(calls)
            ]
            assert len(classin.classrooms.ensure_many(rows).succeeded) == calls
        return time.perf_counter() - began


def _school_of_eeo(url: str, what: str, sid: str, calls: int, at_a_time: int) -> float:
    from concurrent.futures import ThreadPoolExecutor

    eeo = import_module("eeo")
    # A client for each thread: the best that can be done with it, because its pool keeps ten connections.
    own = threading.local()

    def one(number: int) -> None:
        api = own.__dict__.get("api") or own.__dict__.setdefault("api", eeo.ClassInAPI(sid, _SECRET, url))
        if what == "registrations":
            answer = api.register_multiple(people(number * 10, 10))
        elif what == "enrolments":
            answer = api.add_course_student_multiple(number + 1, [{"uid": 1_000_000 + one} for one in range(30)])
        else:
            answer = api.create_lms_lesson(number + 1, "Made up", 1, _START, _START + 2700)
        assert (answer["error_info"]["errno"] if "error_info" in answer else answer["code"]) == 1

    began = time.perf_counter()
    if at_a_time == 1:
        for number in range(calls):
            one(number)
    else:
        with ThreadPoolExecutor(at_a_time) as pool:
            list(pool.map(one, range(calls)))
    return time.perf_counter() - began


def main() -> None:
    """Read tasks until the input ends."""
    worker = Worker(sys.argv[1], sys.argv[2])
    for line in sys.stdin:
        task = json.loads(line)
        print(json.dumps(getattr(worker, task["do"])(**task["with"])), flush=True)
    worker.close()


if __name__ == "__main__":
    main()
