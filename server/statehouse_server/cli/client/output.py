"""What commands print."""

from collections.abc import Iterable
from typing import Any

import click

from statehouse_server.cli.client.call import written


class Output:
    def __init__(self, settings: Any, connection: Any, *, project: str) -> None:
        pass

    def show(self, _method: Any, responses: Iterable[Any], *, _done: str = "") -> None:
        for response in responses:
            click.echo(written(response))
