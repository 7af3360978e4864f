"""The server: its services, its threads and its lifetime."""

import gc
import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection, reflection_pb2_grpc

from server.config import CannotListen, Config
from server.database import Database, Health
from server.errors import Overloaded
from server.keys.keyring import Keyring
from server.methods import Method
from server.paging import Tokens
from server.parts import Parts
from server.rpc import DETAILS_HEADER, Adapter
from server.services import SERVICES, make_methods
from server.signals import Signals
from server.statements import Statement
from server.upkeep import Upkeep

log = logging.getLogger(__name__)

REFLECTION_THREADS = 16
SIGNAL_SECONDS = 0.5
"""How late a signal may be noticed."""
MAX_REQUEST_BYTES = 4 * 1024 * 1024
TOKEN_KEY = Statement("installation.token_key", "SELECT token_key FROM installation")


class Router(grpc.GenericRpcHandler):  # type: ignore[misc]
    """Finds the handler of a call when it arrives, and refuses it there and then if too many wait for a thread."""

    def __init__(self, methods: list[Method], adapter: Adapter) -> None:
        self._handlers = {method.path: adapter.handler(method) for method in methods}
        self._traffic = adapter.traffic
        self._refusal = grpc.unary_unary_rpc_method_handler(refuse)
        refuse.experimental_thread_pool = ThreadPoolExecutor(1, thread_name_prefix="refuse")  # type: ignore[attr-defined]

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler | None:
        handler = self._handlers.get(handler_call_details.method)
        if handler is not None and handler.unary_unary and not self._traffic.admits_call():
            return self._refusal
        return handler


def refuse(_: bytes, context: grpc.ServicerContext) -> bytes:
    """Answer a call that the server has no room for."""
    status = Overloaded("Too many calls are waiting; nothing was done.").status()
    context.set_trailing_metadata(((DETAILS_HEADER, status.SerializeToString()),))
    context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, status.message)
    raise AssertionError


@dataclass
class Server:
    """A running server."""

    port: int
    grpc_server: grpc.Server
    stop: Callable[[], None]
    """Stop gracefully: health says NOT_SERVING, new calls are refused, transactions are told, calls end."""


@contextmanager
def running(config: Config, url: str, *, share_port: bool = False) -> Iterator[Server]:
    """A server on a database, from start to stop."""
    with ExitStack() as stack:
        database = stack.enter_context(Database(url, config))
        signals = stack.enter_context(Signals(config.direct_url or url))
        database.on_announcement.append(signals.send)
        with database.connection() as conn:
            keyring = Keyring.opened(config.root_keys, conn)
        parts = Parts(database, Tokens(_token_key(database)), signals, keyring)
        adapter = Adapter(database, signals, keyring.pepper)
        stack.callback(adapter.close)
        server = grpc.server(adapter.traffic.calls, options=_options(share_port=share_port), compression=None)
        server.add_generic_rpc_handlers((Router(make_methods(parts), adapter),))
        checks = stack.enter_context(_health_service(server, database))
        names = [service.descriptor.full_name for service in SERVICES]
        if config.reflection:
            _reflection_service(server, (*names, health.SERVICE_NAME, reflection.SERVICE_NAME), stack)
        port = _listen(server, config.listen)
        stack.enter_context(Upkeep(database, parts))
        server.start()
        _settle_garbage_collector()

        def stop() -> None:
            checks.enter_graceful_shutdown()
            adapter.stopping.set()
            signals.wake_all()
            for tell in parts.on_stop:
                tell()
            server.stop(config.grace).wait()

        stack.callback(stop)
        yield Server(port, server, stop)


def serve(config: Config, url: str, announce: Callable[[int], None], *, share_port: bool = False) -> None:
    """Run a server until SIGTERM or SIGINT."""
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    with running(config, url, share_port=share_port) as server:
        announce(server.port)
        # Looking up now and then: a signal that the kernel gives to another thread does not end a wait of this one.
        while not stopping.wait(SIGNAL_SECONDS):
            pass
        log.info("stopping")


def _listen(server: grpc.Server, address: str) -> int:
    try:
        return int(server.add_insecure_port(address))
    except RuntimeError:
        raise CannotListen(f"Cannot listen on {address}: it is in use, or is no address of this machine.") from None


def _token_key(database: Database) -> bytes:
    with database.connection() as conn:
        return bytes(TOKEN_KEY.one(conn, {})[0])


def _options(*, share_port: bool) -> list[tuple[str, Any]]:
    return [
        # Off unless workers share the port: else a second server on it would silently take half of the calls.
        ("grpc.so_reuseport", int(share_port)),
        ("grpc.max_receive_message_length", MAX_REQUEST_BYTES),
        ("grpc.max_send_message_length", -1),
        # Clients behind load balancers ping idle connections; a dead peer is found within a minute.
        ("grpc.keepalive_time_ms", 30_000),
        ("grpc.keepalive_timeout_ms", 20_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.min_recv_ping_interval_without_data_ms", 10_000),
        ("grpc.http2.max_ping_strikes", 0),
    ]


@contextmanager
def _health_service(server: grpc.Server, database: Database) -> Iterator[health.HealthServicer]:
    """The standard health service: for each service and as a whole, it follows the database."""
    pool = ThreadPoolExecutor(4, thread_name_prefix="health")
    checks = health.HealthServicer(experimental_non_blocking=True, experimental_thread_pool=pool)
    health_pb2_grpc.add_HealthServicer_to_server(checks, server)

    def follow(state: Health) -> None:
        serving = (
            health_pb2.HealthCheckResponse.SERVING if state.serving else health_pb2.HealthCheckResponse.NOT_SERVING
        )
        for name in ("", *(service.descriptor.full_name for service in SERVICES)):
            checks.set(name, serving)

    follow(database.health)
    database.on_health.append(follow)
    yield checks
    pool.shutdown(wait=False)


class PauseReport:
    """Says how long a collection paused all threads, when that is long enough to be noticed."""

    noticed = 0.005

    def __init__(self) -> None:
        self._began = 0.0

    def __call__(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._began = time.perf_counter()
        elif (took := time.perf_counter() - self._began) > self.noticed:
            log.warning("a garbage collection of generation %d paused for %.1f ms", info["generation"], took * 1000)


def _reflection_service(server: grpc.Server, names: Sequence[str], stack: ExitStack) -> None:
    """Reflection, on threads of its own: a client that leaves its stream open would hold one that calls wait for."""
    pool = ThreadPoolExecutor(REFLECTION_THREADS, thread_name_prefix="reflection")
    stack.callback(pool.shutdown, wait=False, cancel_futures=True)

    class Reflection(reflection.ReflectionServicer):  # type: ignore[misc]
        def ServerReflectionInfo(self, requests: Any, context: grpc.ServicerContext) -> Any:  # noqa: N802
            return super().ServerReflectionInfo(requests, context)

        ServerReflectionInfo.experimental_thread_pool = pool  # type: ignore[attr-defined]

    reflection_pb2_grpc.add_ServerReflectionServicer_to_server(Reflection(names), server)


def _settle_garbage_collector() -> None:
    """Keep what start-up made out of every collection, and collect the rest less often: full ones pause all threads."""
    gc.collect()
    gc.freeze()
    gc.callbacks.append(PauseReport())
    gc.set_threshold(50_000, 20, 100)
