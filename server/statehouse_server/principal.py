"""Callers, and what they may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from statehouse.v1 import options_pb2
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import PermissionDenied

SYSTEM_PROJECT = "system"
"""The project of what is of no other one. A role in it holds in every project."""
LABELS = enum_labels(options_pb2.Permission.DESCRIPTOR)
Permissions = frozenset[int]
EVERYTHING: Permissions = frozenset(LABELS)
"""What an administrator of the server may do."""


@cache
def permissions_of(role: int) -> Permissions:
    """What a role permits, by the options of `ProjectRole`."""
    rules = ProjectRole.DESCRIPTOR.values_by_number[role].GetOptions().Extensions[options_pb2.role]
    return frozenset({options_pb2.PERMISSION_ANY, *rules.permissions})


@cache
def permissions_together(roles: frozenset[int]) -> Permissions:
    """What several roles permit."""
    return frozenset().union(*map(permissions_of, roles))


@dataclass(frozen=True)
class Principal:
    """Somebody who makes calls."""

    name: str
    """Who it is, in the log and the audit log: `token:local/ci`, `user:ada`."""
    roles: Mapping[str, Permissions]
    """Its roles by project."""
    user_id: str = ""
    """The user that it is; empty for none."""
    display_name: str = ""
    """What people call it, where its own name says an id."""

    @cached_property
    def _everywhere(self) -> Permissions:
        """What it may do in every project."""
        permitted = self._permitted(SYSTEM_PROJECT)
        return EVERYTHING if options_pb2.PERMISSION_SYSTEM in permitted else permitted

    def may(self, permission: int, project_id: str) -> bool:
        """Whether it has a permission in a project, which may not exist."""
        return permission in self._everywhere or permission in self._permitted(project_id)

    def has_role(self, project_id: str) -> bool:
        """Whether it has any role in a project, which may not exist."""
        return self.may(options_pb2.PERMISSION_ANY, project_id)

    def _permitted(self, project_id: str) -> Permissions:
        """What its roles in a project permit."""
        return permissions_together(self.roles.get(project_id, frozenset()))


ANYBODY = Principal("anonymous", {SYSTEM_PROJECT: frozenset({ProjectRole.PROJECT_ROLE_OWNER})})
"""Whoever calls a server that asks nobody who they are."""
SERVER = Principal("server", ANYBODY.roles)
"""The server itself, in its background work."""


class Permitted:
    """Somebody whose permissions are asked about: a principal, whose roles may be those of some seconds ago."""

    client_address = ""
    """The network address of the end user for whom it says that it calls; empty for none."""
    user_agent = ""
    """The user agent of that end user; empty for none."""

    def __init__(self, principal: Principal, on_behalf_of: str = "") -> None:
        self.principal = principal
        self.on_behalf_of = on_behalf_of
        """The user for whom it says that it calls; empty for none."""

    @property
    def names_another(self) -> bool:
        """Whether it says anything about somebody else for whom it calls."""
        return bool(self.on_behalf_of or self.client_address or self.user_agent)

    def renew(self) -> bool:
        """Find out the roles of now, if there may be others. Returns whether there are."""
        return False

    def may(self, permission: int, project_id: str) -> bool:
        """Whether it has a permission in a project, which may not exist. A role that was just given counts."""
        return self.principal.may(permission, project_id) or (
            self.renew() and self.principal.may(permission, project_id)
        )

    def require(self, permission: int, project_id: str) -> None:
        """Raise PermissionDenied unless it has a permission in a project.

        The error is the same whether the project exists or not.
        """
        if not self.may(permission, project_id):
            raise PermissionDenied.of(LABELS[permission], project_id)

    def require_role(self, role: int, project_id: str) -> None:
        """Raise PermissionDenied unless it may give this role in a project to somebody, or take it away: nobody gives
        what they do not have, so that only owners name owners."""
        for permission in sorted(permissions_of(role)):
            self.require(permission, project_id)
