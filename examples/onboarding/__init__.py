"""Takes a school's class list on board at ClassIn: accounts, members, a course with its people, and its first lesson.

`python -m examples.onboarding ROSTER.csv --course "Mathematics, year 7"` does it for the school that CLASSIN_SID and
CLASSIN_SECRET name; `--demo` does it twice for a simulated school on this machine. Doing it again does nothing twice.

The modules: `roster` reads and checks the file, `steps` calls ClassIn, `report` says what happened, `demo` is the
demonstration. To make it your own, copy the folder.
"""
