"""What MkDocs calls while it builds the site: Markdown beside pages, and what screen readers lack in the theme."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_EMPTY_HEADING = re.compile(r"<th>\s*</th>")
_CODE = re.compile(r"(<pre[^>]*>(?:<span></span>)?)<code>")


def on_post_page(output: str, page: Any, config: Any) -> str:
    """The page as it is written: a name for the search's dialog, no empty headings, code that scrolls by key."""
    output = output.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )
    output = _EMPTY_HEADING.sub("<td></td>", output)
    output = _CODE.sub(r'\1<code tabindex="0">', output)
    beside = Path(config["site_dir"]) / Path(page.file.dest_uri).with_suffix(".md")
    beside.parent.mkdir(parents=True, exist_ok=True)
    beside.write_text(page.file.content_string, encoding="utf-8")
    return output
