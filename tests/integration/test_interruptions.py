"""Calls of several steps that are interrupted at each of them: all of a call is stored, or nothing.

The connection of the call is killed before each of its statements in turn, and after each of them, which is before the
commit for the last one.
"""

from collections.abc import Callable
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import (
    agent_pb2,
    cluster_pb2,
    credential_pb2,
    job_pb2,
    lock_pb2,
    message_pb2,
    task_pb2,
    transaction_pb2,
    workflow_pb2,
)

from tests.support.client import MARKER, Client, pack_any, span
from tests.support.feed import NUMBERING, events_of
from tests.support.interruptor import interrupted
from tests.support.times import at

Call = Callable[[], Any]
Preparation = Callable[[Client, str], Call]


def everything(sql: psycopg.Connection[Any], project: str) -> dict[str, Any]:
    """All that is stored of a project."""
    tables = sql.execute(
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'project_id' AND table_schema = 'public'"
        f" AND table_name <> ALL('{NUMBERING}')"
    ).fetchall()
    rows = {
        name: sql.execute(f"SELECT t::text FROM {name} AS t WHERE project_id = %s ORDER BY 1", [project]).fetchall()
        for (name,) in tables
    }
    return rows | {"events": events_of(sql, project)}


def cluster_job(client: Client, project: str) -> tuple[cluster_pb2.Cluster, job_pb2.Job]:
    cluster = client.create_cluster(project_id=project, id="cluster-1")
    return cluster, client.enqueue(project_id=project, cluster_id=cluster.id)


def start(job: job_pb2.Job) -> job_pb2.StartClusterJobRequest:
    return job_pb2.StartClusterJobRequest(
        project_id=job.project_id,
        job_id=job.id,
        worker_id="w",
        lock_ttl=span(60),
        cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING,
    )


def finish(started: job_pb2.StartClusterJobResponse, **fields: Any) -> job_pb2.FinishClusterJobRequest:
    return job_pb2.FinishClusterJobRequest(
        project_id=started.job.project_id,
        job_id=started.job.id,
        worker_id="w",
        lease_token=started.job.lease_token,
        lock_token=started.lock.token,
        cluster_status=cluster_pb2.CLUSTER_STATUS_READY,
        **fields,
    )


def starting(client: Client, project: str) -> Call:
    _, job = cluster_job(client, project)
    return lambda: client.jobs.StartClusterJob(start(job))


def finishing(client: Client, project: str) -> Call:
    _, job = cluster_job(client, project)
    request = finish(client.jobs.StartClusterJob(start(job)), success={"result_json": "{}"})
    return lambda: client.jobs.FinishClusterJob(request)


def finishing_in_failure(client: Client, project: str) -> Call:
    _, job = cluster_job(client, project)
    request = finish(client.jobs.StartClusterJob(start(job)), failure={"error_message": "broke"})
    return lambda: client.jobs.FinishClusterJob(request)


def completing_and_claiming(client: Client, project: str) -> Call:
    client.jobs.UpdateQueue(
        job_pb2.UpdateQueueRequest(queue={"project_id": project, "name": "default", "max_running": 1})
    )
    client.enqueue(project_id=project)
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    results = [job_pb2.JobResult(job_id=job.id, lease_token=job.lease_token)]
    request = job_pb2.CompleteAndClaimJobsRequest(project_id=project, worker_id="w", results=results)
    return lambda: client.jobs.CompleteAndClaimJobs(request)


def enqueueing(client: Client, project: str) -> Call:
    jobs = [job_pb2.Job(type="work", resource_key=f"r-{number}") for number in range(20)]
    return lambda: client.jobs.BatchEnqueueJobs(job_pb2.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))


def recording_usage(client: Client, project: str) -> Call:
    client.create_cluster(project_id=project, id="cluster-1")
    samples = [cluster_pb2.UsageSample(cluster_id="cluster-1", sample_time=at(number)) for number in range(20)]
    request = cluster_pb2.RecordUsageRequest(project_id=project, samples=samples)
    return lambda: client.clusters.RecordUsage(request)


def guarded_batch(client: Client, project: str) -> Call:
    lock = client.acquire(project, "guard", "w")
    calls = [
        pack_any(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="t"))),
        pack_any(job_pb2.EnqueueJobRequest(job=job_pb2.Job(type="work", resource_key="r"))),
        pack_any(lock_pb2.AcquireLockRequest(name="other", holder="w", ttl=span(60))),
    ]
    guards = [transaction_pb2.Guard(lock={"lock_name": "guard", "token": lock.token})]
    request = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls, guards=guards)
    return lambda: client.transactions.ExecuteBatch(request)


def under_a_key(client: Client, project: str) -> Call:
    request = job_pb2.EnqueueJobRequest(job=job_pb2.Job(project_id=project, type="work", resource_key="r"))
    return lambda: client.jobs.EnqueueJob(request, metadata=[("idempotency-key", "once")])


def upserting_tasks(client: Client, project: str) -> Call:
    client.create_task(project_id=project, id="a")
    tasks = [task_pb2.Task(id=id_, name="new") for id_ in ("a", "b", "c")]
    return lambda: client.tasks.BatchUpsertTasks(task_pb2.BatchUpsertTasksRequest(project_id=project, tasks=tasks))


def cancelling_a_tree(client: Client, project: str) -> Call:
    client.create_task(project_id=project, id="top")
    client.create_task(project_id=project, id="below", parent_id="top")
    return lambda: client.tasks.CancelTaskTree(task_pb2.CancelTaskTreeRequest(project_id=project, id="top"))


def moving_a_tree(client: Client, project: str) -> Call:
    for id_, parent in (("there", ""), ("top", ""), ("below", "top")):
        client.create_task(project_id=project, id=id_, parent_id=parent)
    request = task_pb2.MoveTaskRequest(project_id=project, id="top", new_parent_id="there")
    return lambda: client.tasks.MoveTask(request)


def limiting_a_queue(client: Client, project: str) -> Call:
    queue = job_pb2.Queue(project_id=project, name="default", max_running=2)
    return lambda: client.jobs.UpdateQueue(job_pb2.UpdateQueueRequest(queue=queue))


def claiming_within_a_limit(client: Client, project: str) -> Call:
    limiting_a_queue(client, project)()
    for _ in range(3):
        client.enqueue(project_id=project)
    request = job_pb2.ClaimJobsRequest(project_id=project, worker_id="w", max=3, lease=span(60))
    return lambda: client.jobs.ClaimJobs(request)


def reporting_progress(client: Client, project: str) -> Call:
    client.enqueue(project_id=project)
    (job,) = client.claim(project)
    lease = job_pb2.JobLease(job_id=job.id, lease_token=job.lease_token)
    update = job_pb2.JobUpdate(job_id=job.id, state_json='{"page": 7}', progress=0.5)
    request = job_pb2.HeartbeatJobsRequest(project_id=project, leases=[lease], updates=[update], lease=span(60))
    return lambda: client.jobs.HeartbeatJobs(request)


def completing_a_workflow(client: Client, project: str) -> Call:
    client.create_workflow(project_id=project, id="flow")
    client.set_status(client.create_task(project_id=project, workflow_id="flow"), "RUNNING", "COMPLETED")
    request = workflow_pb2.CompleteWorkflowRequest(project_id=project, id="flow")
    return lambda: client.workflows.CompleteWorkflow(request)


def creating_an_agent(client: Client, project: str) -> Call:
    agent = agent_pb2.Agent(project_id=project, name="first")
    return lambda: client.agents.CreateAgent(agent_pb2.CreateAgentRequest(agent=agent))


def choosing_another_default(client: Client, project: str) -> Call:
    client.create_agent(project_id=project)
    request = agent_pb2.SetDefaultAgentRequest(project_id=project, id=client.create_agent(project_id=project).id)
    return lambda: client.agents.SetDefaultAgent(request)


def deleting_agents(client: Client, project: str) -> Call:
    first, *_ = (client.create_agent(project_id=project) for _ in range(3))
    request = agent_pb2.DeleteAgentsRequest(project_id=project, force=True)
    request.filters.add(ids={"ids": [first.id]})
    return lambda: client.agents.DeleteAgents(request)


def breaking_a_lock(client: Client, project: str) -> Call:
    client.acquire(project, "lock", "holder")
    request = lock_pb2.BreakLockRequest(project_id=project, name="lock", reason="gone")
    return lambda: client.locks.BreakLock(request)


def deleting_tasks_under_a_key(client: Client, project: str) -> Call:
    client.create_task(project_id=project, id="top")
    client.create_task(project_id=project, parent_id="top")
    request = task_pb2.DeleteTasksRequest(project_id=project, all=True, force=True)
    return lambda: client.tasks.DeleteTasks(request, metadata=[("idempotency-key", "once")])


def deleting_the_default(client: Client, project: str) -> Call:
    request = agent_pb2.DeleteAgentRequest(project_id=project, id=client.create_agent(project_id=project).id)
    client.create_agent(project_id=project)
    return lambda: client.agents.DeleteAgent(request)


def removing_an_agent(client: Client, project: str) -> Call:
    agent = client.create_agent(project_id=project).id
    client.create_agent(project_id=project)
    client.create_task(project_id=project, id="top", agent_id=agent)
    client.create_task(project_id=project, parent_id="top")
    request = agent_pb2.DeleteAgentRequest(project_id=project, id=agent, purge=True, cascade=True)
    return lambda: client.agents.DeleteAgent(request)


def purging_a_workflow(client: Client, project: str) -> Call:
    client.create_workflow(project_id=project, id="flow")
    client.create_task(project_id=project, workflow_id="flow")
    request = workflow_pb2.DeleteWorkflowRequest(project_id=project, id="flow", purge=True)
    return lambda: client.workflows.DeleteWorkflow(request)


def patching_outputs(client: Client, project: str) -> Call:
    client.create_cluster(project_id=project, id="cluster-1")
    request = cluster_pb2.SetClusterOutputsRequest(
        project_id=project,
        cluster_id="cluster-1",
        outputs={"api_url": "https://x", "extra_json": '{"a": 1}'},
        merge_patch_mask={"paths": ["extra_json"]},
    )
    return lambda: client.clusters.SetClusterOutputs(request)


def marking_messages(client: Client, project: str) -> Call:
    batch = [message_pb2.Message(conversation_id="c", sender_id="a", content="x") for _ in range(20)]
    request = message_pb2.BatchCreateMessagesRequest(project_id=project, messages=batch)
    ids = [one.id for one in client.messages.BatchCreateMessages(request).messages]
    mark = message_pb2.MarkMessagesReadRequest(project_id=project, ids=ids)
    return lambda: client.messages.MarkMessagesRead(mark)


def credential(project: str, **fields: Any) -> credential_pb2.Credential:
    return credential_pb2.Credential(project_id=project, id="credential", secret=MARKER, **fields)


def creating_a_credential(client: Client, project: str) -> Call:
    request = credential_pb2.CreateCredentialRequest(credential=credential(project, provider="p", name="n"))
    return lambda: client.credentials.CreateCredential(request)


def changing_a_secret(client: Client, project: str) -> Call:
    creating_a_credential(client, project)()
    request = credential_pb2.UpdateCredentialRequest(credential=credential(project))
    return lambda: client.credentials.UpdateCredential(request)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(
    "prepare",
    [
        starting, finishing, finishing_in_failure, enqueueing, recording_usage, guarded_batch, under_a_key,
        upserting_tasks, cancelling_a_tree, moving_a_tree, limiting_a_queue, claiming_within_a_limit,
        completing_and_claiming,
        reporting_progress, completing_a_workflow, creating_an_agent, choosing_another_default,
        deleting_the_default, removing_an_agent, purging_a_workflow, patching_outputs,
        deleting_agents, breaking_a_lock, deleting_tasks_under_a_key, marking_messages,
        creating_a_credential, changing_a_secret,
    ],
)  # fmt: skip
def test_an_interrupted_call_leaves_nothing_half_done(
    client: Client, project: str, sql: psycopg.Connection[Any], prepare: Preparation, after: bool
) -> None:
    call = prepare(client, project)
    before = everything(sql, project)
    step = 0
    while True:
        step += 1
        with interrupted(sql, step, after=after) as interruptor:
            try:
                call()
            except grpc.RpcError as error:
                assert interruptor.struck, error
                assert error.code() == grpc.StatusCode.UNAVAILABLE
                assert everything(sql, project) == before, f"after step {step}"
                continue
        assert not interruptor.struck
        break
    assert step > (1 if prepare is recording_usage else 2), "there was more than one step"
    assert everything(sql, project) != before
