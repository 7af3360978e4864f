"""Looking proofs up: many in one statement, and each of them once, however many calls wait for it."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from statehouse_server.access.identity import Answer, Answers
from statehouse_server.access.proof import Proof

AT_ONCE = 2
"""Statements that look up proofs of one kind at the same time. However many wrong ones come, most connections stay
free."""
MOST = 500
"""Proofs that one statement looks up."""


class Lookups:
    """Looks up proofs of one kind, in threads of its own: a call that is cancelled leaves to others what they wait
    for, and a slow kind does not hold up the others."""

    def __init__(self, kind: str, ask: Callable[[Sequence[Proof]], Answers]) -> None:
        self._ask = ask
        self._lock = threading.Lock()
        self._queue: deque[Proof] = deque()
        self._under_way: dict[bytes, Future[Answer]] = {}
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix=f"authentication-{kind}")

    def close(self) -> None:
        """Stop the threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def start(self, proofs: Sequence[Proof]) -> "list[Future[Answer]]":
        """What the database says of each proof, sooner or later."""
        with self._lock:
            queued = len(self._queue)
            answers = [self._answer_to(proof) for proof in proofs]
            added = len(self._queue) - queued
        for _ in range(0, added, MOST):
            self._threads.submit(self._run)
        return answers

    def _answer_to(self, proof: Proof) -> "Future[Answer]":
        """The answer to come. The caller holds the lock."""
        if (answer := self._under_way.get(proof.digest)) is None:
            answer = self._under_way[proof.digest] = Future()
            self._queue.append(proof)
        return answer

    def _run(self) -> None:
        """Look up what waits: whoever comes while all threads are busy goes with the next."""
        with self._lock:
            batch = [self._queue.popleft() for _ in range(min(MOST, len(self._queue)))]
        if not batch:
            return
        try:
            answers = self._ask(batch)
        except Exception as error:  # whoever waits must be told of any
            for proof in batch:
                self._end(proof).set_exception(error)
        else:
            for proof in batch:
                self._end(proof).set_result(answers[proof])

    def _end(self, proof: Proof) -> "Future[Answer]":
        with self._lock:
            return self._under_way.pop(proof.digest)
