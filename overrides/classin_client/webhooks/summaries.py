"""The summaries of lessons that an inbox holds."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from classin_client.webhooks._extras import need
from classin_client.webhooks.lessons import End
from classin_client.webhooks.parsing import parse


def find_summary(inbox: str | Path, class_id: int | str, *, sid: int | str | None = None) -> End | None:
    """The summary of a lesson, as it was pushed after its end; nothing is changed.

    Args:
        inbox: The database of an `Inbox`: a SQLite file, or an address of PostgreSQL.
        class_id: The lesson's `ClassID`.
        sid: The school, where an inbox receives for several. Left out, any.

    Returns:
        The newest that is trusted and not forgotten; None when there is none.

    Raises:
        FileNotFoundError: If there is no such file.
        ImportError: Without the extra `webhooks`.
    """
    need("sqlalchemy", what="The inbox")
    from classin_client.webhooks._storage.store import Store

    store = Store(inbox)
    try:
        if store.is_sqlite and not Path(str(store.url.database)).is_file():
            raise FileNotFoundError(2, "There is no inbox", str(store.url.database))
        store.create()
        body = store.newest_body("End", str(class_id), sid="" if sid is None else str(sid))
    finally:
        store.close()
    return cast(End, parse(body)) if body else None


__all__ = ["find_summary"]
