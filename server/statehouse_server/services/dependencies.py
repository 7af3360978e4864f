"""What the handlers of all services share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from statehouse_server.postgres.notifications import Notifications
from statehouse_server.postgres.pool import Database
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.paging import Tokens
from statehouse_server.resource.repository import Repository
from statehouse_server.rpc.methods import Catalogue
from statehouse_server.secrets.keyring import Keyring


@dataclass
class Dependencies:
    """What handlers are made of."""

    database: Database
    tokens: Tokens
    notifications: Notifications
    keyring: Keyring
    entities: Sequence[Entity]
    """Those of all services."""
    catalogue: Catalogue = field(default_factory=Catalogue)
    on_stop: list[Callable[[], None]] = field(default_factory=list)
    """Called when the server begins to stop."""
    _repositories: dict[str, Repository] = field(default_factory=dict)

    def repository(self, entity: Entity) -> Repository:
        """The one repository of an entity."""
        return self._repositories.setdefault(entity.name, Repository(entity))
