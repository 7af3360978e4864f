"""Following a log, also when the connection breaks."""

from collections.abc import Iterator

from statehouse.v1 import log_pb2 as pb

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.console import remark, rest

ATTEMPTS = 30
"""Connections that are tried in vain before it gives up: about two minutes."""
LONGEST_PAUSE = 5.0
"""Seconds between two of them at most."""


def followed(connection: Connection, request: pb.WatchLogLinesRequest) -> Iterator[pb.WatchLogLinesResponse]:
    """What is sent of a log, from where it was when a connection broke. The first connection is not tried again."""
    method = kinds()["log"]["watch-lines"].method
    failures, begun = 0, False
    while True:
        try:
            for response in connection.stream(method, request):
                if failures:
                    remark("Connected again.")
                failures, begun = 0, True
                request.after = response.through_number
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
