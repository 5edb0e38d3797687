"""`uvicorn examples.deploy.receiver:application`: store and acknowledge messages, and handle none."""

from __future__ import annotations

import os

from classin_client.webhooks.asgi import app
from examples.deploy.handlers import inbox

application = app(inbox, path=f"/classin/{os.environ['CLASSIN_HOOK']}", handle=False)
