"""Changes one character of a signer, an encoder or a name, and sees whether a tape notices: `make mutate`.

Each change is made in a copy of the packages, which the replay then imports. One that no tape notices is a survivor.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from classin_api import models
from classin_api.operations import OPERATIONS as TABLE

from .cases import CASES
from .replaying import Replays, replays
from .spec import OPERATIONS

ROOT = Path(__file__).parents[2]
PACKAGES = (ROOT / "overrides" / "classin_client", ROOT / "generated_client" / "classin_api")
WORKERS = 2
OPERATIONS_TABLE = "classin_api/operations.py"


@dataclass(frozen=True)
class Mutation:
    """One character changed: `before`, which occurs once in `scope` of a file, becomes `after`.

    It concerns the tapes of one operation, or all.
    """

    file: str
    before: str
    after: str
    scope: str = ""
    operation: str = ""

    def applied(self, text: str) -> str:
        """The text with the change in it."""
        start = text.index(self.scope) if self.scope else 0
        head, body = text[:start], text[start:]
        if not self.scope and body.count(self.before) != 1:
            raise ValueError(f"{self.file}: {self.before!r} is there {body.count(self.before)} times.")
        if not _one_character(self.before, self.after):
            raise ValueError(f"{self.before!r} and {self.after!r} differ in more than one character.")
        if self.before not in body:
            raise ValueError(f"{self.file}: {self.before!r} is not in {self.scope!r}.")
        return head + body.replace(self.before, self.after, 1)

    def __str__(self) -> str:
        return f"{self.file}: {' '.join(self.scope.split()[:1])} {self.before}  ->  {self.after}"


def _one_character(before: str, after: str) -> bool:
    short, long = sorted((before, after), key=len)
    if len(short) == len(long):
        return sum(one != other for one, other in zip(short, long, strict=True)) == 1
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _signers() -> Iterator[Mutation]:
    signing = (
        ('_md5(f"{plain(secret)}{plain(timestamp)}")', '_md5(f"{plain(secret)} {plain(timestamp)}")'),
        ('_md5(f"{plain(secret)}{plain(timestamp)}")', '_md5(f"{plain(secret)}{plain(timestamp)}0")'),
        ("LONGEST_SIGNED_VALUE = 1024", "LONGEST_SIGNED_VALUE = 1025"),
        ("LONGEST_SIGNED_VALUE = 1024", "LONGEST_SIGNED_VALUE = 1023"),
        ("<= LONGEST_SIGNED_VALUE", "< LONGEST_SIGNED_VALUE"),
        ("{text}&key={plain(", "{text}&Key={plain("),
        ("{text}&key={plain(", "{text}key={plain("),
        ('"sid": str(plain', '"sId": str(plain'),
        ('"timeStamp": str(plain', '"timestamp": str(plain'),
        ('"&".join', '";".join'),
        ('f"{name}={signed[name]}"', 'f"{name}:{signed[name]}"'),
        ('hashlib.md5(text.encode("utf-8")', 'hashlib.md5(text.encode("utf-7")'),
    )
    auth = (
        ('"SID": self.sid', '"SId": self.sid'),
        ('"timeStamp": str(timestamp)', '"timeStemp": str(timestamp)'),
        ('"safeKey": signing', '"safekey": signing'),
        ('"X-EEO-UID"', '"X-EEO-UIB"'),
        ('"X-EEO-TS"', '"X-EEO-TZ"'),
        ('"X-EEO-SIGN"', '"X-EEO-SIGM"'),
        (
            "timestamp = int(read_clock(self._clock))\n        if path.endswith",
            "timestamp = ~int(read_clock(self._clock))\n        if path.endswith",
        ),
        (
            "timestamp = int(read_clock(self._clock))\n        if request",
            "timestamp = ~int(read_clock(self._clock))\n        if request",
        ),
        ('form + b"&"', 'form + b";"'),
        ('form + b"&"', 'form + b""'),
        ('{"Content-Type": content_type or "application/x', '{"Content-Typ": content_type or "application/x'),
        ('{"Content-Type": content_type or "application/j', '{"Content-Typ": content_type or "application/j'),
        ('".api.php"', '".apj.php"'),
        ("f'--{boundary}\\r\\nContent", "f'-{boundary}\\r\\nContent"),
        ('form-data; name="{name}"', 'form-data; nam="{name}"'),
        ("\\r\\n\\r\\n{value}\\r\\n", "\\r\\n\\r\\n{value} \\r\\n"),
        ("int(length or 0) + len(before)", "int(length or 0) - len(before)"),
    )
    yield from (Mutation("classin_client/signing.py", *pair) for pair in signing)
    yield from (Mutation("classin_client/auth.py", *pair) for pair in auth)


def _encoders() -> Iterator[Mutation]:
    encoding = (
        ('separators=(",", ":")', 'separators=(", ", ":")'),
        ('separators=(",", ":")', 'separators=(",", ": ")'),
        ('Body("application/json"', 'Body("application/jsom"'),
        ('json_text(dict(values)).encode("utf-8")', 'json_text(dict(values)).encode("utf-7")'),
        ('if "json" in operation.media', 'if "jsom" in operation.media'),
        ('Body("application/x-www-form-urlencoded"', 'Body("application/x-www-form-urlencode"'),
    )
    transport = (
        ('"POST", url, headers=headers, content=', '"PUST", url, headers=headers, content='),
        ('"POST", url, headers=headers, data=', '"PUST", url, headers=headers, data='),
    )
    yield from (Mutation("classin_client/_request/encoding.py", *pair) for pair in encoding)
    yield from (Mutation("classin_client/_messages.py", *pair) for pair in transport)


def _changed(name: str) -> str:
    last = name[-1]
    return name[:-1] + (last.swapcase() if last.isalpha() else "x")


def _names() -> Iterator[Mutation]:
    """The path and every parameter of the operations table, the first parameter that each method sends, and every field
    of the models that lists are made of."""
    for operation in sorted({case.operation for case in CASES}):
        scope = f'    "{operation}": Operation('
        path = OPERATIONS[operation].uri
        yield Mutation(OPERATIONS_TABLE, f'path="{path}"', f'path="{_changed(path)}"', scope, operation)
        top = [name for name in sorted(OPERATIONS[operation].parameters) if "[]" not in name]
        yield from (
            Mutation(OPERATIONS_TABLE, f'"{name}": ', f'"{_changed(name)}": ', scope, operation) for name in top
        )
        group, _, method = OPERATIONS[operation].method.partition(".")
        if top:
            name = top[0]
            file = f"classin_api/resources/{group}.py"
            yield Mutation(file, f'"{name}": ', f'"{_changed(name)}": ', f"    def {method}(", operation)
        yield from _fields_of_models(operation)


def _fields_of_models(operation: str) -> Iterator[Mutation]:
    for shape in TABLE[operation].request.fields.values():
        if shape.item is not None and shape.item.model:
            file = f"classin_api/{_module_of(shape.item.model)}.py"
            for name in shape.item.fields:
                yield Mutation(file, f'"{name}"', f'"{_changed(name)}"', "    def to_dict(", operation)


def _module_of(model: str) -> str:
    module: str = getattr(models, model).__module__
    return module.removeprefix("classin_api.").replace(".", "/")


def all_mutations() -> list[Mutation]:
    """Every change that is tried."""
    return [*_signers(), *_encoders(), *_names()]


def _seen_by(output: str) -> str:
    """How the first failing tape shows the change."""
    if re.search(r"^E +\+.*<wrong>", output, re.MULTILINE):
        return "<wrong>, in a difference to the tape"
    if re.search(r"^E +\+\+\+ sent", output, re.MULTILINE):
        return "a difference to the tape"
    if error := re.search(r"^E +(?:[\w.]+\.)?(\w+Error|\w+Exception)\b", output, re.MULTILINE):
        return error[1]
    return "another ending than expected" if "assert " in output else "?"


def _try(mutation: Mutation, tapes: Replays) -> tuple[int, str]:
    file = tapes.folder / mutation.file
    original, times = file.read_text(encoding="utf-8"), file.stat()
    try:
        file.write_text(mutation.applied(original), encoding="utf-8")
        return tapes.run(mutation.operation)
    except ValueError as problem:
        return 2, f"{problem}\n"
    finally:
        file.write_text(original, encoding="utf-8")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


def main() -> int:
    """Try them all."""
    mutations = all_mutations()
    free: Queue[Replays] = Queue()

    def tried(mutation: Mutation) -> tuple[int, str]:
        tapes = free.get()
        try:
            return _try(mutation, tapes)
        finally:
            free.put(tapes)

    with ExitStack() as stack:
        scratch = stack.enter_context(tempfile.TemporaryDirectory())
        pool = stack.enter_context(ThreadPoolExecutor(WORKERS))
        for worker in range(WORKERS):
            folder = Path(scratch) / str(worker)
            for package in PACKAGES:
                shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("__pycache__"))
            free.put(stack.enter_context(replays(folder)))
        tapes = free.get()
        code, output = tapes.run(keeps=True)
        free.put(tapes)
        if code:
            print(output, "The tapes do not replay as it is.", sep="\n")
            return 2
        survivors, seen = [], Counter[str]()
        for mutation, (code, output) in zip(mutations, pool.map(tried, mutations), strict=True):
            # 1 is a failed test; anything else is a mutation that could not be tried.
            if code == 1:
                seen[_seen_by(output)] += 1
            else:
                survivors.append(mutation)
                print(f"{'SURVIVED' if code == 0 else f'NOT TRIED ({code})'}  {mutation}")
                print(output[-2000:] if code else "", end="", flush=True)
    for how, count in seen.most_common():
        print(f"{count:4} seen as {how}")
    print(f"{len(mutations)} changes of one character, {len(survivors)} survived.")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
