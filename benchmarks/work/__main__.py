"""A client that repeats a piece of work in some threads, in a process of its own: prints what it measured as JSON."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial

import grpc
import psutil

from benchmarks.load import Load, cpu_seconds
from benchmarks.work import Once, Work, boards, jobs, locks, messages, people, sessions, tasks, transactions

KINDS: dict[str, Work] = {
    work.__name__: work
    for work in (
        tasks.get, tasks.create, tasks.upsert, tasks.replace, tasks.status, tasks.mask, tasks.merge, tasks.mask_shared,
        tasks.merge_shared, tasks.batch_create, tasks.batch_upsert, tasks.batch_replace,
        transactions.interactive, transactions.batch, transactions.guarded,
        locks.lock, locks.contended,
        messages.message, messages.message_of_session, messages.message_of_shared_session,
        boards.move, boards.lay, boards.lay_batch,
        jobs.heartbeat, jobs.update_job,
        sessions.session, sessions.session_status,
        people.find_user, people.create_user, people.log_in, people.create_project, people.join, people.prefer,
        people.prefer_shared,
    )
}  # fmt: skip


def measure(address: str, kind: str, *, concurrency: int, seconds: float, server_pid: int) -> Load:
    """Repeat the work in so many threads, for so long."""
    process = psutil.Process(server_pid)
    options = [("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", -1)]
    with grpc.insecure_channel(address, options=options) as channel, ThreadPoolExecutor(concurrency) as pool:
        pieces = [KINDS[kind](channel, number) for number in range(concurrency)]
        pieces[0]()
        used, began = cpu_seconds(process), time.perf_counter()
        latencies = list(pool.map(partial(_repeat, until=began + seconds), pieces))
        took, used = time.perf_counter() - began, cpu_seconds(process) - used
    return Load.of([one for some in latencies for one in some], took=took, cpu=used)


def _repeat(once: Once, *, until: float) -> list[float]:
    """The seconds that each took."""
    times = []
    while (started := time.perf_counter()) < until:
        once()
        times.append(time.perf_counter() - started)
    return times


if __name__ == "__main__":
    address_, pid_, kind_, concurrency_, seconds_ = sys.argv[1:]
    load = measure(address_, kind_, concurrency=int(concurrency_), seconds=float(seconds_), server_pid=int(pid_))
    print(json.dumps(asdict(load)))
