"""What the servers of coding agents ask of a store, each in one call: boards, what lies on them, and repositories."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from statehouse.v1 import board_pb2 as boards
from statehouse.v1 import repo_pb2 as repos

from tests.support.client import Client, fails
from tests.support.switching import Store, ago, document, ids_of

DAY = 86_400
DATA = {"paths": ["data_json"]}


class BoardStore(Store):
    def create(self, **fields: Any) -> boards.Board:
        return self._ask(boards.CreateBoardRequest, board={"name": "a board"} | fields).board

    def find_by_id(self, id_: str) -> tuple[str, list[str]]:
        """By the id or the beginning of one; the name, and the objects in the same answer."""
        response = self._ask(boards.GetBoardRequest, id=id_, include_objects=True)
        return response.board.name, ids_of(response.objects)

    def find_by_slug(self, slug: str) -> str:
        return self._ask(boards.GetBoardBySlugRequest, slug=slug).board.id

    def find_all(self) -> list[str]:
        return ids_of(self._ask(boards.ListBoardsRequest).boards)

    def get_default(self) -> boards.Board:
        """It is created if there is none."""
        return self._ask(boards.GetDefaultBoardRequest).board

    def set_default(self, id_: str) -> None:
        self._ask(boards.SetDefaultBoardRequest, id=id_)

    def update(self, id_: str, *, data: dict[str, Any] | None = None, **fields: Any) -> boards.Board:
        """A deep merge of the data."""
        changed = fields | ({"data_json": json.dumps(data)} if data else {})
        masks = {"update_mask": {"paths": list(changed)}, "merge_patch_mask": DATA if data else None}
        return self._ask(boards.UpdateBoardRequest, board={"id": id_} | changed, **masks).board

    def delete(self, id_: str) -> None:
        """Sessions that were on it are on none."""
        self._ask(boards.DeleteBoardRequest, id=id_, cascade=True)


class BoardObjectStore(Store):
    """An object that shows a worktree has its id, so that this is on at most one board."""

    def create_object(self, board: str, worktree: str, **fields: Any) -> boards.BoardObject:
        given = {"id": worktree, "board_id": board, "kind": "worktree", "ref_id": worktree} | fields
        return self._ask(boards.CreateBoardObjectRequest, board_object=given).board_object

    def find_by_board(self, board: str) -> list[str]:
        return self._found(board_ids={"ids": [board]})

    def find_by_worktree(self, worktree: str) -> list[str]:
        return self._found(ref_ids={"ids": [worktree]})

    def find_by_zone(self, zone: str) -> list[str]:
        return self._found(zone_ids={"ids": [zone]})

    def _found(self, **filter_: Any) -> list[str]:
        request = {"filters": [filter_], "order_by": boards.BOARD_OBJECT_ORDER_CREATE_TIME_ASC}
        return ids_of(self._ask(boards.ListBoardObjectsRequest, **request).board_objects)

    def upsert_object(self, board: str, id_: str, **fields: Any) -> boards.BoardObject:
        given = self._laid_out(board, id_, **fields)
        return self._ask(boards.UpsertBoardObjectRequest, board_object=given).board_object

    def batch_upsert_objects(self, board: str, objects: dict[str, dict[str, Any]]) -> list[str]:
        given = [self._laid_out(board, id_, **fields) for id_, fields in objects.items()]
        return ids_of(self._ask(boards.BatchUpsertBoardObjectsRequest, board_objects=given).board_objects)

    def _laid_out(self, board: str, id_: str, **fields: Any) -> dict[str, Any]:
        return {"id": id_, "board_id": board, "kind": "note"} | fields

    def update_position(self, id_: str, x: float, y: float) -> boards.BoardObject:
        return self._ask(boards.UpdateBoardObjectRequest, board_object={"id": id_, "x": x, "y": y}).board_object

    def update_zone(self, id_: str, zone: str) -> boards.BoardObject:
        request = {"board_object": {"id": id_, "zone_id": zone}, "update_mask": {"paths": ["zone_id"]}}
        return self._ask(boards.UpdateBoardObjectRequest, **request).board_object

    def move_to_board(self, board: str, object_: boards.BoardObject) -> boards.BoardObject:
        moved = boards.BoardObject()
        moved.CopyFrom(object_)
        moved.board_id = board
        gone = self._request(boards.DeleteBoardObjectRequest, id=object_.id)
        made = self._request(boards.CreateBoardObjectRequest, board_object=moved)
        return self._batch(gone, made)[-1].board_object

    def remove_object(self, id_: str) -> None:
        self._ask(boards.DeleteBoardObjectRequest, id=id_)

    def remove_by_worktree(self, worktree: str) -> int:
        return self._removed({"ref_ids": {"ids": [worktree]}})

    def delete_zone(self, zone: str, *, contents: bool) -> int:
        """With what lies in it, or without."""
        return self._removed({"ids": {"ids": [zone]}}, *([{"zone_ids": {"ids": [zone]}}] if contents else []))

    def _removed(self, *filters: dict[str, Any]) -> int:
        return self._ask(boards.DeleteBoardObjectsRequest, filters=filters, force=True).count


class RepoStore(Store):
    def create(self, slug: str, **fields: Any) -> repos.Repo:
        return self._ask(repos.CreateRepoRequest, repo={"name": slug, "slug": slug} | fields).repo

    def find_by_id(self, id_: str) -> str:
        """By the id or the beginning of one."""
        return self._ask(repos.GetRepoRequest, id=id_).repo.slug

    def find_by_slug(self, slug: str) -> str:
        return self._ask(repos.GetRepoBySlugRequest, slug=slug).repo.id

    def find_all(self) -> list[str]:
        return ids_of(self._ask(repos.ListReposRequest).repos)

    def count(self) -> int:
        return self._ask(repos.CountReposRequest).total

    def update(self, id_: str, *, environment: dict[str, Any], **fields: Any) -> repos.Repo:
        """A deep merge of what starts its environment."""
        changed = fields | {"environment_json": json.dumps(environment)}
        masks = {"update_mask": {"paths": list(changed)}, "merge_patch_mask": {"paths": ["environment_json"]}}
        return self._ask(repos.UpdateRepoRequest, repo={"id": id_} | changed, **masks).repo

    def delete(self, id_: str) -> None:
        """Sessions that have worked on it stay."""
        self._ask(repos.DeleteRepoRequest, id=id_, cascade=True)


class TestBoards:
    @pytest.fixture
    def store(self, client: Client, project: str) -> BoardStore:
        return BoardStore(client, project)

    def test_a_board_is_found_by_id_slug_and_in_the_list(self, store: BoardStore) -> None:
        made = [store.create(id=f"0193f2a1-7bcd-7e0{n}-9abc-0123456789ab", slug=f"b/{n} ä").id for n in (1, 2)]
        assert store.find_by_slug("b/1 ä") == made[0]
        assert store.find_by_id("0193F2A17BCD7E02") == ("a board", [])
        assert store.find_all() == made[::-1]
        with fails("FAILED_PRECONDITION", "AMBIGUOUS_ID"):
            store.find_by_id("0193f2a1")
        for slug in ("b/3", "B/1 ä"):
            with fails("NOT_FOUND"):
                store.find_by_slug(slug)

    def test_times_of_an_import_are_kept(self, store: BoardStore) -> None:
        then = ago(30 * DAY)
        assert store.create(create_time=then).create_time.ToMicroseconds() == then.ToMicroseconds()

    def test_an_update_is_a_deep_merge(self, store: BoardStore) -> None:
        store.create(id="b", data_json=document(color={"back": "red", "front": "blue"}, icon="x"))
        merged = store.update("b", name="new", data={"color": {"front": None}, "icon": "y"})
        assert json.loads(merged.data_json) == {"color": {"back": "red"}, "icon": "y"}
        assert (store.update("b", slug="s").name, store.find_by_slug("s")) == ("new", "b")

    def test_the_default_board_is_made_once(self, store: BoardStore, client: Client, project: str) -> None:
        with ThreadPoolExecutor(4) as pool:
            found = {*pool.map(lambda _: BoardStore(client, project).get_default().id, range(8))}
        assert list(found) == store.find_all()
        store.create(id="b")
        store.set_default("b")
        assert store.get_default().id == "b"

    def test_a_deletion_frees_the_slug_and_leaves_the_sessions(
        self, store: BoardStore, client: Client, project: str
    ) -> None:
        store.create(id="b", slug="s")
        client.create_session(project_id=project, id="kept", board_id="b")
        store.delete("b")
        assert store.create(slug="s").id
        with fails("NOT_FOUND"):
            store.delete("b")


class TestBoardObjects:
    @pytest.fixture
    def store(self, client: Client, project: str) -> BoardObjectStore:
        for id_ in ("b", "c"):
            client.create_board(project_id=project, id=id_)
        return BoardObjectStore(client, project)

    def test_a_worktree_is_on_one_board(self, store: BoardObjectStore) -> None:
        made = store.create_object("b", "s", x=1, y=2, zone_id="z")
        with fails("ALREADY_EXISTS"):
            store.create_object("c", "s")
        assert store.find_by_worktree("s") == ["s"]
        moved = store.move_to_board("c", made)
        assert (moved.board_id, moved.x, moved.zone_id) == ("c", 1, "z")
        assert (store.find_by_board("b"), store.find_by_board("c")) == ([], ["s"])
        assert store.remove_by_worktree("s") == 1
        assert store.remove_by_worktree("s") == 0

    def test_objects_that_are_changed_at_once_keep_each_other(self, store: BoardObjectStore) -> None:
        store.batch_upsert_objects("b", {"n1": {"x": 1}, "n2": {"x": 2}, "z": {"kind": "zone", "width": 100}})
        store.upsert_object("b", "n2", x=3, data_json=document(label="note"))
        store.update_position("n1", 7, 0)
        assert store.update_zone("n1", "z").x == 7
        assert store.find_by_board("b") == ["n1", "n2", "z"]
        assert store.find_by_zone("z") == ["n1"]
        assert store.update_zone("n1", "").zone_id == ""
        store.remove_object("n2")
        assert store.find_by_board("b") == ["n1", "z"]

    def test_a_batch_is_stored_as_a_whole_or_not_at_all(self, store: BoardObjectStore) -> None:
        with fails("INVALID_ARGUMENT"):
            store.batch_upsert_objects("b", {"n1": {}, "n2": {"width": -1}})
        assert store.find_by_board("b") == []

    @pytest.mark.parametrize(("contents", "left"), [(True, ["other"]), (False, ["in", "other"])])
    def test_a_zone_is_deleted_with_its_contents_or_without(
        self, store: BoardObjectStore, *, contents: bool, left: list[str]
    ) -> None:
        store.batch_upsert_objects("b", {"z": {"kind": "zone"}, "in": {"zone_id": "z"}, "other": {"zone_id": "y"}})
        assert store.delete_zone("z", contents=contents) == 3 - len(left)
        assert store.find_by_board("b") == left


class TestRepos:
    @pytest.fixture
    def store(self, client: Client, project: str) -> RepoStore:
        return RepoStore(client, project)

    def test_a_repository_is_found_by_id_slug_and_in_the_list(self, store: RepoStore) -> None:
        then = ago(DAY)
        fields = {"remote_url": "https://example.org/a.git", "local_path": "/srv/a", "default_branch": "main"}
        first = store.create("org/a.b_c", create_time=then, **fields)
        second = store.create("ORG/a.b_c")
        assert first.create_time.ToMicroseconds() == then.ToMicroseconds()
        assert store.find_by_slug("org/a.b_c") == first.id
        assert store.find_by_id(second.id.upper()) == "ORG/a.b_c"
        assert store.find_all() == [second.id, first.id]
        assert store.count() == 2
        with fails("ALREADY_EXISTS"):
            store.create("org/a.b_c")

    def test_an_update_is_a_deep_merge(self, store: RepoStore) -> None:
        store.create("a", id="r", environment_json=document(up="make up", health={"path": "/", "port": 1}))
        merged = store.update("r", environment={"health": {"port": 2}}, default_branch="trunk")
        assert json.loads(merged.environment_json) == {"up": "make up", "health": {"path": "/", "port": 2}}
        assert (merged.default_branch, merged.slug) == ("trunk", "a")

    def test_a_deletion_frees_the_slug_and_leaves_the_sessions(
        self, store: RepoStore, client: Client, project: str
    ) -> None:
        store.create("a", id="r")
        client.create_session(project_id=project, repo_id="r")
        store.delete("r")
        assert store.create("a").id != "r"
