"""A watcher of events."""

import threading
import time
from collections.abc import Callable
from typing import Any

import grpc
from statehouse.v1 import event_pb2 as pb

from tests.support.client import Client, Failure
from tests.support.waiting import until


class Watcher:
    """Reads WatchEvents in a thread and notes what came when."""

    def __init__(self, client: Client, project: str, **fields: Any) -> None:
        self.stream = client.events.WatchEvents(pb.WatchEventsRequest(project_id=project, **fields))
        self.messages: list[pb.WatchEventsResponse] = []
        self.times: list[float] = []
        self.failure: Failure | None = None
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            for message in self.stream:
                self.times.append(time.perf_counter())
                self.messages.append(message)
        except grpc.RpcError as error:
            self.failure = Failure()
            self.failure.read(error)

    @property
    def events(self) -> list[pb.Event]:
        return [event for message in list(self.messages) for event in message.events]

    @property
    def sequences(self) -> list[int]:
        return [event.sequence for event in self.events]

    @property
    def sequence(self) -> int:
        """The number up to which it has seen the feed; -1 before its first message."""
        return self.messages[-1].sequence if self.messages else -1

    def begun(self) -> "Watcher":
        """Wait for its first message."""
        until(lambda: self.messages or self.failure)
        return self

    def until(self, condition: Callable[["Watcher"], Any]) -> "Watcher":
        until(lambda: condition(self))
        return self

    def until_events(self, count: int) -> list[pb.Event]:
        """Wait for a number of events."""
        until(lambda: len(self.events) >= count)
        return self.events

    def stop(self) -> None:
        self.stream.cancel()
        self._thread.join(5)
        assert not self._thread.is_alive()
