"""Takes secrets and personal data out of the `repr` of the generated models, by the `format` in the schema."""

from __future__ import annotations

import re
from pathlib import Path

from generator.document import Document, SpecError
from generator.naming import attribute, module_name

HIDDEN_FORMATS = frozenset({"password", "phone", "email", "person-name", "secret-url"})

_EXTRA = "additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)"


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
            for wire, field in fields.items():
                if document.deref(field).get("format") in HIDDEN_FORMATS:
                    text = _hidden(text, attribute(wire, fields), f"{name}.{wire}")
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
