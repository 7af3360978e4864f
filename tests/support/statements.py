"""Every statement of the server, and PostgreSQL's plans for them."""

import re

import psycopg
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.app import TOKEN_KEY
from statehouse_server.postgres.statements import STATEMENTS, Statement
from statehouse_server.resource.entity import Entity, enum_labels
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.sql import VERBS
from statehouse_server.services.job import leases
from statehouse_server.services.lock import service as locks
from statehouse_server.services.registry import SERVICES, standard_method


def all_statements() -> list[Statement]:
    """Every statement that the service can run: the named ones, and the generated ones in all their shapes."""
    templates = {leases.SQL.claim_jobs, locks.SQL.acquire_lock}
    found = [TOKEN_KEY, *(one for one in STATEMENTS.values() if one not in templates)]
    found += [leases.claim(10), *(locks.acquisition(reentrant=reentrant) for reentrant in (True, False))]
    for service in SERVICES:
        for entity in service.entities:
            repository = Repository(entity)
            found += map(repository.statement, generated_names(entity))
            for method in service.descriptor.methods:
                verb, of = standard_method(method)
                if verb in ("list", "stream") and of == entity.message.DESCRIPTOR.name:
                    found += list_statements(Listing(repository, GetMessageClass(method.input_type)))
    return found


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
    filters = [
        f"{name}:{','.join(enum_labels(field.enum_type).values())}" if field.enum_type else name
        for name, field in listing.fields.items()
    ]
    used = [(), *((one,) for one in filters), tuple(filters)]
    return [
        listing.statement(kind, names, column, direction, deleted=False)
        for column, direction in set(listing.orders.values())
        for kind in ("first", "next", "count")
        for names in used
    ]


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
