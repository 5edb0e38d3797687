"""The schools of an inbox and their secrets. The configuration decides which secret counts, never a message."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from classin_client._plain import plain
from classin_client._secrets import Secret
from classin_client._settings import check_characters, read_secret, read_sid
from classin_client.webhooks.verifying import Reason, Verification, check, sid_of

Secrets = str | Secret | Iterable[str | Secret]


class Schools:
    """The schools by id.

    Args:
        schools: The secret, or several, of each school by its id; None for the school of CLASSIN_SID and
            CLASSIN_SECRET.

    Raises:
        TypeError: If it is no mapping of ids to secrets.
        ValueError: If there is no school, or a school has no secret or an empty one.
    """

    def __init__(self, schools: Mapping[str, Secrets] | Mapping[int, Secrets] | None) -> None:
        if schools is None:
            if not (os.environ.get("CLASSIN_SID") and os.environ.get("CLASSIN_SECRET")):
                raise ValueError(
                    "The inbox knows no school: give schools={sid: secret}, or set CLASSIN_SID and CLASSIN_SECRET."
                )
            schools = {read_sid(None): read_secret(None)}
        if not isinstance(schools, Mapping):
            raise TypeError(f"schools is a dict, as in schools={{sid: secret}}, not {type(schools).__name__}.")
        self._secrets: dict[str, list[Secret]] = {}
        for sid, secrets in schools.items():
            several: list[object]
            if isinstance(secrets, str | Secret) or not isinstance(secrets, Iterable):
                several = [secrets]
            else:
                several = list(secrets)
            if not several:
                raise ValueError(f"School {sid} has no secret: give one, or a list of those that are valid.")
            self._secrets[read_sid(sid)] = [self._read(secret, sid) for secret in several]
        if not self._secrets:
            raise ValueError("schools is empty: give at least one school, as in schools={sid: secret}.")

    @staticmethod
    def _read(secret: object, sid: object) -> Secret:
        if not isinstance(secret, str | Secret):
            raise TypeError(f"The secret of school {sid} is a text or a list of texts, not {type(secret).__name__}.")
        held = secret if isinstance(secret, Secret) else Secret(plain(secret).strip())
        if not held.reveal():
            raise ValueError(f"A secret of school {sid} is empty, so anybody could sign: set the school's SECRET.")
        check_characters(held)
        return held

    def __iter__(self) -> Any:
        return iter(self._secrets)

    def verify(self, fields: Mapping[str, Any], now: float) -> tuple[str, Verification]:
        """Verify a message.

        Args:
            fields: The fields of the message.
            now: Seconds since 1970.

        Returns:
            The id of its school, empty when it is none of these, and the verification.
        """
        named = sid_of(fields)
        if named is not None:
            if named not in self._secrets:
                return "", Verification("wrong_school")
            return named, self._check(named, fields, now)
        # One page has a sample without SID: then the school whose secret signed the message is its school.
        results = [(sid, self._check(sid, fields, now)) for sid in self._secrets]
        for sid, verification in results:
            if verification:
                return sid, verification
        return (results[0][0] if len(results) == 1 else ""), results[0][1]

    def _check(self, sid: str, fields: Mapping[str, Any], now: float) -> Verification:
        return check(fields, [secret.reveal() for secret in self._secrets[sid]], sid=sid, now=now)


ACCEPTABLE: frozenset[Reason] = frozenset({"no_key", "no_timestamp"})
"""Reasons that `accept` may name. A message with a wrong key or school can only be released by hand."""


def read_accept(accept: Iterable[str]) -> frozenset[str]:
    """Read `accept`: the reasons for which a message is trusted although it does not verify.

    Raises:
        ValueError: If it names anything but `no_key` and `no_timestamp`.
    """
    wanted = frozenset([accept] if isinstance(accept, str) else accept)
    if wanted - ACCEPTABLE:
        raise ValueError(
            f"accept takes {' and '.join(sorted(ACCEPTABLE))}, not {', '.join(sorted(wanted - ACCEPTABLE))}: "
            "messages with another reason can only be released from the quarantine by hand."
        )
    return wanted


__all__ = ["ACCEPTABLE", "Schools", "Secrets", "read_accept"]
