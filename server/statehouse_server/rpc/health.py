"""The standard health service, for each service and for the server as a whole. It reports the health of the
database."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from grpc_health.v1 import health_pb2
from grpc_health.v1.health_pb2 import HealthCheckResponse

from statehouse_server.errors import NotFound
from statehouse_server.postgres.pool import Health
from statehouse_server.rpc.handler import Handler, StreamContext, without_connection
from statehouse_server.rpc.methods import Method, make_method

SERVICE = health_pb2.DESCRIPTOR.services_by_name["Health"]
TOPIC = ("health",)
"""The topic that wakes watchers."""


class HealthChecks:
    """The handlers of grpc.health.v1.Health. Those of the library would wait for requests on the threads that
    respond."""

    def __init__(self, services: Sequence[str], wake: Callable[[tuple[str, ...]], None]) -> None:
        self._services = frozenset(("", SERVICE.full_name, *services))
        self._wake = wake
        self._status = HealthCheckResponse.NOT_SERVING
        self._stopping = threading.Event()

    def methods(self) -> list[Method]:
        """The methods of the service."""
        handlers: dict[str, Handler] = {"Check": self.check, "List": self.list, "Watch": self.watch}
        return [make_method(method, handlers[method.name]) for method in SERVICE.methods]

    def follow(self, health: Health) -> None:
        """Update the status from the health of the database."""
        self._status = HealthCheckResponse.SERVING if health.serving else HealthCheckResponse.NOT_SERVING
        self._wake(TOPIC)

    def stop(self) -> None:
        """Report NOT_SERVING for all services from now on."""
        self._stopping.set()
        self._wake(TOPIC)

    @without_connection
    def check(self, _: None, request: Any) -> HealthCheckResponse:
        if request.service not in self._services:
            raise NotFound(
                f"The service {request.service} does not exist on this server.",
                entity_kind="service",
                entity_id=request.service,
            )
        return HealthCheckResponse(status=self._current(request.service))

    @without_connection
    def list(self, _: None, __: Any) -> health_pb2.HealthListResponse:
        statuses = {name: HealthCheckResponse(status=self._current(name)) for name in self._services}
        return health_pb2.HealthListResponse(statuses=statuses)

    def watch(self, pages: StreamContext, request: Any) -> Iterator[HealthCheckResponse]:
        # A topic of its own, since a notification wakes only the first waiter of a topic.
        with pages.line((*TOPIC, str(id(pages)))) as waiter:
            told = None
            while True:
                if (status := self._current(request.service)) != told:
                    yield HealthCheckResponse(status=status)
                    told = status
                pages.check()
                waiter.wait(due=1.0)

    def _current(self, service: str) -> Any:
        if service not in self._services:
            return HealthCheckResponse.SERVICE_UNKNOWN
        return HealthCheckResponse.NOT_SERVING if self._stopping.is_set() else self._status
