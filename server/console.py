"""What the commands have in common: the terminal, and the server that they talk to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click
import grpc
from rich.console import Console

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
Command = TypeVar("Command", bound=Callable[..., Any])


def complain(sentence: str) -> None:
    """Say what went wrong, on standard error."""
    err.print("[bold red]Error:[/] ", end="")
    err.print(sentence, markup=False)


def reads_server(command: Command) -> Command:
    """Options of a command that talks to a server."""
    for option in (
        click.option("--project", default="", envvar="STATEHOUSE_PROJECT", help="The project. [default: local]"),
        click.option(
            "--address", default="127.0.0.1:50051", envvar="STATEHOUSE_ADDRESS", show_default=True,
            help="Where the server listens.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


@contextmanager
def channel(address: str) -> Iterator[grpc.Channel]:
    """A channel to a server. Raises ClickException if there is none within five seconds."""
    options = [("grpc.max_receive_message_length", MAX_MESSAGE_BYTES)]
    with grpc.insecure_channel(address, options=options) as opened:
        try:
            grpc.channel_ready_future(opened).result(timeout=5)
        except grpc.FutureTimeoutError:
            raise click.ClickException(f"There is no server at {address}. Start one with: statehouse serve") from None
        yield opened
