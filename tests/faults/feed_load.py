"""Changes of all kinds at several servers, and the watchers of the feed that tells of them.

Calls are made alone, in batches, and in transactions that are committed, rolled back or left, some of them long after
they have written. Each call or transaction has a request id of its own, by which its events are found again.
"""

import itertools
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from google.protobuf.message import Message
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import task_pb2, team_pb2, transaction_pb2

from tests.faults.deployment import Deployment
from tests.faults.feed_check import Expected, Told, Watch, Write, judge
from tests.faults.feed_watchers import FEED, NaiveReader, Watcher
from tests.faults.history import Attempt, Ending, Findings, History, attempt, persist
from tests.faults.list_append import of_commit, refused
from tests.support.client import Client, pack_any, span
from tests.support.transactions import COMMIT, ROLLBACK
from tests.support.transactions import Transaction as Conversation

DEADLINE = 3.0
"""Seconds that the clients give a call."""
SERVERS = 3
COUNTERS = 3
"""Tasks that all change: few, so that they meet."""
TEAMS, AGENTS = 2, 3
LONGEST_TRANSACTION = 2.0
"""Seconds for which a transaction waits before its end, at most."""
MISSED = frozenset({"NOT_FOUND", "ALREADY_EXISTS", "TEAM_NOT_FOUND"})
"""Why a call is refused when others were faster: no failure."""


@dataclass(frozen=True)
class Call:
    """A call, and the events that it should have."""

    request: Any
    expected: Sequence[Expected]
    along: str = ""
    """The type of further events that it may have."""

    def answered(self, response: Any) -> Sequence[Expected]:
        """What its response adds to what is known of its events."""
        match response:
            case task_pb2.UpdateTaskOutputResponse():
                return [replace(self.expected[0], version=response.task.version)]
            case team_pb2.AddTeamMemberResponse():
                return [replace(self.expected[0], version=response.team_member.version)]
            case pb.AppendEventResponse():
                return [replace(self.expected[0], sequence=response.sequence)]
        return self.expected


@dataclass
class Feed:
    """The load, and the check of what came of it."""

    deployment: Deployment
    clients: Sequence[Client]
    naive: bool = False
    """Whether somebody reads the feed as if it were in the order of inserts. The check must detect this."""
    name = "feed"
    project: str = ""
    writes: History[Write] = field(default_factory=History)
    watchers: list[Watcher | NaiveReader] = field(default_factory=list)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def prepare(self) -> None:
        """Start further servers, and those who watch; and make what all change."""
        while len(self.deployment.front.targets) < SERVERS:
            self.deployment.start()
        self.deployment.front.cut()  # the clients connect again, each to another server
        client = self.clients[0]
        self.project = str(persist(client.create_project).or_raise())
        for number in range(AGENTS):
            client.create_agent(project_id=self.project, id=f"agent-{number}")
        for number in range(COUNTERS):
            client.create_task(project_id=self.project, id=f"counter-{number}", output_json="0")
        self.watchers = [*self._watchers()]
        for watcher in self.watchers:
            watcher.start()

    def _watchers(self) -> list[Watcher | NaiveReader]:
        """One for each way to begin, and one for each of some filters."""
        counter = pb.EventTarget(kind="task", id="counter-0")
        members = pb.EventFilter(entity_kinds=["team_member"])
        nothing = pb.EventFilter(types=["report.never_sent"])
        naive = [NaiveReader(self.deployment.query, self.project, Watch("the naive reader"))] if self.naive else []
        return [
            *naive,
            self._watcher("who began at the beginning", after_sequence=0),
            self._watcher("who began with the oldest"),
            self._watcher("who began later", from_now=True),
            self._filtered("of tasks", lambda event: event.kind == "task", pb.EventFilter(type_prefixes=["task."])),
            self._filtered("of a counter", lambda event: event.id == counter.id, pb.EventFilter(entities=[counter])),
            self._filtered("of reports", lambda event: event.kind == "", pb.EventFilter(own_types_only=True)),
            self._filtered("of members", lambda event: event.kind == "team_member", members),
            self._filtered("of nothing", lambda _: False, nothing),
        ]

    def _watcher(self, name: str, **start_at: Any) -> Watcher:
        watch = Watch(f"a watcher {name}", began=None if start_at.get("from_now") else 0)
        return Watcher(self.deployment.client, self.project, watch, start_at)

    def _filtered(self, name: str, selects: Callable[[Told], bool], which: pb.EventFilter) -> Watcher:
        return Watcher(self.deployment.client, self.project, Watch(f"a watcher {name}", selects), filters=[which])

    def step(self, rng: random.Random) -> None:
        """Change something, as chance has it. Raises how that failed."""
        client = rng.choice(self.clients)
        act = rng.choices([self._alone, self._batch, self._transact], [6, 2, 2])[0]
        one = act(client, rng)
        one.or_raise(unless=MISSED)

    def _alone(self, client: Client, rng: random.Random) -> Attempt:
        """One call; under a key, until it is known whether it was done."""
        call, header = self._call(rng), self._header()
        keyed = self._key(rng)
        stub = self._stub(client, call.request)
        one = _settled(lambda: stub(call.request, timeout=DEADLINE, metadata=[header, *keyed]), keyed=bool(keyed))
        expected = call.answered(one.answer) if one.done else call.expected
        self._record(client, rng, Write(header[1], one.ending, expected, call.along))
        return one

    def _batch(self, client: Client, rng: random.Random) -> Attempt:
        """Several calls that are done together or not at all."""
        calls = [self._call(rng) for _ in range(rng.randint(1, 5))]
        header, keyed = self._header(), self._key(rng)
        request = transaction_pb2.ExecuteBatchRequest(
            project_id=self.project, calls=[pack_any(call.request) for call in calls]
        )
        execute = client.transactions.ExecuteBatch
        one = _settled(lambda: execute(request, timeout=DEADLINE, metadata=[header, *keyed]), keyed=bool(keyed))
        self._record(client, rng, _write(header[1], one.ending, calls))
        return one

    def _transact(self, client: Client, rng: random.Random) -> Attempt:
        """Several calls in a transaction that is committed, rolled back, or left without a word."""
        calls = [self._call(rng) for _ in range(rng.randint(1, 4))]
        header = self._header()
        begin = {"project_id": self.project, "idle_timeout": span(4), "timeout": span(8)}
        opened = attempt(lambda: Conversation(client, deadline=8, metadata=[header], **begin))
        one, expected = refused(opened), list[Expected]()
        if opened.done:
            try:
                one, expected = self._converse(opened.answer, calls, rng)
            finally:
                opened.answer.close()
        write = _write(header[1], one.ending, calls)
        self._record(client, rng, replace(write, expected=expected or write.expected))
        return one

    def _converse(
        self, conversation: Conversation, calls: Sequence[Call], rng: random.Random
    ) -> tuple[Attempt, list[Expected]]:
        expected: list[Expected] = []

        def work() -> None:
            for call in calls:
                expected.extend(call.answered(conversation.call(call.request)))

        worked = attempt(work)
        if not worked.done:
            return refused(worked), expected
        if rng.random() < 0.3:
            time.sleep(rng.uniform(0, LONGEST_TRANSACTION))
        end = rng.choices([COMMIT, ROLLBACK, None], [7, 2, 1])[0]
        if end is COMMIT:
            return of_commit(attempt(lambda: conversation.send(COMMIT))), expected
        rolled_back = attempt(lambda: conversation.send(ROLLBACK)) if end else worked
        return refused(rolled_back), expected

    def _call(self, rng: random.Random) -> Call:
        """A change of some kind."""
        weights = {
            self._create: 4, self._create_several: 1, self._count: 3, self._delete: 1, self._join: 2, self._leave: 1,
            self._found: 1, self._disband: 1, self._report: 2,
        }  # fmt: skip
        return rng.choices([*weights], [*weights.values()])[0](rng)

    def _create(self, _: random.Random) -> Call:
        id_ = f"task-{next(self._numbers)}"
        request = task_pb2.CreateTaskRequest(task=task_pb2.Task(project_id=self.project, id=id_, name="a task"))
        return Call(request, [Expected("task.created", id_, 1)])

    def _create_several(self, rng: random.Random) -> Call:
        tasks = [task_pb2.Task(id=f"task-{next(self._numbers)}", name="a task") for _ in range(rng.randint(2, 5))]
        request = task_pb2.BatchCreateTasksRequest(project_id=self.project, tasks=tasks)
        return Call(request, [Expected("task.created", task.id, 1) for task in tasks])

    def _count(self, rng: random.Random) -> Call:
        id_ = f"counter-{rng.randrange(COUNTERS)}"
        output = str(next(self._numbers))
        request = task_pb2.UpdateTaskOutputRequest(project_id=self.project, id=id_, output_json=output)
        return Call(request, [Expected("task.updated", id_)])

    def _delete(self, rng: random.Random) -> Call:
        id_ = f"task-{max(1, next(self._numbers) - rng.randrange(1, 30))}"
        return Call(task_pb2.DeleteTaskRequest(project_id=self.project, id=id_), [Expected("task.deleted", id_, 2)])

    def _found(self, rng: random.Random) -> Call:
        id_ = f"team-{rng.randrange(TEAMS)}"
        team = team_pb2.Team(project_id=self.project, id=id_, name=id_)
        return Call(team_pb2.CreateTeamRequest(team=team), [Expected("team.created", id_, 1)])

    def _disband(self, rng: random.Random) -> Call:
        """Deletes a team, with the memberships in it."""
        id_ = f"team-{rng.randrange(TEAMS)}"
        request = team_pb2.DeleteTeamRequest(project_id=self.project, id=id_)
        return Call(request, [Expected("team.deleted", id_)], along="team_member.deleted")

    def _join(self, rng: random.Random) -> Call:
        """Makes a membership, or gives another role in it."""
        names = _membership(rng)
        request = team_pb2.AddTeamMemberRequest(project_id=self.project, role=f"role {next(self._numbers)}", **names)
        return Call(request, [Expected(("team_member.created", "team_member.updated"), "/".join(names.values()))])

    def _leave(self, rng: random.Random) -> Call:
        names = _membership(rng)
        request = team_pb2.RemoveTeamMemberRequest(project_id=self.project, **names)
        return Call(request, [Expected("team_member.deleted", "/".join(names.values()))])

    def _report(self, _: random.Random) -> Call:
        return Call(pb.AppendEventRequest(project_id=self.project, type="report.sent"), [Expected("report.sent")])

    def _header(self) -> tuple[str, str]:
        return "x-request-id", f"{self.project}-{next(self._numbers)}"

    def _key(self, rng: random.Random) -> list[tuple[str, str]]:
        """The header of an idempotency key, or none."""
        return [("idempotency-key", f"feed-{next(self._numbers)}")] if rng.random() < 0.5 else []

    def _stub(self, client: Client, request: Message) -> Any:
        name = request.DESCRIPTOR.name.removesuffix("Request")
        service = next(one for one in (client.tasks, client.teams, client.events) if hasattr(one, name))
        return getattr(service, name)

    def _record(self, client: Client, rng: random.Random, write: Write) -> None:
        """Note a write; now and then, with the last number of the feed after it."""
        if write.ending is Ending.DONE and rng.random() < 0.2:
            latest = attempt(lambda: self._latest(client))
            write = replace(write, known=latest.answer if latest.done else 0)
        self.writes.add(write)

    def _latest(self, client: Client) -> int:
        request = pb.GetLatestSequenceRequest(project_id=self.project)
        return int(client.events.GetLatestSequence(request, timeout=DEADLINE).sequence)

    def finish(self) -> Findings:
        """Let all watchers come to the end, and compare."""
        (moment,) = self.deployment.query("SELECT now()::text")[0]
        self.deployment.wait_for_connections(f"xact_start < '{moment}'")
        last = persist(lambda: self._latest(self.clients[0])).or_raise()
        for watcher in self.watchers:
            watcher.finish(last)
        feed = [Told(*values) for values in self.deployment.query(FEED, [self.project])]
        findings = judge(feed, self.writes.entries, [watcher.watch for watcher in self.watchers], self._stored())
        findings.broken += [sentence for watcher in self.watchers for sentence in watcher.broken]
        findings.expect(last == len(feed), f"the last number is said to be {last}, and {len(feed)} events are there")
        findings.notes = {
            "events": len(feed),
            "resumptions": sum(watcher.resumed for watcher in self.watchers),
            "of them after signs of life": sum(watcher.resumed_from_signs for watcher in self.watchers),
        }
        return findings

    def _stored(self) -> dict[tuple[str, str], int]:
        rows = self.deployment.query(STORED, {"project": self.project})
        return {(kind, id_): version for kind, id_, version in rows}


STORED = (
    "SELECT 'project', id, version FROM projects WHERE id = %(project)s"
    " UNION ALL SELECT 'task', id, version FROM tasks WHERE project_id = %(project)s"
    " UNION ALL SELECT 'agent', id, version FROM agents WHERE project_id = %(project)s"
    " UNION ALL SELECT 'team', id, version FROM teams WHERE project_id = %(project)s"
    " UNION ALL SELECT 'team_member', team_id || '/' || agent_id, version FROM team_members"
    " WHERE project_id = %(project)s"
)


def _settled(call: Callable[[], Any], *, keyed: bool) -> Attempt:
    """A call; with a key, repeated until its outcome is known."""
    one = attempt(call)
    if one.ending is Ending.UNKNOWN and keyed:
        again = persist(call)
        one = again if again.done else one  # what was refused now may have been done late
    return one


def _write(request: str, ending: Ending, calls: Sequence[Call]) -> Write:
    """Several calls in one."""
    along = next((call.along for call in calls if call.along), "")
    return Write(request, ending, [one for call in calls for one in call.expected], along)


def _membership(rng: random.Random) -> dict[str, str]:
    return {"team_id": f"team-{rng.randrange(TEAMS)}", "agent_id": f"agent-{rng.randrange(AGENTS)}"}
