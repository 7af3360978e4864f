"""statehouse events"""

from typing import Any

import click

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.events.feed import Feed, upto
from statehouse_server.cli.client.events.rows import EventRows
from statehouse_server.cli.client.events.selection import selecting
from statehouse_server.cli.client.following import until_ctrl_c
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.output.output import Output
from statehouse_server.cli.client.settings import Settings

DEFAULT = 50
"""The events that a list shows unless it is told how many."""


@click.command(cls=ClientCommand)
@click.option("--follow", "-f", is_flag=True, help="Go on with new events as they come, until Ctrl-C.")
@click.option("--after", type=click.IntRange(0), metavar="N", help="Begin after this number, the oldest first.")
@click.option("--oldest-first", is_flag=True, help="Begin with the oldest event.")
@click.option(
    "--limit", type=click.IntRange(1), help=f"The most events to show: {DEFAULT} of a list, unless another is given."
)
@click.option("--payload", is_flag=True, help="Show what is known about each event in a line below it.")
@selecting
@pass_settings
def events(settings: Settings, /, *, follow: bool, limit: int | None, payload: bool, **given: Any) -> None:
    """Show what happened in a project: what, to what and by whom, the newest first.

    With --follow, it begins with what happens from now on, or where --after, --since or --oldest-first says, and goes
    on where it was when the connection breaks. `-o wide` shows all that is known but payloads. `-o json` prints a
    list, and with --follow an object in each line.

    \b
    statehouse events --entity task/report-1
    statehouse events --type-prefix task. --since -1h
    statehouse events --outcome denied,failure -o wide
    statehouse events --follow --own -o json
    """
    refuse_contradictions(follow=follow, **given)
    with settings.connect() as connection:
        ids = Ids(connection)
        feed = Feed(connection, ids.full("project", settings.project), given)
        output = Output(settings, connection, project=feed.project)
        rows = EventRows(output.beginnings, wide=settings.output == "wide", payload=payload, follow=follow)
        in_lines = settings.output in ("table", "wide")
        if follow:
            pages = upto(feed.watched(ids), limit)
            with until_ctrl_c():
                rows.show(pages) if in_lines else output.follow(feed.watch, pages)
            return
        pages = upto(feed.listed(ids, limit or DEFAULT), limit or DEFAULT)
        rows.show(pages) if in_lines else output.show(feed.list, pages)


def refuse_contradictions(*, follow: bool, **given: Any) -> None:
    """Raise UsageError for options of which only one can be meant."""
    if given["after"] is not None and given["oldest_first"]:
        raise click.UsageError("--after and --oldest-first both say where to begin.")
    if follow and given["until"]:
        raise click.UsageError("--until is for a list, and not for --follow.")
