"""Callers by client certificates, whose chain and time TLS has verified."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

import grpc
from cryptography import x509
from cryptography.x509.oid import NameOID

from statehouse_server.access import roles
from statehouse_server.access.identity import Answers, Connect, Identity
from statehouse_server.access.proof import Proof
from statehouse_server.errors import Unauthenticated
from statehouse_server.principal import Principal
from statehouse_server.secrets import tokens

PEM_PROPERTY = "x509_pem_cert"
"""Where gRPC has the certificate of a client."""
MAX_NAME_LENGTH = 255
REMEMBERED = 1024
"""Certificates whose names are remembered."""


@dataclass(frozen=True)
class ClientCertificate:
    """What a client certificate says."""

    name: str
    """Its first URI, as of SPIFFE; if it has none, its first DNS name, then its first e-mail address, and then its
    common name. Empty if no role binding could have this name."""
    expire_time: datetime


def proof_in(context: grpc.ServicerContext) -> Proof | None:
    """What the certificate of a caller proves, if it has one. Raises Unauthenticated for a certificate that
    has expired since the client connected, has no name, or cannot be read."""
    found = context.auth_context().get(PEM_PROPERTY)
    if not found:
        return None
    try:
        certificate = _read(bytes(found[0]))
    except ValueError:
        raise Unauthenticated("The client certificate cannot be read.") from None
    if datetime.now(UTC) > certificate.expire_time:
        raise Unauthenticated("The client certificate has expired.")
    if not certificate.name:
        raise Unauthenticated("The client certificate has no name that a role binding could have.")
    return proof_of(certificate)


def identify(connect: Connect, proofs: Sequence[Proof]) -> Answers:
    """Who has certificates with these names. A name without role bindings is somebody who may do nothing."""
    subjects = {proof: ("CERTIFICATE", proof.text) for proof in proofs}
    with connect() as ctx:
        found = roles.of_subjects(ctx, [*dict.fromkeys(subjects.values())])
    return {
        proof: Identity(Principal(f"certificate:{proof.text}", found.get(subject, {})), proof.expire_time)
        for proof, subject in subjects.items()
    }


def proof_of(certificate: ClientCertificate) -> Proof:
    """What a certificate proves, until it expires."""
    name, until = certificate.name, certificate.expire_time.timestamp()
    return Proof("certificate", name, tokens.digest(f"certificate {until} {name}"), until)


@lru_cache(REMEMBERED)
def _read(pem: bytes) -> ClientCertificate:
    certificate = x509.load_pem_x509_certificate(pem)
    return ClientCertificate(_bindable(next(_names(certificate), "")), certificate.not_valid_after_utc)


def _names(certificate: x509.Certificate) -> Iterator[str]:
    """The names of a certificate, from the most precise one."""
    with suppress(x509.ExtensionNotFound):
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        for kind in (x509.UniformResourceIdentifier, x509.DNSName, x509.RFC822Name):
            yield from names.get_values_for_type(kind)
    for attribute in certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME):
        yield str(attribute.value)


def _bindable(name: str) -> str:
    """A name as role bindings have it; empty for one that they cannot have."""
    normal = unicodedata.normalize("NFC", name)
    bindable = normal.isprintable() and normal == normal.strip() and len(normal) <= MAX_NAME_LENGTH
    return normal if bindable else ""
