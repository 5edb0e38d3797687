"""Takes secrets and personal data out of the `repr` of the generated models, by the `format` in the schema, and makes
reading them quick: a long answer is thousands of models."""

from __future__ import annotations

import re
from pathlib import Path

from generator.document import Document, SpecError
from generator.naming import attribute, module_name

HIDDEN_FORMATS = frozenset({"password", "phone", "email", "person-name", "secret-url"})

_EXTRA = "additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)"

_MADE = re.compile(r"^        (\w+) = cls\(\n((?:            \w+=\w+,\n)+)        \)\n", re.MULTILINE)
_LISTED = re.compile(
    r"^( +)(\w+) = \[\]\n +for (\w+) in (\w+):\n +(\w+) = (_models\.\w+\.from_dict)\(\3\)\n\s+\2\.append\(\5\)\n",
    re.MULTILINE,
)
_IMPORTED = re.compile(r"^        from \.\.models\.\w+ import (\w+)\b.*\n", re.MULTILINE)
_FROM_DICT = "    def from_dict("
_FLAT = re.compile(
    r"        d = dict\(src_dict\)\n(?P<fields>(?:        \w+ = d\.pop\(\"[^\"]+\"(?:, UNSET)?\)\n|\n)+)"
    r"        (?P<made>\w+) = object\.__new__\(cls\)\n(?:        (?P=made)\.\w+ = \w+\n)+\n+"
    r"        (?P=made)\.additional_properties = d\n        return (?P=made)\n"
)
_MAPPED = re.compile(r"list\(map\(_models\.(\w+)\.from_dict, (\w+)\)\)")
_FIELD = re.compile(r"(\w+) = d\.pop\((\"[^\"]+\")")
_OF_MANY = '''
    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == {count}:
                try:
                    {made} = object.__new__(cls)
{set}                    {made}.additional_properties = {{}}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append({made})
                    continue
            many.append(cls.from_dict(src_dict))
        return many
'''


def quicken(models: Path) -> None:
    """Rewrites how each model in a folder is made from a dict.

    Its attributes are set: attrs' own way with keywords takes as long as all the rest. What it is made of is found in
    the package of models, which imports each once: an import in a method is looked up with every call. A list is made
    by `map`, which looks the method up once.
    """
    for path in models.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        before, start, reading = text.partition(_FROM_DICT)
        if not start:
            continue
        reading = _MADE.sub(_set_one_by_one, reading)
        for name in _IMPORTED.findall(reading):
            if re.search(rf"\b{name}\(", reading):
                continue
            import_ = rf"^        from \.\.models\.\w+ import {name}\b.*\n"
            reading = re.sub(import_, "", reading, flags=re.MULTILINE)
            reading = reading.replace(f" {name}.from_dict(", f" _models.{name}.from_dict(")
        reading = _LISTED.sub(r"\1\2 = list(map(\6, \4))\n", reading)
        if "_models." in reading:
            before = before.replace("from ..types import", "from .. import models as _models\nfrom ..types import", 1)
        path.write_text(before + start + reading, encoding="utf-8")
    _quicken_lists(models)


def _quicken_lists(models: Path) -> None:
    """Gives each plain model that lists hold a method that makes many at once, and has the lists made by it."""
    texts = {path: path.read_text(encoding="utf-8") for path in models.glob("*.py")}
    listed = {name for text in texts.values() for name, _ in _MAPPED.findall(text)}
    plain: set[str] = set()
    for path, text in texts.items():
        made, name = _FLAT.search(text), re.search(r"^class (\w+):$", text, re.MULTILINE)
        if made and name and name[1] in listed:
            plain.add(name[1])
            texts[path] = _with_many(text, made)
    for path, text in texts.items():
        quick = _MAPPED.sub(lambda one: f"_models.{one[1]}.from_dicts({one[2]})" if one[1] in plain else one[0], text)
        path.write_text(quick, encoding="utf-8")


def _with_many(text: str, made: re.Match[str]) -> str:
    """A plain model with `from_dicts`, after its `from_dict`."""
    fields = _FIELD.findall(made["fields"])
    many = _OF_MANY.format(
        count=len(fields),
        made=made["made"],
        set="".join(f"{' ' * 20}{made['made']}.{name} = src_dict[{key}]\n" for name, key in fields),
    )
    return text[: made.end()] + many + text[made.end() :]


def _set_one_by_one(match: re.Match[str]) -> str:
    made = match[1]
    names = re.findall(r"(\w+)=(\w+),", match[2])
    lines = [f"        {made} = object.__new__(cls)", *(f"        {made}.{name} = {value}" for name, value in names)]
    return "\n".join(lines) + "\n"


def hide(document: Document, models: Path) -> None:
    """Rewrites the fields of the models in a folder that hold something a log should not."""
    for name, schema in document.schemas().items():
        path = models / f"{module_name(name)}.py"
        if not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        # What the spec does not know may be anything.
        text = text.replace(_EXTRA, _EXTRA.replace("factory=dict", "factory=dict, repr=False"))
        for part in (schema, *schema.get("allOf", [])):
            resolved = document.deref(part)
            fields = resolved.get("properties", {})
            for api_name, field in fields.items():
                if document.deref(field).get("format") in HIDDEN_FORMATS:
                    text = _hidden(text, attribute(api_name, fields), f"{name}.{api_name}")
        path.write_text(text, encoding="utf-8")


def _hidden(text: str, attribute: str, where: str) -> str:
    field = re.compile(rf"^(    {attribute}: [^=\n]+?)( = UNSET)?$", re.MULTILINE)

    def rewritten(match: re.Match[str]) -> str:
        default = "default=UNSET, " if match[2] else ""
        return f"{match[1]} = _attrs_field({default}repr=False)"

    text, count = field.subn(rewritten, text, count=1)
    if count != 1:
        raise SpecError(f"{where}: the generated model has no attribute {attribute!r} to hide from its repr.")
    return text
