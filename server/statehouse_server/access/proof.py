"""What a caller shows to say who it is: a token, or the name in the certificate of its connection."""

import math
import re
from typing import NamedTuple

from statehouse_server.errors import Unauthenticated
from statehouse_server.secrets import tokens

MAX_LENGTH = 16 * 1024
"""Characters of the longest header."""
RANDOM = r"[\w-]{43}"
SHAPES = {kind: f"sh_{kind}_{RANDOM}" for kind in ("token", "session", "key")} | {"jwt": r"[\w-]+\.[\w-]+\.[\w-]+"}
"""How tokens look, by their kind. Nobody is asked about any other text."""
BEARER = re.compile(
    rf" *(?i:bearer) +(?:{'|'.join(f'(?P<{kind}>{shape})' for kind, shape in SHAPES.items())}) *", re.ASCII
)


class Proof(NamedTuple):
    """What a caller shows. It is remembered by its hash alone."""

    kind: str
    """`token`, `session`, `key`, `jwt` or `certificate`."""
    text: str
    digest: bytes
    expire_time: float = math.inf
    """Until when a certificate holds, in seconds since 1970."""

    def __repr__(self) -> str:
        return f"Proof({self.kind!r})"


def shown(authorization: str | None, certificate: Proof | None = None) -> Proof:
    """The proof in a header `authorization`, or without one what a certificate proves. Raises Unauthenticated."""
    if authorization is not None:
        return _bearer(authorization)
    if certificate is not None:
        return certificate
    raise Unauthenticated("The call does not say who makes it: it needs the header `authorization: Bearer TOKEN`.")


def _bearer(header: str) -> Proof:
    found = BEARER.fullmatch(header) if len(header) <= MAX_LENGTH else None
    if found is None or found.lastgroup is None:
        raise Unauthenticated("The header `authorization` has no token that could be valid: it must be `Bearer TOKEN`.")
    text = found[found.lastgroup]
    return Proof(found.lastgroup, text, tokens.digest(text))
