"""Faults that break a deployment, chosen by a seed."""

import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.faults.deployment import SERVER_CONNECTIONS, Deployment

SHORTEST_REST = 0.3
"""Seconds between two faults, at least."""
Fault = Callable[[Deployment, random.Random], None]
"""Breaks something, and repairs it before it returns."""


def last(rng: random.Random) -> None:
    """Let a fault last for a while."""
    time.sleep(rng.uniform(1, 3))


def database_silent(deployment: Deployment, rng: random.Random) -> None:
    deployment.database.silence()
    last(rng)
    deployment.database.resume()


def database_slow(deployment: Deployment, rng: random.Random) -> None:
    deployment.database.delay = rng.uniform(0.02, 0.2)
    last(rng)
    deployment.database.resume()


def database_reset(deployment: Deployment, rng: random.Random) -> None:
    deployment.database.reset()


def database_cut(deployment: Deployment, rng: random.Random) -> None:
    deployment.database.cut()


def database_refused(deployment: Deployment, rng: random.Random) -> None:
    deployment.database.refuse()
    deployment.database.reset()
    last(rng)
    deployment.database.resume()


def backends_killed(deployment: Deployment, rng: random.Random) -> None:
    """About half of them, in the order of their processes."""
    pids = [pid for (pid,) in deployment.query(f"SELECT pid {SERVER_CONNECTIONS} ORDER BY pid", None)]
    struck = [pid for pid in pids if rng.random() < 0.5]
    deployment.query("SELECT pg_terminate_backend(pid) FROM unnest(%s::int[]) AS pid", [struck])


def database_crashed(deployment: Deployment, rng: random.Random) -> None:
    deployment.crash_database()


def clients_silent(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.silence()
    last(rng)
    deployment.front.resume()


def clients_slow(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.delay = rng.uniform(0.02, 0.2)
    last(rng)
    deployment.front.resume()


def clients_reset(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.reset()


def clients_cut(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.cut()


def clients_refused(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.refuse()
    deployment.front.reset()
    last(rng)
    deployment.front.resume()


def database_slow_and_reset(deployment: Deployment, rng: random.Random) -> None:
    """Slows responses down, so that more calls are running when connections end."""
    deployment.database.delay = rng.uniform(0.02, 0.1)
    for _ in range(3):
        time.sleep(rng.uniform(0.2, 0.6))
        deployment.database.reset()
    deployment.database.resume()


def clients_slow_and_reset(deployment: Deployment, rng: random.Random) -> None:
    deployment.front.delay = rng.uniform(0.02, 0.1)
    for _ in range(3):
        time.sleep(rng.uniform(0.2, 0.6))
        deployment.front.reset()
    deployment.front.resume()


def server_killed(deployment: Deployment, rng: random.Random) -> None:
    deployment.restart(signal.SIGKILL)


def server_restarted(deployment: Deployment, rng: random.Random) -> None:
    deployment.restart(signal.SIGTERM)


def server_frozen(deployment: Deployment, rng: random.Random) -> None:
    deployment.server.process.send_signal(signal.SIGSTOP)
    last(rng)
    deployment.server.process.send_signal(signal.SIGCONT)


FAULTS: tuple[Fault, ...] = (
    database_silent, database_slow, database_reset, database_cut, database_refused, backends_killed, database_crashed,
    clients_silent, clients_slow, clients_reset, clients_cut, clients_refused, server_killed, server_restarted,
    server_frozen, database_slow_and_reset, clients_slow_and_reset,
)  # fmt: skip


def name_of(fault: Fault) -> str:
    """`server killed`"""
    return fault.__name__.replace("_", " ")


@dataclass(frozen=True)
class Strike:
    """A past fault, with its times by the monotonic clock."""

    fault: str
    began: float
    ended: float

    def covers(self, moment: float) -> bool:
        """Whether a time is within the fault, or within a second after it."""
        return self.began <= moment < self.ended + 1


@dataclass(frozen=True)
class Storm:
    """The faults to inject, and for how long."""

    seconds: float
    seed: int
    faults: Sequence[Fault] = FAULTS
    longest_rest: float = 1.0
    """Seconds between two faults, at most."""


@dataclass
class Nemesis:
    """Injects faults into a deployment, in an order determined by the seed."""

    deployment: Deployment
    storm: Storm
    strikes: list[Strike] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chance = random.Random(f"{self.storm.seed}/nemesis")

    def rage(self) -> None:
        """Inject each fault once before any is repeated, with pauses between them."""
        deadline = time.monotonic() + self.storm.seconds
        coming: list[Fault] = []
        while time.monotonic() < deadline:
            time.sleep(self._chance.uniform(SHORTEST_REST, self.storm.longest_rest))
            coming = coming or self._chance.sample(self.storm.faults, len(self.storm.faults))
            if coming:
                self.strike(coming.pop())
        time.sleep(SHORTEST_REST)

    def strike(self, fault: Fault) -> None:
        """One fault."""
        began = time.monotonic()
        fault(self.deployment, self._chance)
        self.strikes.append(Strike(name_of(fault), began, time.monotonic()))
        self.deployment.look()
