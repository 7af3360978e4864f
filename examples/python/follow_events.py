"""Does something for each event once, wherever it was interrupted: here it counts the changes of each kind of thing.

It keeps the number up to which it has looked at the feed in a file, together with what it has made of it. Ctrl-C ends
it, and the next start goes on from there.
"""

import json
import os
import sys
import time
from pathlib import Path

import grpc
from google.rpc import error_details_pb2, status_pb2
from statehouse.v1 import error_pb2, event_pb2, event_pb2_grpc

ADDRESS = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
EXPIRED = error_pb2.ErrorReason.Name(error_pb2.ERROR_REASON_SEQUENCE_EXPIRED)
AGAIN = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
"""A server that stops, a connection that breaks, and a watcher that was too slow: the watch continues."""


def expired(error: grpc.RpcError) -> int | None:
    """The oldest number from which nothing is missing, if events have been removed that were not read; else None."""
    told_in = (one.value for one in error.trailing_metadata() or () if one.key == "grpc-status-details-bin")
    status = status_pb2.Status.FromString(next(told_in, b""))
    info = error_details_pb2.ErrorInfo()
    told = any(detail.Unpack(info) for detail in status.details)
    return int(info.metadata["oldest_sequence"]) if told and info.reason == EXPIRED else None


def store(file: Path, state: dict[str, int]) -> None:
    """Store the result and the place in the feed at once: both or neither."""
    written = file.with_suffix(".new")
    written.write_text(json.dumps(state))
    written.replace(file)


def follow(events: event_pb2_grpc.EventServiceStub, file: Path, state: dict[str, int]) -> None:
    """Count events until the connection ends."""
    filters = [event_pb2.EventFilter(type_prefixes=["task.", "job."])]
    request = event_pb2.WatchEventsRequest(after_sequence=state["sequence"], filters=filters)
    for response in events.WatchEvents(request):
        for event in response.events:
            state[event.type] = state.get(event.type, 0) + 1
        # Also without events: then nothing up to this number has matched, and need not be looked through again.
        state["sequence"] = response.sequence
        store(file, state)
        for event in response.events:
            print(event.sequence, event.type, event.entity_id, "by", event.actor, flush=True)


def main() -> None:
    file = Path(sys.argv[1] if len(sys.argv) > 1 else "events.json")
    state = json.loads(file.read_text()) if file.exists() else {"sequence": 0}
    with grpc.insecure_channel(ADDRESS) as channel:
        events = event_pb2_grpc.EventServiceStub(channel)
        while True:
            try:
                follow(events, file, state)
            except grpc.RpcError as error:
                oldest = expired(error)
                if oldest is not None:
                    print(f"events before {oldest} are gone: read the tasks and jobs again", file=sys.stderr)
                    state["sequence"] = oldest - 1
                elif error.code() not in AGAIN:
                    raise
                time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
