"""Who makes a call, by its header `authorization`."""

import math
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

from statehouse_server.access import bearer, oidc
from statehouse_server.access.oidc import Issuer
from statehouse_server.errors import Overloaded, Unauthenticated
from statehouse_server.postgres.pool import Database
from statehouse_server.principal import ANYBODY, Principal
from statehouse_server.secrets import tokens

SCHEME = "bearer "
FRESH_SECONDS = 3.0
"""How long it is believed what a token proves. After that the database is asked again, so a token that is revoked is
refused this much later."""
REMEMBERED = 10_000
"""Tokens whose principals are remembered."""
LOOKUPS = 4
"""Tokens that are looked up at the same time. However many wrong ones come, most connections stay free."""
MAX_BYTES = 16 * 1024
"""The longest token."""


@dataclass(frozen=True)
class Known:
    """The principal of a token, as it was when the database was asked."""

    principal: Principal
    time: float
    """By the monotonic clock."""
    until: float = math.inf
    """When the token expires, in seconds since 1970."""

    def holds(self) -> bool:
        """Whether it need not be asked for again."""
        return time.monotonic() - self.time <= FRESH_SECONDS and time.time() < self.until


class Authenticator:
    """Finds out who makes calls."""

    def __init__(self, database: Database, issuer: Issuer | None) -> None:
        self._database = database
        self._issuer = issuer
        self._required = database.config.auth == "required"
        self._known: OrderedDict[bytes, Known] = OrderedDict()
        self._lock = threading.Lock()
        self._lookups = threading.BoundedSemaphore(LOOKUPS)

    def identify(self, authorization: str | None, seconds: float) -> Principal:
        """Who makes a call that has this header, within so many seconds. Raises Unauthenticated, and Overloaded if too
        many tokens are looked up."""
        if not self._required:
            return ANYBODY
        token = _token(authorization)
        digest = tokens.digest(token)
        with self._lock:
            known = self._known.get(digest)
        if known is None or not known.holds():
            known = self._look_up(token, digest, seconds)
        return known.principal

    def _look_up(self, token: str, digest: bytes, seconds: float) -> Known:
        # Before it takes a place among the lookups: it may wait for the issuer.
        subject = self._issuer.verify(token, seconds) if self._issuer and oidc.is_jwt(token) else None
        if not self._lookups.acquire(timeout=max(0.0, min(seconds, self._database.config.pool_timeout))):
            raise Overloaded("Too many tokens are being looked up")
        try:
            with self._database.connection(seconds) as ctx:
                if subject is None:
                    known = Known(bearer.identify(ctx, token), time.monotonic())
                else:
                    known = Known(subject.principal(ctx), time.monotonic(), subject.until)
        except Unauthenticated:
            with self._lock:
                self._known.pop(digest, None)
            raise
        finally:
            self._lookups.release()
        with self._lock:
            self._known[digest] = known
            self._known.move_to_end(digest)
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return known


def _token(authorization: str | None) -> str:
    """The token in a header. Raises Unauthenticated if it has none."""
    text = authorization or ""
    if text[: len(SCHEME)].lower() != SCHEME or len(text) > MAX_BYTES:
        raise Unauthenticated
    return text[len(SCHEME) :].strip()
