"""Trees made from specs written here, imported in a process of their own and used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from inline import spec

from generator.build import build
from generator.document import load

GOLDEN = Path(__file__).parent / "golden" / "generated_client"

_RECORDER = """
    class Recorder:
        def __init__(self):
            self.sent = []
        def send(self, operation, arguments, /):
            self.sent.append(("send", operation, dict(arguments)))
            return "reply"
        def send_batch(self, operation, arguments, /):
            self.sent.append(("send_batch", operation, dict(arguments)))
            return "batch"
    class AsyncRecorder(Recorder):
        async def send(self, operation, arguments, /):
            return Recorder.send(self, operation, arguments)
        async def send_batch(self, operation, arguments, /):
            return Recorder.send_batch(self, operation, arguments)
"""


def use(tree: Path, program: str) -> str:
    """What a program prints that imports a tree's `classin_api`, and no other."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(_RECORDER) + dedent(program)],
        env={**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(name="made")
def _made(tmp_path: Path) -> Path:
    """The folder in which a test makes a tree."""
    return tmp_path / "generated_client"


def make(text: str, target: Path) -> None:
    """Builds a spec."""
    path = target.with_name("openapi.yaml")
    path.write_text(text, encoding="utf-8")
    build(load(path), target)


class TestMethods:
    """The methods of the groups."""

    def test_arguments(self) -> None:
        """Keywords arrive by their names on the wire, with what ClassIn does not document beside them."""
        printed = use(
            GOLDEN,
            """
            from classin_api.resources.books import Books
            recorder = Recorder()
            print(Books(recorder).find(class_="children", max_count=5, extra={"newParam": 1}))
            print(recorder.sent)
            """,
        )

        sent = [("send", "findBooks", {"class": "children", "max-count": 5, "newParam": 1})]
        assert f"reply\n{sent}\n" == printed

    def test_async(self) -> None:
        """The awaited methods send the same, and a batch is sent as one."""
        printed = use(
            GOLDEN,
            """
            import asyncio
            from classin_api.resources.books import AsyncBooks
            recorder = AsyncRecorder()
            print(asyncio.run(AsyncBooks(recorder).add_many(book_json=[{"title": "Hedgehogs"}])))
            print(recorder.sent)
            """,
        )

        sent = [("send_batch", "addBooks", {"bookJson": [{"title": "Hedgehogs"}]})]
        assert f"batch\n{sent}\n" == printed

    @pytest.mark.parametrize(
        ("call", "expected"),
        [
            ("books.find(clas_='children')", "books.find() has no keyword 'clas_'; did you mean 'class_'?"),
            ("books.remove(4711)", "books.remove() takes keywords only: remove(book_id=…)."),
            (
                "books.find(extra={'class': 'children'})",
                "books.find() has a keyword for 'class': give it as class_=…, not in extra.",
            ),
            ("books.remove()", "Books.remove() missing 1 required keyword-only argument: 'book_id'"),
        ],
    )
    def test_mistakes(self, call: str, expected: str) -> None:
        """A wrong call is an error that says what is right."""
        printed = use(
            GOLDEN,
            f"""
            from classin_api.resources.books import Books
            books = Books(Recorder())
            try:
                {call}
            except (TypeError, ValueError) as error:
                print(error)
            """,
        )

        assert f"{expected}\n" == printed


class TestModels:
    """The models."""

    def test_lazy(self) -> None:
        """Models are imported one by one, when they are asked for."""
        printed = use(
            GOLDEN,
            """
            import sys
            import classin_api.models as models
            loaded = lambda: sorted(name for name in sys.modules if name.startswith("classin_api.models."))
            print(loaded())
            models.Reader
            print(loaded())
            print("Reader" in dir(models), hasattr(models, "Nobody"))
            """,
        )

        assert printed == "[]\n['classin_api.models.reader']\nTrue False\n"

    def test_round_trip(self) -> None:
        """A model reads an answer, keeps what it does not know, and writes it again."""
        printed = use(
            GOLDEN,
            """
            from classin_api.models import LmsShelfPlanResponse
            answer = {"code": 1, "data": {"planId": 3, "filled": 0.5, "new": [1]}}
            plan = LmsShelfPlanResponse.from_dict(answer)
            print(plan.data.plan_id, plan.data["new"], plan.to_dict() == answer)
            """,
        )

        assert printed == "3 [1] True\n"

    def test_secrets(self) -> None:
        """The repr of a model shows neither secrets nor personal data, nor what the spec does not know."""
        printed = use(
            GOLDEN,
            """
            from classin_api.models import Book, LendBooksRequest, Reader, UploadCoverResponse
            print(LendBooksRequest.from_dict({"bookIds": "[4711]", "telephone": "13800001001", "pin": "hush"}))
            print(Reader.from_dict({"name": "Ada Example", "phone": "13800001001"}))
            print(UploadCoverResponse.from_dict({"error_info": {"errno": 1}, "data": "https://hush.example"}))
            print(Book.from_dict({"title": "Hedgehogs", "newField": "hush"}))
            """,
        )

        assert "Hedgehogs" in printed
        assert [] == [secret for secret in ("13800001001", "hush", "Ada Example") if secret in printed]

    def test_file(self) -> None:
        """A file without a name gets one: without, it would arrive as text and be lost."""
        printed = use(
            GOLDEN,
            """
            import io
            from classin_api.types import File
            for file in (File(payload=io.BytesIO(b"")), File(io.BytesIO(b""), "a.png", "image/png")):
                print(file.to_tuple()[0])
            """,
        )

        assert printed == "upload\na.png\n"


class TestTables:
    """What the client works from."""

    def test_agree(self) -> None:
        """Models that the tables name exist, and `openapi.json` is the spec."""
        printed = use(
            GOLDEN,
            """
            import json
            from importlib.resources import files
            from classin_api import models
            from classin_api.messages import MESSAGES
            from classin_api.operations import OPERATIONS
            names = {one.model for one in (*MESSAGES, *OPERATIONS.values())}
            print(all(getattr(models, name).__name__ == name for name in names), len(names))
            paths = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))["paths"]
            print([one.path for one in OPERATIONS.values()] == list(paths))
            """,
        )

        assert printed == "True 12\nTrue\n"


class TestGeneratedFunctions:
    """openapi-python-client's own functions, for those who send by themselves."""

    def test_form(self, made: Path) -> None:
        """A v1 operation keeps its action in the address, and sends a form; unknown fields in the answer stay."""
        make(spec(), made)

        printed = use(
            made,
            """
            import json
            import httpx
            from classin_api import Client
            from classin_api.api.things import add_thing
            from classin_api.models import AddThingRequest
            def answer(request):
                print(request.url.query, request.content)
                return httpx.Response(200, json={"data": 7, "new": 1})
            client = Client(base_url="https://api.example", httpx_args={"transport": httpx.MockTransport(answer)})
            reply = add_thing.sync(client=client, body=AddThingRequest(title="a b"))
            print(reply.data, reply["new"])
            """,
        )

        assert printed == "b'action=addThing' b'title=a+b'\n7 1\n"

    def test_two_media_types(self) -> None:
        """Where a form and multipart are one operation, the model decides, and the boundary is not lost."""
        printed = use(
            GOLDEN,
            """
            import io
            import httpx
            from classin_api import Client
            from classin_api.api.books import add_book
            from classin_api.models import AddBookRequest, AddBookUpload
            from classin_api.types import File
            def answer(request):
                request.read()
                print(request.headers["Content-Type"].partition("=")[0], b"hedgehog" in request.content)
                return httpx.Response(200, json={"data": 7, "error_info": {"errno": 1}})
            client = Client(base_url="https://api.example", httpx_args={"transport": httpx.MockTransport(answer)})
            add_book.sync(client=client, body=AddBookRequest(title="a"))
            add_book.sync(client=client, body=AddBookUpload(title="a", filedata=File(io.BytesIO(b"hedgehog"))))
            """,
        )

        assert printed == ("application/x-www-form-urlencoded False\nmultipart/form-data; boundary True\n")


def test_names_that_differ_in_case(made: Path) -> None:
    """Fields that differ in case only stay apart in the model."""
    make(spec(answer="Src: {type: string}\nsrc: {type: string}"), made)

    printed = use(
        made,
        """
        from classin_api.models import AddThingResponse
        answer = AddThingResponse.from_dict({"Src": "a", "src": "b"})
        print(answer.Src, answer.src)
        """,
    )

    assert printed == "a b\n"
