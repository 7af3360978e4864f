"""What is measured, in rooms by subject. Each room yields its figures, and can be run alone."""

from collections.abc import Callable, Iterator

from benchmarks.scenarios import (
    boards,
    commands,
    credentials,
    fairness,
    filters,
    jobs,
    lists,
    locks,
    messages,
    people,
    queues,
    sessions,
    tasks,
    transactions,
    trees,
)
from benchmarks.scenarios.bench import Bench, Figure

ROOMS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    room.__name__.rpartition(".")[2]: room.run
    for room in (
        queues, tasks, trees, fairness, transactions, lists, filters, jobs, locks, messages, boards,
        sessions, people, credentials, commands,
    )
}  # fmt: skip
