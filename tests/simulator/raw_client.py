"""Callers that sign by themselves, with `hashlib` alone, and note every code that an operation does not list."""

import hashlib
import http.client
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlencode

from classin_simulator import Simulator
from classin_simulator.operations.registry import IMPLEMENTATIONS
from classin_simulator.protocol.specification import Operation

from . import schemas

SID = "1000082"
SECRET = "simulator-secret"
NOW = 1_800_000_000
DAY = 24 * 3600

Json = dict[str, Any]


def md5(text: str) -> str:
    """MD5 in lower-case hexadecimal digits."""
    return hashlib.md5(text.encode()).hexdigest()


def errno(answer: Json) -> int:
    """The code of a v1 answer."""
    code: int = answer["error_info"]["errno"]
    return code


def codes_in(body: Any) -> Iterator[int]:
    """Every code of an answer: its own and those of its items."""
    if isinstance(body, list):
        for one in body:
            yield from codes_in(one)
    elif isinstance(body, dict):
        for name, value in body.items():
            if name in ("errno", "code"):
                yield int(value)
            else:
                yield from codes_in(value)


@dataclass
class RawClient:
    """Sends bytes to a simulator, and signed calls made with `hashlib` alone."""

    simulator: Simulator
    unlisted: list[tuple[str, int]] = field(default_factory=list)
    misshapen: list[str] = field(default_factory=list)

    def observe(self, operation: Operation | None, body: Mapping[str, object]) -> None:
        """Remember the codes that the operation does not list, and what its schema does not have."""
        if operation is None:
            return
        self.misshapen += schemas.faults_of(operation, body)
        known = operation.codes | IMPLEMENTATIONS[operation.operation_id].guessed_codes | {1}
        self.unlisted += [(operation.operation_id, code) for code in codes_in(body) if code not in known]

    def send(self, method: str, target: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Any:
        """One request as it stands; the answer's status and decoded JSON."""
        host, port = self.simulator.url.removeprefix("http://").split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        try:
            connection.request(method, target, body, dict(headers or {}))
            response = connection.getresponse()
            text = response.read()
            return response.status, json.loads(text) if text.startswith(b"{") else text
        finally:
            connection.close()

    def signing(self, timestamp: int | None = None) -> dict[str, str]:
        """The three signing fields of v1."""
        stamp = str(int(self.simulator.clock()) if timestamp is None else timestamp)
        return {"SID": SID, "timeStamp": stamp, "safeKey": md5(SECRET + stamp)}

    def raw(self, action: str, body: bytes, content_type: str = "application/x-www-form-urlencoded") -> Json:
        """A v1 call whose body is given, signing fields and all."""
        script = "cloud" if "Folder" in action or "File" in action or "Cloud" in action else "course"
        status, answer = self.send(
            "POST", f"/partner/api/{script}.api.php?action={action}", body, {"Content-Type": content_type}
        )
        assert status == 200
        return cast(Json, answer)

    def v1(self, action: str, **fields: object) -> Json:
        """A signed v1 form."""
        sent = {name: json.dumps(value) if isinstance(value, list) else value for name, value in fields.items()}
        return self.raw(action, urlencode({**sent, **self.signing()}).encode())

    def upload(self, action: str, name: str, content: bytes, **fields: object) -> Json:
        """A signed v1 multipart form with one file."""
        boundary = "example-boundary"
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
            for key, value in {**fields, **self.signing()}.items()
        ]
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="Filedata"; filename="{name}"\r\n\r\n'.encode()
        body = b"".join([*parts, head, content, f"\r\n--{boundary}--\r\n".encode()])
        return self.raw(action, body, f"multipart/form-data; boundary={boundary}")

    def sign_v2(self, signed: Mapping[str, str], timestamp: int | None = None) -> dict[str, str]:
        """The headers of v2 for what is to be signed, already as text."""
        stamp = str(int(self.simulator.clock()) if timestamp is None else timestamp)
        pairs = sorted({**signed, "sid": SID, "timeStamp": stamp}.items())
        string = "&".join(f"{name}={value}" for name, value in pairs) + "&key=" + SECRET
        return {"X-EEO-UID": SID, "X-EEO-TS": stamp, "X-EEO-SIGN": md5(string), "Content-Type": "application/json"}

    def v2(self, path: str, **body: object) -> Json:
        """A signed v2 call with numbers, texts and lists."""
        signed = {name: str(value) for name, value in body.items() if isinstance(value, str | int)}
        status, answer = self.send("POST", path, json.dumps(body).encode(), self.sign_v2(signed))
        assert status == 200
        return cast(Json, answer)
