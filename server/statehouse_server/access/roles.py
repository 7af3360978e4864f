"""The roles of callers, as the database has them."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.access.statements import SQL
from statehouse_server.descriptors import enum_labels
from statehouse_server.postgres.context import CallContext

ROLES = {label: number for number, label in enum_labels(ProjectRole.DESCRIPTOR).items()}
Roles = Mapping[str, frozenset[int]]
"""Roles by project. Those of a group are shared by its members: they may be many."""
Subject = tuple[str, str]
"""A type, `USER`, `GROUP` or `CERTIFICATE`, and a name."""


def parse(texts: Iterable[str]) -> Roles:
    """Roles by project, of texts such as `MEMBER local`."""
    return {project_id: _only(ROLES[role]) for role, _, project_id in (text.partition(" ") for text in texts)}


def of_subjects(ctx: CallContext, subjects: Collection[Subject]) -> dict[Subject, Roles]:
    """The roles that role bindings give to each of these subjects, without those that have none."""
    params = {"subject_types": [kind for kind, _ in subjects], "subjects": [name for _, name in subjects]}
    return {(kind, name): parse(texts) for kind, name, texts in SQL.identify_subjects.fetch_all(ctx, params)}


def together(found: Iterable[Roles]) -> Roles:
    """The roles of somebody who has all of these."""
    largest, *others = sorted(found, key=len, reverse=True) or [{}]
    if not any(others):
        return largest
    whole = dict(largest)
    for roles in others:
        for project_id, some in roles.items():
            whole[project_id] = _union(whole.get(project_id, some), some)
    return whole


@cache
def _only(role: int) -> frozenset[int]:
    """The same object each time, as thousands may be remembered."""
    return frozenset({role})


@cache
def _union(some: frozenset[int], others: frozenset[int]) -> frozenset[int]:
    return some | others


def require_grant(ctx: CallContext, grant: Any) -> None:
    """Raise PermissionDenied unless the caller may give the role of a token or a role binding, and take it away: the
    `guard` of their entities."""
    ctx.caller.require_role(grant.role, grant.project_id)
