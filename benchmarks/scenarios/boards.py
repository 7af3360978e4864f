"""Boards: objects that are moved, each by its own client, against a small change of a task; and many objects at once,
against one by one or in a list."""

from collections.abc import Iterator
from functools import partial

from statehouse.v1 import board_pb2 as pb
from statehouse.v1 import board_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, medians_ms
from benchmarks.servers import Target
from benchmarks.work.boards import BATCH, OBJECTS


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from moves(bench, target)
        yield from batches(bench, target)
        yield from objects(target)


def moves(bench: Bench, target: Target) -> Iterator[Figure]:
    """Objects that are moved on one board, against UpdateTask."""
    title, baseline = f"UpdateBoardObject that moves one of {OBJECTS:,} on a board", "UpdateTask with a mask"
    alone = bench.works(target, "move", "mask", concurrency=1)
    together = bench.works(target, "move", "mask", concurrency=16)
    yield Figure(f"{title}, alone", "ms", alone["move"].p50, alone["mask"].p50, baseline, "<= 1.2")
    ours, theirs = together["move"], together["mask"]
    yield Figure(f"{title}, 16 concurrent", "calls/s", ours.rate, theirs.rate, baseline)
    yield Figure(f"{title}, server CPU", "us/call", ours.server_cpu, theirs.server_cpu, baseline)


def batches(bench: Bench, target: Target) -> Iterator[Figure]:
    """New objects in batches, against as many calls."""
    for concurrency, when in ((1, "alone"), (4, "4 concurrent")):
        found = bench.works(target, "lay_batch", "lay", concurrency=concurrency)
        title, rate = f"BatchUpsertBoardObjects of {BATCH}, {when}", found["lay_batch"].rate * BATCH
        yield Figure(title, "objects/s", rate, found["lay"].rate, "UpsertBoardObject one by one")


def objects(target: Target) -> Iterator[Figure]:
    """The board with all objects that were moved, against a list of them."""
    with channel(target) as opened:
        boards = board_pb2_grpc.BoardServiceStub(opened)
        id_ = boards.GetDefaultBoard(pb.GetDefaultBoardRequest()).board.id
        whole = pb.GetBoardRequest(id=id_, include_objects=True)
        listed = pb.ListBoardObjectsRequest(page_size=OBJECTS, filters=[{"board_ids": {"ids": [id_]}}])
        calls = {"whole": partial(boards.GetBoard, whole), "listed": partial(boards.ListBoardObjects, listed)}
        times = medians_ms(calls)
    title, baseline = f"GetBoard with {OBJECTS:,} objects", f"ListBoardObjects, page of {OBJECTS:,}"
    yield Figure(title, "ms", times["whole"], times["listed"], baseline)
