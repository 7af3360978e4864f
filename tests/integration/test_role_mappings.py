"""Role mappings: what a principal may be, and what it resolves to."""

from typing import Any

import psycopg
from statehouse.v1 import role_mapping_pb2 as pb

from statehouse_server.services.role_mapping import SQL
from tests.support.client import Client, fails, pages
from tests.support.statements import plan_of


def add(client: Client, project: str, **fields: Any) -> pb.RoleMapping:
    values = {"principal": "ann@example", "principal_type": pb.PRINCIPAL_TYPE_USER, "team": "red", "role": "admin"}
    request = pb.CreateRoleMappingRequest(project_id=project, role_mapping=pb.RoleMapping(**values | fields))
    return client.role_mappings.CreateRoleMapping(request).role_mapping


def resolve(client: Client, project: str, principal: str, page_size: int = 0, **fields: Any) -> list[tuple[str, str]]:
    request = pb.ResolveRolesRequest(project_id=project, principal=principal, page_size=page_size, **fields)
    return [(one.team, one.role) for page in pages(client.role_mappings.ResolveRoles, request) for one in page.roles]


def test_the_roles_of_a_principal_are_those_that_are_enabled(client: Client, project: str) -> None:
    assert add(client, project, notes="two\nlines").enabled, "a mapping counts unless it is said that it does not"
    add(client, project, team="", role="viewer")
    add(client, project, team="blue", role="viewer")
    off = add(client, project, team="blue", role="admin", enabled=False)
    add(client, project, principal="bob@example", role="viewer")
    assert not off.enabled
    assert resolve(client, project, "ann@example") == [("", "viewer"), ("blue", "viewer"), ("red", "admin")]
    assert resolve(client, project, "nobody") == []
    request = pb.UpdateRoleMappingRequest(role_mapping=pb.RoleMapping(project_id=project, id=off.id, enabled=True))
    client.role_mappings.UpdateRoleMapping(request)
    assert ("blue", "admin") in resolve(client, project, "ann@example")
    assert resolve(client, client.create_project(), "ann@example") == []


def test_the_roles_of_a_principal_come_in_pages(client: Client, project: str) -> None:
    roles = [(team, role) for team in ("", "blue", "red") for role in ("admin", "viewer")]
    for team, role in reversed(roles):
        add(client, project, team=team, role=role)
    add(client, project, principal="bob@example", team="blue", role="other")
    for size in (1, 4, 6, 1000):
        assert resolve(client, project, "ann@example", page_size=size) == roles
    request = pb.ResolveRolesRequest(project_id=project, principal="ann@example", page_size=1)
    request.page_token = client.role_mappings.ResolveRoles(request).next_page_token
    request.principal = "bob@example"
    with fails("INVALID_ARGUMENT", field="page_token"):
        client.role_mappings.ResolveRoles(request)


def test_the_roles_of_a_principal_are_found_by_an_index(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO role_mappings (project_id, id, create_time, update_time, version, principal, principal_type,"
            " team, role, enabled) SELECT 'local', 'many-' || n, now(), now(), 1, 'p' || n % 5000, 'USER', 't' || n,"
            " 'r', TRUE FROM generate_series(1, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE role_mappings")
    assert "role_mappings_principal_idx" in plan_of(database, SQL.resolve_roles)


def test_a_principal_has_a_role_in_a_team_once(client: Client, project: str) -> None:
    for team in ("red", ""):
        add(client, project, team=team)
        with fails("ALREADY_EXISTS") as failure:
            add(client, project, team=team)
        assert failure.metadata["field"] == "role"


def test_a_user_does_not_get_the_roles_of_a_group_of_its_name(client: Client, project: str) -> None:
    user, group = pb.PRINCIPAL_TYPE_USER, pb.PRINCIPAL_TYPE_GROUP
    mine = add(client, project, principal="ops", principal_type=user, role="viewer")
    add(client, project, principal="ops", principal_type=group, role="viewer")
    add(client, project, principal="ops", principal_type=group, role="admin")
    for size in (1, 1000):
        assert resolve(client, project, "ops", size, principal_type=user) == [("red", "viewer")]
        assert resolve(client, project, "ops", size, principal_type=group) == [("red", "admin"), ("red", "viewer")]
        assert resolve(client, project, "ops", size) == [("red", "admin"), ("red", "viewer")], "each once"
    assert resolve(client, project, "ops", principal_type=pb.PRINCIPAL_TYPE_ROLE) == []
    with fails("INVALID_ARGUMENT", field="principal_type"):
        resolve(client, project, "ops", principal_type=9)
    request = pb.ListRoleMappingsRequest(project_id=project, filters=[{"principal_types": [user]}])
    assert list(client.role_mappings.ListRoleMappings(request).role_mappings) == [mine]
    change = pb.UpdateRoleMappingRequest(role_mapping=pb.RoleMapping(project_id=project, id=mine.id))
    change.role_mapping.principal_type = group
    with fails("ALREADY_EXISTS") as failure:
        client.role_mappings.UpdateRoleMapping(change)
    assert (failure.metadata["field"], failure.metadata["value"]) == ("role", "viewer")


def test_a_mapping_needs_a_kind_of_principal(client: Client, project: str) -> None:
    with fails("INVALID_ARGUMENT", field="role_mapping.principal_type"):
        add(client, project, principal_type=0)
    with fails("INVALID_ARGUMENT", field="role_mapping.principal_type"):
        add(client, project, principal_type=9)


def test_names_that_do_not_fit_into_an_index_are_refused(client: Client, project: str) -> None:
    with fails("INVALID_ARGUMENT", field="principal"):
        add(client, project, principal="\U0001f600" * 255, team="\U0001f600" * 255)
    add(client, project, principal="\U0001f600" * 255)
