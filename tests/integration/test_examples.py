"""The examples in Python do what they say."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from statehouse.v1 import cluster_pb2, event_pb2, job_pb2, lock_pb2, message_pb2, task_pb2, team_pb2, workflow_pb2

from tests.support.access import Guarded
from tests.support.client import Client
from tests.support.tls import Anonymous, Authority, over_tls

EXAMPLES = Path(__file__).parents[2] / "examples/python"


def run(name: str, *arguments: str, address: str, code: int = 0, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / name, *arguments],
        env={**os.environ, "STATEHOUSE_ADDRESS": address, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def test_first_steps(grpc_addr: str) -> None:
    output = run("first_steps.py", address=grpc_addr)
    assert "INVALID_TRANSITION" in output
    assert "counted 1 TASK_STATUS_COMPLETED" in output


def test_a_program_says_who_calls(access: Guarded, tmp_path: Path) -> None:
    ca = Authority(tmp_path)
    environment = {"address": access.address, "STATEHOUSE_TOKEN": access.token_of("VIEWER", "local")}
    assert "PROJECT_ROLE_VIEWER in local" in run("secured.py", **environment)
    with over_tls(ca.pair("127.0.0.1"), Anonymous()) as address:
        assert "caller" in run("secured.py", **environment | {"address": address, "STATEHOUSE_TLS_CA": str(ca.file)})


def test_programs_change_keys_of_one_document(grpc_addr: str) -> None:
    pages = {f"page {number}": "done" for number in (1, 2, 3)}
    assert json.loads(run("merge_patch.py", address=grpc_addr)) == {"reader": pages, "writer": pages}


def test_a_worker_builds_clusters(client: Client, grpc_addr: str) -> None:
    lines = run("cluster_worker.py", "--demo", address=grpc_addr).splitlines()
    assert sum(line.endswith("ready") for line in lines) == 2
    clusters = client.clusters.ListClusters(cluster_pb2.ListClustersRequest(filters=[{"platforms": ["demo"]}])).clusters
    assert [cluster.status for cluster in clusters] == [cluster_pb2.CLUSTER_STATUS_READY] * 2
    jobs = client.jobs.ListJobs(job_pb2.ListJobsRequest()).jobs
    assert [job.status for job in jobs] == [job_pb2.JOB_STATUS_COMPLETED] * 2
    assert not client.locks.ListLocks(lock_pb2.ListLocksRequest()).locks


def test_a_team_of_agents_leaves_a_record(client: Client, grpc_addr: str) -> None:
    for runs in ("1", "5"):
        output = run("agent_team.py", "--runs", runs, address=grpc_addr)
    tree, conversation, tools, *_ = (part.splitlines() for part in output.split("\n\n"))
    assert tree[0] == 'count the primes below 20,000  COMPLETED  planner  {"total": 2262, "agrees": true}'
    assert sorted(tree[1:]) == [
        "   count from 0  COMPLETED  worker-1  1229",
        "   count from 10,000  COMPLETED  worker-2  1033",
        '   review  COMPLETED  reviewer  {"total": 2262, "agrees": true}',
    ]
    assert conversation[:2] == [
        'planner to worker-1: {"low": 0, "high": 10000}',
        'planner to worker-2: {"low": 10000, "high": 20000}',
    ]
    assert sorted(conversation[2:4]) == [
        'worker-1 to reviewer: {"low": 0, "high": 10000, "primes": 1229}',
        'worker-2 to reviewer: {"low": 10000, "high": 20000, "primes": 1033}',
    ]
    assert conversation[4:] == ['reviewer to planner: {"total": 2262, "agrees": true}']
    assert tools[0].startswith("count_primes: 24 times, 6 failures, ")
    counted = workflow_pb2.ListWorkflowsRequest(filters=[{"names": ["count primes"]}])
    workflows = client.workflows.ListWorkflows(counted).workflows
    assert [one.status for one in workflows] == [workflow_pb2.WORKFLOW_STATUS_COMPLETED] * 6
    members = client.teams.ListTeamMembers(team_pb2.ListTeamMembersRequest(team_id="primes")).team_members
    assert [one.role for one in members] == ["lead", "worker", "worker", "reviewer"]
    for member in members:
        mine = task_pb2.ListTasksRequest(filters=[{"agent_ids": {"ids": [member.agent_id]}}])
        assert len(client.tasks.ListTasks(mine).tasks) == 6
        request = message_pb2.ListUnreadMessagesRequest(receiver_id=member.agent_id)
        assert not client.messages.ListUnreadMessages(request).messages


def test_without_a_server_a_worker_says_so() -> None:
    message = run("cluster_worker.py", address="127.0.0.1:1", code=1)
    assert message.startswith("UNAVAILABLE: ")
    assert "Traceback" not in message


def test_a_reader_of_events_goes_on_where_it_was(client: Client, grpc_addr: str, tmp_path: Path) -> None:
    def lines(count: int) -> list[str]:
        """What it prints until it has printed so many lines and is interrupted."""
        command = [sys.executable, EXAMPLES / "follow_events.py", tmp_path / "events.json"]
        environment = {**os.environ, "STATEHOUSE_ADDRESS": grpc_addr}
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            printed = [process.stdout.readline() for _ in range(count)]
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=20) == 130
        return printed

    latest = client.events.GetLatestSequence(event_pb2.GetLatestSequenceRequest()).sequence
    tmp_path.joinpath("events.json").write_text(json.dumps({"sequence": latest}))
    task = client.create_task(project_id="local", id="followed")
    client.create_workflow(project_id="local")
    assert "task.created followed by anonymous" in lines(1)[0]
    client.set_status(task, "RUNNING")
    assert "task.updated followed by anonymous" in lines(1)[0]
