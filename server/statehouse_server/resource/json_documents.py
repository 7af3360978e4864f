"""JSON documents: checks that PostgreSQL stores and returns them without loss."""

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

MAX_BYTES = 4_000_000
"""Limit of a document, and of all documents of a row together."""
LARGE = 256 * 1024
"""Documents of more characters than this are examined one at a time: decoded, one can take 25 times its size."""
MAX_DEPTH = 64
MAX_NUMBER_LENGTH = 64
MAX_EXPONENT = 308


_one_large = threading.Lock()


def problem(text: str) -> str:
    """The problem of a document; empty if it is valid. An empty text means no document, and is valid."""
    if len(text) <= LARGE:
        return _problem(text)
    with _one_large:
        return _problem(text)


def _problem(text: str) -> str:
    try:
        _examine(text)
    except _Unstorable as unstorable:
        return str(unstorable)
    except RecursionError:
        return f"is nested deeper than {MAX_DEPTH} levels"
    except ValueError:
        return "is not valid JSON"
    return ""


class _Unstorable(ValueError):
    """A JSON document that PostgreSQL would refuse, change or not return."""


class _HasExponents(Exception):
    """Numbers with an exponent are counted in a second pass, since jsonb writes 1e300 in full."""


def _number(text: str) -> None:
    if len(text) > MAX_NUMBER_LENGTH:
        raise _Unstorable(f"has a number of more than {MAX_NUMBER_LENGTH} characters")
    if "e" in text or "E" in text:
        raise _HasExponents


class _Expansion:
    """Counts the digits of numbers with an exponent in their stored form."""

    digits = 0

    def number(self, text: str) -> None:
        try:
            _number(text)
        except _HasExponents:
            exponent = abs(int(text.lower().partition("e")[2]))
            if exponent > MAX_EXPONENT:
                raise _Unstorable(f"has a number with an exponent beyond ±{MAX_EXPONENT}") from None
            self.digits += exponent


def _refuse_constant(name: str) -> None:
    raise _Unstorable(f"has {name}, which is not valid JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        raise _Unstorable("has an object with the same key twice")
    return result


def _decoder(number: Callable[[str], None]) -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=_object, parse_int=number, parse_float=number, parse_constant=_refuse_constant
    )


_PLAIN = _decoder(_number)


def _examine(text: str) -> None:
    if not text:
        return
    if len(text) > MAX_BYTES or len(text.encode()) > MAX_BYTES:
        raise _Unstorable("has more than 4 MB")
    try:
        document = _PLAIN.decode(text)
    except _HasExponents:
        expansion = _Expansion()
        document = _decoder(expansion.number).decode(text)
        if len(text) + expansion.digits > MAX_BYTES:
            raise _Unstorable("has more than 4 MB when its numbers are written in full") from None
    if text.count("[") + text.count("{") > MAX_DEPTH and _depth(document) > MAX_DEPTH:
        raise _Unstorable(f"is nested deeper than {MAX_DEPTH} levels")
    if "\\u" in text:
        for string in _strings(document):
            if "\0" in string or any("\ud800" <= char <= "\udfff" for char in string):
                raise _Unstorable("has \\u0000 or half of a surrogate pair in a string")


def _depth(document: Any) -> int:
    depth, level = 0, [document]
    while level := [value for value in level if isinstance(value, dict | list)]:
        depth += 1
        level = [inner for value in level for inner in (value.values() if isinstance(value, dict) else value)]
    return depth


def _strings(document: Any) -> Iterator[str]:
    level = [document]
    while level:
        value = level.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            level += [*value, *value.values()]
        elif isinstance(value, list):
            level += value
