"""Following a stream that goes on, also when the connection breaks."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.console import remark, rest

ATTEMPTS = 30
"""Connections that are tried in vain before it gives up: about two minutes."""
LONGEST_PAUSE = 5.0
"""Seconds between two of them at most."""
INTERRUPTED = 130
"""The exit code after Ctrl-C, which is how people end what follows."""
PLACES = {"resume_token": "resume_token", "sequence": "after_sequence", "through_number": "after"}
"""The fields of a response that say how far it came, and those of a request that begin there."""


def place_of(method: Method) -> tuple[str, str] | None:
    """The fields of the response and the request of a stream by which it is continued; None if it cannot be."""
    known = ((told, asked) for told, asked in PLACES.items() if told in method.response_fields)
    return next((pair for pair in known if pair[1] in method.request_fields), None)


def followed(connection: Connection, method: Method, request: Any) -> Iterator[Any]:
    """What is sent of a stream, from where it was when a connection broke. The first connection is not tried again."""
    place = place_of(method)
    assert place is not None, method.name  # noqa: S101
    told, asked = place
    failures, begun = 0, False
    while True:
        try:
            for response in connection.stream(method, request):
                if failures:
                    remark("Connected again.")
                failures, begun = 0, True
                setattr(request, asked, getattr(response, told))
                yield response
        except CallFailed as failed:
            failures += 1
            if failed.code != "UNAVAILABLE" or not begun or failures == ATTEMPTS:
                raise
            if failures == 1:
                remark("The connection broke. Trying to connect again …")
            rest(min(0.2 * 2**failures, LONGEST_PAUSE))
        else:
            return


@contextmanager
def until_ctrl_c() -> Iterator[None]:
    """What is printed of a stream that goes on until somebody has seen enough, which is no failure to speak of."""
    try:
        yield
    except KeyboardInterrupt:
        raise click.exceptions.Exit(INTERRUPTED) from None
    finally:
        sys.stdout.flush()
