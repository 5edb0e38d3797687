"""What a change of the documentation asks for, by the kind of the change, with the file of each thing to do."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """Something to do, and where: a file, a folder or a command."""

    where: str
    what: str


_OPERATION_FACTS = "x-classin-doc, -auth, -errnos, -repeat, -since, an example of the request and of the answer"
_AFTER = (
    Item("make generate", "writes generated_client/ and docs/operations.md"),
    Item("make record", "records the tapes again; read the new ones"),
    Item("make codes", "writes docs/simulator-codes.md"),
    Item("changelog.d/", "a fragment that names it, of type api; or breaking"),
)
KINDS: dict[str, tuple[Item, ...]] = {
    "parameter": (
        Item("openapi.yaml", "the parameter: its text, bounds, x-classin-since, a value in the example"),
        Item("simulator/classin_simulator/operations/", "what it does, and what a wrong value does"),
        Item("tests/simulator/", "a test of the rule of its page"),
        Item("tests/tapes/cases/", "a value in the case that has all parameters of its operation"),
        *_AFTER,
    ),
    "code": (
        Item("openapi.yaml", "a row in x-classin-errnos with a kind, and the code at each operation that lists it"),
        Item("simulator/classin_simulator/operations/", "the rule that gives it, where its page has one"),
        Item("tests/simulator/", "a test of that rule; a code without a rule can be had by a fault"),
        *_AFTER,
    ),
    "operation": (
        Item("openapi.yaml", f"the path under the banner of its tag, with {_OPERATION_FACTS}"),
        Item("simulator/classin_simulator/operations/", "its rules; without them the simulator does not know it"),
        Item("tests/simulator/", "a test of each rule of its page"),
        Item("tests/tapes/cases/", "a case with all parameters, and one for each other shape"),
        Item("tests/tapes/live/marks.py", "whether it may be recorded from a real school"),
        *_AFTER,
    ),
    "message": (
        Item("openapi.yaml", "the message under webhooks, with x-classin-cmd, x-classin-doc and an example"),
        Item("simulator/classin_simulator/pushes/messages.py", "only where the simulator itself sends it after a call"),
        Item("tests/webhooks/", "a test where handling it differs from other messages"),
        Item("make generate", "writes generated_client/ and docs/operations.md"),
        Item("changelog.d/", "a fragment that names it, of type api; or breaking"),
    ),
}


def lines(kinds: Collection[str]) -> Iterator[str]:
    """The lists for kinds of changes, in a fixed order."""
    for kind, items in KINDS.items():
        if kind in kinds:
            yield f"A new {kind} needs:"
            yield from (f"  {item.where:<42} {item.what}" for item in items)
