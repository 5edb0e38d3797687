"""Telephone numbers, as people write them and as ClassIn wants them.

ClassIn's form is the bare number in mainland China (`13800001001`), and `00<country>-<number>` anywhere else
(`001-2025550142`). Source: appendix/rules.md.
"""

from __future__ import annotations

import re

_OWN_FORM = re.compile(r"00[1-9][0-9]{0,2}-[0-9]+")
_CHINA = 86


def classin_form(text: str, where: str) -> str:
    """A number in ClassIn's form.

    Args:
        text: With a country (`+86 138…`, `0086138…`, `+1 202 555 0142`), or in ClassIn's form already. An account that
            is no number (an e-mail address, a guest) is left as it is, and so is a number without a country.
        where: Names the parameter in an error.

    Raises:
        ValueError: For a number whose country does not exist.
    """
    number = text.strip()
    if not number.startswith(("+", "00")) or "@" in number:
        return text
    if _OWN_FORM.fullmatch(number) and not number.startswith("0086-"):
        return number
    # Its tables take a tenth of a second to load, and most numbers do without.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(re.sub(r"^(\+|00)", "+", number))
    except phonenumbers.NumberParseException:
        raise ValueError(f"{where} is no telephone number with a country, such as +8613800001001.") from None
    national = phonenumbers.national_significant_number(parsed)
    return national if parsed.country_code == _CHINA else f"00{parsed.country_code}-{national}"
