"""The comments of the protos, which are the help of the commands."""

import json
import re
from functools import cache
from importlib import resources
from typing import Any

Descriptor = Any
"""Any descriptor with a full name: of a service, method, message, field or enum."""


def comment(descriptor: Descriptor) -> str:
    """The comment of something; empty if it has none."""
    return _comments().get(descriptor.full_name, "")


def value_comment(enum: Descriptor, name: str) -> str:
    """The comment of a value of an enum."""
    return _comments().get(f"{enum.full_name}.{name}", "")


def summary(text: str) -> str:
    """The first sentence of a comment, without its full stop."""
    sentence = re.split(r"(?<=[^.]\.)\s|\n", text, maxsplit=1)[0]
    return sentence.removesuffix(".")


@cache
def _comments() -> dict[str, str]:
    found: dict[str, str] = json.loads((resources.files("statehouse.v1") / "comments.json").read_bytes())
    return found
