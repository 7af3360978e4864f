"""statehouse keys"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import grpc
from google.protobuf.field_mask_pb2 import FieldMask
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text
from statehouse.v1 import credential_pb2, credential_pb2_grpc, project_pb2, project_pb2_grpc

from statehouse_server.cli.client.command import ClientGroup, pass_settings
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.projects import SYSTEM, require_project
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import printable, remark, say


@click.group(cls=ClientGroup)
def keys() -> None:
    """Manage the keys that encrypt secrets.

    A root key outside the database wraps the keys of projects, and these encrypt the secrets. `--root-keys` of `serve`
    lists the root keys.
    """


@keys.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--last", is_flag=True, help="Add it after the other keys of the file, where it only unwraps.")
def create(path: Path, last: bool) -> None:
    """Create a root key in the file PATH.

    If the file already has root keys, the new one becomes the first, which wraps new keys; the others only unwrap. To
    change the root key: create a new one, restart the server, run rotate-root --all, and only then remove the old one
    from the file and restart again. If there are several servers, all of them must have the new key before one of them
    has it first: create it with --last, restart all servers, and then move it to the first line.
    """
    from statehouse_server.secrets import local_key  # noqa: PLC0415  which is the server's
    from statehouse_server.secrets.root_key import RootKeyError  # noqa: PLC0415

    added = path.exists()
    try:
        uri = local_key.create(path, last=last)
    except RootKeyError as error:
        raise click.ClickException(str(error)) from None
    place = ("ends with" if last else "begins with") if added else "has"
    say(f"{path} {place} the root key {uri}.")
    say("Keep a copy in another place: without this key, no secret can be read.")


@keys.command("list")
@pass_settings
def list_(settings: Settings) -> None:
    """List the key versions of a project, and the number of secrets under each."""
    with settings.connect() as connection:
        project = Ids(connection).full("project", settings.project)
        versions = _key_versions(connection.channel, project)
        if not versions:
            require_project(connection, project)
    if not versions:
        remark("The project has no keys; one is created with its first secret.")
        return
    table = Table(box=None, header_style="bold")
    for name in ("version", "created", "root key", "secrets", ""):
        table.add_column(name, justify="right" if name in ("version", "secrets") else "left", no_wrap=True)
    for one in versions:
        created = one.create_time.ToDatetime().strftime("%Y-%m-%d")
        use = "primary" if one.primary else ""
        root_key = Text(printable(one.root_key_uri))
        table.add_row(str(one.key_version), created, root_key, f"{one.secret_count:,}", use)
    Console(highlight=False).print(table)


of_all_projects = click.option("--all", "everywhere", is_flag=True, help="Rotate the keys of all projects.")


@keys.command()
@of_all_projects
@pass_settings
def rotate(settings: Settings, everywhere: bool) -> None:
    """Create a new key version for a project and re-encrypt its secrets under it.

    Secrets can be read and written meanwhile. An interrupted rotation continues when the command is repeated.
    """
    _rotate(settings, credential_pb2.KEY_SCOPE_PROJECT, everywhere=everywhere)


@keys.command("rotate-root")
@of_all_projects
@pass_settings
def rotate_root(settings: Settings, everywhere: bool) -> None:
    """Rewrap the keys of a project with the first root key of the server.

    Run this with --all before removing an old root key.
    """
    _rotate(settings, credential_pb2.KEY_SCOPE_ROOT, everywhere=everywhere)


def _rotate(settings: Settings, scope: Any, *, everywhere: bool) -> None:
    failed, problems = 0, []
    with settings.connect() as connection:
        stub = credential_pb2_grpc.CredentialServiceStub(connection.channel)
        one = Ids(connection).full("project", settings.project)
        for name in list(_projects(connection.channel)) if everywhere else [one]:
            request = credential_pb2.RotateKeysRequest(project_id=name, scope=scope)
            try:
                failed += _show(printable(name), stub.RotateKeys(request))
            except grpc.RpcError as error:
                if not everywhere:
                    raise
                problems.append(f"{name}: {error.details()} ({error.code().name})")
    if failed:
        problems.append(f"{failed} could not be decrypted and were left under their old keys.")
    if problems:
        raise click.ClickException("\n".join(problems))


def _show(project: str, steps: Iterator[credential_pb2.RotateKeysResponse]) -> int:
    """Show a progress bar, and a summary at the end. Returns the number of failures."""
    step = credential_pb2.RotateKeysResponse()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        shown = bar.add_task(project, total=None)
        for step in steps:
            bar.update(shown, total=step.total, completed=step.done + step.failed)
    words = [f"{project}: {step.done:,} done"]
    if left := step.total - step.done - step.failed:
        words.append(f"{left:,} left, locked by open transactions: run the command again later")
    if step.key_version:
        words.append(f"under key version {step.key_version}")
    if step.retired_key_versions:
        words.append(f"retired {', '.join(map(str, step.retired_key_versions))}")
    say(", ".join(words))
    return int(step.failed)


def _key_versions(opened: grpc.Channel, project: str) -> list[credential_pb2.KeyVersion]:
    stub = credential_pb2_grpc.CredentialServiceStub(opened)
    request = credential_pb2.ListKeyVersionsRequest(project_id=project, page_size=1000)
    return [one for page in _pages(stub.ListKeyVersions, request) for one in page.key_versions]


def _projects(opened: grpc.Channel) -> Iterator[str]:
    """The projects that can have keys: all but the server's own, in which nothing is changed by a call."""
    stub = project_pb2_grpc.ProjectServiceStub(opened)
    request = project_pb2.ListProjectsRequest(page_size=1000, show_deleted=True, read_mask=FieldMask(paths=["id"]))
    pages = _pages(stub.ListProjects, request)
    yield from (project.id for page in pages for project in page.projects if project.id != SYSTEM)


def _pages(method: Callable[[Any], Any], request: Any) -> Iterator[Any]:
    """The responses of a list method, page by page."""
    while True:
        page = method(request)
        yield page
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token
