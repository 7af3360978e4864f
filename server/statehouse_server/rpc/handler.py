"""Handlers: the functions that implement methods.

A handler is a plain function from a connection and a request to a response, or, for a stream, from a `StreamContext`
and a request to responses, which may be bytes already.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar

from statehouse_server.postgres.context import Caller
from statehouse_server.postgres.notifications import Topic, Waiter

Handler = Callable[[Any, Any], Any]
AnyHandler = TypeVar("AnyHandler", bound=Callable[..., Any])


def lockable(handler: AnyHandler) -> AnyHandler:
    """Mark a handler of a custom method that reads entities and supports the requested row lock."""
    handler.lockable = True  # type: ignore[attr-defined]
    return handler


def without_connection(handler: AnyHandler) -> AnyHandler:
    """Mark a handler that does not use the database. It gets None instead of a connection."""
    handler.without_connection = True  # type: ignore[attr-defined]
    return handler


@dataclass(frozen=True)
class StreamContext:
    """What a streaming handler uses to read its pages."""

    connection: Callable[[], Any]
    """Checks out a connection for one page. The stream must return it before it yields the page."""
    yield_to_calls: Callable[[Iterable[Any]], Iterator[Any]]
    """Passes rows on, and lets waiting calls run between them."""
    pause: Callable[[int], None]
    """Lets waiting calls run after so many rows."""
    line: Callable[[Topic], AbstractContextManager[Waiter]]
    """A waiter in the wait queue of a topic. The end of the call wakes it too."""
    check: Callable[[], None]
    """Raises the reason if the call is over or the server is shutting down."""
    caller: Caller
    """Who calls."""
