"""How sessions descend from each other: they are spawned by others, and are forks of others.

A session can have both a parent and a source, so sessions are a graph. Each has one origin: its parent, else what it is
a fork of. The line of its ancestors goes from origin to origin, and a tree is what has its top in that line.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from google.protobuf.message import Message
from statehouse.v1 import session_pb2 as pb

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import paging
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.masks import ALL, ReadMask, masked
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.session.service import SESSION


class GenealogyStatements(StatementSet, stem="session_genealogy"):
    find_session: Statement
    get_session_ancestors: Statement
    read_session_tree: Statement


SQL = GenealogyStatements(SESSION, read_session_tree=MessageRowFactory(pb.SessionNode, extra_column="position"))

SPAWNED, FORKED = pb.DESCENT_KIND_SPAWNED, pb.DESCENT_KIND_FORKED
FIELDS: Mapping[pb.DescentKind.ValueType, str] = {SPAWNED: "parent_session_id", FORKED: "fork_of_session_id"}
"""The field of a session that names the one from which it descends so."""
MAX_LINE = 128
"""Limit of the ancestors in one response."""
STEPS, MORE_STEPS = 4, 100
"""Limit of the steps of a walk: for each node of a page, and beside them. A node takes two: to it, and back."""
BEGINNING = "-infinity"
"""Before the times of all children."""
UNLIMITED = 2**31 - 1


class Position(NamedTuple):
    """Where a walk through a tree is: at a session, after one of its children."""

    id: str
    after_time: str
    after_id: str

    @classmethod
    def before_children(cls, id_: str) -> "Position":
        """At a session whose children all come after."""
        return cls(id_, BEGINNING, "")


class Genealogy:
    """The handlers of SessionService for what descends from what."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(SESSION)
        self._children = Listing(self._repository, pb.ListChildSessionsRequest, filter_message=pb.SessionFilter)
        self._tokens = dependencies.tokens

    def list_child_sessions(
        self, ctx: CallContext, request: pb.ListChildSessionsRequest
    ) -> pb.ListChildSessionsResponse:
        kinds = _kinds(request)
        above = {"ids": [request.session_id]}
        filters = [pb.SessionFilter(**{f"{FIELDS[kind]}s": above}) for kind in kinds]  # type: ignore[arg-type]
        sessions, token = self._children.page(ctx, _with_descent(request), self._tokens, filters)
        if not sessions:
            self._require(ctx, request.project_id, request.session_id)
        found = [_kinds_between(session, request.session_id, kinds) for session in sessions]
        ReadMask.of(SESSION, request.read_mask.paths).clear(sessions, FIELDS.values())
        children = [pb.ChildSession(session=one, kinds=its) for one, its in zip(sessions, found, strict=True)]
        return pb.ListChildSessionsResponse(children=children, next_page_token=token)

    def list_session_ancestors(
        self, ctx: CallContext, request: pb.ListSessionAncestorsRequest
    ) -> pb.ListSessionAncestorsResponse:
        params = {"project_id": request.project_id, "id": request.id, "limit": MAX_LINE}
        found, _ = SQL.get_session_ancestors.fetch_within(
            masked(ctx, SESSION, request), params, ctx.answer_bytes, paging.message_bytes
        )
        if not found:
            self._require(ctx, request.project_id, request.id)
        sessions = paging.all_within_bytes(found, "Leave out documents by read_mask.", limit=ctx.answer_bytes)
        return pb.ListSessionAncestorsResponse(sessions=sessions)  # type: ignore[arg-type]

    def list_session_tree(self, ctx: CallContext, request: pb.ListSessionTreeRequest) -> pb.ListSessionTreeResponse:
        size = paging.page_size(request.page_size)
        params = self._walk(request) | {"limit": size + 1, "steps": STEPS * size + MORE_STEPS}
        rows, complete = SQL.read_session_tree.fetch_within(
            masked(ctx, SESSION, request), params, ctx.answer_bytes, _row_bytes
        )
        if not rows:
            self._require(ctx, request.project_id, request.id)
            raise InvalidRequest("resume_token", "is of a session that is not in the tree any more; begin again")
        shown = [row for row in rows if row[0].HasField("session")]
        page, more = paging.cut_page(shown, size, _row_bytes, complete=complete, limit=ctx.answer_bytes)
        following = _after(page[-1]) if more else _rest(rows[-1], params["steps"])
        token = self._tokens.make(request, "resume_token", list(following)) if following else ""
        return pb.ListSessionTreeResponse(nodes=[node for node, _ in page], resume_token=token)

    def _walk(self, request: pb.ListSessionTreeRequest) -> dict[str, Any]:
        """The parameters of the walk that a request goes on with: from its token, or else from the top."""
        token = self._tokens.read(request, "resume_token", str, str, str)
        position = Position(*token) if token else Position.before_children(request.id)
        return {
            "project_id": request.project_id,
            "id": request.id,
            "first": token is None,
            "place": position.id,
            "after_time": position.after_time,
            "after_id": position.after_id,
            "max_depth": request.max_depth or UNLIMITED,
            "show_deleted": request.show_deleted,
        }

    def _require(self, ctx: CallContext, project_id: str, id_: str) -> None:
        """Raise NotFound unless a session exists."""
        if SQL.find_session.fetch_one(ctx, {"project_id": project_id, "id": id_}) is None:
            raise self._repository.not_found(id_)


def _kinds(request: pb.ListChildSessionsRequest) -> Sequence[pb.DescentKind.ValueType]:
    """The kinds of descent that a request asks for."""
    return [kind for kind in FIELDS if kind in request.kinds or not request.kinds]


def _with_descent(request: pb.ListChildSessionsRequest) -> pb.ListChildSessionsRequest:
    """The request, with the fields in its read mask that tell how a session descends."""
    asked = pb.ListChildSessionsRequest()
    asked.CopyFrom(request)
    if asked.read_mask.paths and ALL not in asked.read_mask.paths:
        asked.read_mask.paths.extend(FIELDS.values())
    return asked


def _kinds_between(
    child: Any, above: str, kinds: Sequence[pb.DescentKind.ValueType]
) -> Sequence[pb.DescentKind.ValueType]:
    """Those of the kinds by which a session descends from the one above it."""
    return [kind for kind in kinds if getattr(child, FIELDS[kind]) == above]


def _after(row: tuple[pb.SessionNode, Sequence[str]]) -> Position:
    """The position after a node that is shown."""
    node, _ = row
    return Position.before_children(node.session.id)


def _rest(row: tuple[pb.SessionNode, Sequence[str]], steps: int) -> Position | None:
    """The position after the last row of a walk, if the walk has not come to its end."""
    _, (*position, step) = row
    return Position(*position) if int(step) == steps else None


def _row_bytes(row: tuple[Message, Any]) -> int:
    return row[0].ByteSize()
