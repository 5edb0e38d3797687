# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `labels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords

if TYPE_CHECKING:
    from ..models import (
        AddSchoolLabelData,
        DeleteSchoolLabelResponse,
        UpdateSchoolLabelResponse,
    )
    from ..replies import AsyncCaller, Caller, Reply


class Labels:
    """The school's labels, which can be put on courses and lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Create a label for the school's courses and lessons.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 353.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return self._caller.send("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    @keywords
    def ensure(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Do what `create` does, unless it was done before.

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(label_name=label_name, extra=extra)

    @keywords
    def rename(
        self, *, label_id: str, label_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateSchoolLabelResponse]:
        """Rename a label of the school.

        Sending it again leads to the same end.

        Args:
            label_id: The label, by the id from `addSchoolLabel`.
            label_name: New name of the label, 1 to 20 characters, unique in the school (else 353).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/updateSchoolLabel.html
        """
        return self._caller.send("updateSchoolLabel", {"labelId": label_id, "labelName": label_name, **(extra or {})})

    @keywords
    def delete(self, *, label_id: str, extra: Mapping[str, object] | None = None) -> Reply[DeleteSchoolLabelResponse]:
        """Delete a label of the school.

        Sending it again leads to the same end.

        Args:
            label_id: The label, by the id from `addSchoolLabel`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/deleteSchoolLabel.html
        """
        return self._caller.send("deleteSchoolLabel", {"labelId": label_id, **(extra or {})})


class AsyncLabels:
    """The school's labels, which can be put on courses and lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Create a label for the school's courses and lessons.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 353.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return await self._caller.send("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    @keywords
    async def ensure(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Do what `create` does, unless it was done before.

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(label_name=label_name, extra=extra)

    @keywords
    async def rename(
        self, *, label_id: str, label_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateSchoolLabelResponse]:
        """Rename a label of the school.

        Sending it again leads to the same end.

        Args:
            label_id: The label, by the id from `addSchoolLabel`.
            label_name: New name of the label, 1 to 20 characters, unique in the school (else 353).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/updateSchoolLabel.html
        """
        return await self._caller.send(
            "updateSchoolLabel", {"labelId": label_id, "labelName": label_name, **(extra or {})}
        )

    @keywords
    async def delete(
        self, *, label_id: str, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteSchoolLabelResponse]:
        """Delete a label of the school.

        Sending it again leads to the same end.

        Args:
            label_id: The label, by the id from `addSchoolLabel`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/deleteSchoolLabel.html
        """
        return await self._caller.send("deleteSchoolLabel", {"labelId": label_id, **(extra or {})})
