"""What one would write first: grpc.aio, an asynchronous pool, and the fields of a message by hand."""

import asyncio
import os
import sys
import uuid
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import grpc
from google.protobuf.timestamp_pb2 import Timestamp
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

COLUMNS = (
    "project_id, id, create_time, update_time, version, workflow_id, parent_id, depth, name, type, status, priority,"
    " agent_id, tool_id, action_id, session_id, input_json::text, output_json::text, error_json::text,"
    " metadata_json::text, start_time, end_time"
)
TABLE = """
CREATE TABLE tasks (
    project_id text NOT NULL, id text NOT NULL, create_time timestamptz NOT NULL, update_time timestamptz NOT NULL,
    version bigint NOT NULL, workflow_id text, parent_id text, depth integer NOT NULL, path bytea NOT NULL,
    name text NOT NULL, type text, status text NOT NULL, priority integer NOT NULL, agent_id text, tool_id text,
    action_id text, session_id text, input_json jsonb, output_json jsonb, error_json jsonb, metadata_json jsonb,
    start_time timestamptz, end_time timestamptz,
    PRIMARY KEY (project_id, id)
);
CREATE INDEX ON tasks (project_id, path);
CREATE INDEX ON tasks (project_id, parent_id);
CREATE INDEX ON tasks (project_id, create_time);
"""
"""The table that its methods need, with an index for each of them."""
CHILD_COUNT = "(SELECT count(*) FROM tasks c WHERE c.project_id = tasks.project_id AND c.parent_id = tasks.id)"
CREATE = f"""
INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, type, status, priority,
    tool_id, input_json, metadata_json)
VALUES (%s, %s, now(), now(), 1, 0, %s, %s, %s, 'PENDING', %s, %s, %s, %s)
RETURNING {COLUMNS}
"""


def to_timestamp(moment: datetime | None) -> Timestamp | None:
    if moment is None:
        return None
    result = Timestamp()
    result.FromDatetime(moment)
    return result


def to_task(row: dict[str, Any]) -> pb.Task:
    return pb.Task(
        project_id=row["project_id"],
        id=row["id"],
        create_time=to_timestamp(row["create_time"]),
        update_time=to_timestamp(row["update_time"]),
        version=row["version"],
        workflow_id=row["workflow_id"],
        parent_id=row["parent_id"] or "",
        depth=row["depth"],
        name=row["name"],
        type=row["type"] or "",
        status=pb.TaskStatus.Value(f"TASK_STATUS_{row['status']}"),
        priority=row["priority"],
        agent_id=row["agent_id"] or "",
        tool_id=row["tool_id"],
        action_id=row["action_id"],
        session_id=row["session_id"] or "",
        input_json=row["input_json"] or "",
        output_json=row["output_json"] or "",
        error_json=row["error_json"] or "",
        metadata_json=row["metadata_json"] or "",
        start_time=to_timestamp(row["start_time"]),
        end_time=to_timestamp(row["end_time"]),
    )


class Tasks(task_pb2_grpc.TaskServiceServicer):
    """Three methods of TaskService, without the checks, keys, retries and logs of the real one."""

    def __init__(self, pool: AsyncConnectionPool[Any]) -> None:
        self.pool = pool

    async def GetTask(self, request: pb.GetTaskRequest, context: Any) -> pb.GetTaskResponse:  # type: ignore[override]  # noqa: N802
        async with self.pool.connection() as conn:
            cursor = await conn.execute(
                f"SELECT {COLUMNS} FROM tasks WHERE project_id = %s AND id = %s", ("local", request.id)
            )
            row = await cursor.fetchone()
        if row is None:
            await context.abort(grpc.StatusCode.NOT_FOUND, "no such task")
        return pb.GetTaskResponse(task=to_task(row))

    async def CreateTask(self, request: pb.CreateTaskRequest, _: Any) -> pb.CreateTaskResponse:  # type: ignore[override]  # noqa: N802
        task = request.task
        values = (
            "local", str(uuid.uuid4()), uuid.uuid4().bytes, task.name, task.type or None, task.priority,
            task.tool_id if task.HasField("tool_id") else None, task.input_json or None, task.metadata_json or None,
        )  # fmt: skip
        async with self.pool.connection() as conn:
            row = await (await conn.execute(CREATE, values)).fetchone()
        return pb.CreateTaskResponse(task=to_task(row))

    async def StreamTaskTree(  # type: ignore[override]  # noqa: N802
        self, request: pb.StreamTaskTreeRequest, _: Any
    ) -> AsyncIterator[pb.StreamTaskTreeResponse]:
        async with self.pool.connection() as conn, conn.cursor(name="tree") as cursor:
            top = await (
                await conn.execute("SELECT path FROM tasks WHERE project_id = %s AND id = %s", ("local", request.id))
            ).fetchone()
            await cursor.execute(
                f"SELECT {COLUMNS}, {CHILD_COUNT} AS child_count FROM tasks"
                " WHERE project_id = %s AND path >= %s AND path < %s ORDER BY path",
                ("local", top["path"], top["path"] + b"\xff"),
            )
            while rows := await cursor.fetchmany(256):
                nodes = [pb.TaskNode(task=to_task(row), child_count=row["child_count"]) for row in rows]
                yield pb.StreamTaskTreeResponse(nodes=nodes)


async def main() -> None:
    url = os.environ["DATABASE_URL"]
    async with AsyncConnectionPool(url, min_size=5, max_size=25, kwargs={"row_factory": dict_row}) as pool:
        server = grpc.aio.server()
        task_pb2_grpc.add_TaskServiceServicer_to_server(Tasks(pool), server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        print(f"listens on 127.0.0.1:{port}", flush=True)
        await server.wait_for_termination()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
