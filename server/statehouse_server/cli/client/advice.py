"""What to do about each reason for which a call can fail."""

import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from string import Formatter

from statehouse.v1 import options_pb2
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.cli.client.methods import Verb, kind_named, kinds, spoken
from statehouse_server.descriptors import enum_labels, plural

Carried = Mapping[str, str | None]
"""Flags and their values; switches have none."""


@dataclass(frozen=True)
class Advice:
    """A sentence, and the command that it leads to, if any. What is in braces is filled from the metadata of the
    error; `kind`, `kinds` and `id` say what the error is about."""

    sentence: str
    command: str = ""

    def placeholders(self) -> set[str]:
        """What has to be known for it."""
        return {name for _, name, _, _ in Formatter().parse(self.sentence + self.command) if name}


SHOW = Advice("Look at it:", "statehouse get {kind} {id}")
LIST = Advice("See what there is:", "statehouse list {kinds}")
AGAIN = Advice("Nothing was changed. Repeat the command.")
BUSY = Advice("Nothing was changed. Repeat the command later, or see what is under way:", "statehouse top")
CASCADE = ", or give --cascade where the command has this flag"

ADVICE: Mapping[str, tuple[Advice, ...]] = {
    "NOT_FOUND": (LIST,),
    "ALREADY_EXISTS": (SHOW, LIST),
    "AMBIGUOUS_ID": (Advice("Give more of the id."),),
    "INVALID_FIELD": (Advice("Its --help says what a field may be."),),
    "VERSION_MISMATCH": (
        Advice("It was changed meanwhile, to version {current_version}. Get it again, and decide whether to repeat."),
    ),
    "INVALID_TRANSITION": (Advice("--any-transition makes it nevertheless, where the command has this flag."),),
    "STILL_REFERENCED": (
        Advice(f"See what refers to it, and change or delete that first{CASCADE}:", "statehouse list {referring}"),
        Advice(f"Change or delete what refers to it first{CASCADE}."),
    ),
    "PARENT_NOT_FOUND": (Advice("See what there is:", "statehouse list tasks"),),
    "DEPTH_EXCEEDED": (Advice("Choose a parent that is less deep."),),
    "LOCK_HELD": (Advice("See who has it, and until when:", "statehouse get {kind} {id}"),),
    "LEASE_LOST": (Advice("Another may have it by now:", "statehouse get {kind} {id}"),),
    "IDEMPOTENCY_KEY_REUSED": (Advice("Give another request another --idempotency-key."),),
    "REQUEST_IN_FLIGHT": (Advice("Repeat the command a little later, with the same --idempotency-key."),),
    "TRANSACTION_TIMEOUT": (Advice("Nothing was stored. Begin again, with a longer {limit}."),),
    "SERIALIZATION_FAILURE": (AGAIN,),
    "LOCK_TIMEOUT": (BUSY,),
    "COMMIT_OUTCOME_UNKNOWN": (
        Advice("Look whether it was done before you repeat it. With an --idempotency-key, it can be repeated at once."),
    ),
    "OVERLOADED": (BUSY,),
    "LIMIT_REACHED": (Advice("Nothing was done. Repeat the command a little later."),),
    "QUOTA_EXCEEDED": (Advice("Delete and purge what is not needed, or ask an operator for a higher limit."),),
    "KEY_UNAVAILABLE": (
        Advice("An operator must see to the keys of the server, which --root-keys of statehouse serve names."),
    ),
    "ISSUER_UNAVAILABLE": (
        Advice("Repeat the command a little later. An operator must see that the server reaches its --oidc-issuer."),
    ),
    "DATABASE_UNAVAILABLE": (Advice("Repeat the command when the server is well again:", "statehouse health"),),
    "INTERNAL": (Advice("The log of the server says more, at the request id {request_id}."),),
    "FAILED_PRECONDITION": (SHOW,),
    "DEADLINE_EXCEEDED": (Advice("Ask for less at a time, or see what is under way:", "statehouse top"),),
    "SHUTTING_DOWN": (Advice("Nothing was changed. Repeat the command when a server is there again."),),
    "DISK_FULL": (Advice("An operator must make room on the disk of the database."),),
    "SECRET_DAMAGED": (Advice("Store the secret again."),),
    "STATEMENT_CANCELLED": (AGAIN,),
    "DELETED": (Advice("Restore it first:", "statehouse undelete {kind} {id}"),),
    "NOT_DUE": (Advice("Wait until {run_time}."),),
    "ATTEMPTS_EXHAUSTED": (Advice("Once it has failed, give it another attempt:", "statehouse job retry {id}"),),
    "NOT_TERMINAL": (
        Advice("{unfinished} of its tasks have not ended:", "statehouse list tasks --workflow {id}"),
        SHOW,
    ),
    "LAST_OWNER": (Advice("Hand the project over first:", "statehouse project transfer <user> --project {id}"),),
    "READ_ONLY": (Advice("Begin a transaction that is not read-only."),),
    "UNAUTHENTICATED": (
        Advice(
            "The token of {token_origin} is not valid here: it may be expired or revoked, or of another server. Log in"
            " again, or get a new one from an administrator."
        ),
        Advice("The token of {token_kept} is for its own address alone. Give another with --token @FILE."),
        Advice("No token was sent. Give one with --token @FILE, in STATEHOUSE_TOKEN, or in a context."),
    ),
    "PERMISSION_DENIED": (
        Advice(
            "This is for administrators, who have {administrators} in the project system. For what is your own, name"
            " yourself with --user, where the command has it. See who you are here:",
            "statehouse whoami",
        ),
        Advice(
            "In the project {project_id}, {permission} is for the roles {roles}. Ask an owner of it for one of them."
            " See who you are here:",
            "statehouse whoami",
        ),
        Advice("See who you are here, and which roles you have:", "statehouse whoami"),
    ),
    "QUEUE_PAUSED": (Advice("Let the queue go on:", "statehouse update queue {id} --no-paused"),),
    "QUEUE_LIMIT_REACHED": (Advice("See the limits of the queue:", "statehouse get queue {id}"),),
}
"""Advice by reason. The first is given of which everything is known, and whose command exists."""

NEEDLESS = frozenset({
    "UNSPECIFIED",
    "CANCELLED",  # by the user
    "CYCLE", "RESULT_TOO_LARGE", "SEQUENCE_EXPIRED",  # the message says what to do
})  # fmt: skip
"""Reasons that need no advice."""


def advise(reason: str, metadata: Mapping[str, str], *, carried: Carried | None = None) -> list[str]:
    """The advice for an error: a sentence, and perhaps a command, with the flags that are `carried` from the command
    that failed. Empty if there is none."""
    known = dict(metadata) | dict(_known(metadata))
    quoted = {key: shlex.quote(value) for key, value in known.items()}
    for advice in ADVICE.get(reason, ()):
        if advice.placeholders() <= known.keys():
            command = advice.command.format_map(quoted)
            if not command:
                return [advice.sentence.format_map(known)]
            if exists(command):
                return [advice.sentence.format_map(known), command + _flags(command, carried or {})]
    return []


def exists(command: str) -> bool:
    """Whether a verb is one of the kind that a command names. Commands with one word exist."""
    return len(command.split()) == 2 or _verb(command) is not None


def _verb(command: str) -> Verb | None:
    """What a command does: `get task` and `task get`."""
    for kind, verb in permutations(command.split()[1:3], 2):
        if stored := kind_named(kind):
            return kinds()[stored].get(verb)
    return None


def _flags(command: str, carried: Carried) -> str:
    """Those of the flags that the command has."""
    verb = _verb(command)
    everywhere = verb is not None and "project_id" not in verb.method.request_fields
    given = {flag: value for flag, value in carried.items() if not (everywhere and flag == "--project")}
    return "".join(f" {flag}" if value is None else f" {flag} {shlex.quote(value)}" for flag, value in given.items())


def _known(metadata: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What commands call the things that the metadata name."""
    field, value = metadata.get("field", ""), metadata.get("value", "")
    kind = metadata.get("entity_kind", "") or field.removesuffix("_id")
    if kind in kinds():
        yield "kind", spoken(kind)
        yield "kinds", spoken(plural(kind))
    id_ = metadata.get("entity_id", "") or (value if field == "id" else "")
    if id_ and "," not in id_:
        yield "id", id_
    permission = metadata.get("permission", "")
    if roles := roles_with(permission):
        yield "administrators" if permission == "SYSTEM" else "roles", roles
    referring, dot, _ = field.partition(".")
    if dot and referring in kinds():
        yield "referring", spoken(plural(referring))


def roles_with(permission: str) -> str:
    """The roles that give a permission, such as `WRITE`, in words; empty if there are none."""
    found = [
        role.name.removeprefix("PROJECT_ROLE_")
        for role in ProjectRole.DESCRIPTOR.values
        for given in role.GetOptions().Extensions[options_pb2.role].permissions
        if enum_labels(options_pb2.Permission.DESCRIPTOR)[given] == permission
    ]
    return " or ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))
