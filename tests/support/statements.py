"""Every statement of the server, and PostgreSQL's plans for them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import psycopg
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1.cluster_pb2 import ListUsageRequest
from statehouse.v1.job_pb2 import CancelJobsRequest, RetryJobsRequest
from statehouse.v1.log_pb2 import LOG_ENTITY_KIND_JOB

from statehouse_server.app import TOKEN_KEY
from statehouse_server.descriptors import is_json, standard_method
from statehouse_server.postgres.statements import STATEMENTS, Statement
from statehouse_server.resource.counting import Counting
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.expiry import Expiry, Held
from statehouse_server.resource.filters import AnyOf, Branch, Filter, FilterField, Overlap, Range, Use, branches
from statehouse_server.resource.hiding import hidden_with
from statehouse_server.resource.listing import Listing, Query
from statehouse_server.resource.ordering import NEWEST_FIRST, Order
from statehouse_server.resource.paging import Tokens
from statehouse_server.resource.removal import Plan
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.selection import Change, Selection, deletion, purge, status_change
from statehouse_server.resource.sql import ALONE, ANY_TRANSITION, MERGE, NUMBERED, VERBS
from statehouse_server.services.cluster import USAGE
from statehouse_server.services.job import claims, leases
from statehouse_server.services.job.changes import CANCELLATION, RETRY
from statehouse_server.services.lock import service as locks
from statehouse_server.services.log import statements as logs
from statehouse_server.services.project_measurement import measurement
from statehouse_server.services.registry import ENTITIES, SERVICES

TOKENS = Tokens(b"")
KINDS = ("first", "next", "count")
WITH_STATUS = ("error_json", "error_message", "output_json")
"""Fields that can be replaced with a status."""
STANDARD = {standard_method(method) for service in SERVICES for method in service.descriptor.methods}


def all_statements() -> list[Statement]:
    """Every statement that the service can run: the named ones, and the generated ones in all their shapes."""
    templates = {
        leases.SQL.claim_jobs,
        leases.SQL.claim_shared_jobs,
        leases.SQL.complete_and_claim_jobs,
        locks.SQL.acquire_lock,
        *logs.TEMPLATES,
    }
    found = [TOKEN_KEY, *(one for one in STATEMENTS.values() if one not in templates)]
    found += [claims.claim(10), claims.claim_shared(10), claims.complete_and_claim(10)]
    found += [locks.acquisition(reentrant=reentrant) for reentrant in (True, False)]
    for kind in logs.KINDS.values():
        found += [kind.finding, kind.appending]
    found.append(logs.KINDS[LOG_ENTITY_KIND_JOB].appending_under_lease)
    for service in SERVICES:
        for entity in service.entities:
            repository = Repository(entity)
            found += map(repository.statement, generated_names(entity))
            found += removals(entity)
    for listing in listings():
        found += list_statements(listing)
    for counting in countings():
        found += count_statements(counting)
    found += changes_by_filter()
    found.append(measurement(ENTITIES))
    return found + [masked(one) for one in found if one.masked_query]


def masked(statement: Statement) -> Statement:
    """The form of a statement under a read mask."""
    return replace(statement, name=f"{statement.name} masked", query=statement.masked_query, masked_query="")


def removals(entity: Entity) -> list[Statement]:
    """The statements that remove others together with an entity."""
    plans = [Plan(entity, ENTITIES, cascade=cascade) for cascade in (False, True)]
    steps = list({step.query: step for plan in plans for _, step in plan.steps()}.values())
    expiry = Expiry(entity, ENTITIES)
    return [*steps, expiry.counting, expiry.removing] if entity.soft_deleted else steps


def changes_by_filter() -> list[Statement]:
    """The statements of changes by filter: by all fields, by two filters, by none, and those that only count."""
    found = []
    for selection, change in selected():
        every = tuple(Use(0, name, forms(field)[0]) for name, field in selection.filters.fields.items())
        first, *_ = every
        two = [Filter((first,), {}), Filter((first._replace(number=1),), {})]
        make = partial(selection.statement, change)
        found += [
            make([Filter(every, {})], unfiltered=False, force=True),
            make(two, unfiltered=False, force=True),
            make([], unfiltered=True, force=True),
            make([], unfiltered=True, force=False),
        ]
        if change.deleted:
            found.append(selection.held_statement(Held(selection.entity, ENTITIES), two, unfiltered=False))
    return found


def selected() -> Iterator[tuple[Selection, Change]]:
    """Each change by filter, and what selects what it changes."""
    made: dict[str, Callable[[Entity], Change]] = {
        "update_statuses": _new_statuses,
        "delete_many": partial(deletion, entities=ENTITIES),
        "purge": partial(purge, entities=ENTITIES),
    }
    for service in SERVICES:
        for method in service.descriptor.methods:
            verb, kind = standard_method(method)
            if verb in made:
                entity = next(one for one in service.entities if one.name == kind)
                yield Selection(Repository(entity), GetMessageClass(method.input_type)), made[verb](entity)
            if verb == "delete_many" and hidden_with(entity, ENTITIES):
                hiding = deletion(entity, ENTITIES, with_ids=True)
                yield Selection(Repository(entity), GetMessageClass(method.input_type)), hiding
    yield Selection(Repository(leases.JOB), CancelJobsRequest), CANCELLATION
    yield Selection(Repository(leases.JOB), RetryJobsRequest), RETRY


def _new_statuses(entity: Entity) -> Change:
    return status_change(entity, [name for name in WITH_STATUS if name in entity.fields])


def listings() -> list[Listing]:
    """The lists of all entities. Streams have the same statements."""
    return [
        Listing(Repository(entity), GetMessageClass(method.input_type))
        for service in SERVICES
        for entity in service.entities
        for method in service.descriptor.methods
        if standard_method(method) == ("list", entity.name)
    ] + [Listing(Repository(USAGE), ListUsageRequest, order=Order("sample_time", "DESC"))]


def countings() -> list[Counting]:
    """The counts by group of all entities."""
    return [
        Counting(
            Listing(Repository(entity), GetMessageClass(method.input_type)),
            method.input_type.fields_by_name["group_by"],
            method.output_type.fields_by_name["counts"],
        )
        for service in SERVICES
        for entity in service.entities
        for method in service.descriptor.methods
        if standard_method(method) == ("count", entity.name) and "group_by" in method.input_type.fields_by_name
    ]


def count_statements(counting: Counting) -> list[Statement]:
    """The statements of a count: of all, and by each field."""
    query = Query("", [], unfiltered=True, order=NEWEST_FIRST, deleted=False)
    return [counting.statement(query, fields) for fields in ([], *([name] for name in counting.groupings.values()))]


def generated_names(entity: Entity) -> list[str]:
    if "id" not in entity.key:
        return ["get"]
    verbs = set(VERBS) - ({"update_status"} if not entity.transitions else set())
    verbs -= set() if entity.soft_deleted else {"purge", "undelete"}
    arrays = any(entity.fields[name].is_repeated for name in entity.client_fields)
    verbs -= {"create_many", "upsert_many"} if arrays else set()
    verbs -= set() if entity.hidden_with else {"hide", "unhide"}
    verbs -= set() if entity.mutable_fields else {"update", "upsert", "upsert_many"}
    verbs -= set() if entity.acyclic else {"take_turn_of", "find_cycle_of"}
    verbs -= {verb for verb in ("get_by_name", "get_by_slug") if (verb, entity.name) not in STANDARD}
    arguments = {
        "update": ":" + ",".join(entity.mutable_fields),
        "update_status": ":" + ",".join(name for name in WITH_STATUS if name in entity.fields),
    }
    options = [f"{verb}:{ANY_TRANSITION}" for verb in sorted(verbs & {"upsert", "upsert_many"}) if entity.transitions]
    names = [verb + arguments.get(verb, "") for verb in sorted(verbs)]
    documents = [name for name in entity.mutable_fields if is_json(entity.fields[name])]
    merged = [f"update:{','.join(f'{MERGE}{name}' for name in documents)}"] if documents else []
    options += [f"create:{NUMBERED}"] if entity.numbered_within else []
    options += [f"create:{ALONE}"] if entity.owners or entity.held else []
    return [*names, *merged, *options]


def list_statements(listing: Listing) -> list[Statement]:
    """The statements of a list: by each filter field in each of its forms, by all fields, by several filters, and in
    each order."""
    filters, first = listing.filters, listing.orders[0]
    uses = [Use(0, name, form) for name, field in filters.fields.items() for form in forms(field)]
    every = tuple({use.name: use for use in uses}.values())
    one_each = [branches(filters, [Filter((use,), {})], by_index=True) for use in uses]
    all_fields = branches(filters, [Filter(every, {})], by_index=False)
    several = branches(filters, [Filter((use._replace(number=n),), {}) for n, use in enumerate(every)], by_index=True)
    statement = listing.statement
    return [
        *(
            statement(kind, all_fields, order, deleted=False)
            for order in set(listing.orders.values())
            for kind in KINDS
        ),
        *(statement("next", parts, first, deleted=False) for parts in dict.fromkeys([*one_each, several])),
        *(statement("first", parts, first, deleted=True) for parts in (several, (Branch(()),))),
        *(statement("next", parts, first, deleted=False, skips=True) for parts in (several, (Branch(()),))),
    ]


def forms(field: FilterField) -> list[str]:
    """The forms of the condition of a filter field."""
    if isinstance(field, Overlap):
        return ["many", "many or absent"]
    if isinstance(field, AnyOf):
        return ["one", "few", "many", "one or absent", "nothing or absent"]
    if isinstance(field, Range):
        ends = [end.name for end in field.field.message_type.fields]
        return [" ".join(ends), *ends]
    return ["given"]


def plan_of(database: str, statement: Statement, *, hidden: str = "", few: bool = False) -> str:
    """The plan that does not know the values, which is the one that serves most calls. Indexes whose names match the
    pattern `hidden` are not used. `few`: the tables may have so few rows that PostgreSQL would rather read all of
    them; it does so only if no index serves."""
    query = numbered(statement.query)
    count = len(set(re.findall(r"\$\d+", query)))
    with psycopg.connect(database) as conn:
        conn.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        conn.execute(f"SET LOCAL enable_seqscan = {'off' if few else 'on'}".encode())
        if hidden:
            conn.execute(
                "UPDATE pg_index SET indisvalid = FALSE WHERE indexrelid IN"
                " (SELECT oid FROM pg_class WHERE relkind = 'i' AND relname ~ %s)",
                [hidden],
            )
        conn.execute(f"PREPARE asked AS {query}".encode())
        nulls = ", ".join(["NULL"] * count)
        plan = "\n".join(row[0] for row in conn.execute(f"EXPLAIN EXECUTE asked({nulls})".encode()))
        conn.rollback()
        return plan


def executions(database: str, statement: Statement, count: int) -> dict[str, int]:
    """How many of so many executions, with no value but that of the project, are planned anew, and how many use the
    plan that is kept."""
    names = dict.fromkeys(re.findall(r"%\((\w+)\)[sb]", statement.query))
    values = ", ".join("'local'" if name == "project_id" else "NULL" for name in names)
    with psycopg.connect(database) as conn:
        conn.execute(f"PREPARE asked AS {numbered(statement.query)}".encode())
        for _ in range(count):
            conn.execute(f"EXPLAIN EXECUTE asked({values})".encode())
        found = conn.execute("SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE name = 'asked'")
        return dict(zip(("planned", "kept"), found.fetchone() or (), strict=True))


def numbered(query: str) -> str:
    """Named parameters as PostgreSQL's own, a number for each name."""
    names = list(dict.fromkeys(re.findall(r"%\((\w+)\)[sb]", query)))
    return re.sub(r"%\((\w+)\)[sb]", lambda match: f"${names.index(match[1]) + 1}", query)
