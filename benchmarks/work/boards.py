"""Work with what lies on boards."""

import itertools

import grpc
from statehouse.v1 import board_pb2, board_pb2_grpc

from benchmarks.work import Once


def move(channel: grpc.Channel, number: int) -> Once:
    """UpdateBoardObject of an object of its own, among a thousand on one board."""
    stub = board_pb2_grpc.BoardServiceStub(channel)
    board = stub.GetDefaultBoard(board_pb2.GetDefaultBoardRequest(), timeout=60).board
    objects = [{"id": f"object-{n}", "board_id": board.id, "kind": "note", "data_json": '"text"'} for n in range(1000)]
    stub.BatchUpsertBoardObjects(board_pb2.BatchUpsertBoardObjectsRequest(board_objects=objects), timeout=60)
    steps = itertools.count()
    return lambda: stub.UpdateBoardObject(
        board_pb2.UpdateBoardObjectRequest(
            board_object={"id": f"object-{number}", "x": next(steps), "y": -1.5}, update_mask={"paths": ["x", "y"]}
        ),
        timeout=60,
    )
