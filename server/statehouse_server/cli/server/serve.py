"""statehouse serve"""

import dataclasses
import logging
import math
import os
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from statehouse_server import logs
from statehouse_server.access import oidc
from statehouse_server.cli.console import coloured, remark, say
from statehouse_server.cli.server.command import DatabaseCommand
from statehouse_server.config import Config, default_data_directory
from statehouse_server.listening import addresses, certificates, connections
from statehouse_server.postgres import embedded, migrations, reachability
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.private_folder import PrivateFolder, UnsafePath
from statehouse_server.secrets import local_key
from statehouse_server.secrets.keyring import Keyring, has_root_key
from statehouse_server.secrets.root_key import RootKeyError
from statehouse_server.services import administrator

Run = Callable[[Path], AbstractContextManager[embedded.Embedded]]
"""What has the embedded database of a folder run."""
ADMIN_TOKEN = "admin.token"  # noqa: S105  a name
"""The file with the token of the first administrator, beside the embedded database."""

log = logging.getLogger(__name__)


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The fields of the configuration as flags and environment variables."""
    for setting in reversed(dataclasses.fields(Config)):
        name = setting.name.replace("_", "-")
        flag = f"--{name}/--no-{name}" if setting.type is bool else f"--{name}"
        command = click.option(
            flag,
            setting.name,
            type=_type(setting),
            default=setting.default,
            envvar=f"STATEHOUSE_{setting.name.upper()}",
            show_default=setting.default != "",
            show_envvar=True,
            help=setting.metadata["help"],
        )(command)
    return command


class Range(click.FloatRange):
    """A range that excludes NaN."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail(f"{value} is not a number.", param, ctx)
        return number


def _type(setting: "dataclasses.Field[Any]") -> Any:
    """The click type of a setting."""
    least, most = setting.metadata["least"], setting.metadata["most"]
    if setting.metadata["choices"]:
        return click.Choice(setting.metadata["choices"])
    if setting.type is int:
        return click.IntRange(least, most)
    return Range(least, most) if setting.type is float else setting.type


@click.command(cls=DatabaseCommand)
@options
def serve(**values: Any) -> None:
    """Serve the API over PostgreSQL until Ctrl-C or SIGTERM.

    With DATABASE_URL, that server is used. Without it, the command starts an embedded PostgreSQL and stops it at the
    end; the data in --data-dir are kept.
    """
    config = Config(**values)
    logs.configure(config.log_format, config.log_level)
    oidc.check(config)
    addresses.check(config)
    certificates.check(config)
    _warn_of_risks(config)
    connections.allow_most()
    with database_url(config) as (url, where):
        if config.migrate:
            migrations.up(config.direct_url or url)
        config = with_root_key(config, url)
        settle_administrator(config, url)
        announce = _announcer(config, where)
        if config.processes == 1:
            from statehouse_server.app import serve as serve_here  # noqa: PLC0415  gRPC must not be loaded before the workers fork

            serve_here(config, url, announce)
        else:
            from statehouse_server.prefork import serve_together  # noqa: PLC0415

            # A problem with the keys is reported once here, and not by each worker.
            with connect(url) as conn:
                Keyring.opened(config.root_keys, CallContext(conn))
            serve_together(config, url, announce)


@contextmanager
def database_url(config: Config, run: Run = embedded.running) -> Any:
    """The URL of the database and a description of its place. The embedded database runs inside this context.

    Raises DatabaseUnusable or EmbeddedError.
    """
    given = os.environ.get("DATABASE_URL")
    with ExitStack() as stack:
        if given:
            reachability.await_database(given, "DATABASE_URL", remark)
            if config.direct_url:
                reachability.await_database(config.direct_url, "STATEHOUSE_DIRECT_URL", remark)
            yield given, "the server of DATABASE_URL"
        elif config.direct_url:
            raise reachability.DatabaseUnusable("STATEHOUSE_DIRECT_URL needs DATABASE_URL, which is not set.")
        else:
            directory = data_directory(config)
            database = _started(directory, stack, run)
            yield database.url, f"{directory} (embedded PostgreSQL)"


@contextmanager
def schema_url(data_dir: str) -> Any:
    """The URL for schema changes, which bypasses a pooler, and a description of its place.

    Raises DatabaseUnusable or EmbeddedError.
    """
    if direct := os.environ.get("STATEHOUSE_DIRECT_URL"):
        reachability.await_database(direct, "STATEHOUSE_DIRECT_URL", remark)
        yield direct, "the server of STATEHOUSE_DIRECT_URL"
    else:
        with database_url(Config(data_dir=data_dir)) as found:
            yield found


def _started(directory: Path, stack: ExitStack, run: Run) -> embedded.Embedded:
    """The embedded database, which runs until the stack ends. Raises EmbeddedError."""
    try:
        if not (directory / "postgresql").exists():
            remark(f"Creating a database in {directory} …")
        return stack.enter_context(run(directory))
    except OSError as error:
        where = f" ({error.filename})" if error.filename and str(error.filename) != str(directory) else ""
        raise embedded.EmbeddedError(
            f"The data folder {directory} cannot be used: {error.strerror}{where}. Choose another with --data-dir."
        ) from None
    except UnicodeError:
        raise embedded.EmbeddedError(
            f"The data folder {directory} has characters that this locale lacks. Choose another with --data-dir, or set"
            " LC_ALL=C.UTF-8."
        ) from None


def data_directory(config: Config) -> Path:
    """The folder of the embedded database and its root key."""
    return Path(config.data_dir or default_data_directory()).absolute()


def with_root_key(config: Config, url: str) -> Config:
    """The configuration with the root key beside the embedded database, unless another one is given.

    The key is created for a database that has never had one. Raises RootKeyError if the key is missing, since a new key
    could not decrypt anything.
    """
    if config.root_keys or os.environ.get("DATABASE_URL"):
        return config
    path = data_directory(config) / "root.key"
    with connect(url) as conn:
        if not path.exists():
            if has_root_key(CallContext(conn)):
                raise RootKeyError(
                    f"The root key {path} is missing, and without it no secret of this database can be read."
                    " Restore it, or serve everything but secrets with --root-keys none."
                )
            local_key.create(path)
            say(f"Created a root key in {path}.")
            say("Keep a copy elsewhere: without it, no secret can be read.")
    return dataclasses.replace(config, root_keys=f"file:{path}")


def settle_administrator(config: Config, url: str) -> None:
    """Of a server that asks who calls: make the token of an administrator beside the embedded database, if nobody is
    one, and tell where it is or how to make one. The token itself is not printed, as a log may keep that."""
    if config.auth == "none":
        return
    path = data_directory(config) / ADMIN_TOKEN
    if not os.environ.get("DATABASE_URL") and _keeps_administrator(path, url):
        say(f"The token of an administrator is in {path}.")
    else:
        say("For the token of an administrator: statehouse token create --admin")


def _keeps_administrator(path: Path, url: str) -> bool:
    """Whether a file has the token of an administrator, which is made if nobody is one. Raises UnsafePath."""
    with (
        PrivateFolder.opened(path.parent) as folder,
        connect(url) as conn,
        conn.transaction(),
    ):
        ctx = CallContext(conn)
        if administrator.exists(ctx):
            return administrator.has(ctx, _kept(folder, path.name))
        _, secret = administrator.create(ctx)
        # Before the commit: no token is stored whose text is nowhere. If there is no commit, nobody believes the file,
        # and the next start replaces it.
        folder.write(path.name, f"{secret}\n")
    return True


def _kept(folder: PrivateFolder, name: str) -> str:
    """The text in a file; empty if another one has been put in its place, which is no longer needed."""
    try:
        return folder.read(name).strip()
    except (UnsafePath, OSError):
        return ""


def _warn_of_risks(config: Config) -> None:
    for risk in addresses.risks(config):
        log.warning("other machines may reach %s, and %s", config.listen, addresses.DANGERS[risk])


def _announcer(config: Config, where: str) -> Callable[[int], None]:
    host = config.listen.rpartition(":")[0]

    def announce(port: int) -> None:
        address = config.listen if addresses.is_unix_socket(config.listen) else f"{host}:{port}"
        click.echo(f"Statehouse listens on {coloured(address, bold=True)}")
        say(f"Data: {where}")
        if config.root_keys in ("", "none"):
            say("Secrets are refused: no root key is given (--root-keys).")
        say("Try, in another terminal:")
        say(f"  {' '.join([_command(), *_client_flags(config, address)])} create task --name hello")
        sys.stdout.flush()

    return announce


def _client_flags(config: Config, address: str) -> Iterator[str]:
    """What a client has to be told."""
    if address != "127.0.0.1:50051":
        yield f"--address {addresses.reachable(address)}"
    if config.tls_cert:
        yield "--tls-ca FILE"
    if config.tls_client_ca:
        yield "--tls-client-cert FILE --tls-client-key FILE"
    if config.auth == "required":
        token = data_directory(config) / ADMIN_TOKEN
        yield f"--token {shlex.quote(f'@{token}') if token.exists() else '@FILE'}"


def _command() -> str:
    """The command as the user called it: with its path if it is not on the search path."""
    called = sys.argv[0]
    return called if os.sep in called and not Path(called).is_absolute() else "statehouse"
