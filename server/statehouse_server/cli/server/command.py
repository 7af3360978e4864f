"""Commands beside the database: what is wrong with it is told in a sentence."""

from typing import Any

import click
import psycopg

from statehouse_server.access.oidc import IssuerUnusable
from statehouse_server.config import CannotListen
from statehouse_server.errors import StatehouseError
from statehouse_server.postgres.embedded import EmbeddedError
from statehouse_server.postgres.migrations import MigrationError
from statehouse_server.postgres.private_folder import UnsafePath
from statehouse_server.postgres.reachability import DatabaseUnusable
from statehouse_server.secrets.root_key import RootKeyError

SENTENCES = (
    CannotListen,
    DatabaseUnusable,
    EmbeddedError,
    IssuerUnusable,
    MigrationError,
    RootKeyError,
    StatehouseError,
    UnsafePath,
)
"""Errors whose messages are for the operator."""


class DatabaseCommand(click.Command):
    """A command that opens the database."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SENTENCES as error:
            raise click.ClickException(str(error).removeprefix("Error: ")) from None
        except psycopg.errors.UndefinedTable:
            raise click.ClickException(
                "The database lacks tables of this version. Create them with: statehouse migrate up"
            ) from None
        except psycopg.Error as error:
            reason = error.diag.message_primary or str(error).strip()
            raise click.ClickException(f"Error of the database: {reason}") from None


class DatabaseGroup(click.Group):
    """A group of such commands."""

    command_class = DatabaseCommand
