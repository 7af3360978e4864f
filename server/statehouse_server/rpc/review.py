"""A thread that asks again who makes the calls that are open for long, and ends those that may not go on."""

import time

from statehouse_server.access.authenticator import FRESH_SECONDS, OUTAGE_SECONDS, Authenticator
from statehouse_server.access.identity import Answer
from statehouse_server.errors import DatabaseUnavailable, IssuerUnavailable, PermissionDenied, Unauthenticated
from statehouse_server.loop import Loop
from statehouse_server.principal import Permitted
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.watchdog import Watchdog


class Review(Loop):
    """Ends the calls of tokens that expire or are revoked, of users who are deleted, and of those who lose a role."""

    name = "review"
    seconds = 1.0
    """The database is asked of a proof no more often than for calls that begin."""

    def __init__(self, calls: Watchdog[Call], authenticator: Authenticator) -> None:
        super().__init__()
        self._calls = calls
        self._authenticator = authenticator

    def step(self) -> None:
        """Review the calls whose callers were confirmed some time ago."""
        began = time.monotonic()
        calls = [call for call in self._calls.watched() if began - call.confirmed > FRESH_SECONDS and not call.over]
        answers = self._authenticator.confirm({call.proof for call in calls if call.proof is not None})
        for call in calls:
            if call.proof is not None:
                _decide(call, answers.get(call.proof), began)


def _decide(call: Call, answer: Answer | None, now: float) -> None:
    """Whether a call goes on."""
    if answer is None:
        if now - call.confirmed > OUTAGE_SECONDS:
            call.end(DatabaseUnavailable("The database did not say for a minute whether the caller still may do this."))
    elif isinstance(answer, IssuerUnavailable):
        if now - call.confirmed > OUTAGE_SECONDS:
            call.end(answer)
    elif isinstance(answer, Unauthenticated):
        call.end(Unauthenticated("What the caller proved itself with is no longer valid, and the call was ended."))
    else:
        call.principal, call.confirmed = answer.principal, now
        try:
            if call.permit is not None:
                call.permit(_now(call))
        except PermissionDenied as error:
            call.end(error.with_traceback(None))


def _now(call: Call) -> Permitted:
    """The caller of a call, with the roles of now."""
    caller = Permitted(call.principal, call.on_behalf_of)
    caller.client_address, caller.user_agent = call.client_address, call.user_agent
    return caller
