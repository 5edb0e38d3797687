"""`python -m classin_client` is the command `classin`."""

from __future__ import annotations

import sys

from classin_client.cli import main

if __name__ == "__main__":
    sys.exit(main())
