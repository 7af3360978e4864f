"""WatchEvents: events are sent as they are committed, and none is missed."""

from tests.support.client import Client
from tests.support.watching import Watcher


class TestBeginnings:
    def test_a_watch_from_now_sees_what_is_committed_after_its_first_message(
        self, client: Client, project: str
    ) -> None:
        client.create_task(project_id=project)
        watcher = Watcher(client, project, from_now=True).begun()
        assert watcher.sequence == 2
        task = client.create_task(project_id=project)
        [event] = watcher.until_events(1)
        assert (event.sequence, event.type, event.entity_id) == (3, "task.created", task.id)
        watcher.stop()

    def test_a_watch_without_a_beginning_sees_everything(self, client: Client, project: str) -> None:
        client.create_task(project_id=project)
        watcher = Watcher(client, project)
        watcher.until_events(2)
        client.create_task(project_id=project)
        watcher.until_events(3)
        assert watcher.events == client.list_events(project)
        watcher.stop()
