"""The signers, by their rules; tests/vectors has what they must make."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_client import signing


@pytest.mark.parametrize("name", ["sid", "timeStamp", "key"])
def test_a_body_with_a_name_of_the_signature_is_refused(name: str) -> None:
    """Such a body could be read in two ways, so that it is never signed."""
    with pytest.raises(ValueError, match=f"must not hold '{name}'"):
        signing.lms_signature({name: "x"}, sid="1", secret="s", timestamp=1)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"bytes", {1, 2}, object()])
def test_what_json_has_not_is_refused(value: object) -> None:
    """A value that cannot stand in the body has no text to sign."""
    with pytest.raises(ValueError, match="has no form in JSON"):
        signing.lms_signature({"value": value}, sid="1", secret="s", timestamp=1)


_names = st.text(min_size=1, max_size=12).filter(lambda name: name not in ("sid", "timeStamp", "key"))
_scalars = st.one_of(
    st.integers(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=400)
)


@given(st.dictionaries(_names, _scalars, max_size=8))
def test_the_order_of_the_body_does_not_matter(body: dict[str, Any]) -> None:
    """A server that reads the fields in another order computes the same."""
    backwards = dict(reversed(list(body.items())))

    first = signing.lms_string_to_sign(body, sid="1", timestamp=2)

    assert first == signing.lms_string_to_sign(backwards, sid="1", timestamp=2)


@given(st.dictionaries(_names, _scalars, max_size=8))
def test_what_is_signed_survives_the_journey(body: dict[str, Any]) -> None:
    """Signing what was sent and signing what the server decodes from it is the same."""
    journeyed = json.loads(json.dumps(body))

    assert signing.lms_string_to_sign(body, sid="1", timestamp=2) == signing.lms_string_to_sign(
        journeyed, sid="1", timestamp=2
    )


@given(st.dictionaries(_names, st.one_of(st.none(), st.lists(st.integers()), st.just({"a": 1})), max_size=5))
def test_nothing_but_scalars_is_signed(body: dict[str, Any]) -> None:
    """Lists, objects and nulls never change a signature."""
    assert signing.lms_string_to_sign(body, sid="1", timestamp=2) == "sid=1&timeStamp=2"


@given(st.text(max_size=1100))
def test_the_limit_counts_bytes(text: str) -> None:
    """A text is signed exactly when it has at most 1,024 bytes in UTF-8."""
    signed = signing.lms_string_to_sign({"a": text}, sid="1", timestamp=2)

    assert (len(text.encode()) <= 1024) == signed.startswith(f"a={text}&sid=1")


@given(st.text(min_size=1), st.integers(min_value=0, max_value=2**40))
def test_safe_key_is_lower_case_hexadecimal(secret: str, timestamp: int) -> None:
    """ClassIn asks for 32 lower-case digits."""
    made = signing.safe_key(secret, timestamp)

    assert made == hashlib.md5((secret + str(timestamp)).encode()).hexdigest()
    assert 32 == len(made)
    assert made == made.lower()
