"""Service tokens: made once, rotated, revoked, and given by nobody who may not do as much."""

import hashlib
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import access_pb2 as pb
from statehouse.v1 import project_pb2, transaction_pb2

from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from tests.support.access import Guarded, identify, role
from tests.support.client import Client, fails, pack_any, span
from tests.support.tokens import Holders, api_keys, user_sessions
from tests.support.transactions import Transaction
from tests.support.waiting import until

ROLES = ("OWNER", "ADMIN", "MEMBER", "VIEWER", "WORKER")
GROUP = pb.SUBJECT_TYPE_GROUP


@pytest.fixture
def ctx(database: str) -> Iterator[CallContext]:
    """A connection on which callers are found out, each time anew."""
    with connect(database) as conn:
        yield CallContext(conn)


def create(client: Client, project: str, **fields: Any) -> pb.CreateTokenResponse:
    token = pb.Token(**{"project_id": project, "name": "ci", "role": role("WORKER")} | fields)
    return client.access.CreateToken(pb.CreateTokenRequest(token=token))


def rotate(client: Client, token: pb.Token, **fields: Any) -> pb.RotateTokenResponse:
    return client.access.RotateToken(pb.RotateTokenRequest(project_id=token.project_id, id=token.id, **fields))


def revoke(client: Client, token: pb.Token) -> pb.Token:
    return client.access.RevokeToken(pb.RevokeTokenRequest(project_id=token.project_id, id=token.id)).token


def read(client: Client, token: pb.Token) -> pb.Token:
    return client.access.GetToken(pb.GetTokenRequest(project_id=token.project_id, id=token.id)).token


def listed(client: Client, project: str, *filters: Any) -> list[str]:
    request = pb.ListTokensRequest(project_id=project, filters=filters)
    return [token.id for token in client.access.ListTokens(request).tokens]


def is_valid(ctx: CallContext, text: str) -> bool:
    """Whether a token is accepted, by the database and not by what a server remembers."""
    try:
        identify(ctx, text)
    except Unauthenticated:
        return False
    return True


def at(sql: psycopg.Connection[Any], token: pb.Token, column: str, value: str) -> None:
    query = f"UPDATE tokens SET {column} = {value} WHERE project_id = %s AND id = %s"
    sql.execute(query, [token.project_id, token.id])  # type: ignore[call-overload]


class TestServersThatAsk:
    def test_a_token_gives_its_role(self, access: Guarded) -> None:
        project = access.administrator.create_project()
        worker = access.client_of("WORKER", project)
        caller = worker.access.GetCaller(pb.GetCallerRequest())
        assert caller.principal.startswith(f"token:{project}/")
        assert [(one.project_id, one.role) for one in caller.roles] == [(project, role("WORKER"))]
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            worker.create_task(project_id=project)

    @pytest.mark.parametrize("token", ["", "sh_token_x", "x", "sh_token_", "sh_session_x", "sh_key_x"])
    def test_without_a_token_nobody_calls(self, access: Guarded, token: str) -> None:
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
            access.client(token).create_project()


class TestText:
    def test_it_is_returned_once_and_stored_as_its_hash(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        response = create(client, project)
        secret = response.secret
        assert (secret[:9], len(secret)) == ("sh_token_", 52)
        assert response.token.prefix == secret[:17]
        stored = sql.execute("SELECT token_hash FROM tokens WHERE id = %s", [response.token.id]).fetchone()
        assert stored == (hashlib.sha256(secret.encode()).digest(),)
        assert secret[17:] not in str(read(client, response.token))
        assert read(client, response.token) == response.token

    def test_nobody_but_the_server_says_what_it_is(self, client: Client, project: str) -> None:
        made_up = {"prefix": "sh_token_mine", "previous_prefix": "x", "version": 7, "revoke_time": Timestamp(seconds=1)}
        token = create(client, project, **made_up).token
        assert (token.version, token.previous_prefix, token.HasField("revoke_time")) == (1, "", False)
        assert token.prefix != "sh_token_mine"

    @pytest.mark.parametrize("method", ["CreateToken", "RotateToken"])
    def test_the_response_is_never_stored(self, client: Client, project: str, method: str) -> None:
        token = create(client, project).token
        request: Any = pb.CreateTokenRequest(project_id=project, token={"name": "n", "role": role("VIEWER")})
        if method == "RotateToken":
            request = pb.RotateTokenRequest(project_id=project, id=token.id)
        with fails("INVALID_ARGUMENT", field="idempotency-key"):
            getattr(client.access, method)(request, metadata=[("idempotency-key", "k")])
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(calls=[pack_any(request)]))
        with Transaction(client, project_id=project) as transaction:
            assert "returns a secret" in transaction.failure(request).message
        assert read(client, token) == token


class TestCreation:
    @pytest.mark.parametrize("label", ROLES)
    def test_it_has_any_role(self, client: Client, project: str, label: str) -> None:
        token = create(client, project, role=role(label), id="one").token
        assert (token.project_id, token.id, token.role) == (project, "one", role(label))
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS"):
            create(client, project, id="one")

    def test_several_may_have_one_name(self, client: Client, project: str) -> None:
        ids = {create(client, project).token.id for _ in range(2)}
        assert set(listed(client, project, {"names": ["ci"]})) == ids

    def test_a_role_in_the_project_of_the_server_holds_everywhere(self, client: Client, ctx: CallContext) -> None:
        found = identify(ctx, create(client, "system", role=role("VIEWER")).secret)
        assert found.roles == {"system": frozenset({role("VIEWER")})}

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"name": ""}, "token.name"),
            ({"name": "x" * 256}, "token.name"),
            ({"name": "a\x00b"}, "token.name"),
            ({"role": 0}, "token.role"),
            ({"role": 99}, "token.role"),
            ({"id": "a b"}, "token.id"),
            ({"ttl": span(0.5)}, "token.ttl"),
            ({"ttl": Duration(seconds=31_536_001)}, "token.ttl"),
            ({"ttl": Duration(seconds=2**62)}, "token.ttl"),
            ({"expire_time": Timestamp(seconds=1)}, "token.expire_time"),
            ({"expire_time": Timestamp(seconds=2**33)}, "token.expire_time"),
        ],
    )
    def test_bad_input_names_its_field(self, client: Client, project: str, fields: dict[str, Any], field: str) -> None:
        with fails("INVALID_ARGUMENT") as failure:
            create(client, project, **fields)
        assert [one.removeprefix("token.") for one in failure.fields] == [field.removeprefix("token.")]
        assert listed(client, project) == []

    def test_there_must_be_a_project(self, client: Client, project: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND"):
            create(client, "nowhere")
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        with fails("FAILED_PRECONDITION", "DELETED"):
            create(client, project)


class TestExpiry:
    def test_it_expires_by_the_clock_of_the_database(
        self, client: Client, project: str, ctx: CallContext, sql: psycopg.Connection[Any]
    ) -> None:
        response = create(client, project, ttl=span(3600))
        token = response.token
        assert token.expire_time.ToNanoseconds() - token.create_time.ToNanoseconds() == 3600 * 10**9
        assert is_valid(ctx, response.secret)
        at(sql, token, "create_time", "statement_timestamp() - INTERVAL '2 hours'")
        at(sql, token, "expire_time", "statement_timestamp() + INTERVAL '1 minute'")
        assert is_valid(ctx, response.secret)
        at(sql, token, "expire_time", "statement_timestamp()")
        assert not is_valid(ctx, response.secret)
        with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
            rotate(client, token)

    def test_without_a_time_it_does_not_expire(self, client: Client, project: str) -> None:
        assert not create(client, project).token.HasField("expire_time")

    def test_a_list_of_active_ones_leaves_out_those_that_have_ended(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        forever, later, expired, revoked = (create(client, project, **one).token for one in (
            {}, {"ttl": span(60)}, {"ttl": span(60)}, {},
        ))  # fmt: skip
        at(sql, expired, "create_time", "statement_timestamp() - INTERVAL '2 hours'")
        at(sql, expired, "expire_time", "statement_timestamp() - INTERVAL '1 hour'")
        revoke(client, revoked)
        assert set(listed(client, project, {"active": True})) == {forever.id, later.id}
        assert len(listed(client, project)) == 4
        count = pb.CountTokensRequest(project_id=project, filters=[{"active": True}])
        assert client.access.CountTokens(count).total == 2


class TestRotation:
    def test_both_texts_are_valid_until_the_overlap_ends(
        self, client: Client, project: str, ctx: CallContext, sql: psycopg.Connection[Any]
    ) -> None:
        old = create(client, project)
        new = rotate(client, old.token, overlap=span(3600))
        assert (new.token.version, new.token.prefix) == (2, new.secret[:17])
        assert new.token.previous_prefix == old.secret[:17]
        left = new.token.previous_expire_time.ToNanoseconds() - new.token.update_time.ToNanoseconds()
        assert left == 3600 * 10**9
        assert is_valid(ctx, old.secret)
        assert is_valid(ctx, new.secret)
        at(sql, old.token, "previous_expire_time", "statement_timestamp()")
        assert not is_valid(ctx, old.secret)
        assert is_valid(ctx, new.secret)

    def test_a_second_rotation_ends_the_first_text(self, client: Client, project: str, ctx: CallContext) -> None:
        first = create(client, project)
        second = rotate(client, first.token, overlap=span(3600))
        third = rotate(client, first.token, overlap=span(3600))
        assert [is_valid(ctx, one.secret) for one in (first, second, third)] == [False, True, True]

    def test_without_an_overlap_the_text_before_ends_at_once(
        self, client: Client, project: str, ctx: CallContext
    ) -> None:
        old = create(client, project)
        new = rotate(client, old.token)
        assert [is_valid(ctx, one.secret) for one in (old, new)] == [False, True]

    def test_it_expires_when_it_would_have(self, client: Client, project: str) -> None:
        token = create(client, project, ttl=span(60)).token
        assert rotate(client, token, overlap=span(3600)).token.expire_time == token.expire_time

    @pytest.mark.parametrize("overlap", [Duration(seconds=-1), Duration(seconds=30 * 86_400 + 1)])
    def test_the_overlap_has_bounds(self, client: Client, project: str, overlap: Duration) -> None:
        token = create(client, project).token
        with fails("INVALID_ARGUMENT", field="overlap"):
            rotate(client, token, overlap=overlap)
        assert read(client, token) == token

    def test_of_many_at_once_each_ends_the_text_before_its_own(
        self, client: Client, project: str, ctx: CallContext
    ) -> None:
        token = create(client, project).token
        with ThreadPoolExecutor(8) as threads:
            rotated = list(threads.map(lambda _: rotate(client, token, overlap=span(60)), range(16)))
        newest, before = sorted(rotated, key=lambda one: one.token.version, reverse=True)[:2]
        valid = {one.secret for one in rotated if is_valid(ctx, one.secret)}
        assert valid == {newest.secret, before.secret}
        assert read(client, token).version == 17


class TestRevocation:
    def test_a_revoked_token_is_refused_with_both_texts(self, client: Client, project: str, ctx: CallContext) -> None:
        old = create(client, project)
        new = rotate(client, old.token, overlap=span(3600))
        revoked = revoke(client, old.token)
        assert revoked.HasField("revoke_time")
        assert revoked.version == 3
        assert not any(is_valid(ctx, one.secret) for one in (old, new))
        with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
            rotate(client, old.token)

    def test_it_stays_as_it_is_if_it_is_revoked_already(self, client: Client, project: str) -> None:
        token = create(client, project).token
        assert revoke(client, token) == revoke(client, token) == read(client, token)

    def test_it_can_be_revoked_in_a_deleted_project(self, client: Client, project: str) -> None:
        token, another = (create(client, project).token for _ in range(2))
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        assert revoke(client, token) == revoke(client, token)
        with fails("FAILED_PRECONDITION", "DELETED"):
            rotate(client, another)

    @pytest.mark.parametrize("change", [rotate, revoke])
    def test_what_does_not_exist_is_not_found(self, client: Client, project: str, change: Any) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            change(client, pb.Token(project_id=project, id="absent"))
        assert failure.metadata["entity_id"] == "absent"
        with fails("NOT_FOUND", "NOT_FOUND", field=""):
            change(client, pb.Token(project_id="nowhere", id="absent"))

    def test_a_server_refuses_it_soon(self, access: Guarded) -> None:
        project = access.administrator.create_project()
        response = create(access.administrator, project, role=role("MEMBER"))
        revoke(access.administrator, response.token)
        with fails("UNAUTHENTICATED"):
            access.client(response.secret).create_task(project_id=project)


class TestLastUse:
    @pytest.fixture
    def found(self, client: Client, project: str) -> tuple[pb.Token, str]:
        response = create(client, project)
        return response.token, response.secret

    def test_it_is_stored_without_a_change(self, client: Client, ctx: CallContext, found: tuple[pb.Token, str]) -> None:
        token, text = found
        assert not token.HasField("last_used_time")
        identify(ctx, text)
        used = read(client, token)
        assert used.HasField("last_used_time")
        assert (used.version, used.update_time) == (token.version, token.update_time)

    def test_it_is_stored_at_most_once_a_minute(
        self, client: Client, ctx: CallContext, found: tuple[pb.Token, str], sql: psycopg.Connection[Any]
    ) -> None:
        token, text = found
        for seconds, stored in ((59, False), (61, True)):
            at(sql, token, "last_used_time", f"statement_timestamp() - INTERVAL '{seconds} s'")
            before = read(client, token).last_used_time
            identify(ctx, text)
            assert (read(client, token).last_used_time != before) == stored

    def test_the_text_before_counts_too(self, client: Client, ctx: CallContext, found: tuple[pb.Token, str]) -> None:
        token, text = found
        rotate(client, token, overlap=span(60))
        identify(ctx, text)
        assert read(client, token).HasField("last_used_time")

    def test_a_locked_row_keeps_nobody_waiting(
        self, client: Client, ctx: CallContext, found: tuple[pb.Token, str], database: str
    ) -> None:
        token, text = found
        with psycopg.connect(database) as other:
            other.execute("SELECT FROM tokens WHERE id = %s FOR UPDATE", [token.id])
            ctx.connection.execute("SET lock_timeout = '1ms'")
            assert is_valid(ctx, text)
        assert not read(client, token).HasField("last_used_time")

    def test_a_locked_table_and_a_read_only_database_fail_nobody(
        self, client: Client, ctx: CallContext, found: tuple[pb.Token, str], database: str
    ) -> None:
        token, text = found
        with psycopg.connect(database) as other:
            other.execute("LOCK TABLE tokens IN SHARE MODE")
            ctx.connection.execute("SET lock_timeout = '1ms'")
            assert is_valid(ctx, text)
        ctx.connection.execute("SET default_transaction_read_only = on")
        assert is_valid(ctx, text)
        assert not read(client, token).HasField("last_used_time")

    @pytest.mark.parametrize("make", [user_sessions, api_keys])
    def test_calls_of_users_are_uses_of_what_proves_them(self, access: Guarded, make: Any) -> None:
        holders: Holders = make(access.administrator)
        created, text = holders.create()
        assert access.client(text).access.GetCaller(pb.GetCallerRequest()).user_id == created.user_id
        used = holders.get(created.id)
        assert used.HasField("last_used_time")
        assert used.version == created.version


class TestPurge:
    @pytest.mark.parametrize("column", ["expire_time", "revoke_time"])
    def test_what_ended_longer_ago_than_the_retention_is_removed(
        self, client: Client, project: str, sql: psycopg.Connection[Any], column: str
    ) -> None:
        old, young, active = (create(client, project).token for _ in range(3))
        for token, days in ((old, 31), (young, 29)):
            at(sql, token, "create_time", "statement_timestamp() - INTERVAL '90 days'")
            at(sql, token, column, f"statement_timestamp() - INTERVAL '{days} days'")
        assert client.purge(force=False)["token"] == 1
        assert client.purge()["token"] == 1
        assert set(listed(client, project)) == {young.id, active.id}
        assert "token" not in client.purge()


def bind(client: Client, project: str, label: str, **fields: Any) -> pb.RoleBinding:
    given = {"project_id": project, "subject_type": GROUP, "subject": str(uuid.uuid4()), "role": role(label)} | fields
    return client.access.CreateRoleBinding(pb.CreateRoleBindingRequest(role_binding=given)).role_binding


def update(client: Client, binding: pb.RoleBinding, paths: list[str], **fields: Any) -> pb.RoleBinding:
    given = {"project_id": binding.project_id, "id": binding.id} | fields
    request = pb.UpdateRoleBindingRequest(role_binding=given, update_mask={"paths": paths})
    return client.access.UpdateRoleBinding(request).role_binding


def unbind(client: Client, binding: pb.RoleBinding) -> None:
    client.access.DeleteRoleBinding(pb.DeleteRoleBindingRequest(project_id=binding.project_id, id=binding.id))


@pytest.fixture(scope="module")
def tenant(access: Guarded) -> str:
    return access.administrator.create_project()


@pytest.fixture(scope="module")
def admin(access: Guarded, tenant: str) -> Client:
    return access.client_of("ADMIN", tenant)


@pytest.fixture(scope="module")
def root(access: Guarded) -> Client:
    return access.administrator


class TestWhoMayGive:
    """Nobody gives what they do not have, nor takes it away."""

    @pytest.mark.parametrize("label", ["MEMBER", "VIEWER", "WORKER"])
    def test_those_without_administration_give_nothing(self, access: Guarded, tenant: str, label: str) -> None:
        without = access.client_of(label, tenant)
        for attempt in (create, bind):
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                attempt(without, tenant, **({"label": "VIEWER"} if attempt is bind else {}))

    def test_an_administrator_of_a_project_gives_nothing_elsewhere(self, admin: Client, root: Client) -> None:
        for project in ("system", "local", root.create_project()):
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                create(admin, project, role=role("VIEWER"))
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                bind(admin, project, "VIEWER")

    def test_nobody_changes_a_token_that_may_do_more(self, access: Guarded, root: Client) -> None:
        reader = access.client_of("VIEWER", "system")
        token = create(root, "system", role=role("OWNER")).token
        for change in (rotate, revoke):
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                change(reader, token)
        assert read(root, token) == token

    def test_only_owners_name_owners(self, admin: Client, root: Client, tenant: str) -> None:
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            create(admin, tenant, role=role("OWNER"))
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            bind(admin, tenant, "OWNER")
        owners = create(root, tenant, role=role("OWNER")).token
        for change in (rotate, revoke):
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                change(admin, owners)
        assert read(root, owners) == owners

    def test_a_role_binding_is_not_raised_beyond_its_changer(self, admin: Client, tenant: str) -> None:
        binding = bind(admin, tenant, "MEMBER")
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            update(admin, binding, ["role"], role=role("OWNER"))
        assert binding.role == role("MEMBER")
        assert update(admin, binding, ["role"], role=role("VIEWER")).version == 2
        # What the mask does not name is not given.
        assert update(admin, binding, ["notes"], role=role("OWNER"), notes="x").role == role("VIEWER")

    def test_a_role_binding_that_permits_more_is_not_touched(self, admin: Client, root: Client, tenant: str) -> None:
        binding = bind(root, tenant, "OWNER")
        for attempt in (
            lambda: update(admin, binding, ["role"], role=role("VIEWER")),
            lambda: update(admin, binding, ["notes"], notes="x"),
            lambda: unbind(admin, binding),
        ):
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                attempt()
        assert update(root, binding, ["notes"], notes="y").version == 2
        unbind(root, binding)

    def test_what_a_transaction_gives_is_asked_too(self, admin: Client, tenant: str) -> None:
        given = {"project_id": tenant, "subject_type": GROUP, "subject": "owners", "role": role("OWNER")}
        request = pb.CreateRoleBindingRequest(role_binding=given)
        batch = transaction_pb2.ExecuteBatchRequest(project_id=tenant, calls=[pack_any(request)])
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            admin.transactions.ExecuteBatch(batch)

    def test_a_role_binding_that_is_raised_meanwhile_is_asked_as_it_is_then(
        self, admin: Client, root: Client, tenant: str, database: str, sql: psycopg.Connection[Any]
    ) -> None:
        binding = bind(root, tenant, "MEMBER")
        waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        with psycopg.connect(database) as other, ThreadPoolExecutor(1) as threads:
            other.execute("UPDATE role_bindings SET role = 'OWNER' WHERE id = %s", [binding.id])
            deletion = threads.submit(unbind, admin, binding)
            until(lambda: sql.execute(waiting).fetchone())
            other.commit()
            with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
                deletion.result()

    def test_what_does_not_exist_is_not_found(self, admin: Client, root: Client, tenant: str) -> None:
        for attempt in (lambda by, one: update(by, one, ["notes"], notes="x"), unbind):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                attempt(admin, pb.RoleBinding(project_id=tenant, id="absent"))
            assert failure.metadata["entity_kind"] == "role_binding"
            with fails("NOT_FOUND", "NOT_FOUND"):
                attempt(root, pb.RoleBinding(project_id="nowhere", id="absent"))

    def test_a_subject_has_one_role_in_a_project(self, root: Client, tenant: str) -> None:
        binding = bind(root, tenant, "MEMBER")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS"):
            bind(root, tenant, "VIEWER", subject=binding.subject)
        bind(root, "local", "VIEWER", subject=binding.subject)
        bind(root, tenant, "VIEWER", subject=binding.subject, subject_type=pb.SUBJECT_TYPE_USER)
