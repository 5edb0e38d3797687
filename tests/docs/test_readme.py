"""What the pages tell a reader to run, runs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

from classin_client import ClassIn
from classin_client.webhooks import Inbox
from classin_simulator import Simulator

from .pages import ROOT, WITH_PYTHON, text

SECRET = "made-up-secret"


@pytest.fixture(name="school")
def _school(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Simulator]:
    """A school that the environment names, and a folder with the file that the pages send."""
    with Simulator(secret=SECRET) as school:
        monkeypatch.setenv("CLASSIN_SID", school.sid)
        monkeypatch.setenv("CLASSIN_SECRET", SECRET)
        monkeypatch.setenv("CLASSIN_BASE_URL", school.url)
        monkeypatch.chdir(tmp_path)
        tmp_path.joinpath("handout.pdf").write_bytes(b"%PDF-1.7 a made-up handout")
        yield school


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    """A page may show how to set the log's level."""
    logger = logging.getLogger("classin_client")
    level = logger.level
    yield
    logger.setLevel(level)


class TestPython:
    """The Python blocks of a page, run in order as one program."""

    @pytest.mark.parametrize("page", WITH_PYTHON)
    @pytest.mark.usefixtures("school")
    def test_runs(self, page: str) -> None:
        """Every block runs against the simulator; a failure names its line."""
        document = Sybil(parsers=[PythonCodeBlockParser()], path=str(ROOT)).parse(ROOT / page)
        try:
            for example in document.examples():
                example.evaluate()
        finally:
            for value in document.namespace.values():
                if isinstance(value, ClassIn | Inbox):
                    value.close()

    @pytest.mark.parametrize("page", WITH_PYTHON)
    def test_none_is_passed_over(self, page: str) -> None:
        """A fence that is spelt so that the collector does not see it would not be run."""
        document = Sybil(parsers=[PythonCodeBlockParser()], path=str(ROOT)).parse(ROOT / page)

        assert text(page).count("```python") == len(list(document.examples()))

    def test_first_screen(self) -> None:
        """The first screen of the README has both commands and the code that registers and creates."""
        screen = "\n".join(text("README.md").splitlines()[:40])

        assert {"make demo": True, "make test": True, "users.register(": True, "courses.create(": True} == {
            word: word in screen for word in ("make demo", "make test", "users.register(", "courses.create(")
        }

    def test_what_is_created_is_there(self, school: Simulator) -> None:
        """The README's first block leaves the course in the school, so it reached the simulator and nothing else."""
        document = Sybil(parsers=[PythonCodeBlockParser()], path=str(ROOT)).parse(ROOT / "README.md")
        next(iter(document.examples())).evaluate()
        document.namespace["classin"].close()

        assert ["Mathematics"] == [course.name for course in school.school.courses.values()]
