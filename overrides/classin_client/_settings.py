"""Reads the settings of a client: from its arguments first, then from the environment."""

from __future__ import annotations

import functools
import ipaddress
import logging
import os
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Literal, get_args

import httpx

from classin_client._plain import plain
from classin_client._secrets import Secret
from classin_client.errors import InvalidType, InvalidValue

TransportName = Literal["httpx", "aiohttp"]
"""What makes the connections of an async client."""

_OWN_HEADERS = frozenset({"accept-encoding", "content-type", "content-length", "transfer-encoding", "host"})

logger = logging.getLogger("classin_client")

DEFAULT_BASE_URL = "https://api.eeo.cn"

_NOT_THE_API = frozenset({"www.eeo.cn"})
_LABEL = r"[a-z0-9_-]{1,63}"
_LONGEST_TIMEOUT = 1_000_000
"""Seconds; a socket takes no number beyond some bound of the system's."""

_LONGEST_SID = 20
"""Digits; Python writes no number of thousands."""

_LONGEST_HOST = 253
_LARGEST_PORT = 65535


def _argument_or_environment(value: object, variable: str) -> str:
    value = plain(value)
    return str(value if value is not None else os.environ.get(variable, "")).strip()


def read_sid(sid: object) -> str:
    """The school's id."""
    sid = plain(sid)
    if sid is not None and (isinstance(sid, bool) or not isinstance(sid, str | int)):
        raise InvalidType(f"The school's id (sid) is a str or an int, not {type(sid).__name__}.", param="sid")
    too_large = isinstance(sid, int) and sid.bit_length() > 64
    text = "" if too_large else _argument_or_environment(sid, "CLASSIN_SID")
    if not text and not too_large:
        raise InvalidValue("The school's id is missing: pass sid=… or set CLASSIN_SID.", param="sid")
    if len(text) > _LONGEST_SID or not re.fullmatch(r"0*[1-9][0-9]*", text):
        raise InvalidValue("The school's id (sid, CLASSIN_SID) is a number such as 2339736.", param="sid")
    return text


def check_credentials(sid: object, secret: object) -> None:
    """Raises InvalidValue if both are missing, so that one error names both."""
    if sid is None and secret is None and not (os.environ.get("CLASSIN_SID") or os.environ.get("CLASSIN_SECRET")):
        raise InvalidValue(
            "The school's id and secret are missing: pass sid=… and secret=…, or set CLASSIN_SID and CLASSIN_SECRET.",
            param="sid",
        )


def read_secret(secret: object) -> Secret:
    """The school's secret."""
    if isinstance(secret, Secret):
        return secret
    if secret is not None and not isinstance(secret, str):
        # Taken out of the local variables first: a traceback may show them.
        kind, secret = type(secret).__name__, None
        raise InvalidType(f"The school's secret is a str, not {kind}.", param="secret")
    hidden, secret = Secret(_argument_or_environment(secret, "CLASSIN_SECRET")), None
    if not hidden.reveal():
        raise InvalidValue("The school's secret is missing: pass secret=… or set CLASSIN_SECRET.", param="secret")
    check_characters(hidden)
    return hidden


def check_characters(secret: Secret) -> None:
    """Raises InvalidValue if a secret has a character that no secret has.

    A byte order mark, a zero-width space or bytes that are no UTF-8 would only show as a 102, or in a traceback.
    """
    for place, character in enumerate(secret.reveal(), 1):
        if not "\x20" <= character <= "\x7e":
            kind, character = unicodedata.name(character, "a control character"), ""
            raise InvalidValue(
                f"The school's secret has a character that no secret has ({kind}, at place {place}): copy it anew.",
                param="secret",
            )


def read_phone_region(region: object) -> str:
    """The country of telephone numbers without one; empty for none."""
    region = plain(region)
    if region is None:
        return ""
    if not isinstance(region, str):
        raise InvalidType(f"phone_region is a str such as CN, not {type(region).__name__}.", param="phone_region")
    from classin_client.phone_numbers import is_region

    if not is_region(region):
        raise InvalidValue("phone_region is a country by its two letters, such as CN.", param="phone_region")
    return region


def read_base_url(base_url: str | None) -> str:
    """The server's address, without a slash at the end."""
    text = _argument_or_environment(base_url, "CLASSIN_BASE_URL") or DEFAULT_BASE_URL
    # Read by the library that sends to it, so that no other host is checked than is called.
    try:
        url = httpx.URL(text)
        readable = is_reachable(url)
    except (httpx.InvalidURL, ValueError):
        url, readable = httpx.URL(), False
    if not readable or url.scheme not in ("http", "https") or "?" in text or "#" in text:
        raise InvalidValue("base_url (CLASSIN_BASE_URL) is an address such as https://api.eeo.cn.", param="base_url")
    if url.userinfo:
        raise InvalidValue("base_url (CLASSIN_BASE_URL) must not hold a user name or password.", param="base_url")
    if "/partner/api" in url.path:
        raise InvalidValue(
            "base_url (CLASSIN_BASE_URL) ends before /partner/api, which the client adds itself.", param="base_url"
        )
    name = url.raw_host.decode("ascii").lower().rstrip(".")
    if url.scheme == "http":
        _warn_of_plain_http(name)
    if name in _NOT_THE_API:
        _warn_of_another_host(name)
    return text.rstrip("/")


def is_reachable(url: httpx.URL) -> bool:
    """Whether its host is an IP address, or a name of labels that can be looked up, and its port one that there is."""
    host = url.raw_host.decode("ascii").lower()
    if url.port is not None and not 0 < url.port <= _LARGEST_PORT:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return len(host) <= _LONGEST_HOST and all(
            re.fullmatch(_LABEL, label, re.ASCII) for label in host.removesuffix(".").split(".")
        )
    return True


@functools.cache
def _warn_of_another_host(host: str) -> None:
    logger.warning("%s answers every call with HTTP 404 (documented, revision 3.15): use https://api.eeo.cn.", host)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, by its name or address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


@functools.cache
def _warn_of_plain_http(host: str) -> None:
    if host == "eeo.cn" or host.endswith(".eeo.cn"):
        raise InvalidValue(f"base_url (CLASSIN_BASE_URL): {host} is called over https, not http.", param="base_url")
    if not is_loopback(host):
        logger.warning("%s is called over plain HTTP: anyone on the way can read signatures and personal data.", host)


def read_headers(headers: Any) -> dict[str, str]:
    """The caller's headers, checked.

    Raises:
        InvalidType: If they are no dict of texts.
        InvalidValue: If the client sets one of them itself, or one cannot be sent.
    """
    if not isinstance(headers, Mapping):
        raise InvalidType(f"headers takes a dict of names and values, not {type(headers).__name__}.", param="headers")
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise InvalidType(f"headers: {name!r} and its value are both a str.", param="headers")
        if name.lower() in _OWN_HEADERS or name.lower().startswith("x-eeo-"):
            raise InvalidValue(f"headers: {name} is set by the client itself.", param="headers")
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not re.fullmatch(r"[\t\x20-\x7e]*", value):
            raise InvalidValue(
                f"headers: {name!r} or its value cannot be sent; they are ASCII on one line.", param="headers"
            )
    return dict(headers)


def check_http_client(client: Any, kind: type[Any], base_url: str) -> None:
    """Raises an error if the caller's HTTP client contradicts the other settings or cannot send."""
    if not isinstance(client, kind):
        given = type(client).__name__
        raise InvalidType(
            f"http_client: ClassIn takes an httpx.Client, AsyncClassIn an httpx.AsyncClient, not {given}.",
            param="http_client",
        )
    own = str(client.base_url).rstrip("/")
    if own and own != base_url:
        raise InvalidValue(
            f"http_client has a base_url of its own that is not {base_url}; give base_url to this client.",
            param="http_client",
        )
    if client.is_closed:
        raise InvalidValue("http_client is closed already.", param="http_client")
    if client.params:
        raise InvalidValue(
            "http_client has params of its own, which ClassIn's addresses cannot take: give it none.",
            param="http_client",
        )


def read_transport(transport: TransportName, client: object) -> bool:
    """Whether the connections are aiohttp's.

    Raises:
        ImportError: If they are to be, and it is not installed.
        InvalidValue: If it is no name of a transport, or there is a client of the caller's.
    """
    if transport not in get_args(TransportName):
        raise InvalidValue(f"transport is 'httpx' or 'aiohttp', not {transport!r}.", param="transport")
    if transport == "httpx":
        return False
    if client is not None:
        raise InvalidValue("Give transport or http_client, not both: each makes the connections.", param="transport")
    from importlib.util import find_spec

    if find_spec("aiohttp") is None:
        raise ImportError("transport='aiohttp' needs aiohttp: pip install 'classin-client[aiohttp]'.", name="aiohttp")
    return True


def read_timeout(timeout: float | None) -> float:
    """Seconds that an answer may take."""
    text = _argument_or_environment(timeout, "CLASSIN_TIMEOUT") or "30"
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST_TIMEOUT:
        raise InvalidValue(
            f"timeout (CLASSIN_TIMEOUT) is a number of seconds above 0, and at most {_LONGEST_TIMEOUT:,}.",
            param="timeout",
        )
    return seconds


def check_deadline(deadline: object) -> None:
    """Raises an error if the deadline is neither None nor a number of seconds above 0."""
    if deadline is None:
        return
    if isinstance(deadline, bool) or not isinstance(deadline, int | float):
        raise InvalidType(f"deadline is a number of seconds, not {type(deadline).__name__}.", param="deadline")
    try:
        seconds = float(deadline)
    except OverflowError:
        seconds = 0.0
    if not seconds > 0:
        raise InvalidValue("deadline is a number of seconds above 0.", param="deadline")


def read_max_concurrency(count: object, largest: int) -> int:
    """How many calls may run side by side."""
    if isinstance(count, bool) or not isinstance(count, int):
        sentence = f"max_concurrency is a whole number, not {type(count).__name__}."
        raise InvalidType(sentence, param="max_concurrency")
    if not 0 < count <= largest:
        sentence = f"max_concurrency is 1 to {largest}: as many as a client has connections."
        raise InvalidValue(sentence, param="max_concurrency")
    return count
