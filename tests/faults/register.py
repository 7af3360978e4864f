"""Registers that many clients read and write with version checks: each must be linearizable."""

import itertools
import math
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from statehouse.v1 import task_pb2 as pb

from tests.faults.history import Attempt, Ending, Findings, History, attempt, persist
from tests.support.client import Client

REGISTERS = ("register-1", "register-2", "register-3")
DEADLINE = 3.0
"""Seconds that the clients give a call."""


@dataclass(frozen=True)
class Operation:
    """A read, or a write of a unique value that creates a version, with its times by one clock."""

    began: float
    ended: float
    writes: bool
    version: int
    value: str
    ending: Ending = Ending.DONE

    @property
    def place(self) -> tuple[int, bool]:
        """Its position in the order: reads of a version come after the write that created it."""
        return self.version, not self.writes


def judge(operations: Sequence[Operation]) -> Findings:
    """Look for an order of the operations on one register that is consistent with their times."""
    findings = Findings()
    _check_values(operations, findings)
    _check_times(operations, findings)
    return findings


def _check_values(operations: Sequence[Operation], findings: Findings) -> None:
    """Check that every version has one value from one writer that was not refused, and that no acknowledged write is
    missing."""
    values: dict[int, str] = {}
    writers = {one.value: one for one in operations if one.writes}
    acknowledged: dict[int, str] = {}
    for one in (one for one in operations if one.writes and one.ending is Ending.DONE):
        if acknowledged.setdefault(one.version, one.value) != one.value:
            findings.double(f"version {one.version} was made by {acknowledged[one.version]} and by {one.value}")
    for one in (one for one in operations if not one.writes):
        if values.setdefault(one.version, one.value) != one.value:
            findings.broken.append(f"version {one.version} is {values[one.version]} and {one.value}")
        writer = writers.get(one.value)
        made = writer is not None and writer.version == one.version and writer.ending is not Ending.REFUSED
        findings.expect(made or one.version == 1, f"nobody made version {one.version} with {one.value}")
    for version, value in acknowledged.items():
        if values.get(version, value) != value:
            findings.lose(f"{value} was stored as version {version}, which is {values[version]}")


def _check_times(operations: Sequence[Operation], findings: Findings) -> None:
    """Check that operations that begin after another has ended come after it, and that the final state contains all
    acknowledged writes."""
    seen = {one.value for one in operations if not one.writes}
    known = [one for one in operations if one.ending is Ending.DONE or (one.writes and one.value in seen)]
    ends = sorted((one for one in known if one.ending is Ending.DONE), key=lambda one: one.ended)
    latest: Operation | None = None
    waiting = iter([*ends, None])
    coming = next(waiting)
    for one in sorted(known, key=lambda one: one.began):
        while coming is not None and coming.ended < one.began:
            latest = coming if latest is None or coming.place > latest.place else latest
            coming = next(waiting)
        if latest is not None and one.place < latest.place:
            what = "was made" if one.writes else "was read"
            findings.lose(f"version {one.version} {what} after version {latest.version} was there")


@dataclass
class Register:
    """The load, and the check of what came of it."""

    clients: Sequence[Client]
    name = "register"
    project: str = ""
    histories: dict[str, History[Operation]] = field(default_factory=lambda: defaultdict(History))
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def prepare(self) -> None:
        """Make the registers."""
        self.project = self.clients[0].create_project()
        for id_ in REGISTERS:
            self.histories[id_] = History()
            self.clients[0].create_task(project_id=self.project, id=id_, output_json='"first"')

    def step(self, rng: random.Random) -> None:
        """Read a register, and mostly write it after that. Raises how the last call failed."""
        client, id_ = rng.choice(self.clients), rng.choice(REGISTERS)
        read = self.read(client, id_)
        if rng.random() < 0.7 and read.done:
            self.write(client, id_, read.answer.version).or_raise(unless={"VERSION_MISMATCH"})
        read.or_raise()

    def read(self, client: Client, id_: str) -> Attempt:
        """One read, which is noted."""
        request = pb.GetTaskRequest(project_id=self.project, id=id_)
        one = attempt(lambda: client.tasks.GetTask(request, timeout=DEADLINE).task)
        if one.done:
            self.note(id_, Operation(one.began, one.ended, False, one.answer.version, one.answer.output_json))
        return one

    def write(self, client: Client, id_: str, version: int) -> Attempt:
        """One write on the condition of a version, which is noted."""
        value = f'"{next(self._numbers)}"'
        task = pb.Task(project_id=self.project, id=id_, version=version, output_json=value)
        one = attempt(lambda: client.tasks.UpdateTask(pb.UpdateTaskRequest(task=task), timeout=DEADLINE).task)
        made = one.answer.version if one.done else version + 1
        ended = math.inf if one.ending is Ending.UNKNOWN else one.ended
        self.note(id_, Operation(one.began, ended, True, made, value, one.ending))
        return one

    def note(self, id_: str, operation: Operation) -> None:
        """Record an observation of a client."""
        self.histories[id_].add(operation)

    def finish(self) -> Findings:
        """Read each register once more, and judge its history."""
        findings = Findings()
        for id_ in REGISTERS:
            last = persist(lambda id_=id_: self.read(self.clients[0], id_).or_raise()).answer
            operations = self.histories[id_].entries
            unknown = [one for one in operations if one.ending is Ending.UNKNOWN]
            findings.absorb(judge(operations), id_)
            findings.unknown += len(unknown)
            findings.settled += sum(last is not None and one.version <= last.version for one in unknown)
        return findings
