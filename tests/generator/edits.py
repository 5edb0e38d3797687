"""Edits of the small description, with the entries for each, by the release that it asks for."""

from __future__ import annotations

from pathlib import Path

MINI = Path(__file__).with_name("lint") / "mini.yaml"
TEXT = MINI.read_text(encoding="utf-8")

COURSE = "`addCourse` (`courses.create`): "
STUDENTS = "`addStudents` (`courses.add_students`): "
UNIT = "`lmsUnitCreate` (`units.create`): "

EXPIRY = "        expiryTime:\n          type: integer\n          format: unix-time\n"
COURSE_FIELDS = "      required: [courseName]\n      properties:\n"
KEY = (
    "        courseUniqueIdentity:\n"
    "          type: string\n"
    "          description: Your own key for the course. Left out, there is none.\n"
)
IDENTITY = "      x-classin-identity: courseUniqueIdentity\n"
NARROWED = '        - {code: 133, kind: already, en: "It was so already.", when: {kind: 2}}\n'
PICTURE = "              type: string\n              format: binary\n"
STUDENT = "{$ref: '#/components/schemas/CourseStudent'}"
JSON_TEXT = (
    "type: string\n          contentMediaType: application/json\n"
    f"          contentSchema: {{type: array, items: {STUDENT}}}\n"
)
LABELS = "          type: array\n          description: Labels of the unit. Left out, none.\n"
LABEL = "          items:\n            type: string\n"
BATCH = "{items: studentJson, limit: 30, results: data, match: studentUid}"
AWARD = "      x-classin-when: {path: Color, prefix: award}\n"
COLOR = "        Color:\n          type: string\n"
NOTE = "        note:\n          type: string\n          description: A remark. Left out, none.\n"
UNIT_METHOD = "      x-classin-method: units.create\n"
UNIT_ID = "        unitId:\n          type: integer\n          format: int64\n          description: Id of the unit.\n"
STUDENT_UID = UNIT_ID.replace("unitId", "studentUid").replace("Id of the unit", "UID of the student")
RESPONDER = TEXT[TEXT.index("  Responder:\n") : TEXT.index("\ncomponents:\n")]
UNIT_PATH = TEXT[TEXT.index("  /lms/unit/create:\n") : TEXT.index("\n# ───── webhooks ─────")]

Edits = list[tuple[str, str]]
Cases = dict[str, tuple[Edits, list[str]]]

BREAKING: Cases = {
    "parameters that go together": (
        [
            (
                COURSE_FIELDS,
                COURSE_FIELDS.replace("      prop", "      dependentRequired: {kind: [expiryTime]}\n      prop"),
            )
        ],
        [f"⚠️ {COURSE}the request: kind only together with expiryTime."],
    ),
    "parameters of items that go together": (
        [("      required: [uid]\n", "      required: [uid]\n      dependentRequired: {uid: [note], note: [uid]}\n")],
        [
            f"⚠️ {STUDENTS}parameter `studentJson[]`: note only together with uid.",
            f"⚠️ {STUDENTS}parameter `studentJson[]`: uid only together with note.",
        ],
    ),
    "an operation moved": (
        [("  /lms/unit/create:\n", "  /lms/unit/add:\n")],
        [f"⚠️ {UNIT}`POST /lms/unit/add`, was `POST /lms/unit/create`."],
    ),
    "another way of signing": (
        [("x-classin-auth: lms", "x-classin-auth: safeKey")],
        [f"⚠️ {UNIT}signed by `safeKey`, was `lms`."],
    ),
    "an operation removed": ([(UNIT_PATH, "")], [f"⚠️ {UNIT}removed."]),
    "an operation switched off": (
        [(UNIT_METHOD, '      deprecated: true\n      x-classin-sunset: "2026-12-01"\n')],
        ["⚠️ `lmsUnitCreate` (`units.create`): switched off by ClassIn, gone from 2026-12-01; `units.create` is gone."],
    ),
    "an operationId renamed": (
        [("operationId: lmsUnitCreate", "operationId: lmsUnitAdd")],
        ["⚠️ `lmsUnitAdd` (`units.create`): operationId `lmsUnitAdd`, was `lmsUnitCreate`."],
    ),
    "a method renamed": (
        [(UNIT_METHOD, "      x-classin-method: units.add\n")],
        ["⚠️ `lmsUnitCreate` (`units.add`): method `units.add`, was `units.create`."],
    ),
    "a required parameter added": (
        [(COURSE_FIELDS, "      required: [courseName, folder]\n      properties:\n        folder: {type: string}\n")],
        [f"⚠️ {COURSE}new required parameter `folder` (string)."],
    ),
    "a parameter removed": ([(KEY, "")], [f"⚠️ {COURSE}parameter `courseUniqueIdentity` removed."]),
    "a parameter renamed": (
        [(EXPIRY, EXPIRY.replace("expiryTime", "endTime"))],
        [
            f"⚠️ {COURSE}parameter `expiryTime` removed.",
            f"{COURSE}new optional parameter `endTime` (integer).",
        ],
    ),
    "a parameter made required": (
        [("required: [courseName]", "required: [courseName, kind]")],
        [f"⚠️ {COURSE}parameter `kind` is required now."],
    ),
    "a parameter of another type": (
        [(EXPIRY, "        expiryTime:\n          type: string\n")],
        [f"⚠️ {COURSE}parameter `expiryTime`: type string, was integer."],
    ),
    "a parameter that takes datetimes no longer": (
        [(EXPIRY, "        expiryTime:\n          type: integer\n")],
        [f"⚠️ {COURSE}parameter `expiryTime`: format none, was unix-time."],
    ),
    "a list that is no longer JSON text": (
        [(JSON_TEXT, f"type: array\n          items: {STUDENT}\n")],
        [f"⚠️ {STUDENTS}parameter `studentJson`: type list of object, was JSON text (array)."],
    ),
    "items of a list of another type": (
        [(LABEL, LABEL.replace("string", "integer"))],
        [f"⚠️ {UNIT}parameter `labelIds[]`: type integer, was string."],
    ),
    "a list that is none any more": (
        [(LABELS + LABEL, LABELS.replace("array", "string"))],
        [f"⚠️ {UNIT}parameter `labelIds`: type string, was list of string."],
    ),
    "an enum narrowed": (
        [("          enum: [1, 2]\n", "          enum: [1]\n")],
        [f"⚠️ {COURSE}parameter `kind` no longer takes 2."],
    ),
    "an enum where there was none": (
        [(KEY, KEY.replace("          desc", "          enum: [a, b]\n          desc"))],
        [f"⚠️ {COURSE}parameter `courseUniqueIdentity` takes only a, b."],
    ),
    "a parameter inside JSON text required": (
        [("required: [uid]", "required: [uid, note]")],
        [f"⚠️ {STUDENTS}parameter `studentJson[].note` is required now."],
    ),
    "a parameter inside JSON text removed": (
        [(NOTE, "")],
        [f"⚠️ {STUDENTS}parameter `studentJson[].note` removed."],
    ),
    "a field of the answer removed": (
        [(STUDENT_UID, "")],
        [f"⚠️ {STUDENTS}answer field `data[].studentUid` removed."],
    ),
    "a field of the answer of another type": (
        [(UNIT_ID, UNIT_ID.replace("integer\n          format: int64", "string\n          format: int64"))],
        [f"⚠️ {UNIT}answer field `data.unitId`: type string, was integer."],
    ),
    "a repeat that is no longer safe": (
        [("x-classin-repeat: identity", "x-classin-repeat: never")],
        [f"⚠️ {COURSE}repeat rule `never`, was `identity`."],
    ),
    "an identity gone": ([(IDENTITY, "")], [f"⚠️ {COURSE}identity none, was `courseUniqueIdentity`."]),
    "a promise taken back": (
        [("      x-classin-promises: data.unitId\n", "")],
        [f"⚠️ {UNIT}promises none, was `data.unitId`."],
    ),
    "a batch that is none any more": (
        [(f"      x-classin-batch: {BATCH}\n", "")],
        [f"⚠️ {STUDENTS}no longer answered item by item."],
    ),
    "a code of the registry renamed": (
        [("name: no_course,", "name: course_missing,")],
        ["⚠️ 147 `course_missing`: named `course_missing`, was `no_course`."],
    ),
    "a message removed": ([(RESPONDER, "")], ["⚠️ `Responder`: removed."]),
    "a condition of a message changed": (
        [(AWARD, "      x-classin-when: {path: Color, prefix: prize}\n")],
        [
            "⚠️ `Award`: `Cmd` `67375105` when `Color` begins with `prize`, "
            "was `Cmd` `67375105` when `Color` begins with `award`."
        ],
    ),
    "a Cmd changed": (
        [(f"      x-classin-cmd: 67375105\n{AWARD}", "      x-classin-cmd: Award\n")],
        ["⚠️ `Award`: `Cmd` `Award`, was `Cmd` `67375105` when `Color` begins with `award`."],
    ),
    "a message field removed": (
        [("        Cmd:\n          type: integer\n          description: Kind of the message.\n", "")],
        ["⚠️ `Award`: message field `Cmd` removed.", "⚠️ `Responder`: message field `Cmd` removed."],
    ),
    "a message field of another type": (
        [(COLOR, "        Color:\n          type: integer\n")],
        [
            "⚠️ `Award`: message field `Color`: type integer, was string.",
            "⚠️ `Responder`: message field `Color`: type integer, was string.",
        ],
    ),
}

NOTICED: Cases = {
    "a kind changed in the registry": (
        [('zh: "查无课程", kind: not_found', 'zh: "查无课程", kind: state')],
        ["⚠️ 147 `no_course`: kind `state`, was `not_found`."],
    ),
    "a kind narrowed for an operation": (
        [('{code: 100, en: "The name is missing."}', '{code: 100, kind: limit, en: "The name is missing."}')],
        [f"⚠️ {COURSE}code 100 `bad_parameters`: `limit`, was `invalid`."],
    ),
    "a narrowed kind under another condition": (
        [("when: {kind: 2}", "when: {kind: 1}")],
        [
            f"⚠️ {COURSE}code 133 `already_exists`: `already` when `kind` is 1, `conflict` else, "
            "was `already` when `kind` is 2, `conflict` else."
        ],
    ),
    "a new code with a kind of its own": (
        [("        - 1\n        - 147\n", "        - 1\n        - {code: 133, kind: already}\n        - 147\n")],
        [f"⚠️ {STUDENTS}new code 133 `already_exists` (`already`)."],
    ),
    "a code removed that had a kind of its own": (
        [(NARROWED, "")],
        [f"⚠️ {COURSE}code 133 `already_exists` removed."],
    ),
    "a repeat that is safer": (
        [("x-classin-repeat: never", "x-classin-repeat: natural")],
        [f"⚠️ {UNIT}repeat rule `natural`, was `never`."],
    ),
    "a promise": (
        [(f"      x-classin-batch: {BATCH}\n", f"      x-classin-batch: {BATCH}\n      x-classin-promises: data\n")],
        [f"⚠️ {STUDENTS}promises `data`, was none."],
    ),
    "a tighter bound": (
        [(KEY, KEY.replace("          desc", "          maxLength: 32\n          desc"))],
        [f"⚠️ {COURSE}parameter `courseUniqueIdentity`: maxLength 32, was none."],
    ),
    "a batch of fewer items": (
        [(BATCH, BATCH.replace("30", "20"))],
        [f"⚠️ {STUDENTS}at most 20 `studentJson` in one request, was 30."],
    ),
    "items of a batch matched otherwise": (
        [(BATCH, BATCH.replace("studentUid", "position"))],
        [f"⚠️ {STUDENTS}batch match `position`, was `studentUid`."],
    ),
    "a lower rate": (
        [("{calls: 1000, per: minute}", "{calls: 500, per: minute}")],
        [f"⚠️ {COURSE}rate 500 per minute, was 1000 per minute."],
    ),
    "files of certain kinds only": (
        [(PICTURE, f"{PICTURE}              x-classin-file: {{largest: 1048576, suffixes: [jpg]}}\n")],
        [
            f"⚠️ {COURSE}parameter `Filedata` takes jpg files.",
            f"⚠️ {COURSE}parameter `Filedata`: largest file in bytes 1048576, was none.",
        ],
    ),
    "another end of a wrong value": (
        [("x-classin-wrong: {becomes: 1}", "x-classin-wrong: {code: 100}")],
        [f"⚠️ {COURSE}parameter `kind`: a wrong value is refused with 100, was: counts as 1."],
    ),
    "a bound of the list in JSON text": (
        [(JSON_TEXT, JSON_TEXT.replace("array, ", "array, maxItems: 30, "))],
        [f"⚠️ {STUDENTS}parameter `studentJson`: maxItems 30, was none."],
    ),
    "a parameter that an edit resets": (
        [(LABELS, f"{LABELS}          x-classin-left-out: {{becomes: 0, beside: courseId}}\n")],
        [
            f"⚠️ {UNIT}parameter `labelIds`: left out, it becomes `0` in a call that sends `courseId`, "
            "was: stays as it is."
        ],
    ),
    "another server": (
        [("https://api.example", "https://api2.example")],
        ["⚠️ `openapi.yaml`: servers https://api2.example, was https://api.example."],
    ),
    "a key that no rule knows": (
        [(KEY, KEY.replace("          desc", "          pattern: '[a-z]+'\n          desc"))],
        [f"⚠️ {COURSE}parameter `courseUniqueIdentity`: `pattern` changed; no rule judges it."],
    ),
    "an answer of another status": (
        [
            (
                "          description: How it ended for each student.\n          content:",
                "          description: How it ended for each student.\n          headers: {X: {}}\n          content:",
            )
        ],
        [f"⚠️ {STUDENTS}`answer 200` changed; no rule judges it."],
    ),
}

ADDING: Cases = {
    "an operation": (
        [
            (
                UNIT_PATH,
                UNIT_PATH
                + UNIT_PATH.replace("/create", "/copy")
                .replace("UnitCreate\n", "UnitCopy\n")
                .replace(".create", ".copy"),
            )
        ],
        ["`lmsUnitCopy` (`units.copy`): new operation."],
    ),
    "an operation deprecated": (
        [(UNIT_METHOD, f"{UNIT_METHOD}      deprecated: true\n      x-classin-replaced-by: addCourse\n")],
        [f"{UNIT}deprecated; use `addCourse`."],
    ),
    "the day on which an operation goes": (
        [(UNIT_METHOD, f'{UNIT_METHOD}      x-classin-sunset: "2027-01-01"\n')],
        [f"{UNIT}deprecated, gone from 2027-01-01."],
    ),
    "an operation that is back": (
        [
            (
                "      deprecated: true\n      x-classin-auth: safeKey\n",
                "      x-classin-method: courses.delete\n      x-classin-auth: safeKey\n",
            ),
            ('      x-classin-sunset: "2020-06-01"\n      x-classin-replaced-by: addCourse\n', ""),
        ],
        [
            "`delCourse` (`courses.delete`): has a method now, `courses.delete`.",
            "`delCourse` (`courses.delete`): no longer deprecated.",
        ],
    ),
    "an optional parameter": (
        [(COURSE_FIELDS, f"{COURSE_FIELDS}        folder: {{type: string}}\n")],
        [f"{COURSE}new optional parameter `folder` (string)."],
    ),
    "an optional parameter inside JSON text": (
        [(NOTE, f"{NOTE}        role: {{type: integer}}\n")],
        [f"{STUDENTS}new optional parameter `studentJson[].role` (integer)."],
    ),
    "an optional list whose items need something": (
        [(COURSE_FIELDS, f"{COURSE_FIELDS}        more: {{type: array, items: {STUDENT}}}\n")],
        [f"{COURSE}new optional parameter `more` (list of object)."],
    ),
    "a parameter made optional": (
        [("required: [courseId, studentJson]", "required: [studentJson]")],
        [f"{STUDENTS}parameter `courseId` is optional now."],
    ),
    "an enum widened": (
        [("          enum: [1, 2]\n", "          enum: [1, 2, 3]\n")],
        [f"{COURSE}parameter `kind` takes 3 as well."],
    ),
    "an enum dropped": (
        [("          enum: [1, 2]\n", "")],
        [f"{COURSE}parameter `kind` takes any value, not only 1, 2."],
    ),
    "an end of a wrong value that was not known": (
        [(KEY, KEY.replace("          desc", "          x-classin-wrong: {cut: 32}\n          desc"))],
        [f"{COURSE}parameter `courseUniqueIdentity`: a wrong value is cut to 32."],
    ),
    "a type widened": (
        [("        kind:\n          type: integer\n", "        kind:\n          type: number\n")],
        [f"{COURSE}parameter `kind`: type number, was integer."],
    ),
    "a parameter deprecated": (
        [(KEY, f'{KEY}          deprecated: true\n          x-classin-sunset: "2027-01-01"\n')],
        [f"{COURSE}parameter `courseUniqueIdentity` is deprecated, gone from 2027-01-01."],
    ),
    "a field of the answer": (
        [(UNIT_ID, f"{UNIT_ID}        number: {{type: integer}}\n")],
        [f"{UNIT}new answer field `data.number` (integer)."],
    ),
    "an identity": (
        [
            (
                "      x-classin-promises: data.unitId\n",
                "      x-classin-promises: data.unitId\n      x-classin-identity: key\n",
            )
        ],
        [f"{UNIT}identity `key`, was none."],
    ),
    "a batch of more items": (
        [(BATCH, BATCH.replace("30", "50"))],
        [f"{STUDENTS}at most 50 `studentJson` in one request, was 30."],
    ),
    "no rate any more": (
        [("      x-classin-rate: {calls: 1000, per: minute}\n", "")],
        [f"{COURSE}rate unlimited, was 1000 per minute."],
    ),
    "a code for an operation": (
        [("        - 1\n        - 147\n", "        - 1\n        - 100\n        - 147\n")],
        [f"{STUDENTS}new code 100 `bad_parameters` (`invalid`)."],
    ),
    "a code in the registry": (
        [('  "147":', '  "145": {name: over, en: "It is over.", zh: "结束", kind: state}\n  "147":')],
        ["145 `over`: new code, state: It is over."],
    ),
    "another spelling of a message field": (
        [(COLOR, f"{COLOR}          x-classin-also: Colour\n")],
        [
            "`Award`: message field `Color`: other spelling `Colour`, was none.",
            "`Responder`: message field `Color`: other spelling `Colour`, was none.",
        ],
    ),
    "a message": (
        [(RESPONDER, RESPONDER + RESPONDER.replace("Responder", "Draw").replace("responder", "draw"))],
        ["`Draw`: new message, `Cmd` `67375105` when `Color` is `draw`."],
    ),
    "a message field": (
        [(COLOR, f"        Value: {{type: integer}}\n{COLOR}")],
        [
            "`Award`: new message field `Value` (integer).",
            "`Responder`: new message field `Value` (integer).",
        ],
    ),
}

PATCHING: Cases = {
    "a code removed": (
        [("        - 1\n        - 147\n", "        - 1\n")],
        [f"{STUDENTS}code 147 `no_course` removed."],
    ),
    "the version of the documentation": (
        [('  version: "1.0"', '  version: "1.1"')],
        ["`openapi.yaml`: describes version 1.1 of ClassIn's documentation, was 1.0."],
    ),
    "the summary of an operation": (
        [("summary: Create a unit.", "summary: Make a unit.")],
        [f"{UNIT}documentation only."],
    ),
    "the description of a parameter": (
        [("description: A remark.", "description: A remark about the student.")],
        [f"{STUDENTS}documentation only."],
    ),
    "the description of a field of the answer": (
        [("description: Id of the unit.", "description: Id of the new unit.")],
        [f"{UNIT}documentation only."],
    ),
    "an example": (
        [("value: {code: 1, data: {unitId: 26020895}}", "value: {code: 1, data: {unitId: 26020896}}")],
        [f"{UNIT}documentation only."],
    ),
    "a deviation": (
        [("why: The page says text.", "why: The page calls it text.")],
        [f"{COURSE}documentation only."],
    ),
    "the text of a narrowed code": (
        [("The name is missing.", "There is no name.")],
        [f"{COURSE}documentation only."],
    ),
    "the text of a code": (
        [("There is no such course.", "The school has no such course.")],
        ["147 `no_course`: documentation only."],
    ),
    "the summary of a message": (
        [("Receive that somebody was given an award.", "Receive an award.")],
        ["`Award`: documentation only."],
    ),
    "the description of a tag": (
        [("description: Courses of the school.", "description: The courses of the school.")],
        ["`openapi.yaml`: documentation only."],
    ),
    "the order of required parameters": (
        [("required: [courseId, studentJson]", "required: [studentJson, courseId]")],
        ["`openapi.yaml`: its form only."],
    ),
    "the order of an enum": (
        [("          enum: [1, 2]\n", "          enum: [2, 1]\n")],
        ["`openapi.yaml`: its form only."],
    ),
}
