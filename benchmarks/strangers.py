"""A client that makes many calls a second, each with another wrong token, in a process of its own."""

import secrets
import sys
import time
from collections import Counter

import grpc

from benchmarks.load import CHANNELS


def call(address: str, path: str, *, rate: int, seconds: float) -> Counter[str]:
    """Begin so many calls a second, for so long. Returns how they ended."""
    options = [("grpc.use_local_subchannel_pool", 1)]
    channels = [grpc.insecure_channel(address, options=options) for _ in range(CHANNELS)]
    methods = [channel.unary_unary(path, bytes, bytes) for channel in channels]
    codes: Counter[str] = Counter()
    began = time.perf_counter()
    for number in range(int(rate * seconds)):
        time.sleep(max(0.0, began + number / rate - time.perf_counter()))
        token = f"Bearer sh_token_{secrets.token_urlsafe(32)}"
        future = methods[number % CHANNELS].future(b"", metadata=(("authorization", token),), timeout=20)
        future.add_done_callback(lambda one: codes.update([one.code().name]))
    time.sleep(1)
    return codes


if __name__ == "__main__":
    address_, path_, rate_, seconds_ = sys.argv[1:]
    ended = call(address_, path_, rate=int(rate_), seconds=float(seconds_))
    sys.exit(0 if ended.keys() <= {"UNAUTHENTICATED", "RESOURCE_EXHAUSTED"} else str(ended))
