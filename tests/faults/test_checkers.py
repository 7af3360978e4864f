"""Runs each checker for a few seconds over a real server with faults: nothing is lost, duplicated or torn."""

import random
import time
from collections.abc import Iterator, Sequence

import pytest

from statehouse_server.postgres import embedded
from tests.faults import nemesis, trial
from tests.faults.deployment import Deployment, deployed
from tests.faults.idempotency_check import Idempotency
from tests.faults.list_append import ListAppend
from tests.faults.nemesis import Storm
from tests.support.databases import clone

STRUCK_BY: dict[str, Sequence[nemesis.Fault]] = {
    "list-append": (nemesis.backends_killed, nemesis.server_killed, nemesis.clients_cut),
    "register": (nemesis.database_crashed, nemesis.server_frozen, nemesis.database_reset),
    "queue": (nemesis.server_restarted, nemesis.database_silent, nemesis.clients_reset),
    "idempotency": (nemesis.server_killed, nemesis.clients_reset, nemesis.database_reset),
    "trees": (nemesis.clients_silent, nemesis.database_refused, nemesis.database_cut),
    "feed": (nemesis.database_crashed, nemesis.clients_reset, nemesis.server_frozen),
}
"""Together, these have nearly all faults."""
NEWEST = "(SELECT id FROM projects ORDER BY create_time DESC LIMIT 1)"
"""The project of the check that runs."""


@pytest.mark.parametrize("name", trial.CHECKS)
def test_no_promise_is_broken_while_faults_strike(deployment: Deployment, name: str) -> None:
    with deployment.clients(trial.CLIENTS) as clients:
        check = trial.CHECKS[name](deployment, clients)
        report = trial.run(deployment, check, Storm(3, 1, STRUCK_BY[name]))
    assert not report.findings.broken
    assert "OK" in report.steps.counts()


# What must not go unnoticed: each of these breaks a promise behind the back of the server.


def tamper(deployment: Deployment, statement: str, times: int = 1) -> None:
    """Change something in the newest project this many times, as soon as it has contents."""
    deadline = time.monotonic() + 20
    while times and time.monotonic() < deadline:
        times -= bool(deployment.query(f"{statement} AND project_id = {NEWEST} RETURNING 1"))
        time.sleep(0.03)


def append_removed(deployment: Deployment, rng: random.Random) -> None:
    tamper(
        deployment,
        "UPDATE tasks SET output_json = output_json - -1 WHERE id = 'read-committed-0' AND output_json <> '[]'",
    )


def append_repeated(deployment: Deployment, rng: random.Random) -> None:
    tamper(
        deployment,
        "UPDATE tasks SET output_json = output_json || (output_json -> 0)"
        " WHERE id = 'serializable-0' AND output_json <> '[]'",
    )


def update_undone(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "UPDATE tasks SET version = version - 2, output_json = '0' WHERE version > 3")


def leases_shortened(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "UPDATE jobs SET lease_expire_time = now() WHERE status = 'RUNNING'", times=60)


def jobs_deleted(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "DELETE FROM jobs WHERE status <> 'RUNNING'", times=20)


def completions_undone(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "UPDATE jobs SET status = 'PENDING', end_time = NULL WHERE status = 'COMPLETED'", times=20)


def limits_lifted(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "UPDATE queues SET max_running_per_key = 9 WHERE TRUE")
    time.sleep(3)  # until more jobs of a tenant than its limit were seen to run, also on a slow machine


def keys_forgotten(deployment: Deployment, rng: random.Random) -> None:
    for _ in range(60):
        deployment.query("DELETE FROM idempotency_keys")
        time.sleep(0.02)


def task_deleted(deployment: Deployment, rng: random.Random) -> None:
    """Without checking the errors below it."""
    deployment.query("SET session_replication_role = replica; DELETE FROM tasks WHERE id = 'standing-1'")


def depths_changed(deployment: Deployment, rng: random.Random) -> None:
    deployment.query("UPDATE tasks SET depth = depth + 1 WHERE depth = 1")


def events_removed(deployment: Deployment, rng: random.Random) -> None:
    tamper(deployment, "DELETE FROM events WHERE type = 'task.created'", times=3)


def events_unwritten(deployment: Deployment, rng: random.Random) -> None:
    """Before they have their numbers, so that these stay dense."""
    deployment.query(
        "CREATE FUNCTION unwritten() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
        "CREATE TRIGGER unwritten BEFORE INSERT ON unnumbered_events FOR EACH ROW"
        " WHEN (NEW.type = 'task.updated' AND random() < 0.5) EXECUTE FUNCTION unwritten()",
        None,
    )
    time.sleep(1)
    deployment.query("DROP FUNCTION unwritten CASCADE")


def versions_swapped(deployment: Deployment, rng: random.Random) -> None:
    tamper(
        deployment,
        "UPDATE events SET entity_version = entity_version + 1 WHERE type = 'task.updated' AND entity_version > 3",
    )


@pytest.fixture(scope="module")
def fooled(fragile_postgres: embedded.Embedded, root_key: str) -> Iterator[Deployment]:
    """A server whose promises are broken."""
    with deployed(fragile_postgres, clone(fragile_postgres), root_key) as running:
        yield running


@pytest.mark.parametrize(
    ("name", "fault", "found"),
    [
        ("list-append", append_removed, "is lost"),
        ("list-append", append_repeated, "stands in serializable-"),
        ("register", update_undone, "after version"),
        ("queue", leases_shortened, "live at the same time"),
        ("queue", jobs_deleted, "was enqueued, and is not there"),
        ("queue", completions_undone, "after it was completed"),
        ("queue", limits_lifted, "ran at the same time"),
        ("trees", task_deleted, "without its parent"),
        ("trees", depths_changed, "has depth"),
        ("feed", events_removed, "there is no number"),
        ("feed", events_unwritten, "and is not told"),
        ("feed", versions_swapped, "is expected"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_promise_that_is_broken_is_noticed(fooled: Deployment, name: str, fault: nemesis.Fault, found: str) -> None:
    with fooled.clients(2) as clients:
        check = trial.CHECKS[name](fooled, clients)
        broken = trial.strike(fooled, check, Storm(0.6, 1, [fault])).findings.broken
    assert any(found in sentence for sentence in broken), broken


def test_transactions_without_locks_are_noticed(fooled: Deployment) -> None:
    with fooled.clients(2) as clients:
        check = ListAppend(clients, locking=False)
        broken = trial.strike(fooled, check, Storm(1.5, 1, [])).findings.broken
    assert any("read-committed" in sentence and "is lost" in sentence for sentence in broken), broken
    assert not any(sentence.startswith("serializable") for sentence in broken)


@pytest.mark.parametrize("forgetful", [False, True], ids=["the server forgets keys", "clients forget keys"])
def test_a_key_that_is_forgotten_is_noticed(fooled: Deployment, forgetful: bool) -> None:
    with fooled.clients(2) as clients:
        check = Idempotency(clients, fooled.query, names=("CreateTask", "RecordUsage"), forgetful=forgetful)
        faults = [] if forgetful else [keys_forgotten]
        broken = trial.strike(fooled, check, Storm(0.6, 1, faults)).findings.broken
    assert any("did not have one effect" in sentence or "in two ways" in sentence for sentence in broken), broken
