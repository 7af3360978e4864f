"""Checks that every mutation, repeated under one key until it succeeds, has one effect and one response."""

import itertools
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.message import Message

from tests.faults.history import Attempt, Findings, History, persist
from tests.faults.mutations import REQUESTS, Mutation, Tenant
from tests.support.client import Client

VOLLEY = 10
"""Concurrent calls of a thread, so that a fault hits some of them."""
OF_TENANT = "users.email = %(project)s || '@example.com'"
"""The condition for the users of a tenant."""
Shape = frozenset[tuple[str, int, int]]
"""The tables that have rows of a project, with their number and the sum of their versions."""


@dataclass(frozen=True)
class Repetition:
    """A call that was repeated until it succeeded, and then once more."""

    method: str
    unknown: int
    """The number of attempts with unknown outcome, including those of its preparation."""
    first: Message | None
    """The response; None if it never succeeded."""
    replayed: bool
    """Whether the first response was a replay of an earlier attempt."""
    second: Message | None
    shape: Shape
    """The rows that it has left."""
    failure: str = ""
    """The error of its last attempt, if it never succeeded."""


def judge(repetitions: Sequence[Repetition], shapes: dict[str, Shape]) -> Findings:
    """Compare the rows and the response with those of one call without faults."""
    findings = Findings()
    for one in repetitions:
        findings.unknown += one.unknown
        findings.settled += one.unknown if one.first is not None else 0
        findings.expect(one.first is not None, f"{one.method} was never answered: {one.failure}")
        findings.expect(one.first == one.second, f"{one.method} answered its key in two ways")
        if one.first is not None and one.shape != shapes[one.method]:
            difference = sorted(one.shape ^ shapes[one.method])
            findings.double(f"{one.method} did not have one effect: {difference}")
    findings.notes = {
        "methods": len({one.method for one in repetitions}),
        "replayed first answers": sum(one.replayed for one in repetitions),
    }
    return findings


@dataclass
class Idempotency:
    """The load, and the check of what came of it."""

    clients: Sequence[Client]
    query: Callable[[str, Any], list[Any]]
    """Queries the database directly."""
    names: Sequence[str] = tuple(REQUESTS)
    forgetful: bool = False
    """Whether clients use a new key for each attempt. The check must detect this."""
    name = "idempotency"
    history: History[Repetition] = field(default_factory=History)
    shapes: dict[str, Shape] = field(default_factory=dict)
    _shape_query: str = ""
    _turns: Any = field(default_factory=itertools.count)

    def prepare(self) -> None:
        """Call each method once without faults, to record its effect."""
        self._shape_query = self._query_of_shapes()
        for name in self.names:
            tenant = Tenant(self.clients[0], self.clients[0].create_project())
            tenant.mutation(name, REQUESTS[name](tenant)).future().result()
            self.shapes[name] = self._shape(tenant)

    def step(self, rng: random.Random) -> None:
        """Call the next few methods concurrently, each until it succeeds. Raises the error of a method that never
        did."""
        client = rng.choice(self.clients)
        names = [self.names[next(self._turns) % len(self.names)] for _ in range(VOLLEY)]
        for one in self.volley(client, names):
            one.or_raise()

    def volley(self, client: Client, names: Sequence[str]) -> list[Attempt]:
        """Call methods concurrently, each until it succeeds."""
        tenants = [Tenant(client, self._project(client)) for _ in names]
        mutations = [tenant.mutation(name, REQUESTS[name](tenant)) for tenant, name in zip(tenants, names, strict=True)]
        futures = [mutation.future() for mutation in mutations]
        return [self._settle(*one) for one in zip(tenants, mutations, futures, strict=True)]

    def finish(self) -> Findings:
        """Call the remaining methods, and check all results."""
        missing = set(self.names) - {one.method for one in self.history.entries}
        for name in sorted(missing):
            self.volley(self.clients[0], [name])
        return judge(self.history.entries, self.shapes)

    def _project(self, client: Client) -> str:
        project = {"name": "a project"}
        return str(Tenant(client, "").make("CreateProject", project=project).project.id)

    def _settle(self, tenant: Tenant, mutation: Mutation, future: Any) -> Attempt:
        calls: list[Any] = []

        def call() -> Message:
            """The response to the first call, and then to others under its key."""
            calls.append(self._repeated(mutation).future() if calls else future)
            return calls[-1].result()  # type: ignore[no-any-return]

        one = persist(call)
        replayed = one.done and ("idempotency-replayed", "true") in map(tuple, calls[-1].initial_metadata())
        second = persist(call).answer if one.done else None
        unknown = one.doubts + sum(tenant.doubts)
        shape = self._shape(tenant)
        failure = f"{one.error.code()} {one.reason} {one.error.details()}" if one.error else ""
        self.history.add(Repetition(mutation.method.name, unknown, one.answer, replayed, second, shape, failure))
        return one

    def _repeated(self, mutation: Mutation) -> Mutation:
        return Mutation(mutation.client, mutation.request, mutation.method) if self.forgetful else mutation

    def _shape(self, tenant: Tenant) -> Shape:
        return frozenset(self.query(self._shape_query, {"project": tenant.project}))

    def _query_of_shapes(self) -> str:
        """SQL for the rows of a project and its users in all tables except that of the keys."""
        tables = self.query(
            "SELECT table_name, bool_or(column_name = 'version') FROM information_schema.columns"
            " WHERE table_schema = 'public' AND table_name <> 'idempotency_keys'"
            # Events get their numbers, and with them another table, at any time.
            " AND table_name NOT IN ('events', 'unnumbered_events', 'event_heads', 'event_blocks', 'event_targets')"
            " GROUP BY table_name HAVING bool_or(column_name = 'project_id') ORDER BY table_name",
            None,
        )
        parts = [
            f"SELECT '{table}', count(*), {'coalesce(sum(version), 0)' if versioned else '0'}::bigint FROM {table}"
            " WHERE project_id = %(project)s"
            for table, versioned in tables
        ]
        parts.append(
            "SELECT 'projects', count(*), sum(version)::bigint FROM projects"
            " WHERE id = %(project)s OR owner_id = %(project)s"
        )
        parts.append(f"SELECT 'users', count(*), sum(version)::bigint FROM users WHERE {OF_TENANT}")
        parts.append(
            "SELECT 'user_preferences', count(*), sum(user_preferences.version)::bigint FROM user_preferences"
            f" JOIN users ON users.id = user_preferences.user_id WHERE {OF_TENANT}"
        )
        return f"SELECT * FROM ({' UNION ALL '.join(parts)}) AS tables (name, rows, versions) WHERE rows > 0"
