# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `books`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords, keywords_with_key
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import builtins

    from ..callers import AsyncCaller, Caller
    from ..models import (
        AddBooksBook,
        AddBooksResult,
        Book,
        GetBookListResponse,
        GetShelfMapData,
        LendBooksResult,
    )
    from ..params import AddBooksBookParam, BooksEnsureParam
    from ..replies import BatchReply, Reply
    from ..values import FileInput, Time


class Books(Group):
    """Books of the library."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        title: str,
        due_time: Time | Unset = UNSET,
        kind: Literal[1, 2] | Unset = UNSET,
        language: Literal["en", "zh"] | Unset = UNSET,
        book_unique_identity: str | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Add a book.

        Adds a book, with a picture if there is one.

        Repeating it is safe with the same `book_unique_identity`, by which ClassIn recognises it.

        Args:
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back. Without it, never. An int in epoch seconds, or a datetime with a time
                zone.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            book_unique_identity: Your own key for the book. The client then generates one, so that its own repeats of
                this call are safe.
            filedata: Picture of the book. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the book.
            No failure, `EXISTED`: 135: The book is known; its id comes back.
            No failure, `PARTIAL`: 280: The book was added, its label was not printed.

        Raises:
            InvalidRequest: 100: The title is missing.
            Conflict: 133 (with `kind` 1): A reader has the book.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.create(title="Hedgehogs", kind=1, due_time=1830297600)

        addBook: https://docs.example/library/addBook.html
        """
        return self._caller.send(
            "addBook",
            {
                "dueTime": due_time,
                "title": title,
                "kind": kind,
                "language": language,
                "bookUniqueIdentity": book_unique_identity,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords_with_key("bookUniqueIdentity")
    def ensure(
        self,
        *,
        key: str,
        title: str,
        due_time: Time | Unset = UNSET,
        kind: Literal[1, 2] | Unset = UNSET,
        language: Literal["en", "zh"] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. It does not change what exists already.

        Args:
            key: Your own key for it, sent as `bookUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back. Without it, never. An int in epoch seconds, or a datetime with a time
                zone.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            filedata: Picture of the book. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the book.
            No failure, `EXISTED`: 135: The book is known; its id comes back.
            No failure, `PARTIAL`: 280: The book was added, its label was not printed.

        Raises:
            InvalidRequest: 100: The title is missing.
            Conflict: 133 (with `kind` 1): A reader has the book.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.ensure(key="maths-7-2026", title="Hedgehogs", kind=1, due_time=1830297600)

        addBook: https://docs.example/library/addBook.html
        """
        return self._caller.ensure(
            "addBook",
            {
                "dueTime": due_time,
                "title": title,
                "kind": kind,
                "language": language,
                "bookUniqueIdentity": key,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    def ensure_many(
        self,
        rows: Iterable[BooksEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of books.

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
            reply = classin.books.ensure_many([{"key": "maths-7-2026", "title": "Hedgehogs"}])
        """
        return self._caller.ensure_many("addBook", rows, on_progress=on_progress)

    @keywords
    def add_many(
        self, *, book_json: Sequence[AddBooksBook | AddBooksBookParam], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddBooksResult, int]:
        """Add several books.

        Adds each of the books.

        Repeating it is safe with the same `book_unique_identity`, by which ClassIn recognises it.

        Args:
            book_json: The books, at most 10.
                - `title`: Title.
                - `book_unique_identity`, optional: Your own key for the book.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 10 items is sent in
            several requests.
            No failure, `EXISTED`: 135: The book is known; its id comes back.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.add_many(book_json=[{"title": "Hedgehogs"}])

        addBooks: https://docs.example/library/addBooks.html
        """
        return self._caller.send_batch("addBooks", {"bookJson": book_json, **(extra or {})})

    @keywords
    def lend(
        self,
        *,
        book_ids: Sequence[int],
        role: Literal[1, 2] | Unset = UNSET,
        telephone: str | Unset = UNSET,
        pin: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LendBooksResult, LendBooksResult]:
        """Lend books to a reader.

        Lends each of the books.

        Repeating it is safe: the result is the same.

        Args:
            book_ids: The books, at most 50.
            role: 1 for a reader, 2 for a friend.
            telephone: Telephone number of the reader. A number that starts with `+` and its country is put into
                ClassIn's form.
            pin: The reader's PIN.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 50 items is sent in
            several requests.
            No failure, `EXISTED`: 133: The reader has the book already.

        Raises:
            Conflict: 133 (with `role` 2): It is there already.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.lend(book_ids=[4711], telephone="13800001001")

        lendBooks: https://docs.example/library/lendBooks.html
        """
        return self._caller.send_batch(
            "lendBooks", {"bookIds": book_ids, "role": role, "telephone": telephone, "pin": pin, **(extra or {})}
        )

    @keywords
    def upload_cover(
        self, *, book_id: int, picture: FileInput, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Upload the cover of a book.

        Uploads a picture.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            book_id: The book.
            picture: The picture. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Link to the picture. Whoever has it sees it.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.upload_cover(book_id=4711, picture="worksheet.pdf")

        uploadCover: https://docs.example/library/uploadCover.html
        """
        return self._caller.send("uploadCover", {"bookId": book_id, "picture": picture, **(extra or {})})

    @keywords
    def by_shelf(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetShelfMapData]:
        """List the books on each shelf.

        Answers a map from the shelf to its books.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The books of each shelf, by its id.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.by_shelf()

        getShelfMap: https://docs.example/library/getShelfMap.html
        """
        return self._caller.send("getShelfMap", {**(extra or {})})

    @keywords
    def list(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetBookListResponse]:
        """List the books and the readers.

        Answers two lists.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `book_list`: The books.
            - `reader_list`: The readers.
            - `error_info`: How a v1 call ended.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.list()

        getBookList: https://docs.example/library/getBookList.html
        """
        return self._caller.send("getBookList", {**(extra or {})})

    @keywords
    def find(
        self, *, class_: str, max_count: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[builtins.list[Book]]:
        """Find books by a word in their title.

        Answers the books, the newest first.

        Repeating it is safe: it changes nothing.

        Args:
            class_: Class of books.
            max_count: How many at the most.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The books.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.find(class_="children", max_count=5)

        findBooks: https://docs.example/library/findBooks.html
        """
        return self._caller.send("findBooks", {"class": class_, "max-count": max_count, **(extra or {})})

    @keywords
    def remove(self, *, book_id: int, extra: Mapping[str, object] | None = None) -> Reply[None]:
        """Remove a book.

        Removes a book.

        Repeating it is safe: the result is the same. ClassIn removes it on 2030-01-01.

        Args:
            book_id: The book.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Nothing.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.books.remove(book_id=4711)

        removeBook: https://docs.example/library/removeBook.html
        """
        return self._caller.send("removeBook", {"bookId": book_id, **(extra or {})})


class AsyncBooks(Group):
    """Books of the library."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        title: str,
        due_time: Time | Unset = UNSET,
        kind: Literal[1, 2] | Unset = UNSET,
        language: Literal["en", "zh"] | Unset = UNSET,
        book_unique_identity: str | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Add a book.

        Adds a book, with a picture if there is one.

        Repeating it is safe with the same `book_unique_identity`, by which ClassIn recognises it.

        Args:
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back. Without it, never. An int in epoch seconds, or a datetime with a time
                zone.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            book_unique_identity: Your own key for the book. The client then generates one, so that its own repeats of
                this call are safe.
            filedata: Picture of the book. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the book.
            No failure, `EXISTED`: 135: The book is known; its id comes back.
            No failure, `PARTIAL`: 280: The book was added, its label was not printed.

        Raises:
            InvalidRequest: 100: The title is missing.
            Conflict: 133 (with `kind` 1): A reader has the book.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.create(title="Hedgehogs", kind=1, due_time=1830297600)

        addBook: https://docs.example/library/addBook.html
        """
        return await self._caller.send(
            "addBook",
            {
                "dueTime": due_time,
                "title": title,
                "kind": kind,
                "language": language,
                "bookUniqueIdentity": book_unique_identity,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords_with_key("bookUniqueIdentity")
    async def ensure(
        self,
        *,
        key: str,
        title: str,
        due_time: Time | Unset = UNSET,
        kind: Literal[1, 2] | Unset = UNSET,
        language: Literal["en", "zh"] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. It does not change what exists already.

        Args:
            key: Your own key for it, sent as `bookUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back. Without it, never. An int in epoch seconds, or a datetime with a time
                zone.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            filedata: Picture of the book. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the book.
            No failure, `EXISTED`: 135: The book is known; its id comes back.
            No failure, `PARTIAL`: 280: The book was added, its label was not printed.

        Raises:
            InvalidRequest: 100: The title is missing.
            Conflict: 133 (with `kind` 1): A reader has the book.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.ensure(
                key="maths-7-2026",
                title="Hedgehogs",
                kind=1,
                due_time=1830297600,
            )

        addBook: https://docs.example/library/addBook.html
        """
        return await self._caller.ensure(
            "addBook",
            {
                "dueTime": due_time,
                "title": title,
                "kind": kind,
                "language": language,
                "bookUniqueIdentity": key,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    async def ensure_many(
        self,
        rows: Iterable[BooksEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of books.

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
            reply = await classin.books.ensure_many([{"key": "maths-7-2026", "title": "Hedgehogs"}])
        """
        return await self._caller.ensure_many("addBook", rows, on_progress=on_progress)

    @keywords
    async def add_many(
        self, *, book_json: Sequence[AddBooksBook | AddBooksBookParam], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddBooksResult, int]:
        """Add several books.

        Adds each of the books.

        Repeating it is safe with the same `book_unique_identity`, by which ClassIn recognises it.

        Args:
            book_json: The books, at most 10.
                - `title`: Title.
                - `book_unique_identity`, optional: Your own key for the book.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 10 items is sent in
            several requests.
            No failure, `EXISTED`: 135: The book is known; its id comes back.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.add_many(book_json=[{"title": "Hedgehogs"}])

        addBooks: https://docs.example/library/addBooks.html
        """
        return await self._caller.send_batch("addBooks", {"bookJson": book_json, **(extra or {})})

    @keywords
    async def lend(
        self,
        *,
        book_ids: Sequence[int],
        role: Literal[1, 2] | Unset = UNSET,
        telephone: str | Unset = UNSET,
        pin: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LendBooksResult, LendBooksResult]:
        """Lend books to a reader.

        Lends each of the books.

        Repeating it is safe: the result is the same.

        Args:
            book_ids: The books, at most 50.
            role: 1 for a reader, 2 for a friend.
            telephone: Telephone number of the reader. A number that starts with `+` and its country is put into
                ClassIn's form.
            pin: The reader's PIN.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 50 items is sent in
            several requests.
            No failure, `EXISTED`: 133: The reader has the book already.

        Raises:
            Conflict: 133 (with `role` 2): It is there already.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.lend(book_ids=[4711], telephone="13800001001")

        lendBooks: https://docs.example/library/lendBooks.html
        """
        return await self._caller.send_batch(
            "lendBooks", {"bookIds": book_ids, "role": role, "telephone": telephone, "pin": pin, **(extra or {})}
        )

    @keywords
    async def upload_cover(
        self, *, book_id: int, picture: FileInput, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Upload the cover of a book.

        Uploads a picture.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            book_id: The book.
            picture: The picture. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Link to the picture. Whoever has it sees it.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.upload_cover(book_id=4711, picture="worksheet.pdf")

        uploadCover: https://docs.example/library/uploadCover.html
        """
        return await self._caller.send("uploadCover", {"bookId": book_id, "picture": picture, **(extra or {})})

    @keywords
    async def by_shelf(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetShelfMapData]:
        """List the books on each shelf.

        Answers a map from the shelf to its books.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The books of each shelf, by its id.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.by_shelf()

        getShelfMap: https://docs.example/library/getShelfMap.html
        """
        return await self._caller.send("getShelfMap", {**(extra or {})})

    @keywords
    async def list(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetBookListResponse]:
        """List the books and the readers.

        Answers two lists.

        Repeating it is safe: it changes nothing.

        Args:
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `book_list`: The books.
            - `reader_list`: The readers.
            - `error_info`: How a v1 call ended.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.list()

        getBookList: https://docs.example/library/getBookList.html
        """
        return await self._caller.send("getBookList", {**(extra or {})})

    @keywords
    async def find(
        self, *, class_: str, max_count: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[builtins.list[Book]]:
        """Find books by a word in their title.

        Answers the books, the newest first.

        Repeating it is safe: it changes nothing.

        Args:
            class_: Class of books.
            max_count: How many at the most.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The books.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.find(class_="children", max_count=5)

        findBooks: https://docs.example/library/findBooks.html
        """
        return await self._caller.send("findBooks", {"class": class_, "max-count": max_count, **(extra or {})})

    @keywords
    async def remove(self, *, book_id: int, extra: Mapping[str, object] | None = None) -> Reply[None]:
        """Remove a book.

        Removes a book.

        Repeating it is safe: the result is the same. ClassIn removes it on 2030-01-01.

        Args:
            book_id: The book.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Nothing.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.books.remove(book_id=4711)

        removeBook: https://docs.example/library/removeBook.html
        """
        return await self._caller.send("removeBook", {"bookId": book_id, **(extra or {})})


class RawBooks:
    """The methods of `books`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Books(caller)
        self.create = raw(group.create)
        self.add_many = raw(group.add_many)
        self.lend = raw(group.lend)
        self.upload_cover = raw(group.upload_cover)
        self.by_shelf = raw(group.by_shelf)
        self.list = raw(group.list)
        self.find = raw(group.find)
        self.remove = raw(group.remove)


class AsyncRawBooks:
    """The methods of `books`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncBooks(caller)
        self.create = raw_awaited(group.create)
        self.add_many = raw_awaited(group.add_many)
        self.lend = raw_awaited(group.lend)
        self.upload_cover = raw_awaited(group.upload_cover)
        self.by_shelf = raw_awaited(group.by_shelf)
        self.list = raw_awaited(group.list)
        self.find = raw_awaited(group.find)
        self.remove = raw_awaited(group.remove)
