# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `users`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        ModifyPasswordByTelephoneResponse,
        ModifyPasswordResponse,
        RegisterMultipleResult,
        RegisterMultipleUser,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import FileInput


class Users:
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            telephone: Telephone number of the account; this or `email` is required.
            email: E-mail address of the account; this or `telephone` is required.
            nickname: Name shown in ClassIn's apps, up to 24 characters.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            UID of the account; of the account that exists with 135 and 461. Not failures: `EXISTED` for 135, 461;
            `PARTIAL` for 340, 820, 821.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.register(
            telephone=telephone,
            email=email,
            nickname=nickname,
            password=password,
            md5pass=md5pass,
            add_to_school_member=add_to_school_member,
            is_sent_message=is_sent_message,
            filedata=filedata,
            extra=extra,
        )

    @keywords
    def register_many(
        self,
        *,
        user_json: Sequence[RegisterMultipleUser | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[RegisterMultipleResult, int]:
        """Register up to ten accounts in one call.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            user_json: The accounts to register, 1 to 10.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 135, 461; `PARTIAL`
            for 820, 821.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            old_md5pass: MD5 of the old password, 32 lower-case hexadecimal digits; it cannot be sent in clear.
            uid: UID of the account, from `register`.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            uid: UID of the account, from `register`.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyPasswordByTelephone: https://docs.eeo.cn/api/zh-hans/user/modifyPasswordByTelephone.html
        """
        return self._caller.send(
            "modifyPasswordByTelephone", {"uid": uid, "password": password, "md5pass": md5pass, **(extra or {})}
        )


class AsyncUsers:
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            telephone: Telephone number of the account; this or `email` is required.
            email: E-mail address of the account; this or `telephone` is required.
            nickname: Name shown in ClassIn's apps, up to 24 characters.
            password: Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required.
            add_to_school_member: What the account becomes in the school, 0 nothing, 1 student, 2 teacher.
            is_sent_message: Whether ClassIn sends the user a message with the password, 0 no, 1 yes.
            filedata: Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            UID of the account; of the account that exists with 135 and 461. Not failures: `EXISTED` for 135, 461;
            `PARTIAL` for 340, 820, 821.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.register(
            telephone=telephone,
            email=email,
            nickname=nickname,
            password=password,
            md5pass=md5pass,
            add_to_school_member=add_to_school_member,
            is_sent_message=is_sent_message,
            filedata=filedata,
            extra=extra,
        )

    @keywords
    async def register_many(
        self,
        *,
        user_json: Sequence[RegisterMultipleUser | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[RegisterMultipleResult, int]:
        """Register up to ten accounts in one call.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            user_json: The accounts to register, 1 to 10.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 135, 461; `PARTIAL`
            for 820, 821.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            old_md5pass: MD5 of the old password, 32 lower-case hexadecimal digits; it cannot be sent in clear.
            uid: UID of the account, from `register`.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            uid: UID of the account, from `register`.
            password: New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required.
            md5pass: MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyPasswordByTelephone: https://docs.eeo.cn/api/zh-hans/user/modifyPasswordByTelephone.html
        """
        return await self._caller.send(
            "modifyPasswordByTelephone", {"uid": uid, "password": password, "md5pass": md5pass, **(extra or {})}
        )
