"""What goes wrong when signing, codes, repeats, times and lists are written by hand, and cannot go wrong here.

Each test is a mistake that is easily made against ClassIn's API, and shows what this client does in its place.
"""

from __future__ import annotations

import datetime
import hashlib
import inspect
import itertools
import json
import logging
import ssl
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from classin_client import AsyncClassIn, ClassIn, ClassInAuth, Outcome, _environment, errors
from classin_simulator import Simulator

from client.conftest import NOW, SECRET, SID
from client.proxy import Proxy
from client.recorder import Canned, Recorder, Sent, v1, v2

Run = Callable[..., Any]


def _form(sent: Sent) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(sent.body.decode(), keep_blank_values=True).items()}


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


class TestSigning:
    """Signatures made by hand."""

    def test_the_key_is_of_the_time_that_is_sent(self, run: Run, recorder: Recorder) -> None:
        """A key made once and a time read later belong to different seconds, and ClassIn answers 102."""
        seconds = itertools.count(NOW)
        recorder.answer(v1(data=7))

        run("courses.create", course_name="Maths", options={"clock": lambda: next(seconds) + 0.9})

        form = _form(recorder.last)
        assert _md5(SECRET + form["timeStamp"]) == form["safeKey"]

    def test_a_client_that_is_old_signs_with_the_time_of_the_call(self, recorder: Recorder) -> None:
        """Nothing of the signature is kept from when the client was made."""
        now = [float(NOW)]
        recorder.answer(v1(data=7))
        with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, clock=lambda: now[0]) as classin:
            now[0] += 86400
            classin.courses.create(course_name="Maths")

        assert str(NOW + 86400) == _form(recorder.last)["timeStamp"]

    @pytest.mark.parametrize(
        ("name", "signed"),
        [
            ("课" * 341 + "a", True),
            ("课" * 341 + "aa", False),
            ("a" * 1024, True),
            ("a" * 1025, False),
        ],
        ids=["1024 bytes of 342 characters", "1025 bytes of 343 characters", "1024 bytes", "1025 bytes"],
    )
    def test_long_values_are_reported_by_bytes(self, run: Run, recorder: Recorder, name: str, signed: bool) -> None:
        """Counted in characters, a Chinese text of 350 characters is signed, and must not be."""
        recorder.answer(v2(data={"unitId": 7}))

        run("units.create", course_id=1, name="x", publish_flag=2, content=name)

        content = f"content={name}&" if signed else ""
        text = f"{content}courseId=1&name=x&publishFlag=2&sid={SID}&timeStamp={NOW}&key={SECRET}"
        assert _md5(text) == recorder.last.headers["x-eeo-sign"]
        assert name == json.loads(recorder.last.body)["content"]

    def test_without_md5_nothing_is_sent(self, run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where the platform has no MD5 there is no signature; another hash in its place would only be refused."""

        def none(*_: object, **__: object) -> object:
            raise ValueError("unsupported hash type md5")

        monkeypatch.setattr(hashlib, "md5", none)

        with pytest.raises(ValueError, match="unsupported hash type"):
            run("courses.create", course_name="Maths")
        assert [] == recorder.sent

    def test_what_is_sent_is_what_is_signed(self, run: Run, recorder: Recorder) -> None:
        """A list of signed fields kept beside the body forgets the newest one: here the body itself is signed."""
        recorder.answer(v2(data={"unitId": 7}))

        run("units.create", course_id=1, name="x", publish_flag=2, extra={"brandNew": 5})

        text = f"brandNew=5&courseId=1&name=x&publishFlag=2&sid={SID}&timeStamp={NOW}&key={SECRET}"
        assert _md5(text) == recorder.last.headers["x-eeo-sign"]

    @pytest.mark.parametrize("name", ["SID", "timeStamp", "safeKey"])
    def test_signing_fields_of_the_callers_own_are_refused(self, run: Run, recorder: Recorder, name: str) -> None:
        """Who signed by hand before passes them still; sent twice, PHP would read the wrong one."""
        with pytest.raises(ValueError, match=f"{name} is part of the signature, which the client makes"):
            run("call_action", "getCourseList", {name: "1"})
        assert [] == recorder.sent

    def test_the_zone_of_the_machine_does_not_matter(
        self, run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Seconds since 1970 are the same in Seoul and in Auckland."""
        recorder.answer(v1(data=7))
        stamps = []
        for zone in ("Asia/Seoul", "America/New_York"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            run("courses.create", course_name="Maths", options={"clock": time.time})
            stamps.append(int(_form(recorder.last)["timeStamp"]))
        monkeypatch.undo()
        time.tzset()

        assert abs(stamps[1] - time.time()) < 30
        assert abs(stamps[1] - stamps[0]) < 30


class TestEncoding:
    """Requests written by hand."""

    def test_the_first_generation_is_sent_a_form(self, run: Run, recorder: Recorder) -> None:
        """JSON with headers, as the second one takes it, is not even read."""
        recorder.answer(v1(data=7))

        run("courses.create", course_name="Maths")

        assert "application/x-www-form-urlencoded" == recorder.last.headers["content-type"]
        assert [] == [name for name in recorder.last.headers if name.startswith("x-eeo-")]
        assert {"SID", "safeKey", "timeStamp", "courseName"} <= set(_form(recorder.last))

    def test_the_second_generation_is_sent_json(self, run: Run, recorder: Recorder) -> None:
        """Its signature is in headers, and none of it in the body."""
        recorder.answer(v2(data={"unitId": 7}))

        run("units.create", course_id=1, name="x", publish_flag=2)

        assert {"courseId": 1, "name": "x", "publishFlag": 2} == json.loads(recorder.last.body)
        assert {"x-eeo-uid", "x-eeo-ts", "x-eeo-sign"} <= set(recorder.last.headers)

    @pytest.mark.parametrize("method", ["lessons.create_many", "call"])
    def test_a_list_in_a_form_is_json_text(self, run: Run, recorder: Recorder, method: str) -> None:
        """Passed to a form as it is, a list is repeated fields or brackets, and ClassIn answers 155."""
        lesson = {"className": "x", "beginTime": NOW, "endTime": NOW + 60, "teacherUid": 3}
        recorder.answer(v1(data=[{"errno": 1, "data": 7}]))

        if method == "call":
            run("call", "addCourseClassMultiple", {"courseId": 1, "classJson": [lesson]})
        else:
            run("lessons.create_many", course_id=1, class_json=[lesson])

        assert lesson.items() <= json.loads(_form(recorder.last)["classJson"])[0].items()

    def test_what_is_left_out_is_not_sent_empty(self, run: Run, recorder: Recorder) -> None:
        """An empty e-mail address, password or picture is not the same as none."""
        recorder.answer(v1(data=7))

        run("users.register", telephone="13800001001")

        assert {"SID", "safeKey", "timeStamp", "telephone"} == set(_form(recorder.last))

    def test_an_object_in_place_of_the_list_in_it_is_refused(self, run: Run, recorder: Recorder) -> None:
        """The whole call packed into its list, and the lesson left out."""
        whole = {"courseId": 1, "classId": 2, "studentJson": [{"uid": 3}]}

        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'class_id'"):
            run("lessons.add_students", course_id=1, identity=1, student_json=[{"uid": 3}])
        with pytest.raises(TypeError, match="student_json takes a list, not a dict"):
            run("lessons.add_students", course_id=1, class_id=2, identity=1, student_json=whole)
        assert [] == recorder.sent

    def test_an_activity_is_released_by_the_name_that_works(self, run: Run, recorder: Recorder) -> None:
        """The page says `activityIds`; the server is reported live to want `activityId`."""
        recorder.answer(v2())

        run("activities.release", course_id=1, activity_id=2)

        assert {"courseId": 1, "activityId": 2} == json.loads(recorder.last.body)


class TestReading:
    """Answers read by hand."""

    @pytest.mark.parametrize("code", [0, 100, 102, 114, 987654])
    @pytest.mark.parametrize("method", ["courses.create", "units.create"])
    def test_only_1_is_plain_success(self, run: Run, recorder: Recorder, code: int, method: str) -> None:
        """0 is no success, and data beside a failure makes none of it."""
        v1_call = method == "courses.create"
        recorder.answer(v1(code, data=7) if v1_call else v2(code, data={"unitId": 7}))
        arguments = {"course_name": "x"} if v1_call else {"course_id": 1, "name": "x", "publish_flag": 2}

        with pytest.raises(errors.ClassInError) as caught:
            run(method, **arguments, options={"max_retries": 0})

        assert code == caught.value.code

    @pytest.mark.parametrize("code", [102, 160, 113, 147])
    def test_no_refusal_passes_in_silence(self, run: Run, recorder: Recorder, code: int) -> None:
        """HTTP 200 says nothing: adding somebody to a course that does not exist is an error."""
        recorder.answer(v1(code))

        with pytest.raises(errors.ClassInError):
            run("courses.add_student", course_id=1, identity=1, student_uid=2, student_name="Ada")

    @pytest.mark.parametrize("text", ["用户162不存在", "已经存在", "程序正常执行"])
    @pytest.mark.parametrize(("code", "refused"), [(1, False), (160, True)])
    def test_the_code_decides_not_the_words(
        self, run: Run, recorder: Recorder, text: str, code: int, refused: bool
    ) -> None:
        """A message that mentions another code, or says the opposite, changes nothing."""
        recorder.answer(Canned(json.dumps({"data": 7, "error_info": {"errno": code, "error": text}}).encode()))

        try:
            run("courses.create", course_name="Maths")
        except errors.ClassInError:
            assert refused
        else:
            assert not refused

    def test_the_other_envelope_is_read(self, run: Run, recorder: Recorder) -> None:
        """A failure in the form of the other generation is a failure with its code, not a key that is missing."""
        recorder.answer(v2(102))

        with pytest.raises(errors.AuthenticationError) as caught:
            run("students.add", student_account="13800001001", student_name="Ada")

        assert 102 == caught.value.code

    @pytest.mark.parametrize(
        ("answer", "outcome"), [(v2(), Outcome.SUCCESS), (v2(29184), Outcome.EXISTED)], ids=["done", "done before"]
    )
    def test_success_without_data_is_success(
        self, run: Run, recorder: Recorder, answer: Canned, outcome: Outcome
    ) -> None:
        """Nothing is looked up in an error that is not there."""
        recorder.answer(answer)

        assert outcome is run("activities.release", course_id=1, activity_id=2).outcome

    def test_releasing_what_is_empty_says_so(self, run: Run, recorder: Recorder) -> None:
        """29601 is on no page; the error says what it means."""
        recorder.answer(v2(29601))

        with pytest.raises(errors.Conflict, match="no content"):
            run("activities.release", course_id=1, activity_id=2)

    def test_an_outage_is_an_error(self, run: Run) -> None:
        """Nothing is made up in place of an answer: a link that leads nowhere is worse than none."""
        with pytest.raises(errors.Unavailable):
            run("lessons.launch_url", uid=1, course_id=2, class_id=3, options={"base_url": "http://127.0.0.1:9"})

    def test_a_list_that_cannot_be_had_is_an_error(self, run: Run, recorder: Recorder) -> None:
        """An action that is closed to the school raises: there is no empty answer to go on with."""
        recorder.answer(v1(102))

        with pytest.raises(errors.AuthenticationError, match="has the action getCourseList"):
            run("call_action", "getCourseList", {"page": 1})


class TestRepeating:
    """Repeats written by hand; the school is asked what it holds."""

    def test_a_lost_answer_makes_no_second_course(self) -> None:
        """A key made for each attempt makes a course for each attempt."""
        with Simulator() as simulator, Proxy(simulator.url, "reset after", "silent after", "half") as proxy:
            settings: dict[str, Any] = {"sid": simulator.sid, "secret": "simulator-secret", "base_url": proxy.url}
            with ClassIn(**settings, timeout=0.3, max_retries=3, sleep=lambda _: None) as classin:
                made = classin.courses.create(course_name="Maths").data

            assert [made] == list(simulator.school.courses)

    def test_a_program_that_starts_over_makes_no_second_lesson(self, classin_school: Any) -> None:
        """What was made before the crash is found by the caller's key, and its id comes back."""
        school = classin_school.simulator.school
        teacher = classin_school.client.teachers.ensure(account="13800001001", name="Lin", password="example-pass").data
        course = school.add_course("Maths").course_id
        start = int(classin_school.simulator.clock()) + 3600
        lesson: dict[str, Any] = {"class_name": "Halves", "begin_time": start, "end_time": start + 2700}

        made = [
            classin_school.client.lessons.ensure(key="row-5", course_id=course, teacher_uid=teacher, **lesson).data
            for _ in range(2)
        ]

        assert [made[0]] * 2 == made
        assert 1 == len(school.lessons)

    @pytest.mark.parametrize("key", ["row-" + "5" * 29, ""])
    def test_a_key_is_sent_whole_or_refused(self, run: Run, recorder: Recorder, key: str) -> None:
        """Cut to 32 characters, two keys may become one; an empty one is none."""
        with pytest.raises(ValueError, match=r"course_unique_identity (is empty|has 33)"):
            run("courses.create", course_name="Maths", course_unique_identity=key)
        assert [] == recorder.sent

    def test_done_in_part_is_not_repeated(self, run: Run, recorder: Recorder) -> None:
        """The lesson is there, its recording is not: raised, it would be made a second time."""
        recorder.answer(v1(280, data=7))

        reply = run("lessons.create", course_id=1, class_name="x", begin_time=NOW, end_time=NOW + 60, teacher_uid=2)

        assert (7, Outcome.PARTIAL, 1) == (reply.data, reply.outcome, len(recorder.sent))

    def test_a_registration_that_failed_leaves_no_uid(self, run: Run, recorder: Recorder) -> None:
        """There is no reply to read a 0 from."""
        recorder.answer(v1(134, data=0))

        with pytest.raises(errors.InvalidRequest):
            run("users.register", telephone="13800001001")

    def test_an_account_that_exists_is_not_renamed(self, classin_school: Any) -> None:
        """Registered again under another name, a person keeps the one that they have."""
        first = classin_school.client.students.ensure(account="13800001001", name="Lin", password="example-pass")
        classin_school.simulator.clock.advance(10)
        second = classin_school.client.users.ensure(telephone="13800001001", nickname="Bo", password="other-pass")

        users = classin_school.simulator.school.users
        assert ("Lin", first.data) == (users[second.data].nickname, second.data)


class TestTimesAndNumbers:
    """Times of day, and telephone numbers."""

    def test_a_time_without_a_zone_is_refused(self, run: Run, recorder: Recorder) -> None:
        """Seven in the evening, on a server in UTC, is nine hours off in Seoul."""
        with pytest.raises(ValueError, match="no time zone"):
            run("courses.create", course_name="x", expiry_time=datetime.datetime(2027, 1, 1, 19))
        assert [] == recorder.sent

    @pytest.mark.parametrize(("zone", "hour"), [("Asia/Seoul", 19), ("UTC", 10), ("America/New_York", 5)])
    def test_a_time_with_a_zone_is_that_time_everywhere(
        self, run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch, zone: str, hour: int
    ) -> None:
        """Whatever zone the machine is in."""
        from zoneinfo import ZoneInfo

        recorder.answer(v1(data=7))
        moment = datetime.datetime(2027, 1, 1, hour, tzinfo=ZoneInfo(zone))
        sent = []
        for machine in ("Asia/Seoul", "Pacific/Auckland"):
            monkeypatch.setenv("TZ", machine)
            time.tzset()
            run("courses.create", course_name="x", expiry_time=moment)
            sent.append(_form(recorder.last)["expiryTime"])
        monkeypatch.undo()
        time.tzset()

        assert ["1798797600"] * 2 == sent

    @pytest.mark.parametrize(
        ("written", "sent"),
        [
            ("+886 912 345 678", "00886-912345678"),
            ("00886-912345678", "00886-912345678"),
            ("+86 138 0000 1001", "13800001001"),
            ("+84 91 234 56 78", "0084-912345678"),
            ("13800001001", "13800001001"),
        ],
    )
    def test_a_country_is_neither_lost_nor_made_up(self, run: Run, recorder: Recorder, written: str, sent: str) -> None:
        """`886-` ends in `86-` and is another country; nothing is put before a number that came without one."""
        recorder.answer(v1(data=7))

        run("users.register", telephone=written)

        assert sent == _form(recorder.last)["telephone"]

    @pytest.mark.parametrize(
        ("resource", "sentence"), [("lessons", "without the teacher"), ("classrooms", "counting the teacher")]
    )
    def test_seats_say_who_is_counted(self, resource: str, sentence: str) -> None:
        """The two generations count otherwise, which no check can find: the words are where the keyword is typed."""
        with ClassIn(sid=SID, secret=SECRET) as classin:
            words = inspect.getdoc(getattr(classin, resource).create) or ""

        assert sentence in " ".join(words.partition("seat_num:")[2].split()[:12])


class TestSecrets:
    """What must not get out."""

    def test_a_failure_is_logged_without_the_person(
        self, run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Neither password nor key stands in the error, its traceback's words, or a log line of any level."""
        recorder.answer(v1(134))
        with caplog.at_level(logging.DEBUG), pytest.raises(errors.InvalidRequest) as caught:
            run("users.register", telephone="13800001001", password="example-pass", nickname="Lin")

        shown = caplog.text + str(caught.value) + repr(caught.value.__dict__)
        key = _form(recorder.last)["safeKey"]
        assert [] == [secret for secret in ("example-pass", "13800001001", "Lin", SECRET, key) if secret in shown]

    @pytest.mark.parametrize("settings", [{"sid": "abc"}, {"max_retries": -1}, {"base_url": "x"}, {"timeout": 0}])
    def test_a_traceback_with_variables_shows_no_secret(self, settings: dict[str, Any]) -> None:
        """As error trackers record them: the variables of every frame of ours."""
        given: dict[str, Any] = {"sid": SID, "secret": "-".join(["made", "up", "secret"]), **settings}
        with pytest.raises(ValueError, match=r".") as caught:
            ClassIn(**given)

        assert "made-up-secret" not in _variables(caught.value)

    @pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn, ClassInAuth])
    def test_a_secret_that_is_refused_is_not_shown(self, kind: Any) -> None:
        """The right secret as bytes is the right secret all the same."""
        with pytest.raises(TypeError, match="The school's secret is a str, not bytes") as caught:
            kind(sid=SID, secret=b"made-up-secret")

        assert "made-up-secret" not in _variables(caught.value)

    @pytest.mark.parametrize("answer", [v1(134), Canned(fault="reset")], ids=["refused", "lost"])
    def test_a_traceback_with_variables_shows_no_body(self, run: Run, recorder: Recorder, answer: Canned) -> None:
        """What was sent and what came back stand in no variable as bytes; the plain arguments remain."""
        recorder.answer(answer)
        with pytest.raises(errors.ClassInError) as caught:
            run("users.register", telephone="13800001001", password="example-pass")

        shown = _variables(caught.value)
        assert [] == [text for text in ("password=example-pass", "b'{") if text in shown]

    def test_a_body_that_cannot_be_signed_shows_no_secret(self, recorder: Recorder) -> None:
        """The same where the signer itself refuses."""
        with (
            ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as classin,
            pytest.raises(ValueError, match="signature") as caught,
        ):
            classin.units.create(course_id=1, name="x", publish_flag=2, extra={"key": "x"})

        assert SECRET not in _variables(caught.value)

    def test_certificates_are_checked(self) -> None:
        """By the client's own connections, with no setting that ends it."""
        context = _environment.ssl_context()

        assert (ssl.CERT_REQUIRED, True) == (context.verify_mode, context.check_hostname)
        assert "verify" not in inspect.signature(ClassIn.__init__).parameters


def _variables(error: BaseException) -> str:
    """The variables of the frames of this package that an error passed, as text."""
    shown = []
    traceback = error.__traceback__
    while traceback is not None:
        if "classin_client" in traceback.tb_frame.f_code.co_filename:
            shown.append(repr(traceback.tb_frame.f_locals))
        traceback = traceback.tb_next
    assert shown
    return "\n".join(shown)
