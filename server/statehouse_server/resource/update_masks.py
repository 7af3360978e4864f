"""Masks of changes: which fields an update changes, and of which documents it has merge patches."""

from collections.abc import Collection, Sequence
from typing import Any

from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.message import Message

from statehouse_server.descriptors import is_json
from statehouse_server.errors import InvalidRequest
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.requests import option
from statehouse_server.resource.sql import MERGE

NO_MASK = FieldMask()


def fields_to_update(entity: Entity, item: Message, paths: Sequence[str]) -> Sequence[str]:
    """The fields that an update changes. Raises InvalidRequest for paths that it cannot change.

    `*` includes an INPUT_ONLY field, which cannot be read back, and one that takes a permission of its own, only if the
    request sets it.
    """
    if not getattr(item, entity.key[-1]):
        raise InvalidRequest(f"{entity.name}.{entity.key[-1]}", "is required")
    known = (*entity.mutable_fields, *(name for name in entity.input_fields if name not in entity.creation_fields))
    present = [field.name for field, _ in item.ListFields()]
    if late := [name for name in present if name in entity.creation_fields]:
        raise InvalidRequest(f"{entity.name}.{late[0]}", "can only be set when it is created")
    given = [name for name in present if name in known]
    if list(paths) == ["*"]:
        if_given = (*entity.input_fields, *entity.field_permissions)
        fields: Sequence[str] = tuple(name for name in known if name in given or name not in if_given)
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


def marking_merges(request: Any, changed: Collection[str], given: Message, path: str = "") -> list[str]:
    """The changed fields, those marked by `MERGE` whose given values are merge patches. See `documents_to_merge`."""
    merged = documents_to_merge(request, changed, given, path)
    return [f"{MERGE}{name}" if name in merged else name for name in changed]


def documents_to_merge(request: Any, changed: Collection[str], given: Message, path: str = "") -> frozenset[str]:
    """The changed fields whose given values are merge patches of the stored documents, by the request's mask.

    `path` is that of the `given` message in the request. Raises InvalidRequest for a field that is not a document or
    does not change, and for an empty patch.
    """
    merged = frozenset(option(request, "merge_patch_mask", NO_MASK).paths)
    described: Any = given.DESCRIPTOR.fields_by_name
    for name in sorted(merged):
        if name not in changed or not is_json(described[name]):
            raise InvalidRequest("merge_patch_mask", f"contains {name}, which is not a JSON document that changes")
        if not getattr(given, name):
            raise InvalidRequest(f"{path}{name}", "is empty, and a merge patch is a JSON document")
    return merged
