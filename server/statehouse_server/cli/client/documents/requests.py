"""Requests in JSON: from arguments, files and standard input."""

import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import click
from google.protobuf import json_format
from google.protobuf.message import Message

from statehouse_server.cli.client.documents.json_value import Unexpected, shown, unique
from statehouse_server.cli.client.documents.normal_form import Number, normalized
from statehouse_server.cli.client.values import MAX_BYTES

__all__ = ["BadRequest", "given", "loaded", "loaded_all", "message", "normalized", "opened", "parsed"]

REST_CHARACTERS = 20
"""Characters that are shown of the place where JSON ends to be JSON."""
_VISIBLE = re.compile(r"\S")


class BadRequest(click.BadParameter):
    """A request is not what its method takes. The usage of the command, which was right, is not shown."""

    def format_message(self) -> str:
        return self.message

    def show(self, file: IO[Any] | None = None) -> None:
        click.ClickException.show(self, file)


def given(argument: str) -> bytes:
    """The text that an argument stands for: `-` for standard input, `@FILE` for a file, else the argument itself.
    Raises BadRequest."""
    with opened(argument) as file:
        try:
            text = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise BadRequest(f"{argument.removeprefix('@')} cannot be read: {error.strerror}.") from None
    if len(text) > MAX_BYTES:
        raise BadRequest(f"The request has more than {MAX_BYTES // 2**20} MiB.")
    return text


def opened(argument: str) -> IO[bytes]:
    """The same as a file."""
    if argument == "-":
        # Not sys.stdin: a thread that waits for a line when the command ends would hold its lock.
        return open(0, "rb", closefd=False)
    if not argument.startswith("@"):
        return io.BytesIO(argument.encode())
    try:
        return Path(argument[1:]).open("rb")
    except OSError as error:
        raise BadRequest(f"{argument[1:]} cannot be read: {error.strerror}.") from None


def parsed(text: str | bytes, message_class: Any, what: str) -> Any:
    """The message that JSON describes, in UTF-8 if it is bytes. Raises BadRequest; `what` is the name of the text in
    its message, as in "The request"."""
    return _accepted(lambda: loaded(text), message_class, what)


def message(value: Mapping[str, Any], message_class: Any, what: str) -> Any:
    """The same for JSON that is read already."""
    return _accepted(lambda: value, message_class, what)


def _accepted(read: Callable[[], Any], message_class: Any, what: str) -> Message:
    descriptor = message_class.DESCRIPTOR
    try:
        made: Message = json_format.ParseDict(normalized(read(), descriptor), message_class())
        return made
    except RecursionError:
        problem = "it is nested too deep"
    except (Unexpected, json_format.ParseError, ValueError) as error:
        problem = str(error)
    article = "an" if descriptor.name[0] in "AEIOU" else "a"
    sentence = f"{what} is not {article} {descriptor.name}: {problem}"
    raise BadRequest(sentence if sentence.endswith((".", "?")) else f"{sentence}.") from None


def loaded(text: str | bytes) -> Any:
    """The value that JSON describes, with its numbers as texts. Raises Unexpected, with the place of what is wrong."""
    try:
        document = text if isinstance(text, str) else text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unexpected(f"it is not JSON: byte {error.start} is not UTF-8") from None
    if not document.strip():
        raise Unexpected("it is empty")
    try:
        return _DECODER.decode(document)
    except RecursionError:
        raise Unexpected("it is nested too deep") from None
    except json.JSONDecodeError as error:
        rest = document[error.pos :].strip()
        place = f"at {shown(rest[:REST_CHARACTERS])}" if rest else "at its end"
        raise Unexpected(
            f"it is not JSON: line {error.lineno}, column {error.colno}, {place}: {error.msg[0].lower()}{error.msg[1:]}"
        ) from None


def loaded_all(text: str) -> Iterator[Any]:
    """The values in JSON that a text has, one after the other, or all in one list. Raises Unexpected."""
    place = 0
    while found := _VISIBLE.search(text, place):
        place = found.start()
        try:
            value, place = _DECODER.raw_decode(text, place)
        except json.JSONDecodeError:
            loaded(text[place:])  # says it better
            raise
        yield from value if isinstance(value, list) else [value]


def _no_number(name: str) -> None:
    raise Unexpected(f"it is not JSON: {name} is no number there")


_DECODER = json.JSONDecoder(
    object_pairs_hook=unique, parse_int=Number, parse_float=Number, parse_constant=_no_number
)  # fmt: skip
