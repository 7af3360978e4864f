"""Retention: the server purges expired rows every hour."""

import logging

from statehouse.v1 import system_pb2

from statehouse_server.loop import Loop
from statehouse_server.postgres.pool import Database
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.system.service import System

log = logging.getLogger(__name__)


class PurgeLoop(Loop):
    """Purges while the server runs. Several servers can purge at the same time; each row is purged by one of them."""

    name = "retention"
    seconds = 3600.0

    def __init__(self, database: Database, dependencies: Dependencies) -> None:
        super().__init__()
        self._database = database
        self._system = System(dependencies)

    def step(self) -> None:
        with self._database.connection() as ctx:
            purged = self._system.purge_expired(ctx, system_pb2.PurgeExpiredRequest(force=True))
        log.info("purged %s", {one.entity_kind: one.count for one in purged.counts})
