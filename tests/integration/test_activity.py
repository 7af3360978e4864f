"""GetServerActivity: what a server does now."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import grpc
import pytest
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import error_pb2, job_pb2, task_pb2, transaction_pb2
from statehouse.v1 import system_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config, answer_bytes
from statehouse_server.postgres import embedded
from statehouse_server.prefork import Processes, Worker
from statehouse_server.rpc.activity import LISTED_TRANSACTIONS
from statehouse_server.rpc.scoreboard import ENTRY_BYTES, MOST, Entry, Scoreboard
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails, pack_any, span
from tests.support.databases import clone, unreachable
from tests.support.process import ServerProcess, serving
from tests.support.transactions import Transaction, create
from tests.support.waiting import until


def processes(client: Client) -> list[pb.ServerProcess]:
    return list(client.system.GetServerActivity(pb.GetServerActivityRequest()).processes)


def process(client: Client) -> pb.ServerProcess:
    (only,) = processes(client)
    return only


def method(found: pb.ServerProcess, name: str) -> pb.MethodActivity:
    return next((one for one in found.methods if one.method == name), pb.MethodActivity(method=name))


def failures(found: pb.ServerProcess) -> dict[str, int]:
    return {error_pb2.ErrorReason.Name(one.reason).removeprefix("ERROR_REASON_"): one.count for one in found.failures}


def limit(found: pb.ServerProcess, setting: str) -> tuple[int, int, int]:
    """How much is used, how much there is, and how many wait."""
    return next((one.used, one.limit, one.waiting) for one in found.limits if one.setting == setting)


def test_the_counters_of_a_method_rise_with_its_calls(client: Client) -> None:
    client.create_task()
    before = process(client)
    for _ in range(3):
        client.create_task()
    after = process(client)
    old, new = method(before, "TaskService.CreateTask"), method(after, "TaskService.CreateTask")
    assert new.ended - old.ended == 3
    assert (new.failed, new.cancelled, new.running) == (old.failed, old.cancelled, 0)
    took = (new.duration.ToNanoseconds() - old.duration.ToNanoseconds()) / 1e9
    between = (after.uptime.ToNanoseconds() - before.uptime.ToNanoseconds()) / 1e9
    assert 0 < took < between
    assert not new.stream
    assert not new.HasField("oldest_start_time")
    assert [one.method for one in after.methods] == sorted(one.method for one in after.methods)
    assert method(after, "SystemService.GetServerActivity").running == 1


def test_a_failed_call_counts_by_method_and_by_reason(client: Client) -> None:
    before = process(client)
    for _ in range(2):
        with fails("NOT_FOUND", "NOT_FOUND"):
            client.tasks.GetTask(task_pb2.GetTaskRequest(id="nothing"))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        client.tasks.GetTask(task_pb2.GetTaskRequest())
    after = process(client)
    old, new = method(before, "TaskService.GetTask"), method(after, "TaskService.GetTask")
    assert (new.ended - old.ended, new.failed - old.failed) == (3, 3)
    assert failures(after)["NOT_FOUND"] - failures(before).get("NOT_FOUND", 0) == 2
    assert failures(after)["INVALID_FIELD"] - failures(before).get("INVALID_FIELD", 0) == 1
    assert sum(failures(after).values()) == sum(one.failed for one in after.methods)


def test_an_open_stream_is_running_and_its_cancellation_is_no_failure(client: Client, project: str) -> None:
    name = "JobService.WaitForJobs"
    waiting = limit(process(client), "--wait-limit")[0]
    before = time.time()
    request = job_pb2.WaitForJobsRequest(project_id=project, worker_id="w", lease=span(30))
    stream = client.jobs.WaitForJobs(request)
    until(lambda: limit(process(client), "--wait-limit")[0] == waiting + 1)
    open_ = method(process(client), name)
    assert (open_.stream, open_.running, open_.ended) == (True, 1, 0)
    assert before - 0.1 <= open_.oldest_start_time.ToNanoseconds() / 1e9 <= time.time()
    stream.cancel()
    until(lambda: method(process(client), name).ended == 1)
    closed = process(client)
    assert (method(closed, name).cancelled, method(closed, name).failed, method(closed, name).running) == (1, 0, 0)
    assert "CANCELLED" not in failures(closed)
    assert limit(closed, "--wait-limit")[0] == waiting


def test_an_open_transaction_says_since_when_it_does_what(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        (found,) = process(client).transactions
        assert (found.project_id, found.calls, found.method) == (project, 0, "")
        transaction.call(create())
        (found,) = process(client).transactions
        assert (found.calls, found.method) == (1, "")
        began, idle = found.start_time.ToNanoseconds(), found.step_start_time.ToNanoseconds()
        assert transaction.begun.begun.start_time.ToNanoseconds() - 5e9 < began < idle <= time.time_ns()
        assert limit(process(client), "--transaction-limit")[:2] == (1, Config.transaction_limit)
        transaction.commit()
        assert not list(transaction.stream)
    until(lambda: not process(client).transactions)


def test_a_transaction_that_waits_for_another_one_shows_its_call(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    change = task_pb2.UpdateTaskRequest(task=task_pb2.Task(project_id=project, id=task.id, name="another"))
    with Transaction(client, project_id=project) as first, Transaction(client, project_id=project) as second:
        first.call(change)
        waiter = threading.Thread(target=second.call, args=(change,))
        waiter.start()

        def waits() -> bool:
            older, newer = process(client).transactions
            return (older.method, newer.method) == ("", "TaskService.UpdateTask")

        until(waits)
        time.sleep(0.2)
        newer = process(client).transactions[1]
        assert time.time() - newer.step_start_time.ToNanoseconds() / 1e9 >= 0.2
        assert newer.calls == 1
        first.rollback()
        waiter.join()


@contextmanager
def held_up(config: Config, url: str) -> Iterator[tuple[Client, Callable[[], None]]]:
    """A server that runs one call at a time, which waits for a row, and a function that lets it go on."""
    with app.running(config, url) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        client = Client(channel)
        task = client.create_task()
        with Transaction(client) as transaction:
            transaction.call(task_pb2.UpdateTaskRequest(task=task_pb2.Task(id=task.id, name="locked")))
            request = task_pb2.UpdateTaskRequest(task=task_pb2.Task(id=task.id, name="late"))
            running = client.tasks.UpdateTask.future(request)

            def release() -> None:
                transaction.rollback()
                running.result()

            yield client, release


def test_calls_that_have_to_wait_are_seen_at_their_limit(config: Config, postgres: embedded.Embedded) -> None:
    with held_up(replace(config, threads=1, lock_timeout_ms=30_000), clone(postgres)) as (client, release):
        until(lambda: limit(process(client), "--threads") == (1, 1, 0))
        waiting = client.tasks.GetTask.future(task_pb2.GetTaskRequest(id="any"))
        until(lambda: limit(process(client), "--threads") == (1, 1, 1))
        found = process(client)
        assert limit(found, "--pool-size")[:2] == (1, config.pool_size)
        assert (method(found, "TaskService.UpdateTask").running, method(found, "TaskService.GetTask").running) == (1, 1)
        release()
        assert waiting.code() is grpc.StatusCode.NOT_FOUND
        assert limit(process(client), "--threads") == (0, 1, 0)


def test_a_call_that_is_refused_for_want_of_a_thread_counts(
    client: Client, grpc_server: app.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = method(process(client), "TaskService.ListTasks")
    with monkeypatch.context() as full:
        full.setattr("statehouse_server.rpc.admission.CallThreads.open", False)
        with fails("RESOURCE_EXHAUSTED", "OVERLOADED"):
            client.tasks.ListTasks(task_pb2.ListTasksRequest())
    found = process(client)
    new = method(found, "TaskService.ListTasks")
    assert (new.ended - old.ended, new.failed - old.failed) == (1, 1)
    assert failures(found)["OVERLOADED"] >= 1


def test_it_works_without_the_database(config: Config, postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with app.running(config, url) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        client = Client(channel)
        with unreachable(postgres, url):
            with fails("UNAVAILABLE", "DATABASE_UNAVAILABLE"):
                client.create_task()
            assert failures(process(client)) == {"DATABASE_UNAVAILABLE": 1}


def test_calls_in_a_batch_are_one_call(client: Client) -> None:
    before = process(client)
    client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(calls=[pack_any(create())] * 2))
    after = process(client)
    counted = [method(one, "TaskService.CreateTask").ended for one in (before, after)]
    assert counted[0] == counted[1]
    assert method(after, "TransactionService.ExecuteBatch").ended == 1


# Several processes


def ask(server: ServerProcess) -> pb.GetServerActivityResponse:
    """Ask over a new connection, which any process may get."""
    with server.client() as client:
        return client.system.GetServerActivity(pb.GetServerActivityRequest())


def test_each_process_answers_for_all_and_a_dead_one_begins_again(database: str) -> None:
    with serving(database, "--processes", "2") as server:
        until(lambda: len(ask(server).processes) == 2)
        for _ in range(6):
            with server.client() as client:
                client.create_task()

        def created(found: pb.GetServerActivityResponse) -> int:
            return sum(method(one, "TaskService.CreateTask").ended for one in found.processes)

        answers: dict[str, pb.GetServerActivityResponse] = {}

        def both_know_all() -> bool:
            answer = ask(server)
            if created(answer) == 6:  # what the other one says may be older than what it has done
                answers[answer.processes[0].id] = answer
            return len(answers) == 2

        until(both_know_all)
        first, second = answers.values()
        assert (first.process_count, second.process_count) == (2, 2)
        pids = {one.pid for one in first.processes}
        victim = first.processes[1]
        os.kill(victim.pid, signal.SIGKILL)

        successors: list[pb.ServerProcess] = []

        def replaced() -> bool:
            with suppress(grpc.RpcError):
                successors.extend(one for one in ask(server).processes if one.pid not in pids)
            return bool(successors)

        until(replaced)
        fresh = successors[0]
        assert fresh.id != victim.id
        assert fresh.start_time.ToNanoseconds() > victim.start_time.ToNanoseconds()
        assert method(fresh, "TaskService.CreateTask").ended == 0
        assert victim.id not in {one.id for one in ask(server).processes}
        assert server.stop() == 0


def test_a_process_that_hangs_is_seen_by_its_time(database: str) -> None:
    with serving(database, "--processes", "2") as server:
        until(lambda: len(ask(server).processes) == 2)
        with server.client() as client:
            hung = processes(client)[1]
            os.kill(hung.pid, signal.SIGSTOP)
            try:
                time.sleep(0.2)
                stopped = processes(client)[1].measure_time.ToNanoseconds()
                time.sleep(1.2)
                answering, silent = processes(client)
                assert silent.measure_time.ToNanoseconds() == stopped
                assert answering.measure_time.ToNanoseconds() > stopped + 1e9
            finally:
                os.kill(hung.pid, signal.SIGCONT)
            until(lambda: processes(client)[1].measure_time.ToNanoseconds() > stopped)


def test_the_entry_of_a_dead_process_is_emptied_before_it_is_replaced(config: Config) -> None:
    processes = Processes(replace(config, processes=2), "")
    processes._workers[1] = Worker(1)
    processes._scoreboard.write(1, b"what it said last")
    processes._stopping = True  # so that none takes its place
    processes._replace(1, -signal.SIGKILL)
    assert not list(Entry(processes._scoreboard, 0).others())


def test_an_entry_of_the_scoreboard_is_read_whole_or_not_at_all() -> None:
    scoreboard = Scoreboard(2)
    mine, other = Entry(scoreboard, 0), Entry(scoreboard, 1)
    assert not list(mine.others())
    other.write(b"something long")
    assert list(mine.others()) == [b"something long"]
    scoreboard._memory[ENTRY_BYTES + 10] ^= 1
    assert not list(mine.others()), "as if its writer had died while it wrote"
    other.write(b"short")
    assert list(mine.others()) == [b"short"]
    other.write(b"")
    assert not list(mine.others())
    with pytest.raises(ValueError, match="do not fit"):
        other.write(b"x" * ENTRY_BYTES)


def test_what_all_processes_have_to_say_fits_into_one_response() -> None:
    many, longest = 2**62, "d" * 128
    names = [f"{one.descriptor.name}.{found.name}" for one in SERVICES for found in one.descriptor.methods]
    names += ["Health.Check", "Health.List", "Health.Watch", "ServerReflection.ServerReflectionInfo"]
    moment = {"seconds": 2**33, "nanos": 999_999_999}
    numbers = {"ended": many, "failed": many, "cancelled": many, "running": 10_000}
    filled = pb.ServerProcess(
        id="i" * 36,
        pid=2**22,
        start_time=moment,
        uptime=moment,
        measure_time=moment,
        methods=[
            pb.MethodActivity(method=name, stream=True, duration=moment, oldest_start_time=moment, **numbers)
            for name in names
        ],
        failures=[pb.FailureCount(reason=one, count=many) for one in error_pb2.ErrorReason.values()],
        limits=[pb.LimitUsage(setting="-" * 30, limit=many, used=many, waiting=many)] * 6,
        transactions=[
            pb.OpenTransaction(
                project_id=longest, method=names[0], calls=many, start_time=moment, step_start_time=moment
            )
        ]
        * LISTED_TRANSACTIONS,
    )
    assert filled.ByteSize() < MOST
    response = pb.GetServerActivityResponse(processes=[filled] * 64, process_count=64)
    assert response.ByteSize() < answer_bytes(Config.max_response_mb)
    assert GetMessageClass(response.DESCRIPTOR).FromString(response.SerializeToString()) == response
