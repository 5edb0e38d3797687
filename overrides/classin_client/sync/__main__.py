"""`python -m classin_client.sync FOLDER` writes the schema of each file of a school to a folder, as a Table Schema."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from classin_client.sync.columns import FILES, table_schema


def main(arguments: list[str]) -> int:
    """Writes the schemas.

    Args:
        arguments: The folder, which is made.

    Returns:
        The exit code.
    """
    if len(arguments) != 1:
        sys.stderr.write("Name a folder for the schemas: python -m classin_client.sync FOLDER\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for file in FILES:
        text = json.dumps(table_schema(file), ensure_ascii=False, indent=2)
        (folder / f"{file.removesuffix('.csv')}.schema.json").write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
