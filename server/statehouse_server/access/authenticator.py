"""Who makes a call, by its header `authorization`, or without one by the client certificate of its connection."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from statehouse_server.access import bearer, roles
from statehouse_server.errors import Overloaded, Unauthenticated
from statehouse_server.postgres.context import CallContext
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


class Authenticator:
    """Finds out who makes calls."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._required = database.config.auth == "required"
        self._known: OrderedDict[bytes, Known] = OrderedDict()
        self._lock = threading.Lock()
        self._lookups = threading.BoundedSemaphore(LOOKUPS)

    def identify(self, authorization: str | None, seconds: float, certificate: str = "") -> Principal:
        """Who makes a call that has this header, or without one a certificate with this name, within so many seconds.
        Raises Unauthenticated, and Overloaded if too many tokens are looked up."""
        if not self._required:
            return ANYBODY
        if authorization is None and certificate:
            digest = tokens.digest(f"certificate {certificate}")
            find = partial(_holder, name=certificate)
        else:
            token = _token(authorization)
            digest, find = tokens.digest(token), partial(bearer.identify, token=token)
        with self._lock:
            known = self._known.get(digest)
        if known is None or time.monotonic() - known.time > FRESH_SECONDS:
            known = self._look_up(find, digest, seconds)
        return known.principal

    def _look_up(self, find: Callable[[CallContext], Principal], digest: bytes, seconds: float) -> Known:
        if not self._lookups.acquire(timeout=max(0.0, min(seconds, self._database.config.pool_timeout))):
            raise Overloaded("Too many tokens are being looked up")
        try:
            with self._database.connection(seconds) as ctx:
                known = Known(find(ctx), time.monotonic())
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


def _holder(ctx: CallContext, name: str) -> Principal:
    """Who has a certificate with a name. Without a role binding, that is somebody who may do nothing."""
    return Principal(f"certificate:{name}", roles.of_subjects(ctx, [("CERTIFICATE", name)]))


def _token(authorization: str | None) -> str:
    """The token in a header. Raises Unauthenticated if it has none."""
    text = authorization or ""
    if text[: len(SCHEME)].lower() != SCHEME or len(text) > MAX_BYTES:
        raise Unauthenticated
    return text[len(SCHEME) :].strip()
