"""Pages: their size limits, and the signed tokens for the next page."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import methodcaller
from typing import Any

from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from itsdangerous import BadData, URLSafeSerializer

from statehouse_server.errors import InvalidRequest, ResultTooLarge
from statehouse_server.resource.fingerprint import fingerprint

DEFAULT_PAGE = 50
LARGEST_PAGE = 1000
OF_ONE_PAGE = ("page_size", "with_total", "skip", "read_mask")
"""The fields of a request that may differ from page to page."""
INCLUDE = "include_"
"""So begin the fields that ask for what belongs to the entities of a page, such as `include_tasks`. They may, too."""
MESSAGE_ROWS = 256
MESSAGE_BYTES = 256 * 1024
"""Limits of a stream message: rows, and bytes unless it has only one row."""


def page_size(asked: int) -> int:
    """The number of rows of a page: `asked`, 50 for 0, at most 1,000."""
    return min(asked or DEFAULT_PAGE, LARGEST_PAGE)


class Tokens:
    """Creates and reads tokens. All servers of a database use the same key, so that any of them can serve the next
    page."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def make(self, request: Message, field: str, position: list[Any]) -> str:
        """A token for the items after `position` in the response to this request. `field` is the request field that
        will contain it."""
        token = self._serializer(request, field).dumps([_plain(value) for value in position])
        return token if isinstance(token, str) else token.decode()

    def read(self, request: Message, field: str, *kinds: type) -> list[Any] | None:
        """The position in the token in `field`, whose values have these types, or None without a token. Raises
        InvalidRequest for a token that was not issued by this database, is for another request, or was issued by
        another version for a position of another form."""
        token = getattr(request, field)
        if not token:
            return None
        position: Any = self._loaded(request, field, token)
        if not isinstance(position, list) or len(position) != len(kinds) or not all(map(_fits, position, kinds)):
            raise InvalidRequest(field, "is not a token of this request")
        return [_value(value, kind) for value, kind in zip(position, kinds, strict=True)]

    def _loaded(self, request: Message, field: str, token: str) -> Any:
        """What a token contains; None if it is not valid."""
        try:
            return self._serializer(request, field).loads(token)
        except BadData as error:
            # Its traceback has a frame of the library that holds the error: a reference cycle.
            error.__traceback__ = None
            return None

    def _serializer(self, request: Message, field: str) -> URLSafeSerializer:
        return URLSafeSerializer(
            self._key, salt=_fingerprint(request, field), signer_kwargs={"digest_method": hashlib.sha256}
        )


def _fingerprint(request: Message, field: str) -> bytes:
    """A hash of the request without its token, and without what may differ from page to page."""
    same = type(request)()
    same.CopyFrom(request)
    for name in same.DESCRIPTOR.fields_by_name:
        if name in (field, *OF_ONE_PAGE) or name.startswith(INCLUDE):
            same.ClearField(name)
    return fingerprint(same)


def _fits(value: Any, kind: type) -> bool:
    """Whether a value in a token is one of this type. A time may be absent."""
    return type(value) is (int if kind is Timestamp else kind) or (value is None and kind is Timestamp)


def _value(value: Any, kind: type) -> Any:
    """What a value in a token stands for."""
    return time_of_unix_micros(value) if kind is Timestamp and value is not None else value


def _plain(value: Any) -> Any:
    return value.ToMicroseconds() if isinstance(value, Timestamp) else value


def time_of_unix_micros(micros: int) -> Timestamp:
    """The time for the Unix microseconds in a token."""
    result = Timestamp()
    result.FromMicroseconds(micros)
    return result


message_bytes: Callable[[Any], int] = methodcaller("ByteSize")
"""The encoded size of a message in bytes."""


def cut_page(
    found: Sequence[Any], most: int, size: Callable[[Any], int] = message_bytes, *, complete: bool, limit: int
) -> tuple[Sequence[Any], bool]:
    """At most `most` rows of what a statement has returned, and whether there are more. It was `complete`, and fits
    into one response, or it has to be cut."""
    if complete:
        return found[:most], len(found) > most
    return take_page(found, most, size, limit=limit)[0], True


def take_page(
    rows: Iterable[Any], most: int, size: Callable[[Any], int] = message_bytes, *, limit: int
) -> tuple[list[Any], bool]:
    """At most `most` rows that fit into one response of `limit` bytes, but at least one, and whether there are more."""
    page: list[Any] = []
    used = 0
    for row in rows:
        used += size(row) + 8
        if len(page) == most or (page and used > limit):
            return page, True
        page.append(row)
    return page, False


def all_within_bytes(messages: Iterable[Message], hint: str, *, limit: int) -> list[Message]:
    """The messages. Raises ResultTooLarge, with a hint at the method to use instead, if they do not fit into a
    response."""
    answer: list[Message] = []
    used = 0
    for message in messages:
        used += message.ByteSize() + 8
        if used > limit:
            raise answer_too_large(hint, limit=limit)
        answer.append(message)
    return answer


def within_bytes(response: Any, hint: str = "", *, limit: int) -> Any:
    """The response, if the client can receive it. Raises ResultTooLarge, which rolls back its changes."""
    if response.ByteSize() > limit:
        raise answer_too_large(hint, limit=limit)
    return response


def answer_too_large(hint: str = "", *, limit: int) -> ResultTooLarge:
    """The error for a response that does not fit into a message, with a hint at what to do."""
    return ResultTooLarge(f"The response has more than {limit} bytes. {hint}".strip(), limit=limit)


def in_messages(
    rows: Iterable[Any], first: int = MESSAGE_ROWS, size: Callable[[Any], int] = message_bytes
) -> Iterator[list[Any]]:
    """Rows in groups for the messages of a stream. The first group may be smaller. `size` returns the bytes of a
    row."""
    group: list[Any] = []
    used, most = 0, first
    for row in rows:
        weight = size(row)
        if group and (len(group) == most or used + weight > MESSAGE_BYTES):
            yield group
            group, used, most = [], 0, MESSAGE_ROWS
        group.append(row)
        used += weight
    if group:
        yield group
