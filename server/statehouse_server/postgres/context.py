"""What carries out one call: its connection, who calls, and what others are told of afterwards."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Protocol

import psycopg
from psycopg import Transaction
from psycopg.pq import TransactionStatus

from statehouse_server.postgres.connection import Connection
from statehouse_server.postgres.notifications import Topic


class Caller(Protocol):
    """Who makes a call."""

    @property
    def request_id(self) -> str:
        """The call's id, its client's or ours."""

    @property
    def peer(self) -> str:
        """The network address of its client."""


@dataclass(frozen=True)
class ServerItself:
    """The server, when it does something of its own accord."""

    request_id: str = ""
    peer: str = ""


@dataclass(slots=True, eq=False)
class CallContext:
    """One call while it has a connection. Handlers, repositories and statements run in it."""

    connection: Connection
    caller: Caller = ServerItself()
    """For the audit log."""
    row_lock: str = ""
    """A clause that is added to reads of entities."""
    slow_seconds: float = math.inf
    """Statements that take longer are logged."""
    topics: set[Topic] = field(default_factory=set)
    """What to notify others of when the connection is returned, after all was committed or rolled back."""

    def notify(self, topic: Topic) -> None:
        """Tell those who wait for this, once it is committed."""
        self.topics.add(topic)

    def locking(self, clause: str) -> "CallContext":
        """The same call, whose reads of entities lock rows by this clause, such as `FOR UPDATE`."""
        return replace(self, row_lock=clause)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction, or a savepoint in one. Raises InFailedSqlTransaction if it was aborted and nobody noticed:
        PostgreSQL answers its COMMIT by a rollback, without an error."""
        with self.connection.transaction() as block:
            yield block
            if self.connection.info.transaction_status is TransactionStatus.INERROR:
                raise psycopg.errors.InFailedSqlTransaction
