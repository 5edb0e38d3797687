"""How a client is set up, and what it says when something is missing."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
from typing import Any

import httpx
import pytest
import trio

from classin_client import AsyncClassIn, ClassIn, ClassInAuth, errors
from classin_client._secrets import Secret

from client.recorder import Canned, Recorder, v1

GIVEN = {"sid": "1000082", "secret": "made-up-secret"}


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLASSIN_SID", "CLASSIN_SECRET", "CLASSIN_BASE_URL", "CLASSIN_TIMEOUT"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"secret": "x"}, "pass sid=… or set CLASSIN_SID"),
        ({"sid": "1"}, "pass secret=… or set CLASSIN_SECRET"),
        ({"sid": "", "secret": "x"}, "pass sid=… or set CLASSIN_SID"),
        ({**GIVEN, "sid": "abc"}, "is a number such as 2339736"),
        ({**GIVEN, "base_url": "api.eeo.cn"}, "is an address such as https://api.eeo.cn"),
        ({**GIVEN, "base_url": "ftp://api.eeo.cn"}, "is an address such as https://api.eeo.cn"),
        ({**GIVEN, "base_url": "https://me:word@api.eeo.cn"}, "must not hold a user name or password"),
        ({**GIVEN, "base_url": "http://api.eeo.cn"}, "api.eeo.cn is called over https, not http"),
        ({**GIVEN, "base_url": "https://api.eeo.cn/partner/api/"}, "ends before /partner/api, which the client adds"),
        *(
            ({**GIVEN, "base_url": address}, "is an address such as https://api.eeo.cn")
            for address in (
                "https://api..eeo.cn",
                "https://.eeo.cn",
                "https://api.eeo.cn..",
                "https://api.eeo.cn:port",
                "https://api.eeo.cn:99999",
                "https://api.eeo.cn:0",
                "https://api.eeo.cn?",
                "https://api.eeo.cn#",
                "https://api.eeo.cn/a?b",
                "https://[::1",
                "https://api.ee o.cn",
                "https://api.ee\no.cn",
                f"https://{'a' * 64}.eeo.cn",
                "https://",
                "//api.eeo.cn",
                "http://ａpi.eeo.cn",
            )
        ),
        *(
            ({**GIVEN, "base_url": address}, "api.eeo.cn is called over https, not http")
            for address in ("http://api.eeo.cn.", "HTTP://API.EEO.CN", "http://api。eeo。cn")
        ),
        *(
            ({**GIVEN, "secret": secret}, "copy it anew")
            for secret in ("\ufeffmade-up", "made\u200bup", "made-up\udcff", "mädeup", "made\xa0up", "made\x00up")
        ),
        ({**GIVEN, "sid": 0}, "is a number such as 2339736"),
        ({**GIVEN, "secret": " "}, "pass secret=… or set CLASSIN_SECRET"),
        ({**GIVEN, "timeout": 0}, "a number of seconds above 0"),
        ({**GIVEN, "timeout": float("inf")}, "a number of seconds above 0"),
        ({**GIVEN, "timeout": 1e300}, "at most 1,000,000"),
        ({**GIVEN, "max_retries": -1}, "max_retries is a whole number, 0 or more"),
        ({**GIVEN, "max_retries": True}, "max_retries is a whole number, 0 or more"),
    ],
)
def test_a_missing_or_impossible_setting_is_one_sentence(kind: Any, settings: dict[str, Any], sentence: str) -> None:
    """It names the argument and the variable."""
    with pytest.raises(ValueError, match=sentence) as caught:
        kind(**settings)

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"secret": b"made-up-secret"}, "secret is a str, not bytes"),
        ({"sid": b"1"}, "is a str or an int, not bytes"),
        ({"sid": True}, "is a str or an int, not bool"),
        ({"headers": ["a"]}, "headers takes a dict of names and values, not list"),
        ({"headers": {"X-Trace": 5}}, "headers: 'X-Trace' and its value are both a str"),
        ({"deadline": "5"}, "deadline is a number of seconds, not str"),
        ({"on_retry": 5}, "on_retry is a function that takes a Retry, not int"),
        ({"http_client": object()}, "ClassIn takes an httpx.Client, AsyncClassIn an httpx.AsyncClient, not object"),
    ],
)
def test_a_setting_of_the_wrong_type_is_one_sentence(kind: Any, settings: dict[str, Any], sentence: str) -> None:
    """It says what is taken, and what was given."""
    with pytest.raises(TypeError, match=sentence):
        kind(**{**GIVEN, **settings})


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"sid": 10**5000}, "is a number such as 2339736"),
        ({"sid": "9" * 5000}, "is a number such as 2339736"),
        ({"deadline": 10**400}, "deadline is a number of seconds above 0"),
        ({"headers": {"Accept-Encoding": "br"}}, "headers: Accept-Encoding is set by the client itself"),
    ],
    ids=["number", "digits", "deadline", "encoding"],
)
def test_a_setting_that_no_call_could_use_is_one_sentence(kind: Any, settings: dict[str, Any], sentence: str) -> None:
    """An answer in another encoding than was asked for would be lost, and Python writes no thousands of digits."""
    with pytest.raises(ValueError, match=sentence):
        kind(**{**GIVEN, **settings})


@pytest.mark.parametrize(
    ("settings", "error"),
    [({"secret": ""}, ValueError), ({"sid": ""}, ValueError), ({"sid": 0}, ValueError), ({"secret": b"x"}, TypeError)],
)
def test_the_signer_checks_the_same(settings: dict[str, Any], error: type[Exception]) -> None:
    """An empty variable of the environment is found when the signer is made, not by a 102."""
    with pytest.raises(error, match="The school's"):
        ClassInAuth(**{**GIVEN, **settings})


@pytest.mark.parametrize("address", ["http://simulator.made-up:8080", "http://192.0.2.1"])
def test_plain_http_is_warned_of(caplog: pytest.LogCaptureFixture, address: str) -> None:
    """Anyone on the way can read the signatures; once for each host."""
    for _ in range(2):
        ClassIn(**GIVEN, base_url=address).close()

    assert 1 == caplog.text.count("over plain HTTP")


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9"])
def test_plain_http_to_this_machine_is_not_warned_of(caplog: pytest.LogCaptureFixture, address: str) -> None:
    """Nobody on the way can read there."""
    ClassIn(**GIVEN, base_url=address).close()

    assert "" == caplog.text


def test_headers_are_not_shown() -> None:
    """One may hold a token; their names are enough."""
    with ClassIn(**GIVEN, headers={"Authorization": "Bearer made-up"}) as client:
        shown = repr(client.options)

    assert "headers=['Authorization']" in shown
    assert "made-up" not in shown


def test_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not passed is read from CLASSIN_…"""
    for name, value in {"SID": "7", "SECRET": "x", "BASE_URL": "http://127.0.0.1:9/", "TIMEOUT": "2.5"}.items():
        monkeypatch.setenv(f"CLASSIN_{name}", value)

    with ClassIn() as client:
        assert ("7", "http://127.0.0.1:9", 2.5) == (client.sid, client.base_url, client.options.timeout)


def test_an_argument_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that says which school means it."""
    monkeypatch.setenv("CLASSIN_SID", "7")

    with ClassIn(**GIVEN) as client:
        assert "1000082" == client.sid


def test_the_school_may_be_a_number() -> None:
    """Headers take text only; the client sees to that."""
    with ClassIn(sid=1000082, secret="x") as client:
        assert "1000082" == client.sid


def test_nothing_shows_the_secret() -> None:
    """Neither repr, nor the attributes, nor a pickle."""
    with ClassIn(**GIVEN) as client:
        session = client._session
        shown = f"{client!r} {client.__dict__!r} {session.__dict__!r} {session.auth!r} {session.auth.__dict__!r}"
        assert "made-up-secret" not in shown
        with pytest.raises(TypeError, match="secret is not pickled"):
            pickle.dumps(session.auth)
        with pytest.raises(TypeError, match="secret is not pickled"):
            copy.deepcopy(session.auth)


@pytest.mark.parametrize("hand_out", [lambda secret: secret.__getstate__(), pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_is_not_handed_out(hand_out: Any) -> None:
    """By none of the ways in which Python copies the state of an object."""
    with pytest.raises(TypeError, match="secret is not pickled"):
        hand_out(Secret("made-up-secret"))


@pytest.mark.parametrize("secret", ["made-up-secret\udcff", "\ufeffmade-up-secret"])
def test_a_refused_secret_is_in_no_frame(secret: str) -> None:
    """Error trackers record the variables of every frame."""
    with pytest.raises(ValueError, match="copy it anew") as caught:
        ClassIn(sid="1", secret=secret)

    assert "made-up-secret" not in _shown(caught.value)


def _shown(error: BaseException) -> str:
    """The text of an error, and the variables of the frames of ours that it passed."""
    shown, traceback = str(error), error.__traceback__
    while traceback is not None:
        if re.search("classin_(client|api)", traceback.tb_frame.f_code.co_filename):
            shown += repr(traceback.tb_frame.f_locals)
        traceback = traceback.tb_next
    return shown


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
def test_a_client_takes_keywords_only(kind: Any) -> None:
    """The sentence shows how it is written, and neither it nor a frame what was given: it may be the secret."""
    with pytest.raises(TypeError) as caught:
        kind("1000082", "made-up-secret")

    assert f"{kind.__name__}() takes keywords only: {kind.__name__}(sid=…)." == str(caught.value)
    assert "made-up-secret" not in _shown(caught.value)


def test_a_client_names_the_keyword_that_was_meant() -> None:
    """As the methods do; here too no frame shows the secret."""
    with pytest.raises(TypeError, match=r"^ClassIn\(\) has no keyword 'time_out'; did you mean 'timeout'\?$") as caught:
        ClassIn(**GIVEN, time_out=5)

    assert "made-up-secret" not in _shown(caught.value)


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
def test_another_school_takes_keywords_only(kind: Any) -> None:
    """So it is with `for_school`."""
    first = kind(**GIVEN)

    with pytest.raises(TypeError) as caught:
        first.for_school("1000083", "made-up-secret")

    if closing := first.close():
        asyncio.run(closing)
    assert f"{kind.__name__}.for_school() takes keywords only: for_school(sid=…)." == str(caught.value)
    assert "made-up-secret" not in _shown(caught.value)


def test_the_website_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    """It has answered 404 since revision 3.15; a trailing dot is the same host."""
    for address in ("https://www.eeo.cn", "https://WWW.eeo.cn."):
        ClassIn(**GIVEN, base_url=address).close()

    assert 1 == caplog.text.count("www.eeo.cn answers every call with HTTP 404")


def test_no_asyncio_is_one_sentence() -> None:
    """Under trio, or driven by hand: the async client belongs to asyncio."""
    client = AsyncClassIn(**GIVEN, base_url="http://127.0.0.1:9")

    with pytest.raises(RuntimeError, match="AsyncClassIn runs in an event loop of asyncio"):
        trio.run(lambda: client.courses.create(course_name="Maths"))
    asyncio.run(client.close())


def test_what_a_client_of_ones_own_adds_is_harmless(recorder: Recorder) -> None:
    """Its address, content type, host, encodings and signature do not reach a call or an upload; other headers do."""
    recorder.answer(v1(data=7))
    added = {
        "Content-Type": "application/json",
        "Content-Length": "3",
        "Transfer-Encoding": "chunked",
        "Host": "elsewhere.example",
        "Accept-Encoding": "br",
        "X-EEO-SIGN": "made-up",
        "Cookie": "a=b",
        "X-Mine": "yes",
    }
    with (
        httpx.Client(headers=added, follow_redirects=True, auth=("me", "word")) as own,
        ClassIn(**GIVEN, base_url=recorder.url, http_client=own) as client,
    ):
        own.params = own.params.set("action", "other")
        client.courses.create(course_name="Maths")
        client.cloud.upload(folder_id="1", filedata=b"made up")

    for sent in recorder.sent:
        assert "partner/api" in sent.target
        assert "other" not in sent.target
        assert ("gzip", "yes") == (sent.headers["accept-encoding"], sent.headers["x-mine"])
        assert not {"x-eeo-sign", "cookie", "authorization", "transfer-encoding"} & sent.headers.keys()
        assert recorder.url == f"http://{sent.headers['host']}"
    assert "application/x-www-form-urlencoded" == recorder.sent[0].headers["content-type"]
    assert recorder.sent[1].headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_client_of_ones_own_with_params_is_refused() -> None:
    """They would take the place of `?action=`."""
    with httpx.Client(params={"tenant": "x"}) as own, pytest.raises(ValueError, match="params of its own"):
        ClassIn(**GIVEN, http_client=own)


def test_a_hook_that_raises_after_the_answer_leaves_the_outcome_open(recorder: Recorder) -> None:
    """`raise_for_status` in a hook is common; the request has been carried out by then."""
    recorder.answer(Canned(v1(data=7).body, 403))
    with (
        httpx.Client(event_hooks={"response": [lambda response: response.raise_for_status() and None]}) as own,
        ClassIn(**GIVEN, base_url=recorder.url, http_client=own, max_retries=0) as client,
        pytest.raises(errors.OutcomeUnknown, match="HTTPStatusError"),
    ):
        client.courses.create(course_name="Maths")


def test_close_may_be_called_twice() -> None:
    """A second time does nothing."""
    client = ClassIn(**GIVEN)

    client.close()
    client.close()


@pytest.mark.parametrize(("kind", "wrong"), [(ClassIn, httpx.AsyncClient), (AsyncClassIn, httpx.Client)])
def test_a_client_of_the_wrong_kind_is_refused(kind: Any, wrong: Any) -> None:
    """The sentence says which takes which."""
    with pytest.raises(TypeError, match=r"takes an httpx\.Client, AsyncClassIn an"):
        kind(**GIVEN, http_client=wrong())


def test_a_client_of_ones_own_is_signed_and_left_open(recorder: Recorder) -> None:
    """Its transport, proxy and certificates are used; it belongs to the caller."""
    recorder.answer(v1(data=7))
    with httpx.Client(headers={"X-Mine": "yes"}) as own:
        with ClassIn(**GIVEN, base_url=recorder.url, http_client=own) as client:
            client.courses.create(course_name="Maths")

        assert not own.is_closed

    assert "yes" == recorder.last.headers["x-mine"]
    assert b"safeKey=" in recorder.last.body


def test_a_base_url_with_a_path_is_kept(recorder: Recorder) -> None:
    """Behind a gateway, ClassIn may not stand at the root."""
    recorder.answer(v1(data=7))

    with ClassIn(**GIVEN, base_url=f"{recorder.url}/gateway/") as client:
        client.courses.create(course_name="Maths")

    assert "/gateway/partner/api/course.api.php?action=addCourse" == recorder.last.target


def test_a_client_of_ones_own_with_another_address_is_refused() -> None:
    """It was made for a test server, and the calls would go to ClassIn."""
    with httpx.Client(base_url="http://127.0.0.1:9/") as own:
        with pytest.raises(ValueError, match="http_client has a base_url of its own"):
            ClassIn(**GIVEN, http_client=own)
        ClassIn(**GIVEN, http_client=own, base_url="http://127.0.0.1:9").close()


def test_a_closed_client_of_ones_own_is_refused() -> None:
    """Before the first call, not at it."""
    own = httpx.Client()
    own.close()

    with pytest.raises(ValueError, match="http_client is closed already"):
        ClassIn(**GIVEN, http_client=own)


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
def test_a_client_that_was_not_made_can_be_shown(kind: Any) -> None:
    """A debugger asks for the repr of one whose settings were refused."""
    assert f"<{kind.__name__}, not set up>" == repr(object.__new__(kind))
