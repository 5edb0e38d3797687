"""Flask, and any WSGI framework alike: `flask --app examples.webhooks.flask_app run`."""

from __future__ import annotations

from flask import Flask, Response, request

from examples.webhooks.lessons import HOOK, inbox

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = inbox.largest

# Several processes may handle: each message is handled by one of them.
inbox.start()
inbox.watch()


@app.post(f"/classin/{HOOK}")
def push() -> Response:
    """Store the message, and answer what ClassIn waits for."""
    answer = inbox.receive(request.get_data(cache=False), dict(request.headers))
    return Response(answer.body, answer.status, dict(answer.headers))
