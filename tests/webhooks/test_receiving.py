"""What is answered, what is kept, and what is put into the quarantine."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from classin_client.webhooks import ACK, Alert, End, Inbox, Retrying
from classin_client.webhooks.asgi import app

from .conftest import MakeInbox
from .pushed import NAMES, OTHER_SECRET, OTHER_SID, SECRET, SID, SIGNED_AT, body, eventually, fields, key


def everything(inbox: Inbox) -> bytes:
    """All that the database holds, as bytes."""
    rows = [inbox.store.get(row["id"]) for row in inbox.store.list_messages()]
    rows += [inbox.store.get(row["id"], quarantine=True) for row in inbox.store.list_quarantine()]
    return repr(rows).encode()


def stored(inbox: Inbox, number: int = 1, *, quarantine: bool = False) -> Any:
    """A stored message's fields."""
    row = inbox.store.get(number, quarantine=quarantine)
    assert row is not None
    return json.loads(row["body"])


class TestAnswer:
    """What ClassIn is answered."""

    def test_bytes(self) -> None:
        """The acknowledgement has the number 1 as errno."""
        assert {"error_info": {"errno": 1, "error": "ok"}} == json.loads(ACK)

    @pytest.mark.parametrize(
        "raw",
        [
            body(),
            body("Test"),
            body(Cmd="BrandNew"),
            body(Cmd=67375105, Color="brandNew1"),
            body(SafeKey=key("wrong")),
            body(without=("SafeKey",)),
            body(without=("TimeStamp",)),
            body(SID=1),
            b"",
            b"{",
            b"[]",
            b"\xff\xfe",
            b"[" * 100_000,
            b'{"a":' * 900 + b"1" + b"}" * 900,
            b'{"a":' * 5000 + b"1" + b"}" * 5000,
            json.dumps({"Cmd": "\ud800", "_id": "\0", "SID": "\0"}).encode(),
            json.dumps({"Cmd": "x" * 10_000, "_id": "y" * 10_000, "SID": 10**400, "ClassID": "z" * 999}).encode(),
            json.dumps(fields(SID=SID, _id="\0\ud800" + "y" * 999, ClassID="\0\ud800")).encode(),
        ],
        ids=lambda raw: repr(raw[:12]),
    )
    def test_everything_is_acknowledged(self, inbox: Inbox, raw: bytes) -> None:
        """Bad keys, unknown messages and broken JSON are acknowledged like any other."""
        answer = inbox.receive(raw)

        assert (200, ACK, "application/json") == (answer.status, answer.body, answer.headers["Content-Type"])

    @pytest.mark.parametrize("name", NAMES)
    def test_every_message(self, sqlite_inbox: Inbox, name: str) -> None:
        """Each of the 51 is stored under its name."""
        sqlite_inbox.receive(body(name))

        assert [(name, "waiting")] == [(row["name"], row["state"]) for row in sqlite_inbox.store.list_messages()]

    def test_async(self, inbox: Inbox) -> None:
        """An event loop gets the same answer."""
        assert "stored" == asyncio.run(inbox.receive_async(body())).outcome

    @pytest.mark.parametrize("raw", [{"Cmd": "End"}, None, '{"Cmd": "End"}', 5])
    def test_no_bytes(self, sqlite_inbox: Inbox, raw: Any) -> None:
        """What some framework has made of the body is refused in one sentence, and not stored."""
        with pytest.raises(TypeError, match=f"^Give the request's bytes as they came, not {type(raw).__name__}.$"):
            sqlite_inbox.receive(raw)

        assert 0 == sum(sqlite_inbox.counts().values())

    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
    def test_kinds_of_bytes(self, sqlite_inbox: Inbox, kind: Any) -> None:
        """All that Python calls bytes is taken, whatever it says."""
        assert ["stored", "quarantined"] == [sqlite_inbox.receive(kind(raw)).outcome for raw in (body(), b"{")]

    def test_stopped(self, sqlite_inbox: Inbox) -> None:
        """An inbox that has stopped handling stores."""
        sqlite_inbox.stop()

        assert "stored" == sqlite_inbox.receive(body()).outcome

    def test_closed(self, sqlite_inbox: Inbox) -> None:
        """An inbox that is closed takes nothing, and begins nothing."""
        sqlite_inbox.on(End)(print)
        sqlite_inbox.close()

        for use in (lambda: sqlite_inbox.receive(body()), sqlite_inbox.start):
            with pytest.raises(RuntimeError, match=r"^The inbox is closed"):
                use()

    def test_closed_while_a_connection_is_in_use(self, inbox: Inbox) -> None:
        """A connection that is in use while the inbox is closed is closed when it comes back."""
        with inbox.store.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            inbox.close()

        # Both drivers say so, each by an error of its own.
        with pytest.raises(Exception, match="closed"):
            driver.execute("SELECT 1")

    def test_too_large(self, make_sqlite_inbox: MakeInbox) -> None:
        """What is over the limit is not acknowledged, and not kept."""
        inbox = make_sqlite_inbox(largest=2000)
        answer = inbox.receive(body(Msg="x" * 2000))

        assert (413, False, 0) == (answer.status, answer.acknowledged, sum(inbox.counts().values()))

    def test_database_locked(self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """What cannot be stored, nor put aside, is not acknowledged, and can be received afterwards."""
        monkeypatch.setattr("classin_client.webhooks._storage.engine.QUICK_SECONDS", 0.05)
        monkeypatch.setattr("classin_client.webhooks._storage.spool._BUSY_SECONDS", 0.05)
        inbox = make_sqlite_inbox()
        raw = body()
        path = str(inbox.store.url.database)
        lockers = [sqlite3.connect(name, isolation_level=None) for name in (path, f"{path}-spool")]
        for locker in lockers:
            locker.execute("BEGIN EXCLUSIVE")
        refused = inbox.receive(raw)
        for locker in lockers:
            locker.close()

        assert (503, False) == (refused.status, refused.acknowledged)
        assert "stored" == inbox.receive(raw).outcome

    @pytest.mark.parametrize(
        "headers",
        [None, {}, {"Content-Type": "text/plain"}, {"content-type": "application/x-www-form-urlencoded; charset=x"}],
    )
    def test_content_type(self, sqlite_inbox: Inbox, headers: Any) -> None:
        """The content type does not matter."""
        assert "stored" == sqlite_inbox.receive(body(), headers).outcome

    def test_other_character_set(self, sqlite_inbox: Inbox) -> None:
        """A named character set is used where the body is not in Unicode's."""
        raw = json.dumps(fields("Test", Msg="注册"), ensure_ascii=False).encode("gbk")
        sqlite_inbox.receive(raw, {"Content-Type": "application/json; charset=GBK"})

        assert "注册" == stored(sqlite_inbox)["Msg"]

    @pytest.mark.parametrize("charset", ["punycode", "idna", "utf-7", "rot13", "unicode_escape", "zlib", "made-up"])
    def test_character_set_that_costs(self, sqlite_inbox: Inbox, charset: str) -> None:
        """A codec that a stranger names is not run unless it is one of a few: some take quadratic time."""
        raw = b"a-" + b"z" * 1_000_000
        began = time.monotonic()
        answer = sqlite_inbox.receive(raw, {"Content-Type": f"application/json; charset={charset}"})

        assert ("quarantined", True) == (answer.outcome, time.monotonic() - began < 5)

    @pytest.mark.parametrize(
        "raw",
        [
            (b"a\0\0\0" * 31 + b"g") * 60_000,
            (b"a" * 31 + b"g") * 250_000,
            b"a\0\0\0" * 2_000_000,
            b'{"safekey '
            + (b"a" * 31 + b"g") * 250_000
            + b'": 1, "x": "safekey '
            + (b"b" * 31 + b"h") * 250_000
            + b'"}',
            b'{"Cmd": 67375105, "Data": "{' + b" " * 8_000_000 + b'"}',
            b'{"SID": "' + b"1" * 8_000_000 + b'"}',
            b'{"TimeStamp": "' + b"1" * 8_000_000 + b'", "SafeKey": "' + b"1" * 100_000 + b'"}',
        ],
        ids=["UTF-32", "hex", "long run", "in text", "JSON in JSON", "school", "timestamp"],
    )
    def test_large_and_hostile(self, sqlite_inbox: Inbox, raw: bytes) -> None:
        """What a stranger sends is read in linear time."""
        began = time.process_time()
        assert "quarantined" == sqlite_inbox.receive(raw[: 8 * 1024 * 1024]).outcome

        assert time.process_time() - began < 3

    def test_byte_order_mark(self, sqlite_inbox: Inbox) -> None:
        """A byte order mark is let through."""
        assert "stored" == sqlite_inbox.receive(b"\xef\xbb\xbf" + body()).outcome


class TestOnce:
    """Which messages are the same."""

    def test_same_id(self, inbox: Inbox) -> None:
        """A message that comes again is acknowledged, and kept once, even when it is signed anew."""
        inbox.receive(body(_id="a1"))
        second = inbox.receive(body(_id="a1", TimeStamp=SIGNED_AT + 10, SafeKey=key(timestamp=SIGNED_AT + 10)))

        assert ("duplicate", True, 1) == (second.outcome, second.acknowledged, inbox.counts()["waiting"])

    def test_same_id_of_another_school(self, inbox: Inbox) -> None:
        """Ids are of a school."""
        inbox.receive(body(_id="a1"))
        inbox.receive(body(_id="a1", SID=int(OTHER_SID), SafeKey=key(OTHER_SECRET)))

        assert [OTHER_SID, SID] == [row["sid"] for row in inbox.store.list_messages()]

    @pytest.mark.parametrize("identity", [None, "", {"$oid": "a1"}, True])
    def test_content(self, inbox: Inbox, identity: object) -> None:
        """Without an id that can be read the content counts, but for the signature."""
        for stamp in (SIGNED_AT, SIGNED_AT + 10):
            inbox.receive(body(_id=identity, TimeStamp=stamp, SafeKey=key(timestamp=stamp)))
        inbox.receive(body(_id=identity, ClassID=8))

        assert 2 == inbox.counts()["waiting"]

    def test_many_at_once(self, inbox: Inbox) -> None:
        """Of many copies that come at the same time one is new."""

        async def receive() -> list[str]:
            raw = body(_id="a1")
            return [one.outcome for one in await asyncio.gather(*(inbox.receive_async(raw) for _ in range(50)))]

        outcomes = asyncio.run(receive())

        assert (1, 49, 1) == (outcomes.count("stored"), outcomes.count("duplicate"), inbox.counts()["waiting"])

    def test_forged_copy_comes_first(self, inbox: Inbox) -> None:
        """A message without the right key cannot pre-empt the real one with its id."""
        inbox.receive(body(_id="a1", SafeKey=key("wrong")))

        assert "stored" == inbox.receive(body(_id="a1")).outcome


class TestKey:
    """The credential that comes with a message."""

    def test_is_not_stored(self, inbox: Inbox) -> None:
        """Neither the inbox nor the quarantine holds it, wherever in the message it stood."""
        made = key()
        inbox.receive(body(Data={"SafeKey": made, "list": [{"safekey": made}], "text": f"key {made}"}))
        inbox.receive(body(Msg=json.dumps({"SafeKey": "0123456789abcdef0123456789abcdef"})))
        inbox.receive(body(SID=1))
        inbox.receive(body()[:-1])
        inbox.receive(body().decode().encode("utf-16")[:-2])

        held = everything(inbox).replace(b"\\x00", b"")
        assert (False, False) == (made.encode() in held, b"0123456789abcdef0123456789abcdef" in held)

    def test_rest_is_stored(self, inbox: Inbox) -> None:
        """All but the key is kept as it came."""
        made = fields(Note="a\0b 😀 注")
        inbox.receive(json.dumps(made).encode())

        assert {name: value for name, value in made.items() if name != "SafeKey"} == stored(inbox)

    def test_half_a_pair(self, inbox: Inbox) -> None:
        """Text that has no UTF-8 is kept."""
        inbox.receive(body(without=("NickName",)).replace(b'"End"', b'"End", "Note": "\\ud800"'))

        assert "\ud800" == stored(inbox)["Note"]

    def test_is_not_logged(self, sqlite_inbox: Inbox, caplog: pytest.LogCaptureFixture) -> None:
        """Nothing of a message is logged but its reason and number."""
        with caplog.at_level("DEBUG", logger="classin_client"):
            sqlite_inbox.receive(body("EnterRoom", NickName="Lin Xia", SafeKey=key("wrong")))

        assert ["quarantined: A message was quarantined: wrong_key. See it with `list --quarantine`."] == [
            record.getMessage() for record in caplog.records
        ]


class TestQuarantine:
    """What is not known to come from ClassIn."""

    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (body(SafeKey=key("wrong")), "wrong_key"),
            (body(without=("SafeKey",)), "no_key"),
            (body(without=("TimeStamp",)), "no_timestamp"),
            (body(SID=1), "wrong_school"),
            (body(SID=int(OTHER_SID)), "wrong_key"),
            (b"{", "not_json"),
        ],
    )
    def test_reason(self, inbox: Inbox, raw: bytes, reason: str) -> None:
        """It says why a message is there; another school's key is a wrong one."""
        inbox.receive(raw)

        assert [reason] == [row["reason"] for row in inbox.store.list_quarantine()]

    def test_message_without_a_school(self, inbox: Inbox) -> None:
        """A message without SID is of the school whose key it has."""
        inbox.receive(body(without=("SID",), SafeKey=key(OTHER_SECRET)))

        assert [OTHER_SID] == [row["sid"] for row in inbox.store.list_messages()]

    @pytest.mark.parametrize(("without", "reason"), [(("SafeKey",), "no_key"), (("TimeStamp",), "no_timestamp")])
    def test_accept(self, make_sqlite_inbox: MakeInbox, without: tuple[str, ...], reason: str) -> None:
        """A setting lets unsigned messages of a known school in."""
        inbox = make_sqlite_inbox(accept=[reason])

        assert "stored" == inbox.receive(body(without=without)).outcome

    def test_accept_of_another_school(self, make_sqlite_inbox: MakeInbox) -> None:
        """The setting does not let in what no configured school is named in."""
        inbox = make_sqlite_inbox(accept=["no_key"])

        assert ["quarantined", "quarantined"] == [
            inbox.receive(body(without=("SafeKey",), SID=1)).outcome,
            inbox.receive(body(without=("SafeKey", "SID"))).outcome,
        ]

    def test_accept_takes_no_wrong_keys(self, make_sqlite_inbox: MakeInbox) -> None:
        """No setting lets in messages with a wrong key."""
        with pytest.raises(ValueError, match=r"accept takes no_key and no_timestamp, not wrong_key"):
            make_sqlite_inbox(accept=["wrong_key"])

    def test_is_bounded(self, make_inbox: MakeInbox) -> None:
        """The oldest of a reason make room, and those of another reason do not."""
        inbox = make_inbox(quarantine_limit=3)
        inbox.receive(body(_id="kept", without=("SafeKey",)))
        for number in range(10):
            inbox.receive(b"{" * (number + 1))

        rows = inbox.store.list_quarantine()
        assert [("not_json", 11), ("not_json", 10), ("not_json", 9), ("no_key", 1)] == [
            (row["reason"], row["id"]) for row in rows
        ]

    def test_is_bounded_in_bytes(self, make_inbox: MakeInbox) -> None:
        """Large messages make room sooner, and the newest is kept however large it is."""
        inbox = make_inbox(quarantine_bytes=50_000)
        for size in (20_000, 20_000, 20_000, 80_000):
            inbox.receive(b"{" * size)

        assert [4] == [row["id"] for row in inbox.store.list_quarantine()]

    def test_full_quarantine(self, make_sqlite_inbox: MakeInbox) -> None:
        """An alert says when messages are dropped."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(quarantine_limit=40, on_alert=alerts.append)
        for _ in range(41):
            inbox.receive(b"{")

        assert eventually(lambda: [alert.count for alert in alerts if alert.kind == "quarantine_full"] == [3])
        assert 38 == inbox.counts()["quarantined"]

    def test_release(self, inbox: Inbox) -> None:
        """What is released is a message like any other, and no longer in the quarantine."""
        inbox.receive(body(without=("SafeKey",)))
        (row,) = inbox.store.list_quarantine()

        assert (1, 1, 0) == (inbox.release(row["id"]), inbox.counts()["waiting"], inbox.counts()["quarantined"])

    def test_release_of_a_reason(self, inbox: Inbox) -> None:
        """All of a reason are released, in order, and the others stay."""

        async def push() -> None:
            bodies = [body(without=("SafeKey",), _id=f"n{number}") for number in range(250)]
            await asyncio.gather(*map(inbox.receive_async, bodies))

        asyncio.run(push())
        inbox.receive(body(SafeKey=key("wrong")))

        assert (250, 1) == (inbox.release(reason="no_key"), inbox.counts()["quarantined"])
        assert [f"id:n{number}" for number in range(250)] == [
            row["identity"] for row in reversed(inbox.store.list_messages(limit=500))
        ]

    def test_release_of_what_came_meanwhile(self, inbox: Inbox) -> None:
        """What is released is not new when it has come with the right key in the meantime."""
        inbox.receive(body(without=("SafeKey",), _id="a1"))
        inbox.receive(body(_id="a1"))

        assert (0, 1, 0) == (
            inbox.release(reason="no_key"),
            inbox.counts()["waiting"],
            inbox.counts()["quarantined"],
        )

    def test_release_leaves_what_is_no_json(self, inbox: Inbox) -> None:
        """What is no message stays where it is."""
        inbox.receive(b"{")

        assert (0, 1) == (inbox.release(reason="not_json"), inbox.counts()["quarantined"])

    def test_alerts_are_few(self, make_sqlite_inbox: MakeInbox) -> None:
        """Of each reason one alert is given, however many messages come."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(on_alert=alerts.append)
        for _ in range(20):
            inbox.receive(b"{")
            inbox.receive(body(SafeKey=key("wrong")))

        assert eventually(lambda: len(alerts) >= 2)
        assert ["quarantined", "quarantined"] == [alert.kind for alert in alerts]

    def test_alert_about_a_hostile_school(self, make_sqlite_inbox: MakeInbox) -> None:
        """What a released message names as its school can be printed."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(on_alert=alerts.append)
        inbox.on(End)(lambda message: 1 / 0)
        inbox.receive(body(SID="1\n\x1b[31m"))
        inbox.release(reason="wrong_school")
        inbox.start()

        assert eventually(lambda: [one.sid for one in alerts if one.kind == "dead_letter"] == [r"1\n\x1b[31m"])

    def test_alert_that_fails(self, make_sqlite_inbox: MakeInbox) -> None:
        """A callback that fails does not keep ClassIn from its answer."""

        def fail(_: Alert) -> None:
            raise RuntimeError

        assert make_sqlite_inbox(on_alert=fail).receive(b"{").acknowledged


_FORKING = """
import os, sys
from classin_client.webhooks import Inbox
inbox = Inbox(sys.argv[1], schools={sys.argv[2]: sys.argv[3]})
outcomes = [inbox.receive(sys.argv[4].encode()).outcome]
child = os.fork()
if child == 0:
    os._exit(inbox.receive(sys.argv[5].encode()).outcome != "stored")
outcomes += [inbox.receive(sys.argv[6].encode()).outcome, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]
print(outcomes, inbox.counts()["waiting"])
inbox.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system does not fork.")
def test_forked_process(database: str) -> None:
    """A process that is forked from one with an inbox stores by itself, as servers with several workers need."""
    bodies = [body().decode() for _ in range(3)]
    command = [sys.executable, "-W", "ignore", "-c", _FORKING, database, SID, SECRET, *bodies]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)

    assert "['stored', 'stored', 0] 3\n" == done.stdout, done.stderr


class TestSettings:
    """Opening an inbox."""

    @pytest.mark.parametrize(
        ("wrong", "sentence"),
        [
            (lambda _: Inbox("inbox.db", schools=["1"]), "schools is a dict, as in schools={sid: secret}, not list."),
            (
                lambda _: Inbox("inbox.db", schools={1: 5}),
                "The secret of school 1 is a text or a list of texts, not int.",
            ),
            (lambda inbox: inbox.forget("2026"), "before is a datetime with a time zone, not str."),
            (lambda inbox: app(inbox, path="hook"), "path begins with a slash, as in '/hook', not 'hook'."),
            (lambda _: Retrying(attempts=0), "'attempts' must be >= 1: 0"),
        ],
    )
    def test_wrong_values(self, sqlite_inbox: Inbox, wrong: Callable[[Inbox], object], sentence: str) -> None:
        """A value of another kind is refused with a sentence that says what it has to be."""
        with pytest.raises((TypeError, ValueError)) as refused:
            wrong(sqlite_inbox)

        assert sentence == str(refused.value)

    def test_environment(self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """School and database come from the environment."""
        monkeypatch.setenv("CLASSIN_SID", SID)
        monkeypatch.setenv("CLASSIN_SECRET", "made-up-secret")
        monkeypatch.setenv("CLASSIN_INBOX", str(tmp_path / "named.db"))
        with Inbox() as inbox:
            inbox.receive(body())

        assert tmp_path.joinpath("named.db").is_file()

    @pytest.mark.parametrize(
        ("address", "said"),
        [
            ("postgresql://user:made-up-password@host:port/inbox", "cannot be read: an address is such as"),
            ("postgresql://user:made-up-password@host:0/inbox", "cannot be read: an address is such as"),
            ("postgresql://user:made-up-password@host:65536/inbox", "cannot be read: an address is such as"),
            ("postgresql+asyncpg://user:made-up-password@host/inbox", "driver of postgresql.asyncpg: leave it out"),
            ("postgresql+made-up-password://host/inbox", "cannot"),
            ("sqlite://made-up-password/inbox.db", "cannot be read: an address is such as"),
            ("://made-up-password", "cannot be read: an address is such as"),
        ],
    )
    def test_addresses_that_cannot_be_used(self, address: str, said: str) -> None:
        """One that cannot be meant is refused when the inbox is made, in a sentence without its parts."""
        with pytest.raises(ValueError, match=said) as refused:
            Inbox(address, schools={SID: SECRET})

        assert 1 == len(str(refused.value).splitlines())
        assert "user:made-up-password" not in str(refused.value)

    @pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "mysql://host/inbox"])
    def test_other_databases(self, address: str) -> None:
        """A database in memory, and any other kind, is refused."""
        with pytest.raises(ValueError, match="inbox"):
            Inbox(address, schools={SID: "made-up"})

    @pytest.mark.parametrize("schools", [{}, {SID: []}, {SID: ""}, {SID: ["made-up", " "]}, {"school": "made-up"}])
    def test_schools(self, sqlite: str, schools: Any) -> None:
        """A school needs an id that is a number, and secrets that are not empty."""
        with pytest.raises(ValueError, match=r"[Ss]chool|sid"):
            Inbox(sqlite, schools=schools)

    def test_secrets_and_passwords_are_not_shown(self, sqlite_inbox: Inbox) -> None:
        """The representation has neither secret nor password."""
        assert "made-up-secret" not in repr(sqlite_inbox) + repr(vars(sqlite_inbox))
