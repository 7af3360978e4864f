"""Lists by filters: what they select, what they cost, and which indexes they need."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import EnumValueDescriptor
from statehouse.v1 import agent_pb2, options_pb2, transaction_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.descriptors import plural, rules, snake, standard_method
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.filters import FEW, Branch, Use
from statehouse_server.resource.listing import Listing
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails
from tests.support.statements import forms, listings, numbered
from tests.support.transactions import Transaction

COMPLETED, PENDING, RUNNING = pb.TASK_STATUS_COMPLETED, pb.TASK_STATUS_PENDING, pb.TASK_STATUS_RUNNING


@pytest.fixture(scope="module")
def tasks(client: Client) -> str:
    """A project with 60 tasks: of six types, some of two agents, with three names of statuses."""
    project = client.create_project()
    agents = [client.create_agent(project_id=project, id=f"agent-{number}").id for number in range(2)]
    made = [
        pb.Task(
            id=f"t{number:02}",
            name=f"n{number % 10}",
            type=f"type-{number % 6}",
            tool_id=("" if number % 4 else "hammer") if number % 2 else None,
            agent_id=agents[number % 3] if number % 3 < 2 else "",
            status=(PENDING, RUNNING, COMPLETED)[number // 20],
            metadata_json=f'{{"n": {number}}}' if number % 5 == 0 else "",
        )
        for number in range(60)
    ]
    for start in range(0, 60, 7):  # tasks of a batch have one time, and are ordered by id
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=made[start : start + 7]))
    return project


def listed(client: Client, project: str, *filters: Any, page_size: int = 1000, **fields: Any) -> list[str]:
    """The ids of all pages."""
    ids: list[str] = []
    token = ""
    while True:
        request = pb.ListTasksRequest(
            project_id=project, filters=filters, page_size=page_size, page_token=token, with_total=True, **fields
        )
        page = client.tasks.ListTasks(request)
        ids += [task.id for task in page.tasks]
        token = page.next_page_token
        if not token:
            assert page.total_size == len(ids)
            return ids


def numbers(*conditions: Any) -> list[str]:
    """The ids of the tasks whose number meets one of the conditions, newest first."""
    return [f"t{number:02}" for number in reversed(range(60)) if any(meets(number) for meets in conditions)]


EVERY = numbers(lambda n: n >= 0)


def agent(number: int) -> dict[str, Any]:
    return {"agent_ids": {"ids": [f"agent-{number}"]}}


class TestSelection:
    def test_a_task_matches_every_field_of_one_filter(self, client: Client, tasks: str) -> None:
        assert listed(client, tasks) == listed(client, tasks, {}) == EVERY
        assert listed(client, tasks, agent(0) | {"types": ["type-0"]}) == numbers(lambda n: n % 6 == 0)
        assert listed(client, tasks, agent(1) | {"types": ["type-0"]}) == []
        one = {"types": ["type-1", "type-2"], "statuses": [RUNNING], "names": ["n1", "n2", "n5"]}
        wanted = numbers(lambda n: n % 6 in (1, 2) and 20 <= n < 40 and n % 10 in (1, 2, 5))
        assert listed(client, tasks, one) == wanted

    @pytest.mark.parametrize("page_size", [1, 7, 1000])
    def test_a_task_matches_any_of_several_filters_and_is_listed_once(
        self, client: Client, tasks: str, page_size: int
    ) -> None:
        filters = [
            agent(0),
            {"types": ["type-0", "type-1"]},
            {"ids": {"ids": ["t05", "t06", "nothing"]}},
            {"statuses": [RUNNING, COMPLETED], "names": ["n5"]},
            {"metadata_contains_json": '{"n": 35}'},
        ]
        wanted = numbers(
            lambda n: n % 3 == 0, lambda n: n % 6 < 2, lambda n: n in (5, 6, 35), lambda n: n >= 20 and n % 10 == 5
        )
        assert listed(client, tasks, *filters, page_size=page_size) == wanted
        oldest = pb.TASK_ORDER_CREATE_TIME_ASC
        assert listed(client, tasks, *filters, page_size=page_size, order_by=oldest) == wanted[::-1]
        by_name = listed(client, tasks, *filters, page_size=page_size, order_by=pb.TASK_ORDER_NAME_ASC)
        assert by_name == sorted(wanted, key=lambda id_: (int(id_[1:]) % 10, id_))

    @pytest.mark.parametrize("count", [1, 2, FEW, FEW + 1, 900])
    def test_many_values_select_what_each_selects(self, client: Client, tasks: str, count: int) -> None:
        values = ["agent-0", *(f"nobody-{number}" for number in range(count - 1))]
        filter_ = {"agent_ids": {"ids": values}}
        assert listed(client, tasks, filter_, page_size=9) == numbers(lambda n: n % 3 == 0)
        several = listed(client, tasks, filter_, {"names": ["n1"]}, page_size=9)
        assert several == numbers(lambda n: n % 3 == 0, lambda n: n % 10 == 1)

    def test_an_empty_value_matches_what_has_none(self, client: Client, tasks: str) -> None:
        absent = numbers(lambda n: n % 3 == 2)
        assert listed(client, tasks, {"agent_ids": {"ids": [""]}}) == absent
        both = {"agent_ids": {"ids": ["", "agent-1"]}}
        assert listed(client, tasks, both) == numbers(lambda n: n % 3 > 0)
        assert listed(client, tasks, {"parent_ids": {"ids": [""]}}) == listed(client, tasks, {"root_only": True})
        assert listed(client, tasks, {"tool_ids": ["hammer"]}) == numbers(lambda n: n % 4 == 0 and n % 2)
        assert listed(client, tasks, {"tool_ids": [""]}) == numbers(lambda n: n % 4 or n % 2 == 0)
        assert listed(client, tasks, {"names": [""]}) == []

    def test_no_ids_are_none_and_not_all(self, client: Client, tasks: str) -> None:
        assert listed(client, tasks, {"ids": {}}) == []
        assert listed(client, tasks, {"agent_ids": {"ids": []}}, {"ids": {"ids": []}}) == []
        assert listed(client, tasks, {"ids": {}}, {"ids": {"ids": ["t07"]}}) == ["t07"]

    def test_a_range_has_its_begin_and_not_its_end(self, client: Client, tasks: str) -> None:
        times = {
            id_: client.tasks.GetTask(pb.GetTaskRequest(project_id=tasks, id=id_)).task.create_time
            for id_ in ("t07", "t14")
        }
        between = {"create_time": {"start_time": times["t07"], "end_time": times["t14"]}}
        assert listed(client, tasks, between) == [f"t{number:02}" for number in reversed(range(7, 14))]
        assert listed(client, tasks, {"create_time": {"start_time": times["t14"], "end_time": times["t07"]}}) == []
        assert listed(client, tasks, {"create_time": {}}) == EVERY

    def test_an_array_matches_if_it_has_one_of_the_values(self, client: Client, project: str) -> None:
        for name, capabilities in (("a", ["x", "y"]), ("b", ["y"]), ("c", [])):
            client.create_agent(project_id=project, name=name, capabilities=capabilities)

        def found(*values: str) -> list[str]:
            request = agent_pb2.ListAgentsRequest(project_id=project, filters=[{"capabilities": values}])
            return sorted(one.name for one in client.agents.ListAgents(request).agents)

        assert found("y", "z") == ["a", "b"]
        assert found("x", "") == ["a", "c"]
        assert found("z") == []

    def test_a_stream_selects_the_same_and_can_be_resumed(self, client: Client, tasks: str) -> None:
        filters: list[Any] = [agent(0), {"types": ["type-1"]}]
        wanted = numbers(lambda n: n % 3 == 0, lambda n: n % 6 == 1)
        request = pb.StreamTasksRequest(project_id=tasks, filters=filters)
        first, *_ = client.tasks.StreamTasks(request)
        head = [task.id for task in first.tasks]
        assert head == wanted[: len(head)]
        assert len(head) < len(wanted)
        request.resume_token = first.resume_token
        assert [task.id for message in client.tasks.StreamTasks(request) for task in message.tasks] == wanted[
            len(head) :
        ]
        request.order_by = pb.TASK_ORDER_CREATE_TIME_ASC
        with fails("INVALID_ARGUMENT", field="resume_token"):
            list(client.tasks.StreamTasks(request))

    def test_a_row_lock_holds_for_what_several_filters_select(self, client: Client, tasks: str) -> None:
        request = pb.ListTasksRequest(project_id=tasks, page_size=4, filters=[agent(0), {"types": ["type-1"]}])
        wanted = numbers(lambda n: n % 3 == 0, lambda n: n % 6 == 1)
        skip = transaction_pb2.ROW_LOCK_UPDATE_SKIP_LOCKED
        with Transaction(client, project_id=tasks) as one, Transaction(client, project_id=tasks) as two:
            found = [*one.call(request, skip).tasks, *two.call(request, skip).tasks]
            assert [task.id for task in found] == wanted[:8]


class TestLimits:
    def test_at_most_twenty_filters(self, client: Client, project: str) -> None:
        request = pb.ListTasksRequest(project_id=project, filters=[{}] * 20)
        client.tasks.ListTasks(request)
        request.filters.add()
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters"):
            client.tasks.ListTasks(request)

    def test_at_most_a_thousand_values_in_all_lists_of_a_filter(self, client: Client, project: str) -> None:
        ids = [f"agent-{number}" for number in range(600)]
        types = [f"type-{number}" for number in range(400)]
        request = pb.ListTasksRequest(project_id=project, filters=[{}, {"agent_ids": {"ids": ids}, "types": types}])
        client.tasks.ListTasks(request)
        request.filters[1].names.append("one more")
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[1]"):
            client.tasks.ListTasks(request)

    @pytest.mark.parametrize(
        ("filter_", "field"),
        [
            ({"agent_ids": {"ids": ["ok", "a b"]}}, "filters[0].agent_ids.ids[1]"),
            ({"names": ["x" * 256]}, "filters[0].names[0]"),
            ({"statuses": [0]}, "filters[0].statuses[0]"),
            ({"metadata_contains_json": "{"}, "filters[0].metadata_contains_json"),
            ({"create_time": {"end_time": {"seconds": 10**15}}}, "filters[0].create_time.end_time"),
        ],
        ids=lambda one: one if isinstance(one, str) else "",
    )
    def test_a_bad_value_is_named(self, client: Client, filter_: Any, field: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            client.tasks.ListTasks(pb.ListTasksRequest(filters=[filter_]))

    def test_the_largest_request_is_answered(self, client: Client, project: str) -> None:
        filters: list[Any] = [
            {"agent_ids": {"ids": [f"agent-{which}-{number}" for number in range(1000)]}} for which in range(10)
        ]
        filters += [{"agent_ids": {"ids": [f"a-{which}-{number}" for number in range(FEW)]}} for which in range(10)]
        task = client.create_task(project_id=project)
        request = pb.ListTasksRequest(project_id=project, filters=[*filters[1:], {"ids": {"ids": [task.id]}}])
        assert [one.id for one in client.tasks.ListTasks(request).tasks] == [task.id]


def test_statements_of_many_filters_are_neither_kept_nor_prepared() -> None:
    """Clients can choose any number of them, and each would take memory in every connection."""
    listing = LISTINGS["tasks"]

    def statement(count: int) -> Statement:
        parts = tuple(Branch(((Use(number, "agent_ids", "one"),),)) for number in range(count))
        return listing.statement("first", parts, listing.orders[0], deleted=False)

    assert statement(2).prepared
    assert statement(2) is statement(2)
    assert not statement(3).prepared
    assert statement(3) is not statement(3)


ORDERS = {
    "CREATE_TIME_DESC": 1, "CREATE_TIME_ASC": 2, "NAME_ASC": 3, "NAME_DESC": 4, "UPDATE_TIME_DESC": 5,
    "UPDATE_TIME_ASC": 6, "PRIORITY_DESC": 7, "START_TIME_DESC": 8, "START_TIME_ASC": 9, "EXPIRE_TIME_ASC": 10,
    "PRINCIPAL_ASC": 11, "SESSION_NUMBER_DESC": 12, "SESSION_NUMBER_ASC": 13,
}  # fmt: skip
COMMON = {
    "project_id": 1, "page_size": 2, "page_token": 3, "resume_token": 3, "order_by": 4, "with_total": 5,
    "show_deleted": 6, "skip": 7, "read_mask": 8, "filters": 9,
}  # fmt: skip
INCLUDES = range(10, 20)
LISTS = [
    method
    for service in SERVICES
    for method in service.descriptor.methods
    if standard_method(method)[0] in ("list", "stream")
]


@pytest.mark.parametrize("method", LISTS, ids=lambda method: method.name)
def test_lists_look_alike(method: Any) -> None:
    """Programs page through all lists in one way."""
    fields = method.input_type.fields_by_name
    numbers = {name: field.number for name, field in fields.items()}
    includes = {name for name in fields if name.startswith("include_")}
    assert {name: number for name, number in numbers.items() if name not in includes} == {
        name: COMMON[name] for name in fields if name not in includes
    }
    assert all(numbers[name] in INCLUDES for name in includes)
    filters = fields["filters"]
    assert snake(filters.message_type.name) == f"{standard_method(method)[1]}_filter"
    assert (rules(filters).max_items, rules(filters).max_values) == (20, 1000)
    if "order_by" in fields:
        enum = fields["order_by"].enum_type
        prefix = re.sub(r"(?<!^)(?=[A-Z])", "_", enum.name).upper() + "_"
        labels = {value.name.removeprefix(prefix): value.number for value in enum.values if value.number}
        assert labels == {label: ORDERS[label] for label in labels}


# Indexes

ROOT = Path(__file__).parents[2]
BUDGET = {"tasks": 10, "sessions": 11, "messages": 8, "jobs": 5, "events": 8}
"""Indexes beside the primary key. Each costs every write; other tables have at most six. One of the tasks' has only
those that are PENDING, and one, as one of the messages', only those of a team; another one of the messages' has only
those of a session. Nine of the sessions' are partial. Those of the events cost whoever numbers them, and no write."""


def test_indexes_keep_to_the_budget(sql: psycopg.Connection[Any]) -> None:
    found = sql.execute(
        "SELECT indrelid::regclass::text, count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indrelid"
        " WHERE relnamespace = 'public'::regnamespace AND NOT indisprimary GROUP BY 1"
    ).fetchall()
    assert {table: count for table, count in found if count > BUDGET.get(table, 6)} == {}


LISTINGS = {listing.entity.table: listing for listing in listings()}
FIELDS = [(table, name) for table, listing in LISTINGS.items() for name in listing.filters.fields]


@pytest.mark.parametrize(("table", "name"), FIELDS, ids=lambda one: one)
def test_a_filter_is_found_as_its_rule_says(table: str, name: str, database: str) -> None:
    """With nothing but the indexes that begin with its column, PostgreSQL finds matches by one of them. Without such
    a rule it does not, even if it has all indexes."""
    listing = LISTINGS[table]
    field = listing.filters.fields[name]
    target = rules(field.field).filter_target
    use = Use(0, name, forms(field)[0])
    statement = listing.statement("first", (Branch(((use,),)),), listing.orders[0], deleted=False)
    with planning(database) as conn:
        if field.indexed:
            keep_indexes(conn, table, target)
        if field.index == options_pb2.FILTER_INDEX_ORDERED:
            conn.execute("SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off")
        plan = plan_of(conn, statement)
    conditions = " ".join(re.findall(r"Index Cond: (.*)", plan))
    assert (re.search(rf"\b{target}\b", conditions) is not None) == field.indexed, plan
    if field.index == options_pb2.FILTER_INDEX_ORDERED:
        assert "Sort" not in plan, plan


@contextmanager
def planning(database: str) -> Iterator[psycopg.Connection[Any]]:
    """A transaction, which is rolled back, in which PostgreSQL prefers an index to everything else."""
    with psycopg.connect(database) as conn:
        conn.execute("SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_generic_plan")
        yield conn
        conn.rollback()


def keep_indexes(conn: psycopg.Connection[Any], table: str, column: str) -> None:
    """Hide all indexes of a table but those whose first column after the project is this one."""
    found = conn.execute(
        "SELECT indexrelid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = %s::regclass", [table]
    )
    begins = re.compile(rf"\((project_id, )?{column}\b")
    hidden = [index for index, definition in found if not begins.search(definition)]
    conn.execute("UPDATE pg_index SET indisvalid = FALSE WHERE indexrelid = ANY(%s)", [hidden])


def plan_of(conn: psycopg.Connection[Any], statement: Statement) -> str:
    query = numbered(statement.query)
    conn.execute(f"PREPARE asked AS {query}".encode())
    nulls = ", ".join(["NULL"] * len(set(re.findall(r"\$\d+", query))))
    return "\n".join(row[0] for row in conn.execute(f"EXPLAIN (COSTS OFF) EXECUTE asked({nulls})".encode()))


@pytest.fixture(scope="module")
def many_tasks(database: str) -> str:
    """A database with tasks as they are: most are completed, few run, many have an agent and a workflow."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO agents (project_id, id, create_time, update_time, version, name, is_default, capabilities,"
            " status)"
            " SELECT 'local', 'a' || n, now(), now(), 1, 'a' || n, FALSE, '{}', 'INACTIVE'"
            " FROM generate_series(0, 19) AS n"
        )
        conn.execute(
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, type, status,"
            " priority, agent_id, input_json) SELECT 'local', 'task-' || n, now() - n * interval '1 s', now(), 1, 0,"
            " int4send(n), 'n', 't' || n % 20, CASE WHEN n % 100 = 0 THEN 'RUNNING' ELSE 'COMPLETED' END, 0,"
            " 'a' || n % 20, to_jsonb(repeat('x', 200)) FROM generate_series(1, 30000) AS n"
        )
        conn.execute("VACUUM ANALYZE tasks")
    return database


AGENT, STATUS, TYPE = "agent_ids", "statuses", "types"


@pytest.mark.parametrize(
    ("parts", "indexes"),
    [
        ([Branch(())], {"tasks_create_time_idx"}),
        ([Branch(((Use(0, AGENT, "one"),),))], {"tasks_agent_id_idx"}),
        ([Branch(((Use(0, AGENT, "few"),),), Use(0, AGENT, "few"))], {"tasks_agent_id_idx", "tasks_pkey"}),
        ([Branch(((Use(0, STATUS, "few"),),), Use(0, STATUS, "few"))], {"tasks_status_idx", "tasks_pkey"}),
        ([Branch(((Use(0, TYPE, "many"),),))], {"tasks_create_time_idx"}),
        (
            [
                Branch(((Use(0, AGENT, "one"),),)),
                Branch(((Use(1, STATUS, "one"),),)),
                Branch(((Use(2, TYPE, "one"),),)),
            ],
            {"tasks_agent_id_idx", "tasks_status_idx", "tasks_create_time_idx", "tasks_pkey"},
        ),
    ],
    ids=["all", "one agent", "few agents", "few statuses", "types", "three filters"],
)
@pytest.mark.parametrize("kind", ["first", "next"])
def test_each_branch_is_read_by_its_index_in_the_order_of_the_list(
    parts: list[Branch], indexes: set[str], kind: str, many_tasks: str
) -> None:
    listing = LISTINGS["tasks"]
    statement = listing.statement(kind, tuple(parts), listing.orders[0], deleted=False)
    with psycopg.connect(many_tasks) as conn:
        conn.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        plan = plan_of(conn, statement)
    assert set(re.findall(r"\btasks_(?:\w+_idx|pkey)\b", plan)) == indexes, plan
    assert "Seq Scan" not in plan


ENUMS = {
    LISTINGS[plural(standard_method(method)[1])]: method.input_type.fields_by_name["order_by"].enum_type
    for method in LISTS
    if "order_by" in method.input_type.fields_by_name
}
VALUES = [(listing, value) for listing, enum in ENUMS.items() for value in enum.values if value.number]


@pytest.mark.parametrize(("listing", "value"), VALUES, ids=lambda one: getattr(one, "name", ""))
def test_an_order_comes_from_an_index_unless_its_comment_says_otherwise(
    listing: Listing, value: EnumValueDescriptor, database: str
) -> None:
    statement = listing.statement("first", (Branch(()),), listing.orders[value.number], deleted=False)
    with planning(database) as conn:
        conn.execute("SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off")
        plan = plan_of(conn, statement)
    sorted_at_all = re.search(r"^ *(-> *)?Sort$", plan, re.MULTILINE)
    assert bool(sorted_at_all) == ("Not indexed" in comment_of(value)), plan


DOCUMENT = ROOT / "docs/decisions/0019-filters-and-indexes.md"


@pytest.mark.parametrize("table", LISTINGS)
def test_the_table_of_indexes_is_current(table: str) -> None:
    fields = LISTINGS[table].filters.fields.values()
    kinds = (options_pb2.FILTER_INDEX_ORDERED, options_pb2.FILTER_INDEX_LOOKUP, options_pb2.FILTER_INDEX_UNSPECIFIED)
    cells = (", ".join(f"`{field.name}`" for field in fields if field.index == kind) for kind in kinds)
    assert f"| {table} | {' | '.join(cell or '–' for cell in cells)} |" in DOCUMENT.read_text(encoding="utf-8")


def comment_of(value: EnumValueDescriptor) -> str:
    """The comment of an enum value in the protos."""
    protos = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "proto/statehouse/v1").glob("*.proto"))
    found = re.search(rf"((?:^ *//.*\n)+) *{value.name} =", protos, re.MULTILINE)
    assert found, value.name
    return found[1]
