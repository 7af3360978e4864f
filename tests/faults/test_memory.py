"""The memory of a server for requests and for clients that do not read, measured as resident memory."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import grpc
import psutil
import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc, transaction_pb2

from tests.support.client import Client, Failure, fails, pack_any
from tests.support.process import ServerProcess, serving
from tests.support.transactions import Transaction, call_of

MIB = 1024 * 1024


@pytest.fixture
def server(database: str, root_key: str) -> Iterator[ServerProcess]:
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server:
        yield server


def resident(server: ServerProcess) -> float:
    """Resident memory of a server in MiB."""
    return float(psutil.Process(server.process.pid).memory_info().rss / MIB)


def document(size: int) -> str:
    return '"' + "x" * (size - 2) + '"'


def batch(client: Client, request: Any, times: int) -> None:
    calls = [pack_any(request) for _ in range(times)]
    client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(calls=calls))


class TestAnswers:
    def test_a_batch_ends_when_its_answer_is_too_large_and_not_after_all_calls(self, server: ServerProcess) -> None:
        with server.client() as client:
            documents = {f"{name}_json": document(MIB - 100) for name in ("input", "output", "metadata")}
            task = client.create_task(**documents)
            before = resident(server)
            with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
                batch(client, pb.GetTaskRequest(id=task.id), 300)
            assert failure.metadata["call_index"] == "1"
            assert resident(server) - before < 150

    def test_so_does_a_batch_of_lists(self, server: ServerProcess) -> None:
        with server.client() as client:
            project = client.create_project()
            tasks = [pb.Task(name="n", input_json=document(3_000)) for _ in range(1_000)]
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
            before = resident(server)
            with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
                batch(client, pb.ListTasksRequest(project_id=project, page_size=1_000), 300)
            assert resident(server) - before < 150

    def test_answers_under_way_are_limited_all_together(self, database: str, root_key: str) -> None:
        limit = ("--in-flight-mb", "16")
        with serving(database, *limit, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
            task = client.create_task(
                **{f"{name}_json": document(MIB - 100) for name in ("input", "output", "metadata")}
            )
            futures = [client.tasks.GetTask.future(pb.GetTaskRequest(id=task.id)) for _ in range(40)]
            failures = [future.exception() for future in futures]
            codes = {error.code().name for error in failures if error}
            assert codes <= {"RESOURCE_EXHAUSTED"}
            assert None in failures
            assert client.get_task(task).id == task.id

    def test_what_was_changed_is_answered_even_then(self, database: str, root_key: str) -> None:
        limit = ("--in-flight-mb", "16")
        with serving(database, *limit, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
            requests = [
                pb.CreateTaskRequest(task=pb.Task(id=f"large-{number}", name="n", input_json=document(MIB - 100)))
                for number in range(30)
            ]
            answered: set[str] = set()
            refused: set[str] = set()
            for number, future in enumerate([client.tasks.CreateTask.future(request) for request in requests]):
                error = future.exception()
                (refused if error else answered).add(f"large-{number}")
                assert error is None or error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
            pages = client.tasks.StreamTasks(pb.StreamTasksRequest())
            stored = {task.id for page in pages for task in page.tasks}
            assert stored & (answered | refused) == answered

    def test_so_are_those_of_transactions(self, database: str, root_key: str) -> None:
        limit = ("--in-flight-mb", "16")
        with serving(database, *limit, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
            documents = {f"{name}_json": document(MIB - 100) for name in ("input", "output", "metadata")}
            call = call_of(pb.GetTaskRequest(id=client.create_task(**documents).id))
            # Else the library takes some MB before they are read.
            channel = grpc.insecure_channel(server.address, options=[("grpc.http2.bdp_probe", 0)])
            transactions = [Transaction(Client(channel), deadline=None) for _ in range(10)]
            for transaction in transactions:
                transaction.put(call)
            self._wait_for_savepoints(database, len(transactions))
            results = [next(transaction.stream).result for transaction in transactions]
            assert {result.WhichOneof("outcome") for result in results} == {"response", "status"}
            codes = {result.status.code for result in results if result.HasField("status")}
            assert codes == {grpc.StatusCode.RESOURCE_EXHAUSTED.value[0]}
            for transaction in transactions:
                assert transaction.send(call).result.HasField("response"), "there is room again"
                transaction.half_close()
            channel.close()

    def _wait_for_savepoints(self, database: str, count: int) -> None:
        """Wait until the calls of this many open transactions have run."""
        query = (
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND query ~ 'RELEASE|DEALLOCATE'"
        )
        with psycopg.connect(database, autocommit=True) as conn:
            for _ in range(600):
                if conn.execute(query).fetchone() == (count,):
                    return
                time.sleep(0.05)
        raise AssertionError("the calls do not end")


class TestSlowReaders:
    READERS = 40

    @pytest.mark.parametrize("size", [200, 20_000])
    def test_a_tree_that_is_not_read_costs_little(self, server: ServerProcess, size: int) -> None:
        with server.client() as client, ExitStack() as stack:
            top = client.create_task()
            tasks = [pb.Task(name="n", input_json=document(size)) for _ in range(3_000_000 // (size + 500))]
            for _ in range(5):
                client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(parent_id=top.id, tasks=tasks))
            before = resident(server)
            for _ in range(self.READERS):
                options = [("grpc.use_local_subchannel_pool", 1)]
                channel = stack.enter_context(grpc.insecure_channel(server.address, options=options))
                next(task_pb2_grpc.TaskServiceStub(channel).StreamTaskTree(pb.StreamTaskTreeRequest(id=top.id)))
            assert resident(server) - before < self.READERS * 3

    def test_a_client_that_takes_nothing_is_ended(self, database: str, root_key: str) -> None:
        limits = ("--delivery-timeout", "1", "--stream-limit", "1")
        with serving(database, *limits, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
            top = client.create_task()
            tasks = [pb.Task(name="n", input_json=document(20_000)) for _ in range(150)]
            for _ in range(4):
                client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(parent_id=top.id, tasks=tasks))
            # Else the library may take all of it before it is read.
            channel = grpc.insecure_channel(server.address, options=[("grpc.http2.bdp_probe", 0)])
            standing = task_pb2_grpc.TaskServiceStub(channel).StreamTaskTree(pb.StreamTaskTreeRequest(id=top.id))
            token = next(standing).resume_token
            seen = sum(len(message.nodes) for message in self._resumed(client, top.id, token))
            assert seen > 500, "its place is free, and it can be resumed"
            with pytest.raises(grpc.RpcError) as caught:
                list(standing)
            channel.close()
            failure = Failure()
            failure.read(caught.value)
            assert failure.code == grpc.StatusCode.CANCELLED
            assert server.stop() == 0
            ended = server.calls("TaskService.StreamTaskTree")
            assert [line["reason"] for line in ended if line["code"] == "CANCELLED"] == ["CANCELLED"]

    def _resumed(self, client: Client, top: str, token: str) -> Iterator[Any]:
        """The rest of a tree, once a stream slot is free."""
        for _ in range(200):
            try:
                yield from client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id=top, resume_token=token))
                return
            except grpc.RpcError as error:
                assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
                psutil.Process().cpu_percent(0.1)
