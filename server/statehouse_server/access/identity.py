"""Who somebody is, and what says so."""

import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from statehouse_server.access.proof import Proof
from statehouse_server.errors import IssuerUnavailable, Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.principal import Principal


class Identity(NamedTuple):
    """Who shows a proof."""

    principal: Principal
    expire_time: float = math.inf
    """Until when the proof holds whatever the database says, in seconds since 1970."""


Answer = Identity | Unauthenticated | IssuerUnavailable
"""IssuerUnavailable says nothing of a proof, and is not remembered."""
Answers = Mapping[Proof, Answer]
Connect = Callable[[], AbstractContextManager[CallContext]]
"""Takes a connection to the database, for some seconds at most."""
Source = Callable[[Connect, Sequence[Proof]], Answers]
"""Finds out who shows proofs of one kind. Those that it leaves out are not valid."""
