"""Where the live server is reported to deviate from its pages, and the operations without these deviations.

A school answers as reported unless it was made with `as_reported=False`. The README has DEVIATIONS as a table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from .specification import Operation

EMPTY_HOMEWORK: Final = 29601
REPEATED: Final = 101003002
EMPTY_BODY: Final = 121601018

RELEASE: Final = "lmsActivityRelease"
_IDS: Final = {"type": "array", "items": {"type": "integer", "format": "int64"}}


@dataclass(frozen=True, slots=True)
class Deviation:
    """One difference between a page and the reported behaviour."""

    operation: str
    documented: str
    reported: str
    source: str


DEVIATIONS: Final = (
    Deviation(
        RELEASE,
        "takes `activityIds`, a list, and `activityId` counts as nothing; several bring a list as `data`",
        'takes `activityId`, and says `field "activityId" is not set` without it',
        "Muuuuoouuun/class_api docs/11, classinkr-main/api_dashboard",
    ),
    Deviation(
        RELEASE,
        "publishes a homework that has no content",
        "29601",
        "Muuuuoouuun/class_api docs/11, classinkr-main/api_dashboard",
    ),
    Deviation(
        "lmsUnitCreate",
        "a signed, empty body lacks its parameters like any other: 101001001",
        "121601018",
        "classinkr-main/api_dashboard, Muuuuoouuun/class_api",
    ),
    Deviation("lmsUnitCreate", "29208 alone", "29208 with the unit in `data`", "a Java client"),
    Deviation(
        "addTeacher",
        "133 alone",
        "133 with the id of the tie between school and teacher in `data`",
        "jungyoul4-arch/classin-live, ware111/bdclassin0829",
    ),
    Deviation(
        "lessons and classrooms",
        "an empty `live_info` is `{}`",
        "it is `[]`: PHP writes an empty map as a list",
        "stored copies of pushes, where other maps are",
    ),
    Deviation(
        "v2 operations",
        "101003002 stands in v2's envelope",
        "it stands in v1's (here it comes by injection only: no rule gives it to v2)",
        "test fixtures of a production client",
    ),
)


def as_documented(operations: Mapping[str, Operation]) -> dict[str, Operation]:
    """The operations as their pages describe them."""
    changed = dict(operations)
    for operation_id, code in (
        (RELEASE, EMPTY_HOMEWORK),
        ("lmsUnitCreate", EMPTY_BODY),
    ):
        if operation_id in changed:
            operation = changed[operation_id]
            changed[operation_id] = replace(operation, codes=operation.codes - {code})
    if RELEASE in changed:
        release = changed[RELEASE]
        properties = {name: one for name, one in release.properties.items() if name != "activityId"}
        changed[RELEASE] = replace(
            release,
            properties={**properties, "activityIds": _IDS},
            required=(release.required - {"activityId"}) | {"activityIds"},
        )
    return changed
