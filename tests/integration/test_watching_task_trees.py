"""Watches of task trees: the tree, and then what changes in it."""

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import grpc
from statehouse.v1 import task_pb2 as pb

from tests.support.client import Client, fails
from tests.support.entity_watcher import EntityWatcher
from tests.support.transactions import Transaction


class Tree:
    """A tree of tasks: the top, two branches and their leaves."""

    def __init__(self, client: Client, project: str) -> None:
        self.client, self.project = client, project
        self.top = self.add()
        self.left, self.right = self.add(self.top), self.add(self.top)
        self.leaf = self.add(self.left)
        self.other = self.add()
        """A task beside the tree."""

    def add(self, parent: pb.Task | None = None, **fields: Any) -> pb.Task:
        return self.client.create_task(project_id=self.project, parent_id=parent.id if parent else "", **fields)

    def move(self, task: pb.Task, parent: pb.Task | None) -> None:
        to = parent.id if parent else ""
        self.client.tasks.MoveTask(pb.MoveTaskRequest(project_id=self.project, id=task.id, new_parent_id=to))

    def delete(self, task: pb.Task) -> None:
        self.client.tasks.DeleteTaskTree(pb.DeleteTaskTreeRequest(project_id=self.project, id=task.id))

    def stored(self, **fields: Any) -> dict[str, pb.Task]:
        """The tasks of the tree as they are stored, by id."""
        request = pb.StreamTaskTreeRequest(project_id=self.project, id=self.top.id, **fields)
        messages = self.client.tasks.StreamTaskTree(request)
        return {node.task.id: node.task for message in messages for node in message.nodes}

    @contextmanager
    def watched(self, **fields: Any) -> Iterator[EntityWatcher]:
        def open_stream(token: str) -> Any:
            request = pb.WatchTaskTreeRequest(project_id=self.project, id=self.top.id, resume_token=token, **fields)
            return self.client.tasks.WatchTaskTree(request)

        watcher = EntityWatcher(open_stream, lambda message: [node.task for node in message.nodes])
        try:
            watcher.until_caught_up()
            yield watcher
        finally:
            watcher.stop()


def test_the_tree_comes_first_and_then_what_changes_in_it(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher:
        assert [task.id for task in watcher.told] == [one.id for one in (tree.top, tree.left, tree.leaf, tree.right)]
        tree.add(tree.leaf)
        client.set_status(tree.right, "RUNNING")
        tree.add()
        client.set_status(tree.other, "RUNNING")
        watcher.until_picture(tree.stored())
        assert len(watcher.picture) == 5
        tree.delete(tree.left)
        watcher.until_picture(tree.stored())
        assert watcher.picture.keys() == {tree.top.id, tree.right.id}
        tree.delete(tree.other)
        tree.add(tree.right)
        watcher.until_picture(tree.stored())
        assert tree.other.id not in watcher.removed


def test_a_node_has_the_number_of_its_children(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher:
        tree.add(tree.right)
        client.set_status(tree.right, "RUNNING")
        watcher.until_picture(tree.stored())
        nodes = {node.task.id: node.child_count for message in watcher.messages for node in message.nodes}
        assert (nodes[tree.top.id], nodes[tree.left.id], nodes[tree.right.id]) == (2, 1, 1)


def test_what_moves_into_the_tree_or_out_of_it_is_told(client: Client, project: str) -> None:
    tree = Tree(client, project)
    below = tree.add(tree.other)
    with tree.watched() as watcher:
        tree.move(tree.other, tree.right)
        watcher.until_picture(tree.stored())
        assert below.id in watcher.picture
        tree.move(tree.left, None)
        watcher.until_picture(tree.stored())
        assert sorted(watcher.removed) == sorted([tree.left.id, tree.leaf.id])
        tree.move(tree.leaf, tree.top)
        watcher.until_picture(tree.stored())
        assert tree.leaf.id in watcher.picture
        tree.move(tree.other, tree.leaf)
        watcher.until_picture(tree.stored())


def test_a_tree_that_is_moved_itself_is_watched_on(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher:
        tree.move(tree.top, tree.other)
        watcher.until_picture(tree.stored())
        watcher.resume()
        added = tree.add(tree.leaf)
        watcher.until_picture(tree.stored())
        assert added.id in watcher.picture
        assert watcher.removed == []


def test_a_whole_tree_that_is_cancelled_is_told(client: Client, project: str) -> None:
    tree = Tree(client, project)
    for _ in range(300):
        tree.add(tree.right)
    with tree.watched() as watcher:
        client.tasks.CancelTaskTree(pb.CancelTaskTreeRequest(project_id=project, id=tree.top.id))
        watcher.until_picture(tree.stored())
        assert {task.status for task in watcher.picture.values()} == {pb.TASK_STATUS_CANCELLED}


def test_a_watch_has_a_depth(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched(max_depth=1) as watcher:
        assert watcher.picture.keys() == {tree.top.id, tree.left.id, tree.right.id}
        tree.add(tree.left)
        tree.move(tree.right, tree.left)
        watcher.until_picture(tree.stored(max_depth=1))
        assert watcher.removed == [tree.right.id]
        tree.move(tree.leaf, tree.top)
        watcher.until_picture(tree.stored(max_depth=1))
        assert watcher.picture.keys() == {tree.top.id, tree.left.id, tree.leaf.id}


def test_a_watch_has_statuses(client: Client, project: str) -> None:
    tree = Tree(client, project)
    client.set_status(tree.leaf, "RUNNING")
    statuses = [pb.TASK_STATUS_RUNNING]
    with tree.watched(statuses=statuses) as watcher:
        assert watcher.picture.keys() == {tree.leaf.id}
        client.set_status(tree.other, "RUNNING", "COMPLETED")
        client.set_status(tree.right, "RUNNING")
        client.set_status(tree.leaf, "COMPLETED")
        watcher.until_picture(tree.stored(statuses=statuses))
        assert watcher.picture.keys() == {tree.right.id}
        assert watcher.removed == [tree.leaf.id]


def test_the_watch_ends_with_the_top(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher:
        tree.delete(tree.top)
        watcher.join()
        assert watcher.code is grpc.StatusCode.OK
        assert watcher.picture == {}
        watcher.start()
        watcher.join()
        with fails("NOT_FOUND", "NOT_FOUND"):
            raise watcher.error


def test_a_watch_continues_after_its_last_message(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher:
        watcher.stop()
        told = len(watcher.told)
        added = tree.add(tree.right)
        tree.move(tree.left, tree.other)
        watcher.start()
        watcher.until_picture(tree.stored())
        watcher.until_caught_up()
        assert [task.id for task in watcher.told[told:]] == [added.id], "the tree does not come again"
        assert sorted(watcher.removed) == sorted([tree.left.id, tree.leaf.id])


def test_a_watch_that_breaks_while_it_sends_the_tree_goes_on_there(client: Client, project: str) -> None:
    tree = Tree(client, project)
    tasks = [pb.Task(name="a task", parent_id=tree.right.id) for _ in range(600)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    request = pb.WatchTaskTreeRequest(project_id=project, id=tree.top.id)
    told: list[str] = []
    for _ in range(20):
        stream = client.tasks.WatchTaskTree(request)
        message = next(stream)
        stream.cancel()
        told += [node.task.id for node in message.nodes]
        request.resume_token = message.resume_token
        if message.caught_up:
            break
    assert told == [*tree.stored()]


def test_a_task_comes_before_those_below_it(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched() as watcher, Transaction(client, project_id=project) as transaction:
        parent = tree.right
        for _ in range(20):
            task = pb.Task(name="below", parent_id=parent.id)
            parent = transaction.call(pb.CreateTaskRequest(task=task)).task
        transaction.commit()
        watcher.until_picture(tree.stored())
        known = {""}
        for task in watcher.told:
            assert task.parent_id in known
            known.add(task.id)


def test_a_read_mask_leaves_out_what_it_does_not_name(client: Client, project: str) -> None:
    tree = Tree(client, project)
    with tree.watched(read_mask={"paths": ["parent_id"]}) as watcher:
        added = tree.add(tree.right)
        expected = pb.Task(project_id=project, id=added.id, version=1, parent_id=tree.right.id)
        watcher.until(lambda: watcher.picture.get(added.id) == expected)
        assert watcher.picture[tree.top.id] == pb.Task(project_id=project, id=tree.top.id, version=1)
    mask = {"paths": ["nonsense"]}
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
        next(client.tasks.WatchTaskTree(pb.WatchTaskTreeRequest(project_id=project, id=tree.top.id, read_mask=mask)))


def test_a_task_that_is_not_there_cannot_be_watched(client: Client, project: str) -> None:
    with fails("NOT_FOUND", "NOT_FOUND"):
        next(client.tasks.WatchTaskTree(pb.WatchTaskTreeRequest(project_id=project, id="nowhere")))


def test_many_writers_and_broken_watches_lose_nothing(client: Client, project: str) -> None:
    """The picture is the tree in the end, whatever was created, moved, changed and deleted at the same time."""
    tree = Tree(client, project)
    writers = [threading.Thread(target=scramble, args=(tree, number)) for number in range(3)]
    with tree.watched() as steady, tree.watched(max_depth=2) as shallow, tree.watched() as broken:
        for writer in writers:
            writer.start()
        chance = random.Random(7)
        while any(writer.is_alive() for writer in writers):
            writers[0].join(chance.uniform(0, 0.1))
            broken.resume()
        steady.until_picture(tree.stored())
        broken.until_picture(tree.stored())
        shallow.until_picture(tree.stored(max_depth=2))


def scramble(tree: Tree, number: int) -> None:
    """Create, move, change and delete tasks inside and outside of a tree."""
    chance = random.Random(number)
    inside = tree.add(tree.top)
    outside = tree.add()
    mine = [tree.add(inside), tree.add(outside)]
    for _ in range(50):
        task = chance.choice(mine)
        match chance.choice(("add", "add", "move", "change", "delete")):
            case "add":
                mine.append(tree.add(chance.choice((inside, outside))))
            case "move":
                tree.move(task, chance.choice((inside, outside)))
            case "change":
                new = pb.Task(project_id=tree.project, id=task.id, name=f"name {chance.random()}")
                tree.client.tasks.UpdateTask(pb.UpdateTaskRequest(task=new))
            case "delete" if len(mine) > 2:
                mine.remove(task)
                tree.delete(task)
        if chance.random() < 0.05:
            tree.move(inside, chance.choice((tree.top, tree.right, None)))
            tree.move(inside, tree.top)
