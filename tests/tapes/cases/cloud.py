"""cloud: the school's drive."""

from __future__ import annotations

from tapes import school as at

from . import before
from .case import Case, Upload

_READ_AND_ADDED = (
    Case("success", "getFolderList"),
    Case("lost", "getFolderList", lose=1),
    Case("success", "getCloudList", {"folderId": at.WORKSHEETS}),
    Case("root", "getCloudList"),
    Case("success", "createFolder", {"folderId": at.WORKSHEETS, "folderName": "Été / 夏"}),
    Case("existed", "createFolder", {"folderId": at.DRIVE, "folderName": "Worksheets"}, "EXISTED", 206),
    Case("lost", "createFolder", {"folderId": at.DRIVE, "folderName": "Tests"}, "EXISTED", 206, lose=1),
    Case(
        "success",
        "uploadFile",
        {
            "folderId": at.WORKSHEETS,
            "Filedata": Upload("Brüche 1.pdf", "application/pdf", b"%PDF-1.7\r\n--boundary\r\nmade up\r\n"),
        },
    ),
    Case(
        "lost",
        "uploadFile",
        {"folderId": at.WORKSHEETS, "Filedata": Upload("a.txt", "text/plain", b"made up")},
        "OutcomeUnknown",
        None,
        lose=1,
    ),
)
_CHANGED = (
    Case("success", "getTopFolderId"),
    Case("success", "renameFile", {"fileId": at.TIMETABLE, "fileName": "plan é / 2.pdf"}),
    Case("success", "delFile", {"fileId": at.TIMETABLE}),
    Case("lost", "delFile", {"fileId": at.TIMETABLE}, "EXISTED", 198, lose=1),
    Case("success", "renameFolder", {"folderId": at.WORKSHEETS, "folderName": "Été + 夏"}),
    Case(
        "failed",
        "renameFolder",
        {"folderId": at.WORKSHEETS, "folderName": "Tests"},
        "Conflict",
        206,
        before=before.tests_folder,
    ),
    Case("success", "delFolder", {"folderId": at.WORKSHEETS}),
    Case("failed", "delFolder", {"folderId": at.DRIVE}, "PermissionDenied", 196),
)

CASES = (*_READ_AND_ADDED, *_CHANGED)
