"""A launch link in a browser: for the device that asks, by a page that works without ClassIn."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_client import errors, launch


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/125.0 Safari/537.36", 1),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15", 1),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148", 2),
        ("Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148", 2),
        ("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/125.0 Mobile", 3),
        ("Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 ArkWeb/4.1 Mobile", 3),
        ("curl/8.5.0", 1),
        ("", 1),
    ],
)
def test_a_browser_says_what_it_runs_on(agent: str, device: int) -> None:
    """Whatever is not known is a PC, as ClassIn takes it when nothing is said."""
    assert device == launch.device_type(agent)


_VALUES = st.dictionaries(st.from_regex(r"[a-zA-Z]{1,8}", fullmatch=True), st.text(min_size=1), min_size=1)


@given(_VALUES)
def test_the_page_has_what_the_link_has(values: dict[str, str]) -> None:
    """Letter for letter: nobody here knows what ClassIn's page does with it."""
    page = launch.landing_page(f"classin://www.eeo.cn/enterclass?{urlencode(values)}")

    assert ("https", "www.eeo.cn", "/client/invoke/index.html") == urlsplit(page)[:3]
    assert values == dict(parse_qsl(urlsplit(page).query))


def test_a_link_for_ios_is_a_page_already() -> None:
    """It is documented to be one."""
    link = "https://www.eeo.cn/client/invoke/index.html?telephone=13800001001"

    assert link == launch.landing_page(link)


@pytest.mark.parametrize(
    "text", ["", "13800001001", "javascript:alert(1)?x", "http://example.com/?telephone=1", "https://[1?x"]
)
def test_what_is_no_link_is_refused_unseen(text: str) -> None:
    """A link holds a telephone number, which no error shows."""
    with pytest.raises(errors.InvalidValue, match=r"^link is no launch link: give it reply\.data") as caught:
        launch.landing_page(text)

    assert "link" == caught.value.param


def test_an_account_with_an_email_has_a_page() -> None:
    """For it ClassIn makes no link (467), and documents this one."""
    page = launch.page_for_email(" ada+maths@example.com")

    assert "https://www.eeo.cn/client/invoke/index.html?telephone=ada%2Bmaths@example.com" == page
    with pytest.raises(errors.InvalidValue, match="no e-mail address"):
        launch.page_for_email("13800001001")
