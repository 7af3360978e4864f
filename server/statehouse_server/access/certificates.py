"""Callers by the certificates of their connections, whose chain and time TLS has verified."""

from collections.abc import Sequence

from statehouse_server.access import roles
from statehouse_server.access.identity import Answers, Connect, Identity
from statehouse_server.access.proof import Proof
from statehouse_server.postgres.context import CallContext
from statehouse_server.principal import Principal


def identify(connect: Connect, proofs: Sequence[Proof]) -> Answers:
    """Who has certificates with these names. A name without role bindings is somebody who may do nothing."""
    with connect() as ctx:
        return {proof: Identity(_principal(ctx, proof.text)) for proof in proofs}


def _principal(ctx: CallContext, name: str) -> Principal:
    return Principal(f"certificate:{name}", roles.of_subjects(ctx, [("CERTIFICATE", name)]))
