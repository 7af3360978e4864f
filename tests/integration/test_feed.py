"""The feed: events are appended, listed, filtered and read by their numbers."""

from statehouse.v1 import event_pb2 as pb

from tests.support.client import Client


def test_a_client_finds_what_it_has_committed(client: Client, project: str) -> None:
    client.create_task(project_id=project)
    types = [event.type for event in client.list_events(project)]
    assert types == ["project.created", "task.created"]
    latest = client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project))
    assert latest.sequence == 2
