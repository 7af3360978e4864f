"""What commands print of what a server answers, in the form that the setting `output` names.

Everything follows from the type of the response. What a response is about is its first field, if that is a message:
several of them are rows, which are printed as they arrive, and a single one is printed by itself. Any other response is
a number of values.
"""

import sys
from collections.abc import Iterable

import click
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client import cells, detail
from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.documents import as_json, as_yaml, merged
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.rows import JsonRows, NameRows, Rows, TableRows, YamlRows
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.table import Beginnings, key_of
from statehouse_server.cli.console import remark, say
from statehouse_server.descriptors import singular

SHORTENED = 100
"""The most ids of a page that are shown by their beginnings, since each of them costs a call."""


class Output:
    """Prints responses to standard output."""

    def __init__(self, settings: Settings, connection: Connection | None = None, *, project: str = "") -> None:
        self._form = settings.output
        self._connection = connection
        self._project = project

    def show(self, method: Method, responses: Iterable[Message], *, done: str = "") -> None:
        """Print the response of a unary call, the pages of a list, or the messages of a stream.

        `done` says what a change did. In tables it is printed instead of what the response is about. A failure in the
        middle of a list is raised after a remark that says how far the list came.
        """
        subject = subject_of(method.descriptor.output_type)
        if subject is not None and subject.is_repeated:
            self._show_rows(subject, responses)
            return
        for number, response in enumerate(responses):
            self._show_one(response, subject, done, again=number > 0)

    def rows(self, subject: FieldDescriptor) -> Rows:
        """What prints rows that are the values of a field."""
        if self._form == "json":
            return JsonRows(subject)
        if self._form == "yaml":
            return YamlRows(subject)
        if self._form == "name":
            return NameRows(subject)
        return TableRows(subject, self._beginnings, wide=self._form == "wide")

    def _show_rows(self, subject: FieldDescriptor, responses: Iterable[Message]) -> None:
        rows = self.rows(subject)
        count = 0
        try:
            for response in responses:
                if items := getattr(response, subject.name):
                    rows.add(response)
                    sys.stdout.flush()
                    count += len(items)
        except (click.ClickException, KeyboardInterrupt):
            rows.end(whole=False)
            sys.stdout.flush()
            if count:
                remark(f"The list broke off after {count:,} {noun(subject, count)}.")
            raise
        rows.end(whole=True)
        if not count and self._form in ("table", "wide"):
            remark(f"No {noun(subject)}.")

    def _beginnings(self, ids: Iterable[tuple[str, str]]) -> Beginnings:
        """The beginnings of ids that people can type, for a terminal. In pipes and wide tables ids are whole."""
        wanted = set(ids)
        if self._connection is None or not sys.stdout.isatty() or len(wanted) > SHORTENED:
            return {}
        known = Ids(self._connection)
        found: dict[tuple[str, str], str] = {}
        for kind in {kind for kind, _ in wanted}:
            of_kind = known.beginnings(kind, [id_ for of, id_ in wanted if of == kind], self._project)
            found |= {(kind, id_): beginning for id_, beginning in of_kind.items()}
        return found

    def _show_one(self, response: Message, subject: FieldDescriptor | None, done: str, *, again: bool) -> None:
        if self._form == "name":
            if subject is not None and response.HasField(subject.name):
                say(key_of(getattr(response, subject.name)))
        elif self._form == "json":
            click.echo(as_json(merged(response, subject)))
        elif self._form == "yaml":
            click.echo(("---\n" if again else "") + as_yaml(merged(response, subject)), nl=False)
        else:
            lines = detail.lines(response, subject, done=done, wide=self._form == "wide")
            click.echo("".join(f"{line}\n" for line in ([""] if again else []) + list(lines)), nl=False)
        sys.stdout.flush()


def subject_of(response: Descriptor) -> FieldDescriptor | None:
    """The field with what a response is about: its first one, if it is a message. None if the response is about no
    one thing, but has values."""
    first: FieldDescriptor | None = next(iter(response.fields), None)
    if first is None or not cells.is_message(first) or first.containing_oneof is not None:
        return None
    is_opaque = cells.type_of(first).full_name == cells.ANY or cells.type_of(first).GetOptions().map_entry
    return None if is_opaque else first


def noun(field: FieldDescriptor, number: int = 0) -> str:
    """The name of the rows of a field: `tool executions`, or `tool execution` if there is one."""
    name = singular(field.name) if number == 1 else field.name
    return name.replace("_", " ")
