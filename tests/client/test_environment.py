"""What the environment says about the way to the server: followed, passed over as curl does, or refused at once."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest

from classin_client import AsyncClassIn, ClassIn, _environment

from client.conftest import SECRET, SID
from client.recorder import Recorder, v1

GIVEN: dict[str, Any] = {"sid": SID, "secret": SECRET}
PROXY = "http://127.0.0.1:1"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize(
    ("variables", "base_url", "proxy"),
    [
        ({"HTTPS_PROXY": PROXY}, "https://api.eeo.cn", "127.0.0.1:1"),
        ({"https_proxy": PROXY}, "https://api.eeo.cn", "127.0.0.1:1"),
        ({"HTTPS_PROXY": "http://me:word@127.0.0.1:1"}, "https://api.eeo.cn", "127.0.0.1:1"),
        ({"HTTPS_PROXY": "127.0.0.1:1"}, "https://api.eeo.cn", "127.0.0.1:1"),
        ({"ALL_PROXY": PROXY}, "https://api.eeo.cn", "127.0.0.1:1"),
        ({"HTTP_PROXY": PROXY}, "https://api.eeo.cn", ""),
        ({"HTTP_PROXY": "socks://x"}, "https://api.eeo.cn", ""),
        ({"HTTPS_PROXY": ""}, "https://api.eeo.cn", ""),
        *(
            ({"ALL_PROXY": PROXY, "NO_PROXY": no_proxy}, base_url, "")
            for no_proxy, base_url in (
                ("*", "https://api.eeo.cn"),
                ("eeo.cn", "https://api.eeo.cn"),
                (".eeo.cn", "https://api.eeo.cn"),
                ("*.eeo.cn", "https://api.eeo.cn"),
                ("API.EEO.CN", "https://api.eeo.cn"),
                ("api.eeo.cn.", "https://api.eeo.cn"),
                ("a,api.eeo.cn:443", "https://api.eeo.cn"),
                ("a b, api.eeo.cn", "https://api.eeo.cn"),
                ("https://api.eeo.cn", "https://api.eeo.cn"),
                ("localhost,[::1]", "http://[::1]:9"),
                ("::1", "http://[::1]:9"),
                ("[::1]:9", "http://[::1]:9"),
                ("127.0.0.0/8", "http://127.0.0.1:9"),
                ("fe80::/10,::/64", "http://[::1]:9"),
            )
        ),
        *(
            ({"ALL_PROXY": PROXY, "NO_PROXY": no_proxy}, "https://api.eeo.cn", "127.0.0.1:1")
            for no_proxy in (
                "o.cn",
                "www.eeo.cn",
                "api.eeo.cn:80",
                "[::1",
                "10.0.0.0/99",
                ",,",
                "http://api.eeo.cn",
                "[",
            )
        ),
    ],
)
def test_the_way_is_the_one_that_curl_takes(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], base_url: str, proxy: str
) -> None:
    """By the variables that count for the server; entries that say nothing are passed over."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert proxy == _environment.read_route(base_url).proxy_address


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize("name", ["ALL_PROXY", "HTTPS_PROXY", "https_proxy"])
@pytest.mark.parametrize(
    "value",
    ["socks://me:word@proxy.example:1", "ftp://proxy.example", "http://", "http://proxy.example:port", "http://["],
)
def test_a_proxy_that_cannot_be_used_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, kind: Any, name: str, value: str
) -> None:
    """When the client is made, sync or async; it names variable and value, and never credentials."""
    monkeypatch.setenv(name, value)

    with pytest.raises(ValueError, match=f"^{name} names '.*', which is no proxy that can be used") as caught:
        kind(**GIVEN)

    assert value.rpartition("@")[2] in str(caught.value)
    assert "word" not in str(caught.value)


@pytest.mark.parametrize(
    "value",
    [
        "http://me:word",
        "http://me:word/x",
        "//me:word@proxy.example:x",
        "http://proxy.example:x/?token=word",
        "me:word",
    ],
)
def test_no_credentials_are_shown_of_an_address_without_a_host(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """Forgotten or cut, what stands where a password or a token may stand is left out."""
    monkeypatch.setenv("HTTPS_PROXY", value)

    with pytest.raises(ValueError, match=r"^HTTPS_PROXY names") as caught:
        ClassIn(**GIVEN)

    assert "word" not in str(caught.value)


def test_a_socks_proxy_needs_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names the variable and the library."""
    monkeypatch.setattr(_environment, "_socks_is_there", lambda: False)
    monkeypatch.setenv("ALL_PROXY", "socks5://me:word@127.0.0.1:1")

    with pytest.raises(ValueError, match=r"^ALL_PROXY names '127\.0\.0\.1:1', a SOCKS proxy, for which socksio"):
        ClassIn(**GIVEN)


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_certificates_that_are_gone_are_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: Any, name: str
) -> None:
    """When the client is made, sync or async, and not at its first call."""
    monkeypatch.setenv(name, str(tmp_path / "gone" / "made-up"))

    with pytest.raises(ValueError, match=f"{name} names '.*made-up'"):
        kind(**GIVEN)


def test_a_file_without_certificates_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is there, and holds something else."""
    (tmp_path / "notes.txt").write_text("made up")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "notes.txt"))

    with pytest.raises(ValueError, match=r"SSL_CERT_FILE names '.*notes\.txt'"):
        ClassIn(**GIVEN)


def test_certificates_do_not_matter_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    """A simulator on this machine is called without."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/made-up")

    ClassIn(**GIVEN, base_url="http://127.0.0.1:9").close()


def test_certificates_are_read_when_the_first_connection_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making a client takes no time for them."""
    made: list[ssl.SSLContext] = []
    create = httpx.create_ssl_context
    monkeypatch.setattr(httpx, "create_ssl_context", lambda: made.append(create()) or made[-1])
    _environment._ssl_context.cache_clear()

    with ClassIn(**GIVEN) as client:
        before = len(made)
        client._transport._connections.transport()

    assert (0, 1) == (before, len(made))


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_calls_go_through_the_proxy(monkeypatch: pytest.MonkeyPatch, recorder: Recorder, kind: str) -> None:
    """Over plain HTTP the proxy is asked for the whole address."""
    recorder.answer(v1(data=7))
    monkeypatch.setenv("HTTP_PROXY", recorder.url)
    url = "http://simulator.example:9"

    async def awaited() -> None:
        async with AsyncClassIn(**GIVEN, base_url=url) as client:
            await client.courses.create(course_name="Maths")

    if kind == "sync":
        with ClassIn(**GIVEN, base_url=url) as client:
            client.courses.create(course_name="Maths")
    else:
        asyncio.run(awaited())

    assert f"{url}/partner/api/course.api.php?action=addCourse" == recorder.last.target
