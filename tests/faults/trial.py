"""A check that runs over a deployment while faults strike it, and the figures of that."""

import random
import signal
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

import grpc

from tests.client import Client
from tests.faults import load
from tests.faults.deployment import Deployment
from tests.faults.history import Findings
from tests.faults.idempotency_check import Idempotency
from tests.faults.list_append import ListAppend
from tests.faults.nemesis import FAULTS, Fault, Nemesis, Strike
from tests.faults.queue_check import Queue
from tests.faults.register import Register
from tests.faults.trees import Trees

THREADS = 6
"""That repeat the steps of a check."""
CLIENTS = 4
"""Connections that they share."""


class Check(Protocol):
    """Something that several threads do, and a judgement on it."""

    @property
    def name(self) -> str: ...

    def prepare(self) -> None:
        """Make what is needed, before any fault."""

    def step(self, chance: random.Random) -> None:
        """Do something, as chance has it. Raises how it failed."""

    def finish(self) -> Findings:
        """Judge, after the last fault."""


def list_append(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return ListAppend(clients)


def register(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return Register(clients)


def queue(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return Queue(clients, deployment.query)


def idempotency(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return Idempotency(clients, deployment.query)


def trees(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return Trees(clients, deployment.query)


CHECKS: dict[str, Callable[[Deployment, Sequence[Client]], Check]] = {
    "list-append": list_append,
    "register": register,
    "queue": queue,
    "idempotency": idempotency,
    "trees": trees,
}


@dataclass
class Report:
    """What came of a trial."""

    name: str
    findings: Findings
    outcomes: list[load.Outcome]
    strikes: list[Strike]
    peak_bytes: int
    open_transactions: int
    """Left in the database after the last call, while the server runs."""
    connections: int
    """Left in the database after the server has stopped."""

    @property
    def successes(self) -> int:
        return sum(one.code == "OK" for one in self.outcomes)

    def during(self, strikes: Sequence[Strike]) -> list[load.Outcome]:
        """The steps that ended while one of some faults lasted, or within a second after it."""
        return [
            one
            for one in self.outcomes
            if any(strike.began <= one.began + one.took < strike.ended + 1 for strike in strikes)
        ]

    def longest_gap(self, began: float = 0.0, ended: float = float("inf")) -> float:
        """Seconds without a success, at most, of all gaps that reach into a time."""
        ends = sorted(one.began + one.took for one in self.outcomes if one.code == "OK")
        gaps = [other - one for one, other in pairwise(ends) if other >= began and one <= ended]
        return max(gaps, default=0.0)

    def recovery(self, strike: Strike) -> float:
        """Seconds from the end of a fault until the first success of a step that began after it."""
        ends = [one.began + one.took for one in self.outcomes if one.code == "OK" and one.began >= strike.ended]
        return min(ends, default=float("inf")) - strike.ended


def run(
    deployment: Deployment,
    check: Check,
    *,
    seconds: float,
    seed: int,
    faults: Sequence[Fault] = FAULTS,
    threads: int = THREADS,
) -> Report:
    """Let a check run for so many seconds while faults strike, then end the server, and judge."""
    check.prepare()
    nemesis = Nemesis(deployment, random.Random(f"{seed}/nemesis"), faults)
    with load.running(_guarded(deployment, check.step), threads=threads, seed=seed, pause=0.01) as calls:
        nemesis.rage(seconds)
    findings = check.finish()
    open_transactions = deployment.wait_for_connections("xact_start IS NOT NULL")
    deployment.stop(signal.SIGTERM)
    connections = deployment.wait_for_connections()
    findings.expect(not open_transactions, f"{open_transactions} transactions are open after the last call")
    findings.expect(not connections, f"{connections} connections are open after the server has stopped")
    findings.broken += deployment.defects + deployment.logged_defects()
    report = Report(
        check.name, findings, calls.outcomes, nemesis.strikes, deployment.peak_bytes, open_transactions, connections
    )
    for strike in report.strikes:
        findings.expect(report.recovery(strike) < float("inf"), f"nothing succeeded after {strike.fault}")
    return report


def _guarded(deployment: Deployment, step: Callable[[random.Random], None]) -> load.Call:
    """A step whose unforeseen ends are noted, and end no thread."""

    def call(chance: random.Random) -> Any:
        try:
            step(chance)
        except grpc.RpcError:
            raise
        except Exception:
            deployment.defects.append(traceback.format_exc())

    return call
