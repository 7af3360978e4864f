"""What is measured, in rooms by subject. Each room yields its figures, and can be run alone."""

from collections.abc import Callable, Iterator

from benchmarks.scenarios import (
    access,
    boards,
    calls,
    commands,
    credentials,
    fairness,
    feed,
    filters,
    grants,
    jobs,
    leases,
    limits,
    lists,
    locks,
    logs,
    messages,
    people,
    queues,
    scale,
    sessions,
    system,
    tasks,
    tls,
    transactions,
    trees,
    watches,
    workspaces,
)
from benchmarks.scenarios.bench import Bench, Figure

ROOMS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    room.__name__.rpartition(".")[2]: room.run
    for room in (
        queues, calls, tasks, trees, fairness, transactions, lists, filters, jobs, feed, watches, leases, locks, logs,
        messages, boards, sessions, workspaces, people, access, grants, limits, tls, credentials, system,
        commands, scale,
    )
}  # fmt: skip
