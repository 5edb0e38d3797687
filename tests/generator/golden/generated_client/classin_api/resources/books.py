# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `books`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import builtins

    from ..models import (
        AddBooksBook,
        AddBooksResult,
        Book,
        GetBookListResponse,
        GetShelfMapData,
        LendBooksResult,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import FileInput, Time


class Books:
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

        The client may repeat it: ClassIn knows `book_unique_identity`. Give your own, or calling again makes another.

        Args:
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back, in epoch seconds.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            book_unique_identity: Your own key for the book.
            filedata: Picture of the book.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the book. Not failures: `EXISTED` for 135; `PARTIAL` for 280.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

    @keywords
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

        Your own key for it goes to ClassIn as `bookUniqueIdentity`: at most 32 characters, and the same for the same
        thing for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(
            title=title,
            due_time=due_time,
            kind=kind,
            language=language,
            filedata=filedata,
            book_unique_identity=key,
            extra=extra,
        )

    @keywords
    def add_many(
        self, *, book_json: Sequence[AddBooksBook | Mapping[str, object]], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddBooksResult, int]:
        """Add several books.

        The client may repeat it: ClassIn knows `book_unique_identity`. Give your own, or calling again makes another.

        Args:
            book_json: The books, at most 10.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 135.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            book_ids: The books, at most 50.
            role: 1 for a reader, 2 for a friend.
            telephone: Telephone number of the reader.
            pin: The reader's PIN.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            book_id: The book.
            picture: The picture.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Link to the picture.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        uploadCover: https://docs.example/library/uploadCover.html
        """
        return self._caller.send("uploadCover", {"bookId": book_id, "picture": picture, **(extra or {})})

    @keywords
    def by_shelf(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetShelfMapData]:
        """List the books on each shelf.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The books of each shelf, by its id.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getShelfMap: https://docs.example/library/getShelfMap.html
        """
        return self._caller.send("getShelfMap", {**(extra or {})})

    @keywords
    def list(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetBookListResponse]:
        """List the books and the readers.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getBookList: https://docs.example/library/getBookList.html
        """
        return self._caller.send("getBookList", {**(extra or {})})

    @keywords
    def find(
        self, *, class_: str, max_count: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[builtins.list[Book]]:
        """Find books by a word in their title.

        It changes nothing and may be sent again.

        Args:
            class_: Class of books.
            max_count: How many at the most.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The books.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        findBooks: https://docs.example/library/findBooks.html
        """
        return self._caller.send("findBooks", {"class": class_, "max-count": max_count, **(extra or {})})

    @keywords
    def remove(self, *, book_id: int, extra: Mapping[str, object] | None = None) -> Reply[None]:
        """Remove a book.

        Sending it again leads to the same end. ClassIn gives it up on 2030-01-01.

        Args:
            book_id: The book.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Nothing.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        removeBook: https://docs.example/library/removeBook.html
        """
        return self._caller.send("removeBook", {"bookId": book_id, **(extra or {})})


class AsyncBooks:
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

        The client may repeat it: ClassIn knows `book_unique_identity`. Give your own, or calling again makes another.

        Args:
            title: Title, with a \\ or a ''' in it where there is one.
            due_time: When it has to be back, in epoch seconds.
            kind: 1 to read, 2 to look at.
            language: Language of the text.
            book_unique_identity: Your own key for the book.
            filedata: Picture of the book.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the book. Not failures: `EXISTED` for 135; `PARTIAL` for 280.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

    @keywords
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

        Your own key for it goes to ClassIn as `bookUniqueIdentity`: at most 32 characters, and the same for the same
        thing for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(
            title=title,
            due_time=due_time,
            kind=kind,
            language=language,
            filedata=filedata,
            book_unique_identity=key,
            extra=extra,
        )

    @keywords
    async def add_many(
        self, *, book_json: Sequence[AddBooksBook | Mapping[str, object]], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddBooksResult, int]:
        """Add several books.

        The client may repeat it: ClassIn knows `book_unique_identity`. Give your own, or calling again makes another.

        Args:
            book_json: The books, at most 10.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 135.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            book_ids: The books, at most 50.
            role: 1 for a reader, 2 for a friend.
            telephone: Telephone number of the reader.
            pin: The reader's PIN.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            book_id: The book.
            picture: The picture.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Link to the picture.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        uploadCover: https://docs.example/library/uploadCover.html
        """
        return await self._caller.send("uploadCover", {"bookId": book_id, "picture": picture, **(extra or {})})

    @keywords
    async def by_shelf(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetShelfMapData]:
        """List the books on each shelf.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The books of each shelf, by its id.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getShelfMap: https://docs.example/library/getShelfMap.html
        """
        return await self._caller.send("getShelfMap", {**(extra or {})})

    @keywords
    async def list(self, *, extra: Mapping[str, object] | None = None) -> Reply[GetBookListResponse]:
        """List the books and the readers.

        It changes nothing and may be sent again.

        Args:
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getBookList: https://docs.example/library/getBookList.html
        """
        return await self._caller.send("getBookList", {**(extra or {})})

    @keywords
    async def find(
        self, *, class_: str, max_count: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[builtins.list[Book]]:
        """Find books by a word in their title.

        It changes nothing and may be sent again.

        Args:
            class_: Class of books.
            max_count: How many at the most.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The books.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        findBooks: https://docs.example/library/findBooks.html
        """
        return await self._caller.send("findBooks", {"class": class_, "max-count": max_count, **(extra or {})})

    @keywords
    async def remove(self, *, book_id: int, extra: Mapping[str, object] | None = None) -> Reply[None]:
        """Remove a book.

        Sending it again leads to the same end. ClassIn gives it up on 2030-01-01.

        Args:
            book_id: The book.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Nothing.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        removeBook: https://docs.example/library/removeBook.html
        """
        return await self._caller.send("removeBook", {"bookId": book_id, **(extra or {})})
