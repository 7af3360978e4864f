"""The fields of a request as flags and arguments of a command.

What a client sends is an object in the JSON form of protobuf, and each parameter is a place in it. A message that a
request must have is spread out, so that its fields are flags themselves; and so is one filter.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile
from typing import Any

import click
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from statehouse.v1 import options_pb2

from statehouse_server.cli.client import manual
from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.methods import Method, kinds, spoken
from statehouse_server.cli.client.settings import SETTINGS
from statehouse_server.cli.client.values import Contents, Document, Label, Line, Mask, Moment, Separated, Span, Utf8
from statehouse_server.descriptors import LONG_FORMATS, behaves, is_json, rules, singular

OWN_KEYS = frozenset({"id", "ids", "parent_id", "name", "scope", "key"})
"""Fields that say which thing a method is about, beside the ids of other kinds."""
AUTOMATIC = frozenset({
    "project_id", "page_size", "page_token", "resume_token", "update_mask", "merge_patch_mask", "force",
})  # fmt: skip
"""Fields that the command sets itself."""
NAMES = {"group_by": "by", "read_mask": "fields"}
"""Flags that are not called like their fields."""
SYNONYMS = {"ttl": "expires"}
"""Second names of flags."""
RESERVED = frozenset({
    *SETTINGS, "help", "file", "merge", "filter", "watch", "interval", "dry-run", "yes", "force", "idempotency-key",
    "idempotency-key-ttl", "header", "timeout",
})  # fmt: skip
"""Flags of all commands, or of what commands do themselves."""
FILTERS, LIMIT = "filters", "limit"
ID_LIST = "statehouse.v1.IdList"
RANGES = ("statehouse.v1.TimeRange", "statehouse.v1.NumberRange")
BOUNDS = {"start_time": "after", "end_time": "before", "start_number": "from", "end_number": "before"}
"""The ends of a range, as flags call them."""
BOUND_HELP = {
    "start_time": "at this time or later", "end_time": "before this time",
    "start_number": "this number or a higher one", "end_number": "below this number",
}  # fmt: skip
NUMBERS: dict[int, Any] = {
    FieldDescriptor.TYPE_INT32: click.INT,
    FieldDescriptor.TYPE_INT64: click.INT,
    FieldDescriptor.TYPE_DOUBLE: click.FLOAT,
}
MESSAGES = {"google.protobuf.Timestamp": Moment, "google.protobuf.Duration": Span, "google.protobuf.FieldMask": Mask}
REQUIRED = " [required]"
REQUIRED_WITHOUT_ID = " [required without ID]"
UNSEEN = "; @FILE, or @- for standard input, keeps it out of the history and the list of processes"
Place = tuple[str, ...]
"""A place in a request: the names of fields, from the outside in."""


@dataclass(frozen=True)
class Parameter:
    """A field of a request, as a parameter of a command."""

    place: Place
    field: FieldDescriptor
    positional: bool
    range: FieldDescriptor | None = None
    """The range of which it is an end."""
    name: str = ""
    """How the command calls it: `workflow` for `workflow_id`."""
    replaces_ids: bool = False
    """Whether it is a flag that says what a method is about whose command takes ids for another one."""

    @property
    def key(self) -> str:
        """Its name among the values of the command."""
        return self.name.replace("-", "_")

    @property
    def several(self) -> bool:
        """Whether it has several values."""
        return self.field.is_repeated or _message(self.field) == ID_LIST

    @cached_property
    def values_of(self) -> FieldDescriptor:
        """The field whose type and rules are those of one value."""
        listed: Any = self.field.message_type
        return listed.fields_by_name["ids"] if _message(self.field) == ID_LIST else self.field

    @property
    def required(self) -> bool:
        return behaves(self.field, "REQUIRED")

    @property
    def secret(self) -> bool:
        """Whether nobody else should see it: a secret or a token."""
        return bool(self.field.GetOptions().debug_redact)

    @property
    def help(self) -> str:
        """The first sentence of the comment of the field."""
        if self.range is not None:
            return f"{manual.summary(manual.comment(self.range))}: {BOUND_HELP[self.field.name]}"
        required = REQUIRED_WITHOUT_ID if self.replaces_ids else REQUIRED if self.required else ""
        return manual.summary(manual.comment(self.field)) + (UNSEEN if self.secret else "") + required

    def flag(self) -> click.Option:
        if self.field.type == FieldDescriptor.TYPE_BOOL:
            # What is stored can also become false, while a filter or an option is only left out.
            both = self.field.has_presence or (len(self.place) > 1 and self.place[0] != FILTERS)
            flag = f"--{self.name}/--no-{self.name}" if both else f"--{self.name}"
            return click.Option([flag, self.key], is_flag=True, default=None, help=self.help)
        names = [f"--{name}" for name in (self.name, SYNONYMS.get(self.name)) if name]
        return click.Option(
            [*names, self.key], type=self.type, multiple=self.several, default=None, help=self.help,
            shell_complete=completers.of_field(self.field),
        )  # fmt: skip

    @property
    def type(self) -> Any:
        """The type of what people type."""
        field = self.values_of
        if field.enum_type is not None:
            return Separated(Label(field.enum_type)) if self.several else Label(field.enum_type)
        if field.message_type is not None:
            return MESSAGES.get(field.message_type.full_name, Document)()
        if field.type == FieldDescriptor.TYPE_STRING:
            format_ = rules(field).format
            if self.several and format_ == options_pb2.FORMAT_ID:
                return Separated(Utf8())
            if self.secret:
                return Contents() if format_ == options_pb2.FORMAT_SECRET else Line()
            return Contents() if format_ in LONG_FORMATS else Utf8()
        return NUMBERS.get(field.type, Utf8())

    @property
    def metavar(self) -> str:
        return self.key.upper()

    def argument(self, *, several: bool, optional: bool) -> click.Argument:
        """It as an argument. Whether it may be missing depends on the rest of the command."""
        shown = f"[{self.metavar}]" if several or optional else self.metavar
        return click.Argument(
            [self.key], type=Utf8(), required=False, nargs=-1 if several else 1,
            metavar=f"{shown}..." if several else shown, help=self.help.removesuffix(REQUIRED),
            shell_complete=completers.of_field(self.field),
        )  # fmt: skip

    def names(self) -> Iterator[str]:
        """What it may be called, the best name first."""
        field, place = self.field, self.place
        if self.range is not None:
            yield spoken(f"{self.range.name}_{BOUNDS[field.name]}")
            return
        whole = NAMES.get(field.name, singular(field.name) if field.is_repeated else field.name)
        of_filter = place[0] == FILTERS
        if of_filter and field.type != FieldDescriptor.TYPE_BOOL and not is_json(field):
            whole = rules(field).filter_target.replace(".", "_") or whole
        short = whole.removesuffix("_id").removesuffix("_json")
        plain = field.name if len(place) == 1 else f"{place[0]}_{whole}"
        for name in (short, whole, f"where_{short}" if of_filter else plain, "_".join(place)):
            yield spoken(name)

    def name_with(self, kind: str) -> str:
        """What it is called where a flag of all commands has its own name: `lock-token`."""
        return spoken(f"{kind}_{self.field.name}")

    def refuse_nothing(self, value: Any) -> None:
        """Raise BadParameter for a value by which a change would be wider than it looks: for a filter by an empty text,
        perhaps of a variable that is not set, which would match all that have none; and for a limit of 0, which is
        none."""
        if self.place == (LIMIT,) and value == 0:
            raise click.BadParameter("0 would be no limit; leave it out if that is meant.", param_hint=f"--{self.name}")
        if self.place[0] == FILTERS and "" in (self._parts(value) if self.several else [value]):
            raise click.BadParameter(
                "it is empty; --filter can say that something has none.", param_hint=f"--{self.name}"
            )

    @staticmethod
    def _parts(values: Iterable[Any]) -> list[Any]:
        return [part for one in values for part in (one if isinstance(one, list) else [one])]

    def put(self, request: dict[str, Any], value: Any) -> None:
        """Put a value into a request in JSON."""
        if self.several:
            value = self._parts(value)
        if _message(self.field) == ID_LIST:
            value = {"ids": value}
        for name in self.place[:-1]:
            request = request.setdefault(name, [{}])[0] if name == FILTERS else request.setdefault(name, {})
        request[self.place[-1]] = value


def parameters(method: Method) -> list[Parameter]:
    """The parameters of a method: first what it is about, and its filters last."""
    found: list[Parameter] = []
    taken = set(RESERVED)
    # One value before several, which can be told apart by the plural.
    for place, field in sorted(_places(method), key=lambda one: (one[0][0] == FILTERS, one[1].is_repeated)):
        for parameter in _parameters_of(place, field):
            name = next(one for one in (*parameter.names(), parameter.name_with(method.kind)) if one not in taken)
            taken.add(name)
            found.append(replace(parameter, name=name))
    return found


def spread_field(method: Method) -> FieldDescriptor | None:
    """The message that each request of a method has, such as the task of CreateTask; None if it has none."""
    fields = method.descriptor.input_type.fields
    return next((one for one in fields if one.message_type and not one.is_repeated and _is_spread(one)), None)


def _is_spread(field: FieldDescriptor) -> bool:
    return behaves(field, "REQUIRED") and _message(field) not in (*MESSAGES, ID_LIST, *RANGES, "")


def _places(method: Method) -> Iterator[tuple[Place, FieldDescriptor]]:
    """The places of a request that flags and arguments may fill."""
    for field in method.descriptor.input_type.fields:
        if field.name in AUTOMATIC:
            continue
        if field.is_repeated and field.name == FILTERS:
            yield from _within((FILTERS,), field.message_type)
        elif field == spread_field(method):
            inside = _within((field.name,), field.message_type)
            yield from ((place, inner) for place, inner in inside if _may_be_sent(method, inner))
        else:
            yield (field.name,), field


def _within(place: Place, message: "Descriptor | None") -> Iterator[tuple[Place, FieldDescriptor]]:
    assert message is not None  # noqa: S101
    yield from (((*place, field.name), field) for field in message.fields)


def _parameters_of(place: Place, field: FieldDescriptor) -> Iterator[Parameter]:
    """A parameter for a field, or for each end of a range."""
    if _message(field) not in RANGES:
        yield Parameter(place, field, positional=_is_key(place, field))
        return
    ends: Any = field.message_type
    for end in ends.fields:
        yield Parameter((*place, end.name), end, positional=False, range=field)


def _may_be_sent(method: Method, field: FieldDescriptor) -> bool:
    """Whether a client sets a field of the message that it sends: in an update, one that may change there."""
    if field.name in ("project_id", *method.request_fields) or behaves(field, "OUTPUT_ONLY"):
        return False
    if method.verb != "update":
        return field.name != "version" or method.verb == "upsert"
    of_status = ("status", "start_time", "end_time") if "update-status" in kinds()[method.kind] else ()
    return not behaves(field, "IMMUTABLE") and field.name not in of_status


def _is_key(place: Place, field: FieldDescriptor) -> bool:
    """Whether a field says which thing the method is about."""
    if place[0] == FILTERS or field.type != FieldDescriptor.TYPE_STRING:
        return False
    if len(place) > 1:
        return behaves(field, "IDENTIFIER")
    return field in _keys(field.containing_type)


def _keys(request: Any) -> Iterator[FieldDescriptor]:
    """The fields of a request that say which thing the method is about. They are the first that are required: a name
    that comes after others is that of something new."""
    return takewhile(_names_a_thing, (field for field in request.fields if behaves(field, "REQUIRED")))


def _names_a_thing(field: FieldDescriptor) -> bool:
    if field.GetOptions().debug_redact:  # A token proves something; what it belongs to has an id.
        return False
    return field.name in OWN_KEYS or field.name.removesuffix("_id") in kinds()


def _message(field: FieldDescriptor) -> str:
    """The full name of the type of a message; empty for other fields."""
    return field.message_type.full_name if field.message_type is not None else ""
