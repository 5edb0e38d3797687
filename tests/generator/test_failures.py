"""Specs that cannot be built: each ends in one sentence, and leaves what was there as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from inline import spec, tree

from generator import client
from generator.build import build
from generator.document import SpecError, load
from generator.passes import errnos


@pytest.fixture(name="target")
def _target(tmp_path: Path) -> Path:
    """A tree that was there before."""
    target = tmp_path / "generated_client"
    (target / "classin_api").mkdir(parents=True)
    (target / "classin_api" / "old.py").write_text("old = True\n", encoding="utf-8")
    return target


def failed(text: str, target: Path) -> str:
    """Builds, and returns what it says; whatever it says, the target is as it was and nothing lies beside it."""
    path = target.parent / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    before = tree(target.parent)

    with pytest.raises(SpecError) as raised:
        build(load(path), target)

    assert before == tree(target.parent)
    assert ["generated_client", "openapi.yaml"] == sorted(found.name for found in target.parent.iterdir())
    said = str(raised.value)
    assert "\n" not in said
    return said.replace(f"{target.parent}/", "")


_ALIASES = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 30)}]\n" for n in range(1, 8))
"""Thirty of thirty of thirty …: more values than any machine holds."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [1", "openapi.yaml:1: "),
        ("- a\n", "openapi.yaml:1: the file holds no mapping."),
        ("a: 1\nb: 2\na: 3\n", 'openapi.yaml:3: the key "a" stands here and on line 1; remove one of them.'),
        ("a: " + "[" * 600, "openapi.yaml:1: lists and mappings are nested too deeply."),
        (
            _ALIASES,
            "openapi.yaml:1: with its aliases it has more than 200,000 values.",
        ),
        ("a: " + "9" * 5000, "openapi.yaml:1: a number has too many digits."),
        (
            spec(request="title: {$ref: 'other.yaml#/Title'}"),
            "openapi.yaml:40: other.yaml#/Title does not refer into this file; references start with #/.",
        ),
        (
            spec(request="title: {type: [integer, string]}"),
            "openapi.yaml:40: the type is one of integer, string; give one type.",
        ),
        (
            spec(request="title: {type: string, enum: [1, two]}"),
            "openapi.yaml:40: the enum mixes numbers and text; give values of one type.",
        ),
    ],
    ids=[
        "no-yaml",
        "no-mapping",
        "duplicate-key",
        "deep",
        "aliases",
        "digits",
        "reference-outside",
        "two-types",
        "mixed-enum",
    ],
)
def test_seen_before_anything_is_made(target: Path, text: str, expected: str) -> None:
    """What the generator checks itself has a line."""
    assert failed(text, target).startswith(expected)


def test_dropped_operation(target: Path) -> None:
    """An operation that openapi-python-client leaves out with a warning and exit code 0 is an error."""
    text = spec(operation="parameters: [{name: page, in: query, schema: {type: array}}]")

    said = failed(text, target)

    assert said.startswith("openapi.yaml: openapi-python-client does not take it: WARNING parsing POST ")
    assert "Endpoint will not be generated." in said


def test_dropped_schema(target: Path) -> None:
    """A schema that it cannot read is named."""
    said = failed(spec(request="title: {type: integer, default: many}"), target)

    assert said.startswith("openapi.yaml: openapi-python-client does not take it: ")
    assert "/components/schemas/AddThingRequest" in said


def test_silently_dropped_operation(target: Path) -> None:
    """Fewer modules than operations is an error even when openapi-python-client says nothing."""
    paths = """\
        /lms/AddThing:
          post:
            operationId: add_thing
            tags: [things]
            x-classin-auth: lms
            responses:
              '200': {description: A., content: {application/json: {schema: {type: object}}}}
        """

    assert failed(spec(paths=paths), target) == "openapi-python-client left out operations without saying so."


@pytest.mark.parametrize(
    ("template", "source", "expected"),
    [
        ("models_init.py.jinja", "{% for import in imports %}", "Unexpected end of template"),
        ("models_init.py.jinja", "{{ nobody.knows }}", "'nobody' is undefined"),
        ("types.py.jinja", "def (:\n", "ruff does not take what was generated: "),
    ],
    ids=["syntax", "name", "python"],
)
def test_broken_template(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str, source: str, expected: str
) -> None:
    """A template that fails, or makes what is not Python, is an error that says why."""
    templates = tmp_path.with_name(f"{tmp_path.name}-templates")
    shutil.copytree(client.TEMPLATES, templates)
    (templates / template).write_text(source, encoding="utf-8")
    monkeypatch.setattr(client, "TEMPLATES", templates)

    assert expected in failed(spec(), target)


def test_broken_pass(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pass of our own that writes what is not Python is an error that names the file and the place."""
    monkeypatch.setattr(errnos, "render", lambda _: {"errnos.py": "ERRNOS = {\n"})

    said = failed(spec(), target)

    assert said.startswith("ruff does not take what was generated: ")
    assert "errnos.py:" in said
