"""WSGI: `gunicorn --workers 4 --threads 8 --preload examples.many_workers.web:app`, or without `--preload`."""

from __future__ import annotations

import os

from flask import Flask, request
from flask.typing import ResponseReturnValue

from examples.many_workers.school import open_course

app = Flask(__name__)


@app.post("/courses/<key>")
def create_course(key: str) -> ResponseReturnValue:
    """Make a course; a request that is sent again makes no second one."""
    return {"course": open_course(key, request.form["name"]), "process": os.getpid()}
