"""Breaks the signer of each starter in the ways in which signers break, and names the vectors that notice."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from conformance.commands import Failed, run
from conformance.starters import STARTERS, Starter


class Mutation(NamedTuple):
    """A change of one place in a file."""

    name: str
    file: str
    old: str
    new: str


CHARACTERS, LOCALE, NESTED, TRUE, FLOAT = (
    "characters for bytes",
    "sorted by a locale",
    "a nested value is signed",
    "1 is signed for true",
    "a number is signed as it is parsed",
)

MUTATIONS: Final[dict[str, tuple[Mutation, ...]]] = {
    "TypeScript": (
        Mutation(CHARACTERS, "sign.ts", "Buffer.byteLength(text) > LONGEST", "text.length > LONGEST"),
        Mutation(LOCALE, "sign.ts", "Buffer.compare(Buffer.from(a), Buffer.from(b))", "a.localeCompare(b)"),
        Mutation(NESTED, "sign.ts", 'depth === 1 && token !== ":"', 'depth >= 1 && token !== ":"'),
        Mutation(TRUE, "sign.ts", ": token);", ': token === "true" ? "1" : token);'),
        Mutation(FLOAT, "sign.ts", ": token);", ': /^[-\\d]/.test(token) ? String(Number(token)) : token);'),
    ),
    "Go": (
        Mutation(CHARACTERS, "classin/sign.go", "len(text) <= longest", "len([]rune(text)) <= longest"),
        Mutation(
            LOCALE, "classin/sign.go", "slices.Sorted(maps.Keys(pairs))",
            "slices.SortedFunc(maps.Keys(pairs), func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })",
        ),
        Mutation(NESTED, "classin/sign.go", "text[0] == '{' || ", ""),
        Mutation(TRUE, "classin/sign.go", "if len(text)", 'if text == "true" {\n\t\t\ttext = "1"\n\t\t}\n\t\tif len(text)'),
        Mutation(
            FLOAT, "classin/sign.go", "if len(text)",
            "var number float64\n\t\tif json.Unmarshal(raw, &number) == nil {\n\t\t\ttext = fmt.Sprint(number)\n\t\t}\n\t\tif len(text)",
        ),
    ),
    "Java": (
        Mutation(CHARACTERS, "src/main/java/starter/Sign.java", "parser.getText().getBytes(StandardCharsets.UTF_8).length", "parser.getText().length()"),
        Mutation(
            LOCALE, "src/main/java/starter/Sign.java",
            "Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8))",
            "java.text.Collator.getInstance().compare(a, b)",
        ),
        Mutation(NESTED, "src/main/java/starter/Sign.java", "parser.skipChildren();", ""),
        Mutation(TRUE, "src/main/java/starter/Sign.java", "signed.put(name, parser.getText());", 'signed.put(name, token == JsonToken.VALUE_TRUE ? "1" : parser.getText());'),
        Mutation(FLOAT, "src/main/java/starter/Sign.java", "signed.put(name, parser.getText());", "signed.put(name, token.isNumeric() ? String.valueOf(parser.getDoubleValue()) : parser.getText());"),
    ),
    "PHP": (
        Mutation(CHARACTERS, "Sign.php", "strlen($text) > self::LONGEST", "mb_strlen($text) > self::LONGEST"),
        Mutation(LOCALE, "Sign.php", "ksort($signed, SORT_STRING)", "ksort($signed, SORT_STRING | SORT_FLAG_CASE)"),
        Mutation(NESTED, "Sign.php", "$depth === 1 && $token !== ':'", "$depth >= 1 && $token !== ':'"),
        Mutation(TRUE, "Sign.php", "json_decode($token) : $token;", "json_decode($token) : ($token === 'true' ? '1' : $token);"),
        Mutation(FLOAT, "Sign.php", "json_decode($token) : $token;", "json_decode($token) : (is_numeric($token) ? (string) ($token + 0) : $token);"),
    ),
}  # fmt: skip


def noticed(starter: Starter, mutation: Mutation) -> list[str]:
    """The names of the vectors that a broken copy of a starter gets wrong."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starter.copy(folder)
        path = folder / mutation.file
        text = path.read_text(encoding="utf-8")
        if text.count(mutation.old) != 1:
            raise Failed(f"{mutation.file} has {mutation.old!r} {text.count(mutation.old)} times, not once")
        path.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
        for command in starter.rebuild:
            run(command, folder)
        return [task.vector["name"] for task in starter.wrong(folder)]


def all_noticed(starter: Starter) -> str:
    """Tries every mutation of a starter, and says how many there were.

    Raises:
        Failed: When no vector notices one.
    """
    for mutation in MUTATIONS[starter.language]:
        names = noticed(starter, mutation)
        if not names:
            raise Failed(f"{mutation.name}: no vector notices")
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        print(f"  {starter.language}: {mutation.name}: noticed by {names[0]!r}{more}", flush=True)
    return f"{len(MUTATIONS[starter.language])} noticed"


def main() -> None:
    """Tries every mutation of every starter, which must have been made before."""
    for starter in STARTERS:
        all_noticed(starter)


if __name__ == "__main__":
    main()
