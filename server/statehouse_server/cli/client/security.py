"""How a connection is secured: TLS, and the token that says who calls."""

import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from ipaddress import ip_address
from typing import TYPE_CHECKING

import click

from statehouse_server.cli.client.probe import HOST_AND_PORT, without_password
from statehouse_server.cli.client.values import read
from statehouse_server.cli.console import remark

if TYPE_CHECKING:
    import ssl

SYSTEM = "system"
"""In place of a file: the certificate authorities of the machine."""
TEXT = re.compile(r"[!-~]{1,16000}")
"""What a token may be, so that it fits a header."""
SOCKETS = ("unix:", "unix-abstract:")
"""How addresses begin that are not of a network."""


@dataclass(frozen=True)
class Token:
    """A token, and the place that gives it."""

    text: str = field(default="", repr=False)
    origin: str = ""

    @classmethod
    def read(cls, given: str, origin: str, configuration: str = "") -> "Token":
        """The token that a setting gives: its text, or `@FILE`. It may be in the `configuration`. Raises UsageError,
        without the text."""
        if not given:
            return cls()
        file = given[1:] if given.startswith("@") else ""
        try:
            text = read(file).decode().strip() if file else given.strip()
        except (click.ClickException, UnicodeError) as error:
            told = error.message if isinstance(error, click.ClickException) else f"{file} is not UTF-8."
            raise click.UsageError(f"There is no token where {origin} says: {told}") from None
        if not TEXT.fullmatch(text):
            problem = "has several words, or characters that no token has" if text else "is empty"
            raise click.UsageError(f"The token of {origin}{f' in {file}' if file else ''} {problem}.")
        if file != "-" and (place := file or configuration):
            warn_of_readers(place)
        return cls(text, origin)


@dataclass(frozen=True)
class Tls:
    """Whom to trust, and how to say who calls: PEM files."""

    ca: str
    """The certificate authorities of the server, or SYSTEM."""
    certificate: str = ""
    """Of the client; empty for none."""
    key: str = ""
    """Of the certificate; empty if it is in the same file."""
    server_name: str = ""
    """The name in the certificate of the server, unless it is that of the address."""

    @cached_property
    def context(self) -> "ssl.SSLContext":
        """The same for Python, by which the files are checked. Raises UsageError."""
        import ssl  # noqa: PLC0415  only for those who speak TLS

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.set_alpn_protocols(["h2"])
        _checked(self.ca, lambda: self._load_authorities(context), "certificates in PEM")
        if self.certificate or self.key:
            key = self.key or self.certificate
            _checked(key, lambda: open(key, "rb").close(), "a key")
            # A key with a password would be asked for on the terminal, and gRPC cannot use it.
            load = lambda: context.load_cert_chain(self.certificate or self.key, key, password="")  # noqa: E731
            _checked(self.certificate or self.key, load, f"a certificate in PEM with the key in {key}")
        return context

    @cached_property
    def roots(self) -> bytes | None:
        """The certificate authorities; None for those of gRPC."""
        import ssl  # noqa: PLC0415

        file = ssl.get_default_verify_paths().cafile if self.ca == SYSTEM else self.ca
        return read(file) if file else None

    @property
    def chain(self) -> tuple[bytes | None, bytes | None]:
        """The key and the certificate of the client, if it has one."""
        if not self.certificate and not self.key:
            return None, None
        return read(self.key or self.certificate), read(self.certificate or self.key)

    def _load_authorities(self, context: "ssl.SSLContext") -> None:
        if self.ca == SYSTEM:
            context.load_default_certs()
        else:
            context.load_verify_locations(self.ca)


@dataclass(frozen=True)
class Security:
    """What a connection proves and demands."""

    token: Token = Token()
    tls: Tls | None = None


PLAIN = Security()


def refuse_exposure(security: Security, address: str) -> None:
    """Raise UsageError if a token would be sent so that others could read it on the way."""
    if security.token.text and security.tls is None and not is_local(address):
        raise click.UsageError(
            f"The token of {security.token.origin} is not sent to {without_password(address)} without TLS, since"
            f" others could read it on the way. Give --tls-ca FILE, or --tls-ca {SYSTEM} for the certificate"
            " authorities of this machine. --insecure sends it nevertheless."
        )


def is_local(address: str) -> bool:
    """Whether nothing that is sent to an address leaves the machine."""
    if address.startswith(SOCKETS):
        return True
    found = HOST_AND_PORT.fullmatch(address)
    host = found["host"].strip("[]") if found else ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def warn_of_readers(file: str) -> None:
    """Remark that others can read a file with a token."""
    mode = os.stat(file).st_mode
    if stat.S_ISREG(mode) and mode & (stat.S_IRGRP | stat.S_IROTH):
        remark(f"Others can read {file}, which has a token. Prevent it with: chmod 600 {file}")


def _checked(file: str, load: Callable[[], object], contents: str) -> None:
    """Load from a file. Raises UsageError if it is not there, or has something else."""
    import ssl  # noqa: PLC0415

    try:
        load()
    except ssl.SSLError:
        raise click.UsageError(f"{file} does not have {contents}.") from None
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror}.") from None
