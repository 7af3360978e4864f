"""An issuer of JSON Web Tokens, whose keys a server reads from a file."""

import itertools
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from joserfc import jwk, jwt

URL, AUDIENCE = "http://127.0.0.1:1", "bench"
SUBJECT = "ada"


@dataclass(frozen=True)
class Issuer:
    """Its keys by their algorithms, and the settings of a server that trusts it."""

    keys: dict[str, jwk.Key]
    settings: tuple[str, ...]
    _numbers: Iterator[int]

    def token(self, algorithm: str) -> str:
        """A new token, valid for an hour."""
        now = int(time.time())
        claims = {"iss": URL, "aud": AUDIENCE, "sub": SUBJECT, "exp": now + 3600, "jti": str(next(self._numbers))}
        key = self.keys[algorithm]
        return jwt.encode({"alg": algorithm, "kid": key.kid}, claims, key, algorithms=[algorithm])


@contextmanager
def issuing() -> Iterator[Issuer]:
    """An issuer with a key of each kind."""
    keys: dict[str, jwk.Key] = {
        "RS256": jwk.RSAKey.generate_key(2048, {"kid": "RS256"}),
        "ES256": jwk.ECKey.generate_key("P-256", {"kid": "ES256"}),
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"keys": [key.as_dict(private=False) for key in keys.values()]}, file)
        file.flush()
        settings = ("--oidc-issuer", URL, "--oidc-audience", AUDIENCE, "--oidc-jwks", file.name)
        yield Issuer(keys, settings, itertools.count())
