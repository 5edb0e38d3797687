"""A small class list, and what a school holds when all of it is on board."""

from __future__ import annotations

SID, SECRET = "1000082", "simulator-secret"
HEADING = "name,role,account,note"
LIST = f"""{HEADING}
林夏,teacher,13800001001,
陈建国,teacher,13800001002,
Emily Carter,student,13800001003,
Nguyễn Văn An,student,0084-912345601,
Daniel Novak,student,1380000105,
冯老师,auditor,13800001035,
"""
COMPLETE = {
    "accounts": 5,
    "teachers of the school": 2,
    "students of the school": 2,
    "courses": 1,
    "students of the course": 2,
    "auditors of the course": 1,
    "units": 1,
    "classrooms": 1,
    "folders": 4,
    "files": 1,
}
NOBODY = {**dict.fromkeys(COMPLETE, 0), "folders": 3}
