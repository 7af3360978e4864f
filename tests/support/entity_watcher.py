"""Those who watch entities, and the picture that they have."""

import threading
from collections.abc import Callable, Sequence
from typing import Any

import grpc

from tests.support.waiting import until


class EntityWatcher:
    """Reads a watch in a thread, and keeps the picture that its messages make.

    `open_stream` begins or continues a watch by its token, and `rows` gets the entities of a message.
    """

    def __init__(self, open_stream: Callable[[str], Any], rows: Callable[[Any], Sequence[Any]]) -> None:
        self._open_stream = open_stream
        self._rows = rows
        self.picture: dict[str, Any] = {}
        self.told: list[Any] = []
        """Every entity that was sent, in order."""
        self.removed: list[str] = []
        """Every id that was sent as removed, in order."""
        self.messages: list[Any] = []
        """The messages of the last call."""
        self.token = ""
        self.code: grpc.StatusCode | None = None
        """How the last call has ended; None if it goes on."""
        self.error: Any = None
        self.start()

    def start(self) -> None:
        """Begin, or continue after the last message."""
        self.code, self.error, self.messages = None, None, []
        self.stream = self._open_stream(self.token)
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            for message in self.stream:
                self._apply(message)
            self.code = grpc.StatusCode.OK
        except grpc.RpcError as error:
            self.code, self.error = error.code(), error

    def _apply(self, message: Any) -> None:
        for row in self._rows(message):
            self.picture[row.id] = row
            self.told.append(row)
        for id_ in message.removed_ids:
            self.picture.pop(id_, None)
            self.removed.append(id_)
        self.token = message.resume_token
        self.messages.append(message)

    @property
    def has_caught_up(self) -> bool:
        """Whether the last call has sent everything that there was."""
        return any(message.caught_up for message in list(self.messages))

    def until(self, condition: Callable[[], Any]) -> None:
        """Wait for a condition on what has been sent."""

        def met() -> Any:
            assert self.code is None, self.error
            return condition()

        until(met)

    def until_caught_up(self) -> None:
        self.until(lambda: self.has_caught_up)

    def until_picture(self, expected: dict[str, Any]) -> None:
        """Wait until the picture is this one."""
        try:
            self.until(lambda: self.picture == expected)
        except AssertionError:
            wrong = {id_ for id_ in self.picture.keys() | expected.keys() if self.picture.get(id_) != expected.get(id_)}
            assert not wrong, [(self.picture.get(id_), expected.get(id_)) for id_ in wrong]
            raise

    def join(self) -> None:
        """Wait for the end of a watch that ends by itself."""
        self._thread.join(15)
        assert not self._thread.is_alive()

    def stop(self) -> None:
        self.stream.cancel()
        self.join()

    def resume(self) -> None:
        """Disconnect, and continue after the last message."""
        self.stop()
        self.start()
