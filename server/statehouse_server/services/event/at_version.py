"""Old versions of entities, as their events tell of them."""

from collections import deque
from collections.abc import Mapping
from typing import Any, NoReturn

from google.protobuf.message import Message

from statehouse_server.errors import NotFound, SequenceExpired
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.reading import Reader
from statehouse_server.resource.recording.events import feed_of, id_in_feed
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.event.states import Step, Told, Unkept, message, steps


class HistoryStatements(StatementSet, stem="event_history"):
    read_version: Statement
    find_oldest_version: Statement
    find_missing_sequence: Statement
    list_versions_after: Statement
    list_versions_before: Statement
    read_before: Statement


SQL = HistoryStatements()


class AtVersion:
    """Reads one entity as it was."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._entity = reader.entity

    def read(self, ctx: CallContext, key: Mapping[str, str], version: int) -> tuple[Message, Mapping[str, Unkept]]:
        """The entity in a version, and what is not kept of it, by field. Raises NotFound, AmbiguousId,
        SequenceExpired."""
        stored = self._stored(ctx, key)
        if stored is not None:
            key = {column: getattr(stored, column) for column in self._entity.key}
            if stored.version == version:
                return stored, {}
            if stored.version < version:
                raise self._no_version(key, version, f"The newest one is {stored.version}.")
        last = self.told(ctx, key, version)
        if last is None or last.told.version != version or not last.after.complete:
            self._refuse(ctx, key, version, stored, last)
        if last.told.removes(self._entity):
            raise self._no_version(key, version, "It was removed then.")
        return message(self._entity, key, last)

    def told(self, ctx: CallContext, key: Mapping[str, str], version: int) -> Step | None:
        """The last change that events tell of up to a version; None if they tell of none."""
        params = self._params(key)
        events = [Told(*row) for row in SQL.read_version.fetch_all(ctx, {**params, "version": version})]
        told = steps(self._entity, events, lambda: expired_sequence(ctx, params["project_id"]))
        return next(iter(deque(told, maxlen=1)), None)

    def _stored(self, ctx: CallContext, key: Mapping[str, str]) -> Any:
        """The entity as it is now; None if it was removed for good."""
        try:
            return self._reader.get(ctx, key)
        except NotFound:
            return None

    def _params(self, key: Mapping[str, str]) -> dict[str, str]:
        """The parameters for the events about the entity with a key."""
        entity = self._entity
        return {
            "project_id": feed_of(entity, key),
            "entity_kind": entity.name,
            "entity_id": id_in_feed(entity, key),
        }

    def _refuse(
        self, ctx: CallContext, key: Mapping[str, str], version: int, stored: Any, last: Step | None
    ) -> NoReturn:
        """Raise the reason why the events up to a version, of which the last one is given, do not tell it."""
        if last is None and stored is None:
            raise self._reader.not_found(key[self._entity.key[-1]])
        if last is not None and last.after.complete and last.told.version < version:
            if self._entity.quiet:
                raise self._no_version(key, version, "No event tells of it: it was made by a claim, or never.")
            if stored is None:
                raise self._no_version(key, version, f"The last one that events tell of is {last.told.version}.")
        raise self._expired(ctx, key, version, stored)

    def _no_version(self, key: Mapping[str, str], version: int, why: str) -> NotFound:
        id_ = id_in_feed(self._entity, key)
        return NotFound(
            f"There is no version {version} of {self._entity.noun} {id_}. {why}",
            entity_kind=self._entity.name,
            entity_id=id_,
            version=version,
        )

    def _expired(self, ctx: CallContext, key: Mapping[str, str], version: int, stored: Any) -> SequenceExpired:
        id_ = id_in_feed(self._entity, key)
        (oldest,) = SQL.find_oldest_version.fetch_one(ctx, self._params(key))
        if oldest is None or oldest <= version:
            oldest = stored.version if stored else 0
        known = f" The oldest one that is kept is {oldest}." if oldest else ""
        return SequenceExpired(
            f"The events that told of version {version} of {self._entity.noun} {id_} are not kept any more.{known}",
            entity_kind=self._entity.name,
            entity_id=id_,
            **({"oldest_version": oldest} if oldest else {}),
        )


def expired_sequence(ctx: CallContext, project_id: str) -> int:
    """The largest number that retention has removed from a feed."""
    row = SQL.find_missing_sequence.fetch_one(ctx, {"project_id": project_id})
    return row[0] if row else 0
