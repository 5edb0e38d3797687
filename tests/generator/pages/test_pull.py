"""Pulling pages from a small site on this machine, from a folder and from archives."""

from __future__ import annotations

import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.document import SpecError
from generator.pages import folder as pages
from generator.pull import run
from generator.pull.site import Pull, pull

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Site:
    """A documentation site: its pages, what was asked of it, and answers to give instead, once each."""

    pages: dict[str, str]
    robots: Answer = (404, {}, b"")
    asked: list[str] = field(default_factory=list)
    instead: dict[str, list[Answer]] = field(default_factory=dict)
    connections: set[object] = field(default_factory=set)
    agents: set[str] = field(default_factory=set)
    url: str = ""

    def answer(self, path: str, etag: str | None) -> Answer:
        """What the site says to a request."""
        self.asked.append(path)
        if self.instead.get(path):
            return self.instead[path].pop(0)
        if path == "/robots.txt":
            return self.robots
        text = self.pages.get(path)
        if text is None:
            return 404, {}, b"gone"
        tag = f'"{hash(text)}"'
        if etag == tag:
            return 304, {"ETag": tag}, b""
        return 200, {"ETag": tag, "Content-Type": "text/html; charset=utf-8"}, text.encode()


def html(text: str, *links: str) -> str:
    """A page with links."""
    anchors = "".join(f'<a href="{link}">{link}</a>' for link in links)
    return f"<html><body><section class='markdown-section'><h1>{text}</h1><p>{anchors}</p></section></body></html>"


@pytest.fixture(name="site")
def _site() -> Iterator[Site]:
    site = Site(
        {
            "/api/zh/": html(
                "Start", "user/register.html", "user/register.html#codes", "../en/index.html", "/other.html"
            ),
            "/api/zh/user/register.html": html("Register", "../course/add.html", "https://elsewhere.example/x.html"),
            "/api/zh/course/add.html": html("添加", "../index.html", "picture.png", "add.html?print=1"),
            "/api/zh/index.html": html("Start"),
            "/api/zh/hidden.html": html("Hidden"),
        }
    )

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.connections.add(self.client_address)
            site.agents.add(self.headers["User-Agent"])
            status, headers, body = site.answer(self.path, self.headers.get("If-None-Match"))
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}/api/zh/"
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(name="waits")
def _waits() -> list[float]:
    return []


def pulled(site: Site, folder: Path, waits: list[float], *known: str, delay: float = 1.0) -> Pull:
    """Pulls the site, noting the waits instead of waiting."""
    return pull(site.url, folder, known=known, delay=delay, sleep=waits.append)


class TestSite:
    """A site is read as a polite guest would."""

    def test_pages(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """Every page below the address to which links lead is fetched, and nothing else."""
        result = pulled(site, tmp_path, waits)

        assert ["index.html", "user/register.html", "course/add.html"] == result.fetched
        assert {"/other.html", "/api/en/index.html", "/api/zh/hidden.html"}.isdisjoint(site.asked)

    def test_readable(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """What was pulled is a folder that the reader reads."""
        pulled(site, tmp_path, waits)

        assert {"README", "user/register", "course/add"} == set(pages.read(tmp_path).read)

    def test_pause(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """There is a pause between any two requests."""
        pulled(site, tmp_path, waits, delay=2.5)

        assert [2.5] * (len(site.asked) - 1) == waits

    def test_connection(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """One connection is used for all of it."""
        pulled(site, tmp_path, waits)

        assert 1 == len(site.connections)

    def test_agent(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """The program says its name."""
        pulled(site, tmp_path, waits)

        assert [True] == [agent.startswith("classin-client-docs-pull") for agent in site.agents]

    def test_robots(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """What robots.txt refuses is not asked for, and the pause that it asks for is made."""
        site.robots = (200, {}, b"User-agent: *\nDisallow: /api/zh/user/\nCrawl-delay: 7\n")

        result = pulled(site, tmp_path, waits)

        assert ([f"{site.url}user/register.html"], {7.0}) == (result.refused, set(waits))
        assert "/api/zh/user/register.html" not in site.asked

    @pytest.mark.parametrize("status", [401, 403])
    def test_robots_kept(self, site: Site, tmp_path: Path, waits: list[float], status: int) -> None:
        """Where robots.txt may not be read, nothing may."""
        site.robots = (status, {}, b"")

        result = pulled(site, tmp_path, waits)

        assert ([site.url], ["/robots.txt"]) == (result.refused, site.asked)

    def test_robots_broken(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """Where robots.txt cannot be read, nothing is fetched."""
        site.robots = (500, {}, b"")

        with pytest.raises(SpecError, match="nothing is fetched"):
            pulled(site, tmp_path, waits)

    def test_unchanged(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A second run asks whether a page has changed, and keeps it when it has not."""
        first = pulled(site, tmp_path, waits)
        site.pages["/api/zh/course/add.html"] = html("Changed")

        second = pulled(site, tmp_path, waits)

        assert (["course/add.html"], len(first.fetched) - 1) == (second.fetched, len(second.unchanged))
        assert "Changed" in (tmp_path / "course" / "add.html").read_text(encoding="utf-8")

    def test_taken_up(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A page that failed is asked for on the next run, and so is every other page: they may have changed since."""
        site.instead["/api/zh/course/add.html"] = [(500, {}, b"")]
        first = pulled(site, tmp_path, waits)
        site.asked.clear()

        second = pulled(site, tmp_path, waits)

        assert [(f"{site.url}course/add.html", "answered 500")] == first.failed
        assert "course/add.html" in second.fetched
        assert "/api/zh/user/register.html" in site.asked

    def test_failed_alone(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A page that failed is asked for again though nothing leads to it any longer."""
        site.instead["/api/zh/hidden.html"] = [(500, {}, b"")]
        first = pulled(site, tmp_path, waits, "hidden")

        second = pulled(site, tmp_path, waits)

        assert [(f"{site.url}hidden.html", "answered 500")] == first.failed
        assert "hidden.html" in second.fetched

    def test_redirect(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A redirect inside the site is followed, and its page stands under the name to which it leads."""
        site.instead["/api/zh/user/register.html"] = [(302, {"Location": "../course/add.html"}, b"")]

        result = pulled(site, tmp_path, waits)

        assert {"index.html", "course/add.html"} == set(result.fetched)
        assert [] == result.failed

    def test_redirect_away(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """One that leads out of the site is not."""
        target = "https://login.example/"
        site.instead["/api/zh/user/register.html"] = [(302, {"Location": target}, b"")]

        result = pulled(site, tmp_path, waits)

        why = f"answered 302, and leads out of the site to {target}"
        assert [(f"{site.url}user/register.html", why)] == result.failed

    def test_redirect_round(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """One that leads round in a circle ends."""
        site.instead["/api/zh/user/register.html"] = [(302, {"Location": "register.html"}, b"")] * 9

        result = pulled(site, tmp_path, waits)

        assert ["leads from one address to the next and never to a page"] == [why for _, why in result.failed]

    def test_login(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A form to log in that is answered with 200 is no page, and the page that was there stays."""
        pulled(site, tmp_path, waits)
        before = (tmp_path / "user" / "register.html").read_bytes()
        form = b"<!DOCTYPE html><html><body><input type='password'></body></html>"
        site.instead["/api/zh/user/register.html"] = [(200, {"Content-Type": "text/html"}, form)]

        result = pulled(site, tmp_path, waits)

        assert [(f"{site.url}user/register.html", "is no page, but a form to log in")] == result.failed
        assert before == (tmp_path / "user" / "register.html").read_bytes()

    def test_encoding(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """An encoding that only the page itself names is understood; what is kept is UTF-8."""
        page = "<!DOCTYPE html><html><head><meta charset=gbk></head><body><h1>添加</h1></body></html>"
        site.instead["/api/zh/user/register.html"] = [(200, {"Content-Type": "text/html"}, page.encode("gbk"))]

        pulled(site, tmp_path, waits)

        assert "添加" in (tmp_path / "user" / "register.html").read_text(encoding="utf-8")

    def test_retry_after_date(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """`Retry-After` may be a date; a wait is never longer than two minutes."""
        until = format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)
        site.instead["/api/zh/user/register.html"] = [(503, {"Retry-After": until}, b"")]

        pulled(site, tmp_path, waits)

        assert 120.0 in waits

    def test_decimal_delay(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A delay with decimals in robots.txt is respected, as the next whole second."""
        site.instead["/robots.txt"] = [(200, {"Content-Type": "text/plain"}, b"User-agent: *\nCrawl-delay: 2.5\n")]

        pulled(site, tmp_path, waits)

        assert {3.0} == set(waits)

    def test_busy(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A site that is busy is given the time it asks for."""
        site.instead["/api/zh/course/add.html"] = [(429, {"Retry-After": "30"}, b"")]

        result = pulled(site, tmp_path, waits)

        assert ([], True) == (result.failed, 30.0 in waits)

    def test_gone(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A page that is gone from the site goes from the folder, so that drift sees it."""
        pulled(site, tmp_path, waits)
        del site.pages["/api/zh/course/add.html"]

        result = pulled(site, tmp_path, waits)

        assert (["course/add.html"], False) == (result.removed, (tmp_path / "course" / "add.html").exists())

    def test_unlinked(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """A page to which no link leads any longer goes as well."""
        pulled(site, tmp_path, waits)
        site.pages["/api/zh/user/register.html"] = html("Register")

        assert ["course/add.html"] == pulled(site, tmp_path, waits).removed

    def test_known(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """Pages that are known are asked for though nothing leads to them; those that are not there are no failure."""
        result = pulled(site, tmp_path, waits, "hidden", "user/README", "SUMMARY")

        assert ("hidden.html" in result.fetched, []) == (True, result.failed)
        assert {"/api/zh/user/index.html", "/api/zh/SUMMARY.html"} <= set(site.asked)

    def test_unreachable(self, tmp_path: Path) -> None:
        """A site that does not answer ends in one sentence."""
        with pytest.raises(SpecError, match="nothing is fetched"):
            pull("http://127.0.0.1:9/", tmp_path, sleep=lambda _: None)

    def test_command(self, site: Site, tmp_path: Path) -> None:
        """The command says what it did, and fails when a page did not come."""
        site.instead["/api/zh/user/register.html"] = [(500, {}, b"")]
        out = io.StringIO()

        assert 1 == run(site.url, tmp_path, delay=0, out=out)
        assert "1 pages fetched, 0 unchanged, 1 failed.\nRun it again: what came is kept.\n" in out.getvalue()


class TestLocal:
    """Folders and archives."""

    def test_folder(self, tmp_path: Path) -> None:
        """Pages are copied, and nothing else."""
        source = tmp_path / "source"
        (source / "user").mkdir(parents=True)
        (source / "user" / "a.md").write_text("# A", encoding="utf-8")
        (source / "a.png").write_bytes(b"")
        (source / ".git").mkdir()
        (source / ".git" / "b.md").write_text("", encoding="utf-8")

        run(str(source), tmp_path / "target", out=io.StringIO())

        assert ["user/a.md"] == [
            path.relative_to(tmp_path / "target").as_posix()
            for path in (tmp_path / "target").rglob("*")
            if path.is_file()
        ]

    @pytest.mark.parametrize("kind", ["zip", "tar.gz"])
    def test_archive(self, kind: str, tmp_path: Path) -> None:
        """Pages are unpacked without the folder around them."""
        archive = tmp_path / f"docs.{kind}"
        if kind == "zip":
            with zipfile.ZipFile(archive, "w") as zipped:
                zipped.writestr("docs-main/user/a.md", "# A")
        else:
            with tarfile.open(archive, "w:gz") as tarred:
                member = tarfile.TarInfo("docs-main/user/a.md")
                member.size = 3
                tarred.addfile(member, io.BytesIO(b"# A"))

        run(str(archive), tmp_path / "target", out=io.StringIO())

        assert "# A" == (tmp_path / "target" / "user" / "a.md").read_text(encoding="utf-8")

    def test_escape(self, tmp_path: Path) -> None:
        """An archive cannot write outside of the folder."""
        archive = tmp_path / "docs.zip"
        with zipfile.ZipFile(archive, "w") as zipped:
            zipped.writestr("../a.md", "")
            zipped.writestr("b.md", "")

        with pytest.raises(SpecError, match="would leave the folder"):
            run(str(archive), tmp_path / "target", out=io.StringIO())

    def test_nothing(self, tmp_path: Path) -> None:
        """What is no source is said to be none."""
        with pytest.raises(SpecError, match="neither an address, nor a folder, nor an archive"):
            run(str(tmp_path / "missing"), tmp_path / "target")

    def test_state(self, site: Site, tmp_path: Path, waits: list[float]) -> None:
        """The state names the pages of the folder, and none is left open after a whole run."""
        pulled(site, tmp_path, waits)

        state = json.loads((tmp_path / ".docs-pull.json").read_text(encoding="utf-8"))
        assert ([], True) == (state["done"], "user/register.html" in state["pages"])
