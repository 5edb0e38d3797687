"""Where the live server is reported to answer otherwise than its pages say, and the operations without that.

A school answers as reported unless it was made with `as_reported=False`. The table in the README is made of REPORTS.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from .records import Activity
from .specification import Operation

EMPTY_HOMEWORK: Final = 29601
NO_SUCH_UID: Final = 351
REPEATED: Final = 101003002
EMPTY_BODY: Final = 121601018

RELEASE: Final = "lmsActivityRelease"
_IDS: Final = {"type": "array", "items": {"type": "integer", "format": "int64"}}


@dataclass(frozen=True, slots=True)
class Report:
    """One difference."""

    operation: str
    documented: str
    reported: str
    source: str


REPORTS: Final = (
    Report(
        RELEASE,
        "takes `activityIds`, a list, and `activityId` counts as nothing; several bring a list as `data`",
        'takes `activityId`, and says `field "activityId" is not set` without it',
        "Muuuuoouuun/class_api docs/11, classinkr-main/api_dashboard",
    ),
    Report(
        RELEASE,
        "publishes a homework that has no content",
        "29601",
        "Muuuuoouuun/class_api docs/11, classinkr-main/api_dashboard",
    ),
    Report(
        "lmsUnitCreate",
        "a signed, empty body lacks its parameters like any other: 101001001",
        "121601018",
        "classinkr-main/api_dashboard, Muuuuoouuun/class_api",
    ),
    Report("lmsUnitCreate", "29208 alone", "29208 with the unit in `data`", "a Java client"),
    Report(
        "addTeacher",
        "133 alone",
        "133 with the id of the tie between school and teacher in `data`",
        "jungyoul4-arch/classin-live, ware111/bdclassin0829",
    ),
    Report(
        "addCourseStudentMultiple",
        "400 at an entry whose UID does not exist",
        "351",
        "dynamic39300/classin-ai-harness",
    ),
    Report(
        "lessons and classrooms",
        "an empty `live_info` is `{}`",
        "it is `[]`: PHP writes an empty map as a list",
        "stored copies of pushes, where other maps are",
    ),
    Report(
        "v2 operations",
        "101003002 stands in v2's envelope",
        "it stands in v1's (here it comes by injection only: no rule gives it to v2)",
        "test fixtures of a production client",
    ),
)


def as_documented(operations: Mapping[str, Operation]) -> dict[str, Operation]:
    """The operations as the pages have them."""
    changed = dict(operations)
    for operation_id, code in (
        (RELEASE, EMPTY_HOMEWORK),
        ("lmsUnitCreate", EMPTY_BODY),
        ("addCourseStudentMultiple", NO_SUCH_UID),
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


def released(activities: Iterable[Activity]) -> object:
    """The `data` of a release: an object for one, as in the page's sample, else a list as in its table."""
    shown = [{"activityId": activity.activity_id, "name": activity.name} for activity in activities]
    return shown[0] if len(shown) == 1 else shown
