"""The same server without the events of what calls change, to tell what these cost."""

import sys
from collections.abc import Iterable

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording import changes


def _nothing(entities: Iterable[Entity]) -> None:
    """Record no changes."""


def main() -> None:
    changes.record_changes_of = _nothing
    from statehouse_server.cli.main import main as statehouse  # whose statements are made when it is imported

    sys.argv[1:] = ["serve", "--listen", "127.0.0.1:0"]
    statehouse()


if __name__ == "__main__":
    main()
