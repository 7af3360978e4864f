"""A client that keeps a number of calls under way, in a process of its own: prints what it measured as JSON."""

import json
import statistics
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

import grpc
import psutil
from google.rpc import error_details_pb2, status_pb2

CHANNELS = 4


@dataclass(frozen=True)
class Load:
    """What a load measured. Times in milliseconds, processor times in microseconds for each call."""

    calls: int
    rate: float
    server_cpu: float
    p50: float
    p99: float
    failures: int
    database_cpu: float = 0.0
    """Of the backends of the database, if it was measured."""

    @classmethod
    def of(
        cls, latencies: Sequence[float], *, took: float, cpu: float, failures: int = 0, database: float = 0.0
    ) -> "Load":
        """From the seconds of each call, those that all of them took, and those that the server's processor and the
        database's worked."""
        ordered, count = sorted(latencies), len(latencies)
        return cls(
            calls=count,
            rate=count / took,
            server_cpu=1e6 * cpu / count,
            p50=1e3 * ordered[count // 2],
            p99=1e3 * ordered[int(count * 0.99)],
            failures=failures,
            database_cpu=1e6 * database / count,
        )

    @classmethod
    def median(cls, loads: "Sequence[Load]") -> "Load":
        """The median of each figure."""
        return cls(**{one.name: statistics.median(getattr(load, one.name) for load in loads) for one in fields(cls)})


def dial(address: str, ca: str = "") -> grpc.Channel:
    """A connection that nobody shares: over TLS, if there is the file of an authority."""
    options = [("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", -1)]
    if not ca:
        return grpc.insecure_channel(address, options=options)
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(Path(ca).read_bytes()), options=options)


def measure(
    channels: Sequence[grpc.Channel],
    path: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    concurrency: int,
    seconds: float,
    server_pid: int,
) -> Load:
    """Repeat one unary call with so many under way, for so long."""
    metadata = tuple(headers.items())
    methods = [channel.unary_unary(path, bytes, bytes) for channel in channels]
    for method in methods:
        for _ in range(20):
            method(body, timeout=20, metadata=metadata)
    calls = Calls(body, metadata, deadline=time.perf_counter() + seconds)
    process = psutil.Process(server_pid)
    cpu, began = cpu_seconds(process), time.perf_counter()
    for number in range(concurrency):
        calls.fire(methods[number % len(methods)])
    for _ in range(concurrency):
        calls.ended.acquire(timeout=seconds + 30)
    took = time.perf_counter() - began
    return Load.of(calls.latencies, took=took, cpu=cpu_seconds(process) - cpu, failures=len(calls.failures))


class Calls:
    """Calls that are repeated as soon as they have ended, or after the time that a refusal tells, until a deadline."""

    def __init__(self, body: bytes, metadata: tuple[tuple[str, str], ...], *, deadline: float) -> None:
        self._body, self._metadata = body, metadata
        self._deadline = deadline
        self.latencies: list[float] = []
        self.failures: list[str] = []
        self.ended = threading.Semaphore(0)
        """Released for each call that is not repeated any more."""

    def fire(self, method: "grpc.UnaryUnaryMultiCallable[bytes, bytes]") -> None:
        started = time.perf_counter()

        def done(future: "grpc.Future[bytes]") -> None:
            now = time.perf_counter()
            self.latencies.append(now - started)
            if future.code() is not grpc.StatusCode.OK:
                self.failures.append(str(future.code()))
            delay = told_delay(future)
            if now + delay >= self._deadline:
                self.ended.release()
            elif delay:
                threading.Timer(delay, self.fire, [method]).start()
            else:
                self.fire(method)

        method.future(self._body, metadata=self._metadata).add_done_callback(done)


def told_delay(future: "grpc.Future[bytes]") -> float:
    """Seconds that the server asks the client to wait before it tries again; 0 if it does not."""
    if future.code() is not grpc.StatusCode.RESOURCE_EXHAUSTED:
        return 0.0
    retry, status = error_details_pb2.RetryInfo(), status_pb2.Status()
    status.ParseFromString(dict(future.trailing_metadata()).get("grpc-status-details-bin", b""))
    found = any(detail.Unpack(retry) for detail in status.details)
    return float(retry.retry_delay.ToMilliseconds() / 1e3) if found else 0.0


def repeat(pieces: Sequence[Callable[[], Any]], *, seconds: float, server_pid: int) -> Load:
    """Repeat each piece of work in a thread of its own, for so long."""
    process = psutil.Process(server_pid)
    with ThreadPoolExecutor(len(pieces)) as pool:
        used, began = cpu_seconds(process), time.perf_counter()
        latencies = list(pool.map(partial(_repeat, until=began + seconds), pieces))
        took, used = time.perf_counter() - began, cpu_seconds(process) - used
    return Load.of([one for some in latencies for one in some], took=took, cpu=used)


def _repeat(once: Callable[[], Any], *, until: float) -> list[float]:
    """The seconds that each took."""
    times = []
    while (started := time.perf_counter()) < until:
        once()
        times.append(time.perf_counter() - started)
    return times


def cpu_seconds(process: psutil.Process) -> float:
    """Processor time that a process has used so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    address_, ca_, pid_, path_, body_, concurrency_, seconds_, headers_ = sys.argv[1:]
    numbers = {"concurrency": int(concurrency_), "seconds": float(seconds_), "server_pid": int(pid_)}
    dialled = [dial(address_, ca_) for _ in range(min(CHANNELS, int(concurrency_)))]
    load = measure(dialled, path_, bytes.fromhex(body_), json.loads(headers_), **numbers)  # type: ignore[arg-type]
    print(json.dumps(asdict(load)))
