"""The requests of a stream from a client, as they are typed or arrive in a pipe."""

import re
import sys
from collections.abc import Iterable, Iterator
from typing import IO, Any

from statehouse_server.cli.client.call.finishing import Finisher
from statehouse_server.cli.client.documents.requests import BadRequest, opened, parsed
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.values import MAX_BYTES
from statehouse_server.cli.console import remark

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')


def requests(method: Method, argument: str, finisher: Finisher) -> Iterator[Any]:
    """The finished requests that an argument stands for, as they arrive.

    One that is not valid is told with its line. On a terminal it can be typed again; elsewhere it raises BadRequest or
    CallFailed.
    """
    file = opened(argument)
    typed = argument == "-" and sys.stdin.isatty()
    if typed:
        _invite(method)
    return _requests(method, file, finisher, typed=typed)


def _invite(method: Method) -> None:
    first = method.descriptor.input_type.fields[0]
    example = f'{{"{first.json_name}": {"{}" if first.message_type else "…"}}}'
    remark(
        f"Type each {method.descriptor.input_type.name} as JSON, such as {example}, and Ctrl-D after the last one."
        " Ctrl-C cancels the call."
    )


def _requests(method: Method, file: IO[bytes], finisher: Finisher, *, typed: bool) -> Iterator[Any]:
    with file:
        lines = iter(lambda: file.readline(MAX_BYTES), b"")
        for number, text in documents(lines, blank_ends=typed):
            try:
                request = parsed(text, method.request, f"Line {number}")
                finisher.finish(method, request)
            except (BadRequest, CallFailed) as error:
                if not typed:
                    raise
                error.show()
            else:
                yield request


def documents(lines: Iterable[bytes], *, blank_ends: bool) -> Iterator[tuple[int, bytes]]:
    """Texts in JSON, each with the number of its first line. One ends with the line that closes its last bracket, or
    that cannot be JSON; with `blank_ends` also with a blank line, by which people give up one that is not complete."""
    text: list[bytes] = []
    depth = first = 0.0
    for number, line in enumerate(lines, 1):
        blank = not line.strip()
        if not text:
            if blank:
                continue
            first, depth = number, 0
        text.append(line)
        depth += _depth(line)
        if depth <= 0 or (blank and blank_ends):
            yield int(first), b"".join(text)
            text = []
    if text:
        yield int(first), b"".join(text)


def _depth(line: bytes) -> float:
    """How many more brackets a line opens than it closes. No text in JSON goes on after a line with half a string."""
    bare = _STRING.sub(b"", line)
    if b'"' in bare:
        return float("-inf")
    return sum(map(bare.count, (b"{", b"["))) - sum(map(bare.count, (b"}", b"]")))
