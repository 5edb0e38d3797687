"""Which school a command is for: from the environment, or from a file with several schools."""

from __future__ import annotations

import difflib
import os
import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from classin_client.cli._failures import CommandError, Exit

if TYPE_CHECKING:
    from classin_client import ClassIn

_CLASSIN = "https://api.eeo.cn"
"""The server where none is named."""

_TOP = ("default", "schools")
_KEYS = ("sid", "secret", "secret_file", "secret_env", "base_url", "timeout", "state", "inbox")
_VARIABLE = "CLASSIN_SECRET"
_SECRETS = ("secret", "secret_file", "secret_env")


class NoSchool(CommandError):
    """Nothing says which school a command is for."""


@dataclass(frozen=True)
class School:
    """The settings of a school.

    Attributes:
        sid: Its id.
        base_url: The server; None for what `ClassIn` takes without one.
        timeout: Seconds; None likewise.
        state: The state of `plan` and `apply`: a SQLite file or an address of PostgreSQL.
        inbox: The inbox of pushed messages: a SQLite file or an address of PostgreSQL.
        origin: Where the settings stand, for errors.
        secret_file: The file of mode 0600 that holds the secret.
        secret_env: Otherwise the variable that does.
    """

    sid: str
    base_url: str | None
    timeout: float | None
    state: str = field(repr=False)
    inbox: str = field(repr=False)
    origin: str
    secret_file: Path | None = None
    secret_env: str = _VARIABLE
    _written: str = field(default="", repr=False)

    def secret(self) -> str:
        """The school's secret.

        Raises:
            CommandError: If it is nowhere, or others can read its file.
        """
        if self._written:
            return self._written
        if self.secret_file is not None:
            return _private_text(self.secret_file).strip()
        if found := os.environ.get(self.secret_env, "").strip():
            return found
        text = f"{self.origin} has no secret: set {self.secret_env}, or name a file of mode 0600 in CLASSIN_SECRET_FILE"
        raise CommandError(f"{text}.", Exit.SETTINGS)

    @property
    def state_exists(self) -> bool:
        """Whether there is a state; of one in PostgreSQL nobody knows before it is opened."""
        return "://" in self.state or Path(self.state).is_file()

    def client(self) -> ClassIn:
        """A client of the school.

        Raises:
            CommandError: If a setting is missing or impossible.
        """
        from classin_client import ClassIn

        try:
            return ClassIn(sid=self.sid, secret=self.secret(), base_url=self.base_url, timeout=self.timeout)
        except (TypeError, ValueError) as wrong:
            raise CommandError(f"{self.origin}: {wrong}", Exit.SETTINGS) from None


def config_path() -> Path:
    """The file with the schools: `CLASSIN_CONFIG`, else `classin/config.toml` where the system keeps settings."""
    named = os.environ.get("CLASSIN_CONFIG", "").strip()
    return Path(named) if named else platformdirs.user_config_path("classin", appauthor=False) / "config.toml"


def school_names() -> list[str]:
    """The schools of the file; none where it cannot be read."""
    try:
        return [*_read_config().get("schools", {})]
    except CommandError:
        return []


def find_school(name: str | None, *, state: str | None = None, inbox: str | None = None) -> School:
    """The school that a command is for.

    A name counts first, then `CLASSIN_SID` and what goes with it, then the file's `default`, then its only school.

    Args:
        name: The school's name in the file. Left out, none was given.
        state: The state, in place of the school's.
        inbox: The inbox, in place of the school's.

    Raises:
        CommandError: If there is none, or a setting is wrong.
    """
    if not name and os.environ.get("CLASSIN_SID", "").strip():
        return _from_environment(state, inbox)
    config = _read_config()
    schools: Mapping[str, Any] = config.get("schools", {})
    chosen = name or config.get("default") or (next(iter(schools)) if len(schools) == 1 else "")
    path = config_path()
    if not chosen:
        if schools:
            raise NoSchool(f"Which school? Give --school, one of: {', '.join(schools)}.", Exit.SETTINGS)
        text = f"No school is set: set CLASSIN_SID and CLASSIN_SECRET, or describe it in {path}"
        raise NoSchool(f"{text} (`classin --help`).", Exit.SETTINGS)
    if chosen not in schools:
        known = f"it has {', '.join(schools)}" if schools else "it has none, or there is no such file"
        raise CommandError(f"There is no school {chosen!r} in {path}; {known}.", Exit.SETTINGS)
    return _from_config(schools[chosen], f"The school {chosen} in {path}", path, state, inbox)


def _from_environment(state: str | None, inbox: str | None) -> School:
    def text(name: str) -> str:
        return os.environ.get(name, "").strip()

    sid = _checked_sid(text("CLASSIN_SID"), "CLASSIN_SID")
    named = text("CLASSIN_SECRET_FILE")
    return School(
        sid=sid,
        base_url=None,
        timeout=None,
        state=state or text("CLASSIN_STATE") or _default_state(sid, None),
        inbox=inbox or text("CLASSIN_INBOX") or "classin-inbox.db",
        origin="The environment",
        secret_file=Path(named) if named and not text("CLASSIN_SECRET") else None,
    )


def _from_config(settings: Mapping[str, Any], origin: str, path: Path, state: str | None, inbox: str | None) -> School:
    _check_names(settings, _KEYS, origin)
    given = [name for name in _SECRETS if name in settings]
    if len(given) > 1:
        raise CommandError(f"{origin} has {' and '.join(given)}: keep one of them.", Exit.SETTINGS)
    addresses = (str(settings.get(name, "")) for name in ("state", "inbox"))
    if "secret" in settings or any("@" in one.partition("://")[2] for one in addresses):
        _refuse_public(path)
    for name in ("secret", "secret_file", "secret_env", "base_url", "state", "inbox"):
        _check_text(settings.get(name, ""), f"{origin}: {name}")
    timeout = settings.get("timeout")
    if timeout is not None and (isinstance(timeout, bool) or not isinstance(timeout, int | float)):
        raise CommandError(f"{origin}: timeout is a number of seconds.", Exit.SETTINGS)
    sid = _checked_sid(str(settings.get("sid", "")), f"{origin}: sid")
    # Files are named as seen from the file that names them.
    beside = path.parent

    def place(name: str) -> str:
        own = settings.get(name, "")
        return own if "://" in own or not own else str(beside / own)

    return School(
        sid=sid,
        base_url=settings.get("base_url"),
        timeout=timeout,
        state=state or place("state") or _default_state(sid, settings.get("base_url")),
        inbox=inbox or place("inbox") or "classin-inbox.db",
        origin=origin,
        secret_file=beside / settings["secret_file"] if "secret_file" in settings else None,
        secret_env=settings.get("secret_env", _VARIABLE),
        _written=settings.get("secret", "").strip(),
    )


def _checked_sid(text: str, where: str) -> str:
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise CommandError(f"{where} is the school's number, such as 2339736.", Exit.SETTINGS)
    return text


def _default_state(sid: str, base_url: str | None) -> str:
    # Of another server, such as a simulator, it is another file: what was practised there is not done at ClassIn.
    server = (base_url or os.environ.get("CLASSIN_BASE_URL", "")).strip().rstrip("/")
    other = "" if server in ("", _CLASSIN) else re.sub(r"[^a-z0-9.]+", "-", server.partition("://")[2].lower())
    return str(platformdirs.user_data_path("classin", appauthor=False) / f"{sid}{other and '-'}{other}.db")


def _read_config() -> Mapping[str, Any]:
    path = config_path()
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as problem:
        raise CommandError(f"{path} cannot be read: {problem.strerror}.", Exit.SETTINGS) from None
    except UnicodeDecodeError:
        raise CommandError(f"{path} is not in UTF-8.", Exit.SETTINGS) from None
    except tomllib.TOMLDecodeError as problem:
        raise CommandError(f"{path} is no TOML: {problem}.", Exit.SETTINGS) from None
    _check_names(config, _TOP, str(path))
    _check_text(config.get("default", ""), f"{path}: default")
    schools = config.get("schools", {})
    if not isinstance(schools, Mapping) or not all(isinstance(one, Mapping) for one in schools.values()):
        raise CommandError(f"{path}: each school is a table, as [schools.riverside].", Exit.SETTINGS)
    return config


def _check_names(settings: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for name in settings:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}."
            raise CommandError(f"{where} has a setting {name!r}; {hint}", Exit.SETTINGS)


def _check_text(value: object, what: str) -> None:
    if not isinstance(value, str):
        raise CommandError(f"{what} is a text in quotation marks.", Exit.SETTINGS)
    if "\0" in value:
        raise CommandError(f"{what} has a character NUL: take it out.", Exit.SETTINGS)


def _private_text(path: Path) -> str:
    try:
        _refuse_public(path)
        return path.read_text(encoding="utf-8")
    except OSError as problem:
        raise CommandError(f"The secret cannot be read from {path}: {problem.strerror}.", Exit.SETTINGS) from None
    except UnicodeDecodeError:
        raise CommandError(f"The secret's file {path} is not in UTF-8.", Exit.SETTINGS) from None


def _refuse_public(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    # Windows has no such modes, and shows everything as readable.
    if os.name == "posix" and mode & 0o077:
        text = f"{path} holds a secret, and others may read it (mode {mode:04o})"
        raise CommandError(f"{text}: chmod 600 {path}.", Exit.SETTINGS)


__all__ = ["NoSchool", "School", "config_path", "find_school", "school_names"]
