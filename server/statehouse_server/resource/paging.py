"""Pages: how large they may be, and the signed tokens that lead from one to the next."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from itsdangerous import BadData, URLSafeSerializer

from statehouse_server.errors import InvalidRequest, ResultTooLarge
from statehouse_server.resource.fingerprint import fingerprint

DEFAULT_PAGE = 50
LARGEST_PAGE = 1000
MAX_ANSWER_BYTES = 4 * 1024 * 1024 - 64 * 1024
"""Bytes of an answer: clients refuse messages over 4 MiB unless told otherwise; some is left for the frame."""
MESSAGE_ROWS = 256
MESSAGE_BYTES = 256 * 1024
"""A message of a stream has at most so many rows, and so many bytes unless it has only one row."""


def page_size(asked: int) -> int:
    """How many rows a page has: `asked`, 50 for 0, at most 1,000."""
    return min(asked or DEFAULT_PAGE, LARGEST_PAGE)


class Tokens:
    """Makes and reads tokens. One key for all servers of a database, so that a page may come from any of them."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def make(self, request: Message, field: str, position: list[Any]) -> str:
        """A token for what comes after `position` in the answer to this request; `field` is where it will stand."""
        token = self._serializer(request, field).dumps([_plain(value) for value in position])
        return token if isinstance(token, str) else token.decode()

    def read(self, request: Message, field: str) -> list[Any] | None:
        """The position that the token in `field` stands for; None without one. Raises InvalidRequest for a token that
        was not made here, or for another request."""
        token = getattr(request, field)
        if not token:
            return None
        try:
            position = self._serializer(request, field).loads(token)
        except BadData as error:
            error.__traceback__ = None  # a frame of the library that is in it holds the error
            raise InvalidRequest(field, "is not a token of this request") from None
        return list(position)

    def _serializer(self, request: Message, field: str) -> URLSafeSerializer:
        return URLSafeSerializer(
            self._key, salt=_fingerprint(request, field), signer_kwargs={"digest_method": hashlib.sha256}
        )


def _fingerprint(request: Message, field: str) -> bytes:
    """What a request asks for, whichever page of it."""
    same = type(request)()
    same.CopyFrom(request)
    for name in (field, "page_size", "with_total"):
        if name in same.DESCRIPTOR.fields_by_name:
            same.ClearField(name)
    return fingerprint(same)


def _plain(value: Any) -> Any:
    return value.ToMicroseconds() if isinstance(value, Timestamp) else value


def time_of_unix_micros(micros: int) -> Timestamp:
    """A time as a token has it."""
    result = Timestamp()
    result.FromMicroseconds(micros)
    return result


def message_bytes(message: Message) -> int:
    """How long a message is when it is sent."""
    return message.ByteSize()


def take_page(rows: Iterable[Any], most: int, size: Callable[[Any], int] = message_bytes) -> tuple[list[Any], bool]:
    """At most so many rows that fit into one answer, at least one of them, and whether there are more."""
    page: list[Any] = []
    used = 0
    for row in rows:
        used += size(row) + 8
        if len(page) == most or (page and used > MAX_ANSWER_BYTES):
            return page, True
        page.append(row)
    return page, False


def all_within_bytes(messages: Iterable[Message], hint: str) -> list[Message]:
    """The messages, or ResultTooLarge with a hint at what to call instead."""
    answer: list[Message] = []
    used = 0
    for message in messages:
        used += message.ByteSize() + 8
        if used > MAX_ANSWER_BYTES:
            raise answer_too_large(hint)
        answer.append(message)
    return answer


def within_bytes(response: Any) -> Any:
    """A response that its client can receive. Raises ResultTooLarge, which undoes what led to it."""
    if response.ByteSize() > MAX_ANSWER_BYTES:
        raise answer_too_large()
    return response


def answer_too_large(hint: str = "") -> ResultTooLarge:
    """What says that an answer does not fit into a message, with a hint at what to do."""
    return ResultTooLarge(f"The answer has more than {MAX_ANSWER_BYTES} bytes. {hint}".strip(), limit=MAX_ANSWER_BYTES)


def in_messages(
    rows: Iterable[Any], first: int = MESSAGE_ROWS, size: Callable[[Any], int] = message_bytes
) -> Iterator[list[Any]]:
    """Rows in groups for the messages of a stream; the first group may be smaller. `size` tells the bytes of a row."""
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
