"""Certificate authorities for tests, and the certificates that they make."""

import datetime
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

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
        place = self._folder / f"{names[0]}-{certificate.serial_number:x}"
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
