"""Launch links in a browser: which device asks for one, and a page that works where ClassIn is not installed.

`lessons.launch_url` makes a link for one kind of device. It opens the installed app, and since 2021 it logs nobody in.
The links for PC and Android (`classin://…`) do nothing where ClassIn is not installed, so a page of one's own leads to
ClassIn's page instead, which offers to install it. Documented: getLoginLinked.md and Error-Handling/Lesson_errors.md;
nobody has tried it here.

>>> from classin_client import launch
>>> launch.device_type("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Mobile")
3
>>> launch.landing_page("classin://www.eeo.cn/enterclass?telephone=13800001001&classId=8")
'https://www.eeo.cn/client/invoke/index.html?telephone=13800001001&classId=8'
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import quote, urlsplit

from classin_client.errors import InvalidValue

_PAGE = "https://www.eeo.cn/client/invoke/index.html"
_APPLE = re.compile(r"\b(iPhone|iPad|iPod)\b")
_ANDROID = re.compile(r"\b(Android|HarmonyOS|OpenHarmony)\b")


def device_type(user_agent: str) -> Literal[1, 2, 3]:
    """The `device_type` of `lessons.launch_url` for the browser that asks for a link.

    An iPad whose browser asks for desktop pages, as Safari does by itself, calls itself a Mac and counts as one; the
    landing page of the link helps there as well.

    Args:
        user_agent: The header `User-Agent` of the request, in full. Empty, it counts as a PC.

    Returns:
        1 for Windows, macOS and whatever is not known, 2 for iOS and iPadOS, 3 for Android and HarmonyOS.
    """
    if _APPLE.search(user_agent):
        return 2
    return 3 if _ANDROID.search(user_agent) else 1


def landing_page(link: str) -> str:
    """ClassIn's page for a link: it opens the app, and offers to install it where it is missing.

    Args:
        link: The link of `lessons.launch_url`, whole. It holds the account's telephone number, and so does the page's
            address: redirect to it, and keep it out of logs.

    Returns:
        The address of the page. A link for iOS is one already, and comes back as it is.

    Raises:
        InvalidValue: If it is no launch link; the error does not show it.
    """
    wrong = InvalidValue("link is no launch link: give it reply.data of lessons.launch_url.", param="link")
    try:
        parts = urlsplit(link)
    except ValueError:  # Its text has the link.
        raise wrong from None
    if parts.scheme == "https" and parts.netloc:
        return link
    if parts.scheme != "classin" or not parts.query:
        raise wrong
    return f"{_PAGE}?{parts.query}"


def page_for_email(email: str) -> str:
    """ClassIn's page for an account with an e-mail address and no telephone number, for which no link is made (467).

    Args:
        email: The account.

    Returns:
        The address of the page. It opens the app for the account, and does not enter a lesson; keep it out of logs.

    Raises:
        InvalidValue: If it is no e-mail address.
    """
    if "@" not in email:
        raise InvalidValue("email is no e-mail address; for a telephone number use lessons.launch_url.", param="email")
    return f"{_PAGE}?telephone={quote(email.strip(), safe='@')}"


__all__ = ["device_type", "landing_page", "page_for_email"]
