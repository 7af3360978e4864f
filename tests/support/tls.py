"""Certificate authorities for tests, the certificates that they make, and servers with these."""

import datetime
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Pair:
    """A certificate and its key, as files and in memory."""

    certificate: Path
    key: Path

    @property
    def texts(self) -> tuple[bytes, bytes]:
        """The key and the certificate, as gRPC takes them."""
        return self.key.read_bytes(), self.certificate.read_bytes()


class Authority:
    """A certificate authority, whose files are in a folder."""

    def __init__(self, folder: Path, name: str = "authority") -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._subject = _named(name)
        self.file = folder / f"{name}.pem"
        self._certificate = (
            _builder(self._subject, self._subject, self._key)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.file.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def pair(self, *names: str, age: int = 0) -> Pair:
        """A certificate for these names, valid for a day from `age` days ago."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _builder(_named(names[0]), self._subject, key, age)
            .add_extension(x509.SubjectAlternativeName(list(map(_general, names))), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        place = self._folder / f"{certificate.serial_number:x}"
        pair = Pair(place.with_suffix(".pem"), place.with_suffix(".key"))
        pair.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        pair.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return pair


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, age: int = 0
) -> x509.CertificateBuilder:
    start = datetime.datetime.now(datetime.UTC) - age * DAY - DAY / 2
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + DAY)
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


class Anonymous(grpc.GenericRpcHandler):
    """Answers any unary call with nothing, and keeps the headers."""

    def __init__(self) -> None:
        self.headers: list[dict[str, Any]] = []

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":
        self.headers.append(dict(handler_call_details.invocation_metadata))
        return grpc.unary_unary_rpc_method_handler(lambda _, __: b"")


@contextmanager
def over_tls(pair: Pair, handler: grpc.GenericRpcHandler, *, clients: Path | None = None) -> Iterator[str]:
    """The address of a server with this certificate, which may ask its clients for one."""
    server = grpc.server(ThreadPoolExecutor(4), handlers=[handler])
    credentials = grpc.ssl_server_credentials(
        [pair.texts], clients.read_bytes() if clients else None, require_client_auth=clients is not None
    )
    port = server.add_secure_port("127.0.0.1:0", credentials)
    server.start()
    yield f"127.0.0.1:{port}"
    server.stop(None)
