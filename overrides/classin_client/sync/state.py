"""The state of a school: own key → ClassIn's ids and what was last applied, in a SQLite file or in PostgreSQL. It is
the only directory of ids that there is."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from classin_client.sync._arguments import expect, path_of, whole_number
from classin_client.sync._database import exc, first_line, open_database, sa
from classin_client.sync.problems import StateError
from classin_client.sync.things import KINDS, Kind, Ref, Thing

VERSION = 1
"""The version of the tables. A newer one is refused."""

_METADATA = sa.MetaData()
_SCHOOL = sa.Table(
    "classin_school",
    _METADATA,
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("sid", sa.String(32), nullable=False),
    # Counts up with every change, so that a plan can tell that its state has changed.
    sa.Column("revision", sa.Integer, nullable=False),
)
_THINGS = sa.Table(
    "classin_things",
    _METADATA,
    sa.Column("kind", sa.String(16), primary_key=True),
    sa.Column("key", sa.String(200), primary_key=True),
    sa.Column("generation", sa.Integer, nullable=False),
    sa.Column("ids", sa.Text, nullable=False),
    sa.Column("applied", sa.Text),
    sa.Column("pending", sa.String(16), nullable=False),
    sa.Column("gone", sa.Boolean, nullable=False),
)
_RUNS = sa.Table(
    "classin_runs",
    _METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("started_at", sa.Float, nullable=False),
    sa.Column("ended_at", sa.Float),
    sa.Column("outcome", sa.Text),
)
_CHANGING = ("generation", "ids", "applied", "pending", "gone")


class State:
    """The state of one school. Keep it: ClassIn lists nothing, and what it does not know is never touched.

    It holds names and telephone numbers; a file is created readable by its owner alone.

    Args:
        path: The file; it is created when there is none. Or an address, `postgresql://user@host/name`: then it is in
            that database, in a schema of the school's own that is created when there is none.
        sid: The school's id, as of the client.

    Raises:
        StateError: If the state is of another school or of a newer version, or cannot be opened.
        ImportError: If the extra `postgresql` is not installed, and an address is given.
        ValueError: If `sid` is no number of a school.
        TypeError: If `path` is neither a path nor an address.
    """

    def __init__(self, path: str | os.PathLike[str], sid: str | int) -> None:
        self.sid = str(sid)
        if isinstance(sid, bool) or not re.fullmatch("[0-9]{1,32}", self.sid):
            raise ValueError("sid is the school's number, such as 2339736.")
        self._database = open_database(path, self.sid)
        self._engine = self._database.engine
        self._where = self._database.where
        insert = self._database.insert(_THINGS)
        self._put = insert.on_conflict_do_update(
            index_elements=["kind", "key"], set_={name: getattr(insert.excluded, name) for name in _CHANGING}
        )
        try:
            with self._writing() as connection:
                self._open(connection)
        except BaseException:
            self._engine.dispose()
            raise

    def _open(self, connection: sa.Connection) -> None:
        self._database.prepare(connection)
        is_there = sa.inspect(connection).has_table(_SCHOOL.name, schema=self._database.schema)
        found = connection.execute(sa.select(_SCHOOL)).first() if is_there else None
        if found is None:
            _METADATA.create_all(connection)
            connection.execute(sa.insert(_SCHOOL).values(version=VERSION, sid=self.sid, revision=0))
        elif found.version > VERSION:
            text = f"{self._where} was written by a newer version of classin-client"
            raise StateError(f"{text}; install that one, or name another. Nothing was changed.")
        elif found.sid != self.sid:
            text = f"{self._where} is of the school {found.sid}, and not of {self.sid}"
            raise StateError(f"{text}; name the one of this school. Nothing was changed.")

    @property
    def path(self) -> Path | None:
        """The file; None in PostgreSQL."""
        return self._database.path

    @property
    def revision(self) -> int:
        """A number that counts up with every change."""
        with self._reading() as connection:
            return int(connection.execute(sa.select(_SCHOOL.c.revision)).scalar_one())

    def things(self) -> dict[Ref, Thing]:
        """Everything that it knows, by kind and key."""
        with self._reading() as connection:
            rows = connection.execute(sa.select(_THINGS)).all()
        return {thing.ref: thing for thing in map(_thing, rows)}

    def get(self, kind: Kind, key: str) -> Thing | None:
        """What it knows of one thing; None for nothing.

        Args:
            kind: `person`, `course`, `unit`, `enrolment`, `lesson` or `guest`.
            key: The own key; of a unit, an enrolment and a guest the two keys with a blank between them.
        """
        query = sa.select(_THINGS).where(_THINGS.c.kind == kind, _THINGS.c.key == key)
        with self._reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else _thing(row)

    def counts(self) -> dict[Kind, int]:
        """How many things of each kind there are in ClassIn, as far as it knows."""
        things = self.things().values()
        return {kind: sum(one.kind == kind and one.there for one in things) for kind in KINDS}

    def unsettled(self) -> list[Thing]:
        """The things for which a call may have been sent whose outcome nobody knows; the next apply asks again."""
        return [thing for thing in self.things().values() if thing.pending]

    def write(self, things: Iterable[Thing], removed: Iterable[Ref] = ()) -> None:
        """Stores things, all or none of them, in place of what it knew of them.

        Args:
            things: The things.
            removed: Kinds and keys of things that it is to know nothing of any more.

        Raises:
            StateError: If it cannot be written, as on a full disk; it is as it was before.
        """
        things = [expect(thing, Thing, "a thing") for thing in things]
        values = [
            {
                "kind": thing.kind,
                "key": thing.key,
                "generation": thing.generation,
                "ids": json.dumps(dict(thing.ids)),
                "applied": None if thing.applied is None else json.dumps(dict(thing.applied), ensure_ascii=False),
                "pending": thing.pending,
                "gone": thing.gone,
            }
            for thing in things
        ]
        with self._writing() as connection:
            for kind, key in removed:
                connection.execute(sa.delete(_THINGS).where(_THINGS.c.kind == kind, _THINGS.c.key == key))
            if values:
                connection.execute(self._put, values)
            connection.execute(sa.update(_SCHOOL).values(revision=_SCHOOL.c.revision + 1))

    def export(self, path: str | os.PathLike[str]) -> int:
        """Writes own keys and ClassIn's ids as CSV, which `adopt` reads; names and numbers are not in it.

        Args:
            path: The file, which is replaced.

        Returns:
            How many rows it has.
        """
        rows = [one for one in self.things().values() if one.there and one.kind in ("person", "course", "lesson")]
        with path_of(path, "path").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["kind", "key", "id", "class_id"])
            for thing in rows:
                number = thing.ids[ID_OF[thing.kind]]
                writer.writerow([thing.kind, thing.key, number, thing.ids.get("class_id", "")])
        return len(rows)

    def locked(self) -> contextlib.AbstractContextManager[None]:
        """Keeps other applies out for the time of a `with`; the system ends it with the process, however that ends.

        Raises:
            StateLocked: If another apply is running with this state.
            StateError: If the lock cannot be used.
        """
        return self._database.locked()

    @contextlib.contextmanager
    def run(self, clock: Callable[[], float] = time.time) -> Iterator[Callable[[str], None]]:
        """Notes a run: when it began and ended, and with what.

        Args:
            clock: Seconds since 1970.

        Yields:
            A function that takes the outcome.
        """
        with self._writing() as connection:
            number = connection.execute(sa.insert(_RUNS).values(started_at=clock()).returning(_RUNS.c.id)).scalar_one()

        def ended(outcome: str) -> None:
            with self._writing() as connection:
                connection.execute(
                    sa.update(_RUNS).where(_RUNS.c.id == number).values(ended_at=clock(), outcome=outcome)
                )

        yield ended

    def last_runs(self, most: int = 10) -> list[Mapping[str, Any]]:
        """The last runs, the newest first: `started_at`, `ended_at` and `outcome`, both None of one that was killed.

        Args:
            most: How many. Left out, 10.
        """
        whole_number(most, "most")
        query = sa.select(_RUNS).order_by(_RUNS.c.id.desc()).limit(most)
        with self._reading() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    def close(self) -> None:
        """Closes it."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"State({str(self)!r}, sid={self.sid!r})"

    def __str__(self) -> str:
        return str(self._database)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except exc.DBAPIError as error:
            raise StateError(f"{self._where} cannot be read: {first_line(error)}.") from None

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        try:
            with self._database.writing() as connection:
                yield connection
        except exc.DBAPIError as error:
            text = f"{self._where} cannot be written: {first_line(error)}"
            raise StateError(
                f"{text}. What is done is in it or will be asked again: mend that, and run again."
            ) from None


ID_OF: Mapping[str, str] = {"person": "uid", "course": "course_id", "unit": "unit_id", "lesson": "activity_id"}
"""The name of the id by which a thing of a kind is found."""


def _thing(row: Any) -> Thing:
    return Thing(
        row.kind,
        row.key,
        row.generation,
        json.loads(row.ids),
        None if row.applied is None else json.loads(row.applied),
        row.pending,
        row.gone,
    )


__all__ = ["ID_OF", "VERSION", "State"]
