"""Which events `statehouse events` shows."""

from collections.abc import Iterator
from typing import Any

import click
from statehouse.v1 import event_pb2 as pb

from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.values import Label, Moment, Separated, Utf8

Given = dict[str, Any]
"""The values of the options, by their names."""


class Kind(Utf8):
    """A kind of entity, or of anything else: `project-member` for `project_member`."""

    name = "kind"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return super().convert(value, param, ctx).replace("-", "_")

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> completers.Items:
        return completers.kinds(ctx, param, incomplete)


class Thing(click.ParamType[pb.EventTarget]):
    """Something that events are about: its kind and its id, which may have slashes."""

    name = "kind/id"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> pb.EventTarget:
        if isinstance(value, pb.EventTarget):
            return value
        kind, slash, id_ = Utf8().convert(value, param, ctx).partition("/")
        if not (kind and slash and id_):
            self.fail(f"{value!r} is not a kind and an id, like task/report-1.", param, ctx)
        return pb.EventTarget(kind=kind.replace("-", "_"), id=id_)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> completers.Items:
        kind, slash, _ = incomplete.partition("/")
        if not slash:
            return completers.kinds(ctx, param, incomplete, end="/")
        return completers.prefixed(f"{kind}/", completers.ids_of(kind.replace("-", "_")))(ctx, param, incomplete)


OPTIONS = (
    click.option("--type", "types", type=Separated(Utf8()), multiple=True, help="Of this type, as in task.created."),
    click.option(
        "--type-prefix", "type_prefixes", type=Separated(Utf8()), multiple=True, help="Of a type that begins so: task."
    ),
    click.option("--own", "own_types_only", is_flag=True, help="Only of types of clients' own."),
    click.option("--kind", "entity_kinds", type=Separated(Kind()), multiple=True, help="About entities of this kind."),
    click.option("--entity", "entities", type=Thing(), multiple=True, help="About this entity."),
    click.option("--target", "targets", type=Thing(), multiple=True, help="With this among its targets."),
    click.option("--actor", "actors", type=Utf8(), multiple=True, help="By this caller, as in user:ada."),
    click.option("--on-behalf-of", "on_behalf_of", type=Utf8(), multiple=True, help="For this user."),
    click.option(
        "--outcome", "outcomes", type=Separated(Label(pb.EventOutcome.DESCRIPTOR)), multiple=True,
        help="With this outcome.",
    ),
    click.option("--since", type=Moment(), help="At this time or later; -1h is an hour ago."),
    click.option("--until", type=Moment(), help="Before this time."),
)  # fmt: skip
"""The options that select events. All that are given have to match, and of the values of one any."""


def selecting(command: Any) -> Any:
    """A command with the options that select events."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def selected(given: Given, ids: Ids, project: str) -> list[pb.EventFilter]:
    """The filter of the options, or none if nothing is selected. The ids of entities may be beginnings of ids."""
    found = pb.EventFilter(
        types=_flat(given["types"]), type_prefixes=_flat(given["type_prefixes"]),
        own_types_only=given["own_types_only"], entity_kinds=_flat(given["entity_kinds"]),
        entities=[pb.EventTarget(kind=one.kind, id=ids.full(one.kind, one.id, project)) for one in given["entities"]],
        targets=given["targets"], actors=given["actors"], on_behalf_of=given["on_behalf_of"],
        outcomes=map(pb.EventOutcome.Value, _flat(given["outcomes"])),
    )  # fmt: skip
    for name, end in (("since", "start_time"), ("until", "end_time")):
        if given[name]:
            getattr(found.create_time, end).FromJsonString(given[name])
    return [found] if found.ByteSize() else []


def _flat(several: tuple[list[str], ...]) -> Iterator[str]:
    return (one for values in several for one in values)
