"""What all commands that talk to a server have in common: its address, the project, and the form of what they print.

A setting is given by a flag, before or after the name of the command, by a variable, or by a context of the
configuration file; the first of them counts, and a context that is chosen by a flag goes before variables.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from statehouse_server.cli.client import contexts
from statehouse_server.cli.client.values import Utf8

if TYPE_CHECKING:
    from statehouse_server.cli.client.connection import Connection

OUTPUTS = ("table", "wide", "json", "yaml", "name")


@dataclass(frozen=True)
class Setting:
    """A setting of all commands."""

    name: str
    flags: tuple[str, ...]
    help: str
    default: str = ""
    type: Any = field(default_factory=Utf8)

    @property
    def variable(self) -> str:
        """The variable that gives it."""
        return f"STATEHOUSE_{self.name.upper()}"

    def option(self) -> click.Option:
        """The flag. Its value is remembered for the whole command line; the last one counts."""
        default = f"; default: {self.default}" if self.default else ""
        return click.Option(
            self.flags, type=self.type, expose_value=False, callback=self._remember,
            help=f"{self.help} [variable: {self.variable}{default}]",
        )  # fmt: skip

    def _remember(self, ctx: click.Context, _: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.find_root().ensure_object(Settings).flags[self.name] = value


SETTINGS = {
    one.name: one
    for one in (
        Setting("address", ("--address",), "Address of the server.", "127.0.0.1:50051"),
        Setting("project", ("--project",), "Project that the command is about.", "local"),
        Setting("output", ("--output", "-o"), "Form of what is printed.", "table", click.Choice(OUTPUTS)),
        Setting("context", ("--context",), "Context of the configuration file to use."),
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
        return self._value("address")

    @property
    def project(self) -> str:
        return self._value("project")

    @property
    def output(self) -> str:
        """One of OUTPUTS. Raises BadParameter if the variable or the context has another value."""
        found = self._value("output")
        if found not in OUTPUTS:
            raise click.BadParameter(f"{found!r} is not one of {', '.join(OUTPUTS)}.", param_hint="output")
        return found

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

    def _value(self, name: str) -> str:
        return self.found(name).value

    def found(self, name: str) -> Found:
        """A setting in effect, and where it comes from."""
        setting = SETTINGS[name]
        if name in self.flags:
            return Found(self.flags[name], setting.flags[0])
        chosen = self.flags.get("context")
        if chosen and (value := contexts.value(chosen, name)):
            return Found(value, f"context {chosen}")
        if variable := os.environ.get(setting.variable):
            return Found(variable, setting.variable)
        current: str = chosen or os.environ.get(SETTINGS["context"].variable, "") or contexts.current()
        if current and (value := contexts.value(current, name)):
            return Found(value, f"context {current}")
        return Found(setting.default, "default")
