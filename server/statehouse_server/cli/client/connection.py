"""A connection to a server."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import click
import grpc
from google.rpc import error_details_pb2  # noqa: F401  so that what is packed in a response can be written

from statehouse_server.cli.client import channel, probe
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import Method, kinds
from statehouse_server.cli.client.projects import require_project, says_nothing
from statehouse_server.cli.client.security import PLAIN, Security

LOOK_SECONDS = 2.0
"""Seconds in which a server must say its version."""
REPEATED_AFTER = (0.2, 1.0)
"""Seconds after which a call is repeated whose connection broke."""
CONCURRENT = 32
"""Calls that are under way at a time."""
IDEMPOTENCY_KEY = "idempotency-key"
Metadata = tuple[tuple[str, str | bytes], ...]


class Connection:
    """An open channel, the headers that each call sends, and the seconds that it may take. All calls raise
    CallFailed."""

    def __init__(self, channel: grpc.Channel, metadata: Metadata = (), timeout: float | None = None) -> None:
        self.channel = channel
        self._metadata = metadata
        self._timeout = timeout

    def call(self, method: Method, request: Any) -> Any:
        """The response to a unary call. It is repeated if the connection breaks and that has no further effect. That
        there is no such project is raised where the server found nothing in it."""
        try:
            response = self._repeated(method, request)
        except CallFailed as failed:
            if failed.code == "NOT_FOUND":
                self._look_for_project(request)
            raise
        if not method.mutates and says_nothing(response):
            self._look_for_project(request)
        return response

    def calls(self, method: Method, requests: Sequence[Any]) -> "Iterator[Any | CallFailed]":
        """The responses to unary calls, or why they failed, in their order. Several are under way at a time."""
        send = self.channel.unary_unary(method.path, method.request.SerializeToString, method.response.FromString)
        for start in range(0, len(requests), CONCURRENT):
            some = requests[start : start + CONCURRENT]
            sent = [send.future(one, metadata=self._metadata, timeout=self._timeout) for one in some]
            for call in sent:
                try:
                    yield call.result()
                except grpc.RpcError as error:
                    yield CallFailed.of(error, method)

    def stream(self, method: Method, request: Any) -> Iterator[Any]:
        """The responses of a stream, as they arrive. That there is no such project is raised if there are none."""
        open_ = self.channel.unary_stream(method.path, type(request).SerializeToString, method.response.FromString)
        empty = True
        for response in _received(method, open_(request, metadata=self._metadata, timeout=self._timeout)):
            empty = empty and says_nothing(response)
            yield response
        if empty and not method.mutates:
            self._look_for_project(request)

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
            yield from _received(method, open_(sent(), metadata=self._metadata, timeout=self._timeout))
        except CallFailed as failed:
            raise raised[0] if raised else failed from None

    def without_key(self) -> "Connection":
        """The same connection for calls that the idempotency key is not for."""
        kept = tuple(header for header in self._metadata if not header[0].startswith(IDEMPOTENCY_KEY))
        return Connection(self.channel, kept, self._timeout)

    def repeatable(self, method: Method | None) -> bool:
        """Whether repeating a call has no further effect."""
        return IDEMPOTENCY_KEY in dict(self._metadata) or (method is not None and not method.mutates)

    def _repeated(self, method: Method, request: Any, pauses: tuple[float, ...] = REPEATED_AFTER) -> Any:
        try:
            return self._sent(method, request)
        except CallFailed as failed:
            if not (pauses and failed.broke and self.repeatable(method)):
                raise
            broken = failed
        time.sleep(pauses[0])
        try:
            return self._repeated(method, request, pauses[1:])
        except CallFailed as failed:
            # Of calls without an answer the first one says most: it may have been done.
            raise (failed if failed.reason else broken) from None

    def _sent(self, method: Method, request: Any) -> Any:
        send = self.channel.unary_unary(method.path, type(request).SerializeToString, method.response.FromString)
        try:
            return send(request, metadata=self._metadata, timeout=self._timeout)
        except grpc.RpcError as error:
            raise CallFailed.of(error, method) from None

    def _look_for_project(self, request: Any) -> None:
        require_project(self, getattr(request, "project_id", ""))


def _received(method: Method, responses: Any) -> Iterator[Any]:
    try:
        yield from responses
    except grpc.RpcError as error:
        raise CallFailed.of(error, method) from None


@contextmanager
def connected(
    address: str,
    metadata: Metadata = (),
    timeout: float | None = None,
    *,
    origin: str = "--address",
    security: Security = PLAIN,
) -> Iterator[Connection]:
    """A connection to the server at an address, which was given at a place that people know as `origin`. Raises
    CallFailed, in words for people, also if none responds in time."""
    if wrong := probe.problem(address):
        raise click.BadParameter(wrong, param_hint=origin)
    with channel.opened(address, security) as opened:
        connection = Connection(opened, metadata, timeout)
        try:
            yield connection
        except grpc.RpcError as error:
            raise _explained(CallFailed.of(error), connection, Place(address, origin, security)) from None
        except CallFailed as error:
            raise _explained(error, connection, Place(address, origin, security)) from None


@dataclass(frozen=True)
class Place:
    """Where a server should be."""

    address: str
    origin: str
    security: Security

    @property
    def shown(self) -> str:
        return probe.without_password(self.address)

    @property
    def named(self) -> str:
        """What is said behind the address."""
        return "" if self.origin == "default" else f", as {self.origin} says"

    def look(self) -> probe.Finding:
        """What is there."""
        return probe.look(self.address, self.security.tls)


def _explained(failed: CallFailed, connection: Connection, place: Place) -> CallFailed:
    """A failure that is not from a server of Statehouse, in words for people. To look before the call would take longer
    than the call."""
    if failed.reason:
        return failed
    if failed.broke:
        return _broken(failed, connection, place)
    if failed.code == "UNAVAILABLE":
        return _absent(failed, place, place.look())
    if failed.code == "UNIMPLEMENTED":
        return _unknown(failed, connection, place.shown)
    if failed.code == "DEADLINE_EXCEEDED" and not connection.repeatable(failed.method):
        return failed.reworded(failed.message, "It is not known whether it was done: look before you repeat it.")
    return failed


def _absent(failed: CallFailed, place: Place, found: probe.Finding) -> CallFailed:
    """The failure of a call that could not be sent."""
    if found.hint:
        return failed.reworded(f"The server at {place.shown}{place.named}: {found.cause}.", found.hint)
    return failed.reworded(
        f"There is no server at {place.shown}{place.named}: {found.cause}.",
        "Start one, or name another with --address, STATEHOUSE_ADDRESS or a context:",
        "statehouse serve",
    )


def _broken(failed: CallFailed, connection: Connection, place: Place) -> CallFailed:
    """The failure of a call whose connection broke. A server that wants a certificate breaks it, too: in TLS 1.3 it
    says so when the connection is there."""
    if place.security.tls and (found := place.look()).hint:
        return _absent(failed, place, found)
    during = f" during {failed.method.name}" if failed.method else ""
    if connection.repeatable(failed.method):
        hint = "Repeat the command: what was done already is not done again."
    else:
        hint = (
            "It is not known whether it was done: look before you repeat it. With an --idempotency-key, it could be"
            " repeated at once."
        )
    return failed.reworded(f"The connection to {place.shown} broke{during}.", hint)


def _unknown(failed: CallFailed, connection: Connection, shown: str) -> CallFailed:
    """The failure of a call of a method that the server does not know: it is older than this command, or not
    Statehouse."""
    from statehouse_server import __version__  # noqa: PLC0415  it takes long to find out

    get = kinds()["system"]["get-server-info"].method
    send = connection.channel.unary_unary(get.path, get.request.SerializeToString, get.response.FromString)
    try:
        version = send(get.request(), timeout=LOOK_SECONDS).version
    except grpc.RpcError as error:
        if CallFailed.of(error).reason:
            return failed
        return failed.reworded(f"The server at {shown} is not Statehouse.", "Name another with --address.")
    name = failed.method.name if failed.method else "this method"
    return failed.reworded(
        f"The server at {shown} does not know {name}: it is version {version}, and this command {__version__}.",
        "Use a command and a server of the same version.",
    )
