"""A client that watches a log."""

import threading
from typing import Any

import grpc
from statehouse.v1 import log_pb2 as pb

from tests.support.client import Client, Failure
from tests.support.waiting import until


class Watcher:
    """Reads WatchLogLines in a thread."""

    def __init__(self, client: Client, **fields: Any) -> None:
        self.stream = client.logs.WatchLogLines(pb.WatchLogLinesRequest(**fields))
        self.lines: list[pb.LogLine] = []
        self.messages: list[pb.WatchLogLinesResponse] = []
        self.ended = False
        """Whether the stream has ended without an error."""
        self.failure = Failure()
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            for message in self.stream:
                self.messages.append(message)
                self.lines += message.lines
            self.ended = True
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.CANCELLED:
                self.failure.read(error)

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.lines]

    @property
    def numbers(self) -> list[int]:
        return [line.number for line in self.lines]

    def until(self, count: int) -> None:
        until(lambda: len(self.lines) >= count or not self._thread.is_alive())
        assert len(self.lines) >= count

    def until_end(self) -> None:
        self._thread.join(15)
        assert not self._thread.is_alive()

    def stop(self) -> None:
        self.stream.cancel()
        self.until_end()
