"""The schools whose messages an inbox takes, with their secrets. Only the configuration says which secret counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from classin_client.secrets import Secret
from classin_client.settings import read_secret, read_sid
from classin_client.webhooks.verifying import Reason, Verification, check, sid_of

Secrets = str | Secret | Iterable[str | Secret]


class Schools:
    """Each school by its id."""

    def __init__(self, schools: Mapping[str, Secrets] | Mapping[int, Secrets] | None) -> None:
        """Without schools, the one of CLASSIN_SID and CLASSIN_SECRET."""
        if schools is None:
            schools = {read_sid(None): read_secret(None)}
        self._secrets: dict[str, list[Secret]] = {}
        for sid, secrets in schools.items():
            several = [secrets] if isinstance(secrets, str | Secret) else list(secrets)
            if not several:
                raise ValueError(f"School {sid} has no secret.")
            self._secrets[read_sid(sid)] = [self._read(secret, sid) for secret in several]
        if not self._secrets:
            raise ValueError("Name at least one school: schools={sid: secret}.")

    @staticmethod
    def _read(secret: str | Secret, sid: object) -> Secret:
        held = secret if isinstance(secret, Secret) else Secret(secret.strip())
        if not held.reveal():
            raise ValueError(f"A secret of school {sid} is empty: with an empty one anybody can sign.")
        return held

    def __iter__(self) -> Any:
        return iter(self._secrets)

    def verify(self, fields: Mapping[str, Any], now: float) -> tuple[str, Verification]:
        """The school of a message, and what was found; an empty id where it is none of these."""
        named = sid_of(fields)
        if named is not None:
            if named not in self._secrets:
                return "", Verification("wrong_school")
            return named, self._check(named, fields, now)
        # The page of one message has a sample without SID: whose key it is then says whose message it is.
        found = [(sid, self._check(sid, fields, now)) for sid in self._secrets]
        for sid, verification in found:
            if verification:
                return sid, verification
        return (found[0][0] if len(found) == 1 else ""), found[0][1]

    def _check(self, sid: str, fields: Mapping[str, Any], now: float) -> Verification:
        return check(fields, [secret.reveal() for secret in self._secrets[sid]], sid=sid, now=now)


ACCEPTABLE: frozenset[Reason] = frozenset({"no_key", "no_timestamp"})
"""What a setting may let in; a wrong key or school is let in by hand only."""


def read_accept(accept: Iterable[str]) -> frozenset[str]:
    """The reasons for which messages are let in though they do not verify."""
    wanted = frozenset([accept] if isinstance(accept, str) else accept)
    if wanted - ACCEPTABLE:
        raise ValueError(
            f"accept takes {' and '.join(sorted(ACCEPTABLE))}, not {', '.join(sorted(wanted - ACCEPTABLE))}: "
            "look at such messages in the quarantine, and release them by hand."
        )
    return wanted


__all__ = ["ACCEPTABLE", "Schools", "Secrets", "read_accept"]
