"""The shared dependencies of all handlers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from statehouse_server.postgres.notifications import Notifications
from statehouse_server.postgres.pool import Database
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.hiding import hidden_with
from statehouse_server.resource.paging import Tokens
from statehouse_server.resource.removal import Removal
from statehouse_server.resource.repository import Repository
from statehouse_server.rpc.activity import Activity
from statehouse_server.rpc.limits import Limits
from statehouse_server.rpc.methods import Catalogue
from statehouse_server.secrets.keyring import Keyring
from statehouse_server.services.event.feeds import Feeds
from statehouse_server.services.event.own_types import OF_STATEHOUSE
from statehouse_server.services.event.reading import Events


@dataclass
class Dependencies:
    """The dependencies that handlers are constructed with."""

    database: Database
    tokens: Tokens
    notifications: Notifications
    keyring: Keyring
    entities: Sequence[Entity]
    """The entities of all services."""
    activity: Activity
    limits: Limits
    catalogue: Catalogue = field(default_factory=Catalogue)
    on_stop: list[Callable[[], None]] = field(default_factory=list)
    """Called when the server begins to shut down."""
    _repositories: dict[str, Repository] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.feeds = Feeds(self.notifications, Events(), OF_STATEHOUSE.union(entity.name for entity in self.entities))
        """The feeds that are watched in this process."""

    def repository(self, entity: Entity) -> Repository:
        """The one repository of an entity."""
        made = Repository(entity, self.database.config.retention_days, hidden_with(entity, self.entities))
        return self._repositories.setdefault(entity.name, made)

    def removal(self, entity: Entity) -> Removal:
        """The deletion of an entity together with others."""
        return Removal(self.repository(entity), self.entities)
