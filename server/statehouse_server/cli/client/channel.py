"""Opening a channel to a server: over TLS or not, with the token in the header of each call."""

from collections.abc import Callable
from typing import Any, NamedTuple

import grpc

from statehouse_server.cli.client.security import Security, Tls, is_local

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
CONNECT_MS = 3_500
"""Milliseconds in which a server must accept a connection. With the looks at what is there instead, a command without a
server ends within five seconds."""
OPTIONS = (
    ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
    # It is also the limit of an attempt to connect.
    ("grpc.min_reconnect_backoff_ms", CONNECT_MS),
    ("grpc.max_reconnect_backoff_ms", CONNECT_MS),
)
AUTHORIZATION = "authorization"


def opened(address: str, security: Security) -> grpc.Channel:
    """A channel to an address. Raises UsageError for certificates that cannot be used."""
    # The proxy that `http_proxy` names would see what is meant to stay on the machine.
    options = [*OPTIONS, ("grpc.enable_http_proxy", 0)] if is_local(address) else list(OPTIONS)
    channel = _secured(address, security.tls, options) if security.tls else grpc.insecure_channel(address, options)
    return grpc.intercept_channel(channel, Caller(security.token.text)) if security.token.text else channel


def _secured(address: str, tls: Tls, options: list[tuple[str, Any]]) -> grpc.Channel:
    assert tls.context  # noqa: S101  which tells what is wrong with the files; gRPC would not
    if tls.server_name:
        options.append(("grpc.ssl_target_name_override", tls.server_name))
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(tls.roots, *tls.chain), options)


class Details(NamedTuple):
    """What gRPC knows of a call before it is sent."""

    method: str
    timeout: float | None
    metadata: list[tuple[str, str | bytes]]
    credentials: Any
    wait_for_ready: bool | None
    compression: Any


class Caller(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
    grpc.StreamStreamClientInterceptor,
):
    """Sends a token with each call. The credentials that gRPC has for calls need TLS, also within a machine."""

    def __init__(self, token: str) -> None:
        self._header = (AUTHORIZATION, f"Bearer {token}")

    def _call(self, continuation: Callable[[Any, Any], Any], details: Any, request: Any) -> Any:
        metadata = [*(details.metadata or ()), self._header]
        named = Details(
            details.method, details.timeout, metadata, details.credentials, details.wait_for_ready, details.compression
        )
        return continuation(named, request)

    intercept_unary_unary: Any = _call
    intercept_unary_stream: Any = _call
    intercept_stream_unary: Any = _call
    intercept_stream_stream: Any = _call
