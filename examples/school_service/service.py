"""The service: `uvicorn --factory examples.school_service.service:main`."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from classin_client import ClassIn, ClassInError, launch
from classin_client.sync import PasswordFile, Result, State, apply, plan, read_folder
from classin_client.webhooks import End, Inbox
from classin_client.webhooks.asgi import running


class Service:
    """What the service does, without the web around it."""

    def __init__(self, folder: Path, classin: ClassIn, inbox: Inbox, clock: Callable[[], float] = time.time) -> None:
        self.folder, self.classin, self.inbox, self.clock = folder, classin, inbox, clock
        self.state = State(folder / "school.db", classin.sid)
        inbox.on(End)(self.held)

    def sync(self) -> Result:
        """Make ClassIn what the folder says; for a nightly job."""
        planned = plan(read_folder(self.folder), self.state, clock=self.clock)
        print(planned.summary())
        passwords = PasswordFile(self.folder / "passwords.csv")
        result = apply(planned, self.state, self.classin, passwords=passwords, clock=self.clock)
        result.write_csv(self.folder / "result.csv")
        return result

    def held(self, lesson: End) -> None:
        """Note who was in a lesson, and for how long, under the school's own keys."""
        things = self.state.things().values()
        people = {one.ids["uid"]: one.key for one in things if one.kind == "person"}
        lessons: dict[object, str] = {one.ids.get("class_id"): one.key for one in things if one.kind == "lesson"}
        with (self.folder / "attendance.csv").open("a", encoding="utf-8", newline="") as file:
            for row in lesson.report():
                key = lessons.get(lesson.class_id, lesson.class_id)
                csv.writer(file).writerow([key, people.get(row.uid, row.uid), row.role, row.seconds // 60])

    def link(self, lesson: str, person: str, agent: str) -> str:
        """The address that opens a lesson on a person's device."""
        room, who = self.state.get("lesson", lesson), self.state.get("person", person)
        if room is None or who is None or not room.there or not who.there or room.applied is None:
            raise LookupError("There is no such lesson or person.")
        course = self.state.get("course", str(room.applied["course"]))
        if course is None or not course.there:
            raise LookupError("There is no such course.")
        made = self.classin.lessons.launch_url(
            course_id=course.ids["course_id"],
            class_id=room.ids["class_id"],
            uid=who.ids["uid"],
            device_type=launch.device_type(agent),
        )
        return launch.landing_page(made.data)


def make_app(service: Service, hook: str) -> FastAPI:
    """The web around it; `hook` is the secret part of the address that is registered at ClassIn."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with running(service.inbox):
            yield

    app = FastAPI(lifespan=lifespan, openapi_url=None)

    @app.post(f"/classin/{hook}")
    async def push(request: Request) -> Response:
        answer = await service.inbox.receive_async(await request.body(), request.headers)
        return Response(answer.body, answer.status, dict(answer.headers))

    # Put your own log-in before it, which says who the person is: the link holds a telephone number.
    @app.get("/lessons/{lesson}/{person}")
    def join(lesson: str, person: str, request: Request) -> RedirectResponse:
        try:
            return RedirectResponse(service.link(lesson, person, request.headers.get("user-agent", "")))
        except (LookupError, ClassInError) as error:
            raise HTTPException(404, str(error)) from None

    return app


def main() -> FastAPI:
    """The app of a school that the environment names (CLASSIN_SID, CLASSIN_SECRET …)."""
    folder = Path(os.environ.get("SCHOOL_FOLDER", "."))
    return make_app(Service(folder, ClassIn(), Inbox(folder / "inbox.db")), os.environ["CLASSIN_HOOK"])
