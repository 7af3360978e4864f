"""A client that connects anew for each call, in a process of its own: prints what it measured as JSON."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial

from benchmarks.load import dial, repeat


def call(address: str, ca: str, path: str, body: bytes, headers: Mapping[str, str]) -> None:
    """Connect, make one unary call, and leave."""
    with dial(address, ca) as channel:
        channel.unary_unary(path, bytes, bytes)(body, timeout=20, metadata=tuple(headers.items()))


if __name__ == "__main__":
    address_, ca_, pid_, path_, body_, concurrency_, seconds_, headers_ = sys.argv[1:]
    once = partial(call, address_, ca_, path_, bytes.fromhex(body_), json.loads(headers_))
    once()
    load = repeat([once] * int(concurrency_), seconds=float(seconds_), server_pid=int(pid_))
    print(json.dumps(asdict(load)))
