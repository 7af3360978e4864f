"""A team of agents at work: a planner, two workers and a reviewer count primes, and record everything they do.

The planner creates the tasks and tells each worker its share. Each worker runs its tool, one attempt of which times
out, and tells the reviewer. The reviewer checks the results and tells the planner, which completes the workflow. The
agents communicate only through the store. At the end the tree of tasks, the conversation and the usage of tools are
printed.

    python agent_team.py              one run
    python agent_team.py --runs 20    twenty runs at a time; prints the last one
"""

import argparse
import json
import os
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.message import Message as AnyMessage
from statehouse.v1 import (
    agent_pb2,
    agent_pb2_grpc,
    filter_pb2,
    message_pb2,
    message_pb2_grpc,
    task_pb2,
    task_pb2_grpc,
    team_pb2,
    team_pb2_grpc,
    tool_execution_pb2,
    tool_execution_pb2_grpc,
    transaction_pb2,
    transaction_pb2_grpc,
    workflow_pb2,
    workflow_pb2_grpc,
)

LIMIT = 20_000
ROLES = {"planner": "lead", "worker-1": "worker", "worker-2": "worker", "reviewer": "reviewer"}
PATIENCE = 30.0
"""Seconds that an agent waits for a message."""
RUNNING, SUCCEEDED, TIMED_OUT = (
    tool_execution_pb2.TOOL_EXECUTION_STATUS_RUNNING,
    tool_execution_pb2.TOOL_EXECUTION_STATUS_SUCCEEDED,
    tool_execution_pb2.TOOL_EXECUTION_STATUS_TIMED_OUT,
)
JSON = "application/json"


class Stopped(Exception):
    """Raised when an agent stops waiting for the others."""


class Store:
    """The services that the agents use."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.agents = agent_pb2_grpc.AgentServiceStub(channel)
        self.teams = team_pb2_grpc.TeamServiceStub(channel)
        self.messages = message_pb2_grpc.MessageServiceStub(channel)
        self.tools = tool_execution_pb2_grpc.ToolExecutionServiceStub(channel)
        self.tasks = task_pb2_grpc.TaskServiceStub(channel)
        self.workflows = workflow_pb2_grpc.WorkflowServiceStub(channel)
        self.transactions = transaction_pb2_grpc.TransactionServiceStub(channel)

    def set_up(self) -> dict[str, str]:
        """The agents of the team by name. The first run creates them."""
        team = team_pb2.CreateTeamRequest(team=team_pb2.Team(id="primes", name="prime counters"))
        ensure(self.teams.CreateTeam, team)
        for name, role in ROLES.items():
            agent = agent_pb2.Agent(id=f"primes-{name}", name=f"primes {name}", type="example", capabilities=[role])
            ensure(self.agents.CreateAgent, agent_pb2.CreateAgentRequest(agent=agent))
            member = team_pb2.AddTeamMemberRequest(team_id="primes", agent_id=agent.id, role=role)
            self.teams.AddTeamMember(member)
        members = self.teams.ListTeamMembers(team_pb2.ListTeamMembersRequest(team_id="primes")).team_members
        return {one.agent.name.removeprefix("primes "): one.agent_id for one in members}

    def batch(self, *calls: AnyMessage) -> None:
        """Several calls in one transaction: all of them take effect, or none."""
        request = transaction_pb2.ExecuteBatchRequest()
        for call in calls:
            request.calls.add().Pack(call)
        self.transactions.ExecuteBatch(request)


def ensure(create: Callable[[Any], Any], request: AnyMessage) -> None:
    """Create an entity unless it already exists."""
    try:
        create(request)
    except grpc.RpcError as error:
        if error.code() is not grpc.StatusCode.ALREADY_EXISTS:
            raise


class Run:
    """One run of the team: a workflow, a tree of tasks and a conversation, whose ids have the same prefix."""

    def __init__(self, store: Store, agents: dict[str, str]) -> None:
        self.store = store
        self.agents = agents
        self.id = f"primes-{uuid.uuid4()}"
        self.stopped = threading.Event()

    def play(self) -> None:
        """Run all agents concurrently. An error of one agent stops the others."""
        with ThreadPoolExecutor(len(ROLES)) as pool:
            parts = [pool.submit(part) for part in (self.plan, self.review)]
            parts += [pool.submit(self.work, name) for name in ("worker-1", "worker-2")]
            try:
                for part in as_completed(parts):
                    part.result()
            finally:
                self.stopped.set()

    # The parts

    def plan(self) -> None:
        """Create all tasks in one call, assign them in another, and complete the workflow after the review."""
        planner, middle = self.agents["planner"], LIMIT // 2
        shares = {"worker-1": (0, middle), "worker-2": (middle, LIMIT)}
        top = self.task("plan", "planner", name=f"count the primes below {LIMIT:,}")
        work = [
            self.task(name, name, name=f"count from {low:,}", parent_id=top.id) for name, (low, _) in shares.items()
        ]
        review = self.task("review", "reviewer", name="review", parent_id=top.id)
        self.store.batch(
            workflow_pb2.CreateWorkflowRequest(workflow=workflow_pb2.Workflow(id=self.id, name="count primes")),
            task_pb2.BatchCreateTasksRequest(tasks=[top, *work, review]),
        )
        with self.under_way(top.id):
            orders = [self.message(planner, name, {"low": low, "high": high}) for name, (low, high) in shares.items()]
            self.store.messages.BatchCreateMessages(message_pb2.BatchCreateMessagesRequest(messages=orders))
            (verdict,) = self.listen("planner", 1)
            self.finish(top.id, json.loads(verdict.content))
        self.store.workflows.CompleteWorkflow(workflow_pb2.CompleteWorkflowRequest(id=self.id))

    def work(self, name: str) -> None:
        """Wait for a share and do it. The first attempt of the second worker gets too little time."""
        (order,) = self.listen(name, 1)
        share = json.loads(order.content)
        with self.under_way(f"{self.id}-{name}") as task:
            if name == "worker-2":
                self.use_tool(name, task, "count_primes", share, lambda: None)
            found = self.use_tool(name, task, "count_primes", share, lambda: count_primes(**share))
            self.finish(task, found)
        self.say(self.message(self.agents[name], "reviewer", share | {"primes": found}))

    def review(self) -> None:
        """Check the results of both workers, and tell the planner."""
        reports = [json.loads(report.content) for report in self.listen("reviewer", 2)]
        with self.under_way(f"{self.id}-review") as task:
            total = sum(report["primes"] for report in reports)
            expected = self.use_tool("reviewer", task, "count_primes", {"low": 0, "high": LIMIT}, lambda: sieve(LIMIT))
            self.finish(task, {"total": total, "agrees": total == expected})
        self.say(self.message(self.agents["reviewer"], "planner", {"total": total, "agrees": total == expected}))

    # What all agents do

    def task(self, part: str, agent: str, **fields: Any) -> task_pb2.Task:
        values = {"id": f"{self.id}-{part}", "workflow_id": self.id, "agent_id": self.agents[agent], "type": "example"}
        return task_pb2.Task(**values | fields)

    def message(self, sender: str, to: str, content: dict[str, Any]) -> message_pb2.Message:
        return message_pb2.Message(
            conversation_id=self.id,
            sender_id=sender,
            receiver_id=self.agents[to],
            content_type=JSON,
            content=json.dumps(content),
        )

    def say(self, message: message_pb2.Message) -> None:
        self.store.messages.CreateMessage(message_pb2.CreateMessageRequest(message=message))

    def listen(self, name: str, count: int) -> list[message_pb2.Message]:
        """Wait for this many messages to an agent, and mark them as read."""
        request = message_pb2.ListUnreadMessagesRequest(receiver_id=self.agents[name], conversation_id=self.id)
        deadline = time.monotonic() + PATIENCE
        while len(unread := self.store.messages.ListUnreadMessages(request).messages) < count:
            if time.monotonic() > deadline or self.stopped.wait(0.02):
                raise Stopped(f"{name} received no message in time")
        ids = [message.id for message in unread]
        mark = message_pb2.MarkMessagesReadRequest(ids=ids, receiver_id=request.receiver_id)
        self.store.messages.MarkMessagesRead(mark)
        return list(unread)

    @contextmanager
    def under_way(self, task: str) -> Iterator[str]:
        """Run a task, which fails if the block raises."""
        status = task_pb2.UpdateTaskStatusRequest(id=task, status=task_pb2.TASK_STATUS_RUNNING)
        self.store.tasks.UpdateTaskStatus(status)
        try:
            yield task
        except Exception as error:
            status.status, status.error_json = task_pb2.TASK_STATUS_FAILED, json.dumps(str(error))
            self.store.tasks.UpdateTaskStatus(status)
            raise

    def finish(self, task: str, output: Any) -> None:
        status = task_pb2.TASK_STATUS_COMPLETED
        request = task_pb2.UpdateTaskStatusRequest(id=task, status=status, output_json=json.dumps(output))
        self.store.tasks.UpdateTaskStatus(request)

    def use_tool(self, name: str, task: str, tool: str, given: dict[str, int], call: Callable[[], int | None]) -> Any:
        """Run a tool for a task, and record its input, its output and its duration."""
        execution = tool_execution_pb2.ToolExecution(
            agent_id=self.agents[name], task_id=task, tool_name=tool, input_json=json.dumps(given), status=RUNNING
        )
        create = tool_execution_pb2.CreateToolExecutionRequest(tool_execution=execution)
        execution = self.store.tools.CreateToolExecution(create).tool_execution
        began = time.monotonic()
        answer = call()
        ended = tool_execution_pb2.UpdateToolExecutionStatusRequest(id=execution.id, status=SUCCEEDED)
        ended.duration.FromMicroseconds(int((time.monotonic() - began) * 1e6))
        if answer is None:
            ended.status, ended.error_json = TIMED_OUT, '"it took too long"'
        else:
            ended.output_json = json.dumps(answer)
        self.store.tools.UpdateToolExecutionStatus(ended)
        return answer

    # What is on record

    def show(self) -> None:
        names = {id_: name for name, id_ in self.agents.items()}
        for response in self.store.tasks.StreamTaskTree(task_pb2.StreamTaskTreeRequest(id=f"{self.id}-plan")):
            for node in response.nodes:
                task = node.task
                status = task_pb2.TaskStatus.Name(task.status).removeprefix("TASK_STATUS_")
                print(f"{'   ' * task.depth}{task.name}  {status}  {names[task.agent_id]}  {task.output_json}")
        print()
        conversation = message_pb2.MessageFilter(conversation_ids=filter_pb2.IdList(ids=[self.id]))
        request = message_pb2.ListMessagesRequest(filters=[conversation])
        for message in self.store.messages.ListMessages(request).messages:
            print(f"{names[message.sender_id]} to {names[message.receiver_id]}: {message.content}")
        print()
        for tool in self.store.tools.SummarizeToolUsage(tool_execution_pb2.SummarizeToolUsageRequest()).tool_usages:
            mean = tool.mean_duration.ToMicroseconds() / 1000
            print(f"{tool.tool_name}: {tool.count} times, {tool.failures} failures, {mean:.1f} ms on average")


def count_primes(low: int, high: int) -> int:
    """The number of primes from `low` up to but not including `high`."""
    return sum(all(number % factor for factor in range(2, int(number**0.5) + 1)) for number in range(max(low, 2), high))


def sieve(limit: int) -> int:
    """The number of primes below a limit, computed in another way."""
    composite = bytearray(limit)
    for number in range(2, int(limit**0.5) + 1):
        composite[number * number :: number] = b"\1" * len(range(number * number, limit, number))
    return limit - 2 - sum(composite)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1, metavar="N", help="how many runs at a time, at most 100")
    count = max(1, min(parser.parse_args().runs, 100))
    address = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
    with grpc.insecure_channel(address) as channel:
        store = Store(channel)
        agents = store.set_up()
        runs = [Run(store, agents) for _ in range(count)]
        began = time.monotonic()
        with ThreadPoolExecutor(count) as pool:
            playing = [pool.submit(run.play) for run in runs]
            try:
                for one in as_completed(playing):
                    one.result()
            finally:
                for run in runs:
                    run.stopped.set()
        runs[-1].show()
        if count > 1:
            print(f"{count} runs in {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("stopped; what was recorded stays")
    except Stopped as error:
        sys.exit(str(error))
    except grpc.RpcError as error:
        sys.exit(f"{error.code().name}: {error.details()}")
