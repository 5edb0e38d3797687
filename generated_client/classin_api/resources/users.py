# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `users`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        ModifyPasswordByTelephoneResponse,
        ModifyPasswordResponse,
        RegisterMultipleResult,
        RegisterMultipleUser,
    )
    from ..params import RegisterMultipleUserParam, UsersEnsureParam
    from ..replies import BatchReply, Reply
    from ..values import FileInput


class Users(Group):
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def register(
        self,
        *,
        telephone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        add_to_school_member: Literal[0, 1, 2] | Unset = UNSET,
        is_sent_message: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Register an account and, if wanted, make it a member of the school.

        Registers a person with a telephone number or an e-mail address and brings the UID by which every other
        operation names that person: store it. Only register people who know of it and agree; ClassIn can take the right
        to register from a school.

        An account that exists keeps its nickname, picture and password. The call then answers 135 (telephone) or 461
        (e-mail) with the UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `add_to_school_member` is
        sent: 1 does not prove that the account is new. Since 3.41 the membership is applied all the same; other pages
        deny it, so after 135 and 461 call `students.add` or `teachers.add`, to which a member is no failure. After 820
        and 821 they are what is left to do; 845 does not say whether the account was registered.

        The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is refused with
        101003002, whether or not the first call was carried out, and two calls at once for one account give 131.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            telephone: Telephone number of the account; this or `email` is required. Left out, `email` names the
                account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without
                leading zero (001-2025550142). A bad form is refused with 134, a number range that does not exist with
                288, neither of the two with 100. A number that starts with `+` and its country is put into ClassIn's
                form.
            email: E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the
                account. The link that opens a lesson from a web page (`lessons.launch_url`) needs a telephone number
                (467), which the user must bind in ClassIn's apps.
            nickname: Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With
                `add_to_school_member` 1 or 2 it is the name in the school too. Left out, the telephone number is shown
                and the user is asked for a nickname at the first login. Ignored for an account that exists.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts; with `is_sent_message` 1, ClassIn makes one up. An account that exists keeps its own,
                but one is required all the same.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out,
                `password` counts. Ignored with `is_sent_message` 1 and for an account that exists.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or
                any other value, 0. Required when `is_sent_message` is 1. If it fails, the account is registered all the
                same and the code is 820 (student) or 821 (teacher); 845 means that the school may not have more active
                teachers.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With
                1, `add_to_school_member` is required, `md5pass` is ignored, and a `password` that is left out is made
                up; 877 means that the parameters do not allow a message, and any other value is refused too. An account
                that exists gets no message. An e-mail's language follows the country of the caller's IP address.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with
                224, another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at
                login. When it cannot be set, the account is registered and the code is 340. Ignored for an account that
                exists. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: UID of the account; of the account that exists with 135 and 461.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 340: The account is registered, but its avatar was not set. 820: The account is
            registered, but was not added to the school's students. 821: The account is registered, but was not added to
            the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone
                numbers of this range are not accepted. 341: The picture does not measure 300 by 300 pixels. 877: No
                text message can be sent with these parameters.
            LimitReached: 342: The picture is too large; 1 MB is the most. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.users.register(
                telephone="13800001001",
                nickname="Lin Xia",
                password="example-pass",
                add_to_school_member=1,
            )

        register: https://docs.eeo.cn/api/zh-hans/user/register.html
        """
        return self._caller.send(
            "register",
            {
                "telephone": telephone,
                "email": email,
                "nickname": nickname,
                "password": password,
                "md5pass": md5pass,
                "addToSchoolMember": add_to_school_member,
                "isSentMessage": is_sent_message,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    def ensure(
        self,
        *,
        telephone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        add_to_school_member: Literal[0, 1, 2] | Unset = UNSET,
        is_sent_message: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `register` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            telephone: Telephone number of the account; this or `email` is required. Left out, `email` names the
                account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without
                leading zero (001-2025550142). A bad form is refused with 134, a number range that does not exist with
                288, neither of the two with 100. A number that starts with `+` and its country is put into ClassIn's
                form.
            email: E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the
                account. The link that opens a lesson from a web page (`lessons.launch_url`) needs a telephone number
                (467), which the user must bind in ClassIn's apps.
            nickname: Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With
                `add_to_school_member` 1 or 2 it is the name in the school too. Left out, the telephone number is shown
                and the user is asked for a nickname at the first login. Ignored for an account that exists.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts; with `is_sent_message` 1, ClassIn makes one up. An account that exists keeps its own,
                but one is required all the same.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out,
                `password` counts. Ignored with `is_sent_message` 1 and for an account that exists.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or
                any other value, 0. Required when `is_sent_message` is 1. If it fails, the account is registered all the
                same and the code is 820 (student) or 821 (teacher); 845 means that the school may not have more active
                teachers.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With
                1, `add_to_school_member` is required, `md5pass` is ignored, and a `password` that is left out is made
                up; 877 means that the parameters do not allow a message, and any other value is refused too. An account
                that exists gets no message. An e-mail's language follows the country of the caller's IP address.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with
                224, another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at
                login. When it cannot be set, the account is registered and the code is 340. Ignored for an account that
                exists. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: UID of the account; of the account that exists with 135 and 461.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 340: The account is registered, but its avatar was not set. 820: The account is
            registered, but was not added to the school's students. 821: The account is registered, but was not added to
            the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone
                numbers of this range are not accepted. 341: The picture does not measure 300 by 300 pixels. 877: No
                text message can be sent with these parameters.
            LimitReached: 342: The picture is too large; 1 MB is the most. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.users.ensure(
                telephone="13800001001",
                nickname="Lin Xia",
                password="example-pass",
                add_to_school_member=1,
            )

        register: https://docs.eeo.cn/api/zh-hans/user/register.html
        """
        return self._caller.ensure(
            "register",
            {
                "telephone": telephone,
                "email": email,
                "nickname": nickname,
                "password": password,
                "md5pass": md5pass,
                "addToSchoolMember": add_to_school_member,
                "isSentMessage": is_sent_message,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    def ensure_many(
        self,
        rows: Iterable[UsersEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of users.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = classin.users.ensure_many([{"telephone": "13800001001", "nickname": "Lin Xia"}])
        """
        return self._caller.ensure_many("register", rows, on_progress=on_progress)

    @keywords
    def register_many(
        self,
        *,
        user_json: Sequence[RegisterMultipleUser | RegisterMultipleUserParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[RegisterMultipleResult, int]:
        """Register up to ten accounts in one call.

        Does for each entry of `user_json` what `users.register` does, without a picture, and answers entry by entry in
        the order sent. The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is an
        entry's fault stands there (131, 134, 135, 137, 288, 461, 820, 821, 845); an empty list (155), more than ten
        entries (450) and a repeat within 5 seconds (101003002) end the call.

        An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the UID. Membership
        of the school is applied all the same since 3.41; its nickname becomes the name in the school only when the
        account is new. An entry that was sent with an e-mail address comes back without it, so tell entries apart by
        their place or by `custom_column`.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            user_json: The accounts to register, 1 to 10. An empty list, or one that is not JSON text, is refused with
                155, a longer one with 450.
                - `telephone`, optional: Telephone number of the account; this or `email` is required. Left out, `email`
                    names the account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen,
                    number without leading zero (001-2025550142). A bad form is refused with 134, a number range that
                    does not exist with 288. A number that starts with `+` and its country is put into ClassIn's form.
                - `email`, optional: E-mail address of the account; this or `telephone` is required. Left out,
                    `telephone` names the account. It does not come back in the answer.
                - `nickname`, optional: Name shown in ClassIn's apps and name in the school, up to 24 characters.
                    ClassIn cuts a longer one. Left out, the telephone number stands for both and the user is asked for
                    a nickname at login. Ignored for an account that exists.
                - `password`, optional: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
                    Left out, `md5pass` counts. An account that exists keeps its own, but one is required all the same.
                - `md5pass`, optional: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is
                    required. Left out, `password` counts. Ignored for an account that exists.
                - `add_to_school_member`, optional: What the account becomes in the school, 0 nothing, 1 student, 2
                    teacher. Left out or any other value, 0. If it fails, the account is registered all the same and the
                    entry says 820 (student) or 821 (teacher); 845 means that the school may not have more active
                    teachers.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 10 items is sent in
            several requests.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 820: The account is registered, but was not added to the school's students. 821: The
            account is registered, but was not added to the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 155: The list is empty or could not be read; send it as JSON text with
                at least one entry. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone numbers of this
                range are not accepted.
            LimitReached: 450: There are more than ten entries in the list. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.users.register_many(
                user_json=[
                    {
                        "telephone": "13800001001",
                        "nickname": "Lin Xia",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                        "custom_column": "row-1",
                    },
                    {
                        "telephone": "001-2025550142",
                        "nickname": "Ada Example",
                        "md5pass": "0123456789abcdef0123456789abcdef",
                        "add_to_school_member": 2,
                    },
                    {
                        "email": "bob@example.com",
                        "nickname": "Bob Example",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                    },
                    {
                        "telephone": "13800001002",
                        "nickname": "Wang Example",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                    },
                    {
                        "telephone": "13800001003",
                        "nickname": "Zhao Example",
                        "password": "example-pass",
                        "add_to_school_member": 2,
                    },
                    {"telephone": "13800001004", "password": "example-pass"},
                ],
            )

        registerMultiple: https://docs.eeo.cn/api/zh-hans/user/registerMultiple.html
        """
        return self._caller.send_batch("registerMultiple", {"userJson": user_json, **(extra or {})})

    @keywords
    def change_password(
        self,
        *,
        old_md5pass: str,
        uid: int,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyPasswordResponse]:
        """Change an account's password, given the old one.

        The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To set a
        password without the old one use `users.reset_password`.

        Do not repeat it when the answer was lost: if the first call worked, the old password is no longer right, and
        the refusal says nothing about the change. Find out with a login, or set the password with
        `users.reset_password`. Which code a wrong old password gives is not known.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            old_md5pass: MD5 of the old password, 32 lower-case hexadecimal digits; it cannot be sent in clear.
            uid: UID of the account, from `users.register`. A wrong one answers 400.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required. Left
                out, `password` counts. Of both, this one counts.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 137: A password has 6 to 20 characters. 400: The UID
                does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.users.change_password(
                uid=1001930,
                old_md5pass="0123456789abcdef0123456789abcdef",
                password="example-pass",
            )

        modifyPassword: https://docs.eeo.cn/api/en/user/modifyPassword.html
        """
        return self._caller.send(
            "modifyPassword",
            {"oldMd5pass": old_md5pass, "password": password, "md5pass": md5pass, "uid": uid, **(extra or {})},
        )

    @keywords
    def reset_password(
        self,
        *,
        uid: int,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyPasswordByTelephoneResponse]:
        """Set an account's password without knowing the old one.

        In spite of its name it takes the UID and no telephone number. The account is the person's own, known to all of
        ClassIn, so the new password holds everywhere: tell the person. It works only for students and teachers of the
        school (227); make the account one first, with `students.add` or `teachers.add`. A repeat sets the same password
        again.

        Repeating it is safe: the result is the same.

        Args:
            uid: UID of the account, from `users.register`. A wrong one answers 400, that of a person outside the school
                227.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts. What ClassIn does with both is not documented.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required. Left
                out, `password` counts. What ClassIn does with another form is not documented.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first.
            PermissionDenied: 227: The password can be changed only for the school's own people; add the account to the
                school first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.users.reset_password(uid=1001930, password="example-pass")

        modifyPasswordByTelephone: https://docs.eeo.cn/api/zh-hans/user/modifyPasswordByTelephone.html
        """
        return self._caller.send(
            "modifyPasswordByTelephone", {"uid": uid, "password": password, "md5pass": md5pass, **(extra or {})}
        )


class AsyncUsers(Group):
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def register(
        self,
        *,
        telephone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        add_to_school_member: Literal[0, 1, 2] | Unset = UNSET,
        is_sent_message: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Register an account and, if wanted, make it a member of the school.

        Registers a person with a telephone number or an e-mail address and brings the UID by which every other
        operation names that person: store it. Only register people who know of it and agree; ClassIn can take the right
        to register from a school.

        An account that exists keeps its nickname, picture and password. The call then answers 135 (telephone) or 461
        (e-mail) with the UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `add_to_school_member` is
        sent: 1 does not prove that the account is new. Since 3.41 the membership is applied all the same; other pages
        deny it, so after 135 and 461 call `students.add` or `teachers.add`, to which a member is no failure. After 820
        and 821 they are what is left to do; 845 does not say whether the account was registered.

        The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is refused with
        101003002, whether or not the first call was carried out, and two calls at once for one account give 131.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            telephone: Telephone number of the account; this or `email` is required. Left out, `email` names the
                account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without
                leading zero (001-2025550142). A bad form is refused with 134, a number range that does not exist with
                288, neither of the two with 100. A number that starts with `+` and its country is put into ClassIn's
                form.
            email: E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the
                account. The link that opens a lesson from a web page (`lessons.launch_url`) needs a telephone number
                (467), which the user must bind in ClassIn's apps.
            nickname: Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With
                `add_to_school_member` 1 or 2 it is the name in the school too. Left out, the telephone number is shown
                and the user is asked for a nickname at the first login. Ignored for an account that exists.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts; with `is_sent_message` 1, ClassIn makes one up. An account that exists keeps its own,
                but one is required all the same.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out,
                `password` counts. Ignored with `is_sent_message` 1 and for an account that exists.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or
                any other value, 0. Required when `is_sent_message` is 1. If it fails, the account is registered all the
                same and the code is 820 (student) or 821 (teacher); 845 means that the school may not have more active
                teachers.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With
                1, `add_to_school_member` is required, `md5pass` is ignored, and a `password` that is left out is made
                up; 877 means that the parameters do not allow a message, and any other value is refused too. An account
                that exists gets no message. An e-mail's language follows the country of the caller's IP address.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with
                224, another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at
                login. When it cannot be set, the account is registered and the code is 340. Ignored for an account that
                exists. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: UID of the account; of the account that exists with 135 and 461.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 340: The account is registered, but its avatar was not set. 820: The account is
            registered, but was not added to the school's students. 821: The account is registered, but was not added to
            the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone
                numbers of this range are not accepted. 341: The picture does not measure 300 by 300 pixels. 877: No
                text message can be sent with these parameters.
            LimitReached: 342: The picture is too large; 1 MB is the most. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.users.register(
                telephone="13800001001",
                nickname="Lin Xia",
                password="example-pass",
                add_to_school_member=1,
            )

        register: https://docs.eeo.cn/api/zh-hans/user/register.html
        """
        return await self._caller.send(
            "register",
            {
                "telephone": telephone,
                "email": email,
                "nickname": nickname,
                "password": password,
                "md5pass": md5pass,
                "addToSchoolMember": add_to_school_member,
                "isSentMessage": is_sent_message,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    async def ensure(
        self,
        *,
        telephone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        add_to_school_member: Literal[0, 1, 2] | Unset = UNSET,
        is_sent_message: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `register` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            telephone: Telephone number of the account; this or `email` is required. Left out, `email` names the
                account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without
                leading zero (001-2025550142). A bad form is refused with 134, a number range that does not exist with
                288, neither of the two with 100. A number that starts with `+` and its country is put into ClassIn's
                form.
            email: E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the
                account. The link that opens a lesson from a web page (`lessons.launch_url`) needs a telephone number
                (467), which the user must bind in ClassIn's apps.
            nickname: Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With
                `add_to_school_member` 1 or 2 it is the name in the school too. Left out, the telephone number is shown
                and the user is asked for a nickname at the first login. Ignored for an account that exists.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts; with `is_sent_message` 1, ClassIn makes one up. An account that exists keeps its own,
                but one is required all the same.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out,
                `password` counts. Ignored with `is_sent_message` 1 and for an account that exists.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or
                any other value, 0. Required when `is_sent_message` is 1. If it fails, the account is registered all the
                same and the code is 820 (student) or 821 (teacher); 845 means that the school may not have more active
                teachers.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With
                1, `add_to_school_member` is required, `md5pass` is ignored, and a `password` that is left out is made
                up; 877 means that the parameters do not allow a message, and any other value is refused too. An account
                that exists gets no message. An e-mail's language follows the country of the caller's IP address.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with
                224, another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at
                login. When it cannot be set, the account is registered and the code is 340. Ignored for an account that
                exists. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: UID of the account; of the account that exists with 135 and 461.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 340: The account is registered, but its avatar was not set. 820: The account is
            registered, but was not added to the school's students. 821: The account is registered, but was not added to
            the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone
                numbers of this range are not accepted. 341: The picture does not measure 300 by 300 pixels. 877: No
                text message can be sent with these parameters.
            LimitReached: 342: The picture is too large; 1 MB is the most. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.users.ensure(
                telephone="13800001001",
                nickname="Lin Xia",
                password="example-pass",
                add_to_school_member=1,
            )

        register: https://docs.eeo.cn/api/zh-hans/user/register.html
        """
        return await self._caller.ensure(
            "register",
            {
                "telephone": telephone,
                "email": email,
                "nickname": nickname,
                "password": password,
                "md5pass": md5pass,
                "addToSchoolMember": add_to_school_member,
                "isSentMessage": is_sent_message,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    async def ensure_many(
        self,
        rows: Iterable[UsersEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of users.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. What it returns is awaited if it has to be. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = await classin.users.ensure_many([{"telephone": "13800001001", "nickname": "Lin Xia"}])
        """
        return await self._caller.ensure_many("register", rows, on_progress=on_progress)

    @keywords
    async def register_many(
        self,
        *,
        user_json: Sequence[RegisterMultipleUser | RegisterMultipleUserParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[RegisterMultipleResult, int]:
        """Register up to ten accounts in one call.

        Does for each entry of `user_json` what `users.register` does, without a picture, and answers entry by entry in
        the order sent. The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is an
        entry's fault stands there (131, 134, 135, 137, 288, 461, 820, 821, 845); an empty list (155), more than ten
        entries (450) and a repeat within 5 seconds (101003002) end the call.

        An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the UID. Membership
        of the school is applied all the same since 3.41; its nickname becomes the name in the school only when the
        account is new. An entry that was sent with an e-mail address comes back without it, so tell entries apart by
        their place or by `custom_column`.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            user_json: The accounts to register, 1 to 10. An empty list, or one that is not JSON text, is refused with
                155, a longer one with 450.
                - `telephone`, optional: Telephone number of the account; this or `email` is required. Left out, `email`
                    names the account. A mainland number is sent bare (13800001001), any other as 00, country, hyphen,
                    number without leading zero (001-2025550142). A bad form is refused with 134, a number range that
                    does not exist with 288. A number that starts with `+` and its country is put into ClassIn's form.
                - `email`, optional: E-mail address of the account; this or `telephone` is required. Left out,
                    `telephone` names the account. It does not come back in the answer.
                - `nickname`, optional: Name shown in ClassIn's apps and name in the school, up to 24 characters.
                    ClassIn cuts a longer one. Left out, the telephone number stands for both and the user is asked for
                    a nickname at login. Ignored for an account that exists.
                - `password`, optional: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
                    Left out, `md5pass` counts. An account that exists keeps its own, but one is required all the same.
                - `md5pass`, optional: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is
                    required. Left out, `password` counts. Ignored for an account that exists.
                - `add_to_school_member`, optional: What the account becomes in the school, 0 nothing, 1 student, 2
                    teacher. Left out or any other value, 0. If it fails, the account is registered all the same and the
                    entry says 820 (student) or 821 (teacher); 845 means that the school may not have more active
                    teachers.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 10 items is sent in
            several requests.
            No failure, `EXISTED`: 135: The telephone number is registered already; the UID comes back. 461: The e-mail
            address is registered already; the UID comes back.
            No failure, `PARTIAL`: 820: The account is registered, but was not added to the school's students. 821: The
            account is registered, but was not added to the school's teachers.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 155: The list is empty or could not be read; send it as JSON text with
                at least one entry. 224: The picture is none of jpg, jpeg, gif and png. 288: Telephone numbers of this
                range are not accepted.
            LimitReached: 450: There are more than ten entries in the list. 845: The school has as many active teachers
                as it may have; the account may have been registered all the same.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.users.register_many(
                user_json=[
                    {
                        "telephone": "13800001001",
                        "nickname": "Lin Xia",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                        "custom_column": "row-1",
                    },
                    {
                        "telephone": "001-2025550142",
                        "nickname": "Ada Example",
                        "md5pass": "0123456789abcdef0123456789abcdef",
                        "add_to_school_member": 2,
                    },
                    {
                        "email": "bob@example.com",
                        "nickname": "Bob Example",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                    },
                    {
                        "telephone": "13800001002",
                        "nickname": "Wang Example",
                        "password": "example-pass",
                        "add_to_school_member": 1,
                    },
                    {
                        "telephone": "13800001003",
                        "nickname": "Zhao Example",
                        "password": "example-pass",
                        "add_to_school_member": 2,
                    },
                    {"telephone": "13800001004", "password": "example-pass"},
                ],
            )

        registerMultiple: https://docs.eeo.cn/api/zh-hans/user/registerMultiple.html
        """
        return await self._caller.send_batch("registerMultiple", {"userJson": user_json, **(extra or {})})

    @keywords
    async def change_password(
        self,
        *,
        old_md5pass: str,
        uid: int,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyPasswordResponse]:
        """Change an account's password, given the old one.

        The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To set a
        password without the old one use `users.reset_password`.

        Do not repeat it when the answer was lost: if the first call worked, the old password is no longer right, and
        the refusal says nothing about the change. Find out with a login, or set the password with
        `users.reset_password`. Which code a wrong old password gives is not known.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            old_md5pass: MD5 of the old password, 32 lower-case hexadecimal digits; it cannot be sent in clear.
            uid: UID of the account, from `users.register`. A wrong one answers 400.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required. Left
                out, `password` counts. Of both, this one counts.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 137: A password has 6 to 20 characters. 400: The UID
                does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.users.change_password(
                uid=1001930,
                old_md5pass="0123456789abcdef0123456789abcdef",
                password="example-pass",
            )

        modifyPassword: https://docs.eeo.cn/api/en/user/modifyPassword.html
        """
        return await self._caller.send(
            "modifyPassword",
            {"oldMd5pass": old_md5pass, "password": password, "md5pass": md5pass, "uid": uid, **(extra or {})},
        )

    @keywords
    async def reset_password(
        self,
        *,
        uid: int,
        password: str | Unset = UNSET,
        md5pass: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyPasswordByTelephoneResponse]:
        """Set an account's password without knowing the old one.

        In spite of its name it takes the UID and no telephone number. The account is the person's own, known to all of
        ClassIn, so the new password holds everywhere: tell the person. It works only for students and teachers of the
        school (227); make the account one first, with `students.add` or `teachers.add`. A repeat sets the same password
        again.

        Repeating it is safe: the result is the same.

        Args:
            uid: UID of the account, from `users.register`. A wrong one answers 400, that of a person outside the school
                227.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out,
                `md5pass` counts. What ClassIn does with both is not documented.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required. Left
                out, `password` counts. What ClassIn does with another form is not documented.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 137: A
                password has 6 to 20 characters. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first.
            PermissionDenied: 227: The password can be changed only for the school's own people; add the account to the
                school first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.users.reset_password(uid=1001930, password="example-pass")

        modifyPasswordByTelephone: https://docs.eeo.cn/api/zh-hans/user/modifyPasswordByTelephone.html
        """
        return await self._caller.send(
            "modifyPasswordByTelephone", {"uid": uid, "password": password, "md5pass": md5pass, **(extra or {})}
        )


class RawUsers:
    """The methods of `users`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Users(caller)
        self.register = raw(group.register)
        self.register_many = raw(group.register_many)
        self.change_password = raw(group.change_password)
        self.reset_password = raw(group.reset_password)


class AsyncRawUsers:
    """The methods of `users`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncUsers(caller)
        self.register = raw_awaited(group.register)
        self.register_many = raw_awaited(group.register_many)
        self.change_password = raw_awaited(group.change_password)
        self.reset_password = raw_awaited(group.reset_password)
