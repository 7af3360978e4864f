"""How sessions descend from each other: children, ancestors, trees, and the cycles that no change may close."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import session_pb2 as pb
from statehouse.v1.transaction_pb2 import (
    ISOLATION_LEVEL_READ_COMMITTED,
    ISOLATION_LEVEL_REPEATABLE_READ,
    ISOLATION_LEVEL_SERIALIZABLE,
    ExecuteBatchRequest,
)

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import cycles
from statehouse_server.resource.repository import Repository
from statehouse_server.services.registry import SERVICES
from statehouse_server.services.session import genealogy
from statehouse_server.services.session.genealogy import SQL
from statehouse_server.services.session.service import SESSION
from tests.support.client import Client, Failure, fails, pack_any, pages
from tests.support.statements import STANDARD, plan_of
from tests.support.transactions import Transaction

SPAWNED, FORKED = pb.DESCENT_KIND_SPAWNED, pb.DESCENT_KIND_FORKED
FIELDS: dict[int, str] = {SPAWNED: "parent_session_id", FORKED: "fork_of_session_id"}


def creation(project: str, id_: str = "", parent: str = "", fork_of: str = "") -> pb.CreateSessionRequest:
    session = pb.Session(id=id_, name="n", parent_session_id=parent, fork_of_session_id=fork_of)
    return pb.CreateSessionRequest(project_id=project, session=session)


def create(client: Client, project: str, id_: str = "", parent: str = "", fork_of: str = "") -> pb.Session:
    return client.sessions.CreateSession(creation(project, id_, parent, fork_of)).session


def change(project: str, id_: str, **fields: Any) -> pb.UpdateSessionRequest:
    return pb.UpdateSessionRequest(
        project_id=project, session=pb.Session(id=id_, **fields), update_mask={"paths": list(fields)}
    )


def under(client: Client, project: str, id_: str, **fields: Any) -> pb.Session:
    """Change what a session descends from."""
    return client.sessions.UpdateSession(change(project, id_, **fields)).session


def delete(client: Client, project: str, *ids: str) -> None:
    for id_ in ids:
        client.sessions.DeleteSession(pb.DeleteSessionRequest(project_id=project, id=id_))


def chain(client: Client, project: str, *ids: str) -> None:
    """Sessions that spawn each other."""
    create(client, project, ids[0])
    for above, below in pairwise(ids):
        create(client, project, below, parent=above)


def ancestors(client: Client, project: str, id_: str) -> list[str]:
    request = pb.ListSessionAncestorsRequest(project_id=project, id=id_)
    return [session.id for session in client.sessions.ListSessionAncestors(request).sessions]


def children(client: Client, project: str, id_: str, **fields: Any) -> list[tuple[str, list[int]]]:
    request = pb.ListChildSessionsRequest(project_id=project, session_id=id_, **fields)
    found = [child for page in pages(client.sessions.ListChildSessions, request) for child in page.children]
    return [(child.session.id, list(child.kinds)) for child in found]


def tree_pages(client: Client, project: str, id_: str, **fields: Any) -> Iterator[list[pb.SessionNode]]:
    request = pb.ListSessionTreeRequest(project_id=project, id=id_, **fields)
    while True:
        page = client.sessions.ListSessionTree(request)
        yield list(page.nodes)
        if not page.resume_token:
            return
        request.resume_token = page.resume_token


def tree(client: Client, project: str, id_: str, **fields: Any) -> list[tuple[str, int, int]]:
    """The id, depth and kind of each node."""
    nodes = [node for page in tree_pages(client, project, id_, **fields) for node in page]
    return [(node.session.id, node.depth, node.kind) for node in nodes]


# Children


def test_children_are_spawned_or_forked_or_both(client: Client, project: str) -> None:
    create(client, project, "top")
    create(client, project, "spawned", parent="top")
    create(client, project, "forked", fork_of="top")
    create(client, project, "both", parent="top", fork_of="top")
    create(client, project, "below", parent="spawned")
    every = [("both", [SPAWNED, FORKED]), ("forked", [FORKED]), ("spawned", [SPAWNED])]
    assert children(client, project, "top") == every
    assert children(client, project, "top", kinds=[FORKED, SPAWNED], page_size=1) == every
    assert children(client, project, "top", kinds=[SPAWNED]) == [("both", [SPAWNED]), ("spawned", [SPAWNED])]
    assert children(client, project, "top", kinds=[FORKED]) == [("both", [FORKED]), ("forked", [FORKED])]
    oldest_first = children(client, project, "top", order_by=pb.SESSION_ORDER_CREATE_TIME_ASC, page_size=2)
    assert oldest_first == every[::-1]
    assert children(client, project, "top", skip=2) == every[2:]
    assert children(client, project, "forked") == []


def test_children_have_the_fields_of_the_mask_and_still_their_kinds(client: Client, project: str) -> None:
    create(client, project, "top")
    create(client, project, "both", parent="top", fork_of="top")
    request = pb.ListChildSessionsRequest(project_id=project, session_id="top", read_mask={"paths": ["name"]})
    (child,) = client.sessions.ListChildSessions(request).children
    assert child.session == pb.Session(project_id=project, id="both", version=1, name="n")
    assert child.kinds == [SPAWNED, FORKED]
    request.read_mask.paths[:] = ["fork_of_session_id"]
    (child,) = client.sessions.ListChildSessions(request).children
    assert (child.session.fork_of_session_id, child.session.parent_session_id) == ("top", "")
    request.read_mask.paths[:] = ["top"]
    with fails("INVALID_ARGUMENT", field="read_mask"):
        client.sessions.ListChildSessions(request)


def test_deleted_children_are_shown_on_demand(client: Client, project: str) -> None:
    chain(client, project, "top", "kept")
    create(client, project, "deleted", parent="top")
    delete(client, project, "deleted", "top")
    assert children(client, project, "top") == [("kept", [SPAWNED])]
    assert children(client, project, "top", show_deleted=True) == [("deleted", [SPAWNED]), ("kept", [SPAWNED])]


# Ancestors


def test_a_line_of_ancestors_prefers_the_parent_and_begins_with_the_nearest(client: Client, project: str) -> None:
    chain(client, project, "a", "b", "c")
    create(client, project, "d", fork_of="c")
    create(client, project, "e", parent="d", fork_of="a")
    assert ancestors(client, project, "e") == ["d", "c", "b", "a"]
    assert ancestors(client, project, "a") == []
    delete(client, project, "c")
    assert ancestors(client, project, "e") == ["d", "c", "b", "a"], "without gaps"
    request = pb.ListSessionAncestorsRequest(project_id=project, id="b", read_mask={"paths": ["name"]})
    found = client.sessions.ListSessionAncestors(request).sessions
    assert list(found) == [pb.Session(project_id=project, id="a", version=1, name="n")]


def test_a_long_line_goes_on_with_its_last_session(client: Client, project: str) -> None:
    ids = [f"s{number}" for number in range(131)]
    chain(client, project, *ids)
    first = ancestors(client, project, "s130")
    assert first == ids[129:1:-1]
    assert len(first) == 128
    assert ancestors(client, project, first[-1]) == ["s1", "s0"]


def test_a_line_that_does_not_fit_is_refused(client: Client, project: str) -> None:
    large = f'"{"x" * 3_000_000}"'
    for number in range(3):
        session = pb.Session(id=f"s{number}", name="n", metadata_json=large)
        session.parent_session_id = f"s{number - 1}" if number else ""
        client.sessions.CreateSession(pb.CreateSessionRequest(project_id=project, session=session))
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        ancestors(client, project, "s2")
    masked = pb.ListSessionAncestorsRequest(project_id=project, id="s2", read_mask={"paths": ["name"]})
    assert len(client.sessions.ListSessionAncestors(masked).sessions) == 2
    assert [len(page) for page in tree_pages(client, project, "s0")] == [1, 1, 1]


# Trees


def test_a_tree_is_depth_first_with_each_session_once(client: Client, project: str) -> None:
    chain(client, project, "top", "a", "b", "c")
    create(client, project, "a2", parent="top")
    create(client, project, "fork", fork_of="a")
    create(client, project, "late", parent="a2", fork_of="c")
    create(client, project, "both", parent="a", fork_of="a")
    create(client, project, "below", parent="fork")
    whole = [
        ("top", 0, 0), ("a", 1, SPAWNED), ("b", 2, SPAWNED), ("c", 3, SPAWNED), ("fork", 2, FORKED),
        ("below", 3, SPAWNED), ("both", 2, SPAWNED), ("a2", 1, SPAWNED), ("late", 2, SPAWNED),
    ]  # fmt: skip
    assert tree(client, project, "top") == whole
    for size in (1, 2, 5):
        assert tree(client, project, "top", page_size=size) == whole
    assert tree(client, project, "top", max_depth=1) == [("top", 0, 0), ("a", 1, SPAWNED), ("a2", 1, SPAWNED)]
    assert tree(client, project, "fork") == [("fork", 0, 0), ("below", 1, SPAWNED)]


def test_a_fork_with_a_parent_is_below_its_parent_alone(client: Client, project: str) -> None:
    create(client, project, "top")
    create(client, project, "outside")
    create(client, project, "both", parent="outside", fork_of="top")
    assert tree(client, project, "top") == [("top", 0, 0)]
    assert tree(client, project, "outside") == [("outside", 0, 0), ("both", 1, SPAWNED)]
    assert children(client, project, "top") == [("both", [FORKED])]
    under(client, project, "both", parent_session_id="")
    assert tree(client, project, "top") == [("top", 0, 0), ("both", 1, FORKED)]
    assert tree(client, project, "outside") == [("outside", 0, 0)]


def test_what_is_below_a_deleted_session_is_in_the_tree(client: Client, project: str) -> None:
    chain(client, project, "top", "a", "b")
    create(client, project, "c", fork_of="a")
    delete(client, project, "a", "c")
    assert tree(client, project, "top") == [("top", 0, 0), ("b", 2, SPAWNED)]
    shown = [("top", 0, 0), ("a", 1, SPAWNED), ("b", 2, SPAWNED), ("c", 2, FORKED)]
    assert tree(client, project, "top", show_deleted=True) == shown
    delete(client, project, "top")
    assert tree(client, project, "top", page_size=1) == [("b", 2, SPAWNED)]


def test_a_tree_under_a_mask_has_its_structure(client: Client, project: str) -> None:
    chain(client, project, "top", "a")
    request = pb.ListSessionTreeRequest(project_id=project, id="top", read_mask={"paths": ["name"]})
    top, below = client.sessions.ListSessionTree(request).nodes
    assert top.session == pb.Session(project_id=project, id="top", version=1, name="n")
    assert (below.session.id, below.depth, below.kind) == ("a", 1, SPAWNED)


def test_a_page_of_what_is_not_shown_is_short_and_the_tree_goes_on(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(genealogy, "MORE_STEPS", 0)
    create(client, project, "top")
    for number in range(20):
        create(client, project, f"s{number:02}", parent="top")
    create(client, project, "last", fork_of="top")
    delete(client, project, *(f"s{number:02}" for number in range(20)))
    found = [[node.session.id for node in page] for page in tree_pages(client, project, "top", page_size=1)]
    assert found[0] == ["top"]
    assert [] in found
    assert [id_ for page in found for id_ in page] == ["top", "last"]


def test_a_page_after_a_session_that_has_left_the_tree_says_so(client: Client, project: str) -> None:
    chain(client, project, "top", "a", "b")
    create(client, project, "c", parent="top")
    create(client, project, "other")
    request = pb.ListSessionTreeRequest(project_id=project, id="top", page_size=2)
    request.resume_token = client.sessions.ListSessionTree(request).resume_token
    under(client, project, "a", parent_session_id="other")
    with fails("INVALID_ARGUMENT", field="resume_token"):
        client.sessions.ListSessionTree(request)
    under(client, project, "a", parent_session_id="c")
    (moved,) = client.sessions.ListSessionTree(request).nodes
    assert (moved.session.id, moved.depth) == ("b", 3), "it goes on where the session is now"
    purge = pb.DeleteSessionRequest(project_id=project, id="b", purge=True)
    client.sessions.DeleteSession(purge)
    purge.id = "a"
    client.sessions.DeleteSession(purge)
    with fails("INVALID_ARGUMENT", field="resume_token"):
        client.sessions.ListSessionTree(request)


def test_a_token_is_of_its_request(client: Client, project: str) -> None:
    chain(client, project, "top", "a", "b")
    create(client, project, "c", parent="top")
    tree_request = pb.ListSessionTreeRequest(project_id=project, id="top", page_size=1)
    token = client.sessions.ListSessionTree(tree_request).resume_token
    for other in ({"id": "a"}, {"max_depth": 1}, {"show_deleted": True}):
        with fails("INVALID_ARGUMENT", field="resume_token"):
            fields = {"project_id": project, "id": "top", "resume_token": token} | other
            client.sessions.ListSessionTree(pb.ListSessionTreeRequest(**fields))
    list_request = pb.ListChildSessionsRequest(project_id=project, session_id="top", page_size=1)
    token = client.sessions.ListChildSessions(list_request).next_page_token
    with fails("INVALID_ARGUMENT", field="page_token"):
        children(client, project, "a", page_token=token)
    with fails("INVALID_ARGUMENT", field="page_token"):
        children(client, project, "top", kinds=[FORKED], page_token=token)


@pytest.mark.parametrize("method", ["ListChildSessions", "ListSessionAncestors", "ListSessionTree"])
def test_what_is_not_there_has_neither_children_nor_ancestors(client: Client, project: str, method: str) -> None:
    foreign = create(client, client.create_project(), "there")
    for absent in ("nothing-there", foreign.id):
        request = getattr(pb, f"{method}Request")(project_id=project)
        setattr(request, "session_id" if method == "ListChildSessions" else "id", absent)
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            getattr(client.sessions, method)(request)
        assert failure.metadata == {"entity_kind": "session", "entity_id": absent}


def test_a_kind_must_be_known(client: Client, project: str) -> None:
    create(client, project, "top")
    with fails("INVALID_ARGUMENT", field="kinds[0]"):
        children(client, project, "top", kinds=[0])


# Comparison with brute force


class Graph:
    """Sessions as a program would have them in memory, in the order of their creation."""

    def __init__(self) -> None:
        self.above: dict[str, dict[int, str]] = {}

    def reachable(self, top: str) -> set[str]:
        """The top and what descends from it in any way."""
        found, more = {top}, [top]
        while more:
            one = more.pop()
            below = [id_ for id_, above in self.above.items() if one in above.values()]
            more += [id_ for id_ in below if id_ not in found]
            found |= {*below}
        return found

    def tree(self, top: str, depth: int = 0) -> list[tuple[str, int, int]]:
        kind = min(self.above[top], default=0) if depth else 0
        below = [self.tree(id_, depth + 1) for id_ in self.above if self.origin(id_) == top]
        return [(top, depth, kind), *(node for nodes in below for node in nodes)]

    def origin(self, id_: str) -> str:
        return self.above[id_].get(SPAWNED) or self.above[id_].get(FORKED, "")

    def line(self, id_: str) -> list[str]:
        origin = self.origin(id_)
        return [origin, *self.line(origin)][:128] if origin else []

    def children(self, top: str, kinds: Sequence[int]) -> list[tuple[str, list[int]]]:
        found = [(id_, [k for k in kinds if above.get(k) == top]) for id_, above in reversed(self.above.items())]
        return [(id_, its) for id_, its in found if its]


def grow(client: Client, project: str, chance: random.Random, size: int, span: int) -> Graph:
    """A random graph, in which sessions descend from some of the last `span`, and then some are changed."""
    graph = Graph()
    for number in range(size):
        recent = list(graph.above)[-span:]
        above = {kind: chance.choice(recent) for kind in FIELDS if recent and chance.random() < 0.7}
        id_ = f"s{number}"
        create(client, project, id_, above.get(SPAWNED, ""), above.get(FORKED, ""))
        graph.above[id_] = above
    for _ in range(size):
        id_, other, kind = chance.choice(list(graph.above)), chance.choice(list(graph.above)), chance.choice([*FIELDS])
        cycle = other in graph.reachable(id_)
        try:
            under(client, project, id_, **{FIELDS[kind]: other})
        except grpc.RpcError as error:
            assert cycle, error
        else:
            assert not cycle
            graph.above[id_][kind] = other
    return graph


@pytest.mark.parametrize("seed", range(6))
def test_random_graphs_are_read_as_by_brute_force(client: Client, project: str, seed: int) -> None:
    chance = random.Random(seed)
    graph = grow(client, project, chance, size=30, span=chance.choice([3, 10, 30]))
    for top in graph.above:
        assert ancestors(client, project, top) == graph.line(top)
        assert children(client, project, top) == graph.children(top, [*FIELDS])
        expected = graph.tree(top)
        assert {id_ for id_, *_ in expected} == {top} | {id_ for id_ in graph.above if top in graph.line(id_)}
        assert tree(client, project, top, page_size=chance.choice([1, 3, 7, 100])) == expected
        assert tree(client, project, top, max_depth=2) == [node for node in expected if node[1] <= 2]
    gone = set(chance.sample(list(graph.above), 10))
    delete(client, project, *gone)
    for top in graph.above:
        expected = [node for node in graph.tree(top) if node[0] not in gone]
        assert tree(client, project, top, page_size=4) == expected


# Cycles


def test_a_session_does_not_descend_from_itself(client: Client, project: str) -> None:
    for field in FIELDS.values():
        session = pb.Session(id="self", name="n", **{field: "self"})
        with fails("INVALID_ARGUMENT", "CYCLE", field=f"session.{field}") as failure:
            client.sessions.CreateSession(pb.CreateSessionRequest(project_id=project, session=session))
        assert failure.metadata == {"field": field, "value": "self"}
    create(client, project, "self")
    for field in FIELDS.values():
        with fails("INVALID_ARGUMENT", "CYCLE", field=f"session.{field}"):
            under(client, project, "self", **{field: "self"})


def test_a_cycle_over_both_kinds_is_refused_and_changes_nothing(client: Client, project: str) -> None:
    create(client, project, "a")
    create(client, project, "b", parent="a")
    create(client, project, "c", fork_of="b")
    for field in FIELDS.values():
        with fails("INVALID_ARGUMENT", "CYCLE", field=f"session.{field}") as failure:
            under(client, project, "a", name="changed", **{field: "c"})
        assert failure.metadata == {"field": field, "value": "c"}
    stored = client.sessions.GetSession(pb.GetSessionRequest(project_id=project, id="a")).session
    assert (stored.version, stored.name) == (1, "n")
    create(client, project, "d")
    with fails("INVALID_ARGUMENT", "CYCLE", field="session.fork_of_session_id"):
        under(client, project, "a", parent_session_id="d", fork_of_session_id="c")
    delete(client, project, "b")
    with fails("INVALID_ARGUMENT", "CYCLE"):
        under(client, project, "a", parent_session_id="c")


def test_what_makes_no_cycle_is_allowed(client: Client, project: str) -> None:
    chain(client, project, "a", "b", "c")
    create(client, project, "d")
    assert under(client, project, "c", fork_of_session_id="a").version == 2
    assert under(client, project, "b", parent_session_id="", fork_of_session_id="d").parent_session_id == ""
    under(client, project, "c", fork_of_session_id="")
    assert under(client, project, "a", parent_session_id="c").parent_session_id == "c", "the line was cut before"
    assert ancestors(client, project, "a") == ["c", "b", "d"]


def test_what_is_not_there_is_named(client: Client, project: str) -> None:
    create(client, project, "a")
    foreign = create(client, client.create_project(), "foreign")
    for field in FIELDS.values():
        for absent in ("nothing-there", foreign.id):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                under(client, project, "a", **{field: absent})
            assert failure.metadata == {"field": field, "value": absent}
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        under(client, project, "nothing-there", parent_session_id="a")
    assert failure.metadata == {"entity_kind": "session", "entity_id": "nothing-there"}
    with fails("NOT_FOUND", "NOT_FOUND"):
        under(client, "no-such-project", "a", parent_session_id="b")


def test_too_many_ancestors_are_not_looked_at(client: Client, project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cycles, "MAX_ANCESTORS", 3)
    chain(client, project, "a", "b", "c", "d", "e")
    create(client, project, "new")
    assert under(client, project, "new", parent_session_id="c").version == 2
    with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED") as failure:
        under(client, project, "new", fork_of_session_id="d")
    assert failure.metadata == {"field": "fork_of_session_id", "max_ancestors": "3"}
    assert create(client, project, "newest", parent="e").version == 1, "a new session pays nothing"


def test_many_ways_to_the_same_ancestors_cost_no_more_than_one(client: Client, project: str) -> None:
    """Sixty diamonds on top of each other have 2^60 ways from the lowest session to the highest."""
    create(client, project, "s0")
    for number in range(60):
        above = f"s{number}"
        create(client, project, f"left{number}", parent=above)
        create(client, project, f"right{number}", parent=above)
        create(client, project, f"s{number + 1}", parent=f"left{number}", fork_of=f"right{number}")
    create(client, project, "new")
    under(client, project, "new", parent_session_id="s60")
    with fails("INVALID_ARGUMENT", "CYCLE"):
        under(client, project, "s0", fork_of_session_id="new")
    found = tree(client, project, "s0", page_size=25)
    assert len(found) == len({id_ for id_, *_ in found}) == 182
    assert max(depth for _, depth, _ in found) == 121


# Cycles of several calls at once


def is_acyclic(sql: psycopg.Connection[Any], project: str) -> bool:
    query = "SELECT id, parent_session_id, fork_of_session_id FROM sessions WHERE project_id = %s"
    above = {id_: {one for one in both if one} for id_, *both in sql.execute(query, [project]).fetchall()}
    while ends := {id_ for id_, those in above.items() if not those}:
        above = {id_: those - ends for id_, those in above.items() if id_ not in ends}
    return not above


def reasons_of(actions: Sequence[Any]) -> list[str]:
    """Run actions at once. Returns the reasons of those that failed."""
    with ThreadPoolExecutor(len(actions)) as threads:
        errors = [future.exception() for future in [threads.submit(action) for action in actions]]
    reasons = []
    for error in errors:
        if error is not None:
            assert isinstance(error, grpc.RpcError), error
            failure = Failure()
            failure.read(error)
            reasons.append(failure.reason)
    return reasons


@pytest.mark.parametrize("length", [2, 3])
def test_changes_that_close_a_cycle_together_do_not_all_succeed(
    client: Client, project: str, sql: psycopg.Connection[Any], length: int
) -> None:
    """Each session is put below the next one, by a parent or by a fork source."""
    for turn in range(12):
        ids = [f"s{turn}-{number}" for number in range(length)]
        for id_ in ids:
            create(client, project, id_)
        kinds = [FIELDS[SPAWNED if (turn >> number) & 1 else FORKED] for number in range(length)]
        reasons = reasons_of(
            [
                lambda id_=id_, kind=kind, above=above: under(client, project, id_, **{kind: above})
                for id_, kind, above in zip(ids, kinds, ids[1:] + ids[:1], strict=True)
            ]
        )
        assert reasons == ["CYCLE"]
    assert is_acyclic(sql, project)


@pytest.mark.parametrize(
    "isolation", [ISOLATION_LEVEL_READ_COMMITTED, ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE]
)
def test_a_transaction_does_not_close_a_cycle_with_what_was_committed_since(
    client: Client, project: str, sql: psycopg.Connection[Any], isolation: int
) -> None:
    for first in (True, False):
        a, b = f"a{first}", f"b{first}"
        create(client, project, a)
        create(client, project, b)
        if not first:
            under(client, project, b, parent_session_id="", name="known")
            under(client, project, a, fork_of_session_id=create(client, project).id)
        with Transaction(client, project_id=project, isolation=isolation) as transaction:
            transaction.call(pb.GetSessionRequest(id=a))  # takes the snapshot
            under(client, project, a, parent_session_id=b)
            failure = transaction.failure(change("", b, fork_of_session_id=a))
            if isolation == ISOLATION_LEVEL_READ_COMMITTED:
                assert failure.reason == "CYCLE"
            else:
                assert failure.reason == "SERIALIZATION_FAILURE"
    assert is_acyclic(sql, project)


def test_a_transaction_sees_the_cycle_of_its_own_changes(client: Client, project: str) -> None:
    create(client, project, "old")
    with Transaction(client, project_id=project) as transaction:
        transaction.call(creation("", "new", parent="old"))
        failure = transaction.failure(change("", "old", fork_of_session_id="new"))
        assert failure.reason == "CYCLE"
        transaction.call(change("", "new", parent_session_id=""))
        transaction.call(change("", "old", fork_of_session_id="new"))
        transaction.commit()
    assert ancestors(client, project, "old") == ["new"]


def test_a_batch_that_closes_a_cycle_changes_nothing(client: Client, project: str) -> None:
    calls = [creation("", "a"), creation("", "b", parent="a"), change("", "a", fork_of_session_id="b")]
    requests = [pack_any(call) for call in calls]
    with fails("INVALID_ARGUMENT", "CYCLE"):
        client.transactions.ExecuteBatch(ExecuteBatchRequest(project_id=project, calls=requests))
    assert not client.sessions.ListSessions(pb.ListSessionsRequest(project_id=project)).sessions


def test_only_a_change_of_descent_waits_for_another_one(client: Client, project: str) -> None:
    for id_ in ("a", "b", "c", "d"):
        create(client, project, id_)
    with Transaction(client, project_id=project) as transaction:
        transaction.call(change("", "a", parent_session_id="b"))
        assert under(client, project, "b", name="other").version == 2
        assert under(client, project, "c", parent_session_id="").version == 2
        assert create(client, project, "e", parent="a", fork_of="b").version == 1
        waiting = client.sessions.UpdateSession.future(change(project, "c", parent_session_id="d"))
        with pytest.raises(grpc.FutureTimeoutError):
            waiting.result(timeout=0.3)
        transaction.commit()
    assert waiting.result().session.parent_session_id == "d"


def test_random_changes_at_once_never_close_a_cycle(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    ids = [f"s{number}" for number in range(8)]
    for id_ in ids:
        create(client, project, id_)
    levels = [
        0, ISOLATION_LEVEL_READ_COMMITTED, ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE,
    ]  # fmt: skip

    def work(seed: int) -> tuple[int, set[str]]:
        chance, done, reasons = random.Random(seed), 0, set()
        for _ in range(40):
            one, other = chance.sample(ids, 2)
            asked = {chance.choice([*FIELDS.values()]): chance.choice([other, other, ""])}
            level = chance.choice(levels)
            try:
                if level:
                    with Transaction(client, project_id=project, isolation=level) as transaction:
                        transaction.call(change("", one, **asked))
                        transaction.call(change("", chance.choice(ids), parent_session_id=""))
                        transaction.commit()
                else:
                    under(client, project, one, **asked)
                done += 1
            except grpc.RpcError as error:
                failure = Failure()
                failure.read(error)
                reasons.add(failure.reason)
        return done, reasons

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(work, range(4)))
    assert min(done for done, _ in results) > 3
    assert set().union(*(reasons for _, reasons in results)) <= {"CYCLE", "SERIALIZATION_FAILURE", "LOCK_TIMEOUT"}
    assert is_acyclic(sql, project)


def test_what_may_not_have_a_cycle_has_neither_batches_nor_upserts() -> None:
    kinds = {entity.name for service in SERVICES for entity in service.entities if entity.acyclic}
    assert kinds == {"session"}
    assert not {(verb, kind) for verb in ("upsert", "batch_create", "batch_upsert") for kind in kinds} & STANDARD


# Plans


@pytest.fixture(scope="module")
def many_sessions(database: str) -> str:
    """A database with 20,000 sessions in trees."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO sessions (project_id, id, create_time, update_time, version, name, status, hidden,"
            " parent_session_id, fork_of_session_id)"
            " SELECT 'local', 'session-' || n, now(), now(), 1, 'n', 'IDLE', FALSE,"
            " CASE WHEN n > 0 THEN 'session-' || n / 10 END, CASE WHEN n % 5 = 1 THEN 'session-' || n / 9 END"
            " FROM generate_series(0, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE sessions")
    return database


@pytest.mark.parametrize(
    "statement",
    [SQL.get_session_ancestors, SQL.read_session_tree, Repository(SESSION).statement("find_cycle_of")],
    ids=lambda one: one.name,
)
def test_relatives_are_found_by_indexes(statement: Statement, many_sessions: str) -> None:
    plan = plan_of(many_sessions, statement)
    assert "Seq Scan on sessions" not in plan
    assert "Hash Join" not in plan
    if statement is SQL.read_session_tree:
        assert "sessions_origin_idx" in plan
