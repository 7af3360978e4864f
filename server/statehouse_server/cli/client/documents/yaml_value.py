"""YAML that says what JSON can say: its numbers stay as they were written, and `no` and `12:30` are texts."""

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from statehouse_server.cli.client.documents.json_value import Unexpected, shown, unique
from statehouse_server.cli.client.documents.normal_form import Number

TAG = "tag:yaml.org,2002:"
NULL, BOOL, NUMBER, TEXT = (f"{TAG}{name}" for name in ("null", "bool", "float", "str"))
_NULLS = re.compile(r"~|null|")
_BOOLS = re.compile(r"true|false")
_NUMBERS = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
RESOLVED = ((NULL, _NULLS, "~n"), (BOOL, _BOOLS, "tf"), (NUMBER, _NUMBERS, "-0123456789"))
"""What is no text without quotes, and the characters with which it begins."""


def loaded_all(text: str) -> Iterator[Any]:
    """The values in the documents of a text, each by itself or all in one list. Raises Unexpected."""
    import yaml  # noqa: PLC0415  slow to load

    try:
        for node in yaml.compose_all(text, _loader()):
            value = _value(node, set())
            yield from value if isinstance(value, list) else [] if value is None else [value]
    except yaml.YAMLError as error:
        raise Unexpected(" ".join(str(error).split())) from None


def _loader() -> Any:
    import yaml  # noqa: PLC0415

    class Loader(yaml.SafeLoader):
        """Knows the types of JSON, and none besides."""

        yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}  # type: ignore[misc]

    for tag, pattern, beginnings in RESOLVED:
        Loader.add_implicit_resolver(tag, re.compile(rf"(?:{pattern.pattern})\Z"), list(beginnings))
    Loader.add_implicit_resolver(NULL, re.compile(r"\Z"), [""])
    return Loader


def _value(node: Any, seen: set[int]) -> Any:
    """The value of a node that has not been seen. An alias is one that has: a few lines of them could be a document
    that no memory holds."""
    if id(node) in seen:
        raise Unexpected(f"line {node.start_mark.line + 1} has an anchor, whose aliases are not read")
    seen.add(id(node))
    if node.id == "mapping":
        return _object([(_value(key, seen), _value(value, seen)) for key, value in node.value])
    if node.id == "sequence":
        return [_value(one, seen) for one in node.value]
    return _scalar(node.tag, node.value)


def _object(pairs: list[tuple[Any, Any]]) -> dict[str, Any]:
    for key, _ in pairs:
        if not isinstance(key, str):
            raise Unexpected(f"{shown(key)} is the key of an object, and not a text")
    return unique((str(key), value) for key, value in pairs)


def _scalar(tag: str, text: str) -> Any:
    if tag == TEXT:
        return text
    if tag == NULL and _NULLS.fullmatch(text):
        return None
    if tag == BOOL and _BOOLS.fullmatch(text):
        return text == "true"
    if tag == NUMBER and _NUMBERS.fullmatch(text):
        return Number(text)
    raise Unexpected(f"{shown(text)} has the tag {tag.replace(TAG, '!!')}, which JSON does not have")
