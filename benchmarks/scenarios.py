"""What is measured."""

import json
import queue
import re
import statistics
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import grpc
import psycopg
from statehouse.v1 import (
    credential_pb2,
    credential_pb2_grpc,
    job_pb2,
    job_pb2_grpc,
    message_pb2,
    message_pb2_grpc,
    project_pb2,
    project_pb2_grpc,
    task_pb2_grpc,
    transaction_pb2,
    transaction_pb2_grpc,
)
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers, transactions
from benchmarks.servers import Target
from tests.faults import half_open

REVEAL = "/statehouse.v1.CredentialService/RevealCredential"
GET, CREATE = "/statehouse.v1.TaskService/GetTask", "/statehouse.v1.TaskService/CreateTask"
TASK = pb.Task(
    name="summarise", type="llm", tool_id="bash", priority=1,
    input_json='{"command": "echo hello", "files": ["a", "b"]}', metadata_json='{"team": "research"}',
)  # fmt: skip
QUEUE_LIBRARIES = ("pgqueuer", "procrastinate")
SEED_JOBS = """
INSERT INTO jobs (
    project_id, id, create_time, update_time, version, type, status, queue, priority, allow_duplicates, attempt,
    max_attempts, run_time, start_time, end_time, payload_bytes
)
SELECT 'local', gen_random_uuid()::text, now(), now(), 1, 'noop', %(status)s, 'seeded', 0, FALSE, 0, 3,
    now() - make_interval(secs => number), NULL, NULL, 0
FROM generate_series(1, %(count)s) AS number
"""
SEED_MESSAGES = """
INSERT INTO messages (
    project_id, id, create_time, update_time, version, conversation_id, sender_id, receiver_id, content_type, content,
    read_time, batch_index
)
SELECT 'local', gen_random_uuid()::text, now() + make_interval(secs => number), now(), 1, 'seeded', 'writer', 'reader',
    'text/plain', repeat('x', 200), CASE WHEN mod(number, 10) > 0 THEN now() END, 0
FROM generate_series(1, %(count)s) AS number
"""
RAW_TRANSACTION = (
    "SELECT * FROM tasks WHERE project_id = 'local' AND id = %s",
    "UPDATE tasks SET output_json = '{\"done\": true}', version = version + 1 WHERE project_id = 'local' AND id = %s"
    " RETURNING *",
    "INSERT INTO tasks (project_id, id, create_time, update_time, version, name, status, priority, path, depth)"
    " SELECT 'local', gen_random_uuid()::text, now(), now(), 1, 'follow up', 'PENDING', 0,"
    " uuid_send(gen_random_uuid()), 0 WHERE %s <> '' RETURNING *",
)
"""The calls of `benchmarks.transactions`, as a program without Statehouse would write them."""
BRANCH = 100
"""Tasks of a group in the trees that are measured."""


@dataclass(frozen=True)
class Figure:
    """One figure: ours, that of the baseline, and how their ratio has to be."""

    work: str
    unit: str
    ours: float
    baseline: float
    baseline_name: str
    target: str = ""
    """`>= 2.0` or `<= 1.5`, of the ratio; or `< 20`, of our figure."""

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline if self.baseline else 0.0

    @property
    def met(self) -> bool | None:
        if not self.target:
            return None
        sign, number = self.target.split()
        value = self.ours if sign == "<" else self.ratio
        return value >= float(number) if sign == ">=" else value <= float(number)


class Bench:
    """All scenarios over one database."""

    def __init__(self, url: str, *, full: bool) -> None:
        self.url = url
        self.seconds = 8.0 if full else 3.0
        self.large = 1_000_000 if full else 100_000
        self.rounds = 3

    def run(self) -> Iterator[Figure]:
        with servers.statehouse(self.url) as ours:
            top = self.seed(ours, 100_000)
            large = self.seed(ours, self.large) if self.large > 100_000 else top
            with psycopg.connect(self.url, autocommit=True) as conn:
                conn.execute("VACUUM ANALYZE tasks")
        yield from self.queues()
        yield from self.unary(top)
        yield from self.streams(top)
        with servers.statehouse(self.url) as ours:
            yield from self.mixed(ours, top)
            yield from self.transactions(ours)
            yield from self.locked_row(ours, top)
            yield from self.half_open(ours, top)
            yield from self.first_message(ours, large)
            yield from self.memory(ours, large)
            yield from self.batches(ours)
            yield from self.claims(ours)
            yield from self.waiting(ours)
            yield from self.pages(ours)
            yield from self.conversations(ours)
            yield from self.reveals(ours)
            yield from self.rotations(ours)

    def seed(self, target: Target, count: int) -> str:
        """A tree of so many tasks: groups of a hundred below one root. Answers the root's id."""
        with _tasks(target) as tasks:
            top = tasks.CreateTask(pb.CreateTaskRequest(task=TASK)).task.id
            for start in range(1, count, 1000):
                batch: list[pb.Task] = []
                for number in range(start, min(start + 1000, count)):
                    group = f"{top}-{number // BRANCH}"
                    first = not batch or number % BRANCH == 0
                    task = pb.Task(id=group) if first else pb.Task(parent_id=group)
                    task.MergeFrom(TASK)
                    batch.append(task)
                tasks.BatchUpsertTasks(pb.BatchUpsertTasksRequest(tasks=_below(top, batch)))
        return top

    def unary(self, task: str) -> Iterator[Figure]:
        """Get and create, against gRPC alone and against the textbook."""
        get = pb.GetTaskRequest(id=task).SerializeToString()
        create = pb.CreateTaskRequest(task=TASK).SerializeToString()
        rates: dict[str, list[float]] = {}
        cpu: dict[str, list[float]] = {}
        for _ in range(self.rounds):
            with servers.baseline("echo", self.url) as echo:
                load = echo.load("/echo/Echo", get, concurrency=64, seconds=self.seconds)
                cpu.setdefault("echo", []).append(load.server_cpu)
            for name in ("ours", "textbook"):
                starting = servers.statehouse(self.url) if name == "ours" else servers.baseline("textbook", self.url)
                with starting as target:
                    for verb, path, body in (("get", GET, get), ("create", CREATE, create)):
                        load = target.load(path, body, concurrency=64, seconds=self.seconds)
                        assert not load.failures, f"{name} {verb}: {load.failures} failures"
                        rates.setdefault(f"{name} {verb}", []).append(load.rate)
                        cpu.setdefault(f"{name} {verb}", []).append(load.server_cpu)
        rate = {name: statistics.median(values) for name, values in rates.items()}
        used = {name: statistics.median(values) for name, values in cpu.items()}
        yield Figure("GetTask, 64 concurrent", "calls/s", rate["ours get"], rate["textbook get"], "textbook", ">= 2.0")
        yield Figure("GetTask, server CPU", "us/call", used["ours get"], used["echo"], "echo", "<= 2.2")
        yield Figure("GetTask, server CPU", "us/call", used["ours get"], self.raw_get(task), "raw psycopg")
        yield Figure(
            "CreateTask, 64 concurrent", "calls/s", rate["ours create"], rate["textbook create"], "textbook", ">= 1.8"
        )
        yield Figure("CreateTask, server CPU", "us/call", used["ours create"], used["textbook create"], "textbook")

    def raw_get(self, task: str) -> float:
        """Processor time of psycopg for the same statement, in microseconds a row."""
        from statehouse_server.services.task.service import TASK as ENTITY

        query = f"SELECT {ENTITY.columns} FROM tasks WHERE project_id = %s AND id = %s"
        with psycopg.connect(self.url, autocommit=True) as conn:
            began = time.process_time()
            for _ in range(3000):
                conn.execute(query, ("local", task), prepare=True, binary=True).fetchone()  # type: ignore[call-overload]
            return (time.process_time() - began) / 3000 * 1e6

    def streams(self, top: str) -> Iterator[Figure]:
        """100,000 nodes of a tree, against the textbook and COPY."""
        rates: dict[str, list[float]] = {"ours": [], "textbook": []}
        for _ in range(self.rounds):
            for name, values in rates.items():
                starting = servers.statehouse(self.url) if name == "ours" else servers.baseline("textbook", self.url)
                with starting as target:
                    _read(target, top)
                    values.append(_read(target, top).rate)
        ours, textbook = statistics.median(rates["ours"]), statistics.median(rates["textbook"])
        yield Figure("StreamTaskTree, 100,000 nodes", "nodes/s", ours, textbook, "textbook", ">= 2.3")
        yield Figure("StreamTaskTree, 100,000 nodes", "nodes/s", ours, self.copied(top), "COPY TO STDOUT")

    def copied(self, top: str) -> float:
        """Rows a second of a COPY of the same rows and columns."""
        from statehouse_server.services.task.service import TASK as ENTITY

        with psycopg.connect(self.url, autocommit=True) as conn:
            row = conn.execute("SELECT path FROM tasks WHERE project_id = 'local' AND id = %s", [top]).fetchone()
            assert row
            path = row[0].hex()
            query = (
                f"COPY (SELECT {ENTITY.columns} FROM tasks WHERE project_id = 'local'"
                f" AND path >= '\\x{path}' AND path < '\\x{path}ff' ORDER BY path) TO STDOUT"
            )
            began, rows = time.perf_counter(), 0
            with conn.cursor().copy(query) as copy:  # type: ignore[call-overload]
                for data in copy:
                    rows += bytes(data).count(b"\n")
            return rows / (time.perf_counter() - began)

    def mixed(self, target: Target, top: str) -> Iterator[Figure]:
        """Point reads beside four clients that stream at full speed."""
        body = pb.GetTaskRequest(id=top).SerializeToString()
        alone = target.load(GET, body, concurrency=4, seconds=self.seconds)
        command = [sys.executable, "-m", "benchmarks.reader", target.address, top, str(self.seconds + 4)]
        readers = [subprocess.Popen(["taskset", "--cpu-list", str(servers.CLIENT_CORE), *command]) for _ in range(4)]
        time.sleep(1.5)
        beside = target.load(GET, body, concurrency=4, seconds=self.seconds)
        for reader in readers:
            reader.wait()
        yield Figure("GetTask beside 4 streams, p50", "ms", beside.p50, alone.p50, "without streams", "<= 1.5")
        yield Figure("GetTask beside 4 streams, p99", "ms", beside.p99, alone.p99, "without streams", "<= 10")
        pauses = [
            float(ms)
            for ms in re.findall(r"paused all threads for (\d+\.\d+) ms", target.log.read_text(encoding="utf-8"))
        ]
        yield Figure("longest garbage collection above 5 ms", "ms", max(pauses, default=0.0), 0, "", "< 20")

    def transactions(self, target: Target) -> Iterator[Figure]:
        """Three calls as one, by a stream and by a batch: the server's processor time, against GetTask and psycopg."""
        used: dict[str, list[float]] = {}
        for _ in range(self.rounds):
            for kind in transactions.KINDS:
                for concurrency in (1, 16):
                    load = target.transactions(kind, concurrency=concurrency, seconds=self.seconds)
                    used.setdefault(f"{kind} {concurrency}", []).append(load.server_cpu)
        cpu = {name: statistics.median(values) for name, values in used.items()}
        raw = self.raw_transaction()
        for kind, title, most in (
            ("interactive", "transaction of three calls", "<= 8"),
            ("batch", "ExecuteBatch of the same calls", "<= 3.5"),
        ):
            for concurrency in (1, 16):
                work = f"{title}, {concurrency} at once, server CPU"
                ours = cpu[f"{kind} {concurrency}"]
                yield Figure(work, "us", ours, cpu[f"single {concurrency}"], "GetTask", most)
                yield Figure(work, "us", ours, raw, "raw psycopg")

    def raw_transaction(self) -> float:
        """Processor time of psycopg for the statements of such a transaction, in microseconds."""
        with psycopg.connect(self.url, autocommit=True) as conn:
            row = conn.execute("SELECT id FROM tasks WHERE project_id = 'local' LIMIT 1").fetchone()
            began = time.process_time()
            for _ in range(1000):
                with conn.transaction():
                    for statement in RAW_TRANSACTION:
                        conn.execute(statement, row, prepare=True, binary=True).fetchone()  # type: ignore[call-overload]
            return (time.process_time() - began) / 1000 * 1e6

    def locked_row(self, target: Target, top: str) -> Iterator[Figure]:
        """Point reads of one project beside 1,000 calls of another that wait for one locked row."""
        body = pb.GetTaskRequest(id=top).SerializeToString()
        quiet = target.load(GET, body, concurrency=4, seconds=self.seconds)
        with _channel(target) as channel, psycopg.connect(self.url) as conn:
            project = project_pb2.Project(name="locked")
            projects = project_pb2_grpc.ProjectServiceStub(channel)
            id_ = projects.CreateProject(project_pb2.CreateProjectRequest(project=project)).project.id
            tasks = task_pb2_grpc.TaskServiceStub(channel)
            task = tasks.CreateTask(pb.CreateTaskRequest(project_id=id_, task=TASK)).task
            conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
            update = pb.UpdateTaskOutputRequest(project_id=id_, id=task.id, output_json="1")
            waiting = [_repeated(tasks.UpdateTaskOutput, update, self.seconds + 2) for _ in range(1000)]
            time.sleep(1)
            beside = target.load(GET, body, concurrency=4, seconds=self.seconds)
            conn.rollback()
            for one in waiting:
                one.acquire(timeout=30)
        yield Figure("GetTask beside 1,000 for a locked row, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 5")

    def half_open(self, target: Target, top: str) -> Iterator[Figure]:
        """Point reads beside 1,000 calls on ten connections that have sent no request, begun again every second."""
        body = pb.GetTaskRequest(id=top).SerializeToString()
        quiet = target.load(GET, body, concurrency=4, seconds=self.seconds)
        with half_open.half_open(target.address, GET, connections=10, calls=100):
            beside = target.load(GET, body, concurrency=4, seconds=self.seconds)
        yield Figure("GetTask beside 1,000 half-open calls, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 3")

    def first_message(self, target: Target, top: str) -> Iterator[Figure]:
        times = sorted(_read(target, top, messages=1).first for _ in range(20))
        yield Figure(f"first message of {self.large:,} nodes, median", "ms", times[10] * 1e3, 0, "", "< 20")

    def memory(self, target: Target, top: str) -> Iterator[Figure]:
        """Ten streams, one of which stands still."""
        idle = target.memory()
        stopped = threading.Event()
        peak = [idle]

        def watch() -> None:
            while not stopped.wait(0.05):
                peak[0] = max(peak[0], target.memory())

        watcher = threading.Thread(target=watch)
        with _channel(target) as channel:
            stub = task_pb2_grpc.TaskServiceStub(channel)
            standing = stub.StreamTaskTree(pb.StreamTaskTreeRequest(id=top))
            next(standing)
            watcher.start()
            command = [sys.executable, "-m", "benchmarks.reader", target.address, top, "0"]
            readers = [
                subprocess.Popen(["taskset", "--cpu-list", str(servers.CLIENT_CORE), *command]) for _ in range(9)
            ]
            for reader in readers:
                reader.wait()
            with psycopg.connect(self.url) as conn:
                held = conn.execute(
                    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'statehouse' AND state <> 'idle'"
                ).fetchone()
            standing.cancel()
        stopped.set()
        watcher.join()
        yield Figure(f"memory over idle, 10 streams of {self.large:,}", "MB", peak[0] - idle, 0, "", "< 150")
        yield Figure("connections that the standing stream holds", "", float(held[0] if held else -1), 0, "", "< 0")

    def batches(self, target: Target) -> Iterator[Figure]:
        with _tasks(target) as tasks:
            one = pb.CreateTaskRequest(task=TASK)
            began = time.perf_counter()
            for _ in range(500):
                tasks.CreateTask(one)
            single = 500 / (time.perf_counter() - began)
            batch = pb.BatchCreateTasksRequest(tasks=[TASK] * 1000)
            tasks.BatchCreateTasks(batch)
            began = time.perf_counter()
            for _ in range(10):
                tasks.BatchCreateTasks(batch)
            rate = 10_000 / (time.perf_counter() - began)
        yield Figure("BatchCreateTasks, 1,000 a call", "tasks/s", rate, single, "CreateTask one by one", ">= 25")

    def queues(self) -> Iterator[Figure]:
        """No-op jobs, beside the libraries that do them in the worker's own process."""
        rates: dict[str, list[float]] = {}
        for _ in range(self.rounds):
            with servers.statehouse(self.url) as ours:
                found = [("ours", _queue("ours", self.url, ours.address, servers.CLIENT_CORE))]
            found += [(name, _queue(name, self.url, self.url, servers.SERVER_CORE)) for name in QUEUE_LIBRARIES]
            for name, measured in found:
                for work, jobs in measured.items():
                    rates.setdefault(f"{name} {work}", []).append(jobs)
        rate = {name: statistics.median(values) for name, values in rates.items()}
        for work, title, target in (
            ("1", "jobs claimed and completed one by one", ">= 1.5"),
            ("10", "jobs claimed and completed in tens", ">= 2.0"),
            ("100", "jobs claimed and completed in hundreds", ">= 1.5"),
            ("enqueue", "jobs enqueued, 1,000 a call", ">= 1.0"),
        ):
            for name in QUEUE_LIBRARIES:
                if f"{name} {work}" in rate:
                    aim = target if name == "pgqueuer" else ""
                    yield Figure(title, "jobs/s", rate[f"ours {work}"], rate[f"{name} {work}"], name, aim)

    def claims(self, target: Target) -> Iterator[Figure]:
        """A claim of one job: in a table with nothing else, and beside a million that have ended and many that wait."""
        with _channel(target) as channel, psycopg.connect(self.url, autocommit=True) as conn:
            jobs = job_pb2_grpc.JobServiceStub(channel)
            conn.execute("TRUNCATE jobs")
            times = []
            for finished, pending in ((0, 0), (1_000_000, 100_000)):
                conn.execute(SEED_JOBS, {"status": "COMPLETED", "count": finished})
                conn.execute(SEED_JOBS, {"status": "PENDING", "count": pending})
                conn.execute(SEED_JOBS, {"status": "PENDING", "count": 300})
                conn.execute("VACUUM ANALYZE jobs")
                claim = job_pb2.ClaimJobsRequest(worker_id="bench", types=["noop"], queue="seeded")
                times.append(_median_ms(lambda: jobs.ClaimJobs(claim)))  # noqa: B023  called at once
            # Heartbeats of many leases at once, against one lease at a time.
            claim = job_pb2.ClaimJobsRequest(worker_id="bench", queue="seeded", max=1000)
            leases = [
                job_pb2.JobLease(job_id=job.id, lease_token=job.lease_token) for job in jobs.ClaimJobs(claim).jobs
            ]
            many = _median_ms(lambda: jobs.HeartbeatJobs(job_pb2.HeartbeatJobsRequest(leases=leases)))
            one = _median_ms(lambda: jobs.HeartbeatJobs(job_pb2.HeartbeatJobsRequest(leases=leases[:1])))
            conn.execute("TRUNCATE jobs")
        yield Figure(
            "ClaimJobs, 1,000,000 finished, 100,000 pending", "ms", times[1], times[0], "empty table", "<= 1.5"
        )
        yield Figure("HeartbeatJobs, 1,000 leases a call", "leases/s", 1e6 / many, 1e3 / one, "one lease a call")

    def waiting(self, target: Target) -> Iterator[Figure]:
        """From the commit of a job to its arrival at a worker that waits."""
        with _channel(target) as channel:
            jobs = job_pb2_grpc.JobServiceStub(channel)
            request = job_pb2.WaitForJobsRequest(worker_id="bench", queue="awaited", max=1)
            arrivals: queue.SimpleQueue[tuple[float, job_pb2.Job]] = queue.SimpleQueue()
            stream = jobs.WaitForJobs(request)

            def read() -> None:
                with suppress(grpc.RpcError):
                    for message in stream:
                        for job in message.jobs:
                            arrivals.put((time.perf_counter(), job))

            reader = threading.Thread(target=read)
            reader.start()
            times = []
            for _ in range(100):
                jobs.EnqueueJob(job_pb2.EnqueueJobRequest(job=job_pb2.Job(type="noop", queue="awaited")))
                committed = time.perf_counter()
                arrived, job = arrivals.get()
                times.append((arrived - committed) * 1e3)
                jobs.CompleteJob(job_pb2.CompleteJobRequest(id=job.id, lease_token=job.lease_token))
            stream.cancel()
            reader.join()
        times.sort()
        yield Figure("a waiting worker gets a job, 95th percentile", "ms", times[94], 0, "", "< 50")

    def pages(self, target: Target) -> Iterator[Figure]:
        """A page of 100 at the far end of the table, against the first."""
        newest, oldest = pb.TASK_ORDER_CREATE_TIME_DESC, pb.TASK_ORDER_CREATE_TIME_ASC
        with _tasks(target) as tasks:
            # The page before the last one of the list of newest first, found from the other end.
            end = tasks.ListTasks(pb.ListTasksRequest(page_size=150, order_by=oldest)).tasks[-1]
            before = [pb.TaskFilter(create_time={"end_time": end.create_time})]
            request = pb.ListTasksRequest(page_size=1, order_by=newest, filters=before)
            token = tasks.ListTasks(request).next_page_token
            far = pb.ListTasksRequest(page_size=100, order_by=newest, filters=before, page_token=token)
            first = pb.ListTasksRequest(page_size=100, order_by=newest)
            times = {
                name: _median_ms(lambda one=one: tasks.ListTasks(one)) for name, one in (("first", first), ("far", far))
            }  # type: ignore[misc]
        yield Figure(
            "ListTasks, page of 100 at the far end", "ms", times["far"], times["first"], "first page", "<= 1.3"
        )

    def conversations(self, target: Target) -> Iterator[Figure]:
        """Pages of 100 of a conversation of a million messages, nearly all of them read: the last against the first."""
        with _channel(target) as channel, psycopg.connect(self.url, autocommit=True) as conn:
            messages = message_pb2_grpc.MessageServiceStub(channel)
            conn.execute("TRUNCATE messages")
            conn.execute(SEED_MESSAGES, {"count": 1_000_000})
            conn.execute("VACUUM ANALYZE messages")
            for title, method, first in (
                (
                    "ListMessages",
                    messages.ListMessages,
                    message_pb2.ListMessagesRequest(filters=[{"conversation_ids": {"ids": ["seeded"]}}]),
                ),
                (
                    "ListUnreadMessages",
                    messages.ListUnreadMessages,
                    message_pb2.ListUnreadMessagesRequest(receiver_id="reader"),
                ),
            ):
                first.page_size = 100
                far = type(first)()
                far.CopyFrom(first)
                far.page_token = _last_token(method, first)
                times = [_median_ms(lambda one=one: method(one)) for one in (first, far)]  # type: ignore[misc]  # noqa: B023
                work = f"{title}, page of 100 at the far end of 1,000,000"
                yield Figure(work, "ms", times[1], times[0], "first page", "<= 1.3")
            conn.execute("TRUNCATE messages")

    def reveals(self, target: Target) -> Iterator[Figure]:
        """The server's processor time for RevealCredential, against that for CreateTask."""
        with _channel(target) as channel:
            credentials = credential_pb2_grpc.CredentialServiceStub(channel)
            credential = credential_pb2.Credential(provider="bench", name=uuid.uuid4().hex, secret="s" * 200)
            create = credential_pb2.CreateCredentialRequest(credential=credential)
            id_ = credentials.CreateCredential(create).credential.id
        reveal = credential_pb2.RevealCredentialRequest(id=id_, reason="to measure").SerializeToString()
        task = pb.CreateTaskRequest(task=TASK).SerializeToString()
        used: dict[str, list[float]] = {}
        for _ in range(self.rounds):
            for path, body in ((REVEAL, reveal), (CREATE, task)):
                load = target.load(path, body, concurrency=64, seconds=self.seconds)
                assert not load.failures, f"{path}: {load.failures} failures"
                used.setdefault(path, []).append(load.server_cpu)
        ours, baseline = statistics.median(used[REVEAL]), statistics.median(used[CREATE])
        yield Figure("RevealCredential, server CPU", "us/call", ours, baseline, "CreateTask", "<= 1.3")

    def rotations(self, target: Target) -> Iterator[Figure]:
        """All secrets of a project under a new key: many of them, against few."""
        rates = []
        with _channel(target) as channel, psycopg.connect(self.url, autocommit=True) as conn:
            credentials = credential_pb2_grpc.CredentialServiceStub(channel)
            for count in (1_000, 100_000):
                project = f"rotation-{count}-{uuid.uuid4().hex[:8]}"
                projects = project_pb2_grpc.ProjectServiceStub(channel)
                projects.CreateProject(project_pb2.CreateProjectRequest(project={"id": project, "name": project}))
                for start in range(0, count, 500):
                    batch = transaction_pb2.ExecuteBatchRequest(project_id=project)
                    for number in range(start, start + 500):
                        one = credential_pb2.Credential(provider="bench", name=str(number), secret="s" * 200)
                        batch.calls.add().Pack(credential_pb2.CreateCredentialRequest(credential=one))
                    transaction_pb2_grpc.TransactionServiceStub(channel).ExecuteBatch(batch)
                conn.execute("VACUUM ANALYZE credentials, credential_secrets")
                began = time.perf_counter()
                *_, last = credentials.RotateKeys(credential_pb2.RotateKeysRequest(project_id=project))
                rates.append(count / (time.perf_counter() - began))
                assert (last.done, last.failed) == (count, 0)
        yield Figure("RotateKeys, 100,000 secrets", "secrets/s", rates[1], rates[0], "1,000 secrets")


def _repeated(method: Any, request: Any, seconds: float) -> threading.Semaphore:
    """Repeat a call for so long, as soon as it has ended. What is returned is released after the last one."""
    ended, deadline = threading.Semaphore(0), time.perf_counter() + seconds

    def fire(_: Any = None) -> None:
        if time.perf_counter() < deadline:
            method.future(request, timeout=20).add_done_callback(fire)
        else:
            ended.release()

    fire()
    return ended


def _last_token(method: Any, request: Any) -> str:
    """The token of the last full page of a list, by way of all the others."""
    page = type(request)()
    page.CopyFrom(request)
    page.page_size = 1000
    tokens = [""]
    while True:
        page.page_token = method(page).next_page_token
        if not page.page_token:
            return tokens[-1]
        tokens.append(page.page_token)


def _queue(name: str, database: str, where: str, core: int) -> dict[str, float]:
    """What one system of `benchmarks.queues` measured, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.queues", name, database, where]
    done = subprocess.run(["taskset", "--cpu-list", str(core), *command], capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def _below(top: str, batch: list[pb.Task]) -> list[pb.Task]:
    for task in batch:
        task.parent_id = task.parent_id or top
    return batch


def _median_ms(call: Any) -> float:
    times = []
    for _ in range(100):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1e3


def _channel(target: Target) -> grpc.Channel:
    options = [("grpc.max_receive_message_length", -1), ("grpc.use_local_subchannel_pool", 1)]
    return grpc.insecure_channel(target.address, options=options)


class _tasks:  # noqa: N801  a context manager
    """A stub of TaskService."""

    def __init__(self, target: Target) -> None:
        self._channel = _channel(target)

    def __enter__(self) -> task_pb2_grpc.TaskServiceStub:
        return task_pb2_grpc.TaskServiceStub(self._channel)

    def __exit__(self, *_: object) -> None:
        self._channel.close()


@dataclass(frozen=True)
class Reading:
    """What reading a stream measured: nodes a second, and seconds until the first message."""

    rate: float
    first: float


def _read(target: Target, top: str, messages: int = 0) -> Reading:
    """Read a tree, or its first messages, in a process on the client's core."""
    from benchmarks.reader import read

    if messages:
        return Reading(*read(target.address, top, messages))
    command = [sys.executable, "-m", "benchmarks.reader", target.address, top, "0"]
    done = subprocess.run(
        ["taskset", "--cpu-list", str(servers.CLIENT_CORE), *command], capture_output=True, text=True, check=True
    )
    rate, first = map(float, done.stdout.split())
    return Reading(rate, first)
