"""The positions of the tasks of a batch in their trees."""

from typing import Any

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.errors import Cycle, DepthExceeded
from statehouse_server.services.task import tree


def arrange(*pairs: tuple[str, str], stored: frozenset[str] = frozenset()) -> dict[str, dict[str, Any]]:
    """The positions of tasks by id. Each task is given with its parent."""
    tasks = [pb.Task(id=id_, parent_id=parent) for id_, parent in pairs]
    return dict(zip([task.id for task in tasks], tree.arrange(tasks, stored), strict=True))


def test_a_task_of_a_stored_parent_has_one_element_of_its_own() -> None:
    place = arrange(("child", "stored"))["child"]
    assert (place["anchor_id"], place["level"]) == ("stored", 0)
    assert len(place["branch"]) == tree.ELEMENT - 8, "the time is put in front by the database"


def test_parents_may_stand_behind_their_children() -> None:
    places = arrange(("leaf", "branch"), ("branch", "root"), ("root", ""))
    assert [places[name]["level"] for name in ("root", "branch", "leaf")] == [0, 1, 2]
    assert {place["anchor_id"] for place in places.values()} == {None}
    assert places["leaf"]["branch"].startswith(places["branch"]["branch"])


def test_siblings_are_in_the_order_of_the_batch() -> None:
    places = arrange(("root", ""), ("a", "root"), ("b", "root"), ("c", "a"))
    branches = {name: place["branch"] for name, place in places.items()}
    assert sorted(branches, key=lambda name: branches[name]) == ["root", "a", "c", "b"]


def test_what_is_stored_already_is_no_parent_of_the_batch() -> None:
    places = arrange(("old", ""), ("new", "old"), stored=frozenset({"old"}))
    assert (places["new"]["anchor_id"], places["new"]["level"]) == ("old", 0)


def test_the_workflow_is_inherited_from_a_new_parent() -> None:
    tasks = [pb.Task(id="child", parent_id="root"), pb.Task(id="root", workflow_id="w")]
    tree.arrange(tasks, frozenset())
    assert tasks[0].workflow_id == "w"


def test_no_workflow_is_inherited_too_from_a_new_parent_that_says_so() -> None:
    tasks = [pb.Task(id="root", workflow_id=""), pb.Task(id="child", parent_id="root"), pb.Task(id="free")]
    tree.arrange(tasks, frozenset())
    assert [task.HasField("workflow_id") for task in tasks] == [True, True, False]


def test_a_task_keeps_the_workflow_that_it_names() -> None:
    tasks = [pb.Task(id="root", workflow_id="w"), pb.Task(id="child", parent_id="root", workflow_id="")]
    tree.arrange(tasks, frozenset())
    assert tasks[1].workflow_id == ""


@pytest.mark.parametrize(
    ("pairs", "path", "metadata"),
    [
        ([("a", "a")], "task", {"value": "a"}),
        ([("a", "b"), ("b", "a")], "tasks[0]", {"value": "b", "item_index": "0"}),
        ([("x", "a"), ("a", "b"), ("b", "a")], "tasks[1]", {"value": "b", "item_index": "1"}),
    ],
)
def test_a_circle_is_refused(pairs: list[tuple[str, str]], path: str, metadata: dict[str, str]) -> None:
    with pytest.raises(Cycle) as caught:
        arrange(*pairs)
    assert caught.value.message == f"{path}.parent_id: makes the task its own ancestor"
    assert caught.value.metadata == {"field": "parent_id"} | metadata


def test_a_tree_has_129_levels_at_most() -> None:
    chain = [("0", "")] + [(str(number), str(number - 1)) for number in range(1, tree.MAX_DEPTH + 1)]
    assert arrange(*chain)[str(tree.MAX_DEPTH)]["level"] == tree.MAX_DEPTH
    with pytest.raises(DepthExceeded) as caught:
        arrange(*chain, (str(tree.MAX_DEPTH + 1), str(tree.MAX_DEPTH)))
    assert caught.value.metadata["item_index"] == str(tree.MAX_DEPTH + 1)


def test_a_root_is_the_beginning_of_a_path() -> None:
    path = bytes(range(3 * tree.ELEMENT))
    assert tree.root(path) == path[: tree.ELEMENT]
    assert tree.root(tree.root(path)) == tree.root(path)


def test_a_last_child_comes_after_all_that_were_there_before() -> None:
    parent, moment = b"p" * tree.ELEMENT, (7).to_bytes(8, "big")
    earlier = [parent + bytes(8) + b"\xff" * 8, parent + (6).to_bytes(8, "big") + b"\xff" * 8]
    last = tree.last_child(parent, moment)
    assert max(earlier) < last < tree.end(parent)
    assert len(last) == 2 * tree.ELEMENT


def test_a_subtree_is_one_range() -> None:
    path = b"p" * tree.ELEMENT
    below, beside = path + bytes(tree.ELEMENT), b"q" * tree.ELEMENT
    assert path < below < tree.end(path) < beside


def test_imported_siblings_are_in_the_order_of_their_times() -> None:
    tasks = [pb.Task(id="top"), *(pb.Task(id=id_, parent_id="top") for id_ in ("late", "early", "oldest", "now"))]
    for task, seconds in zip(tasks[1:4], (9, 5, -1), strict=True):
        task.create_time.FromSeconds(seconds)
    branches = dict(zip([task.id for task in tasks], tree.arrange(tasks, frozenset()), strict=True))
    assert sorted(branches, key=lambda id_: branches[id_]["branch"]) == ["top", "oldest", "now", "early", "late"]
