"""statehouse tls"""

import re
import shlex
import socket
from contextlib import suppress
from pathlib import Path

import click
from cryptography import x509

from statehouse_server.cli.console import say
from statehouse_server.cli.server.tls.authority import CLIENT, SERVER, Authority, Issued, Period, host_name
from statehouse_server.postgres.private_folder import PrivateFolder, UnsafePath

LOCAL = ("localhost", "127.0.0.1", "::1")
"""The names of each machine for itself."""
HOST = re.compile(r"[\w.:*-]{1,253}", re.ASCII)
CLIENT_NAME = re.compile(r"[!-~]{1,64}")
NAMES = ("ca", "server", "client")


class Host(click.ParamType[x509.GeneralName]):
    """The name or IP address of a host."""

    name = "host"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> x509.GeneralName:
        try:
            found = host_name(value)
        except ValueError:
            found = None
        if found is None or not HOST.fullmatch(str(found.value)):
            self.fail(f"{value} is neither the name of a host nor an IP address.", param, ctx)
        return found


@click.group()
def tls() -> None:
    """Make certificates for trying out TLS."""


@tls.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default="tls")
@click.option("--host", "hosts", type=Host(), multiple=True, help="Another name or address of the server. Repeatable.")
@click.option("--client", default="client", show_default=True, metavar="NAME", help="Name in the client certificate.")
@click.option("--days", type=click.IntRange(1, 3650), default=365, show_default=True, help="Days of validity.")
@click.option("--force", is_flag=True, help="Replace files that exist. Clients then need the new ca.crt.")
def create(folder: Path, hosts: tuple[x509.GeneralName, ...], client: str, days: int, force: bool) -> None:
    """Create an authority, and certificates of a server and a client that it issued, in FOLDER.

    The certificate of the server is for this machine: localhost, 127.0.0.1, ::1 and its name. Only this user can read
    the files. Whoever has ca.key can pose as the server and as any client; the server does not need it.
    """
    if not CLIENT_NAME.fullmatch(client):
        raise click.BadParameter("it must be 1–64 visible ASCII characters.", param_hint="--client")
    period = Period.of_days(days)
    names = list(dict.fromkeys([*_own_names(), *hosts]))
    authority = Authority.create(f"Statehouse on {socket.gethostname()}", period)
    server = authority.issue("statehouse", names, SERVER, period)
    _write(folder, (authority, server, authority.issue(client, [], CLIENT, period)), force=force)
    say(f"Created an authority and two certificates in {folder}, valid until {period.end:%Y-%m-%d}.")
    say(f"The server is {', '.join(str(name.value) for name in names)}; the client is {client}.")
    _say_commands(folder, client)


def _own_names() -> list[x509.GeneralName]:
    """The names of this machine."""
    names = [host_name(name) for name in LOCAL]
    with suppress(ValueError, click.BadParameter):
        names.append(Host().convert(socket.gethostname(), None, None))
    return names


def _write(folder: Path, issued: tuple[Issued, ...], *, force: bool) -> None:
    files = {f"{name}.key": one.key_pem for name, one in zip(NAMES, issued, strict=True)}
    files |= {f"{name}.crt": one.pem for name, one in zip(NAMES, issued, strict=True)}
    try:
        with PrivateFolder.opened(folder) as opened:
            if not force and (there := [name for name in files if opened.status(name)]):
                raise click.ClickException(f"{folder / there[0]} exists. Choose another folder, or give --force.")
            for name, content in files.items():
                opened.write(name, content.decode("ascii"))
    except UnsafePath as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"The folder {folder} cannot be used: {error.strerror}.") from None


def _say_commands(folder: Path, client: str) -> None:
    ca, cert, key, own, own_key = (
        shlex.quote(str(folder / name)) for name in ("ca.crt", "server.crt", "server.key", "client.crt", "client.key")
    )
    serve = f"statehouse serve --auth required --tls-cert {cert} --tls-key {key}"
    say("Serve with TLS, and call with a token:")
    say(f"  {serve}")
    say(f"  statehouse --tls-ca {ca} --token @FILE list tasks")
    say("Or give the client certificate a role, and call with it:")
    say(
        f"  statehouse --tls-ca {ca} --token @FILE create role-binding --subject-type certificate"
        f" --subject {shlex.quote(client)} --role member"
    )
    say(f"  {serve} --tls-client-ca {ca}")
    say(f"  statehouse --tls-ca {ca} --tls-client-cert {own} --tls-client-key {own_key} list tasks")
