"""register and registerMultiple."""

import json
import struct

import pytest

from classin_simulator.school.records import Teacher

from .raw_client import Json, RawClient, errno

PASSWORD = "example-pass"
MD5 = "0123456789abcdef0123456789abcdef"


def png(width: int, height: int, size: int = 100) -> bytes:
    """The beginning of a PNG, with zeros up to a size."""
    return (b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)).ljust(size, b"\0")


def gif(width: int, height: int) -> bytes:
    """The beginning of a GIF."""
    return b"GIF89a" + struct.pack("<HH", width, height)


def jpeg(width: int, height: int) -> bytes:
    """The beginning of a JPEG with an APP0 segment before its frame."""
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width)


def register(raw_client: RawClient, **fields: object) -> Json:
    """Register with a password, five seconds after what was before."""
    raw_client.simulator.clock.advance(5)
    return raw_client.v1("register", **{"password": PASSWORD, **fields})


def test_new_account(raw_client: RawClient) -> None:
    """A new account brings its UID, and is no member of the school."""
    answer = register(raw_client, telephone="13800000001", nickname="Lin Xia")
    user = raw_client.simulator.school.users[answer["data"]]
    assert (
        errno(answer),
        user.nickname,
        raw_client.simulator.school.students,
        raw_client.simulator.school.teachers,
    ) == (1, "Lin Xia", {}, {})


def test_nickname_left_out(raw_client: RawClient) -> None:
    """Without a nickname the account stands for it."""
    uid = register(raw_client, telephone="13800000001")["data"]
    assert raw_client.simulator.school.users[uid].nickname == "13800000001"


def test_nickname_cut(raw_client: RawClient) -> None:
    """A nickname is cut to 24 characters."""
    uid = register(raw_client, telephone="13800000001", nickname="夏" * 30)["data"]
    assert raw_client.simulator.school.users[uid].nickname == "夏" * 24


@pytest.mark.parametrize(("number", "code"), [("13800000001", 135), ("001-2025550142", 135), ("ada@example.com", 461)])
def test_account_exists(raw_client: RawClient, number: str, code: int) -> None:
    """An account that exists brings its UID with 135 or 461, and keeps its nickname."""
    field = "email" if "@" in number else "telephone"
    first = register(raw_client, **{field: number, "nickname": "Ada"})
    second = register(raw_client, **{field: number.upper(), "nickname": "Bob"})
    assert (code, first["data"]) == (errno(second), second["data"])
    assert raw_client.simulator.school.users[first["data"]].nickname == "Ada"


@pytest.mark.parametrize(
    ("membership", "students", "teachers"), [(0, 0, 0), (1, 1, 0), (2, 0, 1), (3, 0, 0), ("", 0, 0), ("yes", 0, 0)]
)
def test_membership(raw_client: RawClient, membership: object, students: int, teachers: int) -> None:
    """1 makes a student, 2 a teacher, everything else neither."""
    assert errno(register(raw_client, telephone="13800000001", addToSchoolMember=membership)) == 1
    school = raw_client.simulator.school
    assert (students, teachers) == (len(school.students), len(school.teachers))


def test_membership_of_an_account_that_exists(raw_client: RawClient) -> None:
    """`addToSchoolMember` takes effect although the answer is 135."""
    register(raw_client, telephone="13800000001")
    answer = register(raw_client, telephone="13800000001", addToSchoolMember=1)
    assert (135, {answer["data"]}) == (errno(answer), set(raw_client.simulator.school.students))


def test_membership_of_the_school_itself(raw_client: RawClient) -> None:
    """The school's own account exists, and does not become a student."""
    answer = register(raw_client, email="school-1000082@example.com", addToSchoolMember=1)
    assert (461, 1000082, {}) == (errno(answer), answer["data"], raw_client.simulator.school.students)


def test_teachers_full(raw_client: RawClient) -> None:
    """Over the contract's number of teachers the account is registered, and the answer is 845 with its UID."""
    school = raw_client.simulator.school
    school.limits.enabled_teachers = 1
    school.teachers[5] = Teacher(5, 6, "Ada")
    answer = register(raw_client, telephone="13800000001", addToSchoolMember=2)
    assert (845, True, {5}) == (errno(answer), answer["data"] in school.users, set(school.teachers))


@pytest.mark.parametrize(
    ("telephone", "code"),
    [
        ("13800000001", 1),
        ("001-2025550142", 1),
        ("0084-912345678", 1),
        ("8613800000001", 134),
        ("0086-13800000001", 134),
        ("+8613800000001", 134),
        ("001-02025550142", 134),
        ("012025550142", 134),
        ("1380000000", 134),
        ("1380000000a", 134),
        ("13800000001\n", 134),
        ("93800000001", 288),
    ],
)
def test_telephone(raw_client: RawClient, telephone: str, code: int) -> None:
    """A number is bare for mainland China, and 00, country, hyphen, number elsewhere."""
    assert code == errno(register(raw_client, telephone=telephone))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"password": "12345"}, 137, id="too short"),
        pytest.param({"password": "123456"}, 1, id="shortest"),
        pytest.param({"password": "x" * 20}, 1, id="longest"),
        pytest.param({"password": "x" * 21}, 137, id="too long"),
        pytest.param({"md5pass": MD5}, 1, id="MD5"),
        pytest.param({"md5pass": MD5.upper()}, 100, id="MD5 in capitals"),
        pytest.param({"md5pass": MD5 + "0"}, 100, id="33 digits"),
        pytest.param({}, 100, id="none"),
        pytest.param({"isSentMessage": 1, "addToSchoolMember": 1}, 1, id="made up and sent"),
        pytest.param({"isSentMessage": 1, "addToSchoolMember": 0}, 1, id="sent to nobody of the school"),
        pytest.param({"isSentMessage": 1}, 877, id="sent without a membership"),
        pytest.param({"isSentMessage": 2, "password": PASSWORD}, 100, id="neither sent nor not"),
    ],
)
def test_password(raw_client: RawClient, fields: dict[str, object], code: int) -> None:
    """6 to 20 characters in the clear, or 32 digits of MD5, or made up when it is sent as a message."""
    assert code == errno(raw_client.v1("register", telephone="13800000001", **fields))


@pytest.mark.parametrize(("fields", "code"), [({}, 100), ({"password": "1"}, 137), ({"password": "x" * 20}, 135)])
def test_password_of_a_known_account(raw_client: RawClient, fields: dict[str, object], code: int) -> None:
    """It is asked for and checked like a new one's, and the account keeps its own."""
    uid = register(raw_client, telephone="13800000001")["data"]
    kept = raw_client.simulator.school.users[uid].password_md5
    answer = raw_client.v1("register", telephone="13800000001", **fields)
    assert (code, kept) == (errno(answer), raw_client.simulator.school.users[uid].password_md5)


@pytest.mark.parametrize("fields", [{}, {"telephone": ""}, {"email": "ada"}, {"email": "ada@example"}])
def test_account_missing(raw_client: RawClient, fields: dict[str, object]) -> None:
    """A telephone number or an e-mail address is needed."""
    assert errno(register(raw_client, **fields)) == 100


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        pytest.param(png(300, 300), 1, id="PNG"),
        pytest.param(gif(300, 300), 1, id="GIF"),
        pytest.param(jpeg(300, 300), 1, id="JPEG"),
        pytest.param(png(300, 301), 341, id="too high"),
        pytest.param(jpeg(299, 300), 341, id="too narrow"),
        pytest.param(b"BM" + b"\0" * 50, 224, id="a bitmap"),
        pytest.param(b"", 224, id="empty"),
        pytest.param(png(300, 300, 1024 * 1024), 342, id="a megabyte"),
    ],
)
def test_picture(raw_client: RawClient, picture: bytes, code: int) -> None:
    """The type of a picture is read from its content: JPEG, GIF or PNG, 300 × 300, less than a megabyte."""
    answer = raw_client.upload("register", "a.png", picture, telephone="13800000001", password=PASSWORD)
    assert code == errno(answer)
    assert [code == 1] * (code == 1) == [
        user.has_avatar for user in raw_client.simulator.school.users.values() if user.telephone is not None
    ]


def test_same_parameters_within_five_seconds(raw_client: RawClient) -> None:
    """The same parameters are refused for five seconds, signed anew or not, and then taken."""
    codes = []
    for seconds in (0, 1, 3.5, 0.5):
        raw_client.simulator.clock.advance(seconds)
        codes.append(errno(raw_client.v1("register", telephone="13800000001", password=PASSWORD)))
    assert codes == [1, 101003002, 101003002, 135]


def test_other_parameters_within_five_seconds(raw_client: RawClient) -> None:
    """Another account, or the same with another parameter, is another call."""
    accounts = [("13800000001", 0), ("13800000002", 0), ("13800000001", 1)]
    codes = [
        errno(raw_client.v1("register", telephone=telephone, password=PASSWORD, addToSchoolMember=membership))
        for telephone, membership in accounts
    ]
    assert codes == [1, 1, 135]


def many(raw_client: RawClient, users: object) -> Json:
    """Register several, five seconds after what was before."""
    raw_client.simulator.clock.advance(5)
    return raw_client.v1("registerMultiple", userJson=json.dumps(users))


def test_several(raw_client: RawClient) -> None:
    """Each entry has a code of its own while the call says 1; e-mail addresses do not come back."""
    uid = register(raw_client, telephone="13800000001")["data"]
    answer = many(
        raw_client,
        [
            {"telephone": "13800000001", "password": PASSWORD},
            {"telephone": "1", "password": PASSWORD},
            {"telephone": "13800000002", "password": "short"},
            {"email": "ada@example.com", "md5pass": MD5},
            {"telephone": "13800000003"},
            "nobody",
        ],
    )
    assert errno(answer) == 1
    assert [item["errno"] for item in answer["data"]] == [135, 134, 137, 1, 100, 100]
    assert [uid, uid + 1] == [item["data"] for item in answer["data"] if "data" in item]
    assert [item.get("telephone") for item in answer["data"]] == [
        "13800000001",
        "1",
        "13800000002",
        None,
        "13800000003",
        None,
    ]


def test_several_with_numbers_for_texts(raw_client: RawClient) -> None:
    """Numbers are taken for texts, as in the page's own sample, and come back as texts."""
    item = many(raw_client, [{"telephone": 13800000001, "password": 123456, "customColumn": 123}])["data"][0]
    assert (item["errno"], item["telephone"], item["customColumn"]) == (1, "13800000001", "123")


@pytest.mark.parametrize(("sent", "back"), [("x" * 60, "x" * 50), ("", None), (None, None)])
def test_custom_column(raw_client: RawClient, sent: str | None, back: str | None) -> None:
    """A mark is cut to 50 characters; an empty one does not come back."""
    item = many(raw_client, [{"telephone": "13800000001", "password": PASSWORD, "customColumn": sent}])["data"][0]
    assert back == item.get("customColumn")


@pytest.mark.parametrize(("number", "code"), [(10, 1), (11, 450)])
def test_several_at_most_ten(raw_client: RawClient, number: int, code: int) -> None:
    """The eleventh entry refuses all of them."""
    users = [{"telephone": str(13_800_000_001 + index), "password": PASSWORD} for index in range(number)]
    answer = many(raw_client, users)
    assert (code, 10 if code == 1 else 0) == (errno(answer), len(answer.get("data", [])))


def test_several_repeated(raw_client: RawClient) -> None:
    """The same list within five seconds is refused."""
    users = json.dumps([{"telephone": "13800000001", "password": PASSWORD}])
    assert [errno(raw_client.v1("registerMultiple", userJson=users)) for _ in range(2)] == [1, 101003002]
