"""The one table that maps the errors of the driver to those of the service.

Driver errors are recognised by their class, which follows SQLSTATE, and by the name of the violated constraint. Their
text never leaves the server.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import psycopg
import psycopg_pool
from psycopg import errors as pg

from statehouse_server.descriptors import singular
from statehouse_server.errors import (
    AlreadyExists,
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    DepthExceeded,
    DiskFull,
    Internal,
    InvalidRequest,
    LockTimeout,
    NotFound,
    Overloaded,
    ParentNotFound,
    ResultTooLarge,
    SerializationFailure,
    ShuttingDown,
    StatehouseError,
    StatementCancelled,
    TransactionTimeout,
)

BUSY = (Overloaded, DatabaseUnavailable, SerializationFailure, psycopg.OperationalError)
"""Transient errors while a stream reads what it waits for. It looks again instead of ending."""
LOOK_AGAIN = 1.0
"""Seconds until it does."""


def _unique(error: psycopg.Error) -> StatehouseError:
    constraint = Constraint.of(error)
    kind, field = singular(constraint.table), constraint.subject
    field = "id" if field == "pkey" else field
    return AlreadyExists(
        f"Another {kind.replace('_', ' ')} has this {field.replace('_', ' ')}.",
        entity_kind=kind,
        field=field,
    )


def _foreign_key(error: psycopg.Error) -> StatehouseError:
    field = Constraint.of(error).subject
    kind = ParentNotFound if field == "parent_id" else NotFound
    return kind(f"{field}: this entity does not exist in the project.", field=field)


def documents_too_large() -> ResultTooLarge:
    """The error for documents that do not fit into a row, which has to fit into a message."""
    return ResultTooLarge("The documents would have more than 4 MB together, as they are stored.", limit=4_000_000)


def _check(error: psycopg.Error) -> StatehouseError:
    constraint = Constraint.of(error)
    field = constraint.subject
    if field == "depth":
        return DepthExceeded(max_depth=128)
    if field == "parent_id":
        return ParentNotFound("parent_id: this entity does not exist in the project.", field=field)
    if field == "create_time":
        return InvalidRequest(field, "is in the future")
    if field == "lifetime":
        return InvalidRequest("expire_time", "must be 1 second to 365 days from now")
    if field == "size":
        return documents_too_large()
    return InvalidRequest(field, "has a value that is not allowed")


@dataclass(frozen=True)
class Constraint:
    """A violated constraint. Constraints are named `<table>_<column>_<kind>`, and primary keys `<table>_pkey`."""

    table: str
    name: str

    @classmethod
    def of(cls, error: psycopg.Error) -> Self:
        """The constraint of a driver error. If another node found the violation, only the message names the constraint,
        with the number of a shard appended, as in `"tasks_agent_id_fkey_102078"`. The name begins with the table name,
        which is a plural."""
        if error.diag.constraint_name:
            return cls(error.diag.table_name or "", error.diag.constraint_name)
        found = NAMED_CONSTRAINT.search(error.diag.message_primary or "")
        return cls(found["table"], found["name"]) if found else cls("", "")

    @property
    def subject(self) -> str:
        """The column of the constraint, or `pkey`."""
        rest = self.name.removeprefix(f"{self.table}_")
        return rest.rpartition("_")[0] or rest


NAMED_CONSTRAINT = re.compile(r'constraint "(?P<name>(?P<table>[a-z_]*?s)_[a-z_]+?)(_[0-9]+)?"')


def _disconnected(error: psycopg.Error) -> StatehouseError:
    """An error without an SQLSTATE means that the connection broke before the server's reply arrived, so the outcome is
    unknown. A pooler reports the same with class 08."""
    lost = not error.sqlstate or error.sqlstate.startswith("08")
    return CommitOutcomeUnknown() if lost else DatabaseUnavailable()


def _confused(error: psycopg.Error) -> StatehouseError:
    """Without an SQLSTATE, the driver received bytes out of protocol, as when a pooler cuts off a reply."""
    return Internal() if error.sqlstate else CommitOutcomeUnknown()


def _invalid_value(_: psycopg.Error) -> StatehouseError:
    return InvalidRequest("", "A value is not allowed by the database.")


DRIVER_ERRORS: dict[type[Exception], Callable[[psycopg.Error], StatehouseError]] = {
    pg.UniqueViolation: _unique,
    pg.ForeignKeyViolation: _foreign_key,
    pg.CheckViolation: _check,
    pg.NotNullViolation: lambda error: InvalidRequest(error.diag.column_name or "", "is required"),
    psycopg.DataError: _invalid_value,
    pg.ProgramLimitExceeded: _invalid_value,
    pg.StatementTooComplex: _invalid_value,
    pg.SerializationFailure: lambda _: SerializationFailure(),
    pg.DeadlockDetected: lambda _: SerializationFailure(),
    pg.LockNotAvailable: lambda _: LockTimeout.waited(),
    pg.QueryCanceled: lambda _: StatementCancelled(),
    pg.IdleInTransactionSessionTimeout: lambda _: TransactionTimeout.of("idle_timeout"),
    pg.TransactionTimeout: lambda _: TransactionTimeout.of("timeout"),
    pg.DiskFull: lambda _: DiskFull(),
    pg.AdminShutdown: lambda _: DatabaseUnavailable(),
    pg.CrashShutdown: lambda _: CommitOutcomeUnknown(),  # at any point, also after the commit
    pg.CannotConnectNow: lambda _: DatabaseUnavailable(),
    pg.TooManyConnections: lambda _: DatabaseUnavailable(),
    pg.ReadOnlySqlTransaction: lambda _: DatabaseUnavailable(),
    psycopg_pool.PoolClosed: lambda _: ShuttingDown(),
    psycopg.OperationalError: _disconnected,
    psycopg.InternalError: _confused,
}


def translate(error: BaseException) -> StatehouseError:
    """The domain error for any exception: the exception itself, the error mapped to its driver class, or INTERNAL."""
    if isinstance(error, StatehouseError):
        return error
    for kind in type(error).__mro__:
        if kind in DRIVER_ERRORS:
            return DRIVER_ERRORS[kind](error)  # type: ignore[arg-type]
    return Internal()
