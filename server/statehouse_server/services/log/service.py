"""Logs: lines that are appended, listed and deleted.

Why a reader who continues after the highest number misses no line: numbers are taken by a change of the row of the log,
which is then locked until the transaction ends. So the next number is taken only when the line with this one is
visible, or was rolled back along with the row.
"""

from typing import Any

from statehouse.v1 import log_pb2 as pb

from statehouse_server.errors import InvalidRequest, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.paging import page_size
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.log.entities import LogEntities
from statehouse_server.services.log.reading import LINE_BYTES, Wanted, read_page
from statehouse_server.services.log.statements import KINDS, SQL, key_of, topic_of


class Logs:
    """The handlers of LogService, but for WatchLogLines."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._entities = LogEntities(dependencies)
        self._tokens = dependencies.tokens

    def append_log_lines(self, ctx: CallContext, request: pb.AppendLogLinesRequest) -> pb.AppendLogLinesResponse:
        if request.lease_token and request.entity_kind != pb.LOG_ENTITY_KIND_JOB:
            raise InvalidRequest("lease_token", "is only for jobs")
        key = key_of(request)
        lines = {**key, **_columns(request), "lease_token": request.lease_token}
        appended = self._append(ctx, request, lines)
        if appended is None:
            if refused := self._entities.refusal(ctx, request):
                raise refused
            SQL.begin_log.run(ctx, key)
            appended = self._append(ctx, request, lines)
        if appended is None:  # something has changed meanwhile
            raise SerializationFailure
        ctx.notify(topic_of(key))
        first, last = appended
        return pb.AppendLogLinesResponse(first_number=first, last_number=last)

    def get_log(self, ctx: CallContext, request: pb.GetLogRequest) -> pb.GetLogResponse:
        log = pb.Log(entity_kind=request.entity_kind, entity_id=request.entity_id, oldest_number=1)
        found = SQL.find_log.fetch_one(ctx, key_of(request))
        if found is None:
            self._entities.is_deleted(ctx, request)
        else:
            log.oldest_number, log.last_number, created, appended = found
            log.create_time.CopyFrom(time_of_postgres_micros(created))
            log.append_time.CopyFrom(time_of_postgres_micros(appended))
        return pb.GetLogResponse(log=log)

    def list_log_lines(self, ctx: CallContext, request: pb.ListLogLinesRequest) -> pb.ListLogLinesResponse:
        after, skip = self._tokens.read(request, "page_token", int, int) or (request.after, 0)
        limits = {"most": page_size(request.page_size), "most_bytes": ctx.answer_bytes, "skip": skip + request.skip}
        page = read_page(ctx, Wanted(key_of(request), request.filter, after, **limits))
        if not page.exists:
            self._entities.is_deleted(ctx, request)
        token = self._tokens.make(request, "page_token", [page.through, page.skip]) if page.more else ""
        return pb.ListLogLinesResponse(lines=page.lines, next_page_token=token, through_number=page.through)

    def delete_log_lines(self, ctx: CallContext, request: pb.DeleteLogLinesRequest) -> pb.DeleteLogLinesResponse:
        key = key_of(request)
        with ctx.transaction():
            if SQL.lock_log.fetch_one(ctx, key) is None:
                self._entities.repository(request).refusals.require_project(ctx, key)
                self._entities.is_deleted(ctx, request)
                return pb.DeleteLogLinesResponse()
            oldest, last, *_ = SQL.find_log.fetch_one(ctx, key)
            through = min(request.through_number, last)
            SQL.delete_log_chunks.run(ctx, key | {"through_number": through})
            SQL.cut_log_chunk.run(ctx, key | {"through_number": through})
        return pb.DeleteLogLinesResponse(count=max(0, through - oldest + 1))

    def _append(self, ctx: CallContext, request: pb.AppendLogLinesRequest, lines: dict[str, Any]) -> Any:
        """The numbers of the lines. None if they were not stored: there is no log yet, or something refused them."""
        kind = KINDS[request.entity_kind]
        statement = kind.appending_under_lease if request.lease_token else kind.appending
        return statement.fetch_one(ctx, lines)


def _columns(request: pb.AppendLogLinesRequest) -> dict[str, Any]:
    """The lines of a request as columns."""
    lines = request.lines
    times = [line.time if line.HasField("time") else None for line in lines]
    return {
        "line_count": len(lines),
        "byte_count": request.ByteSize() + LINE_BYTES * len(lines),
        "streams": [line.stream or pb.LOG_STREAM_STDOUT for line in lines],
        "times": times if any(time is not None for time in times) else None,
        "texts": [line.text for line in lines],
    }
