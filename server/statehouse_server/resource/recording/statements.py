"""Statements that record what they change."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.recording.changes import changes_in
from statehouse_server.resource.recording.events import project_of
from statehouse_server.resource.recording.forms import recorded

ALL_EVENTS: Topic = ("events",)
"""The topic that is notified when events of any projects have been committed."""


class RecordedStatement(Statement):
    """A statement that may change entities."""

    @cached_property
    def text(self) -> str:
        return recorded(self.query)

    @cached_property
    def records(self) -> bool:
        """Whether it writes events."""
        return self.text != self.query

    def _text(self, ctx: CallContext) -> bytes:
        if ctx.claim_events or not self.records or self._is_masked(ctx):
            return super()._text(ctx)
        return self.labelled_quiet

    @cached_property
    def labelled_quiet(self) -> bytes:
        """The text that is sent where claims are not recorded."""
        return f"/* {self.name} */ {recorded(self.query, quietly=True)}".encode()

    def values(self, ctx: CallContext, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """The parameters that are sent along. What is executed with them is announced to whoever watches."""
        values = super().values(ctx, params)
        if not self.records:
            return values
        ctx.notify(self._topic(params))
        return {**values, **ctx.caller.audited, "claim_events": ctx.claim_events}

    @cached_property
    def labelled_masked(self) -> bytes:
        """The text that is sent under a read mask."""
        return f"/* {self.name} */ {recorded(self.masked_query)}".encode()

    @cached_property
    def _feed_parameter(self) -> str:
        """The parameter with the project in whose feed all of its events are; empty if there is none."""
        entities = [change.entity for change in changes_in(self.query)]
        if all("project_id" in entity.fields for entity in entities):
            return "project_id"
        return "id" if all(entity.name == "project" for entity in entities) else ""

    @cached_property
    def _is_global(self) -> bool:
        """Whether all of its events are in the feed of what belongs to no project."""
        return all(project_of(change.entity) == f"'{SYSTEM_PROJECT}'" for change in changes_in(self.query))

    def _topic(self, params: Mapping[str, Any]) -> Topic:
        """The topic of the feed in which its events are. That of all feeds, if only PostgreSQL knows which."""
        project_id = SYSTEM_PROJECT if self._is_global else params.get(self._feed_parameter)
        return events_of(project_id) if isinstance(project_id, str) else ALL_EVENTS


def events_of(project_id: str) -> Topic:
    """The topic that is notified when events of a project have been committed."""
    return (*ALL_EVENTS, project_id)
