"""Rules of the operations: how they are named, and what each must say about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.document import HTTP_METHODS, Document, Pointer
from generator.lint.engine import Where, rule
from generator.lint.order import tag_names
from generator.lint.tree import FORM, JSON, MULTIPART, fields, label, mapping, request_fields

DOCUMENTATION = "https://docs.eeo.cn/api/zh-hans/"

_V1_PATH = re.compile(r"/partner/api/[a-z]+\.api\.php\?action=[A-Za-z0-9_]+")
_V2_PATH = re.compile(r"(/[A-Za-z][A-Za-z0-9]*)+")
_METHOD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_SIGNING = {"sid", "safekey", "timestamp", "x-eeo-uid", "x-eeo-ts", "x-eeo-sign"}


def operation_id(path: str) -> str:
    """The operationId that belongs to a path: the action of v1, the segments of v2 in camel case."""
    if "?action=" in path:
        return path.rpartition("?action=")[2]
    first, *rest = path.strip("/").split("/")
    return first + "".join(segment[:1].upper() + segment[1:] for segment in rest)


@rule("path-form", "A path is /partner/api/….api.php?action=… (v1) or camel-case segments (v2), with one POST.")
def path_form(document: Document) -> Iterator[tuple[Where, str]]:
    """ClassIn takes nothing but POST."""
    for path, item in mapping(document.data.get("paths")).items():
        if not (_V1_PATH.fullmatch(path) or _V2_PATH.fullmatch(path)):
            yield ("paths", path), f"{path} is neither /partner/api/….api.php?action=… nor /segments/in/camelCase."
        for method in mapping(item):
            if method in HTTP_METHODS and method != "post":
                yield ("paths", path, method), f"{path}: every operation of ClassIn is a post, not a {method}."


@rule("operation-id-form", "The operationId is v1's action letter for letter, or v2's path in camel case.")
def operation_id_form(document: Document) -> Iterator[tuple[Where, str]]:
    """One word leads from the documentation to the spec, the code and the logs."""
    for operation in document.operations():
        wanted = operation_id(operation.path)
        if operation.id != wanted:
            message = f"call the operation {wanted}, after its path, not {operation.id}."
            yield (*operation.pointer, "operationId"), message


@rule("operation-id-unique", "No two operations or messages have one operationId.")
def operation_id_unique(document: Document) -> Iterator[tuple[Where, str]]:
    """Two v1 files may offer the same action; then the later one needs thought."""
    seen: dict[str, Pointer] = {}
    for caller in document.callers():
        name = caller.node.get("operationId")
        if isinstance(name, str) and seen.setdefault(name, caller.pointer) != caller.pointer:
            line = document.line(seen[name])
            yield (*caller.pointer, "operationId"), f"{name} is already the name of what stands on line {line}."


@rule("no-query-parameters", "No v1 operation has query parameters.")
def no_query_parameters(document: Document) -> Iterator[tuple[Where, str]]:
    """httpx's `params=` would erase the `?action=` that is part of the path."""
    for operation in document.operations():
        item = mapping(document.at(operation.pointer[:2]))
        for holder, pointer in ((item, operation.pointer[:2]), (operation.node, operation.pointer)):
            for index, parameter in enumerate(holder.get("parameters") or []):
                if operation.action and mapping(document.deref(parameter)).get("in") == "query":
                    yield (*pointer, "parameters", index), f"{operation.id}: move the parameter into the form."


@rule("no-signing-fields", "The signing fields (SID, safeKey, timeStamp, X-EEO-…) are in no request.")
def no_signing_fields(document: Document) -> Iterator[tuple[Where, str]]:
    """The client adds them; in a schema they would become arguments."""
    for operation in document.operations():
        for name in request_fields(document, operation):
            if name.lower() in _SIGNING:
                message = f"{operation.id}: leave {name} out of the request, x-classin-auth stands for it."
                yield (*operation.pointer, "requestBody"), message
        for index, parameter in enumerate(operation.node.get("parameters") or []):
            name = str(mapping(document.deref(parameter)).get("name"))
            if name.lower() in _SIGNING:
                pointer = (*operation.pointer, "parameters", index)
                yield pointer, f"{operation.id}: leave {name} out, x-classin-auth stands for it."


@rule("one-tag", "An operation has one tag, which `tags` declares.")
def one_tag(document: Document) -> Iterator[tuple[Where, str]]:
    """The tag decides the group, the menu and the resource."""
    declared = tag_names(document)
    for operation in document.operations():
        tags = operation.node.get("tags") or []
        pointer = (*operation.pointer, "tags")
        if len(tags) != 1:
            yield pointer, f"give {operation.id} one tag, not {len(tags)}."
        elif tags[0] not in declared:
            yield pointer, f"declare the tag {tags[0]} in `tags`, or use one of {', '.join(declared)}."


@rule("operation-extensions", "An operation has auth, repeat, errnos, a method or a sunset, and a page or its source.")
def operation_extensions(document: Document) -> Iterator[tuple[Where, str]]:
    """What ClassIn has switched off has no method; what has no page needs a deviation that names the source."""
    for operation in document.operations():
        for name in ("auth", "repeat", "errnos"):
            if f"x-classin-{name}" not in operation.node:
                yield operation.pointer, f"{operation.id}: add x-classin-{name}."
        if "x-classin-doc" not in operation.node and "x-classin-deviation" not in operation.node:
            message = "add x-classin-doc, or an x-classin-deviation that says why there is no page."
            yield operation.pointer, f"{operation.id}: {message}"
        if "x-classin-method" not in operation.node and "x-classin-sunset" not in operation.node:
            yield operation.pointer, f"{operation.id}: add x-classin-method; only an operation with a sunset has none."


@rule("deprecated", "A deprecated operation says when it ended or what replaces it; without a method it is deprecated.")
def deprecated(document: Document) -> Iterator[tuple[Where, str]]:
    """Switched-off operations stay in the spec, so that old code finds out what to use instead."""
    known = {operation.id for operation in document.operations()}
    for operation in document.operations():
        node, successor = operation.node, operation.node.get("x-classin-replaced-by")
        if node.get("deprecated") is True and "x-classin-sunset" not in node and successor is None:
            yield (*operation.pointer, "deprecated"), f"{operation.id}: add x-classin-sunset or x-classin-replaced-by."
        if "x-classin-sunset" in node and "x-classin-method" not in node and node.get("deprecated") is not True:
            yield (*operation.pointer, "x-classin-sunset"), f"{operation.id} is switched off: add `deprecated: true`."
        for name in successor if isinstance(successor, list) else [successor]:
            if name is not None and name not in known:
                yield (*operation.pointer, "x-classin-replaced-by"), f"{name} is no operation of this file."


@rule(
    "method-form",
    "A method is resource.verb in snake case, in its tag's resource, an alias in any; none comes twice.",
)
def method_form(document: Document) -> Iterator[tuple[Where, str]]:
    """`courses.create` is `client.courses.create(…)`."""
    seen: dict[str, str] = {}
    for operation in document.operations():
        pointer = (*operation.pointer, "x-classin-method")
        given = operation.node.get("x-classin-method", ())
        for index, method in enumerate(given if isinstance(given, list | tuple) else [given]):
            if not isinstance(method, str) or not _METHOD.fullmatch(method):
                yield pointer, f"write the method of {operation.id} as resource.verb in snake case, not {method!r}."
            elif index == 0 and method.partition(".")[0] != operation.tag.replace("-", "_"):
                text = f"the tag of {operation.id} is {operation.tag}, so {method} would stand in another resource."
                yield pointer, text
            elif method in seen:
                yield pointer, f"{method} is already the method of {seen[method]}."
            else:
                seen[method] = operation.id


@rule("auth-form", "v1 is signed with `safeKey`, v2 with `lms`.")
def auth_form(document: Document) -> Iterator[tuple[Where, str]]:
    """The generation decides; every page of either says so."""
    for operation in document.operations():
        wanted = "safeKey" if operation.action else "lms"
        auth = operation.node.get("x-classin-auth", wanted)
        if auth != wanted:
            yield (*operation.pointer, "x-classin-auth"), f"{operation.id} is signed with {wanted}, not {auth}."


@rule("doc-url", "externalDocs.url is the page of x-classin-doc at docs.eeo.cn/api/zh-hans, as .html.")
def doc_url(document: Document) -> Iterator[tuple[Where, str]]:
    """One names the source file, the other is for clicking; they must not drift apart."""
    for caller in document.callers():
        page = caller.extension("x-classin-doc")
        if not isinstance(page, str):
            continue
        wanted = DOCUMENTATION + page.removesuffix(".md") + ".html"
        url = mapping(caller.node.get("externalDocs")).get("url")
        if url is None:
            yield caller.pointer, f"{label(caller)}: add externalDocs with the url {wanted}."
        elif str(url).partition("#")[0] != wanted:
            yield (*caller.pointer, "externalDocs"), f"the url of {page} is {wanted}, not {url}."


@rule("media-types", "v1 takes a form, with a file multipart (also, or only); v2 takes JSON.")
def media_types(document: Document) -> Iterator[tuple[Where, str]]:
    """A form cannot carry a file, and multipart without one is of no use."""
    for operation in document.operations():
        for name, media in operation.media.items():
            pointer = (*operation.pointer, "requestBody", "content", name)
            wanted = (FORM, MULTIPART) if operation.action else (JSON,)
            if name not in wanted:
                yield pointer, f"{operation.id} takes {' or '.join(wanted)}, not {name}."
                continue
            files = any(node.get("format") == "binary" for node in fields(document, media.get("schema")).values())
            if name == MULTIPART and not files:
                yield pointer, f"{operation.id}: no field has format binary, so multipart is of no use; remove it."
            elif name != MULTIPART and files:
                yield pointer, f"{operation.id}: a file cannot stand in {name}; move it to the multipart schema."


@rule("answer-200", "An operation answers 200 with application/json, and nothing else.")
def answer_200(document: Document) -> Iterator[tuple[Where, str]]:
    """ClassIn's HTTP status says nothing."""
    for operation in document.operations():
        responses = mapping(operation.node.get("responses"))
        for status in responses:
            if status != "200":
                yield (*operation.pointer, "responses", status), f"{operation.id}: ClassIn answers 200 to everything."
        if list(mapping(mapping(responses.get("200")).get("content"))) != [JSON]:
            yield (*operation.pointer, "responses"), f"{operation.id}: describe one answer, '200' with {JSON}."
