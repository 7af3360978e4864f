"""The `statehouse` command."""

import io
import sys

import click
import grpc
import psycopg

from statehouse_server import __version__
from statehouse_server.cli.call import call
from statehouse_server.cli.client.top import top
from statehouse_server.cli.console import bear_any_text, print_error, printable_lines
from statehouse_server.cli.db import db
from statehouse_server.cli.health import health
from statehouse_server.cli.import_ import import_
from statehouse_server.cli.keys import keys
from statehouse_server.cli.migrate import migrate
from statehouse_server.cli.serve import serve
from statehouse_server.cli.tree import tree
from statehouse_server.config import CannotListen
from statehouse_server.errors import StatehouseError
from statehouse_server.logs.writer import open_standard_files
from statehouse_server.postgres.embedded import EmbeddedError
from statehouse_server.postgres.migrations import MigrationError
from statehouse_server.postgres.reachability import DatabaseUnusable
from statehouse_server.secrets.root_key import RootKeyError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="statehouse")
def cli() -> None:
    """A store for the state of AI agents, workflows and clusters.

    \b
    Start a server, with a database of its own:
        statehouse serve
    Talk to it from another terminal:
        statehouse call TaskService.CreateTask '{"task": {"name": "hello"}}'
        statehouse import run.json
        statehouse tree TASK
        statehouse top
    """


for command in (serve, migrate, db, keys, import_, tree, call, top, health):
    cli.add_command(command)


SENTENCES = (CannotListen, DatabaseUnusable, EmbeddedError, MigrationError, RootKeyError, StatehouseError)
"""Errors whose messages are shown to the user."""


def main() -> None:
    """Run the command. An error is printed as a sentence. Exit codes: 1 failed, 2 wrong usage, 130 Ctrl-C."""
    open_standard_files()
    bear_any_text()
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Aborted.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        sys.stderr.write(printable_lines(shown.getvalue()))
        sys.exit(error.exit_code)
    except SENTENCES as error:
        print_error(str(error).removeprefix("Error: "))
        sys.exit(1)
    except psycopg.errors.UndefinedTable:
        print_error("The database lacks tables of this version. Create them with: statehouse migrate up")
        sys.exit(1)
    except psycopg.Error as error:
        print_error(f"Error of the database: {error.diag.message_primary or str(error).strip()}")
        sys.exit(1)
    except grpc.RpcError as error:
        print_error(f"{error.details()} ({error.code().name})")
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        print_error(f"{error.strerror or error}: {error.filename or 'the output'}")
        sys.exit(1)
