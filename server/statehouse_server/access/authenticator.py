"""Who makes a call, by the proof that it shows.

What the database says of a proof is believed for some seconds, and then asked for again while calls go on with the
old answer: a token that a thousand calls a second show costs a statement every few seconds, and none of them waits.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from functools import partial
from typing import Any, Protocol

from statehouse_server.access import bearer, client_certificates
from statehouse_server.access.identity import Answer, Answers, Identity, Source
from statehouse_server.access.lookups import Lookups
from statehouse_server.access.memory import Memory, Remembered
from statehouse_server.access.oidc import Issuer
from statehouse_server.access.proof import Proof
from statehouse_server.errors import CommitOutcomeUnknown, DatabaseUnavailable, StatementCancelled, Unauthenticated
from statehouse_server.postgres.cancellation import limited
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.postgres.pool import Database

FRESH_SECONDS = 3.0
"""Seconds for which an answer is believed."""
STALE_SECONDS = FRESH_SECONDS + 1
"""Seconds for which calls go on with an answer while the database is asked again. A token that is revoked is refused
this much later at most."""
OUTAGE_SECONDS = 60.0
"""Seconds for which an answer is believed while the database cannot be asked."""
LOOKUP_SECONDS = 5.0
"""Seconds after which the database counts as silent."""
RENEWAL_SECONDS = 1.0
"""Seconds between two look-ups of one caller who lacks a permission."""
RENEWAL_WAIT_SECONDS = 1.0
"""Seconds for which a call waits for such a look-up."""
RENEWALS = 8
"""Calls that wait for such a look-up at the same time. Some of them hold a connection, and it needs one too."""
RENEWED = 1000
"""Such look-ups whose answers are remembered."""
REMEMBERED = 10_000
"""Callers that are remembered, and as many refused proofs, which never take their places."""
ROLES_OF_ONE = 100
"""Roles of a remembered caller. One with more takes the places of others: a million roles are about 200 MB."""
SOURCES: Mapping[str, Source] = {**bearer.SOURCES, "certificate": client_certificates.identify}
"""What finds out who shows proofs, by their kinds."""

Known = Remembered[Identity]
Places = Callable[[Hashable], AbstractContextManager[object]]
"""A place for a call that waits, shared fairly by connection. Raises Overloaded."""


class Caller(Protocol):
    """A call that shows a proof."""

    @property
    def connection(self) -> str:
        """Its connection."""

    @property
    def left(self) -> float:
        """Seconds until its deadline."""

    def check(self) -> None:
        """Raise the error that ended it, if it has ended."""


class Authenticator:
    """Finds out who makes calls."""

    def __init__(
        self,
        database: Database,
        places: Places,
        issuer: Issuer | None = None,
        *,
        sources: Mapping[str, Source] = SOURCES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._places = places
        self._issuer = issuer
        self._clock = clock
        self._known: Memory[Identity] = Memory(REMEMBERED, _places)
        self._refused: Memory[Unauthenticated] = Memory(REMEMBERED)
        self._renewed: Memory[Future[Answer]] = Memory(RENEWED)
        self._renewing = threading.Lock()
        self._waiting_for_renewal = threading.BoundedSemaphore(RENEWALS)
        if issuer is not None:
            sources = {**sources, "jwt": issuer.identify}
        self._lookups = {kind: Lookups(kind, partial(self._ask, source)) for kind, source in sources.items()}

    def close(self) -> None:
        """Stop the threads."""
        for lookups in self._lookups.values():
            lookups.close()

    def identify(self, proof: Proof, caller: Caller) -> Known:
        """Who shows a proof. Raises Unauthenticated, DatabaseUnavailable, Overloaded, and the error that ends the
        call."""
        known = self._known.get(proof.digest)
        if known is None or self._age(known) > FRESH_SECONDS:
            known = self._refresh(proof, caller, known)
        if isinstance(said := unexpired(known.said), Unauthenticated):
            raise said
        return known

    def confirm(self, proofs: Iterable[Proof]) -> dict[Proof, Answer]:
        """What may be believed of proofs now, without those of which the database could not be asked."""
        said: dict[Proof, Answer] = {}
        old: defaultdict[str, list[Proof]] = defaultdict(list)
        for proof in proofs:
            known = self._known.get(proof.digest)
            if known is not None and self._age(known) <= FRESH_SECONDS:
                said[proof] = known.said
            else:
                old[proof.kind].append(proof)
        started = [
            pair for kind, some in old.items() for pair in zip(some, self._lookups[kind].start(some), strict=True)
        ]
        until = self._clock() + LOOKUP_SECONDS
        for proof, answer in started:
            if _failure(answer, until - self._clock()) is None:
                said[proof] = answer.result()
        return {proof: unexpired(answer) for proof, answer in said.items()}

    def renew(self, proof: Proof, caller: Caller) -> Known | None:
        """Who shows a proof, and when the database was asked: within the last second. None if it cannot say at once.

        A caller who lacks a permission may have just been given a role. However often it calls, it is asked about once
        a second."""
        if not self._waiting_for_renewal.acquire(blocking=False):
            return None
        try:
            answer, asked = self._renewal(proof)
            if _failure(answer, min(caller.left, RENEWAL_WAIT_SECONDS)) is not None:
                return None
        finally:
            self._waiting_for_renewal.release()
        said = unexpired(answer.result())
        return Remembered(said, asked) if isinstance(said, Identity) else None

    def _renewal(self, proof: Proof) -> "Remembered[Future[Answer]]":
        """The last look-up of a caller who lacks a permission, or a new one."""
        with self._renewing:
            last = self._renewed.get(proof.digest)
            if last is None or self._age(last) >= RENEWAL_SECONDS:
                asked = self._clock()
                (answer,) = self._lookups[proof.kind].start([proof])
                last = Remembered(answer, asked)
                self._renewed.put(proof.digest, *last)
        return last

    def _age(self, remembered: Remembered[Any]) -> float:
        return self._clock() - remembered.time

    def _refresh(self, proof: Proof, caller: Caller, known: Known | None) -> Known:
        """Have the database asked, and wait for it only if what is known is too old."""
        if proof.kind not in self._lookups:
            raise Unauthenticated
        if known is not None and self._age(known) <= STALE_SECONDS:
            self._lookups[proof.kind].start([proof])
            return known
        refused = self._refused.get(proof.digest)
        if refused is not None and self._age(refused) <= FRESH_SECONDS:
            raise copy(refused.said)
        try:
            return self._wait(proof, caller)
        except DatabaseUnavailable:
            if known is None or self._age(known) > OUTAGE_SECONDS:
                raise
            return known

    def _wait(self, proof: Proof, caller: Caller) -> Known:
        """Wait for what the database says."""
        with self._places(caller.connection):
            if self._issuer is not None and proof.kind == "jwt":
                # Here it may wait for the keys of the issuer: no connection is held.
                self._issuer.verify(proof.text, caller.left)
            (answer,) = self._lookups[proof.kind].start([proof])
            failure = _failure(answer, min(caller.left, LOOKUP_SECONDS))
        if failure is not None:
            caller.check()
            raise failure
        said = answer.result()
        if not isinstance(said, Identity):
            raise copy(said)
        return Remembered(said, self._clock())

    def _ask(self, source: Source, proofs: Sequence[Proof]) -> Answers:
        """Ask the database who shows proofs, and remember what it says."""
        asked = self._clock()
        answers: dict[Proof, Answer] = dict.fromkeys(proofs, Unauthenticated())
        answers.update(source(self._connect, proofs))
        for proof, said in answers.items():
            self._remember(proof.digest, said, asked)
        return answers

    @contextmanager
    def _connect(self) -> Iterator[CallContext]:
        with self._database.connection(LOOKUP_SECONDS) as ctx, limited(ctx.connection.wire, LOOKUP_SECONDS):
            yield ctx

    def _remember(self, digest: bytes, said: Answer, asked: float) -> None:
        if isinstance(said, Unauthenticated):
            self._refused.put(digest, said, asked)
            self._known.drop(digest)
        elif isinstance(said, Identity):
            self._known.put(digest, said, asked)
            self._refused.drop(digest)


def _places(identity: Identity) -> int:
    """The places that a caller takes, when it is remembered: at most all of them."""
    return min(REMEMBERED, 1 + len(identity.principal.roles) // ROLES_OF_ONE)


def unexpired(said: Answer) -> Answer:
    """The same, unless the proof has expired since."""
    if isinstance(said, Identity) and said.expire_time <= time.time():
        return Unauthenticated("The token has expired.")
    return said


def _failure(answer: "Future[Answer]", seconds: float) -> Exception | None:
    """Why the database has given no answer within some seconds; None if it has."""
    try:
        error = answer.exception(max(0.0, seconds))
    except TimeoutError:
        return DatabaseUnavailable("The database did not say in time who calls; nothing was done.")
    if error is None:
        return None
    known = copy(translate(error))  # several calls raise it
    return DatabaseUnavailable() if isinstance(known, CommitOutcomeUnknown | StatementCancelled) else known
