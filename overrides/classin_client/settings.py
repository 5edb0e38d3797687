"""How a client is set up: from arguments first, then from the environment."""

from __future__ import annotations

import functools
import ipaddress
import logging
import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from classin_client.secrets import Secret

_OWN_HEADERS = frozenset({"content-type", "content-length", "transfer-encoding", "host"})

logger = logging.getLogger("classin_client")

DEFAULT_BASE_URL = "https://api.eeo.cn"


def _given(value: object, variable: str) -> str:
    return str(value if value is not None else os.environ.get(variable, "")).strip()


def read_sid(sid: object) -> str:
    """The school's id."""
    if sid is not None and (isinstance(sid, bool) or not isinstance(sid, str | int)):
        raise TypeError(f"The school's id (sid) is a str or an int, not {type(sid).__name__}.")
    text = _given(sid, "CLASSIN_SID")
    if not text:
        raise ValueError("The school's id is missing: pass sid=… or set CLASSIN_SID.")
    if not re.fullmatch(r"0*[1-9][0-9]*", text):
        raise ValueError("The school's id (sid, CLASSIN_SID) is a number such as 2339736.")
    return text


def read_secret(secret: object) -> Secret:
    """The school's secret."""
    if isinstance(secret, Secret):
        return secret
    if secret is not None and not isinstance(secret, str):
        # Out of sight first, as in the clients.
        kind, secret = type(secret).__name__, None
        raise TypeError(f"The school's secret is a str, not {kind}.")
    text = _given(secret, "CLASSIN_SECRET")
    if not text:
        raise ValueError("The school's secret is missing: pass secret=… or set CLASSIN_SECRET.")
    return Secret(text)


def read_base_url(base_url: str | None) -> str:
    """The server's address, without a slash at the end."""
    text = _given(base_url, "CLASSIN_BASE_URL") or DEFAULT_BASE_URL
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("base_url (CLASSIN_BASE_URL) is an address such as https://api.eeo.cn.")
    if parts.username or parts.password:
        raise ValueError("base_url (CLASSIN_BASE_URL) must not hold a user name or password.")
    if "/partner/api" in parts.path:
        raise ValueError("base_url (CLASSIN_BASE_URL) ends before /partner/api, which the client adds itself.")
    if parts.scheme == "http":
        _warn_of_plain_http(parts.hostname)
    return text.rstrip("/")


@functools.cache
def _warn_of_plain_http(host: str) -> None:
    if host == "eeo.cn" or host.endswith(".eeo.cn"):
        raise ValueError(f"base_url (CLASSIN_BASE_URL): {host} is called over https, not http.")
    try:
        near = ipaddress.ip_address(host).is_loopback
    except ValueError:
        near = host == "localhost" or host.endswith(".localhost")
    if not near:
        logger.warning("%s is called over plain HTTP: whoever reads along has signatures and personal data.", host)


def read_headers(headers: Any) -> dict[str, str]:
    """Headers of the caller's own, none of which is the client's or breaks the request."""
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers takes a dict of names and values, not {type(headers).__name__}.")
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError(f"headers: {name!r} and its value are both a str.")
        if name.lower() in _OWN_HEADERS or name.lower().startswith("x-eeo-"):
            raise ValueError(f"headers: {name} is set by the client itself.")
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not re.fullmatch(r"[\t\x20-\x7e]*", value):
            raise ValueError(f"headers: {name!r} or its value cannot be sent; they are ASCII on one line.")
    return dict(headers)


def check_given_client(client: Any, kind: type[Any], base_url: str) -> None:
    """Refuses a client of the caller's own that contradicts the other settings, or cannot send."""
    if not isinstance(client, kind):
        given = type(client).__name__
        raise TypeError(f"http_client: ClassIn takes an httpx.Client, AsyncClassIn an httpx.AsyncClient, not {given}.")
    own = str(client.base_url).rstrip("/")
    if own and own != base_url:
        raise ValueError(f"http_client has a base_url of its own that is not {base_url}; give base_url to this client.")
    if client.is_closed:
        raise ValueError("http_client is closed already.")


def read_timeout(timeout: float | None) -> float:
    """Seconds that an answer may take."""
    text = _given(timeout, "CLASSIN_TIMEOUT") or "30"
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise ValueError("timeout (CLASSIN_TIMEOUT) is a number of seconds above 0.")
    return seconds


def check_deadline(deadline: object) -> None:
    """Refuses what is no number of seconds."""
    if isinstance(deadline, bool) or not isinstance(deadline, int | float):
        raise TypeError(f"deadline is a number of seconds, not {type(deadline).__name__}.")
    if not deadline > 0:
        raise ValueError("deadline is a number of seconds above 0.")
