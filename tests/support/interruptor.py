"""Connections that are killed at a chosen statement."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from statehouse_server.postgres.context import ServerItself
from statehouse_server.postgres.statements import Statement


class Interruptor:
    """Kills the connection of a call before or after its statement of a number."""

    def __init__(self, sql: psycopg.Connection[Any], step: int, *, after: bool) -> None:
        self._sql = sql
        self._step = step
        self._after = after
        self._lock = threading.Lock()
        self.count = 0
        self.struck = False

    def run(self, original: Any, statement: Statement, ctx: Any, params: Any) -> Any:
        if isinstance(ctx.caller, ServerItself):  # what the server does meanwhile on its own is not counted
            return original(statement, ctx, params)
        with self._lock:
            self.count += 1
            strikes = self.count == self._step
        if strikes and not self._after:
            self._kill(ctx)
        result = original(statement, ctx, params)
        if strikes and self._after:
            self._kill(ctx)
        return result

    def _kill(self, ctx: Any) -> None:
        self.struck = True
        self._sql.execute("SELECT pg_terminate_backend(%s, 5000)", [ctx.connection.info.backend_pid])


@contextmanager
def interrupted(sql: psycopg.Connection[Any], step: int, *, after: bool) -> Iterator[Interruptor]:
    interruptor = Interruptor(sql, step, after=after)
    original = Statement.run
    patch = pytest.MonkeyPatch()
    patch.setattr(Statement, "run", lambda statement, ctx, params: interruptor.run(original, statement, ctx, params))
    try:
        yield interruptor
    finally:
        patch.undo()
