"""A client that reads a tree as a stream: once, or again and again for so many seconds."""

import sys
import time

import grpc
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc


def read(address: str, top: str, messages: int = 0) -> tuple[float, float]:
    """Nodes a second, and the seconds until the first message. 0 messages: all."""
    nodes, first = 0, 0.0
    with grpc.insecure_channel(address, options=[("grpc.max_receive_message_length", -1)]) as channel:
        grpc.channel_ready_future(channel).result(10)
        began = time.perf_counter()
        stream = task_pb2_grpc.TaskServiceStub(channel).StreamTaskTree(pb.StreamTaskTreeRequest(id=top))
        for number, response in enumerate(stream, start=1):
            first = first or time.perf_counter() - began
            nodes += len(response.nodes)
            if number == messages:
                stream.cancel()
                break
    return nodes / (time.perf_counter() - began), first


if __name__ == "__main__":
    address_, top_, seconds_ = sys.argv[1:]
    until = time.monotonic() + float(seconds_)
    print(*read(address_, top_))
    while time.monotonic() < until:
        read(address_, top_)
