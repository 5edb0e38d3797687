"""Pages from the documentation's site: one connection, a pause between requests, and nothing that robots.txt refuses.

Every page is asked for with what is known of it, so that the site can answer that it has not changed. A run that was
broken off is taken up where it ended.
"""

from __future__ import annotations

import math
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx
from selectolax.lexbor import LexborHTMLParser

from generator.document import SpecError
from generator.pages import files
from generator.pull.state import Known, State

AGENT = "classin-client-docs-pull/1 (reads the documentation once for its changes)"
LARGEST = 5_000_000
_ATTEMPTS = 3
_REDIRECTS = 5
_DECIMAL = re.compile(r"(?im)^(\s*crawl-delay\s*:\s*)(\d*\.\d+)")
_PATIENCE = 120.0
"""The longest wait that a site may ask for, in seconds."""


@dataclass
class Pull:
    """What a run did; pages by their path in the folder, failures by address."""

    fetched: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


def pull(
    address: str,
    folder: Path,
    *,
    known: Iterable[str] = (),
    delay: float = 1.0,
    most: int = 1000,
    sleep: Callable[[float], None] = time.sleep,
) -> Pull:
    """Fetches the page at an address, all pages below it that it leads to, and the known ones."""
    with httpx.Client(
        headers={"User-Agent": AGENT, "Accept": "text/html, text/markdown;q=0.9"},
        limits=httpx.Limits(max_connections=1),
        timeout=30.0,
    ) as client:
        return _Site(client, address, folder, delay, most, sleep).run(known)


class _Site:
    def __init__(
        self,
        client: httpx.Client,
        address: str,
        folder: Path,
        delay: float,
        most: int,
        sleep: Callable[[float], None],
    ) -> None:
        self._client = client
        last = urlsplit(address).path.rpartition("/")[2]
        self._start = urldefrag(address)[0] if "." in last or address.endswith("/") else f"{urldefrag(address)[0]}/"
        self._root = urljoin(self._start, ".")
        self._folder = folder
        self._delay = delay
        self._most = most
        self._sleep = sleep
        self._asked = False
        self._result = Pull()
        self._state = State.read(folder, self._root)

    def run(self, known: Iterable[str] = ()) -> Pull:
        """Goes from page to page."""
        robots = self._robots()
        delay = robots.crawl_delay(AGENT)
        self._delay = max(self._delay, float(delay or 0))
        further = [urljoin(self._root, quote(_address(name))) for name in known]
        further += [address for address in self._state.failed if address.startswith(self._root)]
        waiting = deque(dict.fromkeys([self._start, *further]))
        seen = set(waiting)
        while waiting:
            address = waiting.popleft()
            if not robots.can_fetch(AGENT, address):
                self._result.refused.append(address)
                continue
            text, address = self._page(address)
            seen.add(address)
            for link in self._links(address, text) if text else ():
                if link not in seen and len(seen) < self._most:
                    seen.add(link)
                    waiting.append(link)
        if not self._result.failed:
            self._clear({self._name(address) for address in seen})
        self._state.finish([address for address, _ in self._result.failed])
        return self._result

    def _robots(self) -> RobotFileParser:
        robots = RobotFileParser()
        address = urljoin(self._root, "/robots.txt")
        response = self._get(address, {})
        if isinstance(response, str) or response.status_code >= 500:
            raise SpecError(f"{address}: cannot be read, so nothing is fetched.")
        # What is missing refuses nothing, what is kept from us refuses everything.
        robots.parse(
            ["User-agent: *", "Disallow: /"]
            if response.status_code in (401, 403)
            else (_DECIMAL.sub(_rounded, response.text).splitlines() if response.is_success else [])
        )
        return robots

    def _page(self, address: str) -> tuple[str | None, str]:
        """The text of a page, from the site or, where it has not changed, from the folder; and where it was found."""
        name = self._name(address)
        target = self._folder / name
        known = self._state.pages.get(name)
        if name in self._state.done and target.exists():
            self._result.unchanged.append(name)
            return _kept(target), address
        response = self._get(address, known.headers() if known and target.exists() else {})
        if isinstance(response, str):
            self._result.failed.append((address, response))
            return None, address
        if response.status_code == 304:
            self._result.unchanged.append(name)
            self._state.add(name, known)
            return _kept(target), address
        found = str(response.url)
        if response.status_code in (404, 410):
            target.unlink(missing_ok=True)
            if known:
                self._result.removed.append(name)
            self._state.drop(name)
        elif not response.is_success:
            self._result.failed.append((address, _refusal(response)))
        elif len(response.content) > LARGEST:
            self._result.failed.append((address, f"is larger than {LARGEST} bytes"))
        elif not response.headers.get("Content-Type", "text/html").startswith(("text/", "application/json")):
            pass  # A picture or an archive is no page.
        else:
            return self._keep(address, self._name(found), response), found
        return None, address

    def _keep(self, address: str, name: str, response: httpx.Response) -> str | None:
        text = _text(response)
        why = "cannot be read in its encoding" if text is None else files.no_page(text)
        if text is None or why:
            self._result.failed.append((address, why))
            return None
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
        self._result.fetched.append(name)
        self._state.add(name, Known.of(response))
        return text

    def _get(self, address: str, headers: dict[str, str]) -> httpx.Response | str:
        """The answer, or why there is none; redirects are followed inside the site."""
        for _ in range(_REDIRECTS):
            response = self._ask(address, headers)
            if isinstance(response, str) or not response.has_redirect_location:
                return response
            following = urldefrag(urljoin(address, response.headers["Location"]))[0]
            if not self._inside(following):
                return response
            address, headers = following, {}
        return "leads from one address to the next and never to a page"

    def _inside(self, address: str) -> bool:
        return address.startswith(self._root) or address == urljoin(self._root, "/robots.txt")

    def _ask(self, address: str, headers: dict[str, str]) -> httpx.Response | str:
        """The answer to one request; a site that is busy is asked again when it says so."""
        why = ""
        for attempt in range(_ATTEMPTS):
            if self._asked:
                self._sleep(self._delay)
            self._asked = True
            try:
                response = self._client.get(address, headers=headers)
            except httpx.HTTPError as error:
                why = type(error).__name__
            else:
                if response.status_code not in (429, 503) or attempt == _ATTEMPTS - 1:
                    return response
                self._sleep(min(_PATIENCE, _seconds(response.headers.get("Retry-After")) or 2.0**attempt))
        return why

    def _links(self, address: str, text: str) -> Iterator[str]:
        for node in LexborHTMLParser(text).css("a[href]"):
            link = urldefrag(urljoin(address, str(node.attributes.get("href") or "")))[0]
            if link.startswith(self._root) and "?" not in link and self._name(link).endswith((".html", ".md")):
                yield link

    def _name(self, address: str) -> str:
        """The path of a page in the folder."""
        path = PurePosixPath(unquote(address.removeprefix(self._root)) or "index.html")
        if path.is_absolute() or ".." in path.parts:
            return "index.html"
        if address.endswith("/") and address != self._root:
            path /= "index.html"
        return path.as_posix() if path.suffix else f"{path.as_posix()}.html"

    def _clear(self, linked: set[str]) -> None:
        """Removes the pages to which nothing leads any longer, so that drift sees that they are gone."""
        for name in sorted(self._state.pages.keys() - linked):
            (self._folder / name).unlink(missing_ok=True)
            self._state.drop(name)
            self._result.removed.append(name)


def _address(name: str) -> str:
    """Where GitBook puts a page of its sources."""
    return f"{name.removesuffix('README')}index.html" if name.endswith("README") else f"{name}.html"


def _seconds(text: str | None) -> float:
    """How long to wait: `Retry-After` has seconds or a date."""
    try:
        return max(0.0, float(text or 0))
    except ValueError:
        pass
    try:
        until = parsedate_to_datetime(text or "")
    except ValueError:
        return 0.0
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def _rounded(line: re.Match[str]) -> str:
    """A delay with decimals, which the standard library's parser overlooks, as the next whole second."""
    return f"{line[1]}{math.ceil(float(line[2]))}"


def _refusal(response: httpx.Response) -> str:
    target = response.headers.get("Location")
    return f"answered {response.status_code}" + (f", and leads out of the site to {target}" if target else "")


def _text(response: httpx.Response) -> str | None:
    """The text of an answer, by the encoding in its headers or in its head; nothing where it has another one."""
    if response.charset_encoding is None:
        return files.decoded(response.content)
    try:
        return response.content.decode(response.charset_encoding)
    except (UnicodeDecodeError, LookupError):
        return files.decoded(response.content)


def _kept(target: Path) -> str:
    return target.read_text(encoding="utf-8", errors="replace")
