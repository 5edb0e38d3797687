"""The headings that every page of an operation has, whatever they are called there."""

from __future__ import annotations

import re

from generator.pages import words

_ROLES = {
    "address": r"(?:请求|接口|调用|API)?\s*(?:URL|地址|网址|路径)|(?:request|api|http)?\s*(?:URL|address|endpoint)",
    "method": r"HTTP Request Methods?|(?:HTTP\s*)?请求(?:方法|方式)|(?:HTTP|request) methods?",
    "encoding": r"编码(?:格式|方式)?|字符编码|(?:coding|encoding)(?: format)?",
    "parameters": r"(?:请求|输入|接口)参数(?:说明|列表)?|入参(?:说明)?|request (?:data|parameters?)|parameters",
    "part": r"(?:header|body|query)\s*(?:参数|parameters?)?",
    "answer": r"(?:响应|返回|输出)(?:参数|数据|结果|值)(?:说明|列表)?|出参(?:说明)?|response(?: data| parameters?)?",
    "sample": r"(?:(?:请求|响应|返回)?(?:示例|实例|样例)|samples?|examples?|response samples?)(?:\s*\(.*\))?",
    "codes": r"(?:错误码|返回码|错误代码|状态码)(?:说明|列表)?|error codes?(?: descriptions?)?",
}
_PATTERNS = {role: re.compile(pattern, re.IGNORECASE) for role, pattern in _ROLES.items()}
_NUMBER = re.compile(r"^\s*(?:\d+(?:\.\d+)*\s*[.、)）]|[一二三四五六七八九十]+\s*、)\s*")


def bare(text: str) -> str:
    """A heading without its number: inserting another one before it changes nothing."""
    return _NUMBER.sub("", text).strip(" #:：*`\n\t")


def role(text: str) -> str:
    """What stands below a heading: its address, its codes, …; empty where that is nothing common to all pages."""
    form = bare(text).replace("（", "(").replace("）", ")").replace("`", "")
    return next((role for role, pattern in _PATTERNS.items() if pattern.fullmatch(form)), "")


def form(text: str) -> str:
    """The words of a heading that are no common ones."""
    return "" if role(text) else words.normal(bare(text))
