"""The server: its services, its threads and its lifetime."""

import logging
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

import grpc

from statehouse_server.access import proof
from statehouse_server.access.oidc import Issuer
from statehouse_server.config import CannotListen, Config
from statehouse_server.errors import Overloaded, ShuttingDown
from statehouse_server.listening import addresses, connections, unix_sockets
from statehouse_server.listening.credentials import server_credentials
from statehouse_server.placement import kept_on_one
from statehouse_server.postgres.notifications import Notifications
from statehouse_server.postgres.pool import Database
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.paging import Tokens
from statehouse_server.rpc import health
from statehouse_server.rpc.activity import Activity
from statehouse_server.rpc.adapter import DETAILS_HEADER, Adapter
from statehouse_server.rpc.admission import Refusal
from statehouse_server.rpc.attempts import Attempts
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.health import HealthChecks
from statehouse_server.rpc.methods import Method
from statehouse_server.rpc.reflection import reflection_methods
from statehouse_server.rpc.review import Review
from statehouse_server.rpc.scoreboard import Entry
from statehouse_server.rpc.watchdog import Watchdog
from statehouse_server.runtime import prefer_throughput, settled
from statehouse_server.secrets.keyring import Keyring
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.attempts import AttemptWriter
from statehouse_server.services.event.background import NumberingLoop
from statehouse_server.services.project_limits import LimitsReader
from statehouse_server.services.project_measurement import MeasuringLoop
from statehouse_server.services.registry import ENTITIES, SERVICES, make_methods
from statehouse_server.services.system.retention import PurgeLoop

log = logging.getLogger(__name__)

SIGNAL_SECONDS = 0.5
"""Maximum delay in seconds until a signal is noticed."""
FAREWELL_SHARE = 0.2
"""The part of the grace period that is reserved for sending the reason to clients whose calls have used up the rest."""
HEADER_BYTES = proof.MAX_LENGTH + 8 * 1024
"""The largest headers of a call: a token, and 8 KiB for the others."""
NAMES = [service.descriptor.full_name for service in SERVICES]
"""The services of the API."""
TOKEN_KEY = Statement("find_token_key", "SELECT token_key FROM installation")


class Router(grpc.GenericRpcHandler):
    """Finds the handler of an arriving call, and refuses the call at once if no thread is free for it."""

    def __init__(self, methods: list[Method], adapter: Adapter) -> None:
        self._methods = {method.path: (method, adapter.handler(method)) for method in methods}
        self._adapter = adapter
        refuse = partial(_refuse, adapter.admission.call_threads.full)
        refuse.experimental_thread_pool = ThreadPoolExecutor(1, thread_name_prefix="refuse")  # type: ignore[attr-defined]
        # Declared as a stream, so that gRPC does not wait for the request.
        self._refusal: grpc.RpcMethodHandler[bytes, bytes] = grpc.stream_unary_rpc_method_handler(refuse)

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes] | None":
        method, handler = self._methods.get(handler_call_details.method, (None, None))
        if method is not None and not self._adapter.call_threads(method).open:
            self._adapter.counts.add(method, 0.0, Overloaded.reason)
            return self._refusal
        return handler


def _refuse(full: Refusal, _: Iterator[bytes], context: grpc.ServicerContext) -> bytes:
    """Refuse a call for which no thread is free."""
    status = full().status()
    context.set_trailing_metadata(((DETAILS_HEADER, status.SerializeToString()),))
    context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, status.message)
    raise AssertionError


@dataclass
class Server:
    """A running server."""

    port: int
    grpc_server: grpc.Server
    stop: Callable[[], None]
    """Stop gracefully: health reports NOT_SERVING, new calls are refused, transactions are ended with a reason, and
    running calls may finish."""


@contextmanager
def running(config: Config, url: str, entry: Entry | None = None) -> Iterator[Server]:
    """A server on a database; it runs while the context is open. With `entry`, other processes share the port."""
    with ExitStack() as stack:
        database = stack.enter_context(Database(url, config))
        notifications = stack.enter_context(Notifications(config.direct_url or url))
        database.on_topics.append(notifications.send)
        with database.connection() as ctx:
            keyring = Keyring.opened(config.root_keys, ctx)
        issuer = stack.enter_context(Issuer.of(config) or nullcontext())
        watchdog = stack.enter_context(Watchdog[Call]())
        adapter = Adapter(database, notifications, watchdog, keyring.pepper, issuer)
        adapter.attempts = stack.enter_context(Attempts(ENTITIES, AttemptWriter(database)))
        stack.callback(adapter.close)
        limits = adapter.admission.limits
        if config.auth == "required":
            stack.enter_context(Review(adapter.watchdog, adapter.authenticator))
        activity = stack.enter_context(Activity(adapter, entry or Entry.alone()))
        tokens = Tokens(_token_key(database))
        dependencies = Dependencies(database, tokens, notifications, keyring, ENTITIES, activity, limits)
        checks = HealthChecks(NAMES, notifications.wake)
        checks.follow(database.health)
        database.on_health.append(checks.follow)
        methods = [*make_methods(dependencies), *checks.methods()]
        if config.reflection:
            methods += reflection_methods([*NAMES, health.SERVICE.full_name], adapter.admission.reflections)
        threads = adapter.admission.call_threads.threads
        server = grpc.server(threads, options=_options(config, share_port=entry is not None), compression=None)
        server.add_generic_rpc_handlers((Router(methods, adapter),))
        port = _listen(server, config)
        stack.enter_context(PurgeLoop(database, dependencies))
        stack.enter_context(NumberingLoop(database))
        stack.enter_context(LimitsReader(database, limits))
        stack.enter_context(MeasuringLoop(database, limits, ENTITIES))
        server.start()
        stack.enter_context(settled())

        def stop() -> None:
            checks.stop()
            adapter.stopping.set()
            notifications.wake_all()
            for tell in dependencies.on_stop:
                tell()
            ended = server.stop(config.grace)
            # gRPC would end the remaining calls without a reason.
            if not ended.wait(config.grace * (1 - FAREWELL_SHARE)):
                adapter.end_all(ShuttingDown())
            ended.wait()

        stack.callback(stop)
        yield Server(port, server, stop)


def serve(config: Config, url: str, announce: Callable[[int], None], entry: Entry | None = None) -> None:
    """Run a server until SIGTERM or SIGINT. With `entry`, other processes share the port."""
    # A SimpleQueue, since a signal handler that puts into it while this thread reads it cannot block, as it could with
    # an Event.
    received: SimpleQueue[int] = SimpleQueue()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _: received.put(number))
    prefer_throughput()
    # Workers have one parent.
    place = os.getpid() if entry is None else os.getppid() + entry.index
    with kept_on_one(place) if config.one_processor else nullcontext(), running(config, url, entry) as server:
        announce(server.port)
        _wait(received)
        log.info("stopping")


def _wait(received: "SimpleQueue[int]") -> None:
    """Wait for a signal. Polls, since a signal that the kernel delivers to another thread does not end the wait of this
    one."""
    while True:
        with suppress(Empty):
            received.get(timeout=SIGNAL_SECONDS)
            return


def _listen(server: grpc.Server, config: Config) -> int:
    address, credentials = config.listen, server_credentials(config)
    is_unix_socket = addresses.is_unix_socket(address)
    if is_unix_socket:
        # Once more, since gRPC would take the socket away from whoever listens on it by now.
        addresses.check(config)
    try:
        with unix_sockets.private() if is_unix_socket else nullcontext():
            if credentials:
                return int(server.add_secure_port(address, credentials))
            return int(server.add_insecure_port(address))
    except RuntimeError:
        raise CannotListen(
            f"Cannot listen on {address}: the address is in use or does not belong to this machine."
        ) from None


def _token_key(database: Database) -> bytes:
    with database.connection() as ctx:
        return bytes(TOKEN_KEY.fetch_one(ctx, {})[0])


def _options(config: Config, *, share_port: bool) -> list[tuple[str, Any]]:
    return [
        # Off unless server processes share the port: otherwise a second server on the port would silently take half of
        # the calls.
        ("grpc.so_reuseport", int(share_port)),
        ("grpc.max_receive_message_length", config.max_request_mb * 1024 * 1024),
        ("grpc.max_send_message_length", -1),
        # gRPC would refuse long tokens, some from 8 KiB on at random and all from 16 KiB on.
        ("grpc.max_metadata_size", HEADER_BYTES),
        ("grpc.absolute_max_metadata_size", HEADER_BYTES),
        ("grpc.max_concurrent_streams", config.connection_streams),
        ("grpc.max_allowed_incoming_connections", connections.most()),
        # Who connects and does not go on holds a connection no longer than who calls and sends no request.
        ("grpc.server_handshake_timeout_ms", int(config.receive_timeout * 1000)),
        # Clients behind load balancers ping idle connections; a dead peer is detected within a minute.
        ("grpc.keepalive_time_ms", 30_000),
        ("grpc.keepalive_timeout_ms", 20_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.min_recv_ping_interval_without_data_ms", 10_000),
        ("grpc.http2.max_ping_strikes", 0),
    ]
