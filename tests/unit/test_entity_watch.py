"""Which watches ask the same, and what one that continues is told."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from statehouse.v1 import event_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.services import entity_watch
from statehouse_server.services.entity_watch import EntityWatch
from statehouse_server.services.shared_reads import SharedReads


def question(**fields: Any) -> bytes:
    none: Any = None
    watched: Any = SimpleNamespace(request=pb.WatchTasksRequest(**fields))
    return EntityWatch(watched, none, none, none, none)._question


def test_watches_of_one_request_ask_the_same_wherever_they_continue() -> None:
    assert question(project_id="a", resume_token="x") == question(project_id="a", resume_token="y")


def test_watches_of_different_requests_ask_something_else() -> None:
    fields: list[dict[str, Any]] = [{}, {"filters": [{"names": ["x"]}]}, {"read_mask": {"paths": ["name"]}}]
    asked = [question(project_id=project, **more) for project in "ab" for more in fields]
    assert len(set(asked)) == len(asked)


class Changing:
    """A feed in parts, and the task that it tells about: there until the client has continued, and then no more."""

    kind = "task"
    deciding: frozenset[str] = frozenset()
    position_kinds: tuple[type, ...] = ()

    def __init__(self, *parts: list[event_pb2.Event]) -> None:
        self.request = pb.WatchTasksRequest(project_id="p")
        self._parts = parts

    def ids(self, _: Any) -> Iterator[str]:
        yield "t"

    def among(self, *_: Any) -> tuple[list[Any], bool]:
        return [], True

    def size(self, _: Any) -> int:
        return 0

    def response(self, rows: Any, removed_ids: Any, token: str, *, caught_up: bool) -> pb.WatchTasksResponse:
        return pb.WatchTasksResponse(tasks=rows, removed_ids=removed_ids, resume_token=token, caught_up=caught_up)

    def ends_with(self, event: event_pb2.Event) -> bool:
        return event is self._parts[-1][-1]

    def follow(self, *_: Any) -> Iterator[tuple[list[event_pb2.Event], int]]:
        for part in self._parts:
            yield part, part[-1].sequence

    def read(self, *_: Any) -> tuple[int, bool]:
        return 0, True

    def make(self, *_: Any) -> str:
        return ""

    @contextmanager
    def connection(self) -> Iterator[None]:
        yield None

    def check(self) -> None:
        """Go on."""


def about(sequence: int, what: str) -> event_pb2.Event:
    return event_pb2.Event(
        sequence=sequence, type=f"task.{what}", entity_kind="task", entity_id="t", entity_version=sequence
    )


def test_what_goes_while_a_watch_continues_is_told_as_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes between the look at what there is and the first read; the client was told of it before."""
    monkeypatch.setattr(entity_watch, "number", lambda *_: 1)
    changing: Any = Changing([about(1, "updated")], [about(2, "purged")])
    watch = EntityWatch(changing, SharedReads(), changing, changing, changing)
    assert [id_ for response in watch.responses() for id_ in response.removed_ids] == ["t"]
