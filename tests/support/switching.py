"""Adapters for programs that had stores of their own: classes with the methods of such a store, each of one call."""

import functools
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest

from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, Failure, pack_any


class Counter(
    grpc.UnaryUnaryClientInterceptor,  # type: ignore[misc]
    grpc.UnaryStreamClientInterceptor,  # type: ignore[misc]
    grpc.StreamStreamClientInterceptor,  # type: ignore[misc]
):
    """Counts the calls of a channel."""

    def __init__(self) -> None:
        self.count = 0

    def intercept_unary_unary(self, continuation: Callable[..., Any], details: Any, request: Any) -> Any:
        self.count += 1
        return continuation(details, request)

    intercept_unary_stream = intercept_unary_unary  # type: ignore[assignment]
    intercept_stream_stream = intercept_unary_unary  # type: ignore[assignment]


def in_one_call(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method of a store, which is refused unless it makes exactly one call, be it one that fails."""

    @functools.wraps(method)
    def checked(store: "Store", *args: Any, **fields: Any) -> Any:
        before = store.counter.count
        try:
            return method(store, *args, **fields)
        finally:
            assert store.counter.count - before == 1, f"{method.__name__} is not one call"

    return checked


class Store:
    """The store of a project, with the methods of another system. Each public one makes exactly one call."""

    def __init__(self, client: Client, project: str) -> None:
        self.counter = Counter()
        self._client = Client(grpc.intercept_channel(client.channel, self.counter))
        self._project = project

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            if callable(method) and not name.startswith("_"):
                setattr(cls, name, in_one_call(method))

    def _request(self, kind: type[Message], **fields: Any) -> Any:
        """A request in the project, unless it is about something global."""
        if "project_id" in kind.DESCRIPTOR.fields_by_name:
            fields = {"project_id": self._project} | fields
        return kind(**fields)

    def _ask(self, kind: type[Message], *, metadata: Any = (), **fields: Any) -> Any:
        """The response to a request."""
        path, response = _method(kind)
        return self._client.method(path, response)(self._request(kind, **fields), metadata=metadata)

    def _stream(self, kind: type[Message], **fields: Any) -> list[Any]:
        """All messages of a stream."""
        path, response = _method(kind)
        method = self._client.channel.unary_stream(path, kind.SerializeToString, response.FromString)
        return [*method(self._request(kind, **fields))]

    def _batch(self, *requests: Message) -> list[Any]:
        """The responses to several requests, all or none of which take effect, in one call."""
        batch = ExecuteBatchRequest(calls=[pack_any(request) for request in requests])
        results = self._client.transactions.ExecuteBatch(batch).results
        return [
            _method(type(request))[1].FromString(result.value)
            for request, result in zip(requests, results, strict=True)
        ]


@functools.cache
def _method(request: type[Message]) -> tuple[str, type[Message]]:
    """The path of the method that has this request, and its response."""
    name = request.DESCRIPTOR.name.removesuffix("Request")
    service = next(one.descriptor for one in SERVICES if name in one.descriptor.methods_by_name)
    return f"/{service.full_name}/{name}", GetMessageClass(service.methods_by_name[name].output_type)


@contextmanager
def unless_gone() -> Iterator[None]:
    """Nothing happens to what does not exist, or is deleted already."""
    try:
        yield
    except grpc.RpcError as error:
        failure = Failure()
        failure.read(error)
        if failure.reason not in {"NOT_FOUND", "DELETED"}:
            raise


def document(**values: Any) -> str:
    """A JSON document."""
    return json.dumps(values)


def ago(seconds: float) -> Timestamp:
    result = Timestamp()
    result.FromNanoseconds(int((time.time() - seconds) * 1e9))
    return result


def ids_of(entities: Any) -> list[str]:
    return [one.id for one in entities]


def names_of(entities: Any) -> list[str]:
    return [one.name for one in entities]
