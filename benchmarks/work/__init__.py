"""What clients repeat, by subject: each piece of work is a function that prepares it for one thread."""

import itertools
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import grpc

Once = Callable[[], Any]
Work = Callable[[grpc.Channel, int], Once]
"""Prepares a piece of work for a thread with this number, and answers what is to be repeated."""


def new_ids() -> Iterator[str]:
    """New ids without end, in an ascending order."""
    prefix = uuid.uuid4().hex
    return (f"{prefix}-{number:08}" for number in itertools.count())
