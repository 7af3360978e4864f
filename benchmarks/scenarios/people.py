"""People: what it costs to find out who calls, to log in, and to have a part in projects."""

from collections.abc import Iterator
from functools import partial

import psycopg
from statehouse.v1 import (
    api_key_pb2,
    api_key_pb2_grpc,
    project_pb2,
    project_pb2_grpc,
    user_pb2,
    user_pb2_grpc,
    user_session_pb2,
)
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.bench import GET, Bench, Figure, channel, pages
from benchmarks.servers import Target
from benchmarks.work.people import CROWD

VERIFY_SESSION = "/statehouse.v1.UserService/VerifyUserSession"
VERIFY_KEY = "/statehouse.v1.ApiKeyService/VerifyApiKey"
WRITES = {
    "create_user": "FindOrCreateUser of a new user",
    "log_in": "CreateUserSession",
    "create_project": "CreateProject with an owner",
    "join": "AddProjectMember",
    "prefer": "SetUserPreference",
}
FEW = 100
OF = {FEW: "of-few", CROWD: "of-many"}
SEED = (
    """
    INSERT INTO users (id, create_time, update_time, version, name)
    SELECT person, now(), now(), 1, person
    FROM (SELECT 'crowd-' || generate_series(0, %(many)s - 1) UNION VALUES ('of-few'), ('of-many')) AS people (person)
    """,
    """
    INSERT INTO projects (id, create_time, update_time, version, name, transitions)
    SELECT project, now(), now(), 1, project, 'STRICT'
    FROM (SELECT 'crowd-' || generate_series(0, %(many)s - 1) UNION VALUES ('of-few'), ('of-many')) AS them (project)
    """,
    """
    INSERT INTO project_members (project_id, user_id, create_time, update_time, version, role)
    SELECT project, person, now() - make_interval(secs => number), now(), 1, 'MEMBER'
    FROM generate_series(0, %(many)s - 1) AS number
    CROSS JOIN LATERAL (
        VALUES
            ('of-few', 'crowd-' || number, %(few)s),
            ('crowd-' || number, 'of-few', %(few)s),
            ('of-many', 'crowd-' || number, %(many)s),
            ('crowd-' || number, 'of-many', %(many)s)
    ) AS membership (project, person, count)
    WHERE number < count
    """,
    "VACUUM ANALYZE users, projects, project_members",
)
"""The crowd, and as many projects. A project and a user are called `of-few` for the few members or projects that they
have, and others `of-many`."""


def run(bench: Bench) -> Iterator[Figure]:
    seed(bench.url)
    with servers.statehouse(bench.url) as target:
        yield from verifications(bench, target)
        yield from logins(bench, target)
        yield from preferences(bench, target)
        yield from memberships(target)


def seed(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as conn, psycopg.ClientCursor(conn) as cursor:
        for statement in SEED:
            cursor.execute(statement, {"few": FEW, "many": CROWD})


def verifications(bench: Bench, target: Target) -> Iterator[Figure]:
    """The server's processor time for the verification of a token, against that for GetTask."""
    session, key = _tokens(target)
    bodies = {
        VERIFY_SESSION: user_session_pb2.VerifyUserSessionRequest(token=session).SerializeToString(),
        VERIFY_KEY: api_key_pb2.VerifyApiKeyRequest(token=key).SerializeToString(),
        GET: pb.GetTaskRequest(id=bench.tree).SerializeToString(),
    }
    found = bench.loads(
        {path: partial(target.load, path, body, concurrency=64, seconds=bench.seconds) for path, body in bodies.items()}
    )
    baseline = found[GET].server_cpu
    for path in (VERIFY_SESSION, VERIFY_KEY):
        name = path.rpartition("/")[2]
        yield Figure(f"{name}, server CPU", "us/call", found[path].server_cpu, baseline, "GetTask", "<= 1.1")


def _tokens(target: Target) -> tuple[str, str]:
    """The tokens of a session and of a key."""
    with channel(target) as opened:
        users = user_pb2_grpc.UserServiceStub(opened)
        given = user_pb2.User(name="Bench", email="bench@example.com", avatar_url="https://example.com/bench.png")
        user = users.CreateUser(user_pb2.CreateUserRequest(user=given)).user
        session = user_session_pb2.UserSession(user_id=user.id, user_agent="Mozilla/5.0 (X11; Linux x86_64)")
        logged_in = users.CreateUserSession(user_session_pb2.CreateUserSessionRequest(user_session=session))
        key = api_key_pb2.ApiKey(user_id=user.id, name="bench", scopes=["tasks:read", "tasks:write"])
        keys = api_key_pb2_grpc.ApiKeyServiceStub(opened)
        made = keys.CreateApiKey(api_key_pb2.CreateApiKeyRequest(api_key=key))
    return logged_in.token, made.token


def logins(bench: Bench, target: Target) -> Iterator[Figure]:
    """What users do one by one, against a read and a write of a task."""
    yield from bench.compared(target, {"find_user": "FindOrCreateUser of a known user"}, baseline="get", name="GetTask")
    yield from bench.compared(target, WRITES, baseline="create", name="CreateTask")


def preferences(bench: Bench, target: Target) -> Iterator[Figure]:
    """One key that all set, against a key of each."""
    found = bench.works(target, "prefer", "prefer_shared", concurrency=16)
    ours, baseline = found["prefer_shared"], found["prefer"]
    title = "SetUserPreference of one key, 16 concurrent"
    yield Figure(title, "calls/s", ours.rate, baseline.rate, "a key each")


def memberships(target: Target) -> Iterator[Figure]:
    """Pages of the members of a project and of the projects of a user, by how many there are."""
    with channel(target) as opened:
        projects = project_pb2_grpc.ProjectServiceStub(opened)
        members = project_pb2.ListProjectMembersRequest
        yield from pages(
            projects.ListProjectMembers, {count: members(project_id=id_) for count, id_ in OF.items()}, "role"
        )
        theirs = project_pb2.ListUserProjectsRequest
        yield from pages(projects.ListUserProjects, {count: theirs(user_id=id_) for count, id_ in OF.items()}, "role")
