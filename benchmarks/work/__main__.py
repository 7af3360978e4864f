"""A client that repeats a piece of work in some threads, in a process of its own: prints what it measured as JSON."""

import json
import sys
from dataclasses import asdict

from benchmarks.load import Load, dial, repeat
from benchmarks.work import (
    Work,
    access,
    boards,
    events,
    jobs,
    locks,
    logs,
    messages,
    people,
    sessions,
    tasks,
    transactions,
)

KINDS: dict[str, Work] = {
    work.__name__: work
    for work in (
        tasks.get, tasks.create, tasks.upsert, tasks.replace, tasks.status, tasks.mask, tasks.merge, tasks.mask_shared,
        tasks.merge_shared, tasks.batch_create, tasks.batch_upsert, tasks.batch_replace,
        transactions.interactive, transactions.batch, transactions.guarded,
        locks.lock, locks.contended,
        messages.message, messages.message_of_session, messages.message_of_shared_session,
        logs.append_batch, logs.append_batch_shared, logs.append_line,
        events.event,
        boards.move, boards.lay, boards.lay_batch,
        jobs.heartbeat, jobs.update_job, jobs.turn, jobs.turn_of_ten, jobs.turn_of_hundred,
        sessions.session, sessions.session_status,
        people.find_user, people.create_user, people.log_in, people.create_project, people.join, people.prefer,
        people.prefer_shared,
        access.create_token, access.rotate_token, access.bind, access.limit,
    )
}  # fmt: skip


def measure(address: str, ca: str, kind: str, *, concurrency: int, seconds: float, server_pid: int) -> Load:
    """Repeat the work in so many threads, for so long."""
    with dial(address, ca) as channel:
        pieces = [KINDS[kind](channel, number) for number in range(concurrency)]
        pieces[0]()
        return repeat(pieces, seconds=seconds, server_pid=server_pid)


if __name__ == "__main__":
    address_, ca_, pid_, kind_, concurrency_, seconds_ = sys.argv[1:]
    numbers = {"concurrency": int(concurrency_), "seconds": float(seconds_), "server_pid": int(pid_)}
    load = measure(address_, ca_, kind_, **numbers)  # type: ignore[arg-type]
    print(json.dumps(asdict(load)))
