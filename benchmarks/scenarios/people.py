"""People: what it costs to find out who calls."""

from collections.abc import Iterator
from functools import partial

from statehouse.v1 import (
    api_key_pb2,
    api_key_pb2_grpc,
    user_pb2,
    user_pb2_grpc,
    user_session_pb2,
)
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.bench import GET, Bench, Figure, channel
from benchmarks.servers import Target

VERIFY_SESSION = "/statehouse.v1.UserService/VerifyUserSession"
VERIFY_KEY = "/statehouse.v1.ApiKeyService/VerifyApiKey"


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from verifications(bench, target)


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
