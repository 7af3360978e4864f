"""Every statement of the server, and PostgreSQL's plans for them."""

import re

import psycopg
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1.cluster_pb2 import ListUsageRequest

from statehouse_server.app import TOKEN_KEY
from statehouse_server.postgres.statements import STATEMENTS, Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.filters import AnyOf, Branch, Filter, FilterField, Overlap, Range, Use, branches
from statehouse_server.resource.listing import Listing, Order
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.sql import VERBS
from statehouse_server.services.cluster import USAGE
from statehouse_server.services.job import claims, leases
from statehouse_server.services.lock import service as locks
from statehouse_server.services.registry import SERVICES, standard_method

KINDS = ("first", "next", "count")


def all_statements() -> list[Statement]:
    """Every statement that the service can run: the named ones, and the generated ones in all their shapes."""
    templates = {leases.SQL.claim_jobs, leases.SQL.claim_shared_jobs, locks.SQL.acquire_lock}
    found = [TOKEN_KEY, *(one for one in STATEMENTS.values() if one not in templates)]
    found += [claims.claim(10), claims.claim_shared(10)]
    found += [locks.acquisition(reentrant=reentrant) for reentrant in (True, False)]
    for service in SERVICES:
        for entity in service.entities:
            repository = Repository(entity)
            found += map(repository.statement, generated_names(entity))
    for listing in listings():
        found += list_statements(listing)
    return found


def listings() -> list[Listing]:
    """The lists of all entities. Streams have the same statements."""
    return [
        Listing(Repository(entity), GetMessageClass(method.input_type))
        for service in SERVICES
        for entity in service.entities
        for method in service.descriptor.methods
        if standard_method(method) == ("list", entity.name)
    ] + [Listing(Repository(USAGE), ListUsageRequest, order=Order("sample_time", "DESC"))]


def generated_names(entity: Entity) -> list[str]:
    if "id" not in entity.key:
        return ["get"]
    verbs = set(VERBS) - ({"update_status"} if not entity.transitions else set())
    verbs -= set() if entity.soft_deleted else {"undelete", "count_expired", "purge_expired"}
    arrays = any(entity.fields[name].is_repeated for name in entity.client_fields)
    verbs -= {"create_many", "upsert_many"} if arrays else set()
    verbs -= set() if entity.mutable_fields else {"update", "upsert", "upsert_many"}
    arguments = {
        "update": ":" + ",".join(entity.mutable_fields),
        "update_status": ":" + ",".join(name for name in ("error_json", "output_json") if name in entity.fields),
    }
    return [verb + arguments.get(verb, "") for verb in sorted(verbs)]


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
    ]


def forms(field: FilterField) -> list[str]:
    """The forms of the condition of a filter field."""
    if isinstance(field, Overlap):
        return ["many", "many or absent"]
    if isinstance(field, AnyOf):
        return ["one", "few", "many", "one or absent", "nothing or absent"]
    return ["start_time end_time", "start_time", "end_time"] if isinstance(field, Range) else ["given"]


def plan_of(database: str, statement: Statement) -> str:
    """The plan that does not know the values, which is the one that serves most calls."""
    query = numbered(statement.query)
    count = len(set(re.findall(r"\$\d+", query)))
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("SET plan_cache_mode = force_generic_plan")
        conn.execute(f"PREPARE asked AS {query}".encode())
        nulls = ", ".join(["NULL"] * count)
        return "\n".join(row[0] for row in conn.execute(f"EXPLAIN EXECUTE asked({nulls})".encode()))


def numbered(query: str) -> str:
    """Named parameters as PostgreSQL's own, a number for each name."""
    names = list(dict.fromkeys(re.findall(r"%\((\w+)\)[sb]", query)))
    return re.sub(r"%\((\w+)\)[sb]", lambda match: f"${names.index(match[1]) + 1}", query)
