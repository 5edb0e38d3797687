"""The starters in examples/languages/: how each is generated, built and run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conformance.commands import ROOT, Failed, npm_ready, run
from conformance.openapi_generator import generate
from conformance.vectors import Task, core, questions, wrong

LANGUAGES: Final = ROOT / "examples" / "languages"
_MADE: Final = ("generated", "node_modules", "target", "built")


@dataclass(frozen=True)
class Starter:
    """A starter."""

    language: str
    generator: str
    """The generator of its client, as the table names it."""
    tools: tuple[str, ...]
    make_client: Callable[[Path], None]
    build: tuple[tuple[str, ...], ...]
    """The commands that compile it, with its client."""
    rebuild: tuple[tuple[str, ...], ...]
    """Those that compile a changed copy of it, whose client is compiled already."""
    vectors: tuple[str, ...]
    program: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Where it is."""
        return LANGUAGES / self.language.lower()

    def make(self) -> None:
        """Generates its client and compiles both."""
        made = self.folder / "generated"
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        shutil.copy(ROOT / "dist" / "classin.tables.json", made)
        self.make_client(self.folder)
        for command in self.build:
            run(command, self.folder)

    def wrong(self, folder: Path | None = None) -> list[Task]:
        """The vectors of the `core` set that it does not do right; none is left out."""
        tasks = core()
        return wrong(tasks, run(self.vectors, folder or self.folder, text=questions(tasks)))

    def copy(self, folder: Path) -> None:
        """Copies what is written by hand, and links what is made of it."""
        for path in self.folder.iterdir():
            if path.name in ("generated", "node_modules"):
                (folder / path.name).symlink_to(path)
            elif path.name not in _MADE:
                (shutil.copytree if path.is_dir() else shutil.copy)(path, folder / path.name)
        if (self.folder / "target").exists():
            shutil.copytree(self.folder / "target", folder / "target", copy_function=os.link)


def _hey_api(folder: Path) -> None:
    npm_ready(folder)
    run(["npm", "run", "--silent", "generate"], folder)


def _openapi_generator(folder: Path) -> None:
    generate(folder, "-c", "openapi-generator.yaml")
    # Its tests of the client import a package that is not there.
    shutil.rmtree(folder / "generated" / "client" / "test", ignore_errors=True)


_NODE: Final = ("--target", "es2022", "--module", "nodenext", "--types", "node", "--outDir", "built", "--rootDir", ".")
_CLASSPATH: Final = "target/classes:target/lib/*"
_JAVA: Final = ("java", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", _CLASSPATH)
_SOURCES: Final = tuple(
    f"src/main/java/starter/{name}.java"
    for name in ("Sign", "Tables", "Answers", "Receiver", "Signing", "Vectors", "Onboarding")
)

_LINT: Final = "find generated/client/lib *.php -name '*.php' -print0 | xargs -0 -n 1 -P 2 php -l > /dev/null"

STARTERS: Final = (
    Starter(
        "TypeScript", "hey-api", ("node", "npm"), _hey_api,
        build=(("node_modules/.bin/tsc",),),
        rebuild=(("node_modules/.bin/tsc", "--noCheck", *_NODE, "vectors.ts"),),
        vectors=("node", "built/vectors.js"),
        program=("node", "built/onboarding.js"),
    ),
    Starter(
        "Go", "go", ("go", "java"), _openapi_generator,
        build=(("go", "build", "-o", "built/", "./vectors", "./onboarding"),),
        rebuild=(("go", "build", "-o", "built/", "./vectors"),),
        vectors=("built/vectors",),
        program=("built/onboarding",),
    ),
    Starter(
        "Java", "java", ("java", "javac", "mvn"), _openapi_generator,
        build=(("mvn", "-q", "-B", "compile"),),
        rebuild=(("javac", "-encoding", "UTF-8", "-nowarn", "-d", "target/mutant", "-cp", _CLASSPATH, *_SOURCES),),
        vectors=(*_JAVA[:-1], f"target/mutant:{_CLASSPATH}", "starter.Vectors"),
        program=(*_JAVA, "starter.Onboarding"),
    ),
    Starter(
        "PHP", "php", ("php", "java"), _openapi_generator,
        build=(("sh", "-c", _LINT),),
        rebuild=(),
        vectors=("php", "vectors.php"),
        program=("php", "onboarding.php"),
    ),
)  # fmt: skip

__all__ = ["STARTERS", "Failed", "Starter"]
