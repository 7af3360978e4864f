"""The standard methods: their implementation for any entity."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from google.protobuf.message import Message

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity, enum_labels, plural
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.paging import Tokens, all_within_bytes, in_messages
from statehouse_server.resource.repository import Repository
from statehouse_server.rpc.handler import StreamContext

SMALLER_BATCH = "Ask for fewer per call."


@dataclass(frozen=True)
class StandardMethods:
    """The standard methods of one entity."""

    repository: Repository
    request: type[Message]
    response: type[Message]
    tokens: Tokens

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

    def create(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.create(ctx, getattr(request, self.one)))

    def get(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.get(ctx, self.key(request)))

    def upsert(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.upsert(ctx, getattr(request, self.one)))

    def update(self, ctx: CallContext, request: Any) -> Message:
        item = getattr(request, self.one)
        return self.answer(
            self.repository.update(ctx, item, fields_to_update(self.repository.entity, item, request.update_mask.paths))
        )

    def update_status(self, ctx: CallContext, request: Any) -> Message:
        label = enum_labels(request.DESCRIPTOR.fields_by_name["status"].enum_type)[request.status]
        documents = {
            field.name: value
            for field, value in request.ListFields()
            if field.has_presence and field.name in self._fields
        }
        return self.answer(self.repository.update_status(ctx, self.key(request), label, documents, request.version))

    def delete(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.delete(ctx, self.key(request), request.version))

    def undelete(self, ctx: CallContext, request: Any) -> Message:
        return self.answer(self.repository.undelete(ctx, self.key(request), request.version))

    def batch_get(self, ctx: CallContext, request: Any) -> Message:
        scope = {"project_id": request.project_id} if "project_id" in self.repository.entity.key else {}
        rows = all_within_bytes(self.repository.get_many(ctx, scope, list(request.ids)), SMALLER_BATCH)
        return self.response(**{self.many: rows})

    def batch_create(self, ctx: CallContext, request: Any) -> Message:
        return self._batch(ctx, self.repository.create_many, request)

    def batch_upsert(self, ctx: CallContext, request: Any) -> Message:
        return self._batch(ctx, self.repository.upsert_many, request)

    def list(self, ctx: CallContext, request: Any) -> Message:
        rows, token = self.listing.page(ctx, request, self.tokens)
        total = self.listing.count(ctx, request) if request.with_total else 0
        return self.response(**{self.many: rows}, next_page_token=token, total_size=total)

    def stream(self, pages: StreamContext, request: Any) -> Iterator[Message]:
        found = self.listing.all(pages.connection, request, self.tokens)
        for rows in in_messages(pages.yield_to_calls(found), first=16):
            token = self.listing.resume_token(request, rows[-1], self.tokens)
            yield self.response(**{self.many: rows}, resume_token=token)

    @cached_property
    def listing(self) -> Listing:
        return Listing(self.repository, self.request)

    @property
    def _fields(self) -> Sequence[str]:
        return tuple(self.repository.entity.fields)

    def _batch(self, ctx: CallContext, change: Callable[..., Sequence[Message]], request: Any) -> Message:
        """Run a batch. It is undone if its response does not fit into one message, as the client could not read it."""
        with ctx.transaction():
            rows = all_within_bytes(change(ctx, getattr(request, self.many)), SMALLER_BATCH)
        return self.response(**{self.many: rows})


def fields_to_update(entity: Entity, item: Message, paths: Sequence[str]) -> Sequence[str]:
    """The fields that an update changes. Raises InvalidRequest for paths that it cannot change.

    INPUT_ONLY fields cannot be read back, so `*` includes one only if the request sets it.
    """
    if not getattr(item, entity.key[-1]):
        raise InvalidRequest(f"{entity.name}.{entity.key[-1]}", "is required")
    known = (*entity.mutable_fields, *(name for name in entity.input_fields if name not in entity.creation_fields))
    present = [field.name for field, _ in item.ListFields()]
    if late := [name for name in present if name in entity.creation_fields]:
        raise InvalidRequest(f"{entity.name}.{late[0]}", "can only be set when it is created")
    given = [name for name in present if name in known]
    if list(paths) == ["*"]:
        fields: Sequence[str] = (*entity.mutable_fields, *(name for name in given if name in entity.input_fields))
    else:
        fields = tuple(dict.fromkeys(paths)) or given
    wrong = [path for path in fields if path not in known]
    if wrong:
        raise InvalidRequest("update_mask", f"contains {wrong[0]}, which is not one of {', '.join(known)}")
    if not fields:
        raise InvalidRequest("update_mask", "is empty, and no field that can be changed is set")
    missing = [name for name in fields if name in entity.fields and entity.required(name) and not getattr(item, name)]
    if missing:
        raise InvalidRequest(f"{entity.name}.{missing[0]}", "is required")
    return fields
