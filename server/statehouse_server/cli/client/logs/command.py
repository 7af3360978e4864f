"""statehouse logs"""

from collections.abc import Iterator
from typing import Any

import click
from statehouse.v1 import log_pb2 as pb

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.following import followed, until_ctrl_c
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.logs.lines import Lines
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Label, Utf8

PAGE = 1000


def _offered(ctx: click.Context, param: click.Parameter, incomplete: str) -> completers.Items:
    """The ids of the kind that comes before them."""
    return completers.ids_of(_kind_of(str(ctx.params.get("kind"))))(ctx, param, incomplete)


def _kind_of(label: str) -> str:
    """The kind of an entity that has a log."""
    return label.removeprefix("LOG_ENTITY_KIND_").lower()


@click.command(cls=ClientCommand)
@click.option("--follow", "-f", is_flag=True, help="Go on with new lines as they come, until Ctrl-C.")
@click.option("--stream", "streams", type=Label(pb.LogStream.DESCRIPTOR), multiple=True, help="Only this stream.")
@click.option("--attempt", "attempts", type=click.IntRange(0), multiple=True, help="Only this attempt of a job.")
@click.option("--contains", type=Utf8(), default="", metavar="TEXT", help="Only lines with this text.")
@click.option("--ignore-case", "-i", is_flag=True, help="Let a–z in --contains match A–Z too.")
@click.option("--tail", type=click.IntRange(0), metavar="N", help="Begin N lines before the end, whichever match.")
@click.option("--after", type=click.IntRange(0), default=0, metavar="N", help="Begin after the line with this number.")
@click.argument("kind", type=Label(pb.LogEntityKind.DESCRIPTOR))
@click.argument("id_", type=Utf8(), metavar="ID", shell_complete=_offered)
@pass_settings
def logs(settings: Settings, /, *, kind: str, id_: str, follow: bool, **given: Any) -> None:
    """Print the log of a task, job, cluster or session.

    KIND is task, job, cluster or session, and ID its id, or the first 8 or more hex digits of one that the server has
    generated. With --follow, it goes on where it was when the connection breaks. `-o wide` shows the number, time,
    stream and attempt of each line. `-o json` prints a list, and with --follow an object in each line.
    """
    tail, after, streams = given.pop("tail"), given.pop("after"), given.pop("streams")
    wanted = pb.LogLineFilter(streams=[pb.LogStream.Value(name) for name in streams], **given)
    with settings.connect() as connection:
        ids, number = Ids(connection), pb.LogEntityKind.Value(kind)
        project = ids.full("project", settings.project)
        entity = ids.full(_kind_of(kind), id_, project)
        its: dict[str, Any] = {"project_id": project, "entity_kind": number, "entity_id": entity}
        if tail is not None:
            after = max(after, _before_last(connection, its, tail))
        lines = Lines(settings.output, follow=follow)
        if follow:
            _follow(connection, pb.WatchLogLinesRequest(**its, after=after, filter=wanted), lines)
        else:
            request = pb.ListLogLinesRequest(**its, after=after, filter=wanted, page_size=PAGE)
            for page in _pages(connection, request):
                lines.add(page)
            lines.end()


def _before_last(connection: Connection, its: dict[str, Any], count: int) -> int:
    """The number of the line before the last `count` of a log, or before the oldest that is kept."""
    log: pb.Log = connection.call(kinds()["log"]["get"].method, pb.GetLogRequest(**its)).log
    return max(log.oldest_number - 1, log.last_number - count, 0)


def _pages(connection: Connection, request: pb.ListLogLinesRequest) -> Iterator[pb.ListLogLinesResponse]:
    method = kinds()["log"]["list-lines"].method
    while True:
        page = connection.call(method, request)
        yield page
        request.page_token = page.next_page_token
        if not request.page_token:
            return


def _follow(connection: Connection, request: pb.WatchLogLinesRequest, lines: Lines) -> None:
    with until_ctrl_c():
        for response in followed(connection, kinds()["log"]["watch-lines"].method, request):
            lines.add(response)
