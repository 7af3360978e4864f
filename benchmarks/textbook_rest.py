"""What one would write first for REST: FastAPI on uvicorn, an asyncpg pool, and a model of what it answers."""

import os
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

import asyncpg
import uvicorn
from fastapi import FastAPI, HTTPException, Request
from pydantic import BaseModel

from benchmarks.textbook import COLUMNS

GET = f"SELECT {COLUMNS} FROM tasks WHERE project_id = $1 AND id = $2"
CREATE = f"""
INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, type, status, priority,
    tool_id, input_json, metadata_json)
VALUES ($1, $2, now(), now(), 1, 0, $3, $4, $5, 'PENDING', $6, $7, $8, $9)
RETURNING {COLUMNS}
"""


class NewTask(BaseModel):
    """The body of a request."""

    name: str
    type: str | None = None
    priority: int = 0
    tool_id: str | None = None
    input_json: str | None = None
    metadata_json: str | None = None


class Task(NewTask):
    """The body of an answer."""

    project_id: str
    id: str
    create_time: datetime
    update_time: datetime
    version: int
    workflow_id: str | None
    parent_id: str | None
    depth: int
    status: str
    agent_id: str | None
    action_id: str | None
    session_id: str | None
    output_json: str | None
    error_json: str | None
    start_time: datetime | None
    end_time: datetime | None


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    url = urlsplit(os.environ["DATABASE_URL"])
    async with asyncpg.create_pool(
        user=url.username, password=url.password, database=url.path[1:], host=parse_qs(url.query)["host"][0],
        min_size=5, max_size=25,
    ) as app.state.pool:  # fmt: skip
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/tasks/{id_}")  # type: ignore[untyped-decorator]
async def get_task(id_: str, request: Request) -> Task:
    row = await request.app.state.pool.fetchrow(GET, "local", id_)
    if row is None:
        raise HTTPException(404, "no such task")
    return Task(**row)


@app.post("/tasks", status_code=201)  # type: ignore[untyped-decorator]
async def create_task(task: NewTask, request: Request) -> Task:
    row = await request.app.state.pool.fetchrow(
        CREATE, "local", str(uuid.uuid4()), uuid.uuid4().bytes, task.name, task.type, task.priority, task.tool_id,
        task.input_json, task.metadata_json,
    )  # fmt: skip
    return Task(**row)


def main() -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(f"listens on 127.0.0.1:{listening.getsockname()[1]}", flush=True)
    config = uvicorn.Config(app, loop="uvloop", http="httptools", log_level="warning", access_log=False)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
