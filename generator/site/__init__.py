"""`python -m generator site`: the sources of the documentation site, from openapi.yaml and the pages in docs/.

What it writes is Markdown with one `mkdocs.yml`; `make docs` lets MkDocs make HTML of it. Nothing of it is committed.
"""

from generator.site.tree import run, tree

__all__ = ["run", "tree"]
