"""What a caller shows to say who it is: a token, or the name in the certificate of its connection."""

import re
from dataclasses import dataclass, field

from statehouse_server.errors import Unauthenticated
from statehouse_server.secrets import tokens

SCHEME = "bearer"
MAX_LENGTH = 16 * 1024
"""Characters of the longest token."""
SHAPES = {
    **{kind: re.compile(rf"sh_{kind}_[\w-]{{43}}", re.ASCII) for kind in ("token", "session", "key")},
    "jwt": re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII),
}
"""How tokens look, by their kind. Nobody is asked about any other text."""


@dataclass(frozen=True, slots=True)
class Credential:
    """What a caller shows. It is remembered by its hash alone."""

    kind: str
    """`token`, `session`, `key`, `jwt` or `certificate`."""
    text: str = field(repr=False)
    digest: bytes = field(repr=False)


def shown(authorization: str | None, certificate: str = "") -> Credential:
    """The credential in a header `authorization`, or without one the name in a certificate. Raises Unauthenticated."""
    if authorization is not None:
        return _bearer(authorization)
    if certificate:
        return Credential("certificate", certificate, tokens.digest(f"certificate {certificate}"))
    raise Unauthenticated("The call does not say who makes it: it needs the header `authorization: Bearer TOKEN`.")


def _bearer(authorization: str) -> Credential:
    scheme, _, text = authorization.strip().partition(" ")
    text = text.strip()
    if scheme.lower() != SCHEME or not text:
        raise Unauthenticated("The header `authorization` must be `Bearer TOKEN`.")
    if len(text) <= MAX_LENGTH:
        for kind, shape in SHAPES.items():
            if shape.fullmatch(text):
                return Credential(kind, text, tokens.digest(text))
    raise Unauthenticated
