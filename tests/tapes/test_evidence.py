"""Evidence from the field: what is kept, what it never holds, and what is made of it."""

from __future__ import annotations

import contextlib
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS
from classin_client import ClassIn, ClassInError
from classin_client._evidence import MOST_TAPES, describe
from classin_client.testing import CannedAnswers, deliver, message, simulated_school
from classin_client.webhooks import Inbox

from . import evidence
from .tape import load

PERSONAL = ("13800000011", "lin@example.com", "Lin Xia", "correct-horse", "1001930", "林夏")


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that CLASSIN_EVIDENCE names."""
    monkeypatch.setenv("CLASSIN_EVIDENCE", str(tmp_path / "evidence"))
    return tmp_path / "evidence"


def tapes(folder: Path) -> list[str]:
    """The texts in a folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*"))]


def answered(body: bytes) -> ClassIn:
    """A client that is answered so, whatever it asks."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    return ClassIn(
        sid="1000082",
        secret="made-up-secret",
        base_url="https://classin.invalid",
        max_retries=0,
        http_client=httpx.Client(transport=transport),
    )


def register(classin: ClassIn) -> None:
    """A call full of personal data."""
    with contextlib.suppress(ClassInError):
        classin.users.register(telephone="13800000011", password="correct-horse", nickname="Lin Xia")


SUCCESS = {"data": 1001930, "error_info": {"errno": 1, "error": "程序正常执行"}}


class TestKept:
    """What is written, and when."""

    def test_a_code_that_is_not_listed(self, folder: Path, classin_answers: CannedAnswers) -> None:
        """With the call and the answer, in the form of the other tapes."""
        classin_answers.answer("courses.create", code=99999, message="林夏 unknown")
        with pytest.raises(ClassInError):
            classin_answers.client.courses.create(course_name="Lin's course", subject_id=3, course_unique_identity="k")

        (text,) = tapes(folder)
        assert ["The code 99999 is not listed."] == evidence.reasons(text)
        assert [
            {
                "sent": {
                    "POST": "/partner/api/course.api.php?action=addCourse",
                    "signature": "<not shown>",
                    "form": {
                        "courseName": "<text, 12 characters>",
                        "subjectId": 3,
                        "courseUniqueIdentity": "<text, 1 characters>",
                    },
                },
                "answer": {
                    "status": 200,
                    "type": "application/json",
                    "json": {"error_info": {"errno": 99999, "error": "<text, 10 characters>"}},
                },
            }
        ] == load(text)

    @pytest.mark.parametrize(
        ("body", "why"),
        [
            (b"", ["The answer is empty."]),
            (b"<html>Lin Xia</html>", ["The answer is not JSON."]),
            (b'{"data": 7}', ["The answer lacks its code, or what a success promises."]),
            (b'{"error_info": {"errno": 1}}', ["The answer lacks its code, or what a success promises."]),
            (b"[]", ["The answer lacks its code, or what a success promises."]),
            (
                b'{"error_info": {"errno": 1}, "data": {"13800000011": "Lin Xia"}}',
                [
                    "The answer lacks its code, or what a success promises.",
                    "The value at register.data breaks the schema.",
                ],
            ),
        ],
    )
    def test_what_is_malformed_or_breaks_the_schema(self, folder: Path, body: bytes, why: list[str]) -> None:
        """Each kind says why it was kept, and holds nothing of what was said."""
        register(answered(body))

        (text,) = tapes(folder)
        assert (why, []) == (evidence.reasons(text), [word for word in PERSONAL if word in text])

    def test_a_code_of_an_item(self, folder: Path, classin_answers: CannedAnswers) -> None:
        """The call succeeds, and an item has a code that the page lacks."""
        classin_answers.answer("users.register_many", data=[{"errno": 99998, "telephone": "13800000011"}])
        classin_answers.client.users.register_many(
            user_json=[{"telephone": "13800000011", "password": "correct-horse"}]
        )

        (text,) = tapes(folder)
        assert ["The code 99998 is not listed."] == evidence.reasons(text)
        assert [] == [word for word in PERSONAL if word in text]

    def test_an_unknown_message(self, folder: Path, tmp_path: Path) -> None:
        """Its fields by name and kind."""
        sample = message("End", {"Cmd": "Confetti", "NickName": "Lin Xia", "UID": 1001930, "13800000011": 1})
        with Inbox(tmp_path / "inbox.db", schools={"1000082": "simulator-secret"}) as inbox:
            assert deliver(sample, inbox).acknowledged

        (text,) = tapes(folder)
        (tape,) = load(text)
        assert ["A message with the Cmd Confetti is not described."] == evidence.reasons(text)
        assert ("Confetti", "<text, 7 characters>", "<integer>") == tuple(
            tape["pushed"][name] for name in ("Cmd", "NickName", "UID")
        )
        assert [] == [word for word in (*PERSONAL, "SafeKey") if word in text]

    def test_a_forged_message_is_not_kept(self, folder: Path, tmp_path: Path) -> None:
        """Anybody could fill the folder."""
        with Inbox(tmp_path / "inbox.db", schools={"1000082": "simulator-secret"}) as inbox:
            deliver(message("End", {"Cmd": "Confetti"}, secret="of-another"), inbox)

        assert [] == tapes(folder)

    def test_what_is_foreseen_is_not_kept(self, folder: Path) -> None:
        """A success, an account that exists, and a refusal that its page lists."""
        with simulated_school() as school:
            for _ in range(2):
                register(school.client)
            with pytest.raises(ClassInError):
                school.client.courses.create(course_name="x", main_teacher_uid=999)

        assert [] == tapes(folder)

    @pytest.mark.parametrize("name", sorted(OPERATIONS))
    def test_no_example_of_success_is_evidence(self, folder: Path, name: str) -> None:
        """The answers that openapi.yaml shows are those that it foresees."""
        from classin_client._response import evidence as judge
        from classin_client._response.answer import Answer
        from classin_client.testing.successes import _examples

        with judge.keeping(OPERATIONS[name], {}, Answer(200, json.dumps(_examples()[name]).encode())):
            pass

        assert [] == tapes(folder)

    def test_without_the_setting(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing is written anywhere."""
        monkeypatch.delenv("CLASSIN_EVIDENCE", raising=False)
        monkeypatch.chdir(tmp_path)
        register(answered(b""))

        assert [] == list(tmp_path.iterdir())

    def test_the_same_is_kept_once(self, folder: Path) -> None:
        """A nightly run that meets it a thousand times writes one file."""
        for _ in range(3):
            register(answered(b""))

        assert 1 == len(tapes(folder))

    def test_what_cannot_be_kept_hides_no_answer(self, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
        """Nested as deeply as some Pythons can read and not describe, it is told all the same."""
        body = b'{"error_info": {"errno": 99999}, "brandNew": %s1%s}' % (b'{"a": ' * 700, b"}" * 700)

        with pytest.raises(ClassInError, match="ended with 99999"):
            answered(body).users.register(telephone="13800000011", password="correct-horse", nickname="Lin Xia")

        assert "no evidence can be kept (RecursionError)" in caplog.text or tapes(folder)

    def test_a_message_that_cannot_be_kept_is_stored(self, tmp_path: Path, folder: Path) -> None:
        """However deeply it is nested, it is acknowledged and waits."""
        deep: list[Any] = []
        for _ in range(900):
            deep = [deep]
        with Inbox(tmp_path / "inbox.db", schools={"1000082": "simulator-secret"}) as inbox:
            assert deliver(message("End", {"Cmd": "Confetti", "brandNew": deep}), inbox).acknowledged
            assert 1 == inbox.counts()["waiting"]

    def test_the_folder_is_bounded(self, folder: Path) -> None:
        """A server that answers differently each time does not fill the disk."""
        folder.mkdir()
        for number in range(MOST_TAPES):
            (folder / f"{number}.tape.yaml").touch()
        register(answered(b""))

        assert MOST_TAPES == len(tapes(folder))

    def test_a_folder_that_cannot_be_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        """The call goes on, and the log says so."""
        (tmp_path / "file").touch()
        monkeypatch.setenv("CLASSIN_EVIDENCE", str(tmp_path / "file"))
        with caplog.at_level(logging.WARNING):
            register(answered(b""))

        assert "CLASSIN_EVIDENCE: no evidence can be kept (FileExistsError)." in caplog.messages


VALUES = st.recursive(
    st.sampled_from([*PERSONAL, 13800000011, 1001930, "https://example.com/?key=Lin Xia"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["data", "errno", "code", "error", "msg", "new_field", *PERSONAL[:3]]), inner)
    ),
    max_leaves=12,
)


class TestPrivate:
    """What no tape holds."""

    @given(value=VALUES, name=st.sampled_from(sorted(OPERATIONS)))
    @settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_nothing_personal(self, value: Any, name: str) -> None:
        """Wherever it stands in an answer of whichever operation, as value or as key."""
        shown = json.dumps(describe(OPERATIONS[name].response, value), ensure_ascii=False)

        assert [] == [word for word in (*PERSONAL[:4], PERSONAL[5], "https", "1001930") if word in _but_codes(shown)]


def _but_codes(text: str) -> str:
    """A number as a code is shown when it has nine digits at the most: no telephone number has."""
    return (
        text.replace('"errno": 1001930', "")
        .replace('"code": 1001930', "")
        .replace('"errno": "1001930"', "")
        .replace('"code": "1001930"', "")
    )


class TestMade:
    """`make evidence`."""

    def test_it_shows_and_proposes(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The tape in full, and a deviation for openapi.yaml."""
        register(answered(b'{"error_info": {"errno": 99999, "error": ""}}'))
        (text,) = tapes(folder)

        assert 0 == evidence.main([str(folder)])
        printed = capsys.readouterr().out
        assert text in printed
        assert "what: The code 99999 is not listed. Its meaning here is not known." in printed
        assert "Tapes: 1; not to be sent: 0." in printed

    @pytest.mark.parametrize("leak", ["13800000011", "lin@example.com", "https://example.com/x", "Lin Xia", "0" * 32])
    def test_it_stops_what_must_not_be_sent(self, folder: Path, capsys: pytest.CaptureFixture[str], leak: str) -> None:
        """Also what somebody wrote into a tape by hand; what it is is not repeated in the verdict."""
        register(answered(b""))
        (path,) = folder.glob("*")
        path.write_text(path.read_text(encoding="utf-8") + f'    note: "{leak}"\n', encoding="utf-8")

        assert 1 == evidence.main([str(folder)])
        assert "DO NOT SEND" in capsys.readouterr().out

    def test_a_folder_without_tapes(self, tmp_path: Path) -> None:
        """Nothing was checked, and that is no success."""
        assert 2 == evidence.main([str(tmp_path)])
