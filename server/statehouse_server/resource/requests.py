"""Requests: the fields that only some of those for the same standard method have."""

from typing import Any


def option(request: Any, name: str, default: Any = False) -> Any:
    """The value of a field; `default` if the request has no such field. Its descriptor tells that sooner than a failed
    access does."""
    return getattr(request, name) if name in request.DESCRIPTOR.fields_by_name else default
