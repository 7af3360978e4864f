"""What can go wrong, and the one table that says how it is answered.

    StatehouseError
    ├── InvalidRequest          INVALID_ARGUMENT
    ├── NotFound                NOT_FOUND
    │   └── ParentNotFound
    ├── AlreadyExists           ALREADY_EXISTS
    ├── FailedPrecondition      FAILED_PRECONDITION
    │   ├── AmbiguousId
    │   ├── InvalidTransition
    │   ├── StillReferenced
    │   ├── Deleted
    │   ├── DepthExceeded
    │   ├── ResultTooLarge
    │   └── NoRootKey
    ├── Aborted                 ABORTED
    │   ├── VersionMismatch
    │   ├── RequestInFlight
    │   ├── TransactionTimeout
    │   ├── SerializationFailure
    │   ├── LockTimeout
    │   ├── LockHeld
    │   ├── LeaseLost
    │   └── StatementCancelled
    ├── IdempotencyKeyReused    INVALID_ARGUMENT
    ├── Overloaded              RESOURCE_EXHAUSTED
    ├── DiskFull                RESOURCE_EXHAUSTED
    ├── SecretDamaged           DATA_LOSS
    ├── Unavailable             UNAVAILABLE
    │   ├── DatabaseUnavailable
    │   ├── CommitOutcomeUnknown
    │   ├── KeyServiceUnavailable
    │   └── ShuttingDown
    ├── DeadlineExceeded        DEADLINE_EXCEEDED
    ├── Cancelled               CANCELLED
    └── Internal                INTERNAL

The docstring of a class is its default message. Errors of the driver are recognised by their class, that is by
SQLSTATE, and by the name of the constraint; their text never leaves the server.
"""

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

import grpc
import psycopg
import psycopg_pool
from google.protobuf.duration_pb2 import Duration
from google.rpc import error_details_pb2, status_pb2
from psycopg import errors as pg

DOMAIN = "statehouse"
MAX_HEADER_BYTES = 7_000
"""Bytes of a status as it is encoded in headers: clients refuse those beyond 8 KB, of which some belong to others."""
MAX_MESSAGE_LENGTH = 2_000
"""Characters of a status message."""
MAX_VALUE_LENGTH = 256
"""Characters of a value in the metadata of an error, and of what is said of a field."""
MAX_VIOLATIONS = 10


class StatehouseError(Exception):
    """Something went wrong."""

    code: ClassVar[grpc.StatusCode] = grpc.StatusCode.INTERNAL
    reason: ClassVar[str] = "INTERNAL"
    level: ClassVar[int] = logging.INFO
    retry_seconds: ClassVar[float | None] = None

    def __init__(self, message: str = "", **metadata: object) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        self.metadata = {key: str(value) for key, value in metadata.items()}
        super().__init__(self.message)

    def of_element(self, field: str, index: int) -> Self:
        """Name the element of a repeated field that it is about: `tasks[3]: …`, and in the metadata `item_index`, or
        `call_index` of a batch of calls."""
        self.metadata["call_index" if field == "calls" else "item_index"] = str(index)
        # What names a whole path already says which element.
        if not self.message.startswith(f"{field}[{index}]"):
            self.message = f"{field}[{index}]: {self.message}"
        return self

    def about(self, values: Mapping[str, object]) -> Self:
        """Say which value the field has that it is about, if it is about one and that is a text."""
        value = values.get(self.metadata.get("field", ""))
        if isinstance(value, str) and value and "value" not in self.metadata:
            self.metadata["value"] = value
            self.message = f"{self.message.removesuffix('.')}: {value}."
        return self

    def details(self, length: int) -> Iterable[object]:
        """The messages of `google.rpc` that go with the status, with texts of at most so many characters."""
        yield error_details_pb2.ErrorInfo(
            reason=f"ERROR_REASON_{self.reason}",
            domain=DOMAIN,
            metadata={key: cut(value, length) for key, value in self.metadata.items()},
        )
        if self.retry_seconds is not None:
            delay = Duration()
            delay.FromMilliseconds(int(self.retry_seconds * 1000))
            yield error_details_pb2.RetryInfo(retry_delay=delay)

    def status(self) -> status_pb2.Status:
        """The `google.rpc.Status` that a client gets, with texts so short that its headers can carry it."""
        for share in (1, 2, 4, 8, 16, 32):
            status = self._status(share)
            if _header_bytes(status) <= MAX_HEADER_BYTES:
                break
        return status

    def _status(self, share: int) -> status_pb2.Status:
        status = status_pb2.Status(code=self.code.value[0], message=cut(self.message, MAX_MESSAGE_LENGTH // share))
        for detail in self.details(MAX_VALUE_LENGTH // share):
            status.details.add().Pack(detail)
        return status


def cut(text: str, length: int) -> str:
    """A text of at most so many characters, which shows that something is missing."""
    return text if len(text) <= length else text[: length - 1] + "…"


def _header_bytes(status: status_pb2.Status) -> int:
    """How long the headers of a status are: its message in percent-encoding, and all of it in Base64."""
    message = status.message.encode()
    plain = sum(0x20 <= byte <= 0x7E and byte != 0x25 for byte in message)
    encoded: int = 3 * len(message) - 2 * plain + status.ByteSize() * 4 // 3
    return encoded


def singular(name: str) -> str:
    """`tasks` -> `task`, `repositories` -> `repository`: what one element of a field, or row of a table, is called."""
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


class InvalidRequest(StatehouseError):
    """A field of the request breaks a rule."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = "INVALID_FIELD"

    def __init__(self, field: str, problem: str, *more: tuple[str, str]) -> None:
        self.violations = ((field, problem), *more)[:MAX_VIOLATIONS]
        super().__init__("; ".join(f"{name}: {what}" if name else what for name, what in self.violations))

    def of_element(self, field: str, index: int) -> Self:
        self.violations = tuple((name or f"{field}[{index}]", what) for name, what in self.violations)
        return super().of_element(field, index)

    def details(self, length: int) -> Iterable[object]:
        yield from super().details(length)
        yield error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(field=cut(field, length), description=cut(problem, length))
                for field, problem in self.violations
            ]
        )


class NotFound(StatehouseError):
    """There is no such entity in this project."""

    code = grpc.StatusCode.NOT_FOUND
    reason = "NOT_FOUND"


class ParentNotFound(NotFound):
    """The parent is not in this project."""

    reason = "PARENT_NOT_FOUND"


class AlreadyExists(StatehouseError):
    """It exists already."""

    code = grpc.StatusCode.ALREADY_EXISTS
    reason = "ALREADY_EXISTS"


class FailedPrecondition(StatehouseError):
    """The state of the entity does not allow this."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = "FAILED_PRECONDITION"


class AmbiguousId(FailedPrecondition):
    """Several ids begin with this prefix."""

    reason = "AMBIGUOUS_ID"


class InvalidTransition(FailedPrecondition):
    """The status cannot change this way."""

    reason = "INVALID_TRANSITION"


class StillReferenced(FailedPrecondition):
    """Others still refer to it."""

    reason = "STILL_REFERENCED"


class Deleted(FailedPrecondition):
    """The project is deleted, and nothing in it can be changed; undelete it first."""

    reason = "DELETED"


class DepthExceeded(FailedPrecondition):
    """A task can stand at most 128 levels below the root of its tree."""

    reason = "DEPTH_EXCEEDED"


class ResultTooLarge(FailedPrecondition):
    """The answer is larger than one message may be."""

    reason = "RESULT_TOO_LARGE"


class NoRootKey(FailedPrecondition):
    """The server has no root key, without which secrets can be neither stored nor read."""

    reason = "KEY_UNAVAILABLE"
    level = logging.ERROR


class Aborted(StatehouseError):
    """Something concurrent got in the way."""

    code = grpc.StatusCode.ABORTED


class VersionMismatch(Aborted):
    """The entity was changed meanwhile."""

    reason = "VERSION_MISMATCH"


class RequestInFlight(Aborted):
    """A request with this idempotency key is still running."""

    reason = "REQUEST_IN_FLIGHT"
    retry_seconds = 0.2


class TransactionTimeout(Aborted):
    """The transaction took longer than its limit and was rolled back."""

    reason = "TRANSACTION_TIMEOUT"


class SerializationFailure(Aborted):
    """Concurrent changes got in the way; nothing was changed. Run it again."""

    reason = "SERIALIZATION_FAILURE"
    retry_seconds = 0.05


class LockTimeout(Aborted):
    """A row is locked by somebody else."""

    reason = "LOCK_TIMEOUT"
    retry_seconds = 0.1


class StatementCancelled(Aborted):
    """The database cancelled the statement, by its statement_timeout or an operator's wish; nothing was changed."""

    reason = "STATEMENT_CANCELLED"
    level = logging.WARNING
    retry_seconds = 1.0


class LockHeld(Aborted):
    """Somebody else holds it.

    `topic` is what a hint will be sent about when it is free, `seconds` how long it is held if nothing happens.
    """

    reason = "LOCK_HELD"
    retry_seconds = 1.0

    def __init__(self, message: str, topic: tuple[str, ...] = (), seconds: float = 0.0, **metadata: object) -> None:
        super().__init__(message, **metadata)
        self.topic = topic
        self.seconds = seconds


class LeaseLost(Aborted):
    """It is not held under this token any more."""

    reason = "LEASE_LOST"


class IdempotencyKeyReused(StatehouseError):
    """This idempotency key was used for another request."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = "IDEMPOTENCY_KEY_REUSED"


class Overloaded(StatehouseError):
    """The server has as much work as it can take; nothing was done."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "OVERLOADED"
    level = logging.WARNING
    retry_seconds = 0.5


class DiskFull(StatehouseError):
    """The disk of the database is full."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "DISK_FULL"
    level = logging.ERROR


class SecretDamaged(StatehouseError):
    """The secret does not open: what is stored was changed or moved."""

    code = grpc.StatusCode.DATA_LOSS
    reason = "SECRET_DAMAGED"
    level = logging.ERROR


class Unavailable(StatehouseError):
    """The service is not available."""

    code = grpc.StatusCode.UNAVAILABLE
    level = logging.WARNING


class DatabaseUnavailable(Unavailable):
    """The database cannot be reached; nothing was changed."""

    reason = "DATABASE_UNAVAILABLE"
    retry_seconds = 1.0


class CommitOutcomeUnknown(Unavailable):
    """The database did not confirm the change in time: it may be stored or not. Read it, or repeat it with its key."""

    reason = "COMMIT_OUTCOME_UNKNOWN"


class KeyServiceUnavailable(Unavailable):
    """The service that keeps the root key cannot be reached; nothing was changed."""

    reason = "KEY_UNAVAILABLE"
    level = logging.ERROR
    retry_seconds = 1.0


class ShuttingDown(Unavailable):
    """The server is stopping; nothing was changed."""

    reason = "SHUTTING_DOWN"
    level = logging.INFO
    retry_seconds = 0.5


class DeadlineExceeded(StatehouseError):
    """The deadline of the call has passed."""

    code = grpc.StatusCode.DEADLINE_EXCEEDED
    reason = "DEADLINE_EXCEEDED"


class Cancelled(StatehouseError):
    """The caller cancelled the call."""

    code = grpc.StatusCode.CANCELLED
    reason = "CANCELLED"


class Internal(StatehouseError):
    """A defect of the server."""

    level = logging.ERROR


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
    return kind(f"{field}: there is no such entity in this project.", field=field)


def _check(error: psycopg.Error) -> StatehouseError:
    field = Constraint.of(error).subject
    if field == "depth":
        return DepthExceeded(max_depth=128)
    if field == "parent_id":
        return ParentNotFound("parent_id: there is no such entity in this project.", field=field)
    if field == "size":
        return InvalidRequest("", "The JSON documents have more than 4,000,000 bytes together.")
    return InvalidRequest(field, "has a value that is not allowed")


@dataclass(frozen=True)
class Constraint:
    """A constraint that was violated. They are named `<table>_<column>_<kind>`, and primary keys `<table>_pkey`."""

    table: str
    name: str

    @classmethod
    def of(cls, error: psycopg.Error) -> Self:
        """The one that an error names: in a field or, if another node found it, only in the message, with the number of
        a shard, as in `"tasks_agent_id_fkey_102078"`. It begins with the name of the table, which is a plural."""
        if error.diag.constraint_name:
            return cls(error.diag.table_name or "", error.diag.constraint_name)
        found = NAMED_CONSTRAINT.search(error.diag.message_primary or "")
        return cls(found["table"], found["name"]) if found else cls("", "")

    @property
    def subject(self) -> str:
        """The column that it is about, or `pkey`."""
        rest = self.name.removeprefix(f"{self.table}_")
        return rest.rpartition("_")[0] or rest


NAMED_CONSTRAINT = re.compile(r'constraint "(?P<name>(?P<table>[a-z_]*?s)_[a-z_]+?)(_[0-9]+)?"')


def _disconnected(error: psycopg.Error) -> StatehouseError:
    """Without an SQLSTATE, or with one of class 08, which a pooler sends in place of the server, the connection broke
    and the last word of the server is not known."""
    lost = not error.sqlstate or error.sqlstate.startswith("08")
    return CommitOutcomeUnknown() if lost else DatabaseUnavailable()


def _confused(error: psycopg.Error) -> StatehouseError:
    """Without an SQLSTATE, the driver got what it had not asked for: the rest of what a pooler broke off."""
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
    pg.LockNotAvailable: lambda _: LockTimeout(),
    pg.QueryCanceled: lambda _: StatementCancelled(),
    pg.IdleInTransactionSessionTimeout: lambda _: TransactionTimeout(limit="idle_timeout"),
    pg.TransactionTimeout: lambda _: TransactionTimeout(limit="timeout"),
    pg.DiskFull: lambda _: DiskFull(),
    pg.AdminShutdown: lambda _: DatabaseUnavailable(),
    pg.CrashShutdown: lambda _: CommitOutcomeUnknown(),  # at any point, also after the commit
    pg.CannotConnectNow: lambda _: DatabaseUnavailable(),
    pg.TooManyConnections: lambda _: DatabaseUnavailable(),
    pg.ReadOnlySqlTransaction: lambda _: DatabaseUnavailable(),
    psycopg_pool.TooManyRequests: lambda _: Overloaded(),
    psycopg_pool.PoolTimeout: lambda _: Overloaded(),
    psycopg_pool.PoolClosed: lambda _: ShuttingDown(),
    psycopg.OperationalError: _disconnected,
    psycopg.InternalError: _confused,
}


def translate(error: BaseException) -> StatehouseError:
    """The domain error for any exception: its own, that of the driver's class, or INTERNAL."""
    if isinstance(error, StatehouseError):
        return error
    for kind in type(error).__mro__:
        if kind in DRIVER_ERRORS:
            return DRIVER_ERRORS[kind](error)  # type: ignore[arg-type]
    return Internal()
