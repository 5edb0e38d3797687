"""An operation's example in Python, for a shell with curl, and as the bytes on the wire."""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from generator.model import Operation
from generator.passes.example_calls import example_call
from generator.site.page import fenced

SID, SECRET, NOW = "1000082", "simulator-secret", 1_796_004_000
"""The made-up school of the raw request, and when it was signed."""
_LONGEST = 1024
_FORM = "application/x-www-form-urlencoded"


def python(operation: Operation) -> list[str]:
    """The call, then the same awaited."""
    call = example_call(operation, awaited=False)
    awaited = example_call(operation, awaited=True)
    shown = (
        "print(reply.outcome, reply.data)" if not operation.batch else "print([item.outcome for item in reply.items])"
    )
    sync = [
        "from classin_client import ClassIn",
        "",
        "classin = ClassIn()  # CLASSIN_SID and CLASSIN_SECRET",
        *call,
        shown,
    ]
    asynchronous = [
        "import asyncio",
        "",
        "from classin_client import AsyncClassIn",
        "",
        "",
        "async def main() -> None:",
        "    async with AsyncClassIn() as classin:",
        *(f"        {line}" for line in [*awaited, shown]),
        "",
        "",
        "asyncio.run(main())",
    ]
    return [
        "### Python",
        "",
        *fenced("python", "\n".join(sync)),
        "### Python, async",
        "",
        *fenced("python", "\n".join(asynchronous)),
    ]


def request_example(operation: Operation) -> tuple[str, dict[str, Any]]:
    """The media type that fits a shell, and the example of its request."""
    for media, node in operation.spec.media.items():
        examples = node.get("examples")
        value = next(iter(examples.values())).get("value") if examples else node.get("example")
        return media, dict(value or {})
    return _FORM if operation.extension("auth") == "safeKey" else "application/json", {}


def curl(operation: Operation) -> list[str]:
    """The same with curl and the signature made in the shell."""
    media, example = request_example(operation)
    lines = ["ts=$(date +%s)"]
    if media == "application/json":
        signed = {name: _scalar(value) for name, value in example.items() if _is_signed(value)}
        signed |= {"sid": "$CLASSIN_SID", "timeStamp": "$ts"}
        text = "&".join(f"{name}={value}" for name, value in sorted(signed.items()))
        lines += [
            f'sign=$(printf %s "{_in_quotes(text)}&key=$CLASSIN_SECRET" | openssl md5 -r | cut -c1-32)',
            f'curl "$CLASSIN_BASE_URL{operation.spec.path}" \\',
            '  -H "Content-Type: application/json" \\',
            '  -H "X-EEO-UID: $CLASSIN_SID" -H "X-EEO-TS: $ts" -H "X-EEO-SIGN: $sign" \\',
            f"  -d {shlex.quote(_json(example))}",
        ]
        return ["### curl", "", *fenced("sh", "\n".join(lines))]
    option = "-F" if media.startswith("multipart") else "-d"
    fields = [f'{option} SID="$CLASSIN_SID" {option} timeStamp="$ts" {option} safeKey="$key"']
    shapes = operation.request.fields
    for name, value in example.items():
        if shapes[name].kind == "file":
            fields.append(f"-F {name}=@{'picture.png' if 'png' in shapes[name].suffixes else 'worksheet.pdf'}")
        elif option == "-F":
            fields.append(f"--form-string {shlex.quote(f'{name}={value}')}")
        else:
            fields.append(f"--data-urlencode {shlex.quote(f'{name}={value}')}")
    lines += [
        'key=$(printf %s "$CLASSIN_SECRET$ts" | openssl md5 -r | cut -c1-32)',
        f'curl "$CLASSIN_BASE_URL{operation.spec.path}" \\',
        *(f"  {field} \\" for field in fields[:-1]),
        f"  {fields[-1]}",
    ]
    return ["### curl", "", *fenced("sh", "\n".join(lines))]


def raw(operation: Operation) -> list[str]:
    """The request and the answer as they are on the wire."""
    media, example = request_example(operation)
    head = [f"POST {operation.spec.path} HTTP/1.1", "Host: api.eeo.cn"]
    if media == "application/json":
        body = _json(example)
        head += [
            f"Content-Type: {media}",
            f"X-EEO-UID: {SID}",
            f"X-EEO-TS: {NOW}",
            f"X-EEO-SIGN: {_signature(example)}",
        ]
    elif media.startswith("multipart"):
        head.append("Content-Type: multipart/form-data; boundary=example")
        body = (
            "".join(
                f'--example\nContent-Disposition: form-data; name="{name}"'
                + (
                    f'; filename="worksheet.pdf"\n\n{value}\n'
                    if operation.request.fields.get(name) and operation.request.fields[name].kind == "file"
                    else f"\n\n{value}\n"
                )
                for name, value in (_signed_form() | example).items()
            )
            + "--example--"
        )
    else:
        head.append(f"Content-Type: {_FORM}")
        body = urlencode(_signed_form() | example)
    return [
        "### HTTP",
        "",
        f"School {SID}, secret `{SECRET}`, signed at {NOW}:",
        "",
        *fenced("http", "\n".join([*head, "", body])),
    ]


def answers(operation: Operation) -> Iterator[str]:
    """The examples of the answer."""
    examples: Mapping[str, Any] = operation.spec.answer.get("examples") or {
        "success": {"value": operation.spec.answer.get("example")}
    }
    for name, example in examples.items():
        title = (
            "Success"
            if name == "success"
            else f"With the code {name.removeprefix('code')}"
            if name.startswith("code")
            else name
        )
        yield from (f"{title}:", "")
        yield from fenced("json", json.dumps(example["value"], ensure_ascii=False, indent=2))


def _signed_form() -> dict[str, Any]:
    key = hashlib.md5(f"{SECRET}{NOW}".encode()).hexdigest()
    return {"SID": SID, "timeStamp": NOW, "safeKey": key}


def _signature(example: Mapping[str, Any]) -> str:
    signed = {name: _scalar(value) for name, value in example.items() if _is_signed(value)}
    signed |= {"sid": SID, "timeStamp": str(NOW)}
    text = "&".join(f"{name}={value}" for name, value in sorted(signed.items()))
    return hashlib.md5(f"{text}&key={SECRET}".encode()).hexdigest()


def _is_signed(value: Any) -> bool:
    return not isinstance(value, list | dict) and value is not None and len(_scalar(value).encode()) <= _LONGEST


def _scalar(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _in_quotes(text: str) -> str:
    """The text within double quotes of a shell, whose variables stay."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`")
