"""The roles of callers, as the database has them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.access.statements import SQL
from statehouse_server.descriptors import enum_labels
from statehouse_server.postgres.context import CallContext

ROLES = {label: number for number, label in enum_labels(ProjectRole.DESCRIPTOR).items()}
Roles = dict[str, frozenset[int]]
"""Roles by project."""


def parse(texts: Iterable[str]) -> Roles:
    """Roles by project, of texts such as `MEMBER local`."""
    found: dict[str, set[int]] = defaultdict(set)
    for role, _, project_id in (text.partition(" ") for text in texts):
        found[project_id].add(ROLES[role])
    return {project_id: frozenset(roles) for project_id, roles in found.items()}


def of_subjects(ctx: CallContext, subjects: Sequence[tuple[str, str]]) -> Roles:
    """The roles that role bindings give to subjects together: pairs of a type, `USER`, `GROUP` or `CERTIFICATE`, and a
    name."""
    params = {"subject_types": [kind for kind, _ in subjects], "subjects": [name for _, name in subjects]}
    return parse(text for (text,) in SQL.identify_subjects.run(ctx, params))


def require_grant(ctx: CallContext, grant: Any) -> None:
    """Raise PermissionDenied unless the caller may give the role of a token or a role binding, and take it away: the
    `guard` of their entities."""
    ctx.caller.principal.require_role(grant.role, grant.project_id)
