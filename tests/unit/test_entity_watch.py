"""Which watches ask the same."""

from types import SimpleNamespace
from typing import Any

from statehouse.v1 import task_pb2 as pb

from statehouse_server.services.entity_watch import EntityWatch


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
