"""Values of a JSON document with their paths, so that error messages can name the place."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

SHOWN_CHARACTERS = 60
"""Characters of a value that are shown in a message."""
PARSED_DIGITS = 1000
"""Longer numbers are read as infinite. No field accepts them, and Python refuses to parse numbers of some thousand
digits."""


class Unexpected(ValueError):
    """A value is not the expected one; the message contains its path and the value."""


@dataclass(frozen=True)
class JsonValue:
    """A value and its place in the document, like `workflow.tasks[3].id`; empty for the document itself."""

    value: Any
    path: str = ""

    def __getitem__(self, key: str) -> "JsonValue":
        """A member of this object. Raises Unexpected if it is missing or null."""
        found = self.get(key)
        if found is None:
            raise Unexpected(f"{self.path or 'it'} has no {key}")
        return found

    def get(self, key: str) -> "JsonValue | None":
        """A member of this object; None if it is missing or null."""
        value = self.object().get(key)
        return None if value is None else JsonValue(value, f"{self.path}.{key}" if self.path else key)

    def members(self, key: str) -> "list[JsonValue]":
        """The elements of a list in this object; none if it is missing or null."""
        found = self.get(key)
        return found.elements() if found else []

    def elements(self) -> "list[JsonValue]":
        """The elements of this list."""
        if not isinstance(self.value, list):
            raise self.unexpected("a list")
        return [JsonValue(value, f"{self.path}[{index}]") for index, value in enumerate(self.value)]

    def object(self) -> dict[str, Any]:
        """This object, as it is."""
        if not isinstance(self.value, dict):
            raise self.unexpected("an object")
        return self.value

    def text(self) -> str:
        """This string. Raises Unexpected if it cannot be encoded in UTF-8."""
        if not isinstance(self.value, str):
            raise self.unexpected("a text")
        if any("\ud800" <= char <= "\udfff" for char in self.value):
            raise Unexpected(f"{self.path} has half of a surrogate pair")
        return self.value

    def number(self, least: float, most: float) -> float:
        """This number. Raises Unexpected if it is out of range."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float) or not least <= self.value <= most:
            raise self.unexpected(f"a number between {least} and {most}")
        return self.value

    def integer(self, least: int, most: int) -> int:
        """This integer. Raises Unexpected if it has a fraction or is out of range."""
        number = self.number(least, most)
        if number != int(number):
            raise self.unexpected("a whole number")
        return int(number)

    def unexpected(self, wanted: str) -> Unexpected:
        return Unexpected(f"{self.path or 'it'} is {shown(self.value)}, not {wanted}")


def shown(value: Any) -> str:
    """A value in the form for an error message."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}…"


def load(text: str | bytes) -> JsonValue:
    """Read a document, in UTF-8 if it is bytes. Raises Unexpected."""
    try:
        return JsonValue(_DECODER.decode(text if isinstance(text, str) else text.decode("utf-8-sig")))
    except Unexpected:
        raise
    except RecursionError:
        raise Unexpected("it is not JSON that can be read: it is nested too deep") from None
    except UnicodeDecodeError as error:
        raise Unexpected(f"it is not JSON: byte {error.start} is not UTF-8") from None
    except ValueError as error:
        raise Unexpected(f"it is not JSON: {error}") from None


def unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """An object of these members. Raises Unexpected if a key is there twice: readers differ in which of them counts."""
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise Unexpected(f"an object has the key {shown(key)} twice")
        result[key] = value
    return result


def _integer(text: str) -> float:
    return int(text) if len(text) <= PARSED_DIGITS else float(text)


_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_int=_integer)
