"""Histories: the versions of an entity, and what each changed from what to what."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.paging import page_size, take_page
from statehouse_server.resource.recording.changes import KINDS
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.at_version import SQL, expired_sequence
from statehouse_server.services.event.disclosure import permission_to_read
from statehouse_server.services.event.numbering import number
from statehouse_server.services.event.states import UNKNOWN, Step, Told, Unkept, Value, steps

NEWEST = 2**63 - 1
"""Before this are all events."""


class History:
    """The handler of EventService for the versions of an entity."""

    def __init__(self, _: Dependencies) -> None:
        pass

    def list_entity_versions(
        self, ctx: CallContext, request: pb.ListEntityVersionsRequest
    ) -> pb.ListEntityVersionsResponse:
        entity = _entity(request.entity_kind)
        ctx.caller.require(permission_to_read(entity.name), request.project_id)
        number(ctx, request.project_id)
        most = page_size(request.page_size)
        found, cut = _events(ctx, request, most)
        changes = (_version(entity, step) for step in _steps(ctx, request, entity, found))
        versions = [*changes] if _is_ascending(request) else [*changes][::-1]
        page, more = take_page(versions, most, limit=ctx.answer_bytes)
        return pb.ListEntityVersionsResponse(
            versions=page, next_sequence=page[-1].sequence if page and (more or cut) else 0
        )


def _entity(kind: str) -> Entity:
    """The entity of a kind that has versions. Raises InvalidRequest."""
    found = next((entity for entity in KINDS.values() if entity.name == kind), None)
    if found is None:
        raise InvalidRequest("entity_kind", f"{kind!r} is no kind of entities that have versions")
    return found


def _is_ascending(request: pb.ListEntityVersionsRequest) -> bool:
    return request.WhichOneof("position") == "after_sequence"


def _events(ctx: CallContext, request: pb.ListEntityVersionsRequest, most: int) -> tuple[Sequence[Told], bool]:
    """The events of a page, ascending, and whether there are more."""
    position = request.after_sequence if _is_ascending(request) else request.before_sequence or NEWEST
    statement = SQL.list_versions_after if _is_ascending(request) else SQL.list_versions_before
    params = {**_params(request), "position": position, "limit": most + 1}
    rows, complete = statement.fetch_within(ctx, params, ctx.answer_bytes, _payload_bytes)
    found = [Told(*row) for row in rows[:most]]
    return found if _is_ascending(request) else found[::-1], not complete or len(rows) > most


def _payload_bytes(row: Sequence[Any]) -> int:
    return len(Told(*row).payload or "")


def _steps(
    ctx: CallContext, request: pb.ListEntityVersionsRequest, entity: Entity, found: Sequence[Told]
) -> Iterator[Step]:
    """The changes that successive events tell of, with the state before the first of them."""
    earlier: list[Told] = []
    if found and not found[0].creates:
        params = {**_params(request), "position": found[0].place}
        earlier = [Told(*row) for row in SQL.read_before.fetch_all(ctx, params)]
    known = steps(entity, [*earlier, *found], lambda: expired_sequence(ctx, request.project_id))
    yield from (step for place, step in enumerate(known) if place >= len(earlier))


def _params(request: pb.ListEntityVersionsRequest) -> Mapping[str, str]:
    return {name: getattr(request, name) for name in ("project_id", "entity_kind", "entity_id")}


def _version(entity: Entity, step: Step) -> pb.EntityVersion:
    told = step.told
    return pb.EntityVersion(
        version=told.version,
        sequence=told.place,
        type=told.type,
        actor=told.actor,
        on_behalf_of=told.on_behalf_of or "",
        request_id=told.request_id or "",
        create_time=time_of_postgres_micros(told.create_time),
        changes=_changes(entity, step),
    )


def _changes(entity: Entity, step: Step) -> Iterator[pb.FieldChange]:
    if step.told.removes(entity):
        return
    for name in _names(entity, step):
        before, after = step.before.value(name), step.after.value(name)
        if before != after or (before == UNKNOWN and name in step.told.changed_fields):
            yield pb.FieldChange(field=name, before=_value(before), after=_value(after))


def _names(entity: Entity, step: Step) -> list[str]:
    """The fields that a change may have changed. What it tells besides may have changed in versions without events."""
    if step.told.creates:
        return sorted(step.after.values)
    quiet = entity.quiet_fields if step.before.complete else ()
    return sorted({*step.told.changed_fields, *quiet})


def _value(value: Value | None) -> pb.FieldValue | None:
    if value is None:
        return None
    return pb.FieldValue(**value._asdict()) if isinstance(value, Unkept) else pb.FieldValue(value_json=value)
