"""The errors of the service.

    StatehouseError
    ├── InvalidRequest          INVALID_ARGUMENT
    │   └── Cycle
    ├── NotFound                NOT_FOUND
    │   └── ParentNotFound
    ├── AlreadyExists           ALREADY_EXISTS
    ├── FailedPrecondition      FAILED_PRECONDITION
    │   ├── AmbiguousId
    │   ├── InvalidTransition
    │   ├── StillReferenced
    │   ├── Deleted
    │   ├── NotTerminal
    │   ├── LastOwner
    │   ├── DepthExceeded
    │   ├── NotDue
    │   ├── AttemptsExhausted
    │   ├── QueuePaused
    │   ├── ReadOnly
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
    ├── Unauthenticated         UNAUTHENTICATED
    ├── PermissionDenied        PERMISSION_DENIED
    ├── Overloaded              RESOURCE_EXHAUSTED
    ├── LimitReached            RESOURCE_EXHAUSTED
    ├── QuotaExceeded           RESOURCE_EXHAUSTED
    ├── QueueLimitReached       RESOURCE_EXHAUSTED
    ├── DiskFull                RESOURCE_EXHAUSTED
    ├── SecretDamaged           DATA_LOSS
    ├── SequenceExpired         OUT_OF_RANGE
    ├── Unavailable             UNAVAILABLE
    │   ├── DatabaseUnavailable
    │   ├── CommitOutcomeUnknown
    │   ├── KeyServiceUnavailable
    │   ├── IssuerUnavailable
    │   └── ShuttingDown
    ├── DeadlineExceeded        DEADLINE_EXCEEDED
    ├── Cancelled               CANCELLED
    └── Internal                INTERNAL

The docstring of a class is its default message.
"""

import logging
from collections.abc import Iterable, Mapping
from typing import ClassVar, Self

import grpc
from google.protobuf.duration_pb2 import Duration
from google.rpc import error_details_pb2, status_pb2

DOMAIN = "statehouse"
MAX_HEADER_BYTES = 7_000
"""Limit of an encoded status in bytes. Clients refuse headers beyond 8 KB, and other headers need some of that."""
MAX_MESSAGE_LENGTH = 2_000
"""Characters of a status message."""
MAX_VALUE_LENGTH = 256
"""Characters of a metadata value, and of the description of a field violation."""
MAX_VIOLATIONS = 10


class StatehouseError(Exception):
    """The call failed."""

    code: ClassVar[grpc.StatusCode] = grpc.StatusCode.INTERNAL
    reason: ClassVar[str] = "INTERNAL"
    level: ClassVar[int] = logging.INFO
    retry_seconds: float | None = None

    def __init__(self, message: str = "", **metadata: object) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        self.metadata = {key: str(value) for key, value in metadata.items()}
        super().__init__(self.message)

    def of_element(self, field: str, index: int) -> Self:
        """Name the element of a repeated field that failed: `tasks[3]: …` in the message, and in the metadata
        `item_index`, or `call_index` in a batch of calls."""
        # In a new mapping, since the error may be a copy of another one.
        self.metadata = {**self.metadata, "call_index" if field == "calls" else "item_index": str(index)}
        # A message that begins with a path already names the element.
        if not self.message.startswith(f"{field}[{index}]"):
            self.message = f"{field}[{index}]: {self.message}"
        return self

    def about(self, values: Mapping[str, object]) -> Self:
        """Add the value of the field that the error is about, if there is such a field and its value is a string."""
        value = values.get(self.metadata.get("field", ""))
        if isinstance(value, str) and value and "value" not in self.metadata:
            self.metadata["value"] = value
            self.message = f"{self.message.removesuffix('.')}: {value}."
        return self

    def details(self, length: int) -> Iterable[object]:
        """The `google.rpc` details of the status, with strings of at most `length` characters."""
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
        """The `google.rpc.Status` for the client. Long strings are cut until it fits into the headers."""
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


def _cause(setting: str, limit: object) -> tuple[str, dict[str, object]]:
    """The setting of a limit as it is shown in a message, and as metadata."""
    return (f" ({setting} {limit})", {"setting": setting, "limit": limit}) if setting else ("", {})


def cut(text: str, length: int) -> str:
    """The text, cut to `length` characters and marked with an ellipsis if it is longer."""
    return text if len(text) <= length else text[: length - 1] + "…"


def _header_bytes(status: status_pb2.Status) -> int:
    """The size of a status in the headers: its message percent-encoded, and all of it in Base64."""
    message = status.message.encode()
    plain = sum(0x20 <= byte <= 0x7E and byte != 0x25 for byte in message)
    encoded: int = 3 * len(message) - 2 * plain + status.ByteSize() * 4 // 3
    return encoded


class InvalidRequest(StatehouseError):
    """A field of the request breaks a rule."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = "INVALID_FIELD"

    def __init__(self, field: str, problem: str, /, *more: tuple[str, str], **metadata: object) -> None:
        self.violations = ((field, problem), *more)[:MAX_VIOLATIONS]
        super().__init__("; ".join(f"{name}: {what}" if name else what for name, what in self.violations), **metadata)

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


class Cycle(InvalidRequest):
    """An entity would be its own ancestor."""

    reason = "CYCLE"


class NotFound(StatehouseError):
    """The entity does not exist in this project."""

    code = grpc.StatusCode.NOT_FOUND
    reason = "NOT_FOUND"


class ParentNotFound(NotFound):
    """The parent is not in this project."""

    reason = "PARENT_NOT_FOUND"


class AlreadyExists(StatehouseError):
    """The entity already exists."""

    code = grpc.StatusCode.ALREADY_EXISTS
    reason = "ALREADY_EXISTS"


class FailedPrecondition(StatehouseError):
    """The state of the entity does not allow this."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = "FAILED_PRECONDITION"


class AmbiguousId(FailedPrecondition):
    """The id is a prefix of several ids."""

    reason = "AMBIGUOUS_ID"


class InvalidTransition(FailedPrecondition):
    """This change of status is not allowed."""

    reason = "INVALID_TRANSITION"


class StillReferenced(FailedPrecondition):
    """Other entities still refer to the entity."""

    reason = "STILL_REFERENCED"


class SequenceExpired(StatehouseError):
    """Events after this number have been removed, since their retention has ended."""

    code = grpc.StatusCode.OUT_OF_RANGE
    reason = "SEQUENCE_EXPIRED"


class Deleted(FailedPrecondition):
    """The project is deleted and cannot be changed; undelete it first."""

    reason = "DELETED"


class NotTerminal(FailedPrecondition):
    """The entity, or something of it, has not ended."""

    reason = "NOT_TERMINAL"


class LastOwner(FailedPrecondition):
    """A project would be left without an owner; hand it over first."""

    reason = "LAST_OWNER"


class DepthExceeded(FailedPrecondition):
    """A task can be at most 128 levels below the root of its tree."""

    reason = "DEPTH_EXCEEDED"


class NotDue(FailedPrecondition):
    """The time of the job has not come."""

    reason = "NOT_DUE"


class AttemptsExhausted(FailedPrecondition):
    """The job has no attempts left."""

    reason = "ATTEMPTS_EXHAUSTED"


class QueuePaused(FailedPrecondition):
    """The queue is paused."""

    reason = "QUEUE_PAUSED"


class ReadOnly(FailedPrecondition):
    """The transaction is read-only."""

    reason = "READ_ONLY"


class ResultTooLarge(FailedPrecondition):
    """The response is larger than one message may be."""

    reason = "RESULT_TOO_LARGE"


class NoRootKey(FailedPrecondition):
    """The server has no root key, so secrets can be neither stored nor read."""

    reason = "KEY_UNAVAILABLE"
    level = logging.ERROR


class Aborted(StatehouseError):
    """The call conflicted with a concurrent change."""

    code = grpc.StatusCode.ABORTED


class VersionMismatch(Aborted):
    """The entity has been changed since it was read."""

    reason = "VERSION_MISMATCH"


class RequestInFlight(Aborted):
    """A request with this idempotency key is still running."""

    reason = "REQUEST_IN_FLIGHT"
    retry_seconds = 0.2


class TransactionTimeout(Aborted):
    """The transaction took longer than its limit and was rolled back."""

    reason = "TRANSACTION_TIMEOUT"

    @classmethod
    def of(cls, limit: str) -> Self:
        """The error for a transaction that has exceeded this limit, which is a field of its `begin`."""
        return cls(f"The transaction exceeded its {limit} and was rolled back.", limit=limit)


class SerializationFailure(Aborted):
    """The call conflicted with concurrent changes; nothing was changed. Retry it."""

    reason = "SERIALIZATION_FAILURE"
    retry_seconds = 0.05


class LockTimeout(Aborted):
    """Another transaction holds a lock on a row, and the call does not wait for it."""

    reason = "LOCK_TIMEOUT"
    retry_seconds = 0.1

    @classmethod
    def waited(cls) -> Self:
        """The error for a call that has waited."""
        setting = "--lock-timeout-ms"
        return cls(f"Another transaction did not release a row in time ({setting}).", setting=setting)


class StatementCancelled(Aborted):
    """The database cancelled the statement, by its statement_timeout or for an operator; nothing was changed."""

    reason = "STATEMENT_CANCELLED"
    level = logging.WARNING
    retry_seconds = 1.0


class LockHeld(Aborted):
    """Another holder has the lock.

    `topic` is notified when the lock becomes free. `seconds` is the time until it expires.
    """

    reason = "LOCK_HELD"
    retry_seconds = 1.0

    def __init__(self, message: str, topic: tuple[str, ...] = (), seconds: float = 0.0, **metadata: object) -> None:
        super().__init__(message, **metadata)
        self.topic = topic
        self.seconds = seconds


class LeaseLost(Aborted):
    """The lease or lock is no longer held under this token."""

    reason = "LEASE_LOST"


class IdempotencyKeyReused(StatehouseError):
    """This idempotency key was used for another request."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = "IDEMPOTENCY_KEY_REUSED"


class Overloaded(StatehouseError):
    """The server has reached a limit on concurrent work.

    `setting` is the flag that sets the limit, and `limit` its value; both are empty for a fixed one.
    """

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "OVERLOADED"
    level = logging.WARNING
    retry_seconds = 0.5

    def __init__(self, problem: str, setting: str = "", limit: object = "") -> None:
        cause, metadata = _cause(setting, limit)
        super().__init__(f"{problem}{cause}; nothing was done.", **metadata)


class LimitReached(StatehouseError):
    """The project or the principal has as much under way as it may."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "LIMIT_REACHED"
    retry_seconds = 0.5


class QuotaExceeded(StatehouseError):
    """The project has as much in the database as it may."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "QUOTA_EXCEEDED"


class QueueLimitReached(StatehouseError):
    """A limit of the queue is reached."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "QUEUE_LIMIT_REACHED"
    retry_seconds = 1.0


class DiskFull(StatehouseError):
    """The disk of the database is full."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = "DISK_FULL"
    level = logging.ERROR


class Unauthenticated(StatehouseError):
    """The token is not valid."""

    code = grpc.StatusCode.UNAUTHENTICATED
    reason = "UNAUTHENTICATED"


class PermissionDenied(StatehouseError):
    """The caller may not do this."""

    code = grpc.StatusCode.PERMISSION_DENIED
    reason = "PERMISSION_DENIED"

    @classmethod
    def of(cls, permission: str, project_id: str) -> Self:
        """The error for a caller who lacks a permission in a project."""
        lacking = "role" if permission == "ANY" else f"permission {permission}"
        message = f"The caller has no {lacking} in the project {cut(project_id, MAX_VALUE_LENGTH)}."
        return cls(message, permission=permission, project_id=project_id)


class SecretDamaged(StatehouseError):
    """The secret cannot be decrypted: the stored data was changed or moved."""

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
    """The commit was not confirmed: the change may or may not be stored. Read it, or repeat it with its key."""

    reason = "COMMIT_OUTCOME_UNKNOWN"


class KeyServiceUnavailable(Unavailable):
    """The external key service cannot be reached; nothing was changed."""

    reason = "KEY_UNAVAILABLE"
    level = logging.ERROR
    retry_seconds = 1.0


class IssuerUnavailable(Unavailable):
    """The key of the JSON Web Token is not known, and its issuer cannot be asked now; nothing was done."""

    reason = "ISSUER_UNAVAILABLE"
    retry_seconds = 2.0


class ShuttingDown(Unavailable):
    """The server is shutting down; nothing was changed."""

    reason = "SHUTTING_DOWN"
    level = logging.INFO
    retry_seconds = 0.5


class DeadlineExceeded(StatehouseError):
    """The deadline of the call has passed."""

    code = grpc.StatusCode.DEADLINE_EXCEEDED
    reason = "DEADLINE_EXCEEDED"

    @classmethod
    def of_server(cls, problem: str, setting: str, seconds: float) -> Self:
        """The error for a call that reaches a time limit of the server, which a flag sets."""
        cause, metadata = _cause(setting, f"{seconds:g}")
        return cls(f"{problem}{cause}; nothing was changed.", **metadata)


class Cancelled(StatehouseError):
    """The caller cancelled the call."""

    code = grpc.StatusCode.CANCELLED
    reason = "CANCELLED"


class Internal(StatehouseError):
    """A defect of the server."""

    level = logging.ERROR
