"""What keeps a change by filters from being one of more than its caller means.

In a filter, a list without values matches everything, and a server drops fields that it does not know. A list may show
too much then; a change must not. So the filters of a request that has the field `all` have to narrow what they select,
unless it is set.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet
from statehouse.v1.filter_pb2 import NumberRange, TimeRange

from statehouse_server.descriptors import is_json

RANGES = (TimeRange.DESCRIPTOR, NumberRange.DESCRIPTOR)
ALL = "set all if everything is meant"
EMPTY_JSON = ("{}", "[]")
"""What every object or every array contains."""


def too_broad(request: Any) -> Iterator[tuple[str, str]]:
    """The paths and problems of what makes the filters of a request broader than they look."""
    if not _has_all(request.DESCRIPTOR) or request.all:
        return
    if not request.filters:
        yield "filters", f"is required; {ALL}"
    yield from _unknown(request, "")
    for index, one in enumerate(request.filters):
        if not one.ListFields():
            yield f"filters[{index}]", f"is empty, and matches everything; {ALL}"
        for field, value in one.ListFields():
            if field.message_type in RANGES and not value.ListFields():
                yield f"filters[{index}].{field.name}", f"has no bound; {ALL}"
            if is_json(field) and "".join(value.split()) in EMPTY_JSON:
                yield f"filters[{index}].{field.name}", f"is in every document of its kind; {ALL}"


@cache
def _has_all(descriptor: Descriptor) -> bool:
    """Whether requests of a kind have the field."""
    return "all" in descriptor.fields_by_name


def _unknown(message: Message, path: str) -> Iterator[tuple[str, str]]:
    """The messages in a request that have fields which the server does not know."""
    if len(UnknownFieldSet(message)):
        yield path.rstrip("."), f"has a field that this server does not know, and would ignore; {ALL}"
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        for index, one in enumerate(value if field.is_repeated else [value]):
            yield from _unknown(one, f"{path}{field.name}{f'[{index}]' if field.is_repeated else ''}.")
