"""What is stored of a kind, as completions of a command line."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import click
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.ids import OWN_IDS
from statehouse_server.cli.client.methods import Method, kinds
from statehouse_server.cli.client.settings import Settings
from statehouse_server.descriptors import behaves, enum_labels, rules

SECONDS = 1.0
"""Seconds in which the server must respond."""
MOST = 100
"""Ids that are offered at most."""
DESCRIPTIVE = ("name", "status")
"""Fields that describe an entity."""
RESTORING = ("undelete", "purge")
"""Verbs for what is deleted."""


def kind_in(field: FieldDescriptor, own: str, *, positional: bool) -> str:
    """The kind of what a field of a request names; empty if it names nothing that is stored."""
    stem = field.name.removesuffix("_ids").removesuffix("_id")
    referred = rules(field).references or (stem if positional or stem != field.name else "")
    if referred in kinds():
        return referred
    return own if positional or OWN_IDS & {field.name, f"{stem}_id"} else ""


def offered(ctx: click.Context, kind: str, key: str) -> Iterator[tuple[str, str]]:
    """The newest entities of a kind: what they have in the field `key`, or else their ids, and descriptions. There are
    none if the server does not respond in time."""
    verb = kinds().get(kind, {}).get("list")
    if verb is None:
        return
    stored = Stored(verb.method)
    deleted = ctx.command.name in RESTORING and "delete_time" in stored.fields
    for row in stored.rows(ctx.find_root().ensure_object(Settings), deleted=deleted):
        if not deleted or row.HasField("delete_time"):
            yield getattr(row, key if key in stored.keys else stored.keys[-1]), stored.description(row)


@dataclass(frozen=True)
class Stored:
    """What the list method of a kind returns."""

    method: Method

    @cached_property
    def _field(self) -> Any:
        return next(one for one in self.method.descriptor.output_type.fields if one.is_repeated and one.message_type)

    @cached_property
    def fields(self) -> dict[str, FieldDescriptor]:
        """The fields of an entity."""
        return dict(self._field.message_type.fields_by_name)

    @cached_property
    def keys(self) -> list[str]:
        """The fields that name an entity within its project."""
        return [name for name, field in self.fields.items() if behaves(field, "IDENTIFIER") and name != "project_id"]

    def rows(self, settings: Settings, *, deleted: bool) -> list[Message]:
        """The newest entities, also those that are deleted if these are wanted."""
        request = self.method.request(page_size=MOST)
        if "project_id" in self.method.request_fields:
            request.project_id = settings.project
        if "read_mask" in self.method.request_fields:
            shown = [name for name in (*DESCRIPTIVE, "delete_time") if name in self.fields]
            request.read_mask.paths.extend(dict.fromkeys([*self.keys, *shown]))
        if deleted:
            request.show_deleted = True
        # The inner one leaves the connection without an error, after which it would look for the server.
        with suppress(click.ClickException), replace(settings, timeout=SECONDS).connect() as here, suppress(CallFailed):
            return list(getattr(here.call(self.method, request), self._field.name))
        return []

    def description(self, row: Any) -> str:
        """What people know an entity by: its name, and its status."""
        name = row.name if "name" in self.fields else ""
        label = enum_labels(self.fields["status"].enum_type).get(row.status, "") if "status" in self.fields else ""
        return f"{name} ({label})" if name and label else name or label
