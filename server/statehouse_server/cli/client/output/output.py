"""What commands print of what a server answers, in the form that the setting `output` names.

Everything follows from the type of the response. What a response is about is its first field, if that is a message:
several of them are rows, which are printed as they arrive, and a single one is printed by itself. Any other response is
a number of values.
"""

import sys
from collections.abc import Callable, Iterable
from typing import Any

import click
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.documents.writing import as_json, as_yaml, merged
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.output import cells
from statehouse_server.cli.client.output.detail import Detail
from statehouse_server.cli.client.output.rows import JsonRows, NameRows, Rows, TableRows, YamlRows, rows_in, write_names
from statehouse_server.cli.client.output.table import Beginnings
from statehouse_server.cli.client.output.watch import Change, Picture, changes
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import remark
from statehouse_server.descriptors import singular

SHORTENED = 100
"""The most ids of a kind on a page that are shown by their beginnings, since each of them costs a call."""


class Output:
    """Prints responses to standard output."""

    def __init__(self, settings: Settings, connection: Connection | None = None, *, project: str = "") -> None:
        self._form = settings.output
        self._ids = Ids(connection) if connection is not None and sys.stdout.isatty() else None
        self._project = project
        self._shortened: dict[tuple[str, str], str] = {}
        self._printed = False
        """Whether a document or a description was printed, from which the next one must be kept apart."""
        self._detail = Detail(wide=self._form == "wide", shorten=self.beginnings)

    def show(self, method: Method, responses: Iterable[Message], *, done: str = "") -> None:
        """Print the response of a unary call, the pages of a list, or the messages of a stream.

        `done` says what a change did. In tables it is printed instead of what the response is about, or for an empty
        response. A failure in the middle of a list is raised after a remark that says how far the list came.
        """
        subject = subject_of(method.descriptor.output_type)
        if subject is not None and subject.is_repeated:
            self._show_rows(subject, responses)
            return
        for response in responses:
            if self._form == "secret":
                click.echo("\n".join(getattr(response, name) for name in method.secrets))
            else:
                self._show_one(response, subject, done)

    def watch(self, method: Method, read: Callable[[], Iterable[Message]], *, interval: float = 2.0) -> None:
        """Print what `read` returns, and then what is different whenever it is read again. It never ends."""
        subject = subject_of(method.descriptor.output_type)
        if subject is None:
            for changed in changes(read, interval=interval):
                for change in changed:
                    if change.what != "gone":
                        self._show_one(change.row, None, "")
            return
        rows = self._rows(subject, watched=True)
        for changed in changes(lambda: (row for page in read() for row in rows_in(page, subject)), interval=interval):
            rows.change(changed)
            sys.stdout.flush()

    def follow(self, method: Method, responses: Iterable[Message]) -> None:
        """Print what a watch sends: of entities also what is new, changed or gone, and of anything else each row."""
        subject = subject_of(method.descriptor.output_type)
        assert subject is not None, method.name  # noqa: S101
        picture = Picture(subject) if "removed_ids" in method.response_fields else None
        rows = self._rows(subject, watched=picture is not None)
        for response in responses:
            rows.change(picture.changes(response) if picture else _told(response, subject))
            sys.stdout.flush()

    def _rows(self, subject: FieldDescriptor, *, watched: bool = False) -> Rows:
        if self._form == "json":
            return JsonRows(subject)
        if self._form == "yaml":
            return YamlRows(subject)
        if self._form == "name":
            return NameRows(subject)
        return TableRows(subject, self.beginnings, wide=self._form == "wide", watched=watched)

    def _show_rows(self, subject: FieldDescriptor, responses: Iterable[Message]) -> None:
        rows = self._rows(subject)
        count = 0
        try:
            for response in responses:
                if here := len(rows_in(response, subject)):
                    rows.add(response)
                    sys.stdout.flush()
                    count += here
        except (click.ClickException, KeyboardInterrupt):
            rows.end(whole=False)
            sys.stdout.flush()
            if count:
                remark(f"The list broke off after {count:,} {noun(subject, count)}.")
            raise
        rows.end(whole=True)
        if not count and self._form in ("table", "wide"):
            remark(f"No {noun(subject)}.")

    def beginnings(self, ids: Iterable[tuple[str, str]]) -> Beginnings:
        """The beginnings of ids that people can type, on a terminal. In a pipe all ids are whole."""
        if self._ids is None:
            return {}
        unknown = {pair for pair in ids if pair not in self._shortened}
        for kind in {kind for kind, _ in unknown}:
            of_kind = [id_ for of, id_ in unknown if of == kind]
            if len(of_kind) <= SHORTENED:
                found = self._ids.beginnings(kind, of_kind, self._project)
                self._shortened |= {(kind, id_): beginning for id_, beginning in found.items()}
        return self._shortened

    def _show_one(self, response: Message, subject: FieldDescriptor | None, done: str) -> None:
        if self._form == "name":
            write_names(rows_in(response, subject) if subject is not None else [])
        elif self._form == "json":
            click.echo(as_json(merged(response, subject)))
        elif self._form == "yaml":
            click.echo(("---\n" if self._printed else "") + as_yaml(merged(response, subject)), nl=False)
        else:
            self._describe(response, subject, done)
        self._printed = True
        sys.stdout.flush()

    def _describe(self, response: Message, subject: FieldDescriptor | None, done: str) -> None:
        lines = list(self._detail.lines(response, subject, done=done))
        if lines:
            click.echo("\n".join(["", *lines] if self._printed and not done else lines))
        elif subject is not None:
            remark(f"No {noun(subject, 1)}.")


def _told(response: Message, subject: FieldDescriptor) -> list[Change]:
    return [Change("", row) for row in rows_in(response, subject)]


def subject_of(response: Descriptor) -> FieldDescriptor | None:
    """The field with what a response is about: its first one, if it is a message. None if the response is about no
    one thing, but has values."""
    first: Any = next(iter(response.fields), None)
    if first is None or not cells.is_message(first) or first.containing_oneof is not None:
        return None
    is_opaque = first.message_type.full_name == cells.ANY or first.message_type.GetOptions().map_entry
    return None if is_opaque else first


def noun(field: FieldDescriptor, number: int = 0) -> str:
    """The name of the rows of a field: `tool executions`, or `tool execution` if there is one."""
    name = singular(field.name) if number == 1 else field.name
    return name.replace("_", " ")
