"""The command line: how long a person waits for it, most of which is loading what it needs."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial

from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, medians_ms
from benchmarks.work.tasks import TASK

PROGRAM = """
import sys, grpc
from statehouse.v1 import task_pb2, task_pb2_grpc
with grpc.insecure_channel(sys.argv[1]) as channel:
    print(task_pb2_grpc.TaskServiceStub(channel).GetTask(task_pb2.GetTaskRequest(id="task-0")))
"""
"""What a user would write with the stubs instead."""
ROWS = 50
TARGET = "< 250"


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        with channel(target) as opened:
            tasks = [pb.Task(id=f"task-{number}", name=TASK.name) for number in range(ROWS)]
            task_pb2_grpc.TaskServiceStub(opened).BatchUpsertTasks(pb.BatchUpsertTasksRequest(tasks=tasks))
        program = partial(_run, target.address, sys.executable, "-c", PROGRAM, target.address)
        commands = {
            "call GetTask": ["call", "GetTask", '{"id": "task-0"}'],
            "get task": ["get", "task", "task-0"],
            f"list tasks, {ROWS} rows": ["list", "tasks", "--limit", str(ROWS)],
            "count tasks": ["count", "tasks", "--by", "status"],
            "create task --help": ["create", "task", "--help"],
            "--help": ["--help"],
            "call GetTask --help": ["call", "GetTask", "--help"],
        }
        runs: dict[str, Callable[[], None]] = {
            name: partial(_run, target.address, servers.COMMAND, *arguments) for name, arguments in commands.items()
        }
        found = medians_ms({**runs, "program": program}, 5 * bench.rounds)
    for name in commands:
        yield Figure(f"statehouse {name}", "ms", found[name], found["program"], "a program with the stubs", TARGET)


def _run(address: str, *command: str) -> None:
    env = {**os.environ, "STATEHOUSE_ADDRESS": address}
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=True)
