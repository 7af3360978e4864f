"""statehouse history"""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import click
from statehouse.v1 import event_pb2 as pb

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method, kinds
from statehouse_server.cli.client.output import cells
from statehouse_server.cli.client.output.output import Output
from statehouse_server.cli.client.output.table import room
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Utf8
from statehouse_server.cli.console import coloured, remark

PAGE = 100
GLOBAL = "system"
"""The project in whose feed the events are about what belongs to no project."""
NOTHING, UNKNOWN = "-", "?"
"""What is printed of a field without a value, and of a value that is not kept."""
HEADERS = ("VERSION", "TIME", "ACTOR", "CHANGE")


@click.command(cls=ClientCommand)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="The most versions to show.")
@click.option("--oldest-first", is_flag=True, help="Begin with the oldest version.")
@click.argument("kind", type=Utf8(), shell_complete=completers.kinds)
@click.argument("id_", metavar="ID", type=Utf8(), shell_complete=completers.ids_after("kind"))
@pass_settings
def history(settings: Settings, limit: int, oldest_first: bool, kind: str, id_: str) -> None:
    """Show the versions of an entity: who changed what, from what to what, the newest first.

    KIND is a word like task, workflow or project-member. ID is an id, or the first 8 or more hex digits of one that the
    server has generated; the two of a member are joined by a slash. A field without a value is shown as -, and a value
    that is not kept as ?. Of a long value there are its length and the beginning of its hash.

    \b
    statehouse history task report-1
    statehouse history task report-1 -o json
    """
    with settings.connect() as connection:
        request = asked(Ids(connection), settings.project, kind.replace("-", "_"), id_)
        request.page_size = min(limit + 1, PAGE)
        read = kinds()["event"]["list-entity-versions"].method
        if settings.output in ("table", "wide"):
            show(versions(connection, read, request, oldest_first=oldest_first), limit)
        else:
            rows = islice(versions(connection, read, request, oldest_first=oldest_first), limit)
            Output(settings, connection, project=settings.project).show(
                read, [pb.ListEntityVersionsResponse(versions=rows)]
            )


def asked(ids: Ids, project: str, kind: str, id_: str) -> pb.ListEntityVersionsRequest:
    """The request for the versions of an entity, whose id may be the beginning of one."""
    get = kinds().get(kind, {}).get("get")
    of_project = get is None or "project_id" in get.method.request_fields
    project = ids.full("project", project) if of_project else GLOBAL
    full = ids.full(kind, id_, project)
    feed = full if kind == "project" else project
    return pb.ListEntityVersionsRequest(project_id=feed, entity_kind=kind, entity_id=full)


def versions(
    connection: Connection, read: Method, request: pb.ListEntityVersionsRequest, *, oldest_first: bool
) -> Iterator[pb.EntityVersion]:
    """All versions, page by page."""
    position = "after_sequence" if oldest_first else "before_sequence"
    setattr(request, position, 0)
    while True:
        page = connection.call(read, request)
        yield from page.versions
        if not page.next_sequence:
            return
        setattr(request, position, page.next_sequence)


def show(found: Iterator[pb.EntityVersion], limit: int) -> None:
    """Print versions as a table, in which each changed field has a line."""
    shown = [*islice(found, limit)]
    if not shown:
        remark("No versions.")
        return
    rows = [cells_of for version in shown for cells_of in lines(version)]
    widths = [max(map(cells.width, column)) for column in zip(HEADERS, *rows, strict=True)]
    click.echo(coloured(line(HEADERS, widths), bold=True))
    for row in rows:
        click.echo(line(row, widths))
    if next(found, None) is not None:
        remark(f"There are more than {limit:,} versions; --limit shows more of them.")


def line(texts: tuple[str, ...], widths: list[int]) -> str:
    padded = [cells.padded(text, width, right=False) for text, width in zip(texts, widths, strict=True)]
    text = "  ".join(padded).rstrip()
    columns = room(wide=False)
    return text if columns is None else cells.cut(text, columns)


def lines(version: pb.EntityVersion) -> Iterator[tuple[str, ...]]:
    """The lines of a version: the first one has its number, time and actor."""
    what = version.type.partition(".")[2]
    told = [*([] if what == "updated" else [what]), *map(changed, version.changes)] or [what]
    moment = cells.moment(version.create_time, whole_seconds=True)
    first: tuple[str, ...] = (str(version.version), moment, cells.displayed(version.actor))
    for text in told:
        yield (*first, text)
        first = ("", "", "")


def changed(change: pb.FieldChange) -> str:
    """`status: PENDING → RUNNING`, in the characters that the terminal has."""
    before = value_of(change, "before")
    return cells.displayed(f"{change.field}: {before} → {value_of(change, 'after')}")


def value_of(change: pb.FieldChange, name: str) -> str:
    if not change.HasField(name):  # type: ignore[arg-type]
        return NOTHING
    value: Any = getattr(change, name)
    if value.sha256:
        return f"{value.bytes:,} bytes {value.sha256[:8]}"
    if not value.value_json:
        return UNKNOWN
    text = json.loads(value.value_json) if value.value_json.startswith('"') else value.value_json
    return text or '""'
