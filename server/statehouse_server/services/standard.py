"""The standard methods: their implementation for any entity."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from google.protobuf.message import Message
from statehouse.v1.entity_pb2 import EntityCount, UnkeptField

from statehouse_server.descriptors import enum_labels, plural
from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.batches import Batches
from statehouse_server.resource.counting import Counting
from statehouse_server.resource.includes import Include
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.masks import ReadMask, masked, own_paths
from statehouse_server.resource.paging import Tokens, all_within_bytes
from statehouse_server.resource.removal import Removal
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.requests import option
from statehouse_server.resource.selection import Selection, deletion, purge, status_change
from statehouse_server.resource.transitions import Step
from statehouse_server.resource.update_masks import fields_to_update, marking_merges
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.entity_watch import EntityWatch, Matches
from statehouse_server.services.event.at_version import AtVersion
from statehouse_server.services.event.feeds import Feeds
from statehouse_server.services.shared_reads import SharedReads

SMALLER_BATCH = "Ask for fewer per call."
MAX_SHARED_BYTES = 4096
"""Limit of a document in bytes that one call gives to many entities."""


@dataclass(frozen=True)
class StandardMethods:
    """The standard methods of one entity."""

    repository: Repository
    removal: Removal
    request: type[Message]
    response: type[Message]
    tokens: Tokens
    feeds: Feeds
    include: Include | None = None
    """What the response can contain along with the entities."""

    @property
    def one(self) -> str:
        """The request or response field that contains the resource."""
        return self.repository.entity.name

    @property
    def many(self) -> str:
        """The request or response field that contains several resources."""
        return plural(self.one)

    def answer(self, resource: Message) -> Message:
        return (
            self.response(**{self.one: resource})
            if self.one in self.response.DESCRIPTOR.fields_by_name
            else self.response()
        )

    def key(self, request: Any) -> dict[str, Any]:
        return {column: getattr(request, column) for column in self.repository.entity.key}

    def scope(self, request: Any) -> dict[str, Any]:
        """The parameter for the project of a request, if the entity belongs to projects."""
        return {"project_id": request.project_id} if self.repository.entity.of_project else {}

    def create(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.create(ctx, getattr(request, self.one)))

    def get(self, ctx: CallContext, request: Any) -> Message:
        if option(request, "at_version"):
            return self._get_at_version(ctx, request)
        found = self.repository.get(masked(ctx, self.repository.entity, request), self.key(request))
        return self._found(ctx, request, found)

    def get_by_name(self, ctx: CallContext, request: Any) -> Message:
        return self._get_by(ctx, request, "name")

    def get_by_slug(self, ctx: CallContext, request: Any) -> Message:
        return self._get_by(ctx, request, "slug")

    def upsert(self, ctx: CallContext, request: Any) -> Message:
        item = getattr(request, self.one)
        return self.answer(self.batches.upsert_one(ctx, item, any_transition=option(request, "any_transition")))

    def update(self, ctx: CallContext, request: Any) -> Message:
        item = getattr(request, self.one)
        fields = fields_to_update(self.repository.entity, item, request.update_mask.paths)
        return self.answer(self.repository.update(ctx, item, marking_merges(request, fields, item, f"{self.one}.")))

    def update_status(self, ctx: CallContext, request: Any) -> Message:
        label, values = self._new_status(request)
        marked = dict(zip(marking_merges(request, values, request), values.values(), strict=True))
        step = Step(label, any_transition=option(request, "any_transition"), may_stay=request.allow_same_status)
        key = self.key(request) | {"version": request.version}
        return self.answer(self.repository.update_status(ctx, key, step, marked))

    def delete(self, ctx: CallContext, request: Any) -> Message:
        options = {name: option(request, name) for name in ("purge", "cascade")}
        deleted, counts = self.removal.delete(ctx, self.key(request), request.version, **options)
        answer: Any = self.answer(deleted)
        if counts:
            answer.counts.extend(entity_counts(counts))
        return answer  # type: ignore[no-any-return]

    def update_statuses(self, ctx: CallContext, request: Any) -> Message:
        label, documents = self._new_status(request)
        refuse_large(documents)
        entity = self.repository.entity
        assert entity.transitions is not None  # noqa: S101  only bound for entities with a table
        step = Step(label, any_transition=option(request, "any_transition"))
        params: dict[str, Any] = {"status": label, "sources": step.sources(entity.transitions)}
        params |= {name: text or None for name, text in documents.items()}
        change = status_change(entity, sorted(documents))
        return self.response(**self.selection.apply(ctx, request, change, params, force=True).counts)

    def delete_many(self, ctx: CallContext, request: Any) -> Message:
        hiding, params = self.repository.hiding, {"retention_days": self.repository.retention_days}
        change = deletion(self.repository.entity, self.removal.entities, with_ids=bool(hiding))
        with hiding.transaction(ctx):
            outcome = self.selection.apply(ctx, request, change, params, force=request.force)
            for ids in outcome.answer:
                hiding.hide(ctx, request.project_id, ids)
        return self.response(**outcome.counts)

    def purge(self, ctx: CallContext, request: Any) -> Message:
        change = purge(self.repository.entity, self.removal.entities)
        counts = self.selection.apply(ctx, request, change, force=request.force).counts
        passed_over = counts["skipped"] and not request.force
        held = {"held": self.selection.held(ctx, request, self.removal.entities)} if passed_over else {}
        return self.response(**counts, **held)

    def undelete(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.undelete(ctx, self.key(request), request.version))

    def batch_get(self, ctx: CallContext, request: Any) -> Message:
        asked, scope = masked(ctx, self.repository.entity, request), self.scope(request)
        rows = self.repository.get_many(asked, scope, list(request.ids), allow_missing=request.allow_missing)
        return self.response(**{self.many: all_within_bytes(rows, SMALLER_BATCH, limit=ctx.answer_bytes)})

    def batch_create(self, ctx: CallContext, request: Any) -> Message:
        return self._batch(ctx, self.batches.create, request)

    def batch_upsert(self, ctx: CallContext, request: Any) -> Message:
        upsert = partial(self.batches.upsert, any_transition=option(request, "any_transition"))
        return self._batch(ctx, upsert, request)

    def list(self, ctx: CallContext, request: Any) -> Message:
        answer: Any = self.response()
        token, along = self.listing.fill(ctx, request, self.tokens, self.include, getattr(answer, self.many))
        total = self.listing.count(ctx, request) if request.with_total else 0
        answer.MergeFrom(self.response(**along, next_page_token=token, total_size=total))
        return answer  # type: ignore[no-any-return]

    def count(self, ctx: CallContext, request: Any) -> Message:
        if self.counting is None:
            return self.response(total=self.listing.count(ctx, request))
        groups = self.counting.groups(ctx, request)
        return self.response(total=sum(group.count for group in groups), counts=groups)

    def stream(self, pages: StreamContext, request: Any) -> Iterator[bytes]:
        def finish(message: Any, position: Any) -> bytes:
            message.resume_token = self.tokens.make(request, "resume_token", position)
            self.listing.leave_out(request, getattr(message, self.many))
            return message.SerializeToString()  # type: ignore[no-any-return]

        start = self.listing.resume_position(request, self.tokens)
        stream = self.listing.streamed(self.response, self.many, request)
        return self.listing.stream(pages, request, stream, finish, start)

    def watch(self, pages: StreamContext, request: Any) -> Iterator[Message]:
        matches = Matches(self.listing, request, self.response, self.many)
        return EntityWatch(matches, self.shared_reads, self.feeds, self.tokens, pages).responses()

    @cached_property
    def batches(self) -> Batches:
        return Batches(self.repository)

    @cached_property
    def shared_reads(self) -> SharedReads[Any]:
        return SharedReads()

    @cached_property
    def listing(self) -> Listing:
        return Listing(self.repository, self.request)

    @cached_property
    def counting(self) -> Counting | None:
        """How it counts in groups; None if it has no `group_by`."""
        asked: Any = self.request.DESCRIPTOR.fields_by_name
        answered: Any = self.response.DESCRIPTOR.fields_by_name
        return Counting(self.listing, asked["group_by"], answered["counts"]) if "group_by" in asked else None

    @cached_property
    def selection(self) -> Selection:
        return Selection(self.repository, self.request)

    def _get_at_version(self, ctx: CallContext, request: Any) -> Message:
        if self.include and getattr(request, f"include_{self.include.name}"):
            raise InvalidRequest("at_version", "is for the entity alone, without what the request could include")
        mask = ReadMask.of(self.repository.entity, own_paths(request))
        found, unkept = AtVersion(self.repository).read(ctx, self.key(request), request.at_version)
        mask.clear([found], self.repository.entity.fields)
        shown = {name: value for name, value in unkept.items() if mask.shows(name)}
        fields = [UnkeptField(field=name, **value._asdict()) for name, value in sorted(shown.items())]
        return self.response(**{self.one: found}, unkept_fields=fields)

    def _get_by(self, ctx: CallContext, request: Any, field: str) -> Message:
        asked = masked(ctx, self.repository.entity, request)
        found = self.repository.get_by(asked, self.scope(request), field, getattr(request, field))
        return self._found(ctx, request, found)

    def _found(self, ctx: CallContext, request: Any, found: Message) -> Message:
        """The answer of a read, with what the request includes."""
        included = self.include.read(ctx, request, [found]).fields if self.include else {}
        return self.response(**{self.one: found}, **included)

    def _new_status(self, request: Any) -> tuple[str, dict[str, Any]]:
        """The label of the new status, and the values of other fields that are replaced with it: of `optional` ones
        those that are set, of others all."""
        label = enum_labels(request.DESCRIPTOR.fields_by_name["status"].enum_type)[request.status]
        entity = self.repository.entity
        values = {
            field.name: getattr(request, field.name)
            for field in request.DESCRIPTOR.fields
            if field.name in (entity.fields if field.has_presence else entity.mutable_fields)
            and not (field.has_presence and not request.HasField(field.name))
        }
        return label, values

    def _batch(self, ctx: CallContext, change: Callable[..., Sequence[Message]], request: Any) -> Message:
        """Run a batch. It is undone if its response does not fit into one message, as the client could not read it."""
        with ctx.transaction():
            rows = all_within_bytes(change(ctx, getattr(request, self.many)), SMALLER_BATCH, limit=ctx.answer_bytes)
        return self.response(**{self.many: rows})


def entity_counts(counts: Counter[str]) -> list[EntityCount]:
    """The counts by kind, in the order of the kinds and without those that are zero."""
    return [EntityCount(entity_kind=kind, count=counts[kind]) for kind in sorted(+counts)]


def refuse_large(documents: Mapping[str, str]) -> None:
    """Raise InvalidRequest for a document that is too large to be stored for each of many entities."""
    for name, text in documents.items():
        if len(text.encode()) > MAX_SHARED_BYTES:
            raise InvalidRequest(name, f"has more than {MAX_SHARED_BYTES} bytes; many entities would have it")
