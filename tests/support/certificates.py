"""Certificates as tests need them: also expired ones, those of others, and those that do not fit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import grpc
from cryptography import x509

from statehouse_server.cli.server.tls.authority import CLIENT, SERVER, Authority, Issued, Period, host_name
from statehouse_server.config import Config

YEAR = Period.of_days(365)
NOW = datetime.now(UTC)
PAST = Period(NOW - timedelta(days=2), NOW - timedelta(days=1))
FUTURE = Period(NOW + timedelta(days=1), NOW + timedelta(days=2))
LOCALHOST = [host_name("localhost"), host_name("127.0.0.1")]


def authority(name: str = "authority of tests", period: Period = YEAR) -> Authority:
    return Authority.create(name, period)


def of_server(issuer: Authority, period: Period = YEAR) -> Issued:
    return issuer.issue("server of tests", LOCALHOST, SERVER, period)


def of_client(
    issuer: Authority, name: str = "ada", names: Sequence[x509.GeneralName] = (), period: Period = YEAR
) -> Issued:
    return issuer.issue(name, names, CLIENT, period)


@dataclass(frozen=True)
class Files:
    """The files of a server with TLS, in a folder."""

    folder: Path

    @property
    def cert(self) -> Path:
        return self.folder / "server.crt"

    @property
    def key(self) -> Path:
        return self.folder / "server.key"

    @property
    def client_ca(self) -> Path:
        return self.folder / "clients.crt"

    def store(self, server: Issued) -> "Files":
        """Store the certificate of the server and its key, as a renewal does."""
        self._replace(self.key, server.key_pem)
        self._replace(self.cert, server.pem)
        return self

    def trust(self, *authorities: Authority) -> "Files":
        """Store the authorities of clients."""
        self._replace(self.client_ca, b"".join(one.pem for one in authorities))
        return self

    def config(self, config: Config) -> Config:
        """The configuration of a server with these files."""
        client_ca = str(self.client_ca) if self.client_ca.exists() else ""
        return replace(config, auth="required", tls_cert=str(self.cert), tls_key=str(self.key), tls_client_ca=client_ca)

    @property
    def flags(self) -> list[str]:
        """The flags of `statehouse serve` with these files, but for the authorities of clients."""
        return ["--tls-cert", str(self.cert), "--tls-key", str(self.key)]

    def _replace(self, path: Path, content: bytes) -> None:
        scratch = path.with_suffix(".new")
        scratch.write_bytes(content)
        scratch.chmod(0o600)
        scratch.replace(path)


def channel(port: int, root: Authority, client: Issued | None = None) -> grpc.Channel:
    """A connection to a server with TLS on this machine, of a client that trusts an authority."""
    shown = (client.key_pem, client.pem) if client else (None, None)
    return grpc.secure_channel(f"localhost:{port}", grpc.ssl_channel_credentials(root.pem, *shown))
