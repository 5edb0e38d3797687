"""The start: importing, making a client, and the first call over HTTPS with certifi's certificates."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks import sink
from benchmarks.peers import environments
from benchmarks.table import Row, in_turns, of_medians, ratio

_ROUNDS = 21
"""Starting a process takes now more and now less, by half: the median of few says little."""
_PROGRAM = """
import json, pathlib, sys, time
def size():
    # The largest size so far. What `resource` has may be the parent's.
    status = pathlib.Path('/proc/self/status')
    return int(status.read_text().partition('VmHWM:')[2].split()[0]) / 1024 if status.exists() else 0.0
url, before, began = sys.argv[1], size(), time.perf_counter()
{program}
took = time.perf_counter() - began
print(json.dumps([took * 1000, size() - before]))
"""
_BY_HTTPX = "client = {0}.Client(); client.post(url + '/lms/unit/create', json={{'courseId': 1}}).json()"
_MAKE = "ClassIn(sid=1000082, secret='made-up', base_url=url)"
_OURS = f"{_MAKE}.cloud.create_folder(folder_id='1', folder_name='Maths').data"
_PROGRAMS = {
    "classin-client": ("client", f"from classin_client import ClassIn; reply = {_OURS}"),
    "httpx": ("client", f"import httpx; {_BY_HTTPX.format('httpx')}"),
    "classin-client with [all]": ("client-all", f"from classin_client import ClassIn; reply = {_OURS}"),
    "httpx with [all]": ("client-all", f"import httpx; {_BY_HTTPX.format('httpx')}"),
    "httpx2": ("http", f"import httpx2; {_BY_HTTPX.format('httpx2')}"),
    "requests": ("http", "import requests; requests.Session().post(url + '/lms/unit/create', json={'courseId': 1})"),
    "eeo": ("eeo", "from eeo import ClassInAPI; ClassInAPI('1000082', 'made-up', url).create_folder(1, 'Maths')"),
    "http.client": (
        "http",
        "import ssl; from http.client import HTTPSConnection; from urllib.parse import urlsplit; parts = urlsplit(url);"
        " import certifi, os;"
        " tls = ssl.create_default_context(cafile=os.environ['SSL_CERT_FILE']);"
        " connection = HTTPSConnection(parts.hostname, parts.port, context=tls);"
        " connection.request('POST', '/lms/unit/create', b'{}'); connection.getresponse().read()",
    ),
}


def measure() -> Iterator[Row]:
    """Each contender in a new process, with bytecode that is compiled already: time, and growth of the process."""
    with _trusted() as (bundle, certificate), sink.running(certificate=str(certificate)) as port:
        sizes: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
        asks = {
            name: partial(_started, environment, program, f"https://localhost:{port}", bundle, sizes[name])
            for name, (environment, program) in _PROGRAMS.items()
        }
        # The first round compiles what is imported.
        in_turns(asks, 1)
        for of_first in sizes.values():
            of_first.clear()
        found = in_turns(asks, _ROUNDS)
    for name, values in found.items():
        yield of_medians(f"import, construction, first https call: {name}", values, "ms")
    for name, values in sizes.items():
        yield of_medians(f"memory of it: {name}", values, "MiB")
    ours, base = found["classin-client"], "import, construction, first https call: classin-client"
    yield ratio(f"{base} ÷ httpx", ours, found["httpx"], 1.15)
    yield ratio(f"{base} ÷ eeo", ours, found["eeo"], 1.3)
    yield ratio(f"{base} ÷ httpx, with [all]", found["classin-client with [all]"], found["httpx with [all]"], 1.15)
    yield ratio("memory of it: classin-client ÷ httpx", sizes["classin-client"], sizes["httpx"])


def _started(environment: str, program: str, url: str, bundle: Path, sizes: list[float]) -> float:
    command = [str(environments.python_of(environment)), "-I", "-c", _PROGRAM.format(program=program), url]
    variables = {
        "PATH": os.environ.get("PATH", ""),
        "SSL_CERT_FILE": str(bundle),
        "REQUESTS_CA_BUNDLE": str(bundle),
    }
    done = subprocess.run(command, env=variables, check=True, capture_output=True, text=True)
    milliseconds, size = json.loads(done.stdout)
    sizes.append(size)
    return float(milliseconds)


@contextmanager
def _trusted() -> Iterator[tuple[Path, Path]]:
    """certifi's certificates and one more, and that one with its key."""
    folder = Path(tempfile.mkdtemp(prefix="classin-bench-"))
    try:
        certificate, key = folder / "localhost.pem", folder / "key.pem"
        make = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost")
        names = ("-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate))
        subprocess.run((*make, *names), check=True, capture_output=True)
        where = (str(environments.python_of("client")), "-c", "import certifi; print(certifi.where())")
        found = subprocess.run(where, check=True, capture_output=True, text=True).stdout.strip()
        bundle = folder / "bundle.pem"
        bundle.write_text(Path(found).read_text() + certificate.read_text())
        certificate.write_text(certificate.read_text() + key.read_text())
        yield bundle, certificate
    finally:
        shutil.rmtree(folder)
