"""Grants: what it costs to give programs tokens, and roles to those whom others identify."""

from collections.abc import Iterator

import psycopg
from statehouse.v1 import access_pb2 as pb
from statehouse.v1 import access_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, pages

FEW, MANY = 100, 10_000
OF = {FEW: "few-grants", MANY: "many-grants"}
WRITES = {"create_token": "CreateToken", "rotate_token": "RotateToken", "bind": "CreateRoleBinding"}
SEED = (
    """
    INSERT INTO projects (id, create_time, update_time, version, name, transitions)
    VALUES (%(project)s, now(), now(), 1, %(project)s, 'STRICT')
    """,
    """
    INSERT INTO tokens (project_id, id, create_time, update_time, version, name, role, prefix, token_hash)
    SELECT %(project)s, number, now() - make_interval(secs => number), now(), 1, 'a token', 'MEMBER',
        'sh_token_abcdef', sha256((%(project)s || number)::bytea)
    FROM generate_series(1, %(count)s) AS number
    """,
    """
    INSERT INTO role_bindings (project_id, id, create_time, update_time, version, subject_type, subject, role)
    SELECT %(project)s, number, now() - make_interval(secs => number), now(), 1, 'USER', 'person ' || number, 'MEMBER'
    FROM generate_series(1, %(count)s) AS number
    """,
    "VACUUM ANALYZE projects, tokens, role_bindings",
)


def run(bench: Bench) -> Iterator[Figure]:
    for count, project in OF.items():
        seed(bench.url, project, count)
    with servers.statehouse(bench.url) as target:
        yield from bench.compared(target, WRITES, baseline="create", name="CreateTask")
        with channel(target) as opened:
            access = access_pb2_grpc.AccessServiceStub(opened)
            tokens = {count: pb.ListTokensRequest(project_id=project) for count, project in OF.items()}
            yield from pages(access.ListTokens, tokens, "role")
            bindings = {count: pb.ListRoleBindingsRequest(project_id=project) for count, project in OF.items()}
            yield from pages(access.ListRoleBindings, bindings, "role")


def seed(url: str, project: str, count: int) -> None:
    """A project with so many tokens and role bindings."""
    with psycopg.connect(url, autocommit=True) as conn, psycopg.ClientCursor(conn) as cursor:
        for statement in SEED:
            cursor.execute(statement, {"project": project, "count": count})
