"""What the handlers of all services share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from server.database import Database
from server.entity import Entity
from server.keys.keyring import Keyring
from server.methods import Catalogue
from server.paging import Tokens
from server.repository import Repository
from server.signals import Signals


@dataclass
class Parts:
    """The parts of a server that handlers are made of."""

    database: Database
    tokens: Tokens
    signals: Signals
    keyring: Keyring
    catalogue: Catalogue = field(default_factory=Catalogue)
    on_stop: list[Callable[[], None]] = field(default_factory=list)
    """Called when the server begins to stop."""
    _repositories: dict[str, Repository] = field(default_factory=dict)

    def repository(self, entity: Entity) -> Repository:
        """The one repository of an entity."""
        return self._repositories.setdefault(entity.name, Repository(entity))
