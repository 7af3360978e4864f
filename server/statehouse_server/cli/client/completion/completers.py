"""What a shell is told when somebody presses TAB.

The commands, options and labels come from the commands themselves. Here are the names of contexts, and the ids of
what is stored.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from statehouse_server.cli.console import printable

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem
    from google.protobuf.descriptor import FieldDescriptor

Items = list["CompletionItem[str]"]
Complete = Callable[[click.Context, click.Parameter, str], Items]

VARIABLE = "_STATEHOUSE_COMPLETE"
"""The variable by which the shell asks."""
PLAIN = re.compile(r"[A-Za-z0-9._:@/+-]+")
"""Texts that mean themselves in every shell. No others are offered, since strangers choose the names of locks."""
CREATING = "create"
"""The verb of which the id is a new one."""


def answer(cli: click.Group) -> None:
    """Tell the shell how the command line goes on. What goes wrong prints nothing."""
    nothing = os.open(os.devnull, os.O_RDWR)
    # A value like `@-` would wait for what is typed.
    os.dup2(nothing, 0)
    os.dup2(nothing, 2)
    try:
        from statehouse_server.cli.client.completion import shells  # noqa: F401, PLC0415  which teaches click our own

        cli.main(prog_name="statehouse", complete_var=VARIABLE, standalone_mode=False)
    except Exception:
        sys.exit(1)


def contexts(_: click.Context, __: click.Parameter, incomplete: str) -> Items:
    """The names of contexts, with their addresses."""
    from statehouse_server.cli.client.contexts.configuration import loaded  # noqa: PLC0415  which loads YAML

    with suppress(click.ClickException):
        found = loaded()["contexts"]
        return items(((name, settings.get("address", "")) for name, settings in found.items()), incomplete)
    return []


def projects(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """The ids of projects."""
    return ids_of("project")(ctx, param, incomplete)


def kinds(_: click.Context, __: click.Parameter, incomplete: str, *, end: str = "") -> Items:
    """All kinds of things, as commands spell them, and what follows them."""
    from statehouse_server.cli.client import methods  # noqa: PLC0415  the descriptors are slow to load

    return items(((f"{methods.spoken(kind)}{end}", "") for kind in methods.kinds()), incomplete)


def prefixed(prefix: str, complete: Complete) -> Complete:
    """Completes what follows a prefix."""

    def completed(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
        found = complete(ctx, param, incomplete.removeprefix(prefix))
        return items(((prefix + one.value, one.help or "") for one in found), incomplete)

    return completed


def ids_after(name: str) -> Complete:
    """Finds the ids of the kind that the argument `name` before them has named."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
        return ids_of(str(ctx.params.get(name)).replace("-", "_"))(ctx, param, incomplete)

    return complete


def ids_of(kind: str, key: str = "") -> Complete:
    """Finds the ids of a kind, the newest first, with names and statuses; of kinds with other keys, what they have in
    the field `key`."""

    def complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> Items:
        from statehouse_server.cli.client.completion.stored import offered  # noqa: PLC0415  the descriptors are slow to load

        return items(offered(ctx, kind, key), incomplete)

    return complete


def of_field(field: "FieldDescriptor") -> Complete:
    """Finds what the field of a request may be, if that is the id of something."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
        from statehouse_server.cli.client.completion.stored import kind_in  # noqa: PLC0415  the descriptors are slow to load

        kind = kind_in(field, getattr(ctx.command, "kind", ""), positional=isinstance(param, click.Argument))
        if kind and ctx.command.name != CREATING:
            return ids_of(kind, field.name)(ctx, param, incomplete)
        return param.type.shell_complete(ctx, param, incomplete)

    return complete


def items(described: Iterable[tuple[str, str]], incomplete: str) -> Items:
    """Those of the texts that go on with what is incomplete, with their descriptions."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415  only for those who complete

    return [
        CompletionItem(text, help=printable(help_))
        for text, help_ in described
        if text.startswith(incomplete) and PLAIN.fullmatch(text)
    ]
