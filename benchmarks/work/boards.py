"""Work with what lies on boards."""

import itertools
from collections.abc import Callable

import grpc
from statehouse.v1 import board_pb2, board_pb2_grpc

from benchmarks.work import Once, new_ids

OBJECTS = 1000
"""Objects on the default board."""
BATCH = 100
"""Objects of a batch."""


def move(channel: grpc.Channel, number: int) -> Once:
    """UpdateBoardObject of an object of its own, among a thousand on one board."""
    stub = board_pb2_grpc.BoardServiceStub(channel)
    board = stub.GetDefaultBoard(board_pb2.GetDefaultBoardRequest(), timeout=60).board
    note = {"board_id": board.id, "kind": "note", "data_json": '"text"'}
    objects = [{"id": f"object-{n}", **note} for n in range(OBJECTS)]
    stub.BatchUpsertBoardObjects(board_pb2.BatchUpsertBoardObjectsRequest(board_objects=objects), timeout=60)
    steps = itertools.count()
    return lambda: stub.UpdateBoardObject(
        board_pb2.UpdateBoardObjectRequest(
            board_object={"id": f"object-{number}", "x": next(steps), "y": -1.5}, update_mask={"paths": ["x", "y"]}
        ),
        timeout=60,
    )


def lay(channel: grpc.Channel, _: int) -> Once:
    """UpsertBoardObject of objects that are not there, on a board of its own."""
    stub, new_object = board_pb2_grpc.BoardServiceStub(channel), _new_objects(channel)
    return lambda: stub.UpsertBoardObject(board_pb2.UpsertBoardObjectRequest(board_object=new_object()), timeout=60)


def lay_batch(channel: grpc.Channel, _: int) -> Once:
    """BatchUpsertBoardObjects of objects that are not there, on a board of its own."""
    stub, new_object = board_pb2_grpc.BoardServiceStub(channel), _new_objects(channel)
    return lambda: stub.BatchUpsertBoardObjects(
        board_pb2.BatchUpsertBoardObjectsRequest(board_objects=[new_object() for _ in range(BATCH)]), timeout=60
    )


def _new_objects(channel: grpc.Channel) -> Callable[[], board_pb2.BoardObject]:
    """Makes one object after another for a new board."""
    request = board_pb2.CreateBoardRequest(board={"name": "of a client"})
    board, ids = board_pb2_grpc.BoardServiceStub(channel).CreateBoard(request).board.id, new_ids()
    return lambda: board_pb2.BoardObject(id=next(ids), board_id=board, kind="note", data_json='"text"')
