"""Credentials: secrets are stored, returned by one call, and appear nowhere else."""

import hashlib
import hmac
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from statehouse.v1 import credential_pb2 as pb
from statehouse.v1 import project_pb2, transaction_pb2

from statehouse_server.errors import SecretDamaged
from statehouse_server.secrets.envelope import Place, ProjectKey, seal, unseal
from tests.support.client import MARKER, Client, fails, pack_any
from tests.support.credentials import PUT, add_key_versions, create, envelope, get, key_versions, reveal, rotate, update
from tests.support.feed import events_of
from tests.support.interruptor import interrupted
from tests.support.transactions import Transaction


def audit(sql: psycopg.Connection[Any], project: str) -> list[tuple[Any, ...]]:
    found = [event for event in events_of(sql, project) if event["type"] == "credential.revealed"]
    return [(event["type"], event["entity_id"], event["outcome"], event["payload_json"]) for event in found]


class TestSecrets:
    def test_a_secret_comes_out_by_reveal_alone(self, client: Client, project: str) -> None:
        credential = create(client, project, metadata_json='{"scope": "all"}')
        assert (credential.has_secret, credential.secret_version, credential.key_version) == (True, 1, 1)
        assert not credential.secret
        assert get(client, credential) == credential
        listed = client.credentials.ListCredentials(pb.ListCredentialsRequest(project_id=project))
        assert list(listed.credentials) == [credential]
        assert not update(client, credential, auth_type="api_key").secret
        assert reveal(client, credential) == MARKER

    def test_a_credential_may_have_none(self, client: Client, project: str) -> None:
        credential = create(client, project, secret="")
        assert (credential.has_secret, credential.secret_version, credential.key_version) == (False, 0, 0)
        with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
            reveal(client, credential)
        assert key_versions(client, project) == []
        assert update(client, credential, secret=MARKER).secret_version == 1

    def test_key_versions_come_in_pages(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        create(client, project)
        add_key_versions(sql, project, 7)
        everything = [(version, version == 7, int(version == 1)) for version in range(7, 0, -1)]
        for size in (1, 3, 7, 1000):
            assert key_versions(client, project, page_size=size) == everything
        request = pb.ListKeyVersionsRequest(project_id=project, page_size=1)
        token = client.credentials.ListKeyVersions(request).next_page_token
        with fails("INVALID_ARGUMENT", field="page_token"):
            client.credentials.ListKeyVersions(pb.ListKeyVersionsRequest(page_token=token))

    def test_a_secret_that_was_taken_away_has_no_key(self, client: Client, project: str) -> None:
        """Not even when a rotation re-encrypts its versions, which are kept for a while."""
        credential = update(client, create(client, project), "secret")
        assert (credential.has_secret, credential.secret_version, credential.key_version) == (False, 1, 0)
        assert rotate(client, project).done == 1
        assert get(client, credential) == credential
        assert reveal(client, credential, 1) == MARKER
        assert update(client, credential, secret=MARKER).key_version == 2

    def test_an_update_makes_another_version_and_the_old_one_can_be_read(self, client: Client, project: str) -> None:
        credential = create(client, project, secret=MARKER + "1")
        changed = update(client, credential, secret=MARKER + "2", auth_type="oauth")
        assert (changed.secret_version, changed.version, changed.auth_type) == (2, 2, "oauth")
        assert reveal(client, credential) == reveal(client, credential, 2) == MARKER + "2"
        assert reveal(client, credential, 1) == MARKER + "1"
        for version in (3, 2**62):
            with fails("NOT_FOUND", "NOT_FOUND"):
                reveal(client, credential, version)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="secret_version"):
            reveal(client, credential, -1)

    def test_a_mask_decides_whether_the_secret_changes(self, client: Client, project: str) -> None:
        credential = create(client, project)
        assert update(client, credential, "auth_type", auth_type="x", secret=MARKER + "ignored").secret_version == 1
        assert update(client, credential, "*", provider="p", name="n").secret_version == 1, "nobody can give it back"
        assert reveal(client, credential) == MARKER
        starred = update(client, credential, "*", provider="p", name="n", secret=MARKER + "2")
        assert (starred.secret_version, starred.auth_type) == (2, "")
        assert update(client, credential, "secret", secret=MARKER + "3").secret_version == 3
        assert reveal(client, credential) == MARKER + "3"
        emptied = update(client, credential, "secret")
        assert (emptied.has_secret, emptied.secret_version) == (False, 3)
        with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
            reveal(client, credential)
        assert reveal(client, credential, 3) == MARKER + "3"
        assert update(client, credential, secret=MARKER + "4").secret_version == 4
        for paths in (["has_secret"], ["secret_version"], ["key_version"], ["*", "secret"], ["nonsense"]):
            with fails("INVALID_ARGUMENT", field="update_mask") as failure:
                update(client, credential, *paths, secret=MARKER)
        assert "secret" in failure.message

    def test_a_version_is_a_precondition_of_a_secret_too(self, client: Client, project: str) -> None:
        credential = create(client, project)
        with fails("ABORTED", "VERSION_MISMATCH"):
            update(client, credential, secret=MARKER, version=7)
        assert get(client, credential) == credential
        with fails("NOT_FOUND"):
            update(client, pb.Credential(project_id=project, id="nothing"), secret=MARKER)
        with fails("INVALID_ARGUMENT", field="credential.id"):
            update(client, pb.Credential(project_id=project), secret=MARKER)

    def test_of_many_secrets_at_once_each_has_a_number(self, client: Client, project: str) -> None:
        credential = create(client, project, secret=MARKER + "1")
        with ThreadPoolExecutor(8) as pool:
            found = list(
                pool.map(lambda n: update(client, credential, secret=f"{MARKER}-{n}").secret_version, range(16))
            )
        assert sorted(found) == list(range(2, 18))
        for number, version in enumerate(found):
            assert reveal(client, credential, version) == f"{MARKER}-{number}"

    @pytest.mark.parametrize("secret", ["x", "\0", "ä\U0001f600", " \r\n", "\u00e4" * 32_768, "x" * 65_536])
    def test_a_secret_is_given_back_as_it_is(self, client: Client, project: str, secret: str) -> None:
        assert reveal(client, create(client, project, secret=secret)) == secret

    def test_a_secret_that_is_too_long_is_refused(self, client: Client, project: str) -> None:
        for secret in ("x" * 65_537, "\u00e4" * 32_769):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="credential.secret") as failure:
                create(client, project, secret=secret)
            assert secret[:20] not in failure.message

    def test_a_name_is_unique_at_its_provider(self, client: Client, project: str) -> None:
        create(client, project)
        create(client, project, provider="github")
        with fails("ALREADY_EXISTS") as failure:
            create(client, project)
        assert failure.metadata["field"] == "name"

    def test_what_is_deleted_is_gone(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        credential = create(client, project)
        client.credentials.DeleteCredential(pb.DeleteCredentialRequest(project_id=project, id=credential.id))
        with fails("NOT_FOUND", "NOT_FOUND"):
            reveal(client, credential)
        row = sql.execute("SELECT count(*) FROM credential_secrets WHERE project_id = %s", [project]).fetchone()
        assert row == (0,)

    def test_a_project_goes_with_its_secrets_and_keys(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        update(client, create(client, project), secret=MARKER)
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [project])
        assert client.purge()["project"] == 1
        row = sql.execute("SELECT count(*) FROM project_keys WHERE project_id = %s", [project]).fetchone()
        assert row == (0,)

    def test_old_versions_are_purged(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        credential = create(client, project, secret=MARKER + "1")
        update(client, credential, secret=MARKER + "2")
        assert "credential_secret" not in client.purge()
        sql.execute(
            "UPDATE credential_secrets SET replace_time = replace_time - interval '31 days' WHERE project_id = %s",
            [project],
        )
        assert client.purge(force=False)["credential_secret"] == 1
        assert client.purge()["credential_secret"] == 1
        with fails("NOT_FOUND", "NOT_FOUND"):
            reveal(client, credential, 1)
        assert reveal(client, credential) == MARKER + "2"

    def test_lists_are_by_provider_kind_and_expiry(self, client: Client, project: str) -> None:
        create(client, project, name="a", auth_type="oauth", expire_time={"seconds": 1000})
        create(client, project, name="b", provider="github", expire_time={"seconds": 2000})
        create(client, project, name="c")

        def listed(**filters: Any) -> list[str]:
            request = pb.ListCredentialsRequest(project_id=project, filters=[filters])
            return [one.name for one in client.credentials.ListCredentials(request).credentials]

        assert listed(providers=["github"]) == ["b"]
        assert listed(auth_types=["oauth"]) == ["a"]
        assert listed(expire_time={"end_time": {"seconds": 2000}}) == ["a"]
        assert listed(expire_time={"start_time": {"seconds": 2000}}) == ["b"]


class TestReveal:
    def test_an_audit_record_is_there_before_the_answer(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project)
        reveal(client, credential, x_request_id="request-7")
        (event,) = [one for one in events_of(sql, project) if one["type"] == "credential.revealed"]
        assert (event["entity_kind"], event["entity_id"]) == ("credential", credential.id)
        assert (event["outcome"], event["reason"], event["payload_json"]) == (
            "SUCCESS",
            "a test",
            {"secret_version": 1},
        )
        assert event["request_id"] == "request-7"
        assert event["peer"].startswith("ipv4:127.0.0.1:")
        assert (event["entity_version"], event["changed_fields"]) == (None, [])

    def test_without_an_audit_record_there_is_no_answer(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project)
        sql.execute(
            "ALTER TABLE unnumbered_events"
            " ADD CONSTRAINT events_broken_check CHECK (type <> 'credential.revealed') NOT VALID"
        )
        try:
            with fails("INVALID_ARGUMENT") as failure:
                reveal(client, credential)
            assert MARKER not in failure.message
        finally:
            sql.execute("ALTER TABLE unnumbered_events DROP CONSTRAINT events_broken_check")
        assert reveal(client, credential) == MARKER

    def test_a_connection_that_breaks_gives_no_answer_without_a_record(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project)
        for step in (1, 2):
            for after in (False, True):
                before = len(audit(sql, project))
                with interrupted(sql, step, after=after) as interruptor:
                    try:
                        secret = reveal(client, credential)
                    except grpc.RpcError:
                        secret = ""
                assert interruptor.struck
                assert not secret or len(audit(sql, project)) == before + 1

    def test_a_reason_is_needed(self, client: Client, project: str) -> None:
        credential = create(client, project)
        request = pb.RevealCredentialRequest(project_id=project, id=credential.id)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="reason"):
            client.credentials.RevealCredential(request)

    def test_no_answer_is_stored_or_held_back(self, client: Client, project: str) -> None:
        credential = create(client, project)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="idempotency-key"):
            reveal(client, credential, idempotency_key="k")
        request = pb.RevealCredentialRequest(project_id=project, id=credential.id, reason="x")
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(request)])
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="calls[0]"):
            client.transactions.ExecuteBatch(batch)
        transaction = Transaction(client, project_id=project)
        assert "secret" in transaction.failure(request).message
        transaction.rollback()

    def test_of_another_project_nothing_is_revealed(self, client: Client, project: str) -> None:
        credential = create(client, project)
        with fails("NOT_FOUND", "NOT_FOUND"):
            reveal(client, pb.Credential(project_id=client.create_project(), id=credential.id))
        with fails("NOT_FOUND", "NOT_FOUND"):
            reveal(client, pb.Credential(project_id=project, id=credential.id[:12]))


@contextmanager
def changed(sql: psycopg.Connection[Any], statement: str, *params: Any) -> Iterator[None]:
    """The secrets after an attack on the database; later restored."""
    kept = sql.execute(
        "SELECT project_id, credential_id, secret_version, key_version, envelope FROM credential_secrets"
    ).fetchall()
    sql.execute(statement, params)
    yield
    for row in kept:
        sql.execute(
            "UPDATE credential_secrets SET key_version = %s, envelope = %s"
            " WHERE (project_id, credential_id, secret_version) = (%s, %s, %s)",
            [row[3], row[4], *row[:3]],
        )


class TestAttacks:
    """The attacks of someone who can write the database but has no root key."""

    def assert_damaged(self, client: Client, credential: pb.Credential, version: int = 0) -> None:
        with fails("DATA_LOSS", "SECRET_DAMAGED") as failure:
            reveal(client, credential, version)
        assert MARKER not in failure.message

    def test_an_envelope_opens_at_its_own_place_alone(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """Between rows, versions and projects, also for the same id in both."""
        foreign = client.create_project()
        mine = create(client, project, id="same-id")
        update(client, mine, secret=MARKER + "2")
        other = create(client, project, name="other")
        theirs = create(client, foreign, id="same-id")
        places = [(mine, 1), (mine, 2), (other, 1), (theirs, 1)]
        for target, version in places:
            for source, number in places:
                with changed(sql, PUT, envelope(sql, source, number), target.project_id, target.id, version):
                    if (target.project_id, target.id, version) == (source.project_id, source.id, number):
                        reveal(client, target, version)
                    else:
                        self.assert_damaged(client, target, version)

    def test_an_envelope_is_bound_to_all_of_its_place(self) -> None:
        """Under the same key, also where the parts of two places have the same concatenation."""
        key = ProjectKey(1, AESGCM(bytes(32)))
        place = Place("p", "c", "secret", 1)
        sealed = seal(key, place, b"s")
        assert unseal(key, place, sealed) == b"s"
        for other in (
            Place("q", "c", "secret", 1), Place("p", "d", "secret", 1), Place("p", "c", "other", 1),
            Place("p", "c", "secret", 11), Place("pc", "", "secret", 1), Place("", "pc", "secret", 1),
            Place("p", "csecret", "", 1),
        ):  # fmt: skip
            with pytest.raises(SecretDamaged):
                unseal(key, other, sealed)
        second = ProjectKey(2, AESGCM(bytes(32)))
        for envelope_of_second in (sealed, sealed[:8] + b"\2" + sealed[9:]):
            with pytest.raises(SecretDamaged):
                unseal(second, place, envelope_of_second)

    def test_no_byte_can_be_changed_added_or_left_out(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project, secret="short")
        whole = envelope(sql, credential)
        for index in range(len(whole)):
            flipped = whole[:index] + bytes([whole[index] ^ 1]) + whole[index + 1 :]
            with changed(sql, PUT, flipped, project, credential.id, 1):
                self.assert_damaged(client, credential)
        for broken in (b"", whole[:1], whole[:20], whole[:21], whole[:-1], whole[:-16], whole + b"\0", whole[1:]):
            with changed(sql, PUT, broken, project, credential.id, 1):
                self.assert_damaged(client, credential)
        assert reveal(client, credential) == "short"

    def test_a_key_version_cannot_be_claimed(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        credential = create(client, project)
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            sql.execute("UPDATE credential_secrets SET key_version = 7 WHERE project_id = %s", [project])
        sql.execute(
            "INSERT INTO project_keys SELECT project_id, 2, create_time, NULL, root_key_uri, wrapped_key"
            " FROM project_keys WHERE project_id = %s",
            [project],
        )
        with changed(sql, "UPDATE credential_secrets SET key_version = 2 WHERE project_id = %s", project):
            self.assert_damaged(client, credential)
        sql.execute("DELETE FROM project_keys WHERE project_id = %s AND key_version = 2", [project])
        assert reveal(client, credential) == MARKER

    def test_a_project_cannot_be_given_the_key_of_another(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential, foreign = create(client, project), client.create_project()
        create(client, foreign)
        sql.execute(
            "UPDATE project_keys SET wrapped_key = (SELECT wrapped_key FROM project_keys WHERE project_id = %s)"
            " WHERE project_id = %s",
            [foreign, project],
        )
        self.assert_damaged(client, credential)

    def test_a_root_key_that_is_not_listed_is_named(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project)
        sql.execute("UPDATE project_keys SET root_key_uri = 'local:gone' WHERE project_id = %s", [project])
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE") as failure:
            reveal(client, credential)
        assert failure.metadata["key_uri"] == "local:gone"

    def test_a_failure_is_on_record_too(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        credential = create(client, project)
        with changed(sql, PUT, b"x" * 60, project, credential.id, 1):
            self.assert_damaged(client, credential)
        assert audit(sql, project) == [
            ("credential.revealed", credential.id, "FAILURE", {"secret_version": 0, "error_reason": "SECRET_DAMAGED"}),
        ]

    def test_a_key_cannot_take_the_place_of_another_version(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = create(client, project)
        sql.execute(
            "INSERT INTO project_keys SELECT project_id, 2, create_time, promote_time, root_key_uri, wrapped_key"
            " FROM project_keys WHERE project_id = %s",
            [project],
        )
        with fails("DATA_LOSS", "SECRET_DAMAGED"):
            create(client, project, name="new")
        assert reveal(client, credential) == MARKER

    def test_a_project_without_a_key_in_use_takes_no_secret(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        create(client, project)
        sql.execute("UPDATE project_keys SET promote_time = NULL WHERE project_id = %s", [project])
        with fails("DATA_LOSS", "SECRET_DAMAGED"):
            create(client, project, name="new")
        rotate(client, project)
        assert create(client, project, name="new").key_version == 2


def test_a_request_with_a_secret_leaves_no_hash_to_guess_by(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    """A short secret must not be recoverable from the fingerprint that is stored for an idempotency key."""
    request = pb.CreateCredentialRequest(
        project_id=project, credential=pb.Credential(project_id=project, provider="p", name="n", secret="1234")
    )
    first = client.credentials.CreateCredential(request, metadata=[("idempotency-key", "k")])
    assert client.credentials.CreateCredential(request, metadata=[("idempotency-key", "k")]) == first
    row = sql.execute("SELECT request_hash FROM idempotency_keys WHERE project_id = %s", [project]).fetchone()
    assert row
    plain = b"statehouse.v1.CreateCredentialRequest\0" + request.SerializeToString(deterministic=True)
    assert bytes(row[0]) not in (hashlib.sha256(plain).digest(), hmac.digest(b"", plain, "sha256"))
