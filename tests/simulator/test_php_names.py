"""Where PHP puts a field, by its name: the expected arrays follow from `php_register_variable_ex` in its source."""

import pytest

from classin_simulator.protocol.php_forms import MAX_DEPTH, MAX_FIELDS, PhpValue, read_urlencoded


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        pytest.param(b"a=1&a=2", {"a": "2"}, id="the last of several"),
        pytest.param(b"a.b=1&c+d=2", {"a_b": "1", "c_d": "2"}, id="dots and blanks"),
        pytest.param(b"++a=1", {"a": "1"}, id="blanks before the name"),
        pytest.param(b"a[]=1&a[]=2", {"a": {"0": "1", "1": "2"}}, id="a list"),
        pytest.param(b"a[5]=1&a[]=2", {"a": {"5": "1", "6": "2"}}, id="a list that goes on"),
        pytest.param(
            b"a[%s]=1&a[]=2" % (b"9" * 5000), {"a": {"9" * 5000: "1", "0": "2"}}, id="digits that are no number"
        ),
        pytest.param(b"a[08]=1&a[%D9%A3]=2&a[]=3", {"a": {"08": "1", "٣": "2", "0": "3"}}, id="digits of other forms"),
        pytest.param(b"a[k]=1&a[l][]=2", {"a": {"k": "1", "l": {"0": "2"}}}, id="a map with a list"),
        pytest.param(b"a%5Bk%5D=1", {"a": {"k": "1"}}, id="escaped brackets"),
        pytest.param(b"a.b[c.d]=1", {"a_b": {"c.d": "1"}}, id="dots within brackets stay"),
        pytest.param(b"a[b=1", {"a_b": "1"}, id="a bracket that is never closed"),
        pytest.param(b"a[b]c=1", {"a": {"b": "1"}}, id="text after the bracket"),
        pytest.param(b"a=1&a[]=2", {"a": {"0": "2"}}, id="a list instead of a text"),
        pytest.param(b"a[]=1&a=2", {"a": "2"}, id="a text instead of a list"),
        pytest.param(b"=1&[a]=2&&b", {"b": ""}, id="no name, no value"),
        pytest.param(b"a=1+2%2B3%zz", {"a": "1 2+3%zz"}, id="plus, escapes and what is none"),
        pytest.param(b"a=b=c", {"a": "b=c"}, id="an equals sign in the value"),
        pytest.param(b"a=%E4%B8%AD", {"a": "中"}, id="UTF-8"),
        pytest.param(b"a=%ff", {"a": "�"}, id="no UTF-8"),
    ],
)
def test_field(body: bytes, fields: dict[str, PhpValue]) -> None:
    """A field lands where PHP puts it."""
    assert fields == read_urlencoded(body).fields


def test_fields_beyond_the_thousandth() -> None:
    """What comes after `max_input_vars` is dropped."""
    fields = read_urlencoded(b"&".join(b"f%d=1" % number for number in range(MAX_FIELDS + 50))).fields
    assert [f"f{number}" for number in range(MAX_FIELDS)] == list(fields)


def test_field_nested_too_deeply() -> None:
    """A name with more brackets than PHP follows is dropped."""
    assert read_urlencoded(b"a" + b"[b]" * (MAX_DEPTH + 1) + b"=1").fields == {}
