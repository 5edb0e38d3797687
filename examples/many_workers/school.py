"""The client of this program: made once, and shared by all its processes and threads.

CLASSIN_SID, CLASSIN_SECRET and CLASSIN_RATE_STORAGE say which school, and where its rates are counted.
"""

from __future__ import annotations

from classin_client import ClassIn

# Connections, locks and rates are each process's own, also in one that is forked afterwards.
classin = ClassIn()


def open_course(key: str, name: str) -> int:
    """The course with that key of one's own: however often and wherever this runs, it is made once."""
    return classin.courses.ensure(key=key, course_name=name).data
