"""`send`: push a message as ClassIn would."""

from __future__ import annotations

import argparse
import difflib
import json
from typing import Any

from classin_client._settings import is_loopback, read_secret, read_sid
from classin_client.webhooks._commands.output import FAILED, OK, CommandError, print_lines
from classin_client.webhooks._samples import HEADERS, build_message, examples
from classin_client.webhooks.answers import why_not_acknowledged


def send(options: argparse.Namespace) -> int:
    """Send a message as ClassIn would, and say whether the answer acknowledges it.

    Returns:
        0 when it is acknowledged, 1 when it is not.

    Raises:
        CommandError: If there is no such message, the file holds no JSON object, or no answer comes.
    """
    import httpx

    if not options.url.lower().startswith(("http://", "https://")):
        raise CommandError(f"The address begins with no http:// or https://: did you mean http://{options.url}?")
    known = examples()
    if options.file is not None:
        example = json.loads(options.file.read_text(encoding="utf-8"))
        if not isinstance(example, dict):
            raise CommandError(f"{options.file} does not hold a JSON object.")
    elif options.message in known:
        example = known[options.message]
    else:
        meant = difflib.get_close_matches(options.message, known, n=1)
        which = f"did you mean {meant[0]}?" if meant else f"there are {', '.join(sorted(known))}."
        raise CommandError(f"There is no message {options.message!r}; {which}")
    secret = None if options.unsigned else read_secret(None).reveal()
    body = build_message(
        example, sid=read_sid(None), secret=secret, fields=dict(map(_field, options.field)), without=options.without
    )
    content = json.dumps(body, ensure_ascii=False).encode()
    try:
        # A proxy elsewhere cannot reach a receiver on this machine.
        trust = not is_loopback(httpx.URL(options.url).host)
        answer = httpx.post(
            options.url, content=content, headers=dict(HEADERS), timeout=options.timeout, trust_env=trust
        )
    except httpx.HTTPError as failed:
        raise CommandError(f"No answer came from the address: {type(failed).__name__}.") from None
    except httpx.InvalidURL as failed:
        raise CommandError(f"The address cannot be used: {failed}.") from None
    problem = why_not_acknowledged(answer.status_code, answer.content)
    print_lines(f"HTTP {answer.status_code}: {answer.text[:500]}")
    print_lines(f"Not acknowledged, so the queue would wait: {problem}" if problem else "Acknowledged.")
    return FAILED if problem else OK


def _field(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise CommandError(f"--field takes NAME=VALUE, not {text!r}.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


__all__ = ["send"]
