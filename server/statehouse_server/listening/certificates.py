"""The files of TLS: the certificate of the server with its key, and the authorities of its clients."""

import logging
import os
import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes, PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from statehouse_server.config import CannotListen, Config

log = logging.getLogger(__name__)

MAX_BYTES = 1024 * 1024
"""The largest file that is read."""
LEAST_RSA_BITS = 2048
CURVES = (ec.SECP256R1, ec.SECP384R1)
"""The elliptic curves with which gRPC can sign."""
CERT, KEY, CLIENT_CA = "certificate (--tls-cert)", "key (--tls-key)", "authorities of clients (--tls-client-ca)"


@dataclass(frozen=True)
class Identity:
    """What proves the server to its clients, and its clients to the server, in PEM. It has been checked."""

    chain: bytes
    key: bytes
    client_ca: bytes | None


@dataclass(frozen=True)
class CertificateFiles:
    """The files that the settings name."""

    cert: Path
    key: Path
    client_ca: Path | None

    @classmethod
    def of(cls, config: Config) -> Self | None:
        """The files of a configuration; None without TLS. Raises CannotListen for settings that need others."""
        if not config.tls_cert and not config.tls_key:
            if config.tls_client_ca:
                raise CannotListen("--tls-client-ca needs --tls-cert and --tls-key.")
            return None
        if not (config.tls_cert and config.tls_key):
            raise CannotListen("--tls-cert and --tls-key need each other: set both.")
        if config.tls_client_ca and config.auth == "none":
            raise CannotListen("--tls-client-ca needs --auth required: a client certificate says who calls.")
        return cls(
            Path(config.tls_cert), Path(config.tls_key), Path(config.tls_client_ca) if config.tls_client_ca else None
        )

    def read(self) -> Identity:
        """What the files contain now. Raises CannotListen, with a sentence, for what clients could not use."""
        chain, key = _content(CERT, self.cert), _content(KEY, self.key)
        self._check_pair(chain, key)
        return Identity(chain, key, _authorities(self.client_ca) if self.client_ca else None)

    def warn_of_readers(self) -> None:
        """Log that other users can read the key, if they can."""
        if stat.S_IMODE(self.key.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            log.warning("the key in %s is accessible to other users; restrict it with chmod 600", self.key)

    def _check_pair(self, chain: bytes, key: bytes) -> None:
        certificates = _certificates(CERT, self.cert, chain)
        public, public_of_key = _public_key(self.cert, certificates[0]), _private_key(self.key, key).public_key()
        if public != public_of_key:
            raise CannotListen(
                f"The key in {self.key} is not that of the first certificate in {self.cert}. The certificate of"
                " the server comes before those of its authorities."
            )
        if not _is_usable(public):
            raise CannotListen(
                f"The key in {self.key} is of a kind that TLS in gRPC does not support: use ECDSA with P-256 or P-384,"
                f" or RSA with at least {LEAST_RSA_BITS} bits."
            )
        if problem := _untimely(certificates[0]):
            raise CannotListen(f"The {CERT} in {self.cert} {problem}.")


def check(config: Config) -> None:
    """Raise CannotListen unless the files of TLS are of use, and log if others can read the key."""
    if files := CertificateFiles.of(config):
        files.read()
        files.warn_of_readers()


def _authorities(path: Path) -> bytes:
    """The authorities of clients. One that has expired may stand beside its successor."""
    content = _content(CLIENT_CA, path)
    problems = [_untimely(certificate) for certificate in _certificates(CLIENT_CA, path, content)]
    if all(problems):
        raise CannotListen(f"None of the {CLIENT_CA} in {path} is valid now: the first {problems[0]}.")
    return content


def _content(what: str, path: Path) -> bytes:
    """The content of a file. It is never waited for, as a pipe would be."""
    try:
        with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
            is_file = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
            content = file.read(MAX_BYTES + 1) if is_file else b""
    except OSError as error:
        raise CannotListen(f"The {what} in {path} cannot be read: {error.strerror}.") from None
    if not is_file or len(content) > MAX_BYTES:
        raise CannotListen(f"The {what} in {path} cannot be used: it must be a file of at most {MAX_BYTES:,} bytes.")
    return content


def _certificates(what: str, path: Path, content: bytes) -> list[x509.Certificate]:
    try:
        return x509.load_pem_x509_certificates(content)
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise CannotListen(f"The {what} in {path} cannot be used: it must be certificates in PEM.") from None


def _public_key(path: Path, certificate: x509.Certificate) -> CertificatePublicKeyTypes:
    try:
        return certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise CannotListen(
            f"The key in the {CERT} in {path} cannot be used: it is damaged or of another kind."
        ) from None


def _private_key(path: Path, content: bytes) -> PrivateKeyTypes:
    try:
        return load_pem_private_key(content, password=None)
    except TypeError:
        raise CannotListen(
            f"The {KEY} in {path} is encrypted. Store it without a password: openssl pkey -in {path} -out NEW"
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise CannotListen(f"The {KEY} in {path} cannot be used: it must be a private key in PEM.") from None


def _is_usable(key: object) -> bool:
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size >= LEAST_RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, CURVES)


def _untimely(certificate: x509.Certificate) -> str:
    """Why a certificate is not valid now; empty if it is."""
    begins, ends, now = certificate.not_valid_before_utc, certificate.not_valid_after_utc, datetime.now(UTC)
    if now > ends:
        return f"has expired: it was valid until {ends:%Y-%m-%d %H:%M} UTC"
    return f"is not valid before {begins:%Y-%m-%d %H:%M} UTC: see to the clock" if now < begins else ""
