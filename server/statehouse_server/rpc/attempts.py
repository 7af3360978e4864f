"""What callers tried and did not do: noted when a call fails, and written as events by a thread of its own.

A call that is refused waits for nothing here. What is too much, of one caller or of all together, is only counted.
"""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, NamedTuple, Self

import grpc
import psycopg

from statehouse_server.descriptors import snake
from statehouse_server.errors import InvalidTransition, PermissionDenied, StatehouseError
from statehouse_server.principal import SYSTEM_PROJECT, Principal
from statehouse_server.resource.entity import Entity
from statehouse_server.rpc.bucket import TokenBucket
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.methods import Method

log = logging.getLogger(__name__)

RATE_OF_CALLER = 5
"""The attempts of one caller that are noted in a second."""
RATE = 50
"""The attempts of all callers together that are noted in a second."""
MOST_WAITING = 1_000
"""The attempts that wait to be written at most."""
MOST_CALLERS = 1_000
"""The callers whose attempts are counted one by one. The one that has tried nothing for longest is forgotten first."""
MOST_TEXT = 256
"""The longest text of a request that is kept. A request may be refused before it is checked."""
TOLD_SECONDS = 60.0
"""Seconds between two lines in the log about what has no event."""
AUDITED = frozenset({"RevealCredential", "VerifyUserSession", "VerifyApiKey"})
"""The methods that somebody who guesses would try: whatever they do not answer is noted."""
NOT_ANSWERED = frozenset(
    {
        grpc.StatusCode.NOT_FOUND,
        grpc.StatusCode.FAILED_PRECONDITION,
        grpc.StatusCode.UNAUTHENTICATED,
        grpc.StatusCode.DATA_LOSS,
    }
)


@dataclass(frozen=True)
class Attempt:
    """Something that was tried and did not happen."""

    audited: Mapping[str, str | None]
    """What events tell about the caller."""
    project_id: str
    """The project in whose feed it is told, if there is such a project."""
    outcome: str
    """FAILURE or DENIED."""
    entity_kind: str
    entity_id: str
    """What it was about; empty if the request does not say."""
    reason: str
    """Why it was tried, as the caller said."""
    payload: Mapping[str, Any]


@dataclass
class Allowance:
    """How much of a caller is noted."""

    bucket: TokenBucket = field(default_factory=TokenBucket)
    left_out: int = 0
    """The attempts that were not noted since the last one that was."""


class Attempts:
    """Notes attempts, and has them written while the context is open."""

    def __init__(self, entities: Sequence[Entity], write: Callable[[Attempt], None]) -> None:
        # The longest first: a user session is no session.
        self._entities = sorted(entities, key=lambda entity: -len(entity.name))
        self._write = write
        self._waiting: SimpleQueue[Attempt | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._all = TokenBucket()
        self._callers: OrderedDict[str, Allowance] = OrderedDict()
        self._lost, self._told = 0, -TOLD_SECONDS
        self._thread = threading.Thread(target=self._run, name="attempts", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._waiting.put(None)
        self._thread.join(timeout=5)

    def note(self, call: Call, error: StatehouseError, method: Method | None = None, request: Any = None) -> None:
        """Note that a call failed, or one that is packed in it, if that is to be told."""
        if call.is_told:
            return
        failed = Failed.of(method or call.method, call.request if method is None else request, error)
        if failed.outcome and (left_out := self._admitted(call.principal.name)) is not None:
            self._waiting.put(self._attempt(call, failed, left_out))

    def _admitted(self, caller: str) -> int | None:
        """Take what a caller uses up by one attempt. Returns the number of those that were left out before; None if it
        has used up everything, and this one is left out too."""
        with self._lock:
            allowance = self._callers.setdefault(caller, Allowance())
            self._callers.move_to_end(caller)
            if len(self._callers) > MOST_CALLERS:
                self._callers.popitem(last=False)
            room = self._waiting.qsize() < MOST_WAITING
            if room and allowance.bucket.has_unit(RATE_OF_CALLER) and self._all.has_unit(RATE):
                allowance.bucket.take(1)
                self._all.take(1)
                left_out, allowance.left_out = allowance.left_out, 0
                return left_out
            allowance.left_out += 1
        self._lose("too many")
        return None

    def _attempt(self, call: Call, failed: "Failed", left_out: int) -> Attempt:
        method, request, error = failed
        named = error.metadata.get("project_id", "") if failed.outcome == "DENIED" else call.project_id
        project_id = _place(call.principal, named)
        payload: dict[str, Any] = {"method": method.name, "reason": error.reason}
        if permission := error.metadata.get("permission"):
            payload["permission"] = permission
        if project_id != named and (kept := _kept(named)):
            payload["project_id"] = kept
        if left_out:
            payload["left_out"] = left_out
        kind, id_ = self._entity(method, request)
        return Attempt(call.audited, project_id, failed.outcome, kind, id_, _text(request, "reason"), payload)

    def _entity(self, method: Method, request: Any) -> tuple[str, str]:
        """The kind and the id of the entity that a request is about; empty if it names none."""
        words, named = f"_{snake(method.descriptor.name)}_", method.rules.entity_kind
        for entity in self._entities:
            if entity.name == named or (not named and f"_{entity.name}_" in words):
                ids = [_named(request, entity.name, column) for column in entity.local_key or entity.key]
                return (entity.name, "/".join(ids)) if all(ids) else ("", "")
        return "", ""

    def _run(self) -> None:
        while (attempt := self._waiting.get()) is not None:
            try:
                self._write(attempt)
            except (psycopg.Error, StatehouseError) as error:
                self._lose(type(error).__name__)
            except Exception:  # the thread must go on after any error
                log.exception("an attempt was not written")

    def _lose(self, why: str) -> None:
        """Count an attempt that has no event, and say so from time to time."""
        with self._lock:
            self._lost += 1
            if time.monotonic() - self._told < TOLD_SECONDS:
                return
            lost, self._lost, self._told = self._lost, 0, time.monotonic()
        log.warning("%d refused calls have no event: %s", lost, why)


class Failed(NamedTuple):
    """A call that failed."""

    method: Method
    request: Any
    """None if it never arrived as a whole."""
    error: StatehouseError

    @classmethod
    def of(cls, method: Method, request: Any, error: StatehouseError) -> Self:
        """The call that has failed: of a batch, the one that the error names."""
        index, packed = error.metadata.get("call_index"), () if request is None else method.packed_in(request)
        if index is not None and int(index) < len(packed):
            with suppress(StatehouseError):
                method, request = method.catalogue.unpack(packed[int(index)], "")
        return cls(method, request, error)

    @property
    def outcome(self) -> str:
        """DENIED or FAILURE; empty for what is not told."""
        if isinstance(self.error, PermissionDenied):
            return "DENIED"
        if self.request is None:
            return ""
        tried = self.method.descriptor.name in AUDITED and self.error.code in NOT_ANSWERED
        return "FAILURE" if tried or isinstance(self.error, InvalidTransition) else ""


def _place(principal: Principal, project_id: str) -> str:
    """The project in whose feed an attempt is told. Nobody writes into that of a project in which they have no role."""
    return project_id if principal.has_role(project_id) and _kept(project_id) else SYSTEM_PROJECT


def _named(request: Any, kind: str, column: str) -> str:
    """A part of the key of an entity, from the request or from the entity in it."""
    own = f"{kind}_id" if column == "id" else column
    owner = getattr(request, kind, None)
    if hasattr(owner, "DESCRIPTOR") and (found := _text(owner, column)):
        return found
    return _text(request, column) or _text(request, own)


def _text(message: Any, name: str) -> str:
    """A text of a message that may be kept."""
    value = getattr(message, name) if message is not None and name in message.DESCRIPTOR.fields_by_name else ""
    return _kept(value) if isinstance(value, str) else ""


def _kept(text: str) -> str:
    """A text that nobody has checked, if it may be kept."""
    return text if len(text) <= MOST_TEXT and text.isprintable() else ""
