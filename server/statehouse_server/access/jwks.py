"""The public keys of an issuer of JSON Web Tokens: a JSON Web Key Set, fetched again and again by a thread.

Calls never fetch. One whose key is unknown waits a little for the thread, which asks the issuer at most every
`SPACING_SECONDS`, whatever tokens are sent.
"""

import json
import logging
import math
import threading
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from joserfc import jwk
from joserfc.errors import SecurityWarning

from statehouse_server.access.fetching import MAX_BYTES, Fetcher, NotFetched
from statehouse_server.errors import IssuerUnavailable

log = logging.getLogger(__name__)

REFRESH_SECONDS = 300.0
"""Seconds between two fetches. A key that the issuer withdraws counts this much longer."""
SPACING_SECONDS = 10.0
"""Least seconds between two fetches."""
STALE_SECONDS = 24 * 3600.0
"""Seconds for which keys are used while the issuer is away."""
PATIENCE_SECONDS = 2.0
"""Seconds that a call waits for keys to be fetched."""
WAITING = 8
"""Calls that may wait for keys. However many unknown keys are named, most threads stay free."""
DISCOVERY = "/.well-known/openid-configuration"
KEY_TYPES = ("RSA", "EC", "OKP")
"""Types of public keys. A symmetric one in a public document is no secret."""

Source = Callable[[], bytes]
"""Reads a key set. Raises OSError or NotFetched."""


@dataclass(frozen=True)
class Fetched:
    """Keys, and when the issuer had them."""

    keys: jwk.KeySet
    time: float
    """By the monotonic clock."""


class Keys:
    """The keys of an issuer, as long as the context is open."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._fetched = Fetched(jwk.KeySet([]), -math.inf)
        self._changed = threading.Condition()
        self._due = True
        """Whether keys are to be fetched, or are being fetched."""
        self._begun = -math.inf
        self._ended = 0
        """The number of fetches that have ended."""
        self._problem = "they were not fetched yet"
        """Why the last fetch has failed; empty if it has not."""
        self._waiting = 0
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="issuer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._thread.join(timeout=1)

    def known(self, seconds: float) -> jwk.KeySet:
        """The keys that are known. Raises IssuerUnavailable if there are none within so many seconds."""
        fetched = self._fetched
        return fetched.keys if time.monotonic() - fetched.time < STALE_SECONDS else self.renewed(seconds)

    def renewed(self, seconds: float) -> jwk.KeySet:
        """The keys that the issuer has now, or had just now. Raises IssuerUnavailable if they cannot be fetched within
        so many seconds."""
        with self._changed:
            if time.monotonic() - self._begun >= SPACING_SECONDS and not self._due:
                self._due = True
                self._changed.notify_all()
            if self._due:
                self._await_end(min(seconds, PATIENCE_SECONDS))
            if self._problem:
                raise IssuerUnavailable
            return self._fetched.keys

    def _await_end(self, seconds: float) -> None:
        """Wait for the fetch that is due or under way."""
        if self._waiting >= WAITING:
            raise IssuerUnavailable
        ended = self._ended
        self._waiting += 1
        try:
            if not self._changed.wait_for(lambda: self._ended > ended, max(0.0, seconds)):
                raise IssuerUnavailable
        finally:
            self._waiting -= 1

    def _run(self) -> None:
        while not self._stopping:
            self._fetch()
            with self._changed:
                pause = SPACING_SECONDS if self._problem else REFRESH_SECONDS
                self._changed.wait_for(lambda: self._due or self._stopping, pause)

    def _fetch(self) -> None:
        with self._changed:
            self._due, self._begun = True, time.monotonic()
        keys, problem = None, ""
        try:
            keys = parse(self._source())
        except NotFetched as error:
            problem = str(error)
        except Exception as error:  # the thread must go on after any error
            problem = f"they cannot be read ({type(error).__name__})"
        self._report(keys, problem)
        with self._changed:
            if keys is not None:
                self._fetched = Fetched(keys, time.monotonic())
            self._problem, self._due = problem, False
            self._ended += 1
            self._changed.notify_all()

    def _report(self, keys: jwk.KeySet | None, problem: str) -> None:
        """Log what has changed."""
        if problem and problem != self._problem:
            log.error("the keys of the issuer cannot be fetched: %s", problem)
        if keys is not None and (self._problem or _ids(keys) != _ids(self._fetched.keys)):
            log.info("the issuer has %d keys", len(keys.keys))


def parse(document: bytes) -> jwk.KeySet:
    """The keys of a JSON Web Key Set that can verify a signature. Raises NotFetched if it has none."""
    found = _object(document, "the key set").get("keys")
    # A key that the library warns of, such as a short one, is none.
    with warnings.catch_warnings(action="error", category=SecurityWarning):
        keys = [key for one in found if (key := _key(one))] if isinstance(found, list) else []
    if not keys:
        raise NotFetched("the key set has no key that verifies signatures")
    return jwk.KeySet(keys)


def _key(value: Any) -> jwk.Key | None:
    """A key of a key set, or None for one that is of no use here."""
    if not isinstance(value, dict) or value.get("kty") not in KEY_TYPES or value.get("use", "sig") != "sig":
        return None
    try:
        return jwk.import_key(value)
    except Exception:  # whatever is wrong with one, the others count
        return None


def _object(document: bytes, what: str) -> dict[str, Any]:
    try:
        value = json.loads(document)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise NotFetched(f"{what} is no JSON object")
    return value


def _ids(keys: jwk.KeySet) -> set[str | None]:
    return {key.kid for key in keys}


def of_file(path: str) -> bytes:
    """The key set in a file."""
    try:
        with Path(path).open("rb") as file:
            document = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise NotFetched(f"{path}: {error.strerror}") from None
    if len(document) > MAX_BYTES:
        raise NotFetched(f"{path} has more than {MAX_BYTES} bytes")
    return document


def of_issuer(fetcher: Fetcher, issuer: str) -> bytes:
    """The key set of an issuer, which its discovery document names."""
    found = _object(fetcher.fetch(issuer.rstrip("/") + DISCOVERY), "the discovery document")
    if found.get("issuer") != issuer:
        raise NotFetched("the discovery document is of another issuer; it must be --oidc-issuer to the letter")
    address = found.get("jwks_uri")
    if not isinstance(address, str):
        raise NotFetched("the discovery document names no jwks_uri")
    return fetcher.fetch(address)
