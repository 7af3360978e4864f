"""Who somebody is, and what says so."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from statehouse_server.access.credential import Credential
from statehouse_server.errors import IssuerUnavailable, Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.principal import Principal


class Identity(NamedTuple):
    """Who shows a credential."""

    principal: Principal
    expire_time: float = math.inf
    """Until when the credential holds whatever the database says, in seconds since 1970."""


Answer = Identity | Unauthenticated | IssuerUnavailable
"""IssuerUnavailable says nothing of a credential, and is not remembered."""
Answers = Mapping[Credential, Answer]
Source = Callable[[CallContext, Sequence[Credential]], Answers]
"""Finds out who shows credentials of one kind. Those that it leaves out are not valid."""
