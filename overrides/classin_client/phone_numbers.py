"""Telephone numbers, as people write them and as ClassIn wants them.

ClassIn's form is the bare number in mainland China (`13800001001`), and `00<country>-<number>` anywhere else
(`001-2025550142`), without the zero that is dialled in front within the country. Source: appendix/rules.md.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

_MOBILE_IN_CHINA = re.compile(r"1[0-9]{10}")
_LINK = re.compile(r"(?:tel|sms|callto):(?://)?", re.IGNORECASE)
_INTERNATIONAL = re.compile(r"(?:\+|00)+")
_FRACTION = re.compile(r"[+]?[0-9]{5,}[.]0{1,2}")
"""What a spreadsheet makes of a number: `13800001001.0`."""

_LABELLED = re.compile(r"[\s:.;/+][0-9][0-9 ()-]{6,}$", re.ASCII)
"""A number after a word, as a contact card has it (`Mobile: +86 138…`); an account has no such thing in it."""

_CHINA = 86
_MOST_DIGITS = 17
"""A country's digits and up to 14 others, with one to spare: more are two numbers in one."""

_LONGEST = 250
"""Characters beyond which nothing is a number, however it is written."""

_PASSED_OVER = frozenset({"Cf", "Zs", "Zl", "Zp", "Cc", "Pd", "Ps", "Pe", "Mn", "Me"})
"""Categories of what may stand between digits: blanks, dashes, brackets, and the direction marks of contact cards."""

_FORMER_PREFIXES = {52: re.compile(r"(?:0?1|04[45])(?=[2-9][0-9]{9}$)")}
"""What was dialled in front of mobiles in Mexico until 2019: the tables have forgotten it, and people have not."""

_DOTS = frozenset("./·•∙・⋅−~∼'")
"""What may stand between digits besides."""


def classin_form(text: str, where: str, region: str = "") -> str:
    """A number in ClassIn's form: every way to write one number gives the same text.

    Args:
        text: With a country (`+86 138…`, `0086138…`, `tel:+1-202-555-0142`), in ClassIn's form already, or without a
            country. An account that is no number (an e-mail address, a guest) is left as it is, but for blanks
            around an address.
        where: Names the parameter in an error.
        region: The country of a number without one, by its two letters (`CN`, `DE`), so that it is read as people dial
            it there. Left out, such a number goes to ClassIn as its digits, which stand for mainland China.

    Returns:
        The number in ClassIn's form; without a country, its digits alone.

    Raises:
        ValueError: If the number's country does not exist, it is written in a way that cannot be read, or there is no
            such number in `region`.
    """
    if len(text) > _LONGEST or (not region and _MOBILE_IN_CHINA.fullmatch(text)):
        return text
    if "@" in text:
        return text.strip()
    number = _compact(text, where)
    if number is None:
        return text
    if region and not _INTERNATIONAL.match(number):
        return _in_region(number, where, region)
    if _MOBILE_IN_CHINA.fullmatch(number):
        return number
    if not _INTERNATIONAL.match(number):
        return _without_country(number)
    form, before = _with_country(number, where), ""
    # The form is itself a way to write the number, and has to give the same again: not so with two zeros in front.
    while form != before and form.startswith("00"):
        form, before = _with_country(form, where), form
    return form


def _compact(text: str, where: str) -> str | None:
    """The digits, with a plus in front if it was there; None for an account that is no number.

    Raises:
        ValueError: If it holds neither a letter nor a number that can be read.
    """
    written = _visible(text)
    link = _LINK.match(written)
    if link:
        written, _, parameters = _visible(unquote(written[link.end() :])).partition(";")
        name, _, context = parameters.partition("=")
        if parameters and (name.lower() != "phone-context" or not context.startswith("+")):
            raise ValueError(f"{where}: a telephone link with {name or 'an empty part'!r} is no number to register.")
        written = written if written.startswith(("+", "00")) else context + written
    kept = [
        str(unicodedata.decimal(one, one))
        for one in written
        if one not in _DOTS and unicodedata.category(one) not in _PASSED_OVER
    ]
    number = "".join(kept)
    if re.fullmatch(r"[+]*[0-9]+", number):
        if _FRACTION.fullmatch(written) or len(number.lstrip("+0")) > _MOST_DIGITS:
            raise ValueError(f"{where} is no one telephone number: it has a fraction, or more digits than any number.")
        return number
    # An account that is no number begins with a letter; only a number begins with a digit or a plus.
    if (not written and not link) or (not link and (number[:1].isalpha() or number[:1] == "_")):
        if _LABELLED.search(written):
            raise ValueError(f"{where} has words before a telephone number: give the number alone.")
        return None
    raise ValueError(f"{where} is no telephone number with a country, such as +8613800001001.")


def _visible(text: str) -> str:
    """The text in its usual characters, without marks that have no width and blanks around it."""
    usual = unicodedata.normalize("NFKC", text)
    return "".join(one for one in usual if unicodedata.category(one) != "Cf").strip()


def _with_country(number: str, where: str) -> str:
    # Its tables take a tenth of a second to load, and most numbers do without. It comes with `phonenumberslite`, and
    # with `phonenumbers`, which holds the same files and more.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(_INTERNATIONAL.sub("+", number, count=1))
    except phonenumbers.NumberParseException:
        raise ValueError(f"{where} is no telephone number with a country, such as +8613800001001.") from None
    national = phonenumbers.national_significant_number(parsed)
    former = _FORMER_PREFIXES.get(parsed.country_code or 0)
    national = former.sub("", national, count=1) if former else national
    return national if parsed.country_code == _CHINA else f"00{parsed.country_code}-{national}"


def _in_region(digits: str, where: str, region: str) -> str:
    """The form of a number as it is dialled in a country."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        parsed = None
    # Not whether its range is given out: tables of that are older than the newest numbers.
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise ValueError(f"{where} is no telephone number of {region}: write it with its country in front, +86 ….")
    national = phonenumbers.national_significant_number(parsed)
    return national if parsed.country_code == _CHINA else f"00{parsed.country_code}-{national}"


def is_region(region: str) -> bool:
    """Whether there are telephone numbers of a country.

    Args:
        region: The country by its two letters, in capitals: `CN`.
    """
    import phonenumbers

    return region in phonenumbers.SUPPORTED_REGIONS


def _without_country(digits: str) -> str:
    """The digits, and of a number that is one in mainland China those that are dialled from abroad."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(digits, "CN")
    except phonenumbers.NumberParseException:
        return digits
    in_china = parsed.country_code == _CHINA and phonenumbers.is_valid_number(parsed)
    return phonenumbers.national_significant_number(parsed) if in_china else digits


__all__ = ["classin_form"]
