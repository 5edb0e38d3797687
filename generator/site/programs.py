"""What the site has for programs that read: `llms.txt`, a list of its pages with a sentence for each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.site.nav import Nav
from generator.site.page import Page

_HEAD = """\
# classin-client

> A typed Python client for the server-side API of ClassIn (EEO), an online classroom: signing, error codes, safe
> retries, an inbox for pushed messages, and a simulator of the school. Made from a hand-curated OpenAPI description,
> which serves other languages too. An independent project, not EEO's. Statements about ClassIn are documented,
> reported live or simulated, as each page says.

Every page is there as Markdown too: put `index.md` behind its address. `codes.json` has every error code,
`files/openapi.yaml` the description.

"""


def llms(pages: list[Page], navigation: Nav) -> str:
    """The text, in the order of the navigation; the codes come last."""
    by_path = {page.path: page for page in pages}
    lines = list(_section(navigation, by_path, 2))
    rest = [page for page in pages if page.path not in set(paths(navigation))]
    lines += ["", "## Codes", ""]
    lines += [f"- [{page.title}]({address(page.path)}): {page.summary}" for page in rest]
    return _HEAD + "\n".join(lines).strip() + "\n"


def address(path: str) -> str:
    """Where a page's Markdown is on the site."""
    return path if path.endswith("index.md") else f"{path.removesuffix('.md')}/index.md"


def _section(navigation: Nav, pages: dict[str, Page], level: int) -> Iterator[str]:
    for entry in navigation:
        for title, inside in entry.items():
            if isinstance(inside, str):
                page = pages[inside]
                said = f": {page.summary}" if page.summary else ""
                yield f"- [{title}]({address(inside)}){said}"
            else:
                yield from ("", f"{'#' * min(level, 4)} {title}", "")
                yield from _section(inside, pages, level + 1)


def paths(navigation: Nav) -> Iterator[str]:
    """The pages of the navigation, in its order."""
    for entry in navigation:
        for inside in entry.values():
            if isinstance(inside, str):
                yield inside
            else:
                yield from paths(inside)
