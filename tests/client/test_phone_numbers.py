"""Every way to write one telephone number gives one form, or an error."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from classin_client import ClassIn, InvalidRequest, InvalidValue
from classin_client.phone_numbers import classin_form

from client.recorder import Recorder, v1

Run = Callable[..., Any]

_NUMBERS = {
    "13800001001": ("86", "", "13800001001"),
    "0084-912345678": ("84", "0", "912345678"),
    "0044-2079460018": ("44", "0", "2079460018"),
    "001-2025550142": ("1", "1", "2025550142"),
    "007-9161234567": ("7", "8", "9161234567"),
    "0039-0612345678": ("39", "", "0612345678"),
    "00886-912345678": ("886", "0", "912345678"),
    "0081-9012345678": ("81", "0", "9012345678"),
    "00852-51234567": ("852", "", "51234567"),
    "0052-5512345678": ("52", "1", "5512345678"),
    "0065-81234567": ("65", "", "81234567"),
}
"""ClassIn's form: the country, what is dialled in front within it, and the number as it is dialled from abroad."""

_BETWEEN = [
    "",
    " ",
    "-",
    ".",
    "\u00a0",
    "\u202f",
    "\u2009",
    "\u3000",
    "–",
    "‑",
    "−",
    "－",
    "．",
    "\u200b",
    "\u200e",
    "\u2060",
    "/",
    "\t",
]
_FULL_WIDTH = str.maketrans("0123456789+", "０１２３４５６７８９＋")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@st.composite
def _spellings(draw: st.DrawFn) -> tuple[str, str]:
    """A number in ClassIn's form, and the same written in some other way."""
    form, (country, trunk, national) = draw(st.sampled_from(sorted(_NUMBERS.items())))
    trunk = draw(st.sampled_from([trunk, "", f"({trunk})" if trunk else ""]))
    between = st.sampled_from(_BETWEEN)
    digits = "".join(one + (draw(between) if draw(st.booleans()) else "") for one in national[:-1]) + national[-1]
    prefix = draw(st.sampled_from(["+", "00", "++", "+00"])) + country
    prefix = draw(st.sampled_from([prefix, f"({prefix})"]))
    written = prefix + draw(between) + trunk + draw(between) + digits
    script = draw(st.sampled_from([None, _FULL_WIDTH, _ARABIC]))
    written = written.translate(script) if script else written
    link = draw(st.sampled_from(["", "", "tel:", "TEL:", "Tel: ", "sms:"]))
    written = link + (quote(written) if link and draw(st.booleans()) else written)
    before, after = draw(
        st.sampled_from([("", ""), ("\u202a", "\u202c"), ("\u2068", "\u2069"), ("  ", "\n"), ("\ufeff", "")])
    )
    return form, before + written + after


@settings(deadline=None)  # the first loads the tables
@given(_spellings())
@example(("13800001001", "\u202a+86 138-0000-1001\u202c"))
@example(("0084-912345678", "0084-0912345678"))
def test_every_spelling_gives_one_form(spelling: tuple[str, str]) -> None:
    """With marks of a contact card, in other digits, as a link, with the trunk zero."""
    form, written = spelling

    assert form == classin_form(written, "telephone")


@pytest.mark.parametrize("prefix", ["", "1", "01", "044", "045"])
def test_what_was_dialled_in_mexico_until_2019(prefix: str) -> None:
    """The prefixes that mobiles had are no part of the number, whoever still writes them."""
    assert "0052-5512345678" == classin_form(f"+52 {prefix} 55 1234 5678", "x")


@settings(deadline=None)  # the first loads the tables
@given(
    st.text(alphabet="0123456789", min_size=10, max_size=10),
    st.lists(st.sampled_from(_BETWEEN), min_size=11, max_size=11),
)
def test_a_mobile_of_mainland_china_needs_no_country(digits: str, between: list[str]) -> None:
    """Bare, spaced, in full-width digits and with the country: one form."""
    number = f"1{digits}"
    spaced = "".join(one + gap for one, gap in zip(number, between, strict=True))

    assert number == classin_form(number, "x") == classin_form(spaced, "x")
    assert number == classin_form(number.translate(_FULL_WIDTH), "x")


@settings(deadline=None)  # the first loads the tables
@given(st.text() | st.text("+0123456789-() tel:;=\u202a０", max_size=25) | _spellings().map(lambda pair: pair[1]))
@example("0084-00912345678")
@example("007-88161234567")
@example("8613800001001")
def test_a_form_is_its_own_form(text: str) -> None:
    """What was converted once, such as by an import, is not changed by the call that sends it."""
    try:
        form = classin_form(text, "telephone")
    except ValueError:
        return  # an error is an answer too
    assert form == classin_form(form, "telephone")


@pytest.mark.parametrize(
    "text",
    [
        "+999123456",
        "+86 138abc",
        "+86 13800001001 ext. 3",
        "13800001001;ext=3",
        "13800001001,3",
        "tel:+8613800001001;ext=5",
        "138O0001001",
        "#31#13800001001",
        "➕8613800001001",
        "00",
        "+",
        "+٠",
        "tel:",
    ],
)
def test_what_cannot_be_read_is_refused_without_showing_it(text: str) -> None:
    """An extension, a letter, a country that does not exist: no number is made of it."""
    with pytest.raises(ValueError, match=r"telephone( is no telephone number|: a telephone link)") as caught:
        classin_form(text, "telephone")

    # The sentence has an example of its own.
    assert len(text) < 6 or text not in str(caught.value)


@pytest.mark.parametrize("text", ["lin@example.com", "yk_13800001001", "_x", "王小明", "", "  ", "１２@example.com"])
def test_an_account_that_is_no_number_is_left_alone(text: str) -> None:
    """E-mail addresses and guests."""
    assert text == classin_form(text, "account")


@pytest.mark.parametrize("text", ["+" * 1_000_000, "0" * 1_000_000, "1 " * 500_000, "+86" + "\u200b" * 1_000_000])
def test_no_text_takes_long(text: str) -> None:
    """However long it is."""
    began = time.monotonic()
    with contextlib.suppress(ValueError):
        classin_form(text, "telephone")
    assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    "text",
    [
        "13800001001.0",
        "+8613800001001.00",
        "138 0000 1001/139 0000 1001",
        "13800001001 13900001001",
        "1" * 60,
        "Mobile: +86 138 0000 1001",
        "Tel. 13800001001",
        "tel 13800001001",
        "电话：13800001001",
        "手机号+8613800001001",
        "whatsapp:+8613800001001",
    ],
)
def test_what_holds_more_than_one_number_is_refused(text: str) -> None:
    """A spreadsheet's fraction, two numbers in one, a card's word before it: sent, each would be another number."""
    with pytest.raises(ValueError, match=r"telephone (is no one telephone number|has words before)") as caught:
        classin_form(text, "telephone")

    assert text not in str(caught.value)


@pytest.mark.parametrize(
    ("region", "written", "sent"),
    [
        ("CN", "138 0000 0009", "13800000009"),
        ("CN", "138-0000-0009", "13800000009"),
        ("CN", "\uff11\uff13\uff18\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff19", "13800000009"),
        ("CN", "010 6552 9988", "1065529988"),
        ("CN", "+49 170 1234567", "0049-1701234567"),
        ("DE", "0170 1234567", "0049-1701234567"),
        ("DE", "+86 138 0000 0009", "13800000009"),
        ("US", "(202) 555-0142", "001-2025550142"),
        ("US", "1 202 555 0142", "001-2025550142"),
        ("DE", " ada@example.com", "ada@example.com"),
    ],
)
def test_numbers_without_a_country_are_of_the_region(
    run: Run, recorder: Recorder, region: str, written: str, sent: str
) -> None:
    """As people dial them there, in any spelling; one with a country stays what it is."""
    run("students.add", student_account=written, student_name="Ada", options={"phone_region": region})

    assert sent == parse_qs(recorder.last.body.decode())["studentAccount"][0]


def test_what_is_no_number_of_the_region_says_how_to_write_others(run: Run, recorder: Recorder) -> None:
    """Nothing is sent that ClassIn would take for somebody else's number."""
    with pytest.raises(InvalidValue, match=r"student_account is no telephone number of DE: write .* \+86") as caught:
        run("students.add", student_account="0", student_name="Ada", options={"phone_region": "DE"})

    assert "student_account" == caught.value.param
    assert not recorder.sent


def test_a_refused_number_says_what_to_write(run: Run, recorder: Recorder) -> None:
    """Its country in front, or the region on the client."""
    recorder.answer(v1(134))

    with pytest.raises(InvalidRequest, match=r"134: .* Write the country in front, \+86 …, or .* phone_region"):
        run("users.register", telephone="0170 1234567", password="secret7")


def test_a_region_is_a_country() -> None:
    """A typo would send everybody's number as another one."""
    with pytest.raises(InvalidValue, match="such as CN") as caught:
        ClassIn(sid=1, secret="made-up-secret", phone_region="China")

    assert "phone_region" == caught.value.param
