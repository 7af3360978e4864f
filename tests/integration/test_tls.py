"""TLS: what clients and servers prove to each other, and certificates that are renewed while they are connected."""

import os
import re
import socket
import ssl
import subprocess
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import grpc
import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from statehouse.v1 import access_pb2, job_pb2, system_pb2, task_pb2

from statehouse_server import app
from statehouse_server.access import authenticator, client_certificates
from statehouse_server.config import CannotListen, Config
from statehouse_server.errors import Unauthenticated
from statehouse_server.listening import certificates as files_of_tls
from statehouse_server.listening import connections, credentials
from statehouse_server.listening.certificates import CertificateFiles
from statehouse_server.listening.credentials import Renewal
from statehouse_server.rpc import review
from tests.support import certificates
from tests.support.access import bearer, stored_token
from tests.support.certificates import FUTURE, PAST, Files, channel
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND, serving
from tests.support.waiting import until

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))
SECONDS = 20.0
"""Time limit of a call, which ends sooner."""
HALF_OPEN = WRONG = 1000
FEW_FILES = 300
"""Open files that a server needs at least."""

OURS = certificates.authority()
THEIRS = certificates.authority("authority of others")


@pytest.fixture(autouse=True)
def looks_always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers in this process look at the files at each handshake."""
    monkeypatch.setattr(credentials, "LOOK_SECONDS", 0.0)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path).store(certificates.of_server(OURS))


@contextmanager
def client(port: int, *, root: Any = OURS, certificate: Any = None) -> Iterator[Client]:
    with channel(port, root, certificate) as opened:
        yield Client(opened)


def served(port: int) -> bytes:
    """The certificate that a server shows to a new client."""
    return ssl.get_server_certificate(("127.0.0.1", port)).encode()


def refused(port: int, **how: Any) -> bool:
    """Whether a client gets no connection."""
    with client(port, **how) as refused, pytest.raises(grpc.RpcError) as caught:
        get_info(refused)
    return bool(caught.value.code() == grpc.StatusCode.UNAVAILABLE)


@pytest.fixture
def token(database: str) -> str:
    return stored_token(database)


def get_info(client: Client, token: str = "") -> str:
    found = client.system.GetServerInfo(
        system_pb2.GetServerInfoRequest(), timeout=SECONDS, metadata=bearer(token) if token else None
    )
    return str(found.version)


# The certificate of the server


def test_tokens_travel_in_tls(config: Config, database: str, files: Files, token: str) -> None:
    with app.running(files.config(config), database) as server, client(server.port) as ours:
        assert get_info(ours, token)
        with pytest.raises(grpc.RpcError) as caught:
            get_info(ours)
        assert caught.value.code() == grpc.StatusCode.UNAUTHENTICATED


def test_a_client_refuses_a_server_that_its_authority_does_not_know(
    config: Config, database: str, files: Files
) -> None:
    with app.running(files.config(config), database) as server:
        assert refused(server.port, root=THEIRS)


def test_a_client_without_tls_gets_nothing(config: Config, database: str, files: Files) -> None:
    with app.running(files.config(config), database) as server:
        with socket.create_connection(("127.0.0.1", server.port), SECONDS) as plain:
            plain.sendall(PREFACE)
            assert plain.recv(100) == b""
        with grpc.insecure_channel(f"127.0.0.1:{server.port}") as opened, pytest.raises(grpc.RpcError) as caught:
            get_info(Client(opened))
        assert caught.value.code() == grpc.StatusCode.UNAVAILABLE


@pytest.mark.parametrize(
    ("offered", "spoken"),
    [("TLSv1", None), ("TLSv1_1", None), ("TLSv1_2", "TLSv1.2"), ("TLSv1_3", "TLSv1.3")],
    ids=["1.0", "1.1", "1.2", "1.3"],
)
def test_tls_is_at_least_1_2(offered: str, spoken: str | None, config: Config, database: str, files: Files) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=OURS.pem.decode())
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.set_alpn_protocols(["h2"])
    with warnings.catch_warnings(action="ignore"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion[offered]
    with app.running(files.config(config), database) as server, ExitStack() as stack:
        opened = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), SECONDS))
        if spoken is None:
            with pytest.raises((ssl.SSLError, ConnectionError)):
                context.wrap_socket(opened, server_hostname="localhost")
        else:
            speaking = stack.enter_context(context.wrap_socket(opened, server_hostname="localhost"))
            assert speaking.version() == spoken


# Renewal


def test_a_renewed_certificate_is_served_while_connections_go_on(
    config: Config, database: str, files: Files, token: str
) -> None:
    renewed = certificates.of_server(THEIRS)
    with app.running(files.config(config), database) as server, client(server.port) as before:
        assert get_info(before, token)
        files.store(renewed)
        with client(server.port, root=THEIRS) as after:
            assert get_info(after, token)
        assert served(server.port) == renewed.pem
        assert refused(server.port, root=OURS)
        assert get_info(before, token)


def broken_by(files: Files, how: str) -> str:
    """Break the files. Returns what is said of it."""
    match how:
        case "missing":
            files.key.unlink()
            return "key (--tls-key) in .* cannot be read: No such file"
        case "empty":
            files.cert.write_bytes(b"")
            return "certificate (--tls-cert) in .* must be certificates in PEM"
        case "swapped":
            files.key.rename(files.folder / "other")
            files.cert.rename(files.key)
            (files.folder / "other").rename(files.cert)
            return "certificate (--tls-cert) in .* must be certificates in PEM"
        case "key of another":
            files.key.write_bytes(certificates.of_server(OURS).key_pem)
            return "is not that of the first certificate"
        case "expired":
            files.store(certificates.of_server(OURS, PAST))
            return "has expired: it was valid until"
        case "of the future":
            files.store(certificates.of_server(OURS, FUTURE))
            return "is not valid before"
        case "a pipe":
            files.key.unlink()
            subprocess.run(["mkfifo", files.key], check=True)
            return "it must be a file"
        case "a folder":
            files.key.unlink()
            files.key.mkdir()
            return "key (--tls-key) in .* it must be a file|cannot be read: Is a directory"
        case "endless":
            files.key.unlink()
            files.key.symlink_to("/dev/zero")
            return "it must be a file"
        case "huge":
            files.key.write_bytes(bytes(files_of_tls.MAX_BYTES + 1))
            return "of at most 1,048,576 bytes"
        case "encrypted":
            key = certificates.of_server(OURS).key
            protected = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password"))
            files.key.write_bytes(protected)
            return "is encrypted. Store it without a password"
        case "damaged":
            issued = certificates.of_server(OURS)
            point = issued.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
            files.cert.write_text(ssl.DER_cert_to_PEM_cert(damaged(issued.certificate, point)))
            return "the certificate (--tls-cert) in .* cannot be used: it is damaged"
    raise AssertionError(how)


def damaged(certificate: x509.Certificate, part: bytes) -> bytes:
    """The bytes of a certificate without a part."""
    return certificate.public_bytes(Encoding.DER).replace(part, bytes(len(part)))


BREAKS = [
    "missing", "empty", "swapped", "key of another", "expired", "of the future", "a pipe", "a folder", "endless",
    "huge", "encrypted", "damaged",
]  # fmt: skip


def told(problem: str) -> str:
    """A pattern in which parentheses are what they are."""
    return problem.replace("(", r"\(").replace(")", r"\)")


@pytest.mark.parametrize("how", BREAKS)
def test_a_broken_renewal_keeps_the_certificate_before(
    how: str, config: Config, database: str, files: Files, token: str
) -> None:
    with app.running(files.config(config), database) as server:
        before = files.cert.read_bytes()
        broken_by(files, how)
        with client(server.port) as ours:
            assert get_info(ours, token)
        assert served(server.port) == before


def test_a_broken_renewal_is_logged_once_with_its_reason(
    files: Files, caplog: pytest.LogCaptureFixture, config: Config
) -> None:
    found = CertificateFiles.of(files.config(config))
    assert found
    renewal = Renewal(found)
    broken_by(files, "key of another")
    assert [renewal.fetch(), renewal.fetch()] == [None, None]
    (record,) = caplog.records
    assert "is not that of the first certificate" in record.getMessage()
    broken_by(files, "missing")
    assert [renewal.fetch(), renewal.fetch()] == [None, None]
    assert "No such file" in caplog.records[1].getMessage()
    files.store(certificates.of_server(OURS))
    assert [renewal.fetch() is None, renewal.fetch() is None] == [False, True]
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR", "INFO"]
    broken_by(files, "missing")
    assert renewal.fetch() is None
    assert len(caplog.records) == 4


def test_the_files_are_not_read_at_each_handshake(
    files: Files, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(credentials, "LOOK_SECONDS", 3600.0)
    found = CertificateFiles.of(files.config(config))
    assert found
    renewal = Renewal(found)
    files.store(certificates.of_server(THEIRS))
    assert renewal.fetch() is None
    monkeypatch.setattr(credentials, "LOOK_SECONDS", 0.0)
    assert renewal.fetch() is not None


# Settings that are refused at start


@pytest.mark.parametrize("how", BREAKS)
def test_files_of_no_use_are_refused_at_start(how: str, config: Config, files: Files) -> None:
    problem = told(broken_by(files, how))
    with pytest.raises(CannotListen, match=problem) as caught:
        files_of_tls.check(files.config(config))
    assert "password" not in str(caught.value) or how == "encrypted"


@pytest.mark.parametrize(
    "key",
    [
        ed25519.Ed25519PrivateKey.generate(),
        ec.generate_private_key(ec.SECP521R1()),
        rsa.generate_private_key(65537, 1024),
    ],
    ids=["ed25519", "p-521", "rsa-1024"],
)
def test_a_key_with_which_grpc_cannot_serve_is_refused_at_start(key: Any, config: Config, files: Files) -> None:
    ours = certificates.of_server(OURS).certificate
    builder = x509.CertificateBuilder().subject_name(ours.subject).issuer_name(ours.issuer)
    builder = builder.serial_number(7).public_key(key.public_key())
    builder = builder.not_valid_before(ours.not_valid_before_utc).not_valid_after(ours.not_valid_after_utc)
    files.cert.write_bytes(builder.sign(OURS.key, ours.signature_hash_algorithm).public_bytes(Encoding.PEM))
    files.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(CannotListen, match="use ECDSA with P-256 or P-384, or RSA"):
        files_of_tls.check(files.config(config))


def test_authorities_that_are_none_are_refused_at_start(config: Config, files: Files) -> None:
    files.client_ca.write_bytes(b"nothing")
    with pytest.raises(CannotListen, match=r"authorities of clients \(--tls-client-ca\) in .* certificates in PEM"):
        files_of_tls.check(files.config(config))
    files.trust(certificates.authority(period=PAST))
    with pytest.raises(CannotListen, match=r"None of the authorities .* has expired"):
        files_of_tls.check(files.config(config))
    files.trust(certificates.authority(period=PAST), OURS)
    files_of_tls.check(files.config(config))


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (["--tls-cert", "x"], "--tls-cert and --tls-key need each other"),
        (["--tls-key", "x"], "--tls-cert and --tls-key need each other"),
        (["--tls-client-ca", "x"], "--tls-client-ca needs --tls-cert and --tls-key"),
        (["--tls-client-ca", "x", "--tls-cert", "x", "--tls-key", "x"], "--tls-client-ca needs --auth required"),
        (["--tls-cert", "x", "--tls-key", "x"], "The certificate (--tls-cert) in x cannot be read: No such file"),
    ],
    ids=range(5),
)
def test_settings_that_need_others_are_refused_before_anything_is_made(
    settings: list[str], sentence: str, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    said = run("serve", "--listen", "127.0.0.1:0", "--data-dir", str(folder), *settings, code=1, DATABASE_URL="")
    assert said.startswith(f"Error: {sentence}")
    assert said.count("\n") == 1
    assert not folder.exists()


def test_a_key_that_others_can_read_is_warned_of(
    config: Config, files: Files, caplog: pytest.LogCaptureFixture
) -> None:
    files_of_tls.check(files.config(config))
    assert not caplog.records
    files.key.chmod(0o644)
    files_of_tls.check(files.config(config))
    (record,) = caplog.records
    assert record.getMessage().endswith("is accessible to other users; restrict it with chmod 600")


# Client certificates


@pytest.fixture
def mutual(config: Config, database: str, files: Files) -> Iterator[app.Server]:
    """A server whose clients need certificates of OURS."""
    with app.running(files.trust(OURS).config(config), database) as server:
        yield server


def bind(database: str, subject: str, role: str = "VIEWER") -> None:
    """Give a certificate a role in `local`."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO role_bindings (project_id, id, create_time, update_time, version, subject_type, subject, role,"
            " notes) VALUES ('local', gen_random_uuid()::text, now(), now(), 1, 'CERTIFICATE', %s, %s, '')",
            [subject, role],
        )


def caller(client: Client, **call: Any) -> str:
    return str(client.access.GetCaller(access_pb2.GetCallerRequest(), timeout=SECONDS, **call).principal)


def code_of_list(client: Client) -> grpc.StatusCode:
    try:
        client.tasks.ListTasks(task_pb2.ListTasksRequest(), timeout=SECONDS)
    except grpc.RpcError as error:
        code = error.code()
        assert isinstance(code, grpc.StatusCode)
        return code
    return grpc.StatusCode.OK


@pytest.mark.parametrize(
    "certificate",
    [
        None,
        certificates.of_client(THEIRS),
        certificates.of_client(OURS, period=PAST),
        certificates.of_client(OURS, period=FUTURE),
        certificates.of_server(OURS),
    ],
    ids=["none", "of others", "expired", "of the future", "of a server"],
)
def test_a_client_without_a_valid_certificate_gets_no_connection(certificate: Any, mutual: app.Server) -> None:
    assert refused(mutual.port, certificate=certificate)


def test_a_certificate_says_who_calls_and_its_role_bindings_what_it_may(mutual: app.Server, database: str) -> None:
    bind(database, "viewer")
    with client(mutual.port, certificate=certificates.of_client(OURS, "viewer")) as viewer:
        assert caller(viewer) == "certificate:viewer"
        assert code_of_list(viewer) == grpc.StatusCode.OK
        with pytest.raises(grpc.RpcError) as caught:
            viewer.tasks.CreateTask(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="x")), timeout=SECONDS)
        assert caught.value.code() == grpc.StatusCode.PERMISSION_DENIED


def test_a_certificate_without_a_role_may_do_nothing(mutual: app.Server) -> None:
    with client(mutual.port, certificate=certificates.of_client(OURS, "nobody")) as nobody:
        assert caller(nobody) == "certificate:nobody"
        assert code_of_list(nobody) == grpc.StatusCode.PERMISSION_DENIED


def test_a_new_role_counts_on_an_open_connection(
    mutual: app.Server, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FRESH_SECONDS", "STALE_SECONDS"):
        monkeypatch.setattr(authenticator, name, 0.0)
    with client(mutual.port, certificate=certificates.of_client(OURS, "late")) as late:
        assert code_of_list(late) == grpc.StatusCode.PERMISSION_DENIED
        bind(database, "late")
        assert code_of_list(late) == grpc.StatusCode.OK


def test_a_token_counts_before_a_certificate(mutual: app.Server, token: str) -> None:
    with client(mutual.port, certificate=certificates.of_client(OURS)) as ada:
        assert caller(ada) == "certificate:ada"
        assert caller(ada, metadata=bearer(token)).startswith("token:system/")
        with pytest.raises(grpc.RpcError) as caught:
            caller(ada, metadata=bearer("sh_token_wrong"))
        assert caught.value.code() == grpc.StatusCode.UNAUTHENTICATED


MAIL, DNS, URI = (
    x509.RFC822Name("ada@a.example"),
    x509.DNSName("a.example"),
    x509.UniformResourceIdentifier("spiffe://a/b"),
)


@pytest.mark.parametrize(
    ("names", "principal"),
    [
        ([], "ada"),
        ([MAIL], "ada@a.example"),
        ([MAIL, DNS], "a.example"),
        ([DNS, x509.DNSName("b.example")], "a.example"),
        ([MAIL, DNS, URI], "spiffe://a/b"),
        ([x509.IPAddress(certificates.LOCALHOST[1].value)], "ada"),
    ],
    ids=range(6),
)
def test_the_most_precise_name_of_a_certificate_counts(
    names: list[x509.GeneralName], principal: str, mutual: app.Server
) -> None:
    with client(mutual.port, certificate=certificates.of_client(OURS, names=names)) as someone:
        assert caller(someone) == f"certificate:{principal}"


@pytest.mark.parametrize("name", ["a\tb", " ada", "a\u200eb"], ids=["tab", "space", "invisible"])
def test_a_name_that_no_role_binding_could_have_is_nobody(name: str, mutual: app.Server) -> None:
    with client(mutual.port, certificate=certificates.of_client(OURS, name)) as nobody:
        with pytest.raises(grpc.RpcError) as caught:
            caller(nobody)
        assert caught.value.code() == grpc.StatusCode.UNAUTHENTICATED
        assert "no name that a role binding could have" in str(caught.value.details())


def test_a_certificate_that_expires_proves_nothing_any_more(
    mutual: app.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with client(mutual.port, certificate=certificates.of_client(OURS)) as ada:
        assert caller(ada) == "certificate:ada"
        expired = client_certificates.ClientCertificate("ada", PAST.end)
        monkeypatch.setattr(client_certificates, "_read", lambda _: expired)
        with pytest.raises(grpc.RpcError) as caught:
            caller(ada)
        assert caught.value.code() == grpc.StatusCode.UNAUTHENTICATED
        assert caught.value.details() == "The client certificate has expired."


def test_a_stream_ends_when_its_certificate_expires(
    mutual: app.Server, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bind(database, "ada", "WORKER")
    for module in (authenticator, review):
        monkeypatch.setattr(module, "FRESH_SECONDS", 0.2)
    soon = client_certificates.ClientCertificate("ada", datetime.now(UTC) + timedelta(seconds=3))
    monkeypatch.setattr(client_certificates, "_read", lambda _: soon)
    with client(mutual.port, certificate=certificates.of_client(OURS)) as ada:
        request = job_pb2.WaitForJobsRequest(queue="empty", worker_id="ada")
        with pytest.raises(grpc.RpcError) as caught:
            list(ada.jobs.WaitForJobs(request, timeout=SECONDS))
        assert caught.value.code() == grpc.StatusCode.UNAUTHENTICATED


def test_a_certificate_with_names_that_cannot_be_read_proves_nothing() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "ada")])
    unreadable = x509.UnrecognizedExtension(x509.ExtensionOID.SUBJECT_ALTERNATIVE_NAME, b"\x30\x03\x87\x01\x00")
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, PAST.begin, FUTURE.end, [])
    signed = made.add_extension(unreadable, critical=False).sign(key, hashes.SHA256())
    context = SimpleNamespace(auth_context=lambda: {"x509_pem_cert": [signed.public_bytes(Encoding.PEM)]})
    with pytest.raises(Unauthenticated, match="cannot be read"):
        client_certificates.proof_in(context)  # type: ignore[arg-type]


def test_renewed_authorities_of_clients_count(mutual: app.Server, files: Files) -> None:
    newcomer = certificates.of_client(THEIRS, "newcomer")
    assert refused(mutual.port, certificate=newcomer)
    files.trust(THEIRS)
    with client(mutual.port, certificate=newcomer) as someone:
        assert caller(someone) == "certificate:newcomer"
    assert refused(mutual.port, certificate=certificates.of_client(OURS))


def test_broken_authorities_keep_those_before(mutual: app.Server, files: Files) -> None:
    files.client_ca.write_bytes(b"")
    with client(mutual.port, certificate=certificates.of_client(OURS)) as ada:
        assert caller(ada) == "certificate:ada"
    assert refused(mutual.port, certificate=certificates.of_client(THEIRS))


# Many and broken connections


def test_half_open_handshakes_do_not_stop_others(config: Config, database: str, files: Files, token: str) -> None:
    connections.allow_most()
    with app.running(files.config(config), database) as server, ExitStack() as stack:
        for number in range(HALF_OPEN):
            opened = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), SECONDS))
            if number % 2:
                opened.sendall(b"\x16\x03\x01")  # the first bytes of a handshake
        with client(server.port) as ours:
            assert get_info(ours, token)


def test_a_thousand_wrong_certificates_hold_up_nobody_and_leave_nothing(
    mutual: app.Server, database: str, tmp_path: Path
) -> None:
    connections.allow_most()
    bind(database, "right")
    wrong = [
        certificates.of_client(THEIRS),
        certificates.of_client(OURS, period=PAST),
        certificates.of_client(OURS, period=FUTURE),
        certificates.of_server(OURS),
    ]
    contexts = [shown(tmp_path / str(number), one) for number, one in enumerate(wrong)] + [shown(tmp_path, None)]
    with client(mutual.port, certificate=certificates.of_client(OURS, "right")) as right:
        assert code_of_list(right) == grpc.StatusCode.OK
        before = len(os.listdir("/proc/self/fd"))
        with ThreadPoolExecutor(16) as threads:
            said = threads.map(partial(said_to, mutual.port), contexts * (WRONG // len(contexts)))
            with client(mutual.port, certificate=certificates.of_client(OURS, "right")) as another:
                assert code_of_list(another) == grpc.StatusCode.OK
            assert set(said) == {b""}
        assert code_of_list(right) == grpc.StatusCode.OK
        until(lambda: len(os.listdir("/proc/self/fd")) <= before + 5)


def shown(folder: Path, certificate: Any) -> ssl.SSLContext:
    """What a client shows that trusts everybody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    if certificate is not None:
        folder.mkdir()
        (folder / "cert").write_bytes(certificate.pem)
        (folder / "key").write_bytes(certificate.key_pem)
        context.load_cert_chain(folder / "cert", folder / "key")
    return context


def said_to(port: int, context: ssl.SSLContext) -> bytes:
    """What a server says to a client before it ends the connection, within TLS."""
    try:
        with (
            socket.create_connection(("127.0.0.1", port), SECONDS) as opened,
            context.wrap_socket(opened, server_hostname="localhost") as secure,
        ):
            secure.sendall(PREFACE)
            return secure.recv(1000)
    except (ssl.SSLError, ConnectionError):
        return b""


def test_a_handshake_that_does_not_go_on_is_ended(config: Config, database: str, files: Files) -> None:
    with app.running(replace(files.config(config), receive_timeout=0.2), database) as server, ExitStack() as stack:
        silent = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), SECONDS))
        assert silent.recv(1) == b""


def test_connections_of_clients_leave_open_files_for_the_database(database: str, tmp_path: Path) -> None:
    few = tmp_path / "statehouse"
    few.write_text(f'#!/bin/sh\nulimit -n {FEW_FILES}\nexec {COMMAND} "$@"\n')
    few.chmod(0o700)
    with ExitStack() as stack:
        server = stack.enter_context(serving(database, "--receive-timeout", "600", command=few))
        place = ("127.0.0.1", int(server.address.rpartition(":")[2]))
        flood = [stack.enter_context(socket.create_connection(place, SECONDS)) for _ in range(2 * FEW_FILES)]
        until(lambda: sum(map(is_refused, flood)) >= FEW_FILES)
        assert len(os.listdir(f"/proc/{server.process.pid}/fd")) < FEW_FILES


def is_refused(connection: socket.socket) -> bool:
    """Whether the server has ended a connection."""
    try:
        return not connection.recv(100, socket.MSG_DONTWAIT)
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def test_all_processes_serve_tls_and_renewals(database: str, files: Files) -> None:
    renewed = certificates.of_server(THEIRS)
    with serving(database, "--auth", "required", "--processes", "2", *files.flags) as server:
        port = int(server.address.rpartition(":")[2])
        assert {served(port) for _ in range(20)} == {files.cert.read_bytes()}
        files.store(renewed)
        # A look at the files once a second, in each process that gets a connection.
        while {served(port) for _ in range(20)} != {renewed.pem}:
            pass
        assert server.stop() == 0


# statehouse tls create


def test_certificates_to_try_out_work(config: Config, database: str, tmp_path: Path) -> None:
    folder = tmp_path / "new/tls"
    said = run("tls", "create", str(folder), "--host", "a.example", "--host", "192.0.2.7", "--client", "worker-1")
    assert f"--tls-cert {folder}/server.crt --tls-key {folder}/server.key --tls-client-ca {folder}/ca.crt" in said
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        f"{name}.{kind}": 0o600 for name in ("ca", "server", "client") for kind in ("crt", "key")
    }
    made = x509.load_pem_x509_certificate((folder / "server.crt").read_bytes())
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert {"localhost", "127.0.0.1", "::1", "a.example", "192.0.2.7"} <= {str(name.value) for name in names}
    paths = {"tls_cert": "server.crt", "tls_key": "server.key", "tls_client_ca": "ca.crt"}
    settings = {name: str(folder / path) for name, path in paths.items()}
    chain = [(folder / name).read_bytes() for name in ("ca.crt", "client.key", "client.crt")]
    with app.running(replace(config, auth="required", **settings), database) as server, ExitStack() as stack:
        credentials = grpc.ssl_channel_credentials(*chain)
        opened = stack.enter_context(grpc.secure_channel(f"localhost:{server.port}", credentials))
        assert caller(Client(opened)) == "certificate:worker-1"


def test_certificates_are_not_overwritten_unless_forced(tmp_path: Path) -> None:
    run("tls", "create", str(tmp_path))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    said = run("tls", "create", str(tmp_path), code=1)
    assert said == f"Error: {tmp_path}/ca.key exists. Choose another folder, or give --force.\n"
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    run("tls", "create", str(tmp_path), "--force")
    assert all(path.read_bytes() != content for path, content in before.items())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--host", "a b"], "a b is neither the name of a host nor an IP address"),
        (["--host", "x" * 300], "is neither the name of a host nor an IP address"),
        (["--host", ""], "is neither the name of a host nor an IP address"),
        (["--client", "a b"], "it must be 1–64 visible ASCII characters"),
        (["--client", "x" * 65], "it must be 1–64 visible ASCII characters"),
        (["--days", "0"], "0 is not in the range"),
        (["--days", "99999"], "99999 is not in the range"),
    ],
    ids=range(7),
)
def test_what_a_certificate_cannot_say_is_told(arguments: list[str], sentence: str, tmp_path: Path) -> None:
    said = run("tls", "create", str(tmp_path / "tls"), *arguments, code=2)
    assert sentence in said
    assert not (tmp_path / "tls").exists()


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = run("tls", "create", str(tmp_path / "file/tls"), code=1)
    assert re.fullmatch(r"Error: The folder \S+/file/tls cannot be used: Not a directory\.\n", said)
