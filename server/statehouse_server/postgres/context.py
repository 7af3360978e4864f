"""The context of one call: its connection, its caller, and the notifications to send afterwards."""

import math
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import psycopg
from psycopg import Transaction
from psycopg.pq import TransactionStatus

from statehouse_server.config import Config, answer_bytes
from statehouse_server.postgres.connection import Connection
from statehouse_server.postgres.notifications import Topic
from statehouse_server.principal import SERVER, Permitted


class Caller(Permitted):
    """The caller of a call."""

    request_id: str
    """The id of the call, given by the client or generated."""
    peer: str
    """The network address of the client."""
    is_told = False
    """Whether an event of the call tells already why it fails."""
    _audited: Mapping[str, str | None] | None = None

    @property
    def audited(self) -> Mapping[str, str | None]:
        """What the events of the call tell about it, as parameters."""
        if self._audited is None or self._audited["event_actor"] != self.principal.name:
            self._audited = {
                "event_actor": self.principal.name,
                "event_on_behalf_of": self.on_behalf_of or None,
                "event_request_id": self.request_id or None,
                "event_peer": self.peer or None,
                "event_client_address": self.client_address or None,
                "event_user_agent": self.user_agent or None,
            }
        return self._audited


class ServerItself(Caller):
    """The server itself, as the caller of its background work."""

    def __init__(self) -> None:
        super().__init__(SERVER)
        self.request_id = self.peer = ""


class Hold(NamedTuple):
    """A lock, or the lease of a job, that is held under a token."""

    kind: str
    """`lock` or `job`."""
    project_id: str
    name: str
    """The name of the lock, or the id of the job."""
    token: int | str


@dataclass(slots=True, eq=False)
class CallContext:
    """One call while it has a connection. Handlers, repositories and statements run in it."""

    connection: Connection
    caller: Caller = field(default_factory=ServerItself)
    """For the events of what it changes."""
    claim_events: bool = False
    """Whether claims of jobs are recorded as events."""
    row_lock: str = ""
    """The row-lock clause that is appended to reads of entities."""
    read_mask: Mapping[str, bool] = field(default_factory=dict)
    """The parameters of the read mask that applies to reads of entities; empty to read them whole."""
    slow_seconds: float = math.inf
    """Statements that take longer than this are logged."""
    answer_bytes: int = answer_bytes(Config.max_response_mb)
    """The limit of the response in bytes."""
    topics: set[Topic] = field(default_factory=set)
    """Topics to notify when the connection returns to the pool, after its transaction has ended."""
    ended: set[Hold] = field(default_factory=set)
    """What the open transaction has ended under its token. Nobody else can take it before the commit."""

    def notify(self, topic: Topic) -> None:
        """Notify the waiters of a topic after the commit."""
        self.topics.add(topic)

    def locking(self, clause: str) -> "CallContext":
        """The same call, but its reads of entities lock rows with this clause, such as `FOR UPDATE`."""
        return replace(self, row_lock=clause)

    def reading(self, read_mask: Mapping[str, bool]) -> "CallContext":
        """The same call, but its reads of entities return only what this mask includes."""
        return replace(self, read_mask=read_mask) if read_mask else self

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction, or a savepoint in one. Raises InFailedSqlTransaction if the transaction was aborted without an
        error here: PostgreSQL would then silently roll back on COMMIT."""
        with self._forgetting(), self.connection.transaction() as block:
            yield block
            if self.connection.info.transaction_status is TransactionStatus.INERROR:
                raise psycopg.errors.InFailedSqlTransaction

    def savepoint(self) -> AbstractContextManager[object]:
        """What undoes a failed statement: a savepoint in a transaction. Outside of one, a statement is undone by
        itself, and this takes no round trip."""
        return self.transaction() if self.in_transaction else nullcontext()

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open, also one that the caller has begun."""
        return self.connection.info.transaction_status is not TransactionStatus.IDLE

    @contextmanager
    def _forgetting(self) -> Iterator[None]:
        """Forget what a transaction or savepoint has ended if it is rolled back."""
        before = self.ended.copy()
        try:
            yield
        except BaseException:
            self.ended &= before  # in place, since `locking` shares it
            raise
