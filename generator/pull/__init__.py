"""`python -m generator docs-pull SOURCE FOLDER`: the pages of the documentation, into a folder that drift can read.

The source is the documentation's address, a folder or an archive. What is pulled stays outside of the project.
"""

from generator.pull.run import run

__all__ = ["run"]
