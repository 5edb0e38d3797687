"""Django, in one file: `python -m examples.webhooks.django_app runserver`."""

from __future__ import annotations

import os
import secrets
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from examples.webhooks.lessons import HOOK, inbox

settings.configure(
    DEBUG=False,
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    SECRET_KEY=os.environ.get("DJANGO_SECRET_KEY") or secrets.token_hex(),
    ROOT_URLCONF=__name__,
    DATA_UPLOAD_MAX_MEMORY_SIZE=inbox.largest,
)


# ClassIn has no session of this site's, so no token of it either.
@csrf_exempt
@require_POST
def push(request: HttpRequest) -> HttpResponse:
    """Store the message, and answer what ClassIn waits for."""
    answer = inbox.receive(request.body, {"Content-Type": request.META.get("CONTENT_TYPE", "")})
    return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))


urlpatterns = [path(f"classin/{HOOK}", push)]
application = get_wsgi_application()

if __name__ == "__main__":
    # In a larger project this stands in the `ready` of an AppConfig.
    # Several processes may handle: each message is handled by one of them.
    inbox.start()
    inbox.watch()
    execute_from_command_line(sys.argv)
