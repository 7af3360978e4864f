"""Several calls in one transaction: batches in one request, and interactive transactions as streams."""

import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial

import psycopg
from statehouse.v1 import options_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server.errors import (
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    FailedPrecondition,
    Internal,
    InvalidRequest,
    NotFound,
    Overloaded,
    ShuttingDown,
    StatehouseError,
    TransactionTimeout,
)
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.principal import Permitted
from statehouse_server.resource.paging import answer_too_large
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.validation import validate
from statehouse_server.rpc import idempotency
from statehouse_server.rpc.call import Call, TransactionProgress
from statehouse_server.rpc.methods import DEFAULT_PROJECT, refuse_system_project
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.transaction.guards import Guards
from statehouse_server.services.transaction.session import (
    DEFAULT_IDLE_SECONDS,
    DEFAULT_SECONDS,
    RequestAfterEnd,
    RequestQueue,
    Transaction,
    begin_sql,
    key_of,
    pack_any,
    parse_request,
    seconds,
)


class TransactionStatements(StatementSet, stem="transaction"):
    begin_transaction: Statement


SQL = TransactionStatements()
Responses = Generator[pb.TransactResponse, None, pb.TransactResponse]
"""Yields all responses of a transaction except the last one, which it returns."""


class Transactions:
    """The handlers of TransactionService."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._database = dependencies.database
        self._config = dependencies.database.config
        self._catalogue = dependencies.catalogue
        self._limits = dependencies.limits
        dependencies.on_stop.append(self.stop)
        self._lock = threading.Lock()
        self._open: set[Call] = set()
        self._stopping = False
        self._readers = ThreadPoolExecutor(
            self._config.transaction_limit * 2, thread_name_prefix="transaction-requests"
        )

    def stop(self) -> None:
        """End all open transactions and tell their clients."""
        with self._lock:
            self._stopping = True
            calls = list(self._open)
        for call in calls:
            call.end(ShuttingDown("The server is shutting down; the transaction was rolled back."))

    def execute_batch(self, ctx: CallContext, request: pb.ExecuteBatchRequest) -> pb.ExecuteBatchResponse:
        response = pb.ExecuteBatchResponse()
        guards = Guards(request.project_id, request.guards)
        size = 0
        with ctx.transaction():
            guards.check(ctx)
            for index, packed_call in enumerate(request.calls):
                with with_call_index(index):
                    method, call = self._catalogue.unpack(packed_call, f"calls[{index}]")
                    project_id = method.normalize(call, ctx.caller, request.project_id)
                    self._limits.require_room(method, project_id)
                    result = pack_any(method.handler(ctx, call))
                    size += result.ByteSize() + 8
                    if size > ctx.answer_bytes:
                        raise answer_too_large(limit=ctx.answer_bytes)
                    response.results.append(result)
            guards.keep(ctx)
        return response

    def transact(self, call: Call, requests: Iterator[bytes]) -> Iterator[pb.TransactResponse]:
        """Open a transaction and respond to its requests until it ends."""
        try:
            # Its slot is free before the last response is sent, since the client may never read that.
            last, queue = yield from self._run(call, requests)
            call.limit(min(call.delivery_seconds, self._config.delivery_timeout))
            yield last
            if queue is not None:
                queue.refuse_more()
        except RequestAfterEnd:
            raise
        except Exception as error:
            reason = call.sanitize(self._reason(call, error), error)
            _note(call, reason)
            try:
                yield pb.TransactResponse(ended=pb.TransactResponse.Ended(status=reason.status()))
                raise reason
            finally:
                del reason  # which holds this frame, once it is raised

    def _run(
        self, call: Call, requests: Iterator[bytes]
    ) -> Generator[pb.TransactResponse, None, tuple[pb.TransactResponse, RequestQueue | None]]:
        """Run a transaction from begin to end. Returns the last response, which is not sent yet."""
        begin = _begin(next(requests, b""), call)
        call.project_id = begin.project_id
        call.permit = partial(_require_place, project_id=begin.project_id)
        idle, total = seconds(begin.idle_timeout, DEFAULT_IDLE_SECONDS), seconds(begin.timeout, DEFAULT_SECONDS)
        call.delivery_seconds = idle
        call.limit(total, TransactionTimeout.of("timeout"))
        with (
            self._limits.share("transaction_limit", call.principal, call.project_id),
            self._counted(call),
            call.runs_on(self._database.transaction_connection(call.left)) as ctx,
        ):
            ctx.connection.execute(begin_sql(ctx.connection, begin, idle, total), prepare=False)
            progress = call.transaction = TransactionProgress()
            guards = Guards(begin.project_id, begin.guards)
            begun = _begun(ctx, begin, idle, total)
            if begin.idempotency_key and idempotency.find(ctx, key_of(begin, call.principal.name)) is not None:
                ctx.connection.rollback()
                return pb.TransactResponse(committed=pb.TransactResponse.Committed(replayed=True)), None
            guards.check(ctx)
            yield pb.TransactResponse(begun=begun)
            with closing(RequestQueue(call, requests, self._readers)) as queue:
                transaction = Transaction(
                    call, ctx, self._catalogue, self._limits, begin, guards, queue, idle, progress
                )
                last = yield from transaction.responses()
            return last, queue

    def _reason(self, call: Call, error: Exception) -> StatehouseError:
        """The reason why a transaction ends. If the connection breaks before the commit, the transaction is certainly
        rolled back."""
        known = translate(error)
        if isinstance(known, CommitOutcomeUnknown) and known is error:
            return known
        if call.over is not None:
            return call.why()
        if isinstance(known, CommitOutcomeUnknown):
            return DatabaseUnavailable("The connection to the database broke; the transaction was rolled back.")
        return known

    @contextmanager
    def _counted(self, call: Call) -> Iterator[None]:
        """Count the transaction against the limit of the process, and register it for `stop`."""
        with self._lock:
            if self._stopping:
                raise ShuttingDown
            if len(self._open) >= self._config.transaction_limit:
                problem = "The server has too many open transactions"
                raise Overloaded(problem, "--transaction-limit", self._config.transaction_limit)
            self._open.add(call)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(call)


def _begin(data: bytes, call: Call) -> pb.TransactRequest.Begin:
    """The `begin` of the first request. Raises if it has none, and PermissionDenied."""
    request = parse_request(data)
    if request.WhichOneof("step") != "begin":
        raise FailedPrecondition("The first request of a transaction must be begin.")
    validate(request)
    begin = request.begin
    begin.project_id = begin.project_id or DEFAULT_PROJECT
    _require_place(call, begin.project_id)
    if not begin.read_only:
        refuse_system_project(begin.project_id)
    if begin.idempotency_key and begin.read_only:
        raise InvalidRequest("begin.idempotency_key", "is not allowed in a read-only transaction")
    if begin.HasField("idempotency_key_ttl") and not begin.idempotency_key:
        raise InvalidRequest("begin.idempotency_key_ttl", "needs an idempotency_key")
    return begin


def _note(call: Call, reason: StatehouseError) -> None:
    """Note why a transaction has failed before its client knows, which may then leave at once."""
    if call.note_failure is not None:
        call.note_failure(call, reason, call.method, call.request)
        call.is_told = True


def _require_place(caller: Permitted, project_id: str) -> None:
    """Raise PermissionDenied unless the caller may do anything at all in the project."""
    caller.require(options_pb2.PERMISSION_ANY, project_id)
    if caller.names_another:
        caller.require(options_pb2.PERMISSION_ACT_FOR_OTHERS, project_id)


def _begun(ctx: CallContext, begin: pb.TransactRequest.Begin, idle: float, total: float) -> pb.TransactResponse.Begun:
    """The response to `begin`. Raises NotFound if the project does not exist."""
    start_time, exists = SQL.begin_transaction.fetch_one(ctx, {"project_id": begin.project_id})
    if not exists:
        raise NotFound(
            f"The project {begin.project_id} does not exist.", entity_kind="project", entity_id=begin.project_id
        )
    begun = pb.TransactResponse.Begun(start_time=time_of_postgres_micros(start_time))
    begun.idle_timeout.FromMilliseconds(int(idle * 1000))
    begun.timeout.FromMilliseconds(int(total * 1000))
    return begun


@contextmanager
def with_call_index(index: int) -> Iterator[None]:
    """Add the index of the failed call to an error."""
    try:
        yield
    except (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected, psycopg.errors.QueryCanceled):
        raise
    except Exception as error:
        known = translate(error)
        if isinstance(known, Internal | CommitOutcomeUnknown):
            raise
        raise known.of_element("calls", index)  # noqa: B904  its cause could be the error itself, a reference cycle
