"""modifyPassword and modifyPasswordByTelephone."""

from collections.abc import Callable

import pytest

from .raw_client import RawClient, errno, md5

Person = Callable[..., int]


def has_password(raw_client: RawClient, uid: int, password: str) -> None:
    """Give an account a password."""
    raw_client.simulator.school.users[uid].password_md5 = md5(password)


def test_change(raw_client: RawClient, person: Person) -> None:
    """With the old password an account gets a new one, in the school or not."""
    uid = person()
    has_password(raw_client, uid, "old-secret")
    answer = raw_client.v1("modifyPassword", uid=uid, oldMd5pass=md5("old-secret"), password="new-secret")
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert raw_client.simulator.school.users[uid].password_md5 == md5("new-secret")


def test_change_repeated(raw_client: RawClient, person: Person) -> None:
    """A repeat is refused, for the old password is no longer right."""
    uid = person()
    has_password(raw_client, uid, "old-secret")
    fields = {"uid": uid, "oldMd5pass": md5("old-secret"), "password": "new-secret"}
    assert [errno(raw_client.v1("modifyPassword", **fields)) for _ in range(2)] == [1, 100]


def test_change_with_a_wrong_old_password(raw_client: RawClient, person: Person) -> None:
    """A wrong old password changes nothing."""
    uid = person()
    has_password(raw_client, uid, "old-secret")
    answer = raw_client.v1("modifyPassword", uid=uid, oldMd5pass=md5("another"), password="new-secret")
    assert (errno(answer), raw_client.simulator.school.users[uid].password_md5) == (100, md5("old-secret"))


def test_reset(raw_client: RawClient, person: Person) -> None:
    """The password of a student is set without the old one, again and again."""
    uid = person(student=True)
    codes = [errno(raw_client.v1("modifyPasswordByTelephone", uid=uid, password="new-secret")) for _ in range(2)]
    assert ([1, 1], md5("new-secret")) == (codes, raw_client.simulator.school.users[uid].password_md5)


def test_reset_of_a_teacher(raw_client: RawClient, person: Person) -> None:
    """A teacher's password can be set as well."""
    assert errno(raw_client.v1("modifyPasswordByTelephone", uid=person(teacher=True), password="new-secret")) == 1


def test_reset_of_a_stranger(raw_client: RawClient, person: Person) -> None:
    """Who is neither student nor teacher of the school is answered 227, and keeps the password."""
    uid = person()
    has_password(raw_client, uid, "old-secret")
    answer = raw_client.v1("modifyPasswordByTelephone", uid=uid, password="new-secret")
    assert (errno(answer), raw_client.simulator.school.users[uid].password_md5) == (227, md5("old-secret"))


@pytest.mark.parametrize("action", ["modifyPassword", "modifyPasswordByTelephone"])
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"password": "12345"}, 137, id="5 characters"),
        pytest.param({"password": "123456"}, 1, id="6 characters"),
        pytest.param({"password": "1" * 20}, 1, id="20 characters"),
        pytest.param({"password": "1" * 21}, 137, id="21 characters"),
        pytest.param({"md5pass": md5("new-secret")}, 1, id="MD5"),
        pytest.param({"md5pass": md5("new-secret").upper()}, 100, id="MD5 in capitals"),
        pytest.param({"md5pass": "new-secret"}, 100, id="no MD5"),
        pytest.param({}, 100, id="no password"),
        pytest.param({"password": ""}, 100, id="blank password"),
        pytest.param({"uid": 5, "password": "123456"}, 400, id="UID unknown"),
        pytest.param({"uid": "x", "password": "123456"}, 400, id="UID is no number"),
        pytest.param({"uid": "", "password": "123456"}, 100, id="no UID"),
    ],
)
def test_what_is_sent(raw_client: RawClient, person: Person, action: str, fields: dict[str, object], code: int) -> None:
    """Passwords have 6 to 20 characters, MD5 is in lower case, one of them is needed, and a UID is an account's."""
    uid = person(student=True)
    has_password(raw_client, uid, "old-secret")
    old = {"oldMd5pass": md5("old-secret")} if action == "modifyPassword" else {}
    assert code == errno(raw_client.v1(action, **{"uid": uid, **old, **fields}))


@pytest.mark.parametrize("action", ["modifyPassword", "modifyPasswordByTelephone"])
def test_both(raw_client: RawClient, person: Person, action: str) -> None:
    """Of a password and an MD5 the MD5 counts."""
    uid = person(student=True)
    has_password(raw_client, uid, "old-secret")
    raw_client.v1(action, uid=uid, oldMd5pass=md5("old-secret"), password="in-clear", md5pass=md5("as-md5"))
    assert raw_client.simulator.school.users[uid].password_md5 == md5("as-md5")


@pytest.mark.parametrize("action", ["modifyPassword", "modifyPasswordByTelephone"])
def test_closed_account(raw_client: RawClient, person: Person, action: str) -> None:
    """A closed account has no password any more."""
    uid = person(student=True)
    has_password(raw_client, uid, "old-secret")
    raw_client.simulator.school.users[uid].cancelled = True
    assert errno(raw_client.v1(action, uid=uid, oldMd5pass=md5("old-secret"), password="new-secret")) == 400
