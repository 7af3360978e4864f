"""The `statehouse` command. What a command needs is loaded when it is called, and its help when it is asked for."""

import importlib
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from keyword import iskeyword

import click

from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.failures import present
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.verbs.commands import (
    EVERYDAY_VERBS,
    SuggestingGroup,
    Variant,
    group,
    group_names,
    kind_summaries,
)
from statehouse_server.cli.console import bear_any_text, open_standard_files

INTERRUPTED = 130
"""The exit code after Ctrl-C."""
DEBUG = "STATEHOUSE_DEBUG"
"""The variable with which a failure that nobody has foreseen shows where it happened."""
CLIENT, SERVER = "Other commands", "Commands that run a server"
"""The sections of the help."""
NARROWEST, WIDEST = 30, 100
"""The columns of help."""


@dataclass(frozen=True)
class Listed:
    """A command as the help of `statehouse` lists it."""

    section: str
    name: str
    module: str
    """Where its function is, which has its name."""
    summary: str
    """The first sentence of its own help."""


COMMANDS = {
    one.name: one
    for one in (
        Listed(CLIENT, "tree", "client.tree", "Print TASK and everything below it, as it arrives."),
        Listed(CLIENT, "logs", "client.logs.command", "Print the log of a task, job, cluster or session."),
        Listed(
            CLIENT, "events", "client.events.command", "Show what happened in a project: what, to what and by whom."
        ),
        Listed(CLIENT, "history", "client.history", "Show the versions of an entity: who changed what."),
        Listed(CLIENT, "top", "client.top.command", "Show what a server does now, until Ctrl-C or q."),
        Listed(CLIENT, "call", "client.call.command", "Call any method with a request in JSON."),
        Listed(CLIENT, "import", "client.imports.command", "Import the workflow run in FILE."),
        Listed(CLIENT, "keys", "client.keys", "Manage the keys that encrypt secrets."),
        Listed(CLIENT, "context", "client.contexts.command", "Name servers and projects, and switch between them."),
        Listed(CLIENT, "whoami", "client.whoami", "Show who you are for the server, and your roles."),
        Listed(CLIENT, "completion", "client.completion.shells", "Print the script by which your shell completes."),
        Listed(CLIENT, "version", "client.version", "Show the versions of this command and of the server."),
        Listed(CLIENT, "health", "client.health", "Query the health of the server through grpc.health.v1."),
        Listed(SERVER, "serve", "server.serve", "Serve the API over PostgreSQL."),
        Listed(SERVER, "migrate", "server.migrate", "Apply, list or undo migrations of the database schema."),
        Listed(SERVER, "db", "server.db", "Manage the database as a whole."),
        Listed(SERVER, "tls", "server.tls.command", "Make certificates for trying out TLS."),
    )
}
"""The commands that are not made of the descriptors."""


def loaded(module: str, name: str) -> click.Command:
    """A command, whose module is loaded now."""
    found: click.Command = getattr(importlib.import_module(f"statehouse_server.cli.{module}"), name)
    return found


VARIANTS = {
    ("token", "create"): Variant(
        "--admin",
        "Create one that may do everything, in the database itself: of DATABASE_URL, or else the embedded one.",
        lambda: loaded("server.token", "create"),
    )
}
"""What commands that are made of the descriptors do beside the database."""


class Statehouse(SuggestingGroup):
    """The group of all commands: those above, a group for each verb, and one for each kind."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [*EVERYDAY_VERBS, *COMMANDS]

    def known_names(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [*COMMANDS, *group_names()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if listed := COMMANDS.get(cmd_name):
            return loaded(listed.module, f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name)
        return group(cmd_name, VARIANTS)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> completers.Items:
        """The names of all commands, of which none is loaded."""
        described = EVERYDAY_VERBS | {listed.name: listed.summary for listed in COMMANDS.values()}
        named = completers.items((described | kind_summaries()).items(), incomplete)
        return named + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Verbs, before a kind or after it"):
            formatter.write_text(", ".join(EVERYDAY_VERBS))
        for section in (CLIENT, SERVER):
            with formatter.section(section):
                formatter.write_dl([(one.name, one.summary) for one in COMMANDS.values() if one.section == section])


@click.command(cls=Statehouse, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="statehouse", prog_name="statehouse")
def cli() -> None:
    """A store for the state of AI agents, workflows and clusters.

    \b
    statehouse serve        a server
    statehouse create task --name hello
    statehouse list tasks
    statehouse list --help  all kinds
    statehouse task --help  all its verbs
    """


def help_width() -> int:
    """The columns of help, also on a terminal that is narrower than click expects."""
    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST) - 2)


def main() -> None:
    """Run the command. An error is printed as a sentence."""
    open_standard_files()
    bear_any_text()
    if completers.VARIABLE in os.environ:
        completers.answer(cli)
    settings = Settings()
    try:
        # What a command returns is nothing, or the exit code that it has raised.
        sys.exit(cli.main(standalone_mode=False, obj=settings, terminal_width=help_width()))
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("Aborted.", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        failure = foreseen(error)
        with suppress(OSError):  # there is nowhere to say it
            present(failure, settings)
        sys.exit(failure.exit_code)


def foreseen(error: Exception) -> click.ClickException:
    """An error as one that has a sentence."""
    if isinstance(error, click.ClickException):
        return error
    if isinstance(error, OSError):
        return click.ClickException(f"{error.strerror or error}: {error.filename or 'the output'}")
    said = f": {error}" if str(error) else ""
    return click.ClickException(
        f"The command failed with {type(error).__name__}{said}. This is a defect of it; {DEBUG}=1 shows where."
    )
