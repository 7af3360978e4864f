"""A connection to a server."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click
import grpc

from statehouse_server.cli.client.failures import CallFailed, NoServer
from statehouse_server.cli.client.methods import Method

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
CONNECT_MS = 5_000
"""Milliseconds in which a server must accept a connection."""
CONCURRENT = 32
"""Calls that are under way at a time."""
LOOK_SECONDS = 1.0
"""Seconds for which a server is looked for after a call has failed."""
Metadata = tuple[tuple[str, str | bytes], ...]


class Connection:
    """An open channel, the headers that each call sends, and the seconds that it may take. All calls raise
    CallFailed."""

    def __init__(self, channel: grpc.Channel, metadata: Metadata = (), timeout: float | None = None) -> None:
        self.channel = channel
        self._metadata = metadata
        self._timeout = timeout

    def call(self, method: Method, request: Any) -> Any:
        """The response to a unary call."""
        send = self.channel.unary_unary(method.path, type(request).SerializeToString, method.response.FromString)
        try:
            return send(request, metadata=self._metadata, timeout=self._timeout)
        except grpc.RpcError as error:
            raise CallFailed.of(error) from None

    def calls(self, method: Method, requests: Sequence[Any]) -> "Iterator[Any | CallFailed]":
        """The responses to unary calls, or why they failed, in their order. Several are under way at a time."""
        send = self.channel.unary_unary(method.path, method.request.SerializeToString, method.response.FromString)
        for start in range(0, len(requests), CONCURRENT):
            sent = [send.future(one, metadata=self._metadata) for one in requests[start : start + CONCURRENT]]
            for call in sent:
                try:
                    yield call.result()
                except grpc.RpcError as error:
                    yield CallFailed.of(error)

    def stream(self, method: Method, request: Any) -> Iterator[Any]:
        """The responses of a stream, as they arrive."""
        open_ = self.channel.unary_stream(method.path, type(request).SerializeToString, method.response.FromString)
        yield from _received(open_(request, metadata=self._metadata, timeout=self._timeout))

    def converse(self, method: Method, requests: Iterator[Any]) -> Iterator[Any]:
        """The responses of a stream in both directions, as they arrive. What the requests raise ends the call, and is
        raised here."""
        raised: list[Exception] = []

        def sent() -> Iterator[Any]:
            try:
                yield from requests
            except Exception as error:
                raised.append(error)
                raise

        open_ = self.channel.stream_stream(method.path, method.request.SerializeToString, method.response.FromString)
        try:
            yield from _received(open_(sent(), metadata=self._metadata, timeout=self._timeout))
        except CallFailed as failed:
            raise raised[0] if raised else failed from None


def _received(responses: Iterable[Any]) -> Iterator[Any]:
    try:
        yield from responses
    except grpc.RpcError as error:
        raise CallFailed.of(error) from None


@contextmanager
def connected(address: str, metadata: Metadata = (), timeout: float | None = None) -> Iterator[Connection]:
    """A connection to the server at an address. Raises NoServer if none responds in time."""
    if not address:
        raise click.BadParameter("it is empty.", param_hint="--address")
    options = [
        ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
        # It is also the limit of an attempt to connect.
        ("grpc.min_reconnect_backoff_ms", CONNECT_MS),
    ]
    try:
        channel = grpc.insecure_channel(address, options=options)
    except (ValueError, UnicodeError) as error:
        raise click.BadParameter(f"{address!r} is not an address: {error}", param_hint="--address") from None
    with channel:
        try:
            yield Connection(channel, metadata, timeout)
        except grpc.RpcError as error:
            raise _explained(CallFailed.of(error), channel, address) from None
        except CallFailed as error:
            raise _explained(error, channel, address) from None


def _explained(failed: CallFailed, channel: grpc.Channel, address: str) -> Exception:
    """A failure, or NoServer if that is why the call failed. To look before the call would take longer than the
    call."""
    if failed.code != "UNAVAILABLE" or failed.reason:
        return failed
    try:
        grpc.channel_ready_future(channel).result(timeout=LOOK_SECONDS)
    except grpc.FutureTimeoutError:
        return NoServer(address)
    return failed
