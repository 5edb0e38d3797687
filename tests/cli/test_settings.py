"""Which school a command is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._schools import find_school
from classin_client.testing import SimulatedSchool

from .conftest import Command


def configure(path: Path, text: str) -> None:
    """Writes the config file, for its owner alone."""
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)


@pytest.fixture(name="two")
def _two(tmp_path: Path) -> Path:
    """A config file with two schools, each with a file for its secret."""
    for name in ("riverside", "hillside"):
        (tmp_path / f"{name}.secret").write_text(f"{name}-secret\n", encoding="utf-8")
        (tmp_path / f"{name}.secret").chmod(0o600)
    configure(
        tmp_path / "config.toml",
        'default = "riverside"\n'
        '[schools.riverside]\nsid = 1000082\nsecret_file = "riverside.secret"\nstate = "riverside.db"\n'
        '[schools.hillside]\nsid = "1000083"\nsecret_file = "hillside.secret"\nbase_url = "https://127.0.0.1:9"\n',
    )
    return tmp_path / "config.toml"


@pytest.mark.usefixtures("two")
def test_default(tmp_path: Path) -> None:
    """Without a name the default counts; its files are named as seen from the config file."""
    school = find_school(None)

    assert ("1000082", "riverside-secret") == (school.sid, school.secret())
    assert str(tmp_path / "riverside.db") == school.state


@pytest.mark.usefixtures("two")
def test_by_name(tmp_path: Path) -> None:
    """A name chooses another; its state stands where the system keeps data, one for each school and server."""
    school = find_school("hillside")

    assert ("1000083", "hillside-secret", "https://127.0.0.1:9") == (school.sid, school.secret(), school.base_url)
    assert str(tmp_path / "data" / "classin" / "1000083-127.0.0.1-9.db") == school.state


@pytest.mark.parametrize(
    ("base_url", "name"),
    [
        ("", "1000082.db"),
        ("https://api.eeo.cn/", "1000082.db"),
        ("http://127.0.0.1:35757", "1000082-127.0.0.1-35757.db"),
        ("https://[::1]:9/proxied", "1000082--1-9-proxied.db"),
    ],
)
def test_state_of_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base_url: str, name: str) -> None:
    """What was practised on a simulator is not taken for done at ClassIn."""
    monkeypatch.setenv("CLASSIN_SID", "1000082")
    monkeypatch.setenv("CLASSIN_BASE_URL", base_url)

    assert str(tmp_path / "data" / "classin" / name) == find_school(None).state


def test_addresses(tmp_path: Path) -> None:
    """State and inbox may be on a server; their addresses are left as they are."""
    address = "postgresql://user@host/name"
    configure(
        tmp_path / "config.toml", f'[schools.riverside]\nsid = 1000082\nstate = "{address}"\ninbox = "{address}"\n'
    )
    school = find_school(None)

    assert (address, address, True) == (school.state, school.inbox, school.state_exists)


@pytest.mark.usefixtures("two")
def test_environment_counts_before_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """`CLASSIN_SID` counts before the default, and a name before `CLASSIN_SID`: two schools are never mixed."""
    monkeypatch.setenv("CLASSIN_SID", "77")
    monkeypatch.setenv("CLASSIN_SECRET", "other")

    assert ("77", "other") == (find_school(None).sid, find_school(None).secret())
    assert ("1000083", "hillside-secret") == (find_school("hillside").sid, find_school("hillside").secret())


def test_secret_file_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The environment may name a file in place of the secret."""
    (tmp_path / "secret").write_text("in-a-file\n", encoding="utf-8")
    (tmp_path / "secret").chmod(0o600)
    monkeypatch.setenv("CLASSIN_SID", "77")
    monkeypatch.setenv("CLASSIN_SECRET_FILE", str(tmp_path / "secret"))

    assert "in-a-file" == find_school(None).secret()


@pytest.mark.usefixtures("two")
def test_open_to_others(tmp_path: Path) -> None:
    """A secret that others may read is refused, with the command that mends it."""
    path = tmp_path / "riverside.secret"
    path.chmod(0o644)

    with pytest.raises(
        CommandError, match=r"others may read it \(mode 0644\): chmod 600 .*riverside\.secret\.$"
    ) as refused:
        find_school(None).secret()
    assert Exit.SETTINGS == refused.value.code


def test_secret_in_an_open_config(tmp_path: Path) -> None:
    """So is a config file that holds one."""
    configure(tmp_path / "config.toml", '[schools.one]\nsid = 1\nsecret = "made-up"\n')
    assert "made-up" == find_school(None).secret()

    (tmp_path / "config.toml").chmod(0o640)
    with pytest.raises(CommandError, match="chmod 600"):
        find_school(None)


def test_secret_is_in_no_repr(tmp_path: Path) -> None:
    """A secret of the config file is in no text of the settings."""
    configure(tmp_path / "config.toml", '[schools.one]\nsid = 1\nsecret = "made-up-secret"\n')

    assert "made-up-secret" not in repr(find_school(None))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "No school is set: set CLASSIN_SID and CLASSIN_SECRET, or describe it in"),
        ("[schools.a]\nsid = 1\n[schools.b]\nsid = 2\n", "Which school? Give --school, one of: a, b."),
        ('default = "c"\n[schools.a]\nsid = 1\n', "There is no school 'c' in"),
        ("[schools.a]\nsid = 1\nsecrt = 'x'\n", "has a setting 'secrt'; did you mean secret?"),
        ("[schools.a]\nsid = 'x'\n", "sid is the school's number, such as 2339736."),
        ("[schools.a]\nsid = 1\ntimeout = 'x'\n", "timeout is a number of seconds."),
        ("[schools.a]\nsid = 1\nbase_url = 7\n", "base_url is a text in quotation marks."),
        ("[schools.a]\nsid = 1\nsecret = 'x'\nsecret_env = 'y'\n", "has secret and secret_env: keep one of them."),
        ("[schools.a]\nsid = 1\nstate = 'x'\ninbox = ['x']\n", "inbox is a text in quotation marks."),
        ('[schools.a]\nsid = 1\nstate = "a\\u0000b"\n', "state has a character NUL: take it out."),
        ("default = ['a']\n[schools.a]\nsid = 1\n", "default is a text in quotation marks."),
        ("default = {a = 1}\n[schools.a]\nsid = 1\n", "default is a text in quotation marks."),
        ("default = 7\n[schools.a]\nsid = 1\n", "default is a text in quotation marks."),
        ("schools = 7\n", "each school is a table"),
        ("[schools.a\n", "is no TOML"),
    ],
)
def test_wrong(classin: Command, tmp_path: Path, text: str, sentence: str) -> None:
    """What is wrong with the file is said in one line, with the file."""
    configure(tmp_path / "config.toml", text)

    ended = classin("plan", "school")

    assert (Exit.SETTINGS, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert sentence in ended.err


@pytest.mark.parametrize(
    ("inbox", "why"),
    [
        ("bogus://x", "An inbox is kept in SQLite or PostgreSQL, not in bogus."),
        ("sqlite://", "An inbox in memory loses what it has acknowledged"),
    ],
)
@pytest.mark.usefixtures("school")
def test_no_inbox(classin: Command, monkeypatch: pytest.MonkeyPatch, inbox: str, why: str) -> None:
    """An address that names none is said in one line."""
    monkeypatch.setenv("CLASSIN_INBOX", inbox)

    ended = classin("attendance", "7")

    assert (Exit.SETTINGS, 1) == (ended.code, ended.err.count("\n"))
    assert f"The environment: {why}" in ended.err


@pytest.mark.parametrize("text", ["default = ['a']\n[schools.a]\nsid = 1\n", "[schools.a\n"])
def test_a_wrong_file_is_not_passed_over_for_the_inbox(classin: Command, tmp_path: Path, text: str) -> None:
    """Else another inbox than the school's would be shown; its help needs no settings."""
    configure(tmp_path / "config.toml", text)

    ended = classin("inbox", "list")

    assert (Exit.SETTINGS, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert 0 == classin("inbox", "--help").code


def test_no_secret(classin: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call without a secret says which variable holds it."""
    configure(tmp_path / "config.toml", '[schools.a]\nsid = 1\nsecret_env = "A_SECRET"\n')

    ended = classin("doctor")

    assert Exit.SETTINGS == ended.code
    assert "has no secret: set A_SECRET, or name a file of mode 0600" in ended.err


def test_school_of_a_file_is_called(
    classin: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, school: SimulatedSchool
) -> None:
    """A call goes to the server of the school that is named."""
    monkeypatch.delenv("CLASSIN_SID")
    monkeypatch.delenv("CLASSIN_BASE_URL")
    monkeypatch.setenv("ONE_SECRET", school.secret)
    url = school.simulator.url
    configure(
        tmp_path / "config.toml", f'[schools.one]\nsid = {school.sid}\nsecret_env = "ONE_SECRET"\nbase_url = "{url}"\n'
    )

    ended = classin("doctor", "--school", "one")

    assert (0, True) == (ended.code, url in ended.out)
