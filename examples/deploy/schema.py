"""`python -m examples.deploy.schema`: create the tables. Run it before the first start, and before each new version."""

from __future__ import annotations

import os

import psycopg

from examples.deploy.handlers import inbox


def main() -> None:
    """Create what does not exist; the inbox creates its own tables when it is opened. Repeating is safe."""
    with inbox, psycopg.connect(os.environ["CLASSIN_INBOX"]) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS attendance (lesson BIGINT, person BIGINT, seconds INTEGER)")
    print("The tables are there.")


if __name__ == "__main__":
    main()
