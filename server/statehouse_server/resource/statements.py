"""The statements of `sql/` as typed attributes."""

from collections.abc import Mapping, Sequence
from inspect import get_annotations
from typing import Any, ClassVar

from psycopg.rows import tuple_row

from statehouse_server.postgres.statements import read_statements, register
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.recording.statements import RecordedStatement

OWNERS = """(
SELECT owner.id, owner.place
FROM unnest(%(ids)s::text[]) WITH ORDINALITY AS owner (id, place)
ORDER BY owner.place
) AS owner"""


class StatementSet:
    """The statements of `sql/<stem>.sql`. A subclass declares each of them as an attribute.

    In the SQL, `{columns}` is replaced by the select list of the entity, `{live}` by the condition for changing a row,
    and `{live_item}` by the condition for inserting one from `item`. `{owners}` is replaced by the table `owner` of the
    `ids` in the parameters, each with its `place` among them. `{task}` is replaced by the select list of the
    entity Task for the field `task` of another message; it is known if it is the entity or in `nested`. A SELECT with
    such a list has a second form, with the lists under a read mask. The row factory of a statement is the one given in
    `rows`; otherwise it makes messages of the entity if the statement selects `{columns}`, else tuples.

    Raises TypeError if the declared statements and those of the file differ.
    """

    stem: ClassVar[str]

    def __init_subclass__(cls, *, stem: str) -> None:
        cls.stem = stem

    def __init__(self, entity: Entity | None = None, *nested: Entity, **rows: MessageRowFactory) -> None:
        texts = read_statements(self.stem)
        if declared := set(texts).symmetric_difference(get_annotations(type(self))):
            raise TypeError(f"{self.stem}.sql and {type(self).__name__} differ in {', '.join(sorted(declared))}")
        selected = [entity, *nested] if entity else []
        long = frozenset(name for one in selected for name in one.long_parameters)
        for name, written in texts.items():
            text = written.replace("{owners}", OWNERS)
            factory: Any = MessageRowFactory(entity.message) if entity and "{columns}" in text else tuple_row
            query, masked = _filled(text, entity, nested), _filled_masked(text, entity, nested)
            statement = RecordedStatement(
                name, query, rows.get(name, factory), masked_query=masked, long_parameters=long
            )
            setattr(self, name, register(statement))


def _filled(text: str, entity: Entity | None, nested: Sequence[Entity]) -> str:
    if entity is None:
        return text
    values = {"columns": entity.columns, "live": entity.live(), "live_item": entity.live("item")}
    return _replaced(text, values | {one.name: one.nested_columns for one in (entity, *nested)})


def _filled_masked(text: str, entity: Entity | None, nested: Sequence[Entity]) -> str:
    """The text of a statement that only reads under a read mask; empty for other statements."""
    if entity is None or not text.startswith("SELECT"):
        return ""
    lists = {"columns": entity.masked_columns, **{one.name: one.masked_nested_columns for one in (entity, *nested)}}
    return _replaced(text, lists) if any(f"{{{name}}}" in text for name in lists) else ""


def _replaced(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text
