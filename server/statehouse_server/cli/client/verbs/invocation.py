"""What a command does: the calls for what was given, and what is shown of them."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import click

from statehouse_server.cli.client.call_options import has_key
from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.following import followed, until_ctrl_c
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.output.output import Output
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.verbs.forms import Form, documents
from statehouse_server.cli.console import agreed, remark, say
from statehouse_server.descriptors import plural

PAGE_ROWS = 1000
"""Rows of a page: the most that the server gives."""
POSITION = "position"
"""Where a page begins that has no token: after or before a number. By default it is the newest one."""


@dataclass
class Invocation:
    """One run of a command."""

    form: Form
    values: Mapping[str, Any]
    settings: Settings
    connection: Connection

    def run(self) -> None:
        """Do it, and print what comes of it."""
        if self.settings.output == "secret" and not self._method.secrets:
            raise click.UsageError("Nothing secret comes of this; choose another --output.")
        if self.form.counts_first:
            self._ask_and_do()
        elif self.form.portioned:
            for request in self._requests():
                self._do(request)
        elif self.values.get("watch"):
            self._watch()
        elif self._method.watches:
            self._follow()
        else:
            for request in self._requests():
                self._show(self._responses(request), done=self._said_of(request))

    @property
    def _method(self) -> Method:
        return self.form.method

    @cached_property
    def _ids(self) -> Ids:
        return Ids(self.connection)

    @cached_property
    def _project(self) -> str:
        return self._ids.full("project", self.settings.project)

    @cached_property
    def _output(self) -> Output:
        return Output(self.settings, self.connection, project=self._project)

    def _show(self, responses: Iterable[Any], *, done: str = "") -> None:
        self._output.show(self._method, responses, done=done)

    def _watch(self) -> None:
        """Show what there is, and each change of it. Ends with Ctrl-C."""
        requests = list(self._requests())

        def read() -> Iterator[Any]:
            for request in requests:
                yield from self._responses(self._method.request.FromString(request.SerializeToString()))

        self._output.watch(self._method, read, interval=self.values["interval"])

    def _follow(self) -> None:
        """Show what a watch sends, also when the connection breaks. Ends with Ctrl-C."""
        (request,) = self._requests()
        with until_ctrl_c():
            self._output.follow(self._method, followed(self.connection, self._method, request))

    def _said_of(self, request: Any) -> str:
        """What a change did whose response is empty."""
        if self._method.response_fields:
            return ""
        named = " ".join(str(getattr(request, key.field.name)) for key in self.form.keys)
        return f"{self._method.kind.replace('_', ' ')} {named} {past(self._method.verb)}"

    def _requests(self) -> Iterator[Any]:
        """A request for each thing that was named, or for each document of the file."""
        named, bodies = list(self.form.each(self.values)), self._bodies()
        if has_key(self.settings) and len(named) * len(bodies) > 1:
            raise click.UsageError("An --idempotency-key is for one change, and these are several.")
        for values in named:
            for body in bodies:
                yield self._completed(self.form.request(values, body=body, merge=bool(self.values.get("merge"))))

    def _bodies(self) -> list[Mapping[str, Any] | None]:
        file = self.values.get("file")
        if file is None:
            return [None]
        found = documents(file)
        return [self.form.batch(found)] if self.form.is_batch else list(found)

    def _completed(self, request: Any) -> Any:
        """A request with its project, and whole ids."""
        about = self.form.of_a_project(request)
        if about is not None and not about.project_id:
            about.project_id = self._project
        self._ids.complete(self._method, request)
        return request

    def _responses(self, request: Any) -> Iterator[Any]:
        """All responses to a request: of a list page by page, and of a change by filters until all are changed."""
        if self._method.descriptor.server_streaming:
            yield from self.connection.stream(self._method, request)
        elif self.form.paged:
            yield from self._pages(request)
        else:
            yield self.connection.call(self._method, request)

    def _pages(self, request: Any) -> Iterator[Any]:
        left = self.values.get("rows")
        if self.form.numbered and not request.WhichOneof(POSITION):
            request.before_sequence = 0
        while True:
            request.page_size = min(left or PAGE_ROWS, PAGE_ROWS)
            page = self.connection.call(self._method, request)
            yield page
            if left:
                left -= len(getattr(page, self.form.rows_field))
            if left == 0 or not self._continues(request, page):
                return

    def _continues(self, request: Any, page: Any) -> bool:
        """Make the request one for the next page, if there is one."""
        told, asked = ("next_page_token", "page_token")
        if self.form.numbered:
            told, asked = ("next_sequence", request.WhichOneof(POSITION))
        place = getattr(page, told)
        if not place or not getattr(page, "more", True):
            return False
        if place == getattr(request, asked):
            raise click.ClickException("The server gave the same page again; the list would never end.")
        setattr(request, asked, place)
        if "skip" in self._method.request_fields:
            request.skip = 0
        return True

    def _do(self, request: Any) -> None:
        """Change all that match filters, and say how many these were."""
        self._show_counts(self._until_done(request))

    def _show_counts(self, total: Any, *, would: bool = False) -> None:
        """Say in a sentence what was done, or would be, unless a program asked for it."""
        if self.settings.output in ("table", "wide") and (said := said_of_many(self._method, total, would=would)):
            say(said)
        else:
            self._show([total])

    def _until_done(self, request: Any) -> Any:
        """The sum of the responses to a change by filters, repeated while there is more. With an idempotency key it is
        not: the server would give the same response again."""
        if not self.form.portioned:
            return self.connection.call(self._method, request)
        total = self._method.response()
        once = bool(request.limit) or has_key(self.settings)
        while True:
            response = self.connection.call(self._method, request)
            total.count += response.count
            total.skipped += response.skipped
            total.more = response.more and once
            if once or not response.more:
                return total

    def _ask_and_do(self) -> None:
        """Count what would be done, ask, and do it."""
        (request,) = self._requests()
        if not self.values["yes"]:
            planned = self.connection.without_key().call(self._method, request)
            if self.values["dry_run"]:
                self._show_counts(planned, would=True)
                return
            self._confirm(planned)
        request.force = True
        self._do(request)

    def _confirm(self, planned: Any) -> None:
        """Ask the user whether to do it. Raises Exit if not, and UsageError if there is nobody to ask."""
        many = getattr(planned, "count", None)
        if many is None:
            many = sum(one.count for one in planned.counts)
        kind = plural(self._method.kind) if many != 1 else self._method.kind
        more = " or more" if getattr(planned, "more", False) else ""
        shown = f"{self._method.verb.capitalize()} {many:,}{more} {kind.replace('_', ' ')}"
        if not many:
            remark("Nothing matches.")
            raise click.exceptions.Exit(0)
        if sys.stdin.closed or not sys.stdin.isatty():
            raise click.UsageError(f"{shown}? Nobody can be asked: give --yes, or --dry-run to count only.")
        if not agreed(f"{shown}?"):
            remark("Nothing was changed.")
            raise click.exceptions.Exit(1)


def said_of_many(method: Method, total: Any, *, would: bool = False) -> str:
    """What a change by filters did, or would do; empty if its response has more than counts."""
    if "skipped" not in method.response_fields:
        return ""
    kind = (method.kind if total.count == 1 else plural(method.kind)).replace("_", " ")
    skipped = f", {total.skipped:,} skipped" if total.skipped else ""
    more = "; there are more" if total.more else ""
    return f"{total.count:,} {kind} {'would be ' if would else ''}{past(method.verb)}{skipped}{more}"


PAST = {"cancel": "cancelled", "retry": "retried", "update-status": "changed"}


def past(verb: str) -> str:
    """What was done: `delete` -> `deleted`."""
    return PAST.get(verb) or (f"{verb}d" if verb.endswith("e") else f"{verb}ed")
