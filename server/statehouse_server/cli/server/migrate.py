"""statehouse migrate"""

import click

from statehouse_server.cli.server.command import DatabaseGroup
from statehouse_server.cli.server.serve import schema_url
from statehouse_server.postgres import migrations

data_dir = click.option(
    "--data-dir",
    default="",
    envvar="STATEHOUSE_DATA_DIR",
    help="Folder of the embedded database, without DATABASE_URL.",
)


@click.group(cls=DatabaseGroup)
def migrate() -> None:
    """Apply, list or undo migrations of the database schema.

    `serve` applies them itself unless it has --no-migrate. The database is that of STATEHOUSE_DIRECT_URL or
    DATABASE_URL, else the embedded one, which must not be in use.
    """


@migrate.command()
@data_dir
def up(data_dir: str) -> None:
    """Apply all pending migrations."""
    with schema_url(data_dir) as (url, _):
        click.echo(migrations.up(url).strip() or "No migrations are pending.")


@migrate.command()
@data_dir
def status(data_dir: str) -> None:
    """List the migrations. Exits with 1 if some are pending."""
    with schema_url(data_dir) as (url, _):
        listed = migrations.dbmate(url, "status").strip()
        click.echo(listed)
        if not listed.endswith("Pending: 0"):
            raise SystemExit(1)


@migrate.command()
@data_dir
@click.option("--yes", is_flag=True, help="Do not ask.")
def down(data_dir: str, yes: bool) -> None:
    """Undo the newest migration, with the data of its tables."""
    if not yes:
        click.confirm("This drops the tables of the newest migration with their data. Go on?", abort=True)
    with schema_url(data_dir) as (url, _):
        click.echo(migrations.dbmate(url, *migrations.LOCKED, "down").strip())
