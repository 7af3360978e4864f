"""Interactive transactions that read a few lists and append to them, at every isolation level.

A list is the output of a task. What is read to be appended to is locked, or the transaction is serializable.
"""

import itertools
import json
import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from statehouse.v1 import task_pb2
from statehouse.v1 import transaction_pb2 as pb

from tests.faults.anomalies import Append, Read, Step, Transaction, Values, analyse
from tests.faults.history import UNSURE, Attempt, Ending, Findings, History, attempt, persist
from tests.support.client import Client, span
from tests.support.transactions import COMMIT, ROLLBACK
from tests.support.transactions import Transaction as Conversation

LISTS = 4
"""Lists of each isolation level: few, so that transactions meet."""
LEVELS = {
    "read-committed": (pb.ISOLATION_LEVEL_READ_COMMITTED, pb.ROW_LOCK_UPDATE),
    "repeatable-read": (pb.ISOLATION_LEVEL_REPEATABLE_READ, pb.ROW_LOCK_UPDATE),
    "serializable": (pb.ISOLATION_LEVEL_SERIALIZABLE, pb.ROW_LOCK_UNSPECIFIED),
}
UNSURE_OF_COMMIT = UNSURE | {"CANCELLED"}
"""A client that has sent a commit and does not read the response in time only learns that it was cancelled."""
TRIES = 5
SETTLE_SECONDS = 30


@dataclass(frozen=True)
class Plan:
    """The plan of a transaction: lists in order, each with the values to append after reading it."""

    level: str
    appends: tuple[tuple[str, Values], ...]
    key: str
    gives_up: bool
    """Whether it is rolled back at the end."""

    def begin(self, client: Client, project: str) -> Conversation:
        """Open its transaction."""
        isolation = LEVELS[self.level][0]
        begin = {"project_id": project, "isolation": isolation, "idempotency_key": self.key}
        return Conversation(client, deadline=8, **begin, idle_timeout=span(2), timeout=span(8))


@dataclass
class ListAppend:
    """The load, and the check of its results."""

    clients: Sequence[Client]
    locking: bool = True
    """Whether rows are locked below the serializable level. Without it, transactions lose each other's work."""
    name = "list-append"
    project: str = ""
    history: History[tuple[str, Transaction]] = field(default_factory=History)
    unknown: int = 0
    settled: int = 0
    _numbers: Any = field(default_factory=lambda: itertools.count(1))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def prepare(self) -> None:
        """Make the lists."""
        self.project = self.clients[0].create_project()
        for key in (key for level in LEVELS for key in keys_of(level)):
            self.clients[0].create_task(project_id=self.project, id=key, output_json="[]")

    def step(self, rng: random.Random) -> None:
        """Run one transaction, and repeat it with other values after a conflict. Raises its error."""
        client, level = rng.choice(self.clients), rng.choice(list(LEVELS))
        for _ in range(TRIES):
            one = self._transact(client, self._plan(rng, level), rng)
            if one.reason != "SERIALIZATION_FAILURE":
                break
        one.or_raise()

    def finish(self) -> Findings:
        """Judge the history of each level by itself."""
        findings = Findings(unknown=self.unknown, settled=self.settled)
        for level in LEVELS:
            transactions = [one for its, one in self.history.entries if its == level]
            findings.absorb(analyse(transactions, {key: self._read(key) for key in keys_of(level)}), level)
        return findings

    def _read(self, key: str) -> Values:
        request = task_pb2.GetTaskRequest(project_id=self.project, id=key)
        one = persist(lambda: self.clients[0].tasks.GetTask(request, timeout=5))
        return tuple(json.loads(one.or_raise().task.output_json))

    def _plan(self, rng: random.Random, level: str) -> Plan:
        keys = sorted(rng.sample(keys_of(level), rng.randint(1, 3)))
        appends = tuple((key, self._values(rng.choice([0, 1, 1, 2]))) for key in keys)
        key = f"list-append-{next(self._numbers)}" if rng.random() < 0.7 else ""
        return Plan(level, appends, key, gives_up=rng.random() < 0.1)

    def _values(self, count: int) -> Values:
        return tuple(next(self._numbers) for _ in range(count))

    def _transact(self, client: Client, plan: Plan, rng: random.Random) -> Attempt:
        """Run a plan. If its outcome is unknown, find it out with its key. Records the final knowledge."""
        one, steps = self._try(client, plan)
        if one.ending is Ending.UNKNOWN and plan.key and not plan.gives_up:
            with self._lock:
                self.unknown += 1
            one, steps = self._settle(client, plan, (one, steps), rng)
        ending = Ending.REFUSED if plan.gives_up else one.ending
        self.history.add((plan.level, Transaction(next(self._numbers), tuple(steps), ending)))
        return one

    def _try(self, client: Client, plan: Plan) -> tuple[Attempt, list[Step]]:
        """Run one attempt."""
        opened = attempt(lambda: plan.begin(client, self.project))
        if not opened.done:
            return refused(opened), []
        return self._carry_out(opened.answer, plan)

    def _carry_out(self, conversation: Conversation, plan: Plan) -> tuple[Attempt, list[Step]]:
        steps: list[Step] = []
        try:
            worked = attempt(lambda: self._work(conversation, plan, steps))
            if not worked.done:
                return refused(worked), steps
            end = ROLLBACK if plan.gives_up else COMMIT
            return of_commit(attempt(lambda: conversation.send(end))), steps
        finally:
            conversation.close()

    def _work(self, conversation: Conversation, plan: Plan, steps: list[Step]) -> None:
        row_lock = LEVELS[plan.level][1] if self.locking else pb.ROW_LOCK_UNSPECIFIED
        for key, values in plan.appends:
            task = conversation.call(task_pb2.GetTaskRequest(id=key), row_lock).task
            known: Values = tuple(json.loads(task.output_json))
            steps.append(Read(key, known))
            for value in values:
                known = (*known, value)
                steps.append(Append(key, value))
                conversation.call(task_pb2.UpdateTaskOutputRequest(id=key, output_json=json.dumps(known)))
        for key, values in plan.appends[:1]:
            if values:
                task = conversation.call(task_pb2.GetTaskRequest(id=key)).task
                steps.append(Read(key, tuple(json.loads(task.output_json))))

    def _settle(
        self, client: Client, plan: Plan, last: tuple[Attempt, list[Step]], rng: random.Random
    ) -> tuple[Attempt, list[Step]]:
        """Begin again under the same key until it is known whether the last attempt was committed. If it was not,
        either stop or repeat it."""
        deadline = time.monotonic() + SETTLE_SECONDS
        while last[0].ending is Ending.UNKNOWN and time.monotonic() < deadline:
            opened = attempt(lambda: plan.begin(client, self.project))
            if not opened.done:
                time.sleep(0.05)
            elif opened.answer.begun.HasField("committed"):
                opened.answer.close()
                last = opened, last[1]
            elif rng.random() < 0.5:
                opened.answer.close()
                last = refused(opened), last[1]
            else:
                last = self._carry_out(opened.answer, plan)
        with self._lock:
            self.settled += last[0].ending is not Ending.UNKNOWN
            self.unknown -= last[0].ending is Ending.UNKNOWN  # counted by the analysis then
        return last


def keys_of(level: str) -> list[str]:
    """The lists of an isolation level."""
    return [f"{level}-{number}" for number in range(LISTS)]


def refused(one: Attempt) -> Attempt:
    """An attempt that ended before its commit was sent, with any error."""
    return Attempt(one.began, one.ended, Ending.REFUSED, None, one.error, one.reason)


def of_commit(one: Attempt) -> Attempt:
    """An attempt whose commit was sent."""
    unsure = one.error is not None and one.reason in UNSURE_OF_COMMIT
    return Attempt(one.began, one.ended, Ending.UNKNOWN if unsure else one.ending, one.answer, one.error, one.reason)
