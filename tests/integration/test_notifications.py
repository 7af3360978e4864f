"""Notifications between servers: a waiter at one server is woken by a commit at another."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2, lock_pb2

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.postgres import notifications as signals
from tests.support.client import Client, Failure, span
from tests.support.waiting import until
from tests.support.waiting_worker import Worker

SOON = 5.0
"""Seconds: far less than the interval of polling."""


@pytest.fixture(scope="module")
def other(config: Config, database: str) -> Iterator[Client]:
    """A client of a second server over the same database."""
    with (
        app.running(replace(config), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        yield Client(channel)


def listeners(sql: psycopg.Connection[Any]) -> list[tuple[int]]:
    return sql.execute(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name = 'statehouse notifications' AND query LIKE ANY ('{LISTEN%,SELECT pg_notify%}')"
    ).fetchall()


def test_each_server_has_one_listening_connection(
    client: Client, other: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    workers = [Worker(one, project, worker_id=f"w-{number}") for number, one in enumerate([client, other] * 3)]
    until(lambda: len(listeners(sql)) == 2)
    for worker in workers:
        worker.stop()


def test_a_job_wakes_a_worker_at_another_server(client: Client, other: Client, project: str) -> None:
    worker = Worker(client, project, max=5)
    for number in range(5):
        time.sleep(0.1)
        other.enqueue(project_id=project)
        worker.until(number + 1, SOON)
    worker.stop()


def test_room_that_is_made_at_another_server_is_used(client: Client, other: Client, project: str) -> None:
    for _ in range(3):
        client.enqueue(project_id=project)
    worker = Worker(client, project, max=1)
    for number in range(3):
        job = worker.until(number + 1, SOON)[number]
        other.jobs.CompleteJob(job_pb2.CompleteJobRequest(project_id=project, id=job.id, lease_token=job.lease_token))
    worker.stop()


def test_a_lock_that_is_released_at_another_server_is_passed_on(client: Client, other: Client, project: str) -> None:
    lock = other.acquire(project, "shared", "ann")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.acquire, project, "shared", "bob", wait=span(60))
        time.sleep(0.2)
        other.locks.ReleaseLock(
            lock_pb2.ReleaseLockRequest(project_id=project, name="shared", holder="ann", token=lock.token)
        )
        assert waiting.result(SOON).holder == "bob"


def test_waiting_goes_on_when_connections_are_lost(
    client: Client, other: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    worker = Worker(client, project, max=9)
    before = listeners(sql)
    sql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE 'statehouse%'"
    )
    until(lambda: len(listeners(sql)) == 2 and not set(listeners(sql)) & set(before))
    other.enqueue(project_id=project)
    worker.until(1, SOON)
    worker.stop()


def test_a_notification_of_somebody_else_is_passed_over(
    client: Client, other: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    worker = Worker(client, project, max=9)
    for payload in ("hello", "", "7", '["x"]', '[["jobs"], 3]'):
        sql.execute("SELECT pg_notify('statehouse', %s)", [payload])
    time.sleep(0.2)
    other.enqueue(project_id=project)
    worker.until(1, SOON)
    worker.stop()


def test_a_hint_that_could_not_be_sent_is_sent_later(
    client: Client, other: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = Worker(client, project, max=9)
    time.sleep(0.2)
    monkeypatch.setattr(signals, "BATCH_SECONDS", 0.5)
    other.enqueue(project_id=client.create_project())
    time.sleep(0.1)
    sql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name = 'statehouse notifications'"
        " AND query LIKE '%notify%'"
    )
    other.enqueue(project_id=project)
    worker.until(1, SOON)
    worker.stop()


def test_a_hint_after_the_end_is_for_nobody(database: str) -> None:
    with signals.Notifications(database) as carrier:
        carrier.send([("jobs", "p", "q")])
    carrier.send([("jobs", "p", "q")])


def test_room_is_made_by_a_cancellation(client: Client, project: str) -> None:
    for _ in range(2):
        client.enqueue(project_id=project)
    worker = Worker(client, project, max=1)
    job = worker.until(1)[0]
    client.jobs.CancelJob(job_pb2.CancelJobRequest(project_id=project, id=job.id))
    worker.until(2, SOON)
    worker.stop()


def test_a_hint_that_is_lost_is_made_up_for(
    config: Config, database: str, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No hints are sent here: waiters poll after a while."""
    monkeypatch.setattr(signals, "POLL_SECONDS", 0.5)
    monkeypatch.setattr(signals.Notifications, "send", lambda *_: None)
    worker = Worker(client, project)
    time.sleep(0.2)
    client.enqueue(project_id=project)
    worker.until(1)
    worker.stop()


def test_those_who_wait_are_told_when_the_server_stops(config: Config, database: str, project: str) -> None:
    failure = Failure()
    with (
        app.running(replace(config), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ThreadPoolExecutor(1) as pool,
    ):
        client = Client(channel)
        worker = Worker(client, project)
        client.acquire(project, "held", "ann")
        waiting = pool.submit(client.acquire, project, "held", "bob", wait=span(60))
        time.sleep(0.3)
        began = time.monotonic()
        server.stop()
        assert time.monotonic() - began < config.grace, "nobody is waited for"
        with pytest.raises(grpc.RpcError) as caught:
            waiting.result(5)
        failure.read(caught.value)
        worker.join()
    assert failure.reason == "SHUTTING_DOWN"
    assert worker.code == grpc.StatusCode.UNAVAILABLE


def test_more_who_wait_than_there_is_room_for_are_refused(config: Config, database: str, project: str) -> None:
    with (
        app.running(replace(config, wait_limit=3), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        client = Client(channel)
        workers = [Worker(client, project, worker_id=f"w-{number}") for number in range(3)]
        time.sleep(0.3)
        refused = Worker(client, project)
        until(lambda: refused.code)
        assert refused.code == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert client.acquire(project, "free", "ann").holder == "ann", "who does not wait needs no room"
        for worker in (*workers, refused):
            worker.stop()


def test_a_listening_connection_that_is_lost_is_said_once(
    database: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise workers would wait for half a minute for each job, for no visible reason."""
    monkeypatch.setattr(signals, "RECONNECT", 0.05)
    with signals.Notifications("postgresql://nobody@127.0.0.1:1/x?connect_timeout=1"):
        until(lambda: "no notifications from other processes" in caplog.text)
        time.sleep(0.5)
    assert caplog.text.count("no notifications from other processes") == 1


@pytest.mark.parametrize("level", ["debug", "info"])
def test_the_level_of_the_log_is_that_of_the_standard_library_too(level: str) -> None:
    configured = f"from statehouse_server import logs; logs.configure('json', '{level}')"
    script = f"{configured}; import logging; logging.getLogger('x').debug('fine')"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ("fine" in done.stderr) == (level == "debug")
