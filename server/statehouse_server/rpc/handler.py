"""Handlers: what carries out a method.

A handler is a plain function from a connection and a request to a response, or, for a stream, from a `StreamContext`
and a request to responses, which may be bytes already.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar

from statehouse_server.postgres.notifications import Topic, Waiter

Handler = Callable[[Any, Any], Any]
AnyHandler = TypeVar("AnyHandler", bound=Callable[..., Any])


def lockable(handler: AnyHandler) -> AnyHandler:
    """Mark a handler, other than of a standard verb, that reads entities with the row lock that is asked for."""
    handler.lockable = True  # type: ignore[attr-defined]
    return handler


def without_connection(handler: AnyHandler) -> AnyHandler:
    """Mark a handler that answers without the database, whose connection is None then."""
    handler.without_connection = True  # type: ignore[attr-defined]
    return handler


@dataclass(frozen=True)
class StreamContext:
    """What a stream reads its pages with."""

    connection: Callable[[], Any]
    """Lends a connection for a page, which the stream lets go of before it yields the page."""
    yield_to_calls: Callable[[Iterable[Any]], Iterator[Any]]
    """Passes rows on, and gives way to calls between them."""
    line: Callable[[Topic], AbstractContextManager[Waiter]]
    """A place in the line for a topic. The end of the call wakes the waiter too."""
    check: Callable[[], None]
    """Raises why the call ends, if it is over or the server stops."""
