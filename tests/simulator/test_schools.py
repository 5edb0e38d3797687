"""Several schools in one simulator: accounts are common, everything else belongs to one school."""

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from classin_simulator import Simulator
from classin_simulator.faults import Fault
from classin_simulator.protocol.php_forms import UploadedFile

from .raw_client import NOW, Json, RawClient, errno, md5
from .subscriber import serving

SECRETS = {"1000082": "first-secret", "2000001": "second-secret"}


class Two:
    """Calls of two schools."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.raw_client = RawClient(simulator)

    def v1(self, sid: str, action: str, secret: str | None = None, **fields: object) -> Json:
        """A v1 call of a school."""
        stamp = str(NOW)
        signing = {"SID": sid, "timeStamp": stamp, "safeKey": md5((secret or SECRETS[sid]) + stamp)}
        return self.raw_client.raw(action, urlencode({**fields, **signing}).encode())

    def v2(self, sid: str, path: str, secret: str | None = None, **body: object) -> Json:
        """A v2 call of a school."""
        pairs = sorted(
            {**{name: str(value) for name, value in body.items()}, "sid": sid, "timeStamp": str(NOW)}.items()
        )
        text = "&".join(f"{name}={value}" for name, value in pairs) + f"&key={secret or SECRETS[sid]}"
        headers = {"X-EEO-UID": sid, "X-EEO-TS": str(NOW), "X-EEO-SIGN": md5(text), "Content-Type": "application/json"}
        answer: Json = self.raw_client.send("POST", path, json.dumps(body).encode(), headers)[1]
        return answer


@pytest.fixture(scope="module")
def serving_two() -> Iterator[Simulator]:
    """Two schools behind one address."""
    with Simulator(schools=SECRETS, clock=lambda: NOW) as simulator:
        yield simulator


@pytest.fixture
def two(serving_two: Simulator) -> Two:
    """Two empty schools."""
    serving_two.reset()
    return Two(serving_two)


FIRST, SECOND = SECRETS


def test_each_with_its_own_secret(two: Two) -> None:
    """A school is let in with its secret alone."""
    right = [errno(two.v1(sid, "addSchoolLabel", labelName="maths")) for sid in SECRETS]
    crossed = [
        errno(two.v1(FIRST, "addSchoolLabel", SECRETS[SECOND], labelName="art")),
        errno(two.v1(SECOND, "addSchoolLabel", SECRETS[FIRST], labelName="art")),
    ]
    assert ([1, 1], [102, 102]) == (right, crossed)


def test_each_with_its_own_secret_in_v2(two: Two) -> None:
    """So it is in v2."""
    course_id = two.simulator.schools[SECOND].school.add_course("Mathematics").course_id
    call: dict[str, Any] = {"courseId": course_id, "name": "Fractions", "publishFlag": 2}
    codes = [two.v2(SECOND, "/lms/unit/create", secret, **call)["code"] for secret in (SECRETS[FIRST], None)]
    assert [101002005, 1] == codes


def test_unknown_school(two: Two) -> None:
    """A SID that nobody has is refused as ClassIn refuses it."""
    answer = two.v1("3", "addSchoolLabel", SECRETS[FIRST], labelName="maths")
    assert (102, 101002005) == (errno(answer), two.v2("3", "/lms/unit/create", SECRETS[FIRST])["code"])


def test_schools_hold_their_own(two: Two) -> None:
    """What one school has, the other has not."""
    two.v1(FIRST, "addSchoolLabel", labelName="maths")
    two.v1(FIRST, "addCourse", courseName="Mathematics")
    other = two.simulator.schools[SECOND].school
    assert ({}, {}) == (other.labels, other.courses)


def test_course_of_the_other_school(two: Two) -> None:
    """No call reaches into the other school, and no id is given out twice."""
    course_id = two.v1(FIRST, "addCourse", courseName="Mathematics")["data"]
    own_id = two.v1(SECOND, "addCourse", courseName="Physics")["data"]
    answer = two.v2(SECOND, "/lms/unit/create", courseId=course_id, name="Fractions", publishFlag=2)
    assert (121601021, True) == (answer["code"], own_id != course_id)


def test_what_is_the_other_school_s(two: Two) -> None:
    """What another school has and what nobody has get different errnos, where ClassIn has both."""
    owner = two.simulator.schools[FIRST].school
    course, teacher, begins = owner.add_course("Mathematics"), int(FIRST), NOW + 7200
    theirs = {
        "course": course.course_id,
        "lesson": owner.add_lesson(
            course, "Halves", teacher_uid=teacher, start_time=begins, end_time=begins + 3600
        ).lesson_id,
        "label": owner.add_label("Year 7"),
        "folder": owner.drive.add_folder(owner.drive.root, "Worksheets").folder_id,
        "file": owner.drive.add_file(owner.drive.root, "a.txt", UploadedFile("a.txt", 1, "", b"a", "ok")).file_id,
    }
    nobody_s = dict.fromkeys(theirs, 5)
    assert (
        [144, 144, 144, 121601021, 121601021, 121601031, 194, 199, 355, 359],
        [147, 144, 147, 147, 147, 143, 193, 198, 356, 358],
    ) == (foreign_codes(two, theirs), foreign_codes(two, nobody_s))


def test_what_the_other_school_deleted(two: Two) -> None:
    """It stays the other school's."""
    label_id = two.v1(FIRST, "addSchoolLabel", labelName="maths")["data"]["labelId"]
    two.v1(FIRST, "deleteSchoolLabel", labelId=label_id)
    assert [356, 355] == [errno(two.v1(sid, "deleteSchoolLabel", labelId=label_id)) for sid in SECRETS]


def foreign_codes(two: Two, ids: dict[str, Any]) -> list[int]:
    """What the second school gets for ids of the first."""
    own = two.simulator.schools[SECOND].school.add_course("Physics").course_id
    labels = json.dumps([{"courseId": own, "labelIds": [ids["label"]]}])
    carried = two.v1(SECOND, "addCourseLabels", courseList=labels)["data"][0]["errno"]
    v1 = [
        ("endCourse", {"courseId": ids["course"]}),
        ("getLoginLinked", {"courseId": ids["course"], "classId": ids["lesson"], "uid": 5}),
        ("modifyGroupMemberNickname", {"courseId": ids["course"]}),
    ]
    v2 = [
        ("/lms/unit/create", {"courseId": ids["course"], "name": "Fractions", "publishFlag": 2}),
        ("/lms/onlineDoubleTeacher/editClass", {"courseId": ids["course"], "classId": 5, "className": "x"}),
        ("/lms/onlineDoubleTeacher/deleteClass", {"courseId": own, "classId": ids["lesson"]}),
    ]
    rest = [
        ("getCloudList", {"folderId": ids["folder"]}),
        ("delFile", {"fileId": ids["file"]}),
        ("deleteSchoolLabel", {"labelId": ids["label"]}),
    ]
    return [
        *(errno(two.v1(SECOND, action, **fields)) for action, fields in v1),
        *(two.v2(SECOND, path, **fields)["code"] for path, fields in v2),
        *(errno(two.v1(SECOND, action, **fields)) for action, fields in rest),
        carried,
    ]


def test_identities_are_a_school_s_own(two: Two) -> None:
    """The same identity names a course in each."""
    codes = [errno(two.v1(sid, "addCourse", courseName="Maths", courseUniqueIdentity="maths")) for sid in SECRETS]
    assert [1, 1] == codes


def test_accounts_are_common(two: Two) -> None:
    """Who is known to one school is known to ClassIn: the other gets the UID, and has no member by it."""
    person = {"telephone": "15800000001", "password": "password"}
    made = two.v1(FIRST, "register", addToSchoolMember=1, **person)
    known = two.v1(SECOND, "register", **person)
    members = [sorted(two.simulator.schools[sid].school.students) for sid in SECRETS]
    assert (made["data"], 135, [[made["data"]], []]) == (known["data"], errno(known), members)


def test_repeats_are_a_school_s_own(two: Two) -> None:
    """What one school has just sent is no repeat when the other sends it."""
    person = {"telephone": "15800000001", "password": "password"}
    codes = [errno(two.v1(sid, "register", **person)) for sid in (FIRST, SECOND, FIRST)]
    assert [1, 135, 101003002] == codes


def test_messages_are_a_school_s_own(two: Two) -> None:
    """Each school pushes to its own subscriber, with a key of its own."""
    with serving() as first, serving() as second:
        queues = {sid: two.simulator.schools[sid].events.pushes for sid in SECRETS}
        queues[FIRST].subscriber, queues[SECOND].subscriber = first.url, second.url
        two.v1(SECOND, "addCourse", courseName="Physics")
        assert queues[SECOND].wait()
        queues[FIRST].subscriber = queues[SECOND].subscriber = None
    message = second.received[0]
    expected = md5(f"{SECRETS[SECOND]}{message['TimeStamp']}")
    assert ([], int(SECOND), expected) == (first.received, message["SID"], message["SafeKey"])


def test_push_to_is_for_every_school() -> None:
    """All of them push to the address that the simulator was made with, and do so again after a reset."""
    with serving() as subscribed, Simulator(schools=SECRETS, push_to=subscribed.url, clock=lambda: NOW) as simulator:
        simulator.reset()
        for sid in SECRETS:
            simulator.schools[sid].events.push("End")
            assert simulator.schools[sid].events.pushes.wait()
    assert [int(sid) for sid in SECRETS] == [message["SID"] for message in subscribed.received]


def test_fault_of_one_school(two: Two) -> None:
    """A fault may be for one of them."""
    two.simulator.faults.add(Fault(code=104, school=SECOND))
    assert [1, 104] == [errno(two.v1(sid, "addSchoolLabel", labelName="maths")) for sid in SECRETS]


def test_seeded_schools_are_of_different_people(two: Two) -> None:
    """Each has people of its own."""
    two.simulator.seed()
    first, second = (set(two.simulator.schools[sid].school.students) for sid in SECRETS)
    assert (20, 20, set()) == (len(first), len(second), first & second)


def test_log_names_the_school(two: Two) -> None:
    """The log says which school answered; nobody's for an unknown one."""
    for sid in (*SECRETS, "3"):
        two.v1(sid, "addSchoolLabel", "x", labelName="maths")
    assert [None, SECOND, FIRST] == [one.school for one in two.simulator.requests.last(3)]


def test_school_of_the_keyword() -> None:
    """`sid=` and `secret=` still make one school."""
    assert ("7", ["7"]) == ((simulator := Simulator(sid=7, secret="x")).sid, list(simulator.schools))


def test_representation_has_no_secret() -> None:
    """Its text names the first school alone."""
    assert "<Simulator of school 1000082 and 1 more>" == repr(Simulator(schools=SECRETS))


def run(*arguments: str) -> tuple[Json, str]:
    """The line of the command, and one call's answer or the page."""
    command = [sys.executable, "-m", "classin_simulator", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            address: Json = json.loads(process.stdout.readline())
            connection = http.client.HTTPConnection(address["url"].removeprefix("http://"), timeout=10)
            connection.request("GET", "/_simulator/schools")
            schools: Json = json.loads(connection.getresponse().read())
            connection.close()
        finally:
            process.terminate()
        return schools, process.stderr.read()


def test_command_line() -> None:
    """`--school` may be repeated, `--as` chooses the answers, `--seed` fills the schools and says where to look."""
    schools, said = run("--school", "7:one", "--school", "8:two:colon", "--seed", "small", "--as", "documented")
    shown = [(one["sid"], one["as_reported"], one["counts"]["students"]) for one in schools["schools"]]
    assert ([("7", False, 20), ("8", False, 20)], True) == (shown, "Page: http://127.0.0.1:" in said)


def test_command_line_prints_settings_to_paste() -> None:
    """A shell takes them as they are, whatever is in the secret."""
    _, said = run("--school", "7:it's made up", "--seed", "small")
    exports = "\n".join(line for line in said.splitlines() if line.startswith("export "))
    shown = "echo $CLASSIN_SID; echo $CLASSIN_SECRET; echo $CLASSIN_BASE_URL"
    pasted = subprocess.run(["sh", "-c", f"{exports}\n{shown}"], capture_output=True, encoding="utf-8", check=True)

    sid, secret, url = pasted.stdout.splitlines()
    assert ("7", "it's made up", True) == (sid, secret, f"Page: {url} " in said)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--school", "7"],
        ["--school", ":x"],
        ["--school", "5:a", "--school", "5:b"],
        ["--sid", "abc"],
        ["--sid", "07"],
        ["--school", "٣:a"],
        ["--port", "99999"],
        ["--port", "-1"],
        ["--seed", "huge"],
        ["--as", "guessed"],
    ],
)
def test_wrong_command_line(arguments: list[str]) -> None:
    """What is wrong is said, without a traceback."""
    ended = subprocess.run(
        [sys.executable, "-m", "classin_simulator", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=30,
    )
    assert (2, False, True) == (ended.returncode, "Traceback" in ended.stderr, bool(ended.stderr))


def test_port_in_use() -> None:
    """One line says that another port has to be chosen."""
    with Simulator() as running:
        command = [sys.executable, "-m", "classin_simulator", "--port", running.url.rpartition(":")[2]]
        ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=30)
    assert (2, 1, True) == (ended.returncode, ended.stderr.count("\n"), "choose another --port" in ended.stderr)
