# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The items of lists as typed dicts, for type checkers: `{"uid": 1001}` where a method takes such an item.

The models of the same name are taken as well, and at run time so are dicts with ClassIn's names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .values import FileInput, Time


class UsersEnsureParam(TypedDict):
    """A row of `users.ensure_many`: the keywords of `ensure`."""

    telephone: NotRequired[str]
    """Telephone number of the account; this or `email` is required. Left out, `email` names the account. A
    mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without leading zero
    (001-2025550142). A bad form is refused with 134, a number range that does not exist with 288, neither of
    the two with 100. A number that starts with `+` and its country is put into ClassIn's form."""

    email: NotRequired[str]
    """E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the account. The
    link that opens a lesson from a web page (`lessons.launch_url`) needs a telephone number (467), which the
    user must bind in ClassIn's apps."""

    nickname: NotRequired[str]
    """Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With `add_to_school_member` 1
    or 2 it is the name in the school too. Left out, the telephone number is shown and the user is asked for a
    nickname at the first login. Ignored for an account that exists."""

    password: NotRequired[str]
    """Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out, `md5pass` counts;
    with `is_sent_message` 1, ClassIn makes one up. An account that exists keeps its own, but one is required
    all the same."""

    md5pass: NotRequired[str]
    """MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out, `password`
    counts. Ignored with `is_sent_message` 1 and for an account that exists."""

    add_to_school_member: NotRequired[Literal[0, 1, 2]]
    """What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or any other value, 0.
    Required when `is_sent_message` is 1. If it fails, the account is registered all the same and the code is
    820 (student) or 821 (teacher); 845 means that the school may not have more active teachers."""

    is_sent_message: NotRequired[Literal[0, 1]]
    """Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With 1,
    `add_to_school_member` is required, `md5pass` is ignored, and a `password` that is left out is made up; 877
    means that the parameters do not allow a message, and any other value is refused too. An account that exists
    gets no message. An e-mail's language follows the country of the caller's IP address."""

    filedata: NotRequired[FileInput]
    """Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with 224,
    another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at login. When
    it cannot be set, the account is registered and the code is 340. Ignored for an account that exists. A path,
    bytes, or a file opened in binary mode."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class RegisterMultipleUserParam(TypedDict):
    """A person to register."""

    telephone: NotRequired[str]
    """Telephone number of the account; this or `email` is required. Left out, `email` names the account. A
    mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without leading zero
    (001-2025550142). A bad form is refused with 134, a number range that does not exist with 288. A number that
    starts with `+` and its country is put into ClassIn's form."""

    email: NotRequired[str]
    """E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the account. It
    does not come back in the answer."""

    nickname: NotRequired[str]
    """Name shown in ClassIn's apps and name in the school, up to 24 characters. ClassIn cuts a longer one. Left
    out, the telephone number stands for both and the user is asked for a nickname at login. Ignored for an
    account that exists."""

    password: NotRequired[str]
    """Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out, `md5pass` counts.
    An account that exists keeps its own, but one is required all the same."""

    md5pass: NotRequired[str]
    """MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out, `password`
    counts. Ignored for an account that exists."""

    add_to_school_member: NotRequired[Literal[0, 1, 2]]
    """What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or any other value, 0. If
    it fails, the account is registered all the same and the entry says 820 (student) or 821 (teacher); 845
    means that the school may not have more active teachers."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""


class CoursesEnsureParam(TypedDict):
    """A row of `courses.ensure_many`: the keywords of `ensure`."""

    course_name: str
    """Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on `courses.edit`)."""

    key: str
    """Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
    thing."""

    folder_id: NotRequired[str]
    """Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with 160."""

    expiry_time: NotRequired[Time]
    """When the course ends; 0, empty or left out for never. At least a day (151) and at most 5 years ahead (154);
    a later lesson moves it to 3 months after the lesson. An int in epoch seconds, or a datetime with a time
    zone."""

    main_teacher_uid: NotRequired[int]
    """UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty, there is none;
    refused with 331, 334, 389, 400, 805 or 883."""

    subject_id: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99]]
    """Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5 chemistry, 6
    biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13 art, 14 technology,
    15 computing, 16 science, 99 other. Left out or unknown, it counts as 0."""

    cat_id: NotRequired[int]
    """Place of the course in the school's organisation tree, for K-12 schools only. Left out, none."""

    course_introduce: NotRequired[str]
    """Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none."""

    classroom_setting_id: NotRequired[int]
    """Classroom settings to use, by their id in ClassIn's school console. Left out, 0; refused with 371 or, for
    another school's, 373."""

    allow_add_friend: NotRequired[Literal[0, 1]]
    """Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the school's setting holds."""

    allow_student_modify_nickname: NotRequired[Literal[0, 1]]
    """Whether students may change their nickname in the course, 0 no, 1 yes (else 100). Left out, 0."""

    not_allow_delete_course_student_replay: NotRequired[Literal[0, 1]]
    """Whether people lose the content of a course they left or that ended, 0 no, 1 yes (else 100). Left out,
    ClassIn does not set it; which of the two holds then is not documented."""

    filedata: NotRequired[FileInput]
    """Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when it could
    not be stored. A path, bytes, or a file opened in binary mode."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class AddCourseStudentMultipleStudentParam(TypedDict):
    """A person to add to the course."""

    uid: int
    """UID of the person, as `users.register` brings it. Any other id is refused with 400."""

    name: NotRequired[str]
    """Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn cuts a longer one and
    ignores it for students. Left out, an auditor is named by the telephone number."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""


class AddCourseLabelsCourseParam(TypedDict):
    """A course, and all the labels it is to have."""

    course_id: int
    """The course. One that the school does not have is refused with 144 or 147, a deleted one with 149."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""

    label_ids: NotRequired[Sequence[str]]
    """Ids of the labels the course is to have, at most 10 (else 399). An empty list takes all off; what leaving it
    out does is not documented, so send it always. Refused with 358 or, for another school's, 359."""


class AddCourseGroupMemberParam(TypedDict):
    """A student in a group."""

    student_uid: int
    """UID of the student, who must be a student of the course."""

    is_leader: Literal[0, 1]
    """Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader."""


class LabelsEnsureParam(TypedDict):
    """A row of `labels.ensure_many`: the keywords of `ensure`."""

    label_name: str
    """Name of the label, 1 to 20 characters, unique in the school. ClassIn cuts a longer one."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class LessonsEnsureParam(TypedDict):
    """A row of `lessons.ensure_many`: the keywords of `ensure`."""

    course_id: int
    """The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153."""

    class_name: str
    """Name of the lesson, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 50 on `lessons.create_many`
    and `lessons.edit`)."""

    begin_time: Time
    """When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch seconds, or
    a datetime with a time zone."""

    end_time: Time
    """When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20 minutes
    either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a datetime with a
    time zone."""

    teacher_uid: int
    """UID of the teacher, who must be a teacher of the school (136). Refused also with 172, 173, 387, 400, 800 or
    884."""

    key: str
    """Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
    thing."""

    folder_id: NotRequired[str]
    """Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is refused with
    160. The teacher then sees this folder only, not that of the course."""

    teach_mode: NotRequired[Literal[1, 2]]
    """Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden and nobody
    comes on stage by itself, whatever `is_auto_onstage` says."""

    is_auto_onstage: NotRequired[Literal[0, 1]]
    """Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which any other number
    counts. The LMS operations have it the other way round."""

    seat_num: NotRequired[int]
    """Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than 12,
    unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The LMS
    operations count the teacher as well."""

    is_hd: NotRequired[Literal[0, 1, 2]]
    """Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and full HD
    need `seat_num` 1 or 6 (368)."""

    is_dc: NotRequired[Literal[0, 3]]
    """Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and `is_hd`
    counts as 2."""

    assistant_uid: NotRequired[int]
    """UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id that is no UID
    is refused with 400, else with the codes of `assistant_uids`."""

    assistant_uids: NotRequired[Sequence[int]]
    """UIDs of the co-teachers; not together with `assistant_uid`. Left out, there are none. Refused with 318, 319,
    320, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many)."""

    record: NotRequired[Literal[0, 1]]
    """Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts."""

    record_scene: NotRequired[Literal[0, 1]]
    """Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
    other number counts."""

    live: NotRequired[Literal[0, 1]]
    """Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
    number counts."""

    replay: NotRequired[Literal[0, 1]]
    """Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other number
    counts."""

    watch_by_login: NotRequired[Literal[0, 1]]
    """Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use unless at least two
    of `record`, `live` and `replay` are on."""

    allow_unlogged_chat: NotRequired[Literal[0, 1]]
    """Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left out or wrong, 1. Of no
    use without `record` and `live`."""

    class_introduce: NotRequired[str]
    """Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it could not be
    set."""

    omo_station_broadcast: NotRequired[Literal[0, 1]]
    """Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra; without it, 121604007."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class AddCourseClassMultipleLessonParam(TypedDict):
    """A lesson to create."""

    class_name: str
    """Name of the lesson, 1 to 50 characters. ClassIn cuts a longer one to 50 (but to 90 on `lessons.create`)."""

    begin_time: Time
    """When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch seconds, or
    a datetime with a time zone."""

    end_time: Time
    """When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20 minutes
    either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a datetime with a
    time zone."""

    teacher_uid: int
    """UID of the teacher, who must be a teacher of the school (136). Refused also with 122, 172, 173, 387, 400,
    800 or 884."""

    folder_id: NotRequired[str]
    """Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is refused with
    160."""

    teach_mode: NotRequired[Literal[1, 2]]
    """Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden and nobody
    comes on stage by itself, whatever `is_auto_onstage` says."""

    is_auto_onstage: NotRequired[Literal[0, 1]]
    """Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which any other number
    counts. The LMS operations have it the other way round."""

    seat_num: NotRequired[int]
    """Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than 12,
    unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The LMS
    operations count the teacher as well."""

    is_hd: NotRequired[Literal[0, 1, 2]]
    """Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and full HD
    need `seat_num` 1 or 6 (368)."""

    is_dc: NotRequired[Literal[0, 3]]
    """Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and `is_hd`
    counts as 2."""

    assistant_uid: NotRequired[int]
    """UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id that is no UID
    is refused with 400, else with the codes of `assistant_uids`."""

    assistant_uids: NotRequired[Sequence[int]]
    """UIDs of the co-teachers; not together with `assistant_uid`. Here a list, while `lessons.create` takes it as
    JSON text. Left out, there are none. Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice)
    or 21317 (too many)."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""

    record: NotRequired[Literal[0, 1]]
    """Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts."""

    record_scene: NotRequired[Literal[0, 1]]
    """Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
    other number counts."""

    live: NotRequired[Literal[0, 1]]
    """Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
    number counts."""

    replay: NotRequired[Literal[0, 1]]
    """Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other number
    counts."""

    watch_by_login: NotRequired[Literal[0, 1]]
    """Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use unless at least two
    of `record`, `live` and `replay` are on."""

    allow_unlogged_chat: NotRequired[Literal[0, 1]]
    """Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left out or wrong, 1. Of no
    use without `record` and `live`."""

    course_unique_identity: NotRequired[str]
    """Your own key for the lesson in the school, 1 to 32 characters (else 100), once in the list (133). A second
    lesson with it is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and the
    same entry creates another lesson."""

    class_introduce: NotRequired[str]
    """Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it could not be
    set."""

    omo_station_broadcast: NotRequired[Literal[0, 1]]
    """Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra; without it, 121604007."""


class AddClassStudentMultipleStudentParam(TypedDict):
    """A person to add."""

    uid: int
    """UID of the person, as `users.register` brings it. Any other id is refused with 400, somebody who is no
    student of the school with 228, a closed account with 886."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""


class AddClassLabelsLessonParam(TypedDict):
    """A lesson, and the labels that it is to have."""

    class_id: int
    """The lesson. An unknown one answers 143, one of another course 142, a deleted one 212."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. What
    comes back when it is left out is not documented."""

    class_label_id: NotRequired[Sequence[str]]
    """Ids of all the labels that the lesson is to have, at most 10 (else 357). An empty list takes all labels off;
    what leaving it out does is not documented, so send it always. An unknown label is refused with 358, another
    school's with 359."""


class UpdateClassStudentCommentReviewParam(TypedDict):
    """What the teacher says of one student."""

    student_uid: int
    """UID of the student. Refused with 167 who is not in the lesson, with 228 who is no student of the school,
    with 400 what is no UID."""

    star_num: int
    """Stars, 0 to 5. ClassIn takes less than 0 for 0 and more than 5 for 5."""

    comment: str
    """The comment, up to 1000 characters. ClassIn cuts a longer one."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out, it does not come back."""


class SetClassVideoMultipleLessonParam(TypedDict):
    """A lesson, and the settings to change."""

    class_id: int
    """The lesson; once it has ended, neither recording nor live can be set. An unknown one answers 143, one of
    another course 142, a deleted one 212."""

    record: NotRequired[Literal[0, 1]]
    """Whether the lesson is recorded, 0 no, 1 yes. Needed when `live`, `replay` or `record_scene` is sent. Left
    out together with these, unchanged, as is to be expected, though no page says so."""

    record_scene: NotRequired[Literal[0, 1]]
    """Whether the teacher's own camera is recorded, 0 no, 1 yes. 1 needs `record` 1. Sending it needs `record`,
    `live` and `replay` as well. What leaving it out beside them does is not documented, so send it with them."""

    live: NotRequired[Literal[0, 1]]
    """Whether the lesson has a live page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed when `record`,
    `replay` or `record_scene` is sent. Left out together with these, unchanged, as is to be expected, though no
    page says so."""

    replay: NotRequired[Literal[0, 1]]
    """Whether there is a replay page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed when `record`, `live` or
    `record_scene` is sent. Left out together with these, unchanged, as is to be expected, though no page says
    so."""

    watch_by_login: NotRequired[Literal[0, 1]]
    """Whether only logged-in people may watch, 0 anyone, 1 they only. Left out or wrong, unchanged. Without effect
    unless at least two of `record`, `live` and `replay` are on."""

    allow_unlogged_chat: NotRequired[Literal[0, 1]]
    """Whether people may chat and applaud on the live page without login, 0 no, 1 yes. Left out or wrong,
    unchanged. Without effect unless `record` and `live` are on."""

    custom_column: NotRequired[str]
    """Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back."""


class UnitsEnsureParam(TypedDict):
    """A row of `units.ensure_many`: the keywords of `ensure`."""

    course_id: int
    """The course. Refused with 147, 121601021, 121601022 or 121601023."""

    name: str
    """Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course."""

    publish_flag: Literal[0, 2]
    """Whether members see it, 0 a draft, 2 published."""

    content: NotRequired[str]
    """Introduction of the unit. Left out, empty."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class ClassroomsEnsureParam(TypedDict):
    """A row of `classrooms.ensure_many`: the keywords of `ensure`."""

    course_id: int
    """The course. One that is not the school's answers 121601021, one that is no standard course 121601022, one
    that has ended 121601023, an unknown one 147."""

    name: str
    """Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one."""

    teacher_uid: int
    """UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of the course 172
    or 173."""

    start_time: Time
    """When it starts, up to 2 years ahead (else 268). A time that is past or too near answers 120. Reported live,
    one to two minutes ahead is the least. An int in epoch seconds, or a datetime with a time zone."""

    end_time: Time
    """When it ends, after the start (else 119), 15 minutes to 24 hours long (else 165). No overlap with
    maintenance (454), counting 20 minutes before and after. An int in epoch seconds, or a datetime with a time
    zone."""

    key: str
    """Your own key for it, sent as `uniqueIdentity`, 1 to 32 characters; one key always means the same thing."""

    unit_id: NotRequired[int]
    """The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is an
    error. Required until 6.0.3."""

    assistant_uids: NotRequired[Sequence[int]]
    """UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322). Left out, there are
    none. Too many answer 21317."""

    camera_hide: NotRequired[Literal[0, 1]]
    """Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the classroom is a
    smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody comes on stage by
    itself, whatever `is_auto_onstage` says."""

    is_auto_onstage: NotRequired[Literal[0, 1]]
    """Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The older lessons
    have it the other way round."""

    seat_num: NotRequired[int]
    """Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's most if that
    is less. ClassIn lowers a higher number to the school's most."""

    is_hd: NotRequired[Literal[0, 1, 2]]
    """Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six students on
    stage (`seat_num` 2 or 7) only."""

    is_dc: NotRequired[Literal[0, 3]]
    """Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seat_num` must be 2 (else
    110100066), and `is_hd` counts as 2."""

    record_type: NotRequired[Literal[0, 1, 2]]
    """What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with `record_state`,
    `live_state` and `open_state`, or none of the four; left out, 0."""

    record_state: NotRequired[Literal[0, 1]]
    """Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `record_type`, `live_state` and
    `open_state`, or none of the four; left out, 0."""

    live_state: NotRequired[Literal[0, 1]]
    """Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with `record_type`,
    `record_state` and `open_state`, or none of the four; left out, 0."""

    open_state: NotRequired[Literal[0, 1]]
    """Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with `record_type`,
    `record_state` and `live_state`, or none of the four; left out, 0."""

    is_allow_check: NotRequired[Literal[0, 1]]
    """Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left out, 1."""

    omo_station_broadcast: NotRequired[Literal[0, 1]]
    """Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it out does is not
    documented. Where it is not possible, 121604007."""

    extra: NotRequired[Mapping[str, object]]
    """Parameters that this version does not know, by ClassIn's names. Left out, there are none."""


class LmsOnlineDoubleTeacherAddClassSubClassParam(TypedDict):
    """A sub lesson to create."""

    course_id: int
    """Course of the sub lesson, neither the main lesson's nor another sub lesson's (else 122301036)."""

    class_name: str
    """Name of the sub lesson, up to 50 characters (else 121601035)."""

    assistant_uids: NotRequired[Sequence[int]]
    """UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322, 110100073). Left
    out, there are none. Too many answer 21317."""

    camera_hide: NotRequired[Literal[0, 1]]
    """Whether the seats are hidden, 0 shown, 1 hidden. Left out, 0. With 1 nobody comes on stage by itself,
    whatever `is_auto_onstage` says. In `classrooms.create` 1 also makes it a smart classroom; the page does not
    say so here."""

    is_auto_onstage: NotRequired[Literal[1, 2]]
    """Whether students come on stage on entering, 1 no, 2 yes. Left out, 1. With `classrooms.create` it is 0 no, 1
    yes, and yes when left out."""

    seat_num: NotRequired[int]
    """Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's most if that
    is less."""

    is_hd: NotRequired[Literal[0, 1, 2]]
    """Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0. HD is for one or six students on stage (`seat_num`
    2 or 7) only (else 368); more than the school's edition has answers 121601012."""

    is_dc: NotRequired[Literal[0, 3]]
    """Second camera, 0 no, 3 in full HD. Left out, 0. With 3, `seat_num` must be 2 (else 808); a school without it
    answers 121601011."""

    use_co_main_record: NotRequired[Literal[0, 1]]
    """Whether the main lesson's recording is used, 0 no, 1 yes. Sent with `record_state`, `record_type`,
    `live_state` and `open_state`, or none of the five. With 1 these must be 0. What leaving it out with the
    other four counts as is not documented."""

    record_state: NotRequired[Literal[0, 1]]
    """Whether it is recorded, 0 no, 1 yes. Sent with the other four of its group, or none of the five; left out,
    0. Sent with `use_co_main_record` and `record_type` and `live_state` and `open_state`."""

    record_type: NotRequired[Literal[0, 1, 2]]
    """What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with the other four of its group, or none of
    the five. What leaving it out with the other four counts as is not documented. Sent with
    `use_co_main_record` and `record_state` and `live_state` and `open_state`."""

    live_state: NotRequired[Literal[0, 1]]
    """Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with the other four of its group, or
    none of the five; left out, 0. Sent with `use_co_main_record` and `record_state` and `record_type` and
    `open_state`."""

    open_state: NotRequired[Literal[0, 1]]
    """Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with the other four of its group, or
    none of the five; left out, 0. Sent with `use_co_main_record` and `record_state` and `record_type` and
    `live_state`."""

    unique_identity: NotRequired[str]
    """Your own key for the sub lesson in the school, up to 32 characters (longer is an error). A second sub lesson
    with it is not created; the first one's id comes back, under a code that is not documented. Left out,
    ClassIn compares nothing."""


__all__ = [
    "AddClassLabelsLessonParam",
    "AddClassStudentMultipleStudentParam",
    "AddCourseClassMultipleLessonParam",
    "AddCourseGroupMemberParam",
    "AddCourseLabelsCourseParam",
    "AddCourseStudentMultipleStudentParam",
    "ClassroomsEnsureParam",
    "CoursesEnsureParam",
    "LabelsEnsureParam",
    "LessonsEnsureParam",
    "LmsOnlineDoubleTeacherAddClassSubClassParam",
    "RegisterMultipleUserParam",
    "SetClassVideoMultipleLessonParam",
    "UnitsEnsureParam",
    "UpdateClassStudentCommentReviewParam",
    "UsersEnsureParam",
]
