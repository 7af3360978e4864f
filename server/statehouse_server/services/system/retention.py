"""Retention: the server purges expired rows every hour."""

import logging
import random
import threading
from typing import Self

import psycopg
from statehouse.v1 import system_pb2

from statehouse_server.errors import StatehouseError
from statehouse_server.postgres.pool import Database
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.system.service import System

log = logging.getLogger(__name__)

INTERVAL = 3600.0


class PurgeLoop:
    """A thread that purges while the server runs. Several servers can purge at the same time; each row is purged by one
    of them."""

    def __init__(self, database: Database, dependencies: Dependencies) -> None:
        self._database = database
        self._system = System(dependencies)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="retention", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stopping.wait(INTERVAL * random.uniform(0.5, 1.0)):  # noqa: S311  jitter, so that several servers do not purge at once
            try:
                with self._database.connection() as ctx:
                    purged = self._system.purge_expired(ctx, system_pb2.PurgeExpiredRequest(force=True))
                log.info("purged %s", {one.entity_kind: one.count for one in purged.counts})
            except (psycopg.Error, StatehouseError) as error:
                log.warning("purge failed: %s", type(error).__name__)
