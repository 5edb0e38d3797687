"""`python -m generator build | check | lint | show OPERATION | outline | coverage | drift | update | …`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator import build as builder
from generator.document import SpecError, load

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "openapi.yaml"
TARGET = ROOT / "generated_client"
LOCK = ROOT / "docs.lock"
EXCEPTIONS = Path(__file__).parent / "coverage" / "exceptions.yaml"
TABLE = ROOT / "docs" / "operations.md"


def _build(arguments: argparse.Namespace) -> int:
    count = builder.build(load(arguments.spec), arguments.target)
    print(f"{arguments.target.name}/ written anew: {count} files.")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    found = builder.differences(load(arguments.spec), arguments.target)
    for line in found:
        print(line)
    if found:
        print(f"{arguments.target.name}/ is not what {arguments.spec.name} makes: run `make generate` and commit it.")
        return 1
    print(f"{arguments.target.name}/ is what {arguments.spec.name} makes.")
    return 0


def _lint(arguments: argparse.Namespace) -> int:
    from generator.lint import run

    return run(arguments.spec)


def _show(arguments: argparse.Namespace) -> int:
    from generator.show import run

    return run(arguments.spec, arguments.operation, full=arguments.full)


def _outline(arguments: argparse.Namespace) -> int:
    from generator.outline import run

    return run(arguments.spec)


def _docs(arguments: argparse.Namespace) -> int:
    from generator.operations_table import write

    write(load(arguments.spec), arguments.table)
    print(f"{arguments.table.name} written anew.")
    return 0


def _site(arguments: argparse.Namespace) -> int:
    from generator.site import run

    return run(arguments.spec, ROOT, arguments.folder)


def _portable(arguments: argparse.Namespace) -> int:
    from generator import portable

    document = load(arguments.spec)
    if not arguments.check:
        print(f"Written anew: {portable.write(document, arguments.root)} documents in dist/ and spec/vectors/.")
        return 0
    found = portable.differences(document, arguments.root)
    for line in found:
        print(line)
    if found:
        print(f"These are not what {arguments.spec.name} makes: run `make portable` and commit them.")
        return 1
    print(f"The documents in dist/ are what {arguments.spec.name} makes.")
    return 0


def _coverage(arguments: argparse.Namespace) -> int:
    from generator.coverage import run

    return run(arguments.spec, arguments.facts)


def _drift(arguments: argparse.Namespace) -> int:
    from generator.drift import run

    return run(
        arguments.spec,
        arguments.docs,
        lock=arguments.lock,
        was=arguments.was,
        exceptions=arguments.exceptions,
        accept=arguments.accept,
        as_json=arguments.json,
        propose=arguments.propose,
    )


def _pull(arguments: argparse.Namespace) -> int:
    from generator.drift.lock import read
    from generator.pull import run

    return run(arguments.source, arguments.folder, known=read(LOCK).pages, delay=arguments.delay)


def _update(arguments: argparse.Namespace) -> int:
    from generator.update import run

    return run(arguments.docs, arguments.since)


def _changes(arguments: argparse.Namespace) -> int:
    from generator.changes import Request, run

    return run(
        Request(
            arguments.spec,
            arguments.since,
            arguments.to,
            arguments.python,
            arguments.check,
            arguments.write,
            arguments.ask,
        )
    )


def main(argv: list[str] | None = None) -> int:
    """Runs a command and returns its exit code; what is wrong with the spec ends in one sentence."""
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Work on openapi.yaml and what is made from it."
    )
    parser.add_argument("--spec", type=Path, default=SPEC, help="the description (openapi.yaml)")
    parser.add_argument("--target", type=Path, default=TARGET, help="the generated tree (generated_client)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("build", help="write the generated tree anew").set_defaults(run=_build)
    commands.add_parser("check", help="fail when the generated tree is not what build would write").set_defaults(
        run=_check
    )
    commands.add_parser("lint", help="hold the description against its style guide").set_defaults(run=_lint)
    show = commands.add_parser("show", help="print one operation with everything it refers to, or what a code means")
    show.add_argument("operation", help="its operationId, such as addCourse, its method or a code")
    show.add_argument("--full", action="store_true", help="with the whole of every text")
    show.set_defaults(run=_show)
    commands.add_parser("outline", help="print the sections of the description with their lines").set_defaults(
        run=_outline
    )
    docs = commands.add_parser("docs", help="write the table of operations and messages anew")
    docs.add_argument("--table", type=Path, default=TABLE, help="the page (docs/operations.md)")
    docs.set_defaults(run=_docs)
    site = commands.add_parser("site", help="write the sources of the documentation site")
    site.add_argument("--folder", type=Path, default=ROOT / "build" / "site", help="where; emptied first (build/site)")
    site.set_defaults(run=_site)
    portable = commands.add_parser("portable", help="write the documents for generators of other languages anew")
    portable.add_argument("--root", type=Path, default=ROOT, help="the folder above dist/ and spec/")
    portable.add_argument("--check", action="store_true", help="fail when they are not what would be written")
    portable.set_defaults(run=_portable)
    coverage = commands.add_parser("coverage", help="compare the description with facts taken from ClassIn's pages")
    coverage.add_argument("facts", type=Path, help="the folder that holds them")
    coverage.set_defaults(run=_coverage)
    changes = commands.add_parser("changes", help="say what changed since a version, and the release that it asks for")
    changes.add_argument("--from", dest="since", help="a revision of git, a file, or: nothing (the last release)")
    changes.add_argument("--to", default="worktree", help="likewise (worktree)")
    changes.add_argument("--python", action="store_true", help="compare the Python packages as well")
    changes.add_argument("--check", action="store_true", help="fail on what no fragment in changelog.d/ declares")
    changes.add_argument("--ask", action="store_true", help="fail when no fragment says anything of what changed")
    changes.add_argument(
        "--write", nargs="?", const="Unreleased", metavar="HEADING", help="write docs/spec-changelog.md (Unreleased)"
    )
    changes.set_defaults(run=_changes)
    drift = commands.add_parser("drift", help="say what ClassIn's pages have that the description has not")
    drift.add_argument("docs", type=Path, help="the folder with the pages, Markdown or HTML")
    drift.add_argument("--lock", type=Path, default=LOCK, help="what the pages said when last read (docs.lock)")
    drift.add_argument("--was", type=Path, metavar="FOLDER", help="the pages as they were: show old and new words")
    drift.add_argument(
        "--accept",
        nargs="*",
        metavar="NAME",
        help="write docs.lock anew: the pages were read, or only those pages and rows (parameter addCourse courseName)",
    )
    drift.add_argument("--exceptions", type=Path, default=EXCEPTIONS, help="the differences that have a reason")
    drift.add_argument("--json", action="store_true", help="print JSON")
    drift.add_argument("--propose", type=Path, metavar="FILE", help="write the lacking YAML, to be read by hand")
    drift.set_defaults(run=_drift)
    pull = commands.add_parser("docs-pull", help="fetch the pages into a folder")
    pull.add_argument("source", help="the address of the documentation, a folder or an archive")
    pull.add_argument("folder", type=Path, help="where they go")
    pull.add_argument("--delay", type=float, default=1.0, help="seconds between two requests (1)")
    pull.set_defaults(run=_pull)
    update = commands.add_parser("update", help="drift, generate, lint, tests, changelog: stops at what is next to do")
    update.add_argument("docs", type=Path, help="the folder with the pages")
    update.add_argument("--from", dest="since", help="the revision to compare with (the last release)")
    update.set_defaults(run=_update)
    arguments = parser.parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    return code


def _run() -> int:
    # Where the terminal lacks a character, a question mark stands for it.
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has seen enough (`| head`). The interpreter flushes once more at its end, to nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(_run())
