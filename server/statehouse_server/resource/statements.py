"""Statements that stand in `sql/`, with what they have of an entity filled in."""

from types import SimpleNamespace
from typing import Any

from psycopg.rows import tuple_row

from statehouse_server.postgres.statements import load_statements
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRows


def named_statements(stem: str, entity: Entity | None = None, **rows: MessageRows) -> SimpleNamespace:
    """The statements of `sql/<stem>.sql` by name.

    `{columns}` stands for the select list of the entity, `{live}` for the condition under which a row of it may be
    changed, and `{live_item}` under which one may be made of `item`. The row factory of a statement is the one given
    for it in `rows`, else makes the entity's messages if it selects `{columns}`, else tuples.
    """

    def factory(name: str, text: str) -> Any:
        return rows.get(name, MessageRows(entity.message) if entity and "{columns}" in text else tuple_row)

    values = {"columns": entity.columns, "live": entity.live(), "live_item": entity.live("item")} if entity else {}
    return load_statements(stem, values, factory)
