"""Databases that become unreachable, servers that are killed, clients that do not wait."""

import json
import os
import signal
import subprocess
import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import grpc
import psutil
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import system_pb2
from statehouse.v1 import task_pb2 as pb

import statehouse_server
from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.errors import DatabaseUnavailable
from statehouse_server.postgres import embedded, migrations
from statehouse_server.postgres.pool import Database, Health
from statehouse_server.secrets import local_key
from tests.support.client import Client, Failure, fails
from tests.support.databases import clone
from tests.support.process import COMMAND, ServerProcess, serving
from tests.support.waiting import until

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


def health_of(channel: grpc.Channel, service: str = "") -> int:
    stub = health_pb2_grpc.HealthStub(channel)
    return int(stub.Check(health_pb2.HealthCheckRequest(service=service)).status)


def backends(sql: psycopg.Connection[Any], condition: str = "TRUE") -> str:
    return (
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'statehouse'"
        f" AND {condition}"
    )


def test_dead_connections_are_replaced_before_they_are_used(client: Client, sql: psycopg.Connection[Any]) -> None:
    task = client.create_task()
    for _ in range(3):
        sql.execute(f"SELECT pg_terminate_backend(pid) FROM ({backends(sql)}) AS them")  # type: ignore[call-overload]
        time.sleep(0.2)
        assert client.get_task(task) == task
        client.create_task()


def test_p4_an_unknown_outcome_is_said_to_be_unknown(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    """A killed backend sends no final message: whether it had committed is unknown."""
    task = client.create_task(project_id=project)
    failure = Failure()

    def update() -> None:
        try:
            client.set_status(task, "RUNNING")
        except grpc.RpcError as error:
            failure.read(error)

    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        thread = threading.Thread(target=update)
        thread.start()
        until(lambda: sql.execute(backends(sql, "wait_event_type = 'Lock'")).fetchone())  # type: ignore[call-overload]
        row = sql.execute(backends(sql, "wait_event_type = 'Lock'")).fetchone()  # type: ignore[call-overload]
        sql.execute("SELECT pg_terminate_backend(%s)", row)
        thread.join()
    assert failure.code == grpc.StatusCode.UNAVAILABLE
    assert failure.reason in ("COMMIT_OUTCOME_UNKNOWN", "DATABASE_UNAVAILABLE")
    assert client.get_task(task).status == pb.TASK_STATUS_PENDING


def test_a_row_that_is_locked_for_long_is_said_so(config: Config, postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with (
        app.running(replace(config, lock_timeout_ms=200), url) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        psycopg.connect(url) as sql,
    ):
        client = Client(channel)
        task = client.create_task()
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with fails("ABORTED", "LOCK_TIMEOUT") as failure:
            client.set_status(task, "RUNNING")
        assert failure.retry_after
        assert failure.metadata == {"setting": "--lock-timeout-ms"}


def test_the_end_of_a_call_by_the_server_names_its_limit(config: Config, postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with (
        app.running(replace(config, call_timeout=0.5, lock_timeout_ms=30_000), url) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        psycopg.connect(url) as sql,
    ):
        client = Client(channel)
        request = pb.UpdateTaskOutputRequest(id=client.create_task().id, output_json="1")
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [request.id])
        for deadline in (None, 30.0):
            with fails("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED") as failure:
                client.tasks.UpdateTaskOutput(request, timeout=deadline)
            assert failure.message == "The call took too long (--call-timeout 0.5); nothing was changed."
            assert failure.metadata == {"setting": "--call-timeout", "limit": "0.5"}


def test_a_pool_that_is_used_up_names_its_limit(config: Config, postgres: embedded.Embedded) -> None:
    small = replace(config, pool_size=1, threads=10, pool_timeout=0.5, pool_waiting=1, lock_timeout_ms=3000)
    url = clone(postgres)
    with (
        app.running(small, url) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        psycopg.connect(url) as sql,
    ):
        client = Client(channel)
        tasks = [client.create_task() for _ in range(4)]
        sql.execute("SELECT 1 FROM tasks FOR UPDATE")
        requests = [pb.UpdateTaskOutputRequest(id=task.id, output_json="1") for task in tasks]
        found = set()
        for future in [client.tasks.UpdateTaskOutput.future(request) for request in requests]:
            failure = Failure()
            failure.read(future.exception())
            found.add((failure.reason, failure.metadata["setting"], failure.metadata.get("limit")))
        assert found == {
            ("LOCK_TIMEOUT", "--lock-timeout-ms", None),
            ("OVERLOADED", "--pool-timeout", "0.5"),
            ("OVERLOADED", "--pool-waiting", "1"),
        }


def test_a_deadline_or_a_cancellation_ends_the_statement(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project)
    request = pb.UpdateTaskOutputRequest(project_id=project, id=task.id, output_json="1")
    waiting = backends(sql, "wait_event_type = 'Lock'")
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with pytest.raises(grpc.RpcError) as caught:
            client.tasks.UpdateTaskOutput(request, timeout=0.3)
        assert caught.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
        until(lambda: not sql.execute(waiting).fetchone(), 3)  # type: ignore[call-overload]
        future = client.tasks.UpdateTaskOutput.future(request)
        until(lambda: sql.execute(waiting).fetchone())  # type: ignore[call-overload]
        future.cancel()
        until(lambda: not sql.execute(waiting).fetchone(), 3)  # type: ignore[call-overload]
    assert client.get_task(task).version == 1


def test_too_many_calls_are_refused_and_told_when_to_come_again(config: Config, postgres: embedded.Embedded) -> None:
    small = replace(
        config, pool_size=1, threads=3, max_queued_calls=2, pool_timeout=0.3, pool_waiting=1, lock_timeout_ms=3000
    )
    url = clone(postgres)
    with (
        app.running(small, url) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        psycopg.connect(url) as sql,
    ):
        client = Client(channel)
        task = client.create_task()
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        request = pb.UpdateTaskOutputRequest(id=task.id, output_json="1")
        futures = [client.tasks.UpdateTaskOutput.future(request) for _ in range(20)]
        failures = []
        for future in futures:
            error = future.exception()
            failure = Failure()
            failure.read(error)
            failures.append(failure)
        refused = [one for one in failures if one.reason == "OVERLOADED"]
        assert len(refused) >= 18
        assert all(one.code == grpc.StatusCode.RESOURCE_EXHAUSTED and one.retry_after for one in refused)
        assert "--max-queued-calls" in {one.metadata["setting"] for one in refused}
        sql.rollback()
        assert client.tasks.UpdateTaskOutput(request).task.output_json == "1"


def test_streams_have_a_limit_and_leave_calls_alone(config: Config, postgres: embedded.Embedded) -> None:
    with (
        app.running(replace(config, stream_limit=2, threads=1), clone(postgres)) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        client = Client(channel)
        top = client.create_task()
        document = '"' + "x" * 20_000 + '"'
        for _ in range(2):
            tasks = [pb.Task(name="n", input_json=document) for _ in range(150)]
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(parent_id=top.id, tasks=tasks))
        request = pb.StreamTaskTreeRequest(id=top.id)
        standing = [client.tasks.StreamTaskTree(request) for _ in range(2)]
        for stream in standing:
            next(stream)
        with fails("RESOURCE_EXHAUSTED", "OVERLOADED") as failure:
            next(client.tasks.StreamTaskTree(request))
        assert failure.metadata == {"setting": "--stream-limit", "limit": "2"}
        assert client.get_task(top) == top
        for stream in standing:
            assert sum(len(message.nodes) for message in stream) >= 200


def test_p12_when_the_database_is_back_calls_succeed(data_dir: Path) -> None:
    with embedded.running(data_dir / "one") as database, serving(database.url) as server, server.client() as client:
        task = client.create_task()
        _crash(data_dir / "one")
        until(lambda: _answers(client, task))
        until(lambda: health_of(client.channel, "statehouse.v1.TaskService") == SERVING)
        assert server.stop() == 0


@pytest.mark.parametrize("noticed", [True, False])
def test_p12_calls_during_an_outage_do_not_keep_the_pool_from_connecting(
    data_dir: Path, config: Config, monkeypatch: pytest.MonkeyPatch, noticed: bool
) -> None:
    few = replace(config, pool_size=2, pool_waiting=4, pool_timeout=5.0 if noticed else 0.3)
    with ExitStack() as gone:
        database = gone.enter_context(embedded.running(data_dir / "one"))
        migrations.up(database.url)
        with app.running(few, database.url) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
            client = Client(channel)
            task = client.create_task()
            if not noticed:  # as between two looks
                monkeypatch.setattr(Database, "_examine", lambda database: database.health)
            gone.close()
            # So long that the pool has given up, and so many calls that no more may wait.
            end = time.monotonic() + 4
            while time.monotonic() < end:
                with pytest.raises(grpc.RpcError) as caught:
                    client.get_task(task)
                assert not noticed or caught.value.code() == grpc.StatusCode.UNAVAILABLE
            with embedded.running(data_dir / "one"):
                until(lambda: works(client))


def test_a_call_that_came_while_the_database_was_gone_is_told_so(
    database: str, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also if it is reachable again by the time when the call gives up."""
    monkeypatch.setattr(Database, "_watch", lambda _: None)
    with Database(database, replace(config, pool_size=1)) as pools, pools.connection():
        there, pools.health = pools.health, Health()
        back = threading.Timer(0.05, setattr, [pools, "health", there])
        back.start()
        with pytest.raises(DatabaseUnavailable), pools.connection():
            pass
        assert pools.health.connected


def test_health_follows_the_database(data_dir: Path, config: Config) -> None:
    with ExitStack() as gone:
        database = gone.enter_context(embedded.running(data_dir / "one"))
        migrations.up(database.url)
        with app.running(config, database.url) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
            assert health_of(channel) == SERVING
            gone.close()
            until(lambda: health_of(channel) == NOT_SERVING)
            assert health_of(channel, "statehouse.v1.TaskService") == NOT_SERVING
            with fails("UNAVAILABLE", "DATABASE_UNAVAILABLE") as failure:
                Client(channel).create_task()
            assert failure.retry_after
            info = Client(channel).system.GetServerInfo(system_pb2.GetServerInfoRequest())
            assert (info.version, info.database_version) == (statehouse_server.__version__, "")
            with embedded.running(data_dir / "one"):
                until(lambda: health_of(channel) == SERVING)
                Client(channel).create_task()


def works(client: Client) -> bool:
    try:
        return bool(client.create_task().id)
    except grpc.RpcError:
        return False


def _answers(client: Client, task: pb.Task) -> bool:
    try:
        return client.get_task(task) == task and bool(client.create_task().id)
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.UNAVAILABLE
        return False


def _crash(directory: Path) -> None:
    """Kill all processes of PostgreSQL, as a power failure would."""
    pid = int((directory / "postgresql/postmaster.pid").read_text().splitlines()[0])
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    for one in (pid, *map(int, children)):
        os.kill(one, signal.SIGKILL)


def test_p1_an_acknowledged_write_survives_a_kill_of_everything(data_dir: Path) -> None:
    acknowledged: list[str] = []
    with serving(None, "--data-dir", str(data_dir / "data")) as server, server.client() as client:
        stop = threading.Event()

        def write() -> None:
            while not stop.is_set():
                try:
                    acknowledged.append(client.create_task(name="kept").id)
                except grpc.RpcError:
                    return

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        until(lambda: len(acknowledged) > 200)
        server.process.kill()
        _crash(data_dir / "data")
        stop.set()
        for thread in threads:
            thread.join()
    with serving(None, "--data-dir", str(data_dir / "data")) as server, server.client() as client:
        request = pb.BatchGetTasksRequest(ids=acknowledged)
        assert len(client.tasks.BatchGetTasks(request).tasks) == len(acknowledged)
        assert server.stop() == 0


def test_a_server_that_was_killed_alone_starts_again(data_dir: Path) -> None:
    with serving(None, "--data-dir", str(data_dir / "data")) as server, server.client() as client:
        task = client.create_task()
        server.process.kill()
        server.process.wait()
    with serving(None, "--data-dir", str(data_dir / "data")) as server, server.client() as client:
        assert client.get_task(task) == task
        assert server.stop(signal.SIGINT) == 0


def test_two_servers_do_not_share_a_data_folder_or_a_port(data_dir: Path, database: str) -> None:
    arguments = ("--data-dir", str(data_dir / "data"))
    with serving(None, *arguments) as first:
        with serving(None, *arguments) as second:
            assert second.process.wait(20) == 1
            assert "Another server runs on the data folder" in "\n".join(second.lines)
        with serving(database, "--listen", first.address) as third:
            assert third.process.wait(20) == 1
            assert "Traceback" not in "\n".join(third.lines)
            assert first.address in "\n".join(third.lines)
        assert first.stop() == 0


def test_p11_a_stopping_server_loses_no_accepted_call(database: str) -> None:
    with serving(database) as server, server.client() as client, psycopg.connect(database) as sql:
        task = client.create_task()
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        request = pb.UpdateTaskOutputRequest(id=task.id, output_json='"kept"')
        accepted = client.tasks.UpdateTaskOutput.future(request)
        waiting = backends(sql, "wait_event_type = 'Lock'")
        with psycopg.connect(database, autocommit=True) as other:
            until(lambda: other.execute(waiting).fetchone())  # type: ignore[call-overload]
        server.process.send_signal(signal.SIGTERM)
        until(lambda: _refused(server))
        sql.rollback()
        assert accepted.result(10).task.output_json == '"kept"'
        assert server.process.wait(20) == 0
        row = sql.execute("SELECT output_json::text FROM tasks WHERE id = %s", [task.id]).fetchone()
        assert row == ('"kept"',)


def _refused(server: ServerProcess) -> bool:
    with grpc.insecure_channel(server.address) as channel:
        try:
            Client(channel).system.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=1)
        except grpc.RpcError as error:
            return bool(error.code() == grpc.StatusCode.UNAVAILABLE)
    return False


def test_health_tells_of_pending_migrations(postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with psycopg.connect(url, autocommit=True) as sql:
        sql.execute("DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)")
        with serving(url, "--no-migrate") as server, server.client() as client:
            assert health_of(client.channel) == NOT_SERVING
            assert asked(server) == (1, "NOT_SERVING\n")
            info = client.system.GetServerInfo(system_pb2.GetServerInfoRequest())
            assert len(info.pending_migrations) == 1
            sql.execute("INSERT INTO schema_migrations VALUES (%s)", [info.pending_migrations[0]])
            until(lambda: health_of(client.channel) == SERVING)
            assert asked(server) == (0, "SERVING\n")


def asked(server: ServerProcess) -> tuple[int, str]:
    """The exit code and output of `statehouse health`, as in a container."""
    done = subprocess.run([COMMAND, "health", "--address", server.address], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_health_is_watched_and_listed(client: Client) -> None:
    stub = health_pb2_grpc.HealthStub(client.channel)
    watch = stub.Watch(health_pb2.HealthCheckRequest(service="statehouse.v1.TaskService"))
    assert next(watch).status == SERVING
    watch.cancel()
    unknown = stub.Watch(health_pb2.HealthCheckRequest(service="unknown"))
    assert next(unknown).status == health_pb2.HealthCheckResponse.SERVICE_UNKNOWN
    unknown.cancel()
    with fails("NOT_FOUND", "NOT_FOUND"):
        stub.Check(health_pb2.HealthCheckRequest(service="unknown"))
    statuses = stub.List(health_pb2.HealthListRequest()).statuses
    assert statuses["statehouse.v1.JobService"].status == SERVING


def test_two_workers_share_the_port_and_a_dead_one_is_replaced(database: str) -> None:
    with serving(database, "--processes", "2") as server:
        starts = set()

        def both_have_answered() -> bool:
            with server.client() as client:
                info = client.system.GetServerInfo(system_pb2.GetServerInfoRequest())
                starts.add(info.start_time.ToNanoseconds())
            return len(starts) == 2

        until(both_have_answered)  # the second one may begin a little later
        children = _children(server.process.pid)
        assert len(children) == 2
        os.kill(children[0], signal.SIGKILL)
        until(lambda: len(_children(server.process.pid)) == 2 and _children(server.process.pid) != children)
        with server.client() as client:
            client.create_task()
        assert server.stop() == 0
        assert not _children(server.process.pid)


def test_a_worker_that_fails_has_last_words(postgres: embedded.Embedded, tmp_path: Path) -> None:
    key = tmp_path / "root.key"
    local_key.create(key)
    with serving(clone(postgres), "--processes", "2", STATEHOUSE_ROOT_KEYS=f"file:{key}") as server:
        until(lambda: len(_children(server.process.pid)) == 2)
        key.unlink()
        os.kill(_children(server.process.pid)[0], signal.SIGKILL)
        until(lambda: any("a worker failed" in line for line in server.lines))
        assert any("RootKeyError" in line and "cannot be read" in line for line in server.lines)
        assert server.stop() == 0


def test_a_page_of_one_worker_is_continued_by_another(database: str) -> None:
    with serving(database, "--processes", "2") as server:
        with server.client() as client:
            project = client.create_project()
            for number in range(10):
                client.create_task(project_id=project, name=f"t{number}")
        listed, token = [], ""
        while True:
            with server.client() as client:
                request = pb.ListTasksRequest(project_id=project, page_size=1, page_token=token)
                page = client.tasks.ListTasks(request)
            listed += [task.name for task in page.tasks]
            token = page.next_page_token
            if not token:
                break
        assert listed == [f"t{number}" for number in reversed(range(10))]


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def test_each_call_is_one_line_of_the_log_without_contents(database: str) -> None:
    with serving(database) as server, server.client() as client:
        secret = "MARKER-c0ffee"
        task = client.create_task(name=secret, input_json=f'"{secret}"')
        list(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id=task.id)))
        with fails("ALREADY_EXISTS"):
            client.create_task(name=secret, id=task.id)
        client.tasks.GetTask(pb.GetTaskRequest(id=task.id), metadata=[("x-request-id", "my-request")])
        assert server.stop() == 0
    lines = [json.loads(line) for line in server.lines if line.startswith("{")]
    calls = [line for line in lines if line["event"] == "call" and "Task" in line["method"]]
    assert [(call["method"], call["code"]) for call in calls] == [
        ("TaskService.CreateTask", "OK"),
        ("TaskService.StreamTaskTree", "OK"),
        ("TaskService.CreateTask", "ALREADY_EXISTS"),
        ("TaskService.GetTask", "OK"),
    ]
    assert calls[2]["reason"] == "ALREADY_EXISTS"
    assert calls[3]["request_id"] == "my-request"
    assert all(call["ms"] > 0 and call["project"] == "local" for call in calls)
    assert secret not in "\n".join(server.lines)


def test_a_defect_is_logged_in_full_and_answered_with_its_id(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("postgresql://user:password@host/secret")

    monkeypatch.setattr("statehouse_server.resource.repository.Repository.get", broken)
    with fails("INTERNAL", "INTERNAL") as failure:
        client.tasks.GetTask(pb.GetTaskRequest(id="any"), metadata=[("x-request-id", "the-id")])
    assert "the-id" in failure.message
    assert "password" not in failure.message


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.3])
def test_workers_that_are_stopped_while_they_start_do_stop(database: str, delay: float) -> None:
    with serving(database, "--processes", "2") as server:
        time.sleep(delay)
        assert server.stop() == 0


@pytest.mark.parametrize("workers", [(), ("--processes", "2")], ids=["alone", "workers"])
def test_a_signal_that_another_thread_gets_stops_the_server_too(data_dir: Path, workers: tuple[str, ...]) -> None:
    """The kernel chooses the thread for a signal, and wakes the main thread only if it chooses that one."""
    with serving(None, *workers, STATEHOUSE_DATA_DIR=str(data_dir)) as server:
        threads = [thread.id for thread in psutil.Process(server.process.pid).threads()]
        os.kill(max(threads), signal.SIGTERM)
        assert server.process.wait(20) == 0
