"""Outputs of the usual generators from the portable documents, compiled; those of the starters are compiled by them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from conformance.commands import BUILD, INSTALLING, ROOT, npm_ready, run
from conformance.openapi_generator import generate

SPEC: Final = ROOT / "dist" / "openapi.portable.json"
_HERE: Final = Path(__file__).parent
_BIN: Final = _HERE / "node_modules" / ".bin"


def _openapi_typescript(folder: Path) -> None:
    run([_BIN / "openapi-typescript", SPEC, "-o", folder / "schema.d.ts"], _HERE)


def _swagger_typescript_api(folder: Path) -> None:
    run([_BIN / "swagger-typescript-api", "generate", "-p", SPEC, "-o", folder, "-n", "api.ts"], _HERE)


def _orval(client: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        settings = {"classin": {"input": str(SPEC), "output": {"target": str(folder / "api.ts"), "client": client}}}
        config = folder / "orval.config.cjs"
        config.write_text(f"module.exports = {json.dumps(settings)};\n", encoding="utf-8")
        run([_BIN / "orval", "--config", config], _HERE)

    return make


def _openapi_generator(name: str) -> Callable[[Path], None]:
    return lambda folder: generate(folder, "-g", name, "-i", SPEC, "-o", folder)


TYPESCRIPT: Final[dict[str, Callable[[Path], None]]] = {
    "openapi-typescript": _openapi_typescript,
    "swagger-typescript-api": _swagger_typescript_api,
    "orval (fetch)": _orval("fetch"),
    "orval (axios)": _orval("axios"),
    "typescript-fetch": _openapi_generator("typescript-fetch"),
    "typescript-axios": _openapi_generator("typescript-axios"),
}
"""The outputs in TypeScript beside that of the starter, by the name of their generator."""

_COMPILE: Final = (
    "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext",
    "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "--types", "node",
)  # fmt: skip


def typescript(name: str) -> None:
    """Generates an output and compiles it."""
    npm_ready(_HERE)
    folder = BUILD / "outputs" / name.replace(" ", "-").strip("()")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # The compiler looks for packages above the files that it compiles.
    with INSTALLING:
        if not (BUILD / "node_modules").exists():
            (BUILD / "node_modules").symlink_to(_HERE / "node_modules")
    TYPESCRIPT[name](folder)
    files = [path for path in sorted(folder.rglob("*.ts")) if "docs" not in path.relative_to(folder).parts]
    run([_BIN / "tsc", *_COMPILE, *files], BUILD)
