"""`openapi.yaml` as a tree of plain dicts and lists that remembers the line of every value.

The file is composed by ruamel.yaml into nodes and turned into data here rather than by ruamel's constructors: duplicate
keys are then reported with both of their lines, dates stay the text they are in JSON, and the tree can be given to
anything that expects what `json.loads` returns.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Pointer = tuple[str | int, ...]

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_ACTION = re.compile(r"\?action=(\w+)$")
_TAG = "tag:yaml.org,2002:"
_MOST_VALUES = 200_000
"""Ten times what openapi.yaml has; nine aliases of nine aliases, and so on, have thousands of millions."""


class SpecError(Exception):
    """Raised when the spec cannot be read, or does not hold what is asked of it; the message is one line."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how a value is written."""

    line: int
    """Line of the key, or of the item of a list; counted from 1."""
    value_line: int
    """Line on which the value itself starts."""
    flow: bool = False
    """Whether the value is a mapping or list in braces or brackets."""
    key_style: str | None = None
    """The quote or block sign of the key, or nothing."""
    key_is_text: bool = True
    """Whether YAML reads the key as text; `200:` without quotes is a number."""


@dataclass(frozen=True, slots=True)
class SpecOperation:
    """An operation of ClassIn's API."""

    id: str
    path: str
    """The key under `paths`, with the query of v1."""
    method: str
    """The HTTP method, in lower case."""
    node: dict[str, Any]
    pointer: Pointer
    tag: str

    def extension(self, key: str) -> Any:
        """An `x-classin-` value, or nothing."""
        return self.node.get(key)

    @property
    def names(self) -> tuple[str, ...]:
        """The methods of the clients: `courses.create` first, then the aliases; none where it is switched off."""
        methods = self.node.get("x-classin-method", ())
        return (methods,) if isinstance(methods, str) else tuple(map(str, methods))

    @property
    def action(self) -> str | None:
        """The action of a v1 operation, which stands in the path's query; nothing for v2."""
        match = _ACTION.search(self.path)
        return match.group(1) if match else None

    @property
    def media(self) -> dict[str, dict[str, Any]]:
        """The media types of the request, empty for an operation without parameters."""
        content: dict[str, dict[str, Any]] = self.node.get("requestBody", {}).get("content", {})
        return content

    @property
    def answer(self) -> dict[str, Any]:
        """The media type object of the answer: its schema and examples."""
        answer: dict[str, Any] = (
            self.node.get("responses", {}).get("200", {}).get("content", {}).get("application/json", {})
        )
        return answer


@dataclass(frozen=True, slots=True)
class SpecMessage:
    """A message that ClassIn pushes."""

    name: str
    """The key under `webhooks`."""
    cmd: str | int | None
    when: dict[str, Any] | None
    node: dict[str, Any]
    """The operation object with the request that ClassIn sends."""
    item: dict[str, Any]
    """The path item that holds it."""
    pointer: Pointer
    """Of `node`."""

    def extension(self, key: str) -> Any:
        """An `x-classin-` value, which may stand at the operation or at its path item."""
        return self.node.get(key, self.item.get(key))

    @property
    def media(self) -> dict[str, dict[str, Any]]:
        """The media types of the message, in practice `application/json`."""
        content: dict[str, dict[str, Any]] = self.node.get("requestBody", {}).get("content", {})
        return content


@dataclass(frozen=True, slots=True)
class SpecErrno:
    """A row of the error registry."""

    code: int
    name: str
    en: str
    zh: str
    kind: str
    outcome_known: bool = True
    params: tuple[str, ...] = ()


def params_of(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The parameters that a code is about: `param` of its row, a name or a list."""
    param = row.get("param", ())
    return (param,) if isinstance(param, str) else tuple(str(name) for name in param)


class Document:
    """The spec: its text, its data, and the lines that connect them."""

    def __init__(self, path: Path, text: str) -> None:
        """Parses the text; the path is only named in messages."""
        self.path = path
        self.label = str(_from_here(path))
        self.text = text
        self.lines: list[str] = text.splitlines()
        self.places: dict[Pointer, Place] = {}
        self.anchors: list[tuple[str, int]] = []
        self.data: dict[str, Any] = self._read()

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def place(self, pointer: Sequence[str | int]) -> Place:
        """Where a value is written; of what does not exist, where its nearest existing parent is."""
        trail = tuple(pointer)
        while trail not in self.places:
            trail = trail[:-1]
        return self.places[trail]

    def line(self, pointer: Sequence[str | int]) -> int:
        """Line of a value's key or item, counted from 1; of what does not exist, that of its nearest parent."""
        return self.place(pointer).line

    def at(self, pointer: Sequence[str | int]) -> Any:
        """The value that a pointer leads to."""
        value: Any = self.data
        for step in pointer:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                raise SpecError(f"{self.label}: there is nothing at {format_pointer(pointer)}.") from None
        return value

    def resolve(self, ref: str) -> Any:
        """What a local reference (`#/components/schemas/ErrorInfo`) names."""
        return self.at(self.ref_pointer(ref))

    def ref_pointer(self, ref: str) -> Pointer:
        """The pointer of a local reference."""
        if not ref.startswith("#/"):
            raise SpecError(f"{self.label}: {ref} does not refer into this file; references start with #/.")
        return tuple(step.replace("~1", "/").replace("~0", "~") for step in ref[2:].split("/"))

    def deref(self, node: Any) -> Any:
        """The node, or what it refers to when it is a `$ref`."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            ref: str = node["$ref"]
            if ref in seen:
                raise SpecError(f"{self.label}: {ref} refers to itself.")
            seen.add(ref)
            node = self.resolve(ref)
        return node

    def operations(self) -> list[SpecOperation]:
        """The operations, in the order of the file."""
        found: list[SpecOperation] = []
        for path, item in _mapping(self.data.get("paths")).items():
            for method, node in _mapping(item).items():
                if method in HTTP_METHODS and isinstance(node, dict):
                    tags = node.get("tags") or [""]
                    pointer: Pointer = ("paths", path, method)
                    found.append(SpecOperation(str(node.get("operationId", "")), path, method, node, pointer, tags[0]))
        return found

    def messages(self) -> list[SpecMessage]:
        """The pushed messages, in the order of the file."""
        found: list[SpecMessage] = []
        for name, item in _mapping(self.data.get("webhooks")).items():
            for method, node in _mapping(item).items():
                if method in HTTP_METHODS and isinstance(node, dict):
                    cmd = node.get("x-classin-cmd", item.get("x-classin-cmd"))
                    when = node.get("x-classin-when", item.get("x-classin-when"))
                    found.append(SpecMessage(name, cmd, when, node, item, ("webhooks", name, method)))
        return found

    def callers(self) -> list[SpecOperation | SpecMessage]:
        """What has a request: the operations, then the messages."""
        return [*self.operations(), *self.messages()]

    def errnos(self) -> dict[int, SpecErrno]:
        """The error registry by code, in the order of the file; rows that are no rows are left to the linter."""
        rows: dict[int, SpecErrno] = {}
        for key, row in _mapping(self.data.get("x-classin-errnos")).items():
            if _INTEGER.fullmatch(key) and isinstance(row, dict):
                fields = {name: str(row.get(name, "")) for name in ("name", "en", "zh", "kind")}
                rows[int(key)] = SpecErrno(
                    int(key),
                    **fields,
                    outcome_known=row.get("outcome_known", True) is not False,
                    params=params_of(row),
                )
        return rows

    def schemas(self) -> dict[str, dict[str, Any]]:
        """The named schemas, in the order of the file."""
        return {
            name: node
            for name, node in _mapping(_mapping(self.data.get("components")).get("schemas")).items()
            if isinstance(node, dict)
        }

    def walk(self, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
        """Every value at and below a pointer, parents first, in the order of the file."""
        stack: list[tuple[Pointer, Any]] = [(pointer, self.at(pointer))]
        while stack:
            here, value = stack.pop()
            yield here, value
            if isinstance(value, dict):
                stack.extend(((*here, key), child) for key, child in reversed(value.items()))
            elif isinstance(value, list):
                stack.extend(((*here, index), value[index]) for index in reversed(range(len(value))))

    def _read(self) -> dict[str, Any]:
        yaml: Any = YAML(typ="safe", pure=True)
        try:
            root: Node | None = yaml.compose(self.text)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            problem = " ".join(str(error.problem or "this is not YAML").split())
            if error.context and error.context_mark:
                problem += f", {error.context} that starts on line {error.context_mark.line + 1}"
            raise self._error(mark.line + 1 if mark else 1, f"{problem}.") from None
        except YAMLError as error:
            raise self._error(1, " ".join(str(error).split())) from None
        except RecursionError:
            raise self._error(1, "lists and mappings are nested too deeply.") from None
        if not isinstance(root, MappingNode):
            raise self._error(1, "the file holds no mapping.")
        self.places[()] = Place(root.start_mark.line + 1, root.start_mark.line + 1)
        data = self._value(root, (), set())
        assert isinstance(data, dict)
        return data

    def _value(self, node: Node, pointer: Pointer, above: set[int]) -> Any:
        if node.anchor:
            self.anchors.append((str(node.anchor), node.start_mark.line + 1))
        if len(self.places) > _MOST_VALUES:
            raise self._error(node.start_mark.line + 1, f"with its aliases it has more than {_MOST_VALUES:,} values.")
        if id(node) in above:
            raise self._error(node.start_mark.line + 1, "an alias holds itself.")
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        inside = {*above, id(node)}
        if isinstance(node, SequenceNode):
            for index, item in enumerate(node.value):
                line = item.start_mark.line + 1
                self.places[(*pointer, index)] = Place(line, line, _is_flow(item))
            return [self._value(item, (*pointer, index), inside) for index, item in enumerate(node.value)]
        if isinstance(node, MappingNode):
            return self._mapping(node, pointer, inside)
        raise self._error(node.start_mark.line + 1, "this is neither a mapping, a list nor a value.")

    def _mapping(self, node: MappingNode, pointer: Pointer, above: set[int]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                raise self._error(line, "a key must be a plain value.")
            key = str(key_node.value)
            here = (*pointer, key)
            if key in result:
                first = self.places[here].line
                raise self._error(line, f'the key "{key}" stands here and on line {first}; remove one of them.')
            self.places[here] = Place(
                line,
                value_node.start_mark.line + 1,
                _is_flow(value_node),
                key_node.style,
                key_node.tag == _TAG + "str",
            )
            result[key] = self._value(value_node, here, above)
        return result

    def _scalar(self, node: ScalarNode) -> Any:
        text = str(node.value)
        kind = str(node.tag).removeprefix(_TAG)
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() == "true"
        if kind == "int":
            if not _INTEGER.fullmatch(text):
                raise self._error(node.start_mark.line + 1, f"write {text} as a decimal number, or in quotes.")
            try:
                return int(text)
            except ValueError:
                raise self._error(node.start_mark.line + 1, "a number has too many digits.") from None
        if kind == "float":
            try:
                number = float(text)
            except ValueError:
                number = float("nan")
            if number - number != 0:  # Infinite or not a number: JSON has neither.
                raise self._error(node.start_mark.line + 1, f"{text} has no form in JSON; write it in quotes.")
            return number
        if kind in ("str", "timestamp"):
            return text
        raise self._error(node.start_mark.line + 1, f"the tag of {text!r} is not known here.")

    def _error(self, line: int, message: str) -> SpecError:
        return SpecError(f"{self.label}:{line}: {message}")


def load(path: Path | str) -> Document:
    """Reads a spec file; a file that is missing or broken ends in a `SpecError` of one sentence."""
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SpecError(f"{_from_here(path)}: cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError as error:
        raise SpecError(f"{_from_here(path)}: is not UTF-8 (byte {error.start}).") from None
    return Document(path, text)


def plain(node: Any) -> Any:
    """An independent copy of a node, of dicts, lists and values only, that can be changed and written as JSON."""
    if isinstance(node, Mapping):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [plain(value) for value in node]
    return node


def format_pointer(pointer: Sequence[str | int]) -> str:
    """A pointer as people write it: `components.schemas.ErrorInfo`, `paths./lms/unit/create.post.tags[0]`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in pointer)
    return text.lstrip(".") or "the root"


def _from_here(path: Path) -> Path:
    """The path as one would type it here; messages are read, and clicked, where the command was given."""
    return path.relative_to(Path.cwd()) if path.is_absolute() and path.is_relative_to(Path.cwd()) else path


def _is_flow(node: Node) -> bool:
    return bool(getattr(node, "flow_style", False))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
