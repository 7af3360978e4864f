"""Invitations to projects: tokens that are answered once, and memberships that are made once."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import invitation_pb2 as pb
from statehouse.v1 import project_pb2, transaction_pb2

from statehouse_server.postgres.statements import Statement
from statehouse_server.services.invitation import SQL
from statehouse_server.services.system import service as system
from tests.support.client import Client, Failure, fails, pack_any, span
from tests.support.statements import plan_of

OWNER, ADMIN = project_pb2.PROJECT_ROLE_OWNER, project_pb2.PROJECT_ROLE_ADMIN
MEMBER, VIEWER = project_pb2.PROJECT_ROLE_MEMBER, project_pb2.PROJECT_ROLE_VIEWER
DAY = 86400


def invite(client: Client, project: str, email: str = "ann@example.org", **fields: Any) -> pb.CreateInvitationResponse:
    request = pb.CreateInvitationRequest(project_id=project, email=email, **fields)
    return client.invitations.CreateInvitation(request)


def accept(client: Client, token: str, user_id: str) -> pb.AcceptInvitationResponse:
    return client.invitations.AcceptInvitation(pb.AcceptInvitationRequest(token=token, user_id=user_id))


def revoke(client: Client, invitation: pb.Invitation, **fields: Any) -> pb.Invitation:
    request = pb.RevokeInvitationRequest(project_id=invitation.project_id, id=invitation.id, **fields)
    return client.invitations.RevokeInvitation(request).invitation


def by_token(client: Client, token: str, **fields: Any) -> pb.Invitation:
    return client.invitations.GetInvitationByToken(pb.GetInvitationByTokenRequest(token=token, **fields)).invitation


def get(client: Client, invitation: pb.Invitation) -> pb.Invitation:
    request = pb.GetInvitationRequest(project_id=invitation.project_id, id=invitation.id)
    return client.invitations.GetInvitation(request).invitation


def members(client: Client, project: str) -> dict[str, Any]:
    request = project_pb2.ListProjectMembersRequest(project_id=project)
    return {one.user_id: one.role for one in client.projects.ListProjectMembers(request).project_members}


def join(client: Client, project: str, user_id: str, role: Any) -> project_pb2.ProjectMember:
    request = project_pb2.AddProjectMemberRequest(project_id=project, user_id=user_id, role=role)
    return client.projects.AddProjectMember(request).project_member


def expire(sql: psycopg.Connection[Any], invitation: pb.Invitation, days: float = 0) -> None:
    sql.execute(
        "UPDATE invitations SET expire_time = now() - make_interval(secs => %s) WHERE id = %s",
        [days * DAY, invitation.id],
    )


@pytest.fixture
def ann(client: Client, project: str) -> Any:
    """A user with an address of her own."""
    return client.create_user(name="Ann", email=f"ann-{project}@example.org")


class TestCreation:
    def test_an_invitation_waits_for_a_week_unless_it_says_otherwise(self, client: Client, project: str) -> None:
        host = client.create_user().id
        join(client, project, host, MEMBER)
        made = invite(client, project, "Ann@Example.ORG", role=VIEWER, invited_by=host).invitation
        assert (made.email, made.role, made.invited_by, made.version) == ("ann@example.org", VIEWER, host, 1)
        assert made.status == pb.INVITATION_STATUS_PENDING
        assert made.expire_time.seconds - made.create_time.seconds == 7 * DAY
        assert get(client, made) == made
        other = invite(client, project, "bob@example.org", ttl=span(60)).invitation
        assert other.role == MEMBER
        assert other.expire_time.seconds - other.create_time.seconds == 60

    def test_a_token_has_256_bits_of_which_a_hash_is_stored(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        tokens = [invite(client, project, f"{number}@example.org").token for number in range(3)]
        assert len({*tokens}) == 3
        assert {len(token) for token in tokens} == {len("sh_invitation_") + 43}
        rows = sql.execute("SELECT token_hash, invitations::text FROM invitations WHERE project_id = %s", [project])
        stored = dict(rows.fetchall())
        assert {bytes(one) for one in stored} == {sha256(token.encode()).digest() for token in tokens}
        assert not any(token in row for token in tokens for row in stored.values())

    def test_an_address_is_invited_once_at_a_time(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        first = invite(client, project)
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            invite(client, project, "ANN@example.org")
        assert failure.metadata == {"entity_kind": "invitation", "field": "email", "value": "ann@example.org"}
        invite(client, client.create_project())
        expire(sql, first.invitation)
        second = invite(client, project, role=ADMIN)
        assert second.invitation.id != first.invitation.id
        with fails("NOT_FOUND"):
            by_token(client, first.token)
        revoke(client, second.invitation)
        third = invite(client, project)
        ann = client.create_user(email="ann@example.org").id
        accept(client, third.token, ann)
        assert invite(client, project).invitation.version == 1

    def test_many_at_once_invite_once(self, client: Client, project: str) -> None:
        with ThreadPoolExecutor() as pool:
            ended = [*pool.map(lambda _: refusal(lambda: invite(client, project)), range(8))]
        assert sorted(ended) == ["", *["ALREADY_EXISTS"] * 7]

    def test_bad_input_is_refused(self, client: Client, project: str) -> None:
        for bad, field in (
            ({"email": "nobody"}, "email"), ({"email": ""}, "email"), ({"email": "a" * 250 + "@b.de"}, "email"),
            ({"ttl": span(0)}, "ttl"), ({"ttl": span(366 * DAY)}, "ttl"), ({"role": 99}, "role"),
            ({"invited_by": "not an id"}, "invited_by"),
        ):  # fmt: skip
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
                invite(client, project, **bad)  # type: ignore[arg-type]
        for stranger in ("nobody", client.create_user().id):
            with fails("NOT_FOUND") as failure:
                invite(client, project, invited_by=stranger)
            assert failure.metadata == {"field": "invited_by", "value": stranger}
            assert failure.message == f"The user {stranger} is not a member of the project {project}."
        with fails("NOT_FOUND") as failure:
            invite(client, "nowhere")
        assert failure.metadata["field"] == "project_id"

    def test_a_token_is_not_stored_for_a_replay(self, client: Client, project: str) -> None:
        request = pb.CreateInvitationRequest(project_id=project, email="ann@example.org")
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.invitations.CreateInvitation(request, metadata=[("idempotency-key", "key")])
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(request)])
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.transactions.ExecuteBatch(batch)
        assert not client.invitations.ListInvitations(pb.ListInvitationsRequest(project_id=project)).invitations


class TestAcceptance:
    def test_who_accepts_becomes_a_member(self, client: Client, project: str, ann: Any) -> None:
        host = client.create_user().id
        join(client, project, host, MEMBER)
        made = invite(client, project, ann.email.upper(), role=ADMIN, invited_by=host)
        answer = accept(client, made.token, ann.id)
        member = answer.project_member
        assert (member.project_id, member.user_id, member.role, member.invited_by) == (project, ann.id, ADMIN, host)
        assert member.accept_time == member.create_time
        assert (answer.invitation.status, answer.invitation.accepted_by) == (pb.INVITATION_STATUS_ACCEPTED, ann.id)
        assert answer.invitation.HasField("accept_time")
        assert get(client, made.invitation) == answer.invitation
        assert members(client, project) == {host: MEMBER, ann.id: ADMIN}

    @pytest.mark.parametrize(
        ("had", "offered", "has"), [(VIEWER, ADMIN, ADMIN), (ADMIN, MEMBER, ADMIN), (MEMBER, MEMBER, MEMBER)]
    )
    def test_a_role_is_raised_and_never_lowered(
        self, client: Client, project: str, ann: Any, had: Any, offered: Any, has: Any
    ) -> None:
        before = join(client, project, ann.id, had)
        answer = accept(client, invite(client, project, ann.email, role=offered).token, ann.id)
        assert answer.project_member.role == has
        assert answer.project_member.version == before.version + (had != has)
        assert not answer.project_member.HasField("accept_time"), "the user was a member before"
        assert members(client, project) == {ann.id: has}

    def test_the_first_owner_owns_the_project(self, client: Client, project: str, ann: Any) -> None:
        accept(client, invite(client, project, ann.email, role=OWNER).token, ann.id)
        stored = client.projects.GetProject(project_pb2.GetProjectRequest(id=project)).project
        assert stored.owner_id == ann.id

    def test_another_address_is_refused(self, client: Client, project: str, ann: Any) -> None:
        made = invite(client, project, "other@example.org")
        for one in (ann.id, client.create_user().id):
            with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION") as failure:
                accept(client, made.token, one)
            assert failure.metadata == {"entity_kind": "user", "entity_id": one}
            assert "@" not in failure.message
        assert members(client, project) == {}
        assert get(client, made.invitation) == made.invitation

    def test_two_at_once_make_one_membership(self, client: Client, project: str, ann: Any) -> None:
        made = invite(client, project, ann.email)
        with ThreadPoolExecutor() as pool:
            ended = [*pool.map(lambda _: refusal(lambda: accept(client, made.token, ann.id)), range(6))]
        assert sorted(ended) == ["", *["NOT_FOUND"] * 5]
        assert members(client, project) == {ann.id: MEMBER}
        assert get(client, made.invitation).version == 2

    def test_an_acceptance_under_a_key_is_answered_again(self, client: Client, project: str, ann: Any) -> None:
        request = pb.AcceptInvitationRequest(token=invite(client, project, ann.email).token, user_id=ann.id)
        key = [("idempotency-key", f"accept-{project}")]
        answers = [client.invitations.AcceptInvitation(request, metadata=key) for _ in range(2)]
        assert answers[0] == answers[1]

    def test_what_does_not_wait_is_not_told_apart(
        self, client: Client, project: str, ann: Any, sql: psycopg.Connection[Any]
    ) -> None:
        def ended(end: Callable[[pb.CreateInvitationResponse], object]) -> str:
            made = invite(client, project, ann.email)
            assert by_token(client, made.token) == made.invitation
            end(made)
            return made.token

        gone = [
            "never-there",
            ended(lambda made: expire(sql, made.invitation)),
            ended(lambda made: revoke(client, made.invitation)),
            ended(lambda made: accept(client, made.token, ann.id)),
        ]
        told = set()
        for token in gone:
            calls: tuple[Callable[[], object], ...] = (
                partial(by_token, client, token),
                partial(accept, client, token, ann.id),
            )
            for call in calls:
                with fails("NOT_FOUND", "NOT_FOUND") as failure:
                    call()
                assert token not in failure.message
                told.add((failure.message, *sorted(failure.metadata.items())))
        assert len(told) == 1
        for bad in ("", "ü", "x" * 3000):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="token") as failure:
                by_token(client, bad)

    def test_a_token_is_not_logged(self, client: Client, project: str, ann: Any, caplog: Any) -> None:
        with caplog.at_level(logging.DEBUG):
            made = invite(client, project, ann.email)
            by_token(client, made.token)
            accept(client, made.token, ann.id)
        assert made.token not in caplog.text

    def test_who_is_not_there_or_deleted_cannot_accept(self, client: Client, project: str, ann: Any) -> None:
        made = invite(client, project, ann.email)
        with fails("NOT_FOUND") as failure:
            accept(client, made.token, "nobody")
        assert failure.metadata == {"field": "user_id", "value": "nobody"}
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            accept(client, made.token, ann.id)
        assert failure.metadata == {"entity_kind": "project", "entity_id": project}
        assert by_token(client, made.token).status == pb.INVITATION_STATUS_PENDING


class TestRevocation:
    def test_what_waits_is_revoked_once(self, client: Client, project: str, ann: Any) -> None:
        made = invite(client, project, ann.email).invitation
        with fails("ABORTED", "VERSION_MISMATCH") as failure:
            revoke(client, made, version=7)
        assert failure.metadata == {"current_version": "1"}
        revoked = revoke(client, made, version=1)
        assert (revoked.status, revoked.version) == (pb.INVITATION_STATUS_REVOKED, 2)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            revoke(client, made)
        assert failure.metadata == {"from": "REVOKED", "to": "REVOKED"}
        with fails("NOT_FOUND") as failure:
            revoke(client, pb.Invitation(project_id=project, id="nothing"))
        assert failure.metadata == {"entity_kind": "invitation", "entity_id": "nothing"}

    def test_what_is_accepted_is_not_revoked(self, client: Client, project: str, ann: Any) -> None:
        made = invite(client, project, ann.email)
        accept(client, made.token, ann.id)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            revoke(client, made.invitation)
        assert failure.metadata == {"from": "ACCEPTED", "to": "REVOKED"}
        assert members(client, project) == {ann.id: MEMBER}


def test_invitations_are_listed_by_address_and_status(client: Client, project: str) -> None:
    made = [invite(client, project, f"{name}@example.org").invitation for name in "abc"]
    revoked = revoke(client, made[1])

    def listed(**filter_: Any) -> list[str]:
        request = pb.ListInvitationsRequest(project_id=project, filters=[filter_], with_total=True)
        page = client.invitations.ListInvitations(request)
        assert page.total_size == len(page.invitations)
        return [one.id for one in page.invitations]

    assert listed() == [one.id for one in reversed(made)]
    assert listed(emails=["A@example.org", "b@example.org"]) == [made[1].id, made[0].id]
    assert listed(statuses=[pb.INVITATION_STATUS_REVOKED]) == [revoked.id]
    assert listed(statuses=[pb.INVITATION_STATUS_PENDING], emails=["c@example.org"]) == [made[2].id]
    assert listed(expire_time={"end_time": made[0].create_time}) == []


def test_many_old_invitations_are_purged_a_few_at_a_time(
    client: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "MOST", 2)
    removed: list[int] = []
    original = Statement.run

    def counted(self: Statement, *args: Any, **kwargs: Any) -> Any:
        cursor = original(self, *args, **kwargs)
        if self.name == "purge_invitations" and cursor.rowcount:
            removed.append(cursor.rowcount)
        return cursor

    monkeypatch.setattr(Statement, "run", counted)
    for number in range(5):
        expire(sql, invite(client, project, f"{number}@example.org").invitation, days=31)
    assert client.purge()["invitation"] == 5
    assert removed == [2, 2, 1]


def test_old_invitations_are_purged(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    old, kept = (invite(client, project, f"{name}@example.org").invitation for name in "ab")
    expire(sql, old, days=31)
    expire(sql, kept, days=29)
    assert client.purge(force=False)["invitation"] == 1
    assert client.purge()["invitation"] == 1
    assert get(client, kept).id == kept.id
    with fails("NOT_FOUND"):
        get(client, old)


@pytest.mark.parametrize(
    "statement", [SQL.get_invitation_by_token, SQL.lock_invitation_by_token], ids=lambda one: one.name
)
def test_a_token_is_found_by_an_index(
    client: Client, project: str, database: str, sql: psycopg.Connection[Any], statement: Statement
) -> None:
    sql.execute(
        "INSERT INTO invitations (project_id, id, create_time, update_time, version, email, role, status, expire_time,"
        " token_hash) SELECT %s, n::text, now(), now(), 1, n || '@example.org', 'MEMBER', 'PENDING', now(),"
        " sha256((%s || n)::bytea) FROM generate_series(1, 2000) AS n",
        [project, project],
    )
    sql.execute("VACUUM ANALYZE invitations")
    assert "Index Scan using invitations_token_hash_key" in plan_of(database, statement, few=True)


def refusal(call: Callable[[], Any]) -> str:
    """The reason why a call failed; empty if it did not."""
    try:
        call()
    except grpc.RpcError as error:
        failure = Failure()
        failure.read(error)
        return failure.reason
    return ""
