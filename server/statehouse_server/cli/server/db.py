"""statehouse db"""

import click

from statehouse_server.cli.server.command import DatabaseGroup
from statehouse_server.cli.server.migrate import data_dir
from statehouse_server.cli.server.serve import schema_url
from statehouse_server.postgres import migrations


@click.group(cls=DatabaseGroup)
def db() -> None:
    """Manage the database as a whole."""


@db.command()
@data_dir
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset(data_dir: str, yes: bool) -> None:
    """Drop the database and create an empty one: all data is lost."""
    with schema_url(data_dir) as (url, where):
        if not yes:
            click.confirm(f"All data in {where} will be lost. Go on?", abort=True)
        migrations.reset(url)
    click.echo("The database is empty.")
