"""A client that keeps a number of calls under way, in a process of its own: prints what it measured as JSON."""

import json
import sys
import threading
import time
from dataclasses import asdict, dataclass

import grpc
import psutil

CHANNELS = 4


@dataclass(frozen=True)
class Load:
    """What a load measured. Times in milliseconds, the processor time of the server in microseconds for each call."""

    calls: int
    rate: float
    server_cpu: float
    p50: float
    p99: float
    failures: int


def measure(address: str, path: str, body: bytes, *, concurrency: int, seconds: float, server_pid: int) -> Load:
    """Repeat one unary call with so many under way, for so long."""
    options = [("grpc.use_local_subchannel_pool", 1)]
    channels = [grpc.insecure_channel(address, options=options) for _ in range(min(CHANNELS, concurrency))]
    methods = [channel.unary_unary(path, bytes, bytes) for channel in channels]
    for method in methods:
        for _ in range(20):
            method(body, timeout=20)
    latencies: list[float] = []
    failures: list[str] = []
    ended = threading.Semaphore(0)
    deadline = time.perf_counter() + seconds

    def fire(method: "grpc.UnaryUnaryMultiCallable[bytes, bytes]") -> None:
        started = time.perf_counter()

        def done(future: "grpc.Future[bytes]") -> None:
            now = time.perf_counter()
            latencies.append(now - started)
            if future.code() is not grpc.StatusCode.OK:
                failures.append(str(future.code()))
            if now < deadline:
                fire(method)
            else:
                ended.release()

        method.future(body).add_done_callback(done)

    process = psutil.Process(server_pid)
    cpu, began = cpu_seconds(process), time.perf_counter()
    for number in range(concurrency):
        fire(methods[number % len(methods)])
    for _ in range(concurrency):
        ended.acquire(timeout=seconds + 30)
    took = time.perf_counter() - began
    used = cpu_seconds(process) - cpu
    latencies.sort()
    count = len(latencies)
    return Load(
        calls=count,
        rate=count / took,
        server_cpu=1e6 * used / count,
        p50=1e3 * latencies[count // 2],
        p99=1e3 * latencies[int(count * 0.99)],
        failures=len(failures),
    )


def cpu_seconds(process: psutil.Process) -> float:
    """Processor time that a process has used so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    address_, path_, body_, concurrency_, seconds_, pid_ = sys.argv[1:]
    numbers = {"concurrency": int(concurrency_), "seconds": float(seconds_), "server_pid": int(pid_)}
    load = measure(address_, path_, bytes.fromhex(body_), **numbers)  # type: ignore[arg-type]
    print(json.dumps(asdict(load)))
