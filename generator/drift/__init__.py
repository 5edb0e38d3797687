"""`python -m generator drift FOLDER`: what ClassIn's pages say that openapi.yaml does not, or no longer says.

The pages stay outside of the project. What was known and judged is quiet: the reasons stand in
generator/coverage/exceptions.yaml, what the pages said when last read stands in docs.lock.
"""

from generator.drift.run import run

__all__ = ["run"]
