"""Callers by the certificates of their connections, whose chain and time TLS has verified."""

from collections.abc import Sequence

from statehouse_server.access import roles
from statehouse_server.access.credential import Credential
from statehouse_server.access.identity import Answers, Identity
from statehouse_server.postgres.context import CallContext
from statehouse_server.principal import Principal


def identify(ctx: CallContext, credentials: Sequence[Credential]) -> Answers:
    """Who has certificates with these names. A name without role bindings is somebody who may do nothing."""
    return {credential: Identity(_principal(ctx, credential.text)) for credential in credentials}


def _principal(ctx: CallContext, name: str) -> Principal:
    return Principal(f"certificate:{name}", roles.of_subjects(ctx, [("CERTIFICATE", name)]))
