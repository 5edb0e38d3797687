"""Creating the tables, and adding what a database of the version before does not have."""

from __future__ import annotations

from sqlalchemy import Engine, inspect

from classin_client.webhooks._storage.tables import CLAIMED, HEADS, MESSAGES, METADATA, WORKERS

_ADDED = {
    MESSAGES.name: {"claim": "INTEGER NOT NULL DEFAULT 0", "worker": "BIGINT", "trace": "VARCHAR(64)"},
    WORKERS.name: {"process": "VARCHAR(250)"},
}
"""Columns that versions before did not have."""


def create_tables(engine: Engine) -> None:
    """Create the tables that do not exist yet, and add missing columns. Repeating is safe.

    Raises:
        sqlalchemy.exc.DBAPIError: Among others, when another process does the same at this moment.
    """
    METADATA.create_all(engine)
    with engine.begin() as connection:
        for table, columns in _ADDED.items():
            present = {column["name"] for column in inspect(connection).get_columns(table)}
            for name, kind in columns.items():
                if name not in present:
                    connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")
        CLAIMED.create(connection, checkfirst=True)
        if engine.dialect.name == "postgresql":
            HEADS.create(connection, checkfirst=True)


__all__ = ["create_tables"]
