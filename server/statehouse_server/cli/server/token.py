"""statehouse token create --admin"""

import click
from google.protobuf.duration_pb2 import Duration

from statehouse_server.cli.client.values import Seconds
from statehouse_server.cli.console import remark
from statehouse_server.cli.server.command import DatabaseCommand
from statehouse_server.cli.server.migrate import data_dir
from statehouse_server.cli.server.serve import database_url
from statehouse_server.config import Config
from statehouse_server.postgres import embedded
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.services import administrator


@click.command(cls=DatabaseCommand)
@data_dir
@click.option("--name", default=administrator.NAME, show_default=True, help="The name by which people know it.")
@click.option("--ttl", "--expires", type=Seconds(), help="Its lifetime: 1 s to 365 days.  [default: for ever]")
def create(data_dir: str, name: str, ttl: float | None) -> None:
    """Create the token of an administrator in the database, and print it this once.

    With it everything may be done, in all projects. It takes no server and no other token, but the database of
    DATABASE_URL, else the embedded one, whether a server runs on it or not.
    """
    lifetime = None if ttl is None else Duration(seconds=int(ttl), nanos=round(ttl % 1 * 1e9))
    with (
        database_url(Config(data_dir=data_dir), embedded.reached) as (url, where),
        connect(url) as conn,
    ):
        token, secret = administrator.create(CallContext(conn), name, lifetime)
        remark(f"Created the token {token.id} of an administrator in {where}. It is not shown again.")
        click.echo(secret)
