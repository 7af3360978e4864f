"""A command for each verb of each kind: `statehouse list tasks`, which is also `statehouse task list`.

They are made of the descriptors when they are called, so a new entity has its commands without any code here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

import click
from click.core import ParameterSource

from statehouse_server.cli.client import manual
from statehouse_server.cli.client.call_options import call_options
from statehouse_server.cli.client.command import ClientCommand, ClientGroup, pass_settings
from statehouse_server.cli.client.methods import Verb, described, kind_named, kinds, spoken
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Seconds, Utf8
from statehouse_server.cli.client.verbs.fields import FILTERS, RESERVED, Parameter
from statehouse_server.cli.client.verbs.forms import Form, is_given
from statehouse_server.descriptors import plural

EVERYDAY_VERBS = {
    "get": "Show one or several.",
    "list": "List all that match filters.",
    "count": "Count all that match filters, also by group.",
    "watch": "Show all that match filters, and go on with their changes.",
    "create": "Create one, or several from a file.",
    "update": "Change fields.",
    "upsert": "Create one, or replace it.",
    "update-status": "Change the status.",
    "delete": "Delete one, several, or all that match filters.",
    "undelete": "Restore what was deleted.",
    "purge": "Remove what was deleted for good.",
}
"""The verbs that most kinds have, as the help of `statehouse` lists them."""
ELSEWHERE = {
    "create": ("enqueue", "add"), "add": ("create",), "new": ("create",), "insert": ("create",),
    "enqueue": ("create",), "submit": ("enqueue", "create"), "put": ("upsert",), "apply": ("upsert", "update"),
    "set": ("update",), "edit": ("update",), "patch": ("update",), "rename": ("update",),
    "ls": ("list",), "ps": ("list",), "find": ("list",), "search": ("list",),
    "describe": ("get",), "show": ("get",), "view": ("get",), "inspect": ("get",), "cat": ("get",),
    "delete": ("remove",), "rm": ("delete", "remove"), "remove": ("delete",), "destroy": ("delete",),
    "drop": ("delete",), "restore": ("undelete",), "dequeue": ("claim",), "ack": ("complete",), "nack": ("fail",),
    "lock": ("acquire",), "unlock": ("release",), "use": ("context",), "config": ("context",), "status": ("health",),
}  # fmt: skip
"""The commands by the names that other command lines have for them. They are no names here, so that there is one."""


@dataclass(frozen=True)
class Variant:
    """The command that another one is with a flag, as it does its work elsewhere."""

    flag: str
    help: str
    load: Callable[[], click.Command]


Variants = Mapping[tuple[str, str], Variant]
"""The variants of commands, by kind and verb."""


class VerbCommand(ClientCommand):
    """What can be done with a kind: to single ones that arguments name, or to all that match filters."""

    def __init__(self, kind: str, name: str, verb: Verb, variant: Variant | None = None) -> None:
        self.kind = kind
        self.variant = variant
        self.single = Form(verb.method)
        self.matching = Form(verb.matching, matching=True) if verb.matching else None
        text = manual.comment(verb.method.descriptor)
        also = f"\n\nWithout an ID: {manual.comment(verb.matching.descriptor)}" if verb.matching else ""
        super().__init__(
            name, help=text + also, short_help=manual.summary(text), callback=pass_settings(self._run),
            params=[*self._arguments(), *self._flags(), *self._own_flags()],
            context_settings={"token_normalize_func": self._short_name},
        )  # fmt: skip

    def make_context(self, info_name: str | None, args: list[str], *more: Any, **extra: Any) -> click.Context:
        """The context in which it runs; with the flag of its variant, that of the variant."""
        if self.variant and self.variant.flag in args:
            rest = [one for one in args if one != self.variant.flag]
            return self.variant.load().make_context(info_name, rest, *more, **extra)
        return super().make_context(info_name, args, *more, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. Which other command has a flag that this one lacks is told."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            flag = self._short_name(error.option_name.lstrip("-"))
            if key := next((key for key in self.single.keys if flag in (key.name, spoken(key.field.name))), None):
                message = f"{key.metavar} is an argument: give its value alone, without --{flag}."
                raise click.NoSuchOption(error.option_name, message, ctx=ctx) from None
            others = [verb for verb in kinds()[self.kind] if flag in _flag_names(self.kind, verb)]
            if error.possibilities or not others:
                raise
            shown = ", ".join(f"{spoken(self.kind)} {verb}" for verb in others)
            raise click.NoSuchOption(
                error.option_name, f"{self.name} has no --{flag}, but: {shown}.", ctx=ctx
            ) from None

        except click.UsageError as error:
            if self.single.keys or type(error) is not click.UsageError:
                raise
            message = f"{error.message}. It takes none: a project is named by --project."
            raise click.UsageError(message, ctx) from None

    @property
    def forms(self) -> list[Form]:
        return [self.single, *([self.matching] if self.matching else [])]

    def _run(self, settings: Settings, /, **values: Any) -> None:
        from statehouse_server.cli.client.verbs.invocation import Invocation  # noqa: PLC0415  gRPC is slow to load

        form = self._chosen(values)
        settings.flag_of = form.called
        with settings.connect() as connection:
            Invocation(form, values, settings, connection).run()

    def _chosen(self, values: Mapping[str, Any]) -> Form:
        """The form of what was given. Raises UsageError if that is too little, or for both."""
        ctx = click.get_current_context()
        named = any(is_given(values[key.key]) for key in self.single.keys) or is_given(values.get("file"))
        if self.matching is None:
            missing = [key for key in self.single.keys if not is_given(values[key.key])]
            if missing and self.single.needs_keys and not is_given(values.get("file")):
                raise click.UsageError(f"{missing[0].metavar} is missing.{self._all_of_them()}", ctx)
            return self.single
        form, other = (self.single, self.matching) if named else (self.matching, self.single)
        for flag in _flags_of_another(form, other, values, ctx):
            raise click.UsageError(f"{flag} is for a command {'without' if named else 'with'} an ID.", ctx)
        if not named and form.filters and not form.narrowed(values):
            raise click.UsageError("Give an ID, filters, or --all.", ctx)
        for owner in (one for one in form.flags if one.replaces_ids):
            if not is_given(values[owner.key]):
                raise click.UsageError(f"Give an ID, or --{owner.name}.", ctx)
        return form

    def _all_of_them(self) -> str:
        """How to see all things of a kind, for those who want that of the verb for one."""
        listed = self.name == "get" and "list" in kinds()[self.kind]
        return f" To see all: statehouse list {spoken(plural(self.kind))}" if listed else ""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """With the flags that must be given, unless the command can do without one of them."""
        required = [flag for flag in self.single.flags if flag.required] if self.matching is None else []
        flags = [f"--{flag.name} {flag.flag().make_metavar(ctx)}" for flag in required]
        return [*flags, *super().collect_usage_pieces(ctx)]

    def _arguments(self) -> Iterator[click.Parameter]:
        optional = not self.single.needs_keys or self.matching is not None
        for key in self.single.keys:
            yield key.argument(several=self.single.takes_several(key), optional=optional)

    def _flags(self) -> Iterator[click.Parameter]:
        """The fields of the requests of both methods, each once: the one that can be given instead of an id before
        others."""
        found: dict[str, Parameter] = {}
        for form in self.forms:
            for flag in form.flags:
                known = flag.key in found or any(flag.key == key.key for key in self.single.keys)
                if flag.replaces_ids or not known:
                    found[flag.key] = flag
        # What must be given first, and last what only an import gives.
        flags = sorted(found.values(), key=lambda flag: (not flag.required, flag.name == "create-time"))
        yield from (flag.flag() for flag in flags)

    def _own_flags(self) -> Iterator[click.Parameter]:
        """The flags of what the command does itself, and of the call."""
        yield from (flag() for flag, fits in OWN_FLAGS.items() if any(map(fits, self.forms)))
        if self.variant:
            yield click.Option([self.variant.flag], is_flag=True, expose_value=False, help=self.variant.help)
        once = any(form.method.takes_key for form in self.forms)
        yield from (option for option in call_options() if once or not str(option.name).startswith("idempotency"))

    def _short_name(self, typed: str) -> str:
        """The name of a flag by the name of its field: `workflow` for `workflow_id` and `workflow-id`."""
        name = spoken(typed)
        return self._short_names.get(name, name)

    @cached_property
    def _short_names(self) -> dict[str, str]:
        flags = [flag for form in self.forms for flag in form.flags]
        taken = {flag.name for flag in flags} | RESERVED
        names = {spoken(flag.field.name): flag.name for flag in reversed(flags)}
        return {field: name for field, name in names.items() if field not in taken}


def _file() -> click.Option:
    return click.Option(
        ["--file", "-f"], type=Utf8(), metavar="FILE",
        help="Take it from a file in JSON or YAML, as get prints it, or several; - is standard input. Flags change it.",
    )  # fmt: skip


def _merge() -> click.Option:
    return click.Option(
        ["--merge"], is_flag=True, help="Patch the documents that are given by RFC 7396, instead of replacing them."
    )


def _filter() -> click.Option:
    return click.Option(
        ["--filter"], type=Utf8(), multiple=True, metavar="JSON",
        help="Another filter in JSON; what matches any of them is meant.",
    )  # fmt: skip


def _limit() -> click.Option:
    return click.Option(["--limit", "rows"], type=click.IntRange(1), help="Stop after so many.")


def _watch() -> click.Option:
    return click.Option(["--watch", "-w"], is_flag=True, help="Go on, and show each change.")


def _interval() -> click.Option:
    return click.Option(
        ["--interval"], type=Seconds(), default="2s", show_default=True, help="How often to look for changes."
    )


def _dry_run() -> click.Option:
    return click.Option(["--dry-run"], is_flag=True, help="Only count.")


def _yes() -> click.Option:
    return click.Option(["--yes", "--force", "-y", "yes"], is_flag=True, help="Do not ask.")


OWN_FLAGS: dict[Callable[[], click.Option], Callable[[Form], bool]] = {
    _file: lambda form: form.takes_file,
    _merge: lambda form: form.merges,
    _filter: lambda form: bool(form.filters),
    _limit: lambda form: form.paged,
    _watch: lambda form: form.watched,
    _interval: lambda form: form.watched,
    _dry_run: lambda form: form.counts_first,
    _yes: lambda form: form.counts_first,
}
"""The flags of what commands do themselves, with the forms that have them."""


def _flags_of_another(form: Form, other: Form, values: Mapping[str, Any], ctx: click.Context) -> Iterator[str]:
    """What was given that this form does not have. Not to ask is no harm where nobody is asked."""
    for parameter in other.flags:
        if is_given(values.get(parameter.key)) and not form.knows(parameter.key):
            yield f"--{parameter.name}"
    for own, fits in OWN_FLAGS.items():
        option = own()
        typed = ctx.get_parameter_source(str(option.name)) == ParameterSource.COMMANDLINE
        if typed and own is not _yes and not fits(form):
            yield option.opts[0]


class SuggestingGroup(ClientGroup):
    """A group whose commands are made when they are called, and which knows those that a wrong name may mean."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            asked = error.command_name
            names = self.known_names(ctx)
            meant = [name for name in ELSEWHERE.get(asked.lower(), ()) if name in names]
            if meant:
                raise click.UsageError(f"{error.message} Here it is {' or '.join(meant)}.", ctx) from None
            raise click.NoSuchCommand(asked, possibilities=names, ctx=ctx) from None

    def known_names(self, ctx: click.Context) -> list[str]:
        """All names of commands."""
        return self.list_commands(ctx)


class KindGroup(SuggestingGroup):
    """All that can be done with a kind: `statehouse task …`."""

    def __init__(self, kind: str, variants: Variants = MappingProxyType({})) -> None:
        self.kind = kind
        self.variants = variants
        text = manual.comment(described(kind))
        super().__init__(spoken(kind), help=text, short_help=manual.summary(text))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(kinds()[self.kind])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        return command(self.kind, spoken(cmd_name), self.variants)


class VerbGroup(SuggestingGroup):
    """A verb for all kinds: `statehouse list …`."""

    def __init__(self, verb: str, variants: Variants = MappingProxyType({})) -> None:
        self.verb = verb
        self.variants = variants
        super().__init__(verb, help=EVERYDAY_VERBS.get(verb, f"{verb.capitalize()} one of the kinds below."))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        name = plural if self.verb in ("list", "count", "watch") else str
        return [spoken(name(kind)) for kind, verbs in kinds().items() if self.verb in verbs]

    def known_names(self, ctx: click.Context) -> list[str]:
        """Each kind in the singular and in the plural, of which people may have meant either."""
        listed = self.list_commands(ctx)
        plurals = (spoken(plural(kind)) for kind in map(kind_named, listed) if kind)
        return list(dict.fromkeys((*listed, *plurals)))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        kind = kind_named(cmd_name)
        found = command(kind, self.verb, self.variants) if kind else None
        if kind and found is None:
            verbs = ", ".join(kinds()[kind])
            raise click.UsageError(f"{kind_shown(kind)} has no {self.verb}. It has: {verbs}.", ctx)
        return found


def _flag_names(kind: str, verb: str) -> set[str]:
    """The names of the flags of what is sent by a verb."""
    found = kinds()[kind][verb]
    methods = (found.method, found.matching)
    return {flag.name for method in methods if method for flag in Form(method).flags if flag.place[0] != FILTERS}


def command(kind: str, verb: str, variants: Variants = MappingProxyType({})) -> click.Command | None:
    """The command of a verb of a kind; None if the kind does not have it."""
    found = kinds()[kind].get(verb)
    return VerbCommand(kind, verb, found, variants.get((kind, verb))) if found else None


def group(name: str, variants: Variants) -> click.Command | None:
    """The group of a verb or a kind; None if the name is neither."""
    if any(spoken(name) in verbs for verbs in kinds().values()):
        return VerbGroup(spoken(name), variants)
    kind = kind_named(name)
    return KindGroup(kind, variants) if kind else None


def group_names() -> list[str]:
    """The names of all groups: of each verb, and of each kind."""
    verbs = {verb: None for named in kinds().values() for verb in named}
    return [*verbs, *map(spoken, kinds())]


def kind_summaries() -> dict[str, str]:
    """All kinds, and what each is."""
    return {spoken(kind): KindGroup(kind).short_help or "" for kind in kinds()}


def kind_shown(kind: str) -> str:
    """A kind in a sentence."""
    return kind.replace("_", " ").capitalize()
