"""Boards: slugs, the default board of a project; and the objects on them, which many people move at once."""

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import board_pb2 as pb
from statehouse.v1 import project_pb2, session_pb2, transaction_pb2

from statehouse_server.resource.includes import MAX_INCLUDED
from statehouse_server.services.board import SQL
from tests.support.client import Client, fails, pack_any
from tests.support.statements import plan_of
from tests.support.transactions import Transaction


def by_slug(client: Client, project: str, slug: str, **fields: Any) -> pb.GetBoardBySlugResponse:
    return client.boards.GetBoardBySlug(pb.GetBoardBySlugRequest(project_id=project, slug=slug, **fields))


def delete(client: Client, board: pb.Board) -> None:
    client.boards.DeleteBoard(pb.DeleteBoardRequest(project_id=board.project_id, id=board.id))


def get_default(client: Client, project: str) -> pb.Board:
    return client.boards.GetDefaultBoard(pb.GetDefaultBoardRequest(project_id=project)).board


def set_default(client: Client, board: pb.Board, **fields: Any) -> pb.Board:
    request = pb.SetDefaultBoardRequest(project_id=board.project_id, id=board.id, **fields)
    return client.boards.SetDefaultBoard(request).board


def boards(client: Client, project: str) -> list[pb.Board]:
    return list(client.boards.ListBoards(pb.ListBoardsRequest(project_id=project, page_size=1000)).boards)


def at_once(calls: Sequence[Callable[[], Any]]) -> list[Any]:
    """The answers of calls that are made at the same time, or their errors."""

    def attempt(call: Callable[[], Any]) -> Any:
        try:
            return call()
        except grpc.RpcError as error:
            return error

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(attempt, calls))


class TestSlugs:
    def test_a_slug_is_compared_in_its_case_and_is_free_after_the_deletion(self, client: Client, project: str) -> None:
        board = client.create_board(project_id=project, slug="team/plans Caf\u00e9")
        assert by_slug(client, project, "team/plans Cafe\u0301").board == board
        other = client.create_board(project_id=project, slug="Team/plans Caf\u00e9")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            client.create_board(project_id=project, slug=board.slug)
        assert failure.metadata == {"entity_kind": "board", "field": "slug", "value": board.slug}
        with fails("ALREADY_EXISTS"):
            client.boards.UpdateBoard(
                pb.UpdateBoardRequest(board=pb.Board(project_id=project, id=other.id, slug=board.slug))
            )
        assert client.create_board(project_id=client.create_project(), slug=board.slug)
        delete(client, board)
        assert client.create_board(project_id=project, slug=board.slug)

    def test_many_boards_have_none(self, client: Client, project: str) -> None:
        made = [client.create_board(project_id=project) for _ in range(3)]
        assert boards(client, project) == made[::-1]
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="slug"):
            by_slug(client, project, "")


class TestDefault:
    def test_it_is_made_when_it_is_asked_for(self, client: Client, project: str) -> None:
        client.create_board(project_id=project)
        made = get_default(client, project)
        assert (made.name, made.slug, made.is_default, made.version) == ("Default Board", "default", True, 1)
        assert get_default(client, project) == by_slug(client, project, "default").board == made
        assert len(boards(client, project)) == 2

    def test_it_has_no_slug_if_another_board_has_that(self, client: Client, project: str) -> None:
        other = client.create_board(project_id=project, slug="default")
        made = get_default(client, project)
        assert (made.slug, made.is_default) == ("", True)
        assert not other.is_default

    def test_it_can_be_another_one(self, client: Client, project: str) -> None:
        first, second = (client.create_board(project_id=project) for _ in range(2))
        assert set_default(client, first).version == 2
        chosen = set_default(client, second, version=1)
        assert (chosen.is_default, chosen.version) == (True, 2)
        assert set_default(client, second, version=2) == chosen, "repeating it changes nothing"
        assert get_default(client, project) == chosen
        loser = client.boards.GetBoard(pb.GetBoardRequest(project_id=project, id=first.id)).board
        assert (loser.is_default, loser.version) == (False, 3), "what a board loses is a change of it too"
        with fails("ABORTED", "VERSION_MISMATCH"):
            set_default(client, first, version=1)
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            set_default(client, pb.Board(project_id=project, id="nothing"))
        assert failure.metadata["entity_id"] == "nothing"
        assert get_default(client, project) == chosen, "a refused change has no effect"

    def test_its_deletion_leaves_none(self, client: Client, project: str) -> None:
        client.create_board(project_id=project, name="stays")
        first = get_default(client, project)
        delete(client, first)
        assert not any(board.is_default for board in boards(client, project))
        again = get_default(client, project)
        assert again.id != first.id
        assert again.slug == "default"
        filters = {"filters": [{"ids": {"ids": [again.id]}}], "force": True}
        assert client.boards.DeleteBoards(pb.DeleteBoardsRequest(project_id=project, **filters)).count == 1
        assert get_default(client, project).is_default

    def test_no_client_says_so_by_itself(self, client: Client, project: str) -> None:
        board = client.create_board(project_id=project, is_default=True)
        assert not board.is_default
        with fails("INVALID_ARGUMENT", field="update_mask"):
            client.boards.UpdateBoard(pb.UpdateBoardRequest(board=board, update_mask={"paths": ["is_default"]}))

    def test_a_project_that_is_not_there_gets_none(self, client: Client) -> None:
        with fails("NOT_FOUND", "NOT_FOUND"):
            get_default(client, "nowhere")
        deleted = client.create_project()
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=deleted))
        with fails("FAILED_PRECONDITION", "DELETED"):
            get_default(client, deleted)

    def test_of_many_calls_one_makes_it(self, client: Client, project: str) -> None:
        found = at_once([lambda: get_default(client, project)] * 16)
        assert {board.id for board in found} == {boards(client, project)[0].id}
        assert len(boards(client, project)) == 1

    def test_its_slug_may_be_taken_at_the_same_time(self, client: Client) -> None:
        for _ in range(5):
            project = client.create_project()
            made, other = at_once(
                [
                    lambda of=project: get_default(client, of),
                    lambda of=project: client.create_board(project_id=of, slug="default"),
                ]
            )
            assert made.is_default
            refused = isinstance(other, grpc.RpcError)
            assert (made.slug == "default") == refused
            assert not refused or other.code() is grpc.StatusCode.ALREADY_EXISTS

    def test_of_many_choices_one_stays(self, client: Client, project: str) -> None:
        made = [client.create_board(project_id=project) for _ in range(6)]
        calls = [lambda one=board: set_default(client, one) for board in made]
        answers = at_once([*calls, lambda: get_default(client, project)])
        assert all(answer.is_default for answer in answers)
        (default,) = (board for board in boards(client, project) if board.is_default)
        assert default == get_default(client, project)
        assert default.id in {board.id for board in made}, "made before the first choice, or not at all"

    def test_a_transaction_keeps_others_waiting(self, client: Client, project: str) -> None:
        with Transaction(client, project_id=project) as one:
            made = one.call(pb.GetDefaultBoardRequest(project_id=project)).board
            with ThreadPoolExecutor(1) as threads:
                other = threads.submit(get_default, client, project)
                one.commit()
                assert other.result() == made


def put(client: Client, board: pb.Board, id_: str = "", **fields: Any) -> pb.BoardObject:
    given = pb.BoardObject(board_id=board.id, id=id_, **{"kind": "note"} | fields)
    request = pb.UpsertBoardObjectRequest(project_id=board.project_id, board_object=given)
    return client.boards.UpsertBoardObject(request).board_object


def change(client: Client, board: pb.Board, id_: str, **fields: Any) -> pb.BoardObject:
    """Change these fields of an object and no other."""
    request = pb.UpdateBoardObjectRequest(
        project_id=board.project_id, board_object=pb.BoardObject(id=id_, **fields), update_mask={"paths": [*fields]}
    )
    return client.boards.UpdateBoardObject(request).board_object


def found_on(client: Client, board: pb.Board, **filters: Any) -> dict[str, pb.BoardObject]:
    """The objects on a board by their ids."""
    chosen: Any = [{"board_ids": {"ids": [board.id]}} | filters]
    request = pb.ListBoardObjectsRequest(project_id=board.project_id, filters=chosen, page_size=1000)
    return {one.id: one for one in client.boards.ListBoardObjects(request).board_objects}


@pytest.fixture
def board(client: Client, project: str) -> pb.Board:
    return client.create_board(project_id=project)


class TestObjects:
    def test_what_is_absent_and_what_is_zero(self, client: Client, board: pb.Board) -> None:
        plain = put(client, board, "plain")
        assert (plain.x, plain.y, plain.HasField("x")) == (0, 0, True)
        assert not any(plain.HasField(name) for name in ("width", "height", "z_index"))
        zero = put(client, board, "zero", x=-0.5, y=1e15, width=0, height=2.5, z_index=-(2**31))
        assert (zero.x, zero.y, zero.width, zero.height, zero.z_index) == (-0.5, 1e15, 0, 2.5, -(2**31))
        assert zero.HasField("width")
        moved = client.boards.UpdateBoardObject(
            pb.UpdateBoardObjectRequest(
                project_id=board.project_id, board_object=pb.BoardObject(id="zero", x=0, z_index=0)
            )
        ).board_object
        assert (moved.x, moved.y, moved.z_index) == (0, 1e15, 0), "without a mask, a zero that is given counts"

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"x": math.nan}, "x"),
            ({"y": math.inf}, "y"),
            ({"x": 1.1e15}, "x"),
            ({"y": -1.1e15}, "y"),
            ({"width": -1}, "width"),
            ({"height": math.nan}, "height"),
            ({"kind": ""}, "kind"),
            ({"kind": "x" * 256}, "kind"),
            ({"kind": " note"}, "kind"),
            ({"ref_id": "a b"}, "ref_id"),
            ({"zone_id": "x" * 129}, "zone_id"),
            ({"data_json": "{"}, "data_json"),
            ({"id_": "a/b"}, "id"),
        ],
    )
    def test_bad_values_are_named(self, client: Client, board: pb.Board, fields: dict[str, Any], field: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=f"board_object.{field}"):
            put(client, board, **fields)
        assert not found_on(client, board)

    def test_one_object_of_a_board_and_kind_shows_a_thing(self, client: Client, board: pb.Board) -> None:
        put(client, board, "one", kind="session", ref_id="s-1")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            put(client, board, "two", kind="session", ref_id="s-1")
        assert failure.metadata == {"entity_kind": "board_object", "field": "ref_id", "value": "s-1"}
        put(client, board, "two", kind="preview", ref_id="s-1")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            change(client, board, "two", kind="session")
        assert failure.metadata == {"entity_kind": "board_object", "field": "ref_id", "value": "s-1"}
        other = client.create_board(project_id=board.project_id)
        put(client, other, "three", kind="session", ref_id="s-1")
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="board_object.board_id"):
            put(client, other, "one", kind="session", ref_id="s-2")
        assert put(client, board, "one", kind="session", ref_id="s-1").version == 2

    def test_an_object_moves_to_another_board_in_one_call(self, client: Client, board: pb.Board) -> None:
        here = put(client, board, "card", ref_id="card")
        there = client.create_board(project_id=board.project_id)
        calls = [
            pb.DeleteBoardObjectRequest(id=here.id),
            pb.UpsertBoardObjectRequest(board_object=pb.BoardObject(id="card", board_id=there.id, kind="note")),
        ]
        batch = transaction_pb2.ExecuteBatchRequest(project_id=board.project_id, calls=map(pack_any, calls))
        client.transactions.ExecuteBatch(batch)
        assert (list(found_on(client, board)), list(found_on(client, there))) == ([], ["card"])

    def test_a_board_takes_its_objects_along(self, client: Client, board: pb.Board) -> None:
        put(client, board, "gone")
        kept = put(client, client.create_board(project_id=board.project_id), "kept")
        delete(client, board)
        request = pb.BatchGetBoardObjectsRequest(project_id=board.project_id, ids=["gone", "kept"], allow_missing=True)
        assert list(client.boards.BatchGetBoardObjects(request).board_objects) == [kept]

    def test_a_board_stays_while_a_session_is_on_it(self, client: Client, board: pb.Board) -> None:
        put(client, board, "stays")
        session = session_pb2.Session(name="s", board_id=board.id)
        client.sessions.CreateSession(session_pb2.CreateSessionRequest(project_id=board.project_id, session=session))
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            delete(client, board)
        assert failure.metadata["field"] == "session.board_id"
        filters: Any = {"filters": [{"ids": {"ids": [board.id]}}], "force": True}
        answer = client.boards.DeleteBoards(pb.DeleteBoardsRequest(project_id=board.project_id, **filters))
        assert (answer.count, answer.skipped) == (0, 1)
        assert list(found_on(client, board)) == ["stays"]

    def test_they_are_counted_by_board_kind_and_zone(self, client: Client, board: pb.Board) -> None:
        for number, kind in enumerate(("note", "note", "session")):
            put(client, board, kind=kind, zone_id="left" if number else "")
        groups = [pb.BOARD_OBJECT_GROUPING_KIND, pb.BOARD_OBJECT_GROUPING_ZONE_ID]
        request = pb.CountBoardObjectsRequest(project_id=board.project_id, group_by=groups)
        counts = client.boards.CountBoardObjects(request).counts
        assert {(one.kind, one.zone_id, one.count) for one in counts} == {
            ("note", "", 1), ("note", "left", 1), ("session", "left", 1),
        }  # fmt: skip


class TestOneCall:
    """What a program that lays out worktrees and zones on boards does, each in one call."""

    @pytest.fixture
    def laid_out(self, client: Client, board: pb.Board) -> pb.Board:
        """A board with a zone, two worktrees in it, one beside it, and a note."""
        objects = [
            pb.BoardObject(id="zone", board_id=board.id, kind="zone", width=400, data_json='{"label": "A"}'),
            *(
                pb.BoardObject(
                    id=f"w-{n}", board_id=board.id, kind="worktree", ref_id=f"tree-{n}", zone_id="zone" if n < 2 else ""
                )
                for n in range(3)
            ),
            pb.BoardObject(id="note", board_id=board.id, kind="note", data_json='"hello"'),
        ]
        request = pb.BatchUpsertBoardObjectsRequest(project_id=board.project_id, board_objects=objects)
        stored = client.boards.BatchUpsertBoardObjects(request).board_objects
        assert [one.id for one in stored] == [one.id for one in objects]
        return board

    def test_a_batch_is_stored_as_a_whole_or_not_at_all(self, client: Client, laid_out: pb.Board) -> None:
        before = found_on(client, laid_out)
        new, taken = (
            pb.BoardObject(board_id=laid_out.id, kind="worktree", ref_id=ref, id=f"new-{ref}")
            for ref in ("tree-9", "tree-2")
        )
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            client.boards.BatchUpsertBoardObjects(
                pb.BatchUpsertBoardObjectsRequest(project_id=laid_out.project_id, board_objects=[new, taken])
            )
        assert failure.metadata["item_index"] == "1"
        assert (failure.metadata["field"], failure.metadata["value"]) == ("ref_id", "tree-2")
        nowhere = pb.BoardObject(board_id="nowhere", kind="note")
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.boards.BatchUpsertBoardObjects(
                pb.BatchUpsertBoardObjectsRequest(project_id=laid_out.project_id, board_objects=[new, nowhere])
            )
        assert (failure.metadata["item_index"], failure.metadata["field"]) == ("1", "board_id")
        assert found_on(client, laid_out) == before

    def test_a_position_and_a_zone_are_changed_alone(self, client: Client, laid_out: pb.Board) -> None:
        before = found_on(client, laid_out)["w-0"]
        moved = change(client, laid_out, "w-0", x=-12.25, y=7)
        assert (moved.x, moved.y, moved.zone_id, moved.ref_id) == (-12.25, 7, "zone", "tree-0")
        assert moved.version == before.version + 1
        assert change(client, laid_out, "w-0", zone_id="").zone_id == ""
        assert change(client, laid_out, "w-0", zone_id="zone").x == -12.25

    def test_what_shows_a_worktree_goes_from_all_boards(self, client: Client, laid_out: pb.Board) -> None:
        other = client.create_board(project_id=laid_out.project_id)
        put(client, other, kind="worktree", ref_id="tree-1")
        filters: Any = [{"kinds": ["worktree"], "ref_ids": {"ids": ["tree-1"]}}]
        request = pb.DeleteBoardObjectsRequest(project_id=laid_out.project_id, filters=filters, force=True)
        assert client.boards.DeleteBoardObjects(request).count == 2
        assert found_on(client, other) == {}
        assert sorted(found_on(client, laid_out)) == ["note", "w-0", "w-2", "zone"]

    def test_a_zone_goes_and_leaves_what_lay_in_it(self, client: Client, laid_out: pb.Board) -> None:
        before = found_on(client, laid_out)
        request = pb.DeleteBoardObjectRequest(project_id=laid_out.project_id, id="zone")
        client.boards.DeleteBoardObject(request)
        assert found_on(client, laid_out) == {id_: one for id_, one in before.items() if id_ != "zone"}
        assert sorted(found_on(client, laid_out, zone_ids={"ids": ["zone"]})) == ["w-0", "w-1"]

    def test_a_zone_goes_with_what_lay_in_it(self, client: Client, laid_out: pb.Board) -> None:
        filters: Any = [{"ids": {"ids": ["zone"]}}, {"zone_ids": {"ids": ["zone"]}}]
        request = pb.DeleteBoardObjectsRequest(project_id=laid_out.project_id, filters=filters, force=True)
        assert client.boards.DeleteBoardObjects(request).count == 3
        assert sorted(found_on(client, laid_out)) == ["note", "w-2"]


class TestRaces:
    def test_fifty_people_move_fifty_objects(self, client: Client, board: pb.Board) -> None:
        for number in range(50):
            put(client, board, f"o-{number}", data_json='"kept"')

        def move(number: int) -> None:
            for step in range(1, 4):
                change(client, board, f"o-{number}", x=number, y=step)

        assert not any(at_once([lambda n=number: move(n) for number in range(50)]))
        after = found_on(client, board).values()
        assert {(one.id, one.x, one.y, one.version, one.data_json) for one in after} == {
            (f"o-{number}", number, 3, 4, '"kept"') for number in range(50)
        }

    def test_who_moves_and_who_writes_lose_nothing_of_each_other(self, client: Client, board: pb.Board) -> None:
        put(client, board, "one")
        calls = [lambda: change(client, board, "one", x=5, y=6)] * 8
        calls += [lambda: change(client, board, "one", data_json='"text"')] * 8
        assert all(isinstance(answer, pb.BoardObject) for answer in at_once(calls))
        (after,) = found_on(client, board).values()
        assert (after.x, after.y, after.data_json, after.version) == (5, 6, '"text"', 17)

    def test_two_upserts_of_one_object_make_one(self, client: Client, board: pb.Board) -> None:
        answers = at_once([lambda n=n: put(client, board, "same", x=n, y=n) for n in range(8)])
        assert sorted(one.version for one in answers) == list(range(1, 9))
        (after,) = found_on(client, board).values()
        assert after == max(answers, key=lambda one: one.version)

    def test_two_objects_of_one_thing_make_one(self, client: Client, board: pb.Board) -> None:
        answers = at_once([lambda: put(client, board, kind="session", ref_id="s")] * 8)
        refused = [one for one in answers if isinstance(one, grpc.RpcError)]
        assert {one.code() for one in refused} == {grpc.StatusCode.ALREADY_EXISTS}
        assert (len(refused), len(found_on(client, board))) == (7, 1)

    def test_batches_in_any_order_do_not_block_each_other(self, client: Client, board: pb.Board) -> None:
        ids = [f"o-{number}" for number in range(20)]

        def store(order: list[str]) -> Any:
            objects = [pb.BoardObject(id=id_, board_id=board.id, kind="note") for id_ in order]
            request = pb.BatchUpsertBoardObjectsRequest(project_id=board.project_id, board_objects=objects)
            return client.boards.BatchUpsertBoardObjects(request)

        answers = at_once([lambda order=order: store(order) for order in (ids, ids[::-1]) * 4])
        assert all(isinstance(answer, pb.BatchUpsertBoardObjectsResponse) for answer in answers)
        assert {one.version for one in found_on(client, board).values()} == {8}


def test_a_move_is_in_no_index(sql: psycopg.Connection[Any]) -> None:
    """So the row is changed in place."""
    rows = sql.execute(
        "SELECT DISTINCT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)"
        " WHERE indrelid = 'board_objects'::regclass"
    ).fetchall()
    indexed = {name for (name,) in rows}
    assert "board_id" in indexed
    assert indexed.isdisjoint({"x", "y", "width", "height", "z_index", "zone_id", "version", "update_time"})


def test_the_default_board_is_found_by_its_index(database: str) -> None:
    # In an empty table, other indexes that begin with the project would do as well.
    assert "using boards_is_default_key" in plan_of(
        database, SQL.get_default_board, few=True, hidden="^boards_(pkey|.*_idx)$"
    )


class TestIncluded:
    def test_boards_come_with_their_objects(self, client: Client, board: pb.Board) -> None:
        other = client.create_board(project_id=board.project_id, slug="other")
        first, second = put(client, board, "b"), put(client, board, "a")
        third = put(client, other, "c")
        one = client.boards.GetBoard(pb.GetBoardRequest(project_id=board.project_id, id=board.id, include_objects=True))
        assert (one.board, list(one.objects)) == (board, [first, second])
        found = by_slug(client, board.project_id, "other", include_objects=True)
        assert (found.board, list(found.objects)) == (other, [third])
        assert not by_slug(client, board.project_id, "other").objects
        mask = {"paths": ["name", "objects.x"]}
        page = client.boards.ListBoards(
            pb.ListBoardsRequest(project_id=board.project_id, include_objects=True, read_mask=mask)
        )
        assert [one.name for one in page.boards] == ["a board", "a board"]
        assert [(one.id, one.board_id, one.x, one.kind) for one in page.objects] == [
            ("c", other.id, 0, ""), ("b", board.id, 0, ""), ("a", board.id, 0, ""),
        ]  # fmt: skip

    def test_too_many_are_refused(self, client: Client, board: pb.Board, sql: psycopg.Connection[Any]) -> None:
        sql.execute(
            "INSERT INTO board_objects (project_id, id, create_time, update_time, version, board_id, kind, x, y)"
            " SELECT %s, 'o-' || n, now(), now(), 1, %s, 'note', n, 0 FROM generate_series(0, %s) AS n",
            [board.project_id, board.id, MAX_INCLUDED],
        )
        request = pb.GetBoardRequest(project_id=board.project_id, id=board.id, include_objects=True)
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            client.boards.GetBoard(request)
        assert "ListBoardObjects" in failure.message
        client.boards.DeleteBoardObject(pb.DeleteBoardObjectRequest(project_id=board.project_id, id="o-0"))
        assert len(client.boards.GetBoard(request).objects) == MAX_INCLUDED
