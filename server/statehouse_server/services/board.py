"""Boards, what is laid out on them, and the default board of each project."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from statehouse.v1 import board_pb2 as pb
from statehouse.v1 import options_pb2

from statehouse_server.errors import SerializationFailure
from statehouse_server.ids import new_id
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies

BOARD = Entity(pb.Board, computed={"is_default": "FALSE"})
BOARD_OBJECT = Entity(pb.BoardObject, defaults={"x": "0", "y": "0"}, unique_within=frozenset({"kind"}))


class BoardStatements(StatementSet, stem="board"):
    lock_boards_of_project: Statement
    get_default_board: Statement
    make_default_board: Statement
    clear_default_board: Statement
    set_default_board: Statement


SQL = BoardStatements(BOARD)


class BoardObjectStatements(StatementSet, stem="board_object"):
    get_objects_of_boards: Statement


OBJECTS = Include(
    "objects",
    BOARD_OBJECT,
    owner="board_id",
    statements={True: BoardObjectStatements(BOARD_OBJECT).get_objects_of_boards},
    instead="ListBoardObjects returns the objects in pages.",
)


class Boards:
    """The handlers of BoardService for the default board."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(BOARD)

    def get_default_board(self, ctx: CallContext, request: pb.GetDefaultBoardRequest) -> pb.GetDefaultBoardResponse:
        project = {"project_id": request.project_id}
        found = SQL.get_default_board.fetch_one(ctx, project)
        return pb.GetDefaultBoardResponse(board=found or self._make_default(ctx, project))

    def _make_default(self, ctx: CallContext, project: dict[str, Any]) -> Any:
        """The default board, made unless another call has made it meanwhile. Raises PermissionDenied."""
        ctx.caller.require(options_pb2.PERMISSION_WRITE, project["project_id"])
        with _held(ctx, project):
            if found := SQL.get_default_board.fetch_one(ctx, project):
                return found
            made = self._repository.apply(ctx, SQL.make_default_board, project | {"id": new_id()}).fetchone()
            if made is None:
                # Its slug was free when the statement began, and then taken. Another attempt sees that.
                raise SerializationFailure
            return made

    def set_default_board(self, ctx: CallContext, request: pb.SetDefaultBoardRequest) -> pb.SetDefaultBoardResponse:
        params = {"project_id": request.project_id, "id": request.id, "version": request.version}
        with _held(ctx, params):
            board = SQL.get_default_board.fetch_one(ctx, params)
            if board is None or board.id != request.id or request.version not in (0, board.version):
                self._repository.apply(ctx, SQL.clear_default_board, params)
                board = self._repository.change(ctx, SQL.set_default_board, params)
        return pb.SetDefaultBoardResponse(board=board)


@contextmanager
def _held(ctx: CallContext, params: dict[str, Any]) -> Iterator[None]:
    """A transaction that serializes changes of the project's default board."""
    with ctx.transaction():
        SQL.lock_boards_of_project.run(ctx, params)
        yield
