"""A certificate authority of one machine, and the certificates that it issues."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SERVER, CLIENT = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH
"""What certificates are for."""
LEEWAY = timedelta(hours=1)
"""How much earlier certificates are valid, for machines whose clocks are late."""
MAX_COMMON_NAME = 64
"""Characters of the longest common name, by RFC 5280."""


@dataclass(frozen=True)
class Period:
    """When certificates are valid."""

    begin: datetime
    end: datetime

    @classmethod
    def of_days(cls, days: float) -> Self:
        """So many days from now."""
        now = datetime.now(UTC)
        return cls(now - LEEWAY, now + timedelta(days=days))


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        """The certificate in PEM."""
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        """The key in PEM."""
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@dataclass(frozen=True)
class Authority(Issued):
    """A certificate with which others are issued."""

    @classmethod
    def create(cls, name: str, period: Period) -> Self:
        """A new authority, which may have none below it."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = (
            _builder(name, _name(name), key, period)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
        )
        return cls(builder.sign(key, hashes.SHA256()), key)

    def issue(
        self, name: str, names: Sequence[x509.GeneralName], usage: x509.ObjectIdentifier, period: Period
    ) -> Issued:
        """A new certificate with a common name, other names, and what it is for."""
        key = ec.generate_private_key(ec.SECP256R1())
        issuer = self.key.public_key()
        builder = (
            _builder(name, self.certificate.subject, key, period)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer), critical=False)
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return Issued(builder.sign(self.key, hashes.SHA256()), key)


def host_name(text: str) -> x509.GeneralName:
    """The name of a host, or an IP address, as certificates have it. Raises ValueError for what is neither."""
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text.encode("idna").decode("ascii"))


def _builder(name: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, period: Period) -> x509.CertificateBuilder:
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(period.begin)
        .not_valid_after(period.end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:MAX_COMMON_NAME])])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
