# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `labels`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        AddSchoolLabelData,
        DeleteSchoolLabelResponse,
        UpdateSchoolLabelResponse,
    )
    from ..params import LabelsEnsureParam
    from ..replies import BatchReply, Reply


class Labels(Group):
    """The school's labels, which can be put on courses and lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Create a label for the school's courses and lessons.

        Creates a label, to which ClassIn gives a colour at random; `courses.set_labels` and `lessons.set_labels` put it
        on courses and lessons. The name is the key: a second label of the same name is not created, and 353 brings the
        id of the first. A school has at most 100 labels (354). Names are cut to 20 characters; whether two longer names
        with the same beginning are then one label is not documented.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `label_id`: Id of the label; of the label that exists with 353. Always there.
            No failure, `EXISTED`: 353: The school has a label of this name; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            LimitReached: 354: The school has too many labels; 100 are the most.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.labels.create(label_name="Mathematics")

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return self._caller.send("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    @keywords
    def ensure(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `label_id`: Id of the label; of the label that exists with 353. Always there.
            No failure, `EXISTED`: 353: The school has a label of this name; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            LimitReached: 354: The school has too many labels; 100 are the most.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.labels.ensure(label_name="Mathematics")

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return self._caller.ensure("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    def ensure_many(
        self,
        rows: Iterable[LabelsEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[AddSchoolLabelData, AddSchoolLabelData]:
        """Do what `ensure` does, for any number of labels.

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
            reply = classin.labels.ensure_many([{"label_name": "Mathematics"}])
        """
        return self._caller.ensure_many("addSchoolLabel", rows, on_progress=on_progress)

    @keywords
    def rename(
        self, *, label_id: str, label_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateSchoolLabelResponse]:
        """Rename a label of the school.

        The label keeps its id. A name that another label has is refused with 353, which brings no id here, unlike
        `labels.create`; whether a repeat, which finds the name at the label itself, answers 1 or 353 is not documented.

        Repeating it is safe: the result is the same.

        Args:
            label_id: The label, by the id from `labels.create`. An unknown one answers 356, another school's 355.
            label_name: New name of the label, 1 to 20 characters, unique in the school (else 353). ClassIn cuts a
                longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 356: There is no label with this id.
            Conflict: 353: Another label has this name.
            PermissionDenied: 355: The label belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.labels.rename(label_id="363", label_name="Chinese")

        updateSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/updateSchoolLabel.html
        """
        return self._caller.send("updateSchoolLabel", {"labelId": label_id, "labelName": label_name, **(extra or {})})

    @keywords
    def delete(self, *, label_id: str, extra: Mapping[str, object] | None = None) -> Reply[DeleteSchoolLabelResponse]:
        """Delete a label of the school.

        The label can then no longer be put on courses and lessons (358). What becomes of those that carry it is not
        documented. A repeat finds no label and is to be expected to answer 356, as an id that never was does.

        Repeating it is safe: the result is the same.

        Args:
            label_id: The label, by the id from `labels.create`. An unknown one answers 356, another school's 355.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 356: There is no label with this id.
            PermissionDenied: 355: The label belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.labels.delete(label_id="363")

        deleteSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/deleteSchoolLabel.html
        """
        return self._caller.send("deleteSchoolLabel", {"labelId": label_id, **(extra or {})})


class AsyncLabels(Group):
    """The school's labels, which can be put on courses and lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Create a label for the school's courses and lessons.

        Creates a label, to which ClassIn gives a colour at random; `courses.set_labels` and `lessons.set_labels` put it
        on courses and lessons. The name is the key: a second label of the same name is not created, and 353 brings the
        id of the first. A school has at most 100 labels (354). Names are cut to 20 characters; whether two longer names
        with the same beginning are then one label is not documented.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `label_id`: Id of the label; of the label that exists with 353. Always there.
            No failure, `EXISTED`: 353: The school has a label of this name; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            LimitReached: 354: The school has too many labels; 100 are the most.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.labels.create(label_name="Mathematics")

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return await self._caller.send("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    @keywords
    async def ensure(self, *, label_name: str, extra: Mapping[str, object] | None = None) -> Reply[AddSchoolLabelData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            label_name: Name of the label, 1 to 20 characters, unique in the school. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `label_id`: Id of the label; of the label that exists with 353. Always there.
            No failure, `EXISTED`: 353: The school has a label of this name; its id comes back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            LimitReached: 354: The school has too many labels; 100 are the most.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.labels.ensure(label_name="Mathematics")

        addSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/addSchoolLabel.html
        """
        return await self._caller.ensure("addSchoolLabel", {"labelName": label_name, **(extra or {})})

    async def ensure_many(
        self,
        rows: Iterable[LabelsEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[AddSchoolLabelData, AddSchoolLabelData]:
        """Do what `ensure` does, for any number of labels.

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
            reply = await classin.labels.ensure_many([{"label_name": "Mathematics"}])
        """
        return await self._caller.ensure_many("addSchoolLabel", rows, on_progress=on_progress)

    @keywords
    async def rename(
        self, *, label_id: str, label_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateSchoolLabelResponse]:
        """Rename a label of the school.

        The label keeps its id. A name that another label has is refused with 353, which brings no id here, unlike
        `labels.create`; whether a repeat, which finds the name at the label itself, answers 1 or 353 is not documented.

        Repeating it is safe: the result is the same.

        Args:
            label_id: The label, by the id from `labels.create`. An unknown one answers 356, another school's 355.
            label_name: New name of the label, 1 to 20 characters, unique in the school (else 353). ClassIn cuts a
                longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 356: There is no label with this id.
            Conflict: 353: Another label has this name.
            PermissionDenied: 355: The label belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.labels.rename(label_id="363", label_name="Chinese")

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

        The label can then no longer be put on courses and lessons (358). What becomes of those that carry it is not
        documented. A repeat finds no label and is to be expected to answer 356, as an id that never was does.

        Repeating it is safe: the result is the same.

        Args:
            label_id: The label, by the id from `labels.create`. An unknown one answers 356, another school's 355.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 356: There is no label with this id.
            PermissionDenied: 355: The label belongs to another school.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.labels.delete(label_id="363")

        deleteSchoolLabel: https://docs.eeo.cn/api/zh-hans/school/deleteSchoolLabel.html
        """
        return await self._caller.send("deleteSchoolLabel", {"labelId": label_id, **(extra or {})})


class RawLabels:
    """The methods of `labels`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Labels(caller)
        self.create = raw(group.create)
        self.rename = raw(group.rename)
        self.delete = raw(group.delete)


class AsyncRawLabels:
    """The methods of `labels`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncLabels(caller)
        self.create = raw_awaited(group.create)
        self.rename = raw_awaited(group.rename)
        self.delete = raw_awaited(group.delete)
