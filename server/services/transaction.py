"""Several calls as one: batches in one request, and interactive transactions as streams."""

import queue
import threading
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager

import psycopg
from statehouse.v1 import transaction_pb2 as pb

from server.database import Connection
from server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    FailedPrecondition,
    Internal,
    Overloaded,
    ShuttingDown,
    StatehouseError,
    TransactionTimeout,
    translate,
)
from server.guards import Guards
from server.methods import DEFAULT_PROJECT
from server.paging import within_bytes
from server.parts import Parts
from server.rows import timestamp
from server.rpc import Call
from server.statements import named_statements
from server.transaction_limits import DEFAULT_IDLE_SECONDS, DEFAULT_SECONDS, Limits, LimitWatch
from server.transactions import (
    BEGIN_SECONDS,
    END,
    STOPPING,
    AfterTheEnd,
    Inbox,
    Transaction,
    opening,
    packed,
    parsed,
    seconds,
)
from server.validation import validate

SQL = named_statements("transaction")


class Transactions:
    """The handlers of TransactionService."""

    def __init__(self, parts: Parts) -> None:
        self._database = parts.database
        self._catalogue = parts.catalogue
        parts.on_stop.append(self.stop)
        self._lock = threading.Lock()
        self._open: Counter[str] = Counter()
        self._inboxes: set[Inbox] = set()
        self._stopping = False
        self._watch = LimitWatch()

    def stop(self) -> None:
        """End all open transactions and tell their clients."""
        with self._lock:
            self._stopping = True
            inboxes = list(self._inboxes)
        for inbox in inboxes:
            inbox.put(STOPPING)

    def execute_batch(self, conn: Connection, request: pb.ExecuteBatchRequest) -> pb.ExecuteBatchResponse:
        response = pb.ExecuteBatchResponse()
        guards = Guards(request.project_id, request.guards)
        with conn.transaction():
            guards.check(conn)
            for index, packed_call in enumerate(request.calls):
                with blamed_on(index):
                    method, call = self._catalogue.unpack(packed_call, f"calls[{index}]")
                    method.prepare(call, request.project_id)
                    response.results.append(packed(method.handler(conn, call)))
            within_bytes(response)
            guards.hold(conn)
        return response

    def transact(self, call: Call, requests: Iterator[bytes]) -> Iterator[pb.TransactResponse]:
        """Open a transaction and answer its requests until it ends."""
        inbox = Inbox(requests)
        if not call.context.add_callback(lambda: inbox.put(END)):
            return
        with self._watch.over(call) as limits:
            yield from limits.offer(self._answers(call, inbox, limits))

    def _answers(self, call: Call, inbox: Inbox, limits: Limits) -> Iterator[pb.TransactResponse]:
        try:
            with closing(inbox):
                # Its place is free before the last answer is offered, which nobody may take.
                last = yield from self._run(call, inbox, limits)
                limits.finish()
                yield last
                inbox.refuse_more()
        except AfterTheEnd:
            raise
        except Exception as error:
            reason = call.concealed(self._reason(error, limits), error)
            yield pb.TransactResponse(ended=pb.Ended(status=reason.status()))
            raise reason from error

    def _run(
        self, call: Call, inbox: Inbox, limits: Limits
    ) -> Generator[pb.TransactResponse, None, pb.TransactResponse]:
        """A transaction from its begin to its end. Answers the last answer, which is not offered yet."""
        with self._listed(inbox):
            begin = self._begin(inbox)
            call.project_id = begin.project_id
            with self._counted(begin.project_id), self._database.transaction_connection() as conn, call.guard(conn):
                conn.caller = call
                return (yield from self._serve(call, conn, begin, inbox, limits))

    def _reason(self, error: Exception, limits: Limits) -> StatehouseError:
        """Why a transaction ends. A connection that broke before the commit has undone it for certain."""
        known = translate(error)
        if isinstance(known, CommitOutcomeUnknown) and known is not error:
            return DatabaseUnavailable("The connection to the database broke; the transaction was rolled back.")
        if isinstance(known, Cancelled) and limits.left <= 0 and not limits.call.guard.ended:
            return limits.reached()
        return known

    def _begin(self, inbox: "Inbox") -> pb.Begin:
        try:
            step = inbox.get(BEGIN_SECONDS)
        except queue.Empty:
            raise TransactionTimeout("There was no begin.", limit="idle_timeout") from None
        request = parsed(step) if step is not END else pb.TransactRequest()
        if request.WhichOneof("step") != "begin":
            raise FailedPrecondition("A transaction starts with begin.")
        validate(request)
        request.begin.project_id = request.begin.project_id or DEFAULT_PROJECT
        return request.begin

    def _serve(
        self, call: Call, conn: Connection, begin: pb.Begin, inbox: Inbox, limits: Limits
    ) -> Generator[pb.TransactResponse, None, pb.TransactResponse]:
        idle = seconds(begin.idle_timeout, DEFAULT_IDLE_SECONDS)
        total = seconds(begin.timeout, DEFAULT_SECONDS)
        limits.start(idle, total)
        guards = Guards(begin.project_id, begin.guards)
        conn.execute(opening(conn, begin, idle, total), prepare=False)
        guards.check(conn)
        begun = pb.Begun(start_time=timestamp(SQL.start_time.one(conn, {})[0]))
        begun.idle_timeout.FromMilliseconds(int(idle * 1000))
        begun.timeout.FromMilliseconds(int(total * 1000))
        yield pb.TransactResponse(begun=begun)
        transaction = Transaction(call, conn, self._catalogue, begin.project_id, begin.read_only, guards, inbox, limits)
        return (yield from transaction.responses())

    @contextmanager
    def _listed(self, inbox: "Inbox") -> Iterator[None]:
        """Be where `stop` finds it."""
        with self._lock:
            if self._stopping:
                raise ShuttingDown
            if len(self._inboxes) >= self._database.config.transaction_limit:
                raise Overloaded("The server has as many open transactions as it can take.")
            self._inboxes.add(inbox)
        try:
            yield
        finally:
            with self._lock:
                self._inboxes.discard(inbox)

    @contextmanager
    def _counted(self, project_id: str) -> Iterator[None]:
        """Keep within the limit of a project."""
        with self._lock:
            if self._open[project_id] >= self._database.config.project_transaction_limit:
                raise Overloaded(f"The project {project_id} has as many open transactions as it may.")
            self._open[project_id] += 1
        try:
            yield
        finally:
            with self._lock:
                self._open[project_id] -= 1
                if not self._open[project_id]:
                    del self._open[project_id]


@contextmanager
def blamed_on(index: int) -> Iterator[None]:
    """Name the call of a batch that failed."""
    try:
        yield
    except (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
        raise
    except Exception as error:
        known = translate(error)
        if isinstance(known, Internal | CommitOutcomeUnknown):
            raise
        raise known.of_element("calls", index) from error
