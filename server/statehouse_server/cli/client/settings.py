"""What all commands that talk to a server have in common: its address, the project, and the form of what they print.

A setting is taken from the first place that has it: its flag, before or after the name of the command; the context
that a flag chooses; its variable; the context that a variable chooses, or else the one in use; its default.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.contexts import configuration
from statehouse_server.cli.client.values import Utf8

if TYPE_CHECKING:
    from statehouse_server.cli.client.connection import Connection

OUTPUTS = ("table", "wide", "json", "yaml", "name", "secret")


@dataclass(frozen=True)
class Setting:
    """A setting of all commands."""

    name: str
    flags: tuple[str, ...]
    metavar: str
    help: str
    default: str = ""
    type: Any = field(default_factory=Utf8)
    complete: completers.Complete | None = None
    """Finds what a value may be, for the shell."""

    @property
    def variable(self) -> str:
        """The variable that gives it."""
        return f"STATEHOUSE_{self.name.upper()}"

    def option(self) -> click.Option:
        """The flag. Its value is remembered for the whole command line; the last one counts."""
        default = f" or {self.default}" if self.default and not self.help.startswith(self.default) else ""
        return click.Option(
            self.flags, type=self.type, expose_value=False, callback=self._remember, shell_complete=self.complete,
            metavar=self.metavar, help=f"{self.help} [{self.variable}{default}]",
        )  # fmt: skip

    def _remember(self, ctx: click.Context, _: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.find_root().ensure_object(Settings).flags[self.name] = value


SETTINGS = {
    one.name: one
    for one in (
        Setting("address", ("--address",), "HOST:PORT", "Server", "127.0.0.1:50051"),
        Setting("project", ("--project",), "ID", "Project", "local", complete=completers.projects),
        Setting("output", ("--output", "-o"), "FORM", ", ".join(OUTPUTS), OUTPUTS[0], click.Choice(OUTPUTS)),
        Setting("context", ("--context",), "NAME", "Context", complete=completers.contexts),
    )
}


@dataclass(frozen=True)
class Found:
    """A setting in effect."""

    value: str
    origin: str
    """Where it comes from, as people call the place: `--address`, `STATEHOUSE_ADDRESS`, `context staging`."""


@dataclass
class Settings:
    """The settings of one command line."""

    flags: dict[str, str] = field(default_factory=dict)
    """What was given by flags."""
    metadata: list[tuple[str, str | bytes]] = field(default_factory=list)
    """Headers of the calls."""
    timeout: float | None = None
    """Seconds that each call may take; None for as long as the server allows."""
    flag_of: Callable[[str], str] = str
    """What the command calls a field of its request, for what is wrong with it: the flag, if it has one."""

    @property
    def address(self) -> str:
        return self.found("address").value

    @property
    def project(self) -> str:
        return self.found("project").value

    @property
    def output(self) -> str:
        """One of OUTPUTS."""
        return self.found("output").value

    @contextmanager
    def connect(self) -> "Iterator[Connection]":
        """A connection to the server. Raises ClickException if no server responds within five seconds."""
        from statehouse_server.cli.client.connection import connected  # noqa: PLC0415  gRPC is slow to load

        address = self.found("address")
        with connected(address.value, tuple(self.metadata), self.timeout, origin=address.origin) as connection:
            yield connection

    def carried(self) -> dict[str, str]:
        """The flags that another command needs for the same server and project, which has its own form of output. An
        address with a password is not repeated."""
        secret = "@" in self.flags.get("address", "")
        left_out = {"output", "address"} if secret else {"output"}
        return {SETTINGS[name].flags[0]: value for name, value in self.flags.items() if name not in left_out}

    def found(self, name: str) -> Found:
        """A setting in effect, and where it comes from. Raises UsageError if it makes no sense."""
        found = next(filter(None, self._places(SETTINGS[name])))
        try:
            return Found(SETTINGS[name].type.convert(found.value, None, None) if found.value else "", found.origin)
        except click.BadParameter as error:
            raise click.UsageError(f"Invalid {name} from {found.origin}: {error.message}") from None

    def _places(self, setting: Setting) -> "Iterator[Found | None]":
        """The places that may have a setting, the first of which counts."""
        name, chosen = setting.name, self.flags.get("context", "")
        yield Found(self.flags[name], setting.flags[0]) if name in self.flags else None
        yield _in_context(chosen, name)
        given = os.environ.get(setting.variable)
        yield Found(given, setting.variable) if given else None
        if name == "context":
            yield Found(configuration.current(), "configuration") if configuration.current() else None
        elif not chosen:
            yield _in_context(self.found("context").value, name)
        yield Found(setting.default, "default")


def _in_context(context: str, name: str) -> Found | None:
    """A setting in a context, if there is such a context and it has it."""
    if name not in configuration.KEYS or not context:
        return None
    value = configuration.value(context, name)
    return Found(value, f"context {context}") if value else None
