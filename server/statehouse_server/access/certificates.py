"""Callers by the certificates of their connections, whose chain and time TLS has verified."""

from collections.abc import Sequence

from statehouse_server.access import roles
from statehouse_server.access.identity import Answers, Connect, Identity
from statehouse_server.access.proof import Proof
from statehouse_server.principal import Principal


def identify(connect: Connect, proofs: Sequence[Proof]) -> Answers:
    """Who has certificates with these names. A name without role bindings is somebody who may do nothing."""
    subjects = {proof: ("CERTIFICATE", proof.text) for proof in proofs}
    with connect() as ctx:
        found = roles.of_subjects(ctx, [*dict.fromkeys(subjects.values())])
    return {
        proof: Identity(Principal(f"certificate:{proof.text}", found.get(subject, {})), proof.expire_time)
        for proof, subject in subjects.items()
    }
