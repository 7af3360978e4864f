"""What all commands that talk to a server have in common: its address, who calls it and how the connection is secured,
the project, and the form of what they print.

A setting is taken from the first place that has it: its flag, before or after the name of the command; the context
that a flag chooses; its variable; the context that a variable chooses, or else the one in use; its default.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.contexts import configuration
from statehouse_server.cli.client.security import SYSTEM, Security, Tls, Token, refuse_exposure
from statehouse_server.cli.client.values import File, Reference, Utf8

if TYPE_CHECKING:
    from statehouse_server.cli.client.connection import Connection

HIDDEN = "(hidden)"
"""What is shown in place of a token."""
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
    of_server: bool = False
    """Whether it is for one server: that of a context is for the address of the context alone."""

    @property
    def spellings(self) -> list[str]:
        """All that may be typed for it."""
        return [spelling for flag in self.flags for spelling in flag.split("/")]

    @property
    def flag(self) -> str:
        return self.spellings[0]

    @property
    def variable(self) -> str:
        """The variable that gives it; empty for none. That of the server is called like its flag."""
        return "" if self.is_switch else f"STATEHOUSE_{self.name.upper().replace('-', '_')}"

    @property
    def is_switch(self) -> bool:
        """Whether its flag has no value: `yes` is set by the flag itself, and nothing by its opposite."""
        return "/" in self.flags[0]

    def option(self) -> click.Option:
        """The flag. Its value is remembered for the whole command line; the last one counts."""
        if self.is_switch:
            return click.Option(
                self.flags, default=None, expose_value=False, callback=self._remember, help=self.help
            )  # fmt: skip
        default = f" or {self.default}" if self.default and not self.help.startswith(self.default) else ""
        return click.Option(
            self.flags, type=self.type, expose_value=False, callback=self._remember, shell_complete=self.complete,
            metavar=self.metavar, help=f"{self.help} [{self.variable}{default}]",
        )  # fmt: skip

    def placed(self, value: str, folder: Path) -> str:
        """A value with the whole path of the file that it names, which is relative to a folder."""
        return self.type.placed(value, folder) if isinstance(self.type, File) else value

    def typed(self, value: str) -> tuple[str, str | None]:
        """The flag and its value, as they are typed."""
        if self.is_switch:
            return (self.spellings[0] if value else self.spellings[1]), None
        return self.flag, value

    def shown(self, value: str) -> str:
        """A value as it may be shown."""
        return HIDDEN if self.name == "token" and value and not value.startswith("@") else value

    def _remember(self, ctx: click.Context, _: click.Parameter, value: "str | bool | None") -> None:
        if value is not None:
            given = {True: YES, False: ""}[value] if isinstance(value, bool) else value
            ctx.find_root().ensure_object(Settings).flags[self.name] = given


YES = "yes"
"""The value of a switch that is on."""


SETTINGS = {
    one.name: one
    for one in (
        Setting("address", ("--address",), "HOST:PORT", "Server", "127.0.0.1:50051"),
        Setting("project", ("--project",), "ID", "Project", "local", complete=completers.projects),
        Setting("output", ("--output", "-o"), "FORM", ", ".join(OUTPUTS), OUTPUTS[0], click.Choice(OUTPUTS)),
        Setting("context", ("--context",), "NAME", "Context", complete=completers.contexts),
        Setting(
            "token",
            ("--token",),
            "@FILE",
            "Token that says who calls; @- is standard input",
            type=Reference(),
            of_server=True,
        ),
        Setting(
            "tls-ca",
            ("--tls-ca",),
            "FILE",
            f"Speak TLS, and trust this certificate authority, or `{SYSTEM}`",
            type=File(SYSTEM),
            of_server=True,
        ),
        Setting(
            "tls-client-cert",
            ("--tls-client-cert",),
            "FILE",
            "Certificate that says who calls",
            type=File(),
            of_server=True,
        ),
        Setting("tls-client-key", ("--tls-client-key",), "FILE", "Its key", type=File(), of_server=True),
        Setting(
            "tls-server-name",
            ("--tls-server-name",),
            "NAME",
            "Name in the certificate of the server, if not its host",
            of_server=True,
        ),
        Setting(
            "insecure",
            ("--insecure/--secure",),
            "",
            "Send the token to another machine without TLS too",
            of_server=True,
        ),
    )
}


@dataclass(frozen=True)
class Found:
    """A setting in effect."""

    value: str
    origin: str
    """Where it comes from, as people call the place: `--address`, `STATEHOUSE_ADDRESS`, `context staging`."""
    configuration: str = ""
    """The file of that context."""


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
        security = self.security()
        with connected(
            address.value, tuple(self.metadata), self.timeout, origin=address.origin, security=security
        ) as connection:
            yield connection

    def security(self) -> Security:
        """How the connection is secured. Raises ClickException if that makes no sense or exposes the token."""
        token, tls = self.found("token"), self._tls()
        security = Security(Token.read(token.value, token.origin, token.configuration), tls)
        if not self.found("insecure").value:
            refuse_exposure(security, self.address)
        return security

    def _tls(self) -> Tls | None:
        """Whom to trust; None without TLS. Raises UsageError."""
        ca, *others = (self.found(name) for name in ("tls-ca", "tls-client-cert", "tls-client-key", "tls-server-name"))
        if ca.value:
            return Tls(ca.value, *(one.value for one in others))
        if pointless := next((one for one in others if one.value), None):
            raise click.UsageError(
                f"{pointless.origin} asks for TLS, but nothing says whom to trust. Give --tls-ca FILE,"
                f" or --tls-ca {SYSTEM} for the certificate authorities of this machine."
            )
        return None

    def carried(self) -> dict[str, str | None]:
        """The flags that another command needs for the same server and project, which has its own form of output; a
        switch has no value. An address with a password is not repeated."""
        secret = "@" in self.flags.get("address", "")
        left_out = {"output", "address"} if secret else {"output"}
        given = {SETTINGS[name]: value for name, value in self.flags.items() if name not in left_out}
        return dict(setting.typed(value) for setting, value in given.items())

    def known_of_token(self) -> dict[str, str]:
        """Where the token comes from that is sent, or of which context it is kept back, for what is said about it."""
        try:
            sent, context = self.found("token"), self.found("context").value
            kept = not sent.value and context and configuration.value(context, "token")
        except click.ClickException:  # which may be the failure itself
            return {}
        if sent.value:
            return {"token_origin": sent.origin}
        return {"token_kept": f"context {context}"} if kept else {}

    def found(self, name: str) -> Found:
        """A setting in effect, and where it comes from. Raises UsageError if it makes no sense."""
        found = next(filter(None, self._places(SETTINGS[name])))
        try:
            value = SETTINGS[name].type.convert(found.value, None, None) if found.value else ""
            return replace(found, value=value)
        except click.BadParameter as error:
            raise click.UsageError(f"Invalid {name} from {found.origin}: {error.message}") from None

    def _places(self, setting: Setting) -> "Iterator[Found | None]":
        """The places that may have a setting, the first of which counts."""
        name, chosen = setting.name, self.flags.get("context", "")
        yield Found(self.flags[name], setting.flag) if name in self.flags else None
        yield self._in_context(chosen, setting)
        given = os.environ.get(setting.variable)
        yield Found(given, setting.variable) if given else None
        if name == "context":
            yield Found(configuration.current(), "configuration") if configuration.current() else None
        elif not chosen:
            yield self._in_context(self.found("context").value, setting)
        yield Found(setting.default, "default")

    def _in_context(self, context: str, setting: Setting) -> Found | None:
        """A setting in a context, if there is such a context and it has it, for the server in effect."""
        if setting.name not in configuration.KEYS or not context:
            return None
        value = configuration.value(context, setting.name)
        if not value or (setting.of_server and not self._is_server_of(context)):
            return None
        file = configuration.path().absolute()
        return Found(setting.placed(value, file.parent), f"context {context}", str(file))

    def _is_server_of(self, context: str) -> bool:
        """Whether the server in effect is that of a context; one without an address is for all servers."""
        return configuration.value(context, "address") in ("", self.address)
