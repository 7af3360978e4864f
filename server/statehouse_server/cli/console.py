"""Shared code of the commands: terminal output and the connection to a server."""

import codecs
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click
import grpc
from rich.console import Console

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
RECONNECT_MS = 1000
"""Milliseconds at most until a channel tries again to reach a server that is gone."""
SUBSTITUTES = {"│": "|", "├": "|", "└": "`", "─": "-", "…": "...", "–": "-", "—": "-"}
"""Replacements for characters that the encoding of the terminal does not have."""
HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
JOINERS = "\u200c\u200d"
"""Invisible characters that some scripts and emojis need."""
Command = TypeVar("Command", bound=Callable[..., Any])


def bear_any_text() -> None:
    """Make standard output and standard error accept every character in any encoding."""
    codecs.register_error("substitute", _substitute)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="substitute")  # type: ignore[union-attr]


def _substitute(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(SUBSTITUTES.get(char) or _escaped(char) for char in lacking), error.end


def printable(text: str) -> str:
    """An untrusted text, with terminal control characters escaped."""
    if text.isprintable():
        return text
    return "".join(_escaped(char) if _is_hidden(char) else char for char in text)


def printable_lines(text: str) -> str:
    """The same for a text with several lines."""
    return "\n".join(map(printable, text.split("\n")))


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char) in HIDDEN_CATEGORIES and char not in JOINERS


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def print_error(sentence: str) -> None:
    """Print an error message to standard error."""
    err.print("[bold red]Error:[/] ", end="")
    err.print(printable_lines(sentence), markup=False)


class Utf8(click.ParamType[str]):
    """An argument in UTF-8, independent of the locale."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return os.fsencode(value).decode()
        except UnicodeError:
            self.fail("is not UTF-8.", param, ctx)


def server_options(command: Command) -> Command:
    """Options of a command that talks to a server."""
    for option in (
        click.option(
            "--project", type=Utf8(), default="", envvar="STATEHOUSE_PROJECT", help="The project. [default: local]"
        ),
        click.option(
            "--address", type=Utf8(), default="127.0.0.1:50051", envvar="STATEHOUSE_ADDRESS", show_default=True,
            help="The address of the server.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


@contextmanager
def channel(address: str) -> Iterator[grpc.Channel]:
    """A channel to a server. Raises ClickException if no server responds within five seconds."""
    options = [
        ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
        ("grpc.max_reconnect_backoff_ms", RECONNECT_MS),
    ]
    with grpc.insecure_channel(address, options=options) as opened:
        try:
            grpc.channel_ready_future(opened).result(timeout=5)
        except grpc.FutureTimeoutError:
            shown = address.rpartition("@")[2]  # without a password, as in a URL
            raise click.ClickException(f"There is no server at {shown}. Start one with: statehouse serve") from None
        yield opened
