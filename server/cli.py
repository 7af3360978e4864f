"""The `statehouse` command."""

import io
import sys

import click
import grpc
import psycopg

from server import __version__
from server.commands.call import call
from server.commands.db import db
from server.commands.health import health
from server.commands.import_ import import_
from server.commands.keys import keys
from server.commands.migrate import migrate
from server.commands.serve import serve
from server.commands.tree import tree
from server.config import CannotListen
from server.console import bear_any_text, complain, printable_lines
from server.embedded import EmbeddedError
from server.errors import StatehouseError
from server.keys.root_key import RootKeyError
from server.log_writer import open_standard_files
from server.migrations import MigrationError
from server.reachability import DatabaseUnusable


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="statehouse")
def cli() -> None:
    """The store that programs running AI agents, workflows and clusters talk to.

    \b
    Start a server, with a database of its own:
        statehouse serve
    Talk to it from another terminal:
        statehouse call TaskService.CreateTask '{"task": {"name": "hello"}}'
        statehouse import run.json
        statehouse tree TASK
    """


for command in (serve, migrate, db, keys, import_, tree, call, health):
    cli.add_command(command)


SENTENCES = (CannotListen, DatabaseUnusable, EmbeddedError, MigrationError, RootKeyError, StatehouseError)
"""Errors whose message is for the user."""


def main() -> None:
    """Run the command; answer what goes wrong with a sentence and an exit code: 1 failed, 2 wrong usage, 130 Ctrl-C."""
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
        complain(str(error).removeprefix("Error: "))
        sys.exit(1)
    except psycopg.errors.UndefinedTable:
        complain("The database lacks tables of this version. Make them with: statehouse migrate up")
        sys.exit(1)
    except psycopg.Error as error:
        complain(f"The database answers: {error.diag.message_primary or str(error).strip()}")
        sys.exit(1)
    except grpc.RpcError as error:
        complain(f"{error.details()} ({error.code().name})")
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        complain(f"{error.strerror or error}: {error.filename or 'the output'}")
        sys.exit(1)
