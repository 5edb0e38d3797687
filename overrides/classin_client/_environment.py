"""What the environment says about the way to the server: proxy and certificates. Read once, when a client is made."""

from __future__ import annotations

import functools
import ipaddress
import os
import re
import ssl
from typing import NamedTuple
from urllib.request import getproxies

import httpx

from classin_client._settings import is_loopback, is_reachable

_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")
_CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


class Route(NamedTuple):
    """The way to the server.

    Attributes:
        proxy: The proxy that the environment names for it; None for the direct way.
        tls: Whether the server or the proxy is spoken to over TLS.
    """

    proxy: httpx.Proxy | None
    tls: bool

    @property
    def proxy_address(self) -> str:
        """The proxy's host and port, without credentials; empty for the direct way."""
        return self.proxy.url.netloc.decode("ascii") if self.proxy else ""


def read_route(base_url: str) -> Route:
    """The way to a server, by `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR`.

    Raises:
        ValueError: If a variable that counts for this server has a value that cannot be used.
    """
    url = httpx.URL(base_url)
    proxy = _read_proxy(url)
    route = Route(proxy, "https" in (url.scheme, proxy.url.scheme if proxy else ""))
    if route.tls and any(os.environ.get(name) for name in _CERTIFICATE_VARIABLES):
        # Certificates of one's own are read at once, so that a wrong path is found here and not by the first call.
        ssl_context()
    return route


def _read_proxy(url: httpx.URL) -> httpx.Proxy | None:
    proxies = getproxies()
    if is_loopback(url.raw_host.decode("ascii").lower().rstrip(".")):
        # A proxy elsewhere cannot reach a simulator here (docs/adr/0029).
        return None
    name = url.scheme if proxies.get(url.scheme) else "all"
    text = proxies.get(name, "")
    if not text or _is_bypassed(url, proxies.get("no", "")):
        return None
    proxy = None
    try:
        read = httpx.Proxy(text if "://" in text else f"http://{text}")
        if read.url.scheme in _PROXY_SCHEMES and is_reachable(read.url):
            proxy = read
    except (ValueError, httpx.InvalidURL):
        pass
    # Raised outside of the `except`: httpx's own error may show the credentials.
    variable, shown = _variable(f"{name}_proxy"), _without_credentials(text)
    if proxy is None:
        raise ValueError(
            f"{variable} names {shown!r}, which is no proxy that can be used: it is an address such as"
            " http://proxy.example:8080 or socks5://proxy.example:1080."
        )
    if proxy.url.scheme.startswith("socks") and not _socks_is_there():
        raise ValueError(
            f"{variable} names {shown!r}, a SOCKS proxy, for which socksio is missing: pip install 'httpx[socks]'."
        )
    return proxy


def _without_credentials(text: str) -> str:
    """An address to show; also of one without an `@`, what may be a password or token goes."""
    address = re.split(r"[?#]", text.rpartition("@")[2])[0]
    # `me:word` for `me:word@host`; a name with a dot is a host, and what follows it a port.
    return re.sub(r"^((?:[^/]*//)?[^/:.\[]+):(?!//|[0-9]*(?:/|$))[^/]*", r"\1:…", address)[:100]


def _variable(name: str) -> str:
    """The variable as it is spelt in the environment; the lower-case one counts, as in curl."""
    spelt = (name, name.upper(), *(one for one in os.environ if one.lower() == name))
    return next((one for one in spelt if os.environ.get(one)), "The proxy setting of this system")


def _socks_is_there() -> bool:
    from importlib.util import find_spec

    return find_spec("socksio") is not None


def _is_bypassed(url: httpx.URL, no_proxy: str) -> bool:
    """Whether `NO_PROXY` names the server, by curl's rules; an entry that cannot be read is passed over."""
    host = url.raw_host.decode("ascii").rstrip(".")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    for entry in no_proxy.lower().replace(" ", ",").split(","):
        scheme, separator, name = entry.rpartition("://")
        if separator and scheme not in ("all", url.scheme):
            continue
        if name == "*":
            return True
        name, port = _split_port(name)
        if port and port != str(url.port or {"http": 80, "https": 443}[url.scheme]):
            continue
        name = name.strip("[]").removeprefix("*").strip(".")
        if not name:
            continue
        if address is not None:
            try:
                if address in ipaddress.ip_network(name, strict=False):
                    return True
            except ValueError:
                continue
        elif host == name or host.endswith(f".{name}"):
            return True
    return False


def _split_port(name: str) -> tuple[str, str]:
    """`host:8080` and `[::1]:8080` in two; an IPv6 address without brackets has no port."""
    if name.startswith("["):
        host, _, port = name.partition("]")
        return host, port.removeprefix(":")
    host, separator, port = name.partition(":")
    return (host, port) if separator and ":" not in port else (name, "")


def ssl_context() -> ssl.SSLContext:
    """The TLS context for connections of the client's own.

    Raises:
        ValueError: If the environment names certificates that cannot be read.
    """
    return _ssl_context(tuple(os.environ.get(name, "") for name in _CERTIFICATE_VARIABLES))


@functools.cache
def _ssl_context(variables: tuple[str, ...]) -> ssl.SSLContext:
    # Loading the certificates takes most of the time that a first call needs, so that one context serves the process.
    cert_file, cert_dir, _ = variables
    if cert_dir and not cert_file and not os.path.isdir(cert_dir):  # noqa: PTH112  # a value that is no path is no folder
        raise ValueError(f"SSL_CERT_DIR names {cert_dir!r}, which is no folder with certificates.")
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as problem:
        named = (
            f"{name} names {value!r}" for name, value in zip(_CERTIFICATE_VARIABLES, variables, strict=True) if value
        )
        raise ValueError(f"The TLS settings cannot be read ({problem}): {', '.join(named)}.") from problem
