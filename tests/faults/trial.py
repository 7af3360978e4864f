"""A check that runs over a deployment while faults strike it, and the figures of that."""

import random
import signal
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

import grpc
from statehouse.v1 import task_pb2

from tests.faults import load
from tests.faults.deployment import Deployment
from tests.faults.feed_load import Feed
from tests.faults.history import Findings
from tests.faults.idempotency_check import Idempotency
from tests.faults.list_append import ListAppend
from tests.faults.nemesis import Nemesis, Storm, Strike
from tests.faults.queue_check import Queue
from tests.faults.register import Register
from tests.faults.trees import Trees
from tests.support.client import Client

THREADS = 6
"""That repeat the steps of a check."""
CLIENTS = 4
"""Connections that they share."""
PAUSE = 0.01
"""Seconds between two steps of a thread."""
PROBE_DEADLINE = 1.0
RECOVERY_SECONDS = 30.0
"""What a slow machine may need until calls succeed after a fault."""


class Check(Protocol):
    """Something that several threads do, and a judgement on it."""

    @property
    def name(self) -> str: ...

    def prepare(self) -> None:
        """Make what is needed, before any fault."""

    def step(self, rng: random.Random) -> None:
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


def feed(deployment: Deployment, clients: Sequence[Client]) -> Check:
    return Feed(deployment, clients)


CHECKS: dict[str, Callable[[Deployment, Sequence[Client]], Check]] = {
    "list-append": list_append,
    "register": register,
    "queue": queue,
    "idempotency": idempotency,
    "trees": trees,
    "feed": feed,
}


@dataclass
class Report:
    """What came of a trial."""

    name: str
    findings: Findings
    steps: load.Load
    probes: load.Load
    """One small change after the other, which tells when the server serves."""
    strikes: list[Strike]
    peak_bytes: int = 0
    connections: int = 0
    """Left in the database after the server has stopped."""

    def during(self, strikes: Sequence[Strike]) -> list[load.Outcome]:
        """The steps that ended while one of some faults lasted, or within a second after it."""
        return [one for one in self.steps.outcomes if any(strike.covers(one.began + one.took) for strike in strikes)]

    def longest_gap(self, strikes: Sequence[Strike]) -> float:
        """Seconds without a success, at most, of all gaps that reach into one of some faults."""
        ends = sorted(one.began + one.took for one in self.probes.outcomes if one.code == "OK")
        gaps = [
            other - one
            for one, other in pairwise(ends)
            if any(one < strike.ended and other > strike.began for strike in strikes)
        ]
        return max(gaps, default=0.0)

    def recovery(self, strike: Strike) -> float:
        """Seconds from the end of a fault until the first success of a call that began after it, or the next fault."""
        following = (one.began - strike.ended for one in self.strikes if one.began > strike.ended)
        return min(self.probes.succeeded_after(strike.ended), *following, float("inf"))


def strike(deployment: Deployment, check: Check, storm: Storm) -> Report:
    """Let a check run while faults strike, and judge."""
    check.prepare()
    nemesis = Nemesis(deployment, storm)
    step = _guarded(deployment, check.step)
    with deployment.client() as client, load.running(_probe_of(client), threads=1, pause=0.02) as probes:
        with load.running(step, threads=THREADS, seed=storm.seed, pause=PAUSE) as steps:
            nemesis.rage()
            _wait_for_success(probes)
        findings = check.finish()
    report = Report(check.name, findings, steps, probes, nemesis.strikes)
    for one in report.strikes:
        recovered = probes.succeeded_after(one.ended) < RECOVERY_SECONDS
        findings.expect(recovered, f"nothing succeeded after {one.fault}")
    return report


def _probe_of(client: Client) -> load.Call:
    """A small change of a task of its own."""
    request = task_pb2.UpdateTaskOutputRequest(id=client.create_task().id, output_json="1")
    return lambda _: client.tasks.UpdateTaskOutput(request, timeout=PROBE_DEADLINE)


def _wait_for_success(calls: load.Load) -> None:
    """Until a call that begins now has succeeded, for as long as that may take."""
    moment = time.monotonic()
    while time.monotonic() < moment + RECOVERY_SECONDS and calls.succeeded_after(moment) == float("inf"):
        time.sleep(0.05)


def run(deployment: Deployment, check: Check, storm: Storm) -> Report:
    """Let faults strike, then stop the server, and look at what it leaves, too."""
    report = strike(deployment, check, storm)
    findings = report.findings
    open_transactions = deployment.wait_for_connections("xact_start IS NOT NULL")
    findings.expect(not open_transactions, f"{open_transactions} transactions are open after the last call")
    deployment.stop(signal.SIGTERM)
    report.connections = deployment.wait_for_connections()
    findings.expect(not report.connections, f"{report.connections} connections are open after the server has stopped")
    findings.broken += deployment.defects + deployment.logged_defects()
    report.peak_bytes = deployment.peak_bytes
    return report


def _guarded(deployment: Deployment, step: Callable[[random.Random], None]) -> load.Call:
    """A step whose unforeseen ends are noted, and end no thread."""

    def call(rng: random.Random) -> Any:
        try:
            step(rng)
        except grpc.RpcError:
            raise
        except Exception:
            deployment.defects.append(traceback.format_exc())

    return call
