"""Boards."""

from statehouse.v1 import board_pb2 as pb

from statehouse_server.resource.entity import Entity

BOARD = Entity(pb.Board, computed={"is_default": "FALSE"})
