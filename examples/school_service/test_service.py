"""The service, against a simulated school: `pytest examples/school_service`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from classin_client.testing import SimulatedSchool, deliver, message
from classin_client.webhooks import Inbox
from examples.school_service.service import Service, make_app

FILES = {
    "people": "key,name,role,phone\nlin,Mei Lin,teacher,13800001001\nada,Ada,student,13800001003\n",
    "courses": "key,name,teacher\nmaths,Mathematics,lin\n",
    "enrolments": "course,person,role\nmaths,ada,student\n",
    "lessons": "key,course,name,teacher,start (UTC),end\nl1,maths,Halves,lin,2030-03-01 10:00,11:00\n",
}


@pytest.fixture(name="service")
def _service(classin_school: SimulatedSchool, tmp_path: Path) -> Iterator[Service]:
    for name, text in FILES.items():
        (tmp_path / f"{name}.csv").write_text(text)
    clock = classin_school.simulator.clock
    clock.advance(1_890_000_000 - clock())
    inbox = Inbox(tmp_path / "inbox.db", schools={classin_school.sid: classin_school.secret})
    service = Service(tmp_path, classin_school.client, inbox, clock)
    with inbox, closing(service.state):
        yield service


def test_sync(service: Service) -> None:
    """The second night has nothing to do."""
    assert service.sync().ok
    assert {"unchanged"} == set(service.sync().counts)


def test_attendance(service: Service, classin_school: SimulatedSchool) -> None:
    """A pushed summary of a lesson is noted under its own key."""
    service.sync()
    lesson = service.state.get("lesson", "l1")
    assert lesson is not None
    pushed = message("End", {"ClassID": lesson.ids["class_id"], "SID": int(classin_school.sid)})
    assert deliver(pushed, make_app(service, "hook"), path="/classin/hook").acknowledged
    assert service.inbox.drain()
    assert (service.folder / "attendance.csv").read_text().startswith("l1,")


def test_join(service: Service) -> None:
    """A student is sent to the page that opens the app, or offers it; a stranger is not."""
    service.sync()
    web = httpx.ASGITransport(make_app(service, "hook"))

    async def get(path: str) -> httpx.Response:
        return await web.handle_async_request(httpx.Request("GET", f"http://school.example.com{path}"))

    assert asyncio.run(get("/lessons/l1/ada")).headers["location"].startswith("https://www.eeo.cn/client/")
    assert 404 == asyncio.run(get("/lessons/l1/eve")).status_code
