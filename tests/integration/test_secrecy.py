"""No secret appears anywhere except in the response that reveals it.

Every test stores secrets that have one marker in them. The tests of this file come last, and look for the marker in all
that the tests have left: tables, files of the database, logs.
"""

import base64
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import grpc
import psutil
import psycopg
import pytest
from google.protobuf.message import Message
from statehouse.v1 import access_pb2, project_pb2, transaction_pb2
from statehouse.v1 import credential_pb2 as pb

from statehouse_server.postgres import embedded
from tests.support.access import Guarded, bearer
from tests.support.client import MARKER, Client, fails, pack_any
from tests.support.credentials import create, reveal, rotate, update
from tests.support.databases import database_url
from tests.support.process import PRINTED, serving
from tests.support.tokens import Holders, api_keys, user_sessions
from tests.support.transactions import Transaction


def disguises(marker: str) -> list[bytes]:
    """A marker as it is, and as it would stand in Base64 at each offset, in hexadecimal, and in UTF-16."""
    plain = marker.encode()
    shifted = [base64.b64encode(bytes(offset) + plain + bytes(3))[4:-8] for offset in range(3)]
    return [plain, *shifted, plain.hex().encode(), marker.encode("utf-16-le")]


def found_in(data: bytes, marker: str = MARKER) -> bool:
    return any(one in data for one in disguises(marker))


def files_with_it(directory: Path, marker: str = MARKER) -> list[str]:
    patterns = [part for one in disguises(marker)[:-1] for part in ("-e", one.decode())]
    done = subprocess.run(
        ["grep", "--recursive", "--files-with-matches", "--text", "--fixed-strings", *patterns, directory],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.splitlines()


def rows_with_it(url: str, marker: str = MARKER) -> list[str]:
    """Rows of any table: on disk they may be compressed."""
    found = []
    with psycopg.connect(url) as conn:
        tables = conn.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (table,) in tables:
            rows = conn.execute(f"SELECT t::text FROM {table} AS t")
            found += [f"{table}: {row[:200]}" for (row,) in rows if found_in(row.encode(), marker)]
    return found


def test_the_search_finds_what_is_there(database: str, tmp_path: Path) -> None:
    marker = "marker-that-is-meant-to-be-found"
    (tmp_path / "plain").write_text(f"x{marker}x")
    (tmp_path / "hex").write_text(marker.encode().hex())
    for offset in range(3):
        (tmp_path / f"base64-{offset}").write_bytes(base64.b64encode(b"y" * offset + marker.encode() + b"zzz"))
    (tmp_path / "nothing").write_text("x")
    assert len(files_with_it(tmp_path, marker)) == 5
    assert found_in(b"x" + marker.encode("utf-16-le"), marker)
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("CREATE TABLE leak (a bytea)")
        conn.execute("INSERT INTO leak VALUES (%s)", [marker.encode()])
        assert rows_with_it(database, marker)
        conn.execute("DROP TABLE leak")


class Recorder:
    """Every response to a client, except those that reveal a secret."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []

    def take(self, answer: Message) -> None:
        self.seen.append(answer.SerializeToString() + str(answer).encode() + repr(answer).encode())


def test_a_server_that_crashes_leaves_no_secret() -> None:
    """All paths of a secret through a server with debug logging; then server and database are killed."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    recorder = Recorder()
    try:
        arguments = ("--log-level", "debug", "--log-format", "json")
        with serving(None, *arguments, STATEHOUSE_DATA_DIR=str(directory)) as server, server.client() as client:
            use(client, recorder)
            tokens = [use_tokens(holders, recorder) for holders in (user_sessions(client), api_keys(client))]
            tokens.append(use_service_token(client, client, recorder))
            postmaster = int((directory / "postgresql/postmaster.pid").read_text().splitlines()[0])
            server.stop(signal.SIGKILL)
            for process in (*psutil.Process(postmaster).children(), psutil.Process(postmaster)):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
        assert len(server.lines) > 20
        for secret in (MARKER, *tokens):
            assert not found_in("\n".join(server.lines).encode(), secret)
            assert not any(found_in(seen, secret) for seen in recorder.seen)
            assert files_with_it(directory, secret) == []
        with embedded.running(directory) as database:
            assert [rows_with_it(database.url, secret) for secret in (MARKER, *tokens)] == [[]] * (1 + len(tokens))
    finally:
        shutil.rmtree(directory)


def use(client: Client, recorder: Recorder) -> None:
    keyed = [("idempotency-key", "the-key")]
    credentials = client.credentials
    given = pb.Credential(provider="p", name="n", secret=MARKER)
    recorder.take(credentials.CreateCredential(pb.CreateCredentialRequest(credential=given), metadata=keyed))
    recorder.take(credentials.CreateCredential(pb.CreateCredentialRequest(credential=given), metadata=keyed))
    credential = create(client, "local", name="another")
    recorder.take(update(client, credential, secret=MARKER * 100))
    page = credentials.ListCredentials(pb.ListCredentialsRequest(page_size=1))
    recorder.take(page)
    recorder.take(credentials.GetCredential(pb.GetCredentialRequest(id=credential.id)))
    assert reveal(client, credential) == MARKER * 100
    rotate(client, "local")
    with fails("ALREADY_EXISTS"):
        credentials.CreateCredential(pb.CreateCredentialRequest(credential=given))
    for wrong in (
        {"secret": MARKER * 10_000},
        {"secret": MARKER, "metadata_json": "{"},
        {"secret": MARKER, "id": "a b"},
        {"secret": MARKER, "name": ""},
    ):
        with pytest.raises(grpc.RpcError) as caught:
            create(client, "local", **wrong)
        recorder.seen.append(repr(caught.value).encode() + str(caught.value.trailing_metadata()).encode())
    in_batch = pb.CreateCredentialRequest(credential=pb.Credential(provider="p", name="batch", secret=MARKER))
    batch = transaction_pb2.ExecuteBatchRequest(calls=[pack_any(in_batch)])
    recorder.take(client.transactions.ExecuteBatch(batch, metadata=[("idempotency-key", "of-a-batch")]))
    transaction = Transaction(client, project_id="local")
    in_batch.credential.name = "transaction"
    recorder.take(transaction.call(in_batch))
    transaction.commit()
    # Bytes that are nearly a request.
    broken = client.method("/statehouse.v1.CredentialService/CreateCredential", pb.CreateCredentialResponse)
    with pytest.raises(grpc.RpcError):
        broken(b"\xff" + pb.CreateCredentialRequest(credential=given).SerializeToString())


def use_tokens(holders: Holders, recorder: Recorder) -> str:
    """All paths of a token. Returns what is secret of it."""
    created, token = holders.create()
    recorder.take(created)
    recorder.take(holders.verify(token))
    given = {"id": created.id, "user_id": created.user_id, **holders.required}
    in_batch = transaction_pb2.ExecuteBatchRequest(calls=[pack_any(holders.verification(token))])
    recorder.take(
        holders.client.transactions.ExecuteBatch(in_batch, metadata=[("idempotency-key", f"of-{holders.name}")])
    )
    recorder.take(holders.revoke(created.id))
    for attempt in (
        lambda: holders.create(**given),
        lambda: holders.verify(token),
        lambda: holders.verify(token, metadata=[("idempotency-key", "the-key")]),
        lambda: holders.verify(token, read_mask={"paths": ["nothing"]}),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            attempt()
        recorder.seen.append(repr(caught.value).encode() + str(caught.value.trailing_metadata()).encode())
    recorder.take(holders.call(f"List{holders.kind}s"))
    return token[15:]


def use_service_token(admin: Client, client: Client, recorder: Recorder) -> str:
    """All paths of a service token, which the client has in its calls. Returns what is secret of it."""
    given = access_pb2.Token(project_id="local", name="ci", role=project_pb2.PROJECT_ROLE_ADMIN)
    created = admin.access.CreateToken(access_pb2.CreateTokenRequest(token=given))
    recorder.take(created.token)
    proof = bearer(created.secret)
    recorder.take(client.access.GetCaller(access_pb2.GetCallerRequest(), metadata=proof))
    recorder.take(client.access.ListTokens(access_pb2.ListTokensRequest(), metadata=proof))
    binding = access_pb2.RoleBinding(
        subject_type=access_pb2.SUBJECT_TYPE_GROUP, subject=created.token.id, role=given.role
    )
    keyed = [*proof, ("idempotency-key", created.token.id)]
    recorder.take(
        client.access.CreateRoleBinding(access_pb2.CreateRoleBindingRequest(role_binding=binding), metadata=keyed)
    )
    recorder.take(client.access.RevokeToken(access_pb2.RevokeTokenRequest(id=created.token.id), metadata=proof))
    for metadata in (proof, bearer(f"{created.secret}x"), (("authorization", created.secret),)):
        with pytest.raises(grpc.RpcError) as caught:
            client.access.GetToken(access_pb2.GetTokenRequest(id="absent"), metadata=metadata)
        recorder.seen.append(repr(caught.value).encode() + str(caught.value.trailing_metadata()).encode())
    return created.secret[17:]


@pytest.mark.parametrize("make", [user_sessions, api_keys])
def test_a_server_that_asks_who_calls_tells_nobody_what_they_said(access: Guarded, log_file: Path, make: Any) -> None:
    recorder = Recorder()
    admin = access.administrator
    secrets = [use_service_token(admin, access.client(""), recorder), use_tokens(make(admin), recorder)]
    log = log_file.read_bytes()
    for secret in (MARKER, *secrets):
        assert not found_in(log, secret)
        assert not any(found_in(seen, secret) for seen in recorder.seen)
        assert rows_with_it(access.database, secret) == []


def test_the_tests_have_left_no_secret_in_the_databases(postgres: embedded.Embedded) -> None:
    for name in database_names(postgres):
        assert rows_with_it(database_url(postgres, name)) == []


def test_the_tests_have_left_no_secret_on_disk_or_in_a_log(postgres: embedded.Embedded, log_file: Path) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CHECKPOINT")
        (directory,) = conn.execute("SHOW data_directory").fetchone() or ("",)
    assert "call" in log_file.read_text(encoding="utf-8")
    assert files_with_it(log_file.parent) == []
    assert PRINTED
    assert not found_in("\n".join(PRINTED).encode())
    assert files_with_it(Path(directory).parent) == []


def database_names(postgres: embedded.Embedded) -> Iterator[str]:
    with psycopg.connect(postgres.url) as conn:
        rows: list[Any] = conn.execute("SELECT datname FROM pg_database WHERE datname LIKE 'test_%'").fetchall()
    yield from (name for (name,) in rows)
