"""Entities: how the descriptor of a resource determines its storage, validation and changes."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import behaves, enum_labels, is_json, is_long, message_of, plural, rules, snake
from statehouse_server.resource.transitions import Transitions

SQL_TYPES = {
    FieldDescriptor.TYPE_STRING: "text",
    FieldDescriptor.TYPE_BYTES: "bytea",
    FieldDescriptor.TYPE_ENUM: "text",
    FieldDescriptor.TYPE_BOOL: "boolean",
    FieldDescriptor.TYPE_INT32: "integer",
    FieldDescriptor.TYPE_INT64: "bigint",
    FieldDescriptor.TYPE_DOUBLE: "double precision",
}
MESSAGE_TYPES = {
    "google.protobuf.Timestamp": "timestamp with time zone",
    "google.protobuf.Duration": "interval",
}


def is_resource(descriptor: FieldDescriptor) -> bool:
    """Whether a field contains another resource, which has a table of its own."""
    message = descriptor.message_type
    return message is not None and not descriptor.is_repeated and message.full_name not in MESSAGE_TYPES


def sql_type(descriptor: FieldDescriptor) -> str:
    """The type of the column of a field, in the spelling of PostgreSQL's catalogue."""
    if is_json(descriptor):
        return "jsonb"
    if descriptor.message_type is not None:
        return MESSAGE_TYPES[descriptor.message_type.full_name]
    return SQL_TYPES[descriptor.type] + ("[]" if descriptor.is_repeated else "")


def is_optional_id(descriptor: FieldDescriptor) -> bool:
    """Whether a field is an `optional` id. No id is empty, so an empty one means none."""
    return descriptor.has_presence and rules(descriptor).format == options_pb2.FORMAT_ID


def nullable(descriptor: FieldDescriptor) -> bool:
    """Whether a column may be NULL: those of messages, of `optional` fields, and of strings that are not required.

    An absent string is stored as NULL, so that foreign keys work and partial indexes stay small. So is an empty one,
    unless the field is `optional` and not an id.
    """
    if behaves(descriptor, "REQUIRED") or behaves(descriptor, "IDENTIFIER"):
        return False
    if descriptor.message_type is not None:
        return descriptor.name not in ("create_time", "update_time")
    return descriptor.has_presence or (descriptor.type == FieldDescriptor.TYPE_STRING and not descriptor.is_repeated)


def _refers(said: options_pb2.FieldRules, chosen: Callable[[int], bool]) -> bool:
    return bool(said.references) and chosen(said.on_removal)


def stored_label(message: Any) -> str:
    """The label of a message's status; empty if it has no status."""
    field = message.DESCRIPTOR.fields_by_name.get("status")
    return enum_labels(field.enum_type).get(message.status, "") if field else ""


@dataclass(frozen=True, eq=False)
class Entity:
    """A resource and its table.

    Nearly everything follows from the descriptor of the message. The rest is given here.
    """

    message: type[Message]
    transitions: Transitions | None = None
    """The allowed changes of `status`; None for an entity without transitions."""
    computed: Mapping[str, str] = field(default_factory=dict)
    """Columns that an SQL expression computes when a row is inserted. It may use `item` and the tables of `join`."""
    insert_parameters: Mapping[str, str] = field(default_factory=dict)
    """Inputs of `computed` that are not fields of the message, with their SQL types."""
    defaults: Mapping[str, str] = field(default_factory=dict)
    """SQL defaults for absent fields. Such a field is `optional`, a string or a time, and its column is never NULL."""
    server_set: frozenset[str] = frozenset()
    """Fields that the server sets and whose columns are never NULL."""
    withheld: frozenset[str] = frozenset()
    """Fields that the generic select list leaves out. Only statements that name their columns return them."""
    unmapped_columns: frozenset[str] = frozenset()
    """Columns that are not mapped to a message field. Only the entity's own statements use them."""
    join: str = ""
    """A join that `computed` needs."""
    locking_join: str = ""
    """The same for a single item, if what it reads must not change until the row is stored. Batches take such locks by
    `lock_inputs`, in a statement of its own: a lock in a join is taken for each row of it."""
    joined_by: str = ""
    """The one of the `insert_parameters` by which `locking_join` finds a row; empty if it finds one in any case."""
    empty_join: str = ""
    """What `locking_join` is where that parameter is absent: the same columns, which are NULL."""
    numbered_within: str = ""
    """The field within whose values new rows are numbered; empty for none. `computed` reads the number from the table
    `counter`."""
    take_number: str = ""
    """The SQL whose row is the `counter` of a single item that is numbered. An item for which it finds none is not
    stored."""
    begin_numbers: Callable[[Any, Mapping[str, Any]], None] | None = None
    """Stores what `take_number` has not found, given the context of the call and the parameters of the statement."""
    lock_inputs: Callable[[Any, Mapping[str, Any]], None] | None = None
    """Takes the locks for a batch, given the context of the call and the parameters of the statement."""
    row_filter: str = ""
    """The condition for rows that are visible to readers; empty for all rows."""
    insert_inputs: Callable[[Sequence[Any], frozenset[str]], list[dict[str, Any]]] | None = None
    """The `insert_parameters` of new items, given the ids of the items that are already stored."""
    set_on_delete: Mapping[str, str] = field(default_factory=dict)
    """SQL values of `computed` columns while a row is deleted. They are computed again when it is undeleted."""
    deleted_after_end: bool = False
    """Whether it can be deleted only in a terminal status."""
    unreferenced: str = ""
    """The condition on a `candidate` under which nothing holds it that stays, if others of its kind refer to it and are
    deleted by the same filter. In it, `{matches}` is the condition for what is deleted with it. Empty for all others:
    their condition follows from the references in the protos."""
    deletion_order: str = ""
    """The order in which a `candidate` is deleted by a filter, while there are more than the limit; empty for none."""
    hidden_with: str = ""
    """The IMMUTABLE field of the owner whose deletion deletes it too, as long as that one is deleted; empty for none.
    Its column `hidden` is TRUE while it is deleted for that reason alone."""
    acyclic: tuple[str, ...] = ()
    """Fields that refer to entities of the same kind and together must not form a cycle. Such an entity has neither
    batches nor upserts."""
    unique_within: frozenset[str] = frozenset()
    """Fields within whose values another one is unique. A change of one of them may find the stored value of that one
    taken."""
    guard: Callable[[Any, Any], None] | None = None
    """Raises PermissionDenied unless the caller may bring about or end what a row says, given the context of the call
    and the row, as it is or as it will be. Such an entity has neither batches nor changes by filters."""
    permanent: frozenset[str] = frozenset()
    """Ids of what the migrations store, which always exists and cannot be deleted."""
    tiebreakers: tuple[str, ...] = ()
    """Columns that break ties of an order, before the key does."""
    recorded: bool = True
    """Whether its changes are recorded as events."""
    quiet: str = ""
    """The column of a time: a change that sets it to the current one is recorded only where a setting asks for it.
    Empty for none."""
    quiet_fields: tuple[str, ...] = ()
    """The fields that change without an event: those that such a change sets, and those that change without a new
    version. Each event tells their values, so that it is known what a version had."""
    measures: Mapping[str, str] = field(default_factory=dict)
    """SQL of what is counted of a group besides the number of its rows, by the fields of the count message."""
    filters: Mapping[str, str] = field(default_factory=dict)
    """SQL of fields of its filter message that are not compared with a column: the condition of a `bool`, and the
    expression that another field is compared with."""
    parts: "tuple[Entity, ...]" = ()
    """The entities that belong to it and whose fields its filters may be compared with."""

    @cached_property
    def fields(self) -> Mapping[str, FieldDescriptor]:
        """The fields that are stored in a column. INPUT_ONLY fields have no column; their handlers store them."""
        described: Any = self.message.DESCRIPTOR.fields_by_name
        return {
            name: field
            for name, field in described.items()
            if not behaves(field, "INPUT_ONLY") and not is_resource(field)
        }

    @cached_property
    def input_fields(self) -> tuple[str, ...]:
        """The INPUT_ONLY fields."""
        described: Any = self.message.DESCRIPTOR.fields_by_name
        return tuple(name for name, field in described.items() if behaves(field, "INPUT_ONLY"))

    @cached_property
    def creation_fields(self) -> tuple[str, ...]:
        """The INPUT_ONLY fields that only a new entity may have: those that are IMMUTABLE, too."""
        described: Any = self.message.DESCRIPTOR.fields_by_name
        return tuple(name for name in self.input_fields if behaves(described[name], "IMMUTABLE"))

    @cached_property
    def name(self) -> str:
        """The name, as in `task` or `tool_execution`. Request and response fields that contain the entity have the same
        name."""
        return snake(self.message.DESCRIPTOR.name)

    @cached_property
    def noun(self) -> str:
        """The name in a sentence: `tool execution`."""
        return self.name.replace("_", " ")

    @cached_property
    def table(self) -> str:
        return plural(self.name)

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns of the primary key. Most entities belong to a project and have an id."""
        return tuple(name for name, descriptor in self.fields.items() if behaves(descriptor, "IDENTIFIER"))

    @cached_property
    def of_project(self) -> bool:
        """Whether it belongs to a project. What does not is global: projects, users, and what belongs to users."""
        return "project_id" in self.key

    @cached_property
    def local_key(self) -> tuple[str, ...]:
        """The part of the key that is unique within a project."""
        return tuple(name for name in self.key if name != "project_id")

    def required(self, name: str) -> bool:
        """Whether a field must have a value."""
        return behaves(self.fields[name], "REQUIRED")

    def in_project(self, row: str) -> str:
        """The condition that a row is of the project of the call; always true of a global entity."""
        return f"{row}.project_id = %(project_id)s" if self.of_project else "TRUE"

    @property
    def soft_deleted(self) -> bool:
        """Whether it can be undeleted. Such an entity has a `delete_time` and a `purge_time`."""
        return "delete_time" in self.fields

    @cached_property
    def owners(self) -> "Mapping[str, Entity]":
        """The owners by field: the entities that it belongs to and is purged with. An owner is soft-deleted, or has an
        owner that is. What is hidden while its owner is deleted needs none."""
        belonging = self._references(lambda rule: rule == options_pb2.ON_REMOVAL_BELONGS and not self.row_filter)
        return {name: owner for name, owner in belonging.items() if owner.soft_deleted or owner.owners}

    @cached_property
    def held(self) -> "Mapping[str, Entity]":
        """The entities by field that it refers to without belonging to them, and that can be undeleted. Nothing new
        refers to one that is deleted."""
        holding = self._references(lambda rule: rule != options_pb2.ON_REMOVAL_BELONGS)
        return {name: target for name, target in holding.items() if target.soft_deleted}

    def stands_alone(self, params: Mapping[str, Any]) -> bool:
        """Whether a new row with these parameters refers to nothing that might be deleted, and is joined with
        nothing, where others may."""
        names = [*self.owners, *self.held, *([self.joined_by] if self.joined_by else [])]
        return bool(names) and not any(params[name] for name in names)

    def _references(self, chosen: Callable[[int], bool]) -> "Mapping[str, Entity]":
        """What the fields refer to by which this becomes of it when that is removed."""
        said = {name: rules(descriptor) for name, descriptor in self.fields.items()}
        return {name: Entity(message_of(one.references)) for name, one in said.items() if _refers(one, chosen)}

    def live(self, row: str = "") -> str:
        """The condition for changing a row, or for inserting one from the columns of `item`: neither its project nor
        another owner is deleted, since the row would be purged with it. A new row refers to nothing that is deleted."""
        return " AND ".join([self.project_live(), *self.owners_live(row or self.table, new=row == "item")])

    def project_live(self) -> str:
        """The condition that the project of the call is not deleted; always true for a global entity."""
        if not self.of_project:
            return "TRUE"
        return "EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL)"

    def owners_live(self, row: str, *, new: bool = False) -> Iterator[str]:
        """The conditions that no owner of a row is deleted."""
        for name in self.owners:
            value = self.computed.get(name, f"{row}.{name}") if new else f"{row}.{name}"
            yield self.owner_stays(value) if new and name == self.hidden_with else self.owner_live(name, value)

    def held_live(self, name: str, value: str) -> str:
        """The condition that what a field refers to is not deleted, given the SQL expression for its id."""
        target = self.held[name]
        return (
            f"({value} IS NULL OR NOT EXISTS (SELECT FROM {target.table} AS held"
            f" WHERE {target.in_project('held')} AND held.id = {value} AND held.delete_time IS NOT NULL))"
        )

    def owner_live(self, name: str, value: str) -> str:
        """The condition that an owner is not deleted, given the SQL expression for its id."""
        owner = self.owners[name]
        alias = f"owning_{owner.name}"
        deleted = [*([f"{alias}.delete_time IS NOT NULL"] if owner.soft_deleted else [])]
        deleted += [f"NOT ({above})" for above in owner.owners_live(alias)]
        # The NULL check also keeps PostgreSQL from joining all deleted owners if few rows are wanted.
        return (
            f"({value} IS NULL OR NOT EXISTS (SELECT FROM {owner.table} AS {alias}"
            f" WHERE {owner.in_project(alias)} AND {alias}.id = {value} AND ({' OR '.join(deleted)})))"
        )

    def owner_stays(self, value: str) -> str:
        """The condition that the owner that it is hidden with is not deleted, and cannot be until the transaction ends,
        given the SQL expression for its id.

        What becomes visible needs it: the deletion of the owner, which waits for the lock, then finds it. If this waits
        for the deletion instead, it reads the owner as that has left it.
        """
        table = self.owners[self.hidden_with].table
        return (
            f"(SELECT held.delete_time FROM {table} AS held"
            f" WHERE held.project_id = %(project_id)s AND held.id = {value} FOR KEY SHARE) IS NULL"
        )

    @cached_property
    def columns(self) -> str:
        """The select list from which a message is made."""
        return ", ".join(self._column(name) for name in self.fields if name not in self.withheld)

    @cached_property
    def masked_columns(self) -> str:
        """The same under a read mask: a parameter for each column tells whether it is read."""
        shown = (name for name in self.fields if name not in self.withheld)
        return ", ".join(
            self._column(name) if name in self.always_read else f"{self._masked(name)} AS {name}" for name in shown
        )

    @cached_property
    def nested_columns(self) -> str:
        """The select list from which a message is made that is a field of another one: `tasks.id AS "task.id"`."""
        shown = (name for name in self.fields if name not in self.withheld)
        return ", ".join(f'{self._column(name)} AS "{self.name}.{name}"' for name in shown)

    @cached_property
    def masked_nested_columns(self) -> str:
        """The same under a read mask."""
        shown = (name for name in self.fields if name not in self.withheld)
        return ", ".join(f'{self._masked(name)} AS "{self.name}.{name}"' for name in shown)

    @property
    def paths(self) -> Collection[str]:
        """The paths that a read mask may contain."""
        described: Any = self.message.DESCRIPTOR.fields_by_name
        return described.keys()  # type: ignore[no-any-return]

    @cached_property
    def always_read(self) -> tuple[str, ...]:
        """The fields that every read mask includes."""
        return (*self.key, *(("version",) if "version" in self.fields else ()))

    def read_parameter(self, name: str) -> str:
        """The parameter that tells whether a column is read."""
        return f"read_{self.table}_{name}"

    @cached_property
    def long_parameters(self) -> frozenset[str]:
        """The parameters that tell whether the columns are read whose values may be long."""
        return frozenset(self.read_parameter(name) for name, field in self.fields.items() if is_long(field))

    def _masked(self, name: str) -> str:
        return f"CASE WHEN %({self.read_parameter(name)})s THEN {self._column(name)} END"

    def _column(self, name: str) -> str:
        return f"{self.table}.{name}::text" if is_json(self.fields[name]) else f"{self.table}.{name}"

    def nullable(self, name: str) -> bool:
        """Whether the column of a field may be NULL."""
        return name not in self.defaults and name not in self.server_set and nullable(self.fields[name])

    @cached_property
    def client_fields(self) -> tuple[str, ...]:
        """The fields that a client sets on creation, without the key."""
        return tuple(
            name
            for name, descriptor in self.fields.items()
            if name not in (*self.key, "version", "create_time") and not behaves(descriptor, "OUTPUT_ONLY")
        )

    @cached_property
    def item_fields(self) -> tuple[str, ...]:
        """The fields of one item of a batch that is created in a project."""
        return (*self.local_key, *(["create_time"] if self.importable else []), *self.client_fields)

    @cached_property
    def importable(self) -> bool:
        """Whether a client may give the time at which it was created. Such an entity has an `import_time`."""
        return "import_time" in self.fields

    @cached_property
    def immutable_fields(self) -> tuple[str, ...]:
        return tuple(name for name in self.client_fields if behaves(self.fields[name], "IMMUTABLE"))

    @cached_property
    def field_permissions(self) -> dict[str, int]:
        """The permissions that a caller needs to update some fields."""
        needed = {name: rules(field).permission for name, field in self.fields.items()}
        return {name: permission for name, permission in needed.items() if permission}

    @cached_property
    def mutable_fields(self) -> tuple[str, ...]:
        """The fields that an update mask may contain. A status with transitions, and its times, have their own
        methods."""
        of_status = ("status", "start_time", "end_time") if self.transitions else ()
        return tuple(name for name in self.client_fields if name not in (*self.immutable_fields, *of_status))
