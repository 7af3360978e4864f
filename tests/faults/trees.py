"""Trees of tasks that many clients build, prune, move and read: whole at every end, and read once by streams that
resume."""

import itertools
import math
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import grpc
from statehouse.v1 import task_pb2 as pb

from tests.faults.history import PASSING, Attempt, Ending, Findings, History, attempt, persist, reason_of
from tests.support.client import Client

DEADLINE = 3.0
"""Seconds that the clients give a call."""
ELEMENT = 16
"""Bytes of a path for each level."""
STANDING = 1000
"""Tasks of the tree that nobody changes, which is read all the while."""
ROOTS = 3
MISSED = frozenset({"NOT_FOUND", "PARENT_NOT_FOUND", "ALREADY_EXISTS", "DEPTH_EXCEEDED", "CYCLE"})
"""Why a call is refused when others were faster: no failure."""


@dataclass(frozen=True)
class Row:
    """A task as it is stored."""

    id: str
    parent: str
    depth: int
    path: bytes


@dataclass(frozen=True)
class Change:
    """A task that was to be made, or deleted with all that is below it, by a call with these times."""

    id: str
    began: float
    ended: float
    ending: Ending


@dataclass
class Events:
    """What clients did to trees, and the parents of each task: its first one, and those that it was to be moved to."""

    parents: dict[str, str] = field(default_factory=dict)
    moves: dict[str, set[str]] = field(default_factory=dict)
    creations: History[Change] = field(default_factory=History)
    deletions: History[Change] = field(default_factory=History)

    def ever_above(self, id_: str) -> set[str]:
        """A task and those that it may ever have been below."""
        found: set[str] = set()
        waiting = [id_]
        while waiting:
            one = waiting.pop()
            if one and one not in found:
                found.add(one)
                waiting += [self.parents.get(one, ""), *self.moves.get(one, ())]
        return found

    def always_above(self, id_: str) -> Iterator[str]:
        """A task and those that it never was anywhere but below."""
        while id_:
            yield id_
            id_ = "" if id_ in self.moves else self.parents.get(id_, "")


def check_rows(rows: Sequence[Row]) -> Findings:
    """Every parent is there, and depths and paths agree with parents."""
    findings = Findings()
    by_id = {row.id: row for row in rows}
    for path, count in Counter(row.path for row in rows).items():
        findings.expect(count == 1, f"{count} tasks have the path {path.hex()}")
    for row in rows:
        parent = by_id.get(row.parent)
        if row.parent and parent is None:
            findings.lose(f"{row.id} is there without its parent {row.parent}")
            continue
        depth, beginning = (parent.depth + 1, parent.path) if parent else (0, b"")
        findings.expect(row.depth == depth, f"{row.id} has depth {row.depth} instead of {depth}")
        fits = len(row.path) == ELEMENT * (depth + 1) and row.path.startswith(beginning)
        findings.expect(fits, f"the path of {row.id} does not lead on from that of its parent")
    return findings


def check_presence(events: Events, rows: Sequence[Row]) -> Findings:
    """What was made and not deleted is there, and what was deleted is not."""
    findings = Findings()
    there = {row.id for row in rows}
    creations, deletions = by_id(events.creations.entries), by_id(events.deletions.entries)
    for id_, made in creations.items():
        ends = [one for above in events.ever_above(id_) for one in deletions.get(above, ())]
        acknowledged = [one for one in made if one.ending is Ending.DONE]
        if id_ not in there and any(all(end.ended < one.began for end in ends) for one in acknowledged):
            findings.lose(f"{id_} was made, and is not there")
        sure = [one for above in events.always_above(id_) for one in deletions.get(above, ())]
        over = [end for end in sure if end.ending is Ending.DONE]
        if id_ in there and any(all(one.ended < end.began for one in made) for end in over):
            findings.broken.append(f"{id_} was deleted, and is there")
    return findings


def by_id(changes: Sequence[Change]) -> dict[str, list[Change]]:
    """Those that may have taken effect, by the task that they were for."""
    found: dict[str, list[Change]] = defaultdict(list)
    for one in changes:
        if one.ending is not Ending.REFUSED:
            found[one.id].append(one)
    return found


def check_nodes(nodes: Sequence[pb.TaskNode], rows: Mapping[str, Row]) -> Findings:
    """A tree as a stream sent it is that of the rows: each node once, in order, with the number of its children."""
    findings = Findings()
    sent = Counter(node.task.id for node in nodes)
    children = Counter(row.parent for row in rows.values())
    for id_, count in sent.items():
        if count > 1:
            findings.double(f"{id_} was sent {count} times")
        findings.expect(id_ in rows, f"{id_} was sent, and is not there")
    for id_ in rows.keys() - sent.keys():
        findings.lose(f"{id_} was not sent")
    for node in nodes:
        expected = children[node.task.id]
        findings.expect(node.child_count == expected, f"{node.task.id} has {expected} children, not {node.child_count}")
    known = [rows[node.task.id].path for node in nodes if node.task.id in rows]
    findings.expect(known == sorted(known), "the nodes were not sent depth first")
    return findings


@dataclass
class Trees:
    """The load, and the check of what came of it."""

    clients: Sequence[Client]
    query: Callable[[str, Any], list[Any]]
    """Asks the database itself."""
    name = "trees"
    project: str = ""
    events: Events = field(default_factory=Events)
    unknown: int = 0
    settled: int = 0
    moved: int = 0
    streams: int = 0
    resumed: int = 0
    found: History[Findings] = field(default_factory=History)
    _standing: dict[str, Row] = field(default_factory=dict)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def prepare(self) -> None:
        """Make the tree that stands, and the roots of those that change."""
        self.project = self.clients[0].create_project()
        rng = random.Random("standing")
        tasks = [pb.Task(id="standing", name="standing")]
        for number in range(1, STANDING):
            parent = tasks[rng.randrange(max(0, number - 50), number)].id
            tasks.append(pb.Task(id=f"standing-{number}", parent_id=parent, name="standing"))
        self.clients[0].tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=self.project, tasks=tasks))
        self._standing = self._below("standing")
        for number in range(ROOTS):
            self.clients[0].create_task(project_id=self.project, id=f"root-{number}")
            self.events.parents[f"root-{number}"] = ""

    def step(self, rng: random.Random) -> None:
        """Build, prune, move, cancel, retry or read. Raises how that failed."""
        client = rng.choice(self.clients)
        weights = {
            self.build: 5, self.upsert: 3, self.prune: 1, self.move: 3, self.cancel: 1, self.retry: 1, self.read: 1,
        }  # fmt: skip
        (act,) = rng.choices([*weights], [*weights.values()])
        act(client, rng).or_raise(unless=MISSED)

    def build(self, client: Client, rng: random.Random) -> Attempt:
        """A small tree below some task, in one call."""
        top = self._some(rng)
        tasks: list[pb.Task] = []
        for _ in range(rng.randint(1, 6)):
            parent = rng.choice([top, *(task.id for task in tasks)])
            tasks.append(pb.Task(id=f"task-{next(self._numbers)}", parent_id=parent, name="a task"))
        request = pb.BatchCreateTasksRequest(project_id=self.project, tasks=tasks)
        keyed = self._key(rng)
        return self._create(
            tasks, lambda: client.tasks.BatchCreateTasks(request, timeout=DEADLINE, metadata=keyed), keyed
        )

    def upsert(self, client: Client, rng: random.Random) -> Attempt:
        """One task, new or known; a known one that was deleted is made anew."""
        known = self._some(rng)
        task = pb.Task(id=known, parent_id=self.events.parents[known], name="again")
        if not task.parent_id or _moves(known) or rng.random() < 0.7:
            task = pb.Task(id=f"task-{next(self._numbers)}", parent_id=known, name="a task")
        request = pb.UpsertTaskRequest(project_id=self.project, task=task)
        keyed = self._key(rng)
        return self._create([task], lambda: client.tasks.UpsertTask(request, timeout=DEADLINE, metadata=keyed), keyed)

    def _key(self, rng: random.Random) -> list[tuple[str, str]]:
        """The header of an idempotency key, or none."""
        return [("idempotency-key", f"tree-{next(self._numbers)}")] if rng.random() < 0.5 else []

    def _create(self, tasks: Sequence[pb.Task], call: Callable[[], Any], key: list[tuple[str, str]]) -> Attempt:
        """Make tasks; under a key, until it is known whether they are made."""
        self.events.parents |= {task.id: task.parent_id for task in tasks}
        one = attempt(call)
        began = one.began
        if one.ending is Ending.UNKNOWN:
            self.unknown += 1
            again = persist(call) if key else one
            one = again if again.done else one  # what was refused now may have been done late
            self.settled += one.done
        for task in tasks:
            self.events.creations.add(Change(task.id, began, _end(one), one.ending))
        return one

    def prune(self, client: Client, rng: random.Random) -> Attempt:
        """Delete a task with all that is below it."""
        id_ = self._some(rng)
        if not self.events.parents[id_]:
            return self.cancel(client, rng)
        request = pb.DeleteTaskTreeRequest(project_id=self.project, id=id_)
        one = attempt(lambda: client.tasks.DeleteTaskTree(request, timeout=DEADLINE))
        self.events.deletions.add(Change(id_, one.began, _end(one), one.ending))
        return one

    def move(self, client: Client, rng: random.Random) -> Attempt:
        """Move a task, with all that is below it, below some other one."""
        id_ = next(filter(_moves, (self._some(rng) for _ in range(20))), "")
        if not id_:
            return self.cancel(client, rng)
        parent = self._some(rng)
        self.events.moves.setdefault(id_, set()).add(parent)
        request = pb.MoveTaskRequest(project_id=self.project, id=id_, new_parent_id=parent)
        one = attempt(lambda: client.tasks.MoveTask(request, timeout=DEADLINE))
        self.moved += one.done
        return one

    def cancel(self, client: Client, rng: random.Random) -> Attempt:
        request = pb.CancelTaskTreeRequest(project_id=self.project, id=self._some(rng))
        return attempt(lambda: client.tasks.CancelTaskTree(request, timeout=DEADLINE))

    def retry(self, client: Client, rng: random.Random) -> Attempt:
        request = pb.RetryTaskTreeRequest(project_id=self.project, id=self._some(rng))
        return attempt(lambda: client.tasks.RetryTaskTree(request, timeout=DEADLINE))

    def read(self, client: Client, rng: random.Random) -> Attempt:
        """The tree that stands, as a stream that is left now and then, and resumed."""
        one = attempt(lambda: list(self._stream(client, "standing", rng)))
        if one.done:
            self.streams += 1
            self.found.add(check_nodes(one.answer, self._standing))
        return one

    def _stream(self, client: Client, top: str, rng: random.Random, *, leave: float = 0.2) -> Iterator[pb.TaskNode]:
        """The nodes of a tree, whatever happens to the stream for a minute."""
        token, deadline = "", time.monotonic() + 60
        while True:
            request = pb.StreamTaskTreeRequest(project_id=self.project, id=top, resume_token=token)
            stream = client.tasks.StreamTaskTree(request, timeout=10)
            try:
                for response in stream:
                    yield from response.nodes
                    token = response.resume_token
                    if rng.random() < leave:
                        stream.cancel()
                        break
                else:
                    return
            except grpc.RpcError as error:
                if reason_of(error) not in PASSING or time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
            self.resumed += 1

    def finish(self) -> Findings:
        """Look at all that is there, in the database and by streams."""
        result = Findings(unknown=self.unknown, settled=self.settled)
        rows = self._rows()
        found = [*self.found.entries, check_rows(rows), check_presence(self.events, rows)]
        found += [self._check_tree(top) for top in (*(f"root-{number}" for number in range(ROOTS)), "standing")]
        for one in found:
            result.absorb(one)
        lost_calls = [one for one in self.events.deletions.entries if one.ending is Ending.UNKNOWN]
        result.unknown += len(lost_calls)
        result.settled += len(lost_calls)
        result.notes = {
            "tasks": len(rows),
            "moves": self.moved,
            "streams": self.streams,
            "streams resumed": self.resumed,
        }
        return result

    def _check_tree(self, top: str) -> Findings:
        """A tree by its stream, and what verbs on all of it do."""
        rows = self._below(top)
        findings = check_nodes(self._nodes(top), rows)
        for verb, status in (("CancelTaskTree", pb.TASK_STATUS_CANCELLED), ("RetryTaskTree", pb.TASK_STATUS_PENDING)):
            request = getattr(pb, f"{verb}Request")(project_id=self.project, id=top)
            method = getattr(self.clients[0].tasks, verb)
            persist(lambda method=method, request=request: method(request, timeout=30)).or_raise()
            found = {node.task.status for node in self._nodes(top)}
            findings.expect(found == {status}, f"{verb} of {top} left the statuses {found}")
        return findings

    def _nodes(self, top: str) -> list[pb.TaskNode]:
        return list(self._stream(self.clients[0], top, random.Random(0), leave=0.0))

    def _rows(self) -> list[Row]:
        query = "SELECT id, coalesce(parent_id, ''), depth, path FROM tasks WHERE project_id = %s"
        return [Row(*values) for values in self.query(query, [self.project])]

    def _below(self, top: str) -> dict[str, Row]:
        """A task and all below it, by parents alone."""
        children: dict[str, list[Row]] = {}
        for row in self._rows():
            children.setdefault(row.parent, []).append(row)
        found = {row.id: row for row in children.get("", ()) if row.id == top}
        coming = list(found)
        while coming:
            rows = children.get(coming.pop(), [])
            found |= {row.id: row for row in rows}
            coming += [row.id for row in rows]
        return found

    def _some(self, rng: random.Random) -> str:
        """A root, or one of the tasks that were named last."""
        known = list(self.events.parents)
        return rng.choice([*known[:ROOTS], *known[-40:]])


def _moves(id_: str) -> bool:
    """Whether a task is one of those that are moved. An upsert names the parent, so it is for the others."""
    return id_.startswith("task-") and id_.endswith(("1", "3", "5", "7", "9"))


def _end(one: Attempt) -> float:
    return math.inf if one.ending is Ending.UNKNOWN else one.ended
