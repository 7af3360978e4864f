"""Parse trees of statements as PostgreSQL analyses them, with all functions, operators and types resolved.

PostgreSQL sends the tree of a statement that it prepares to whoever sets `debug_print_parse`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg

TOKEN = re.compile(r"\{\w+|[}()\[\]]|(?:\\.|[^\s\\{}()\[\]])+")
FUNCTIONS = ("funcid", "opfuncid", "aggfnoid", "winfnoid")
"""Fields that have the oid of a function."""


@dataclass
class Node:
    """A node of a tree: `{OPEXPR :opno 96 :args ({VAR …} {CONST …})}`. Lists are not told from what is in them."""

    kind: str
    fields: "dict[str, list[Node | str]]" = field(default_factory=dict)

    def children(self, *names: str) -> "Iterator[Node]":
        """The nodes right below it, those in some fields if they are named."""
        for name in names or self.fields:
            yield from (value for value in self.fields.get(name, ()) if isinstance(value, Node))

    def walk(self, leaf: str = "") -> "Iterator[Node]":
        """This node and all nodes below it, except those inside nodes of the kind `leaf`."""
        yield self
        if self.kind != leaf:
            for child in self.children():
                yield from child.walk(leaf)

    def words(self, name: str) -> list[str]:
        return [value for value in self.fields.get(name, ()) if isinstance(value, str)]

    @property
    def type(self) -> str:
        """The oid of the type of an expression; empty for what is none."""
        return next((self.words(name)[0] for name in self.fields if name.endswith("type")), "")


def read_tree(text: str) -> Node:
    """The tree of a text as `debug_print_parse` writes it."""
    path = [Node("")]
    values: list[list[Node | str]] = [[]]
    for token in TOKEN.findall(text):
        if token.startswith("{"):
            node = Node(token[1:])
            values[-1].append(node)
            path.append(node)
            values.append([])
        elif token == "}":
            path.pop()
            values.pop()
        elif token.startswith(":"):
            values[-1] = path[-1].fields.setdefault(token[1:], [])
        elif token not in ("(", ")", "[", "]", "<>"):
            values[-1].append(token)
    (root,) = values[0]
    assert isinstance(root, Node)
    return root


class Analyser:
    """Trees of statements, and the volatility of the functions that they call, by the catalogue of one database."""

    def __init__(self, conn: psycopg.Connection) -> None:
        self._conn = conn
        self._trees: list[str] = []
        conn.add_notice_handler(self._keep)
        conn.execute("SET debug_print_parse = on; SET debug_pretty_print = off")
        # To the client, and not into the log of the server as well.
        conn.execute("SET client_min_messages = log; SET log_min_messages = fatal")
        functions = conn.execute("SELECT oid::bigint::text, proname, provolatile::text FROM pg_proc").fetchall()
        self._functions = {oid: (name, volatility) for oid, name, volatility in functions}
        operators: Any = conn.execute("SELECT oid::bigint::text, oprcode::oid::bigint::text FROM pg_operator")
        self._operators = dict(operators.fetchall())
        types: Any = conn.execute(
            "SELECT oid::bigint::text, typinput::oid::bigint::text, typoutput::oid::bigint::text FROM pg_type"
        )
        self._types = {oid: (read, written) for oid, read, written in types.fetchall()}

    def _keep(self, notice: psycopg.errors.Diagnostic) -> None:
        if notice.message_primary == "parse tree:":
            self._trees.append(notice.message_detail or "")

    def tree(self, query: str) -> Node:
        """The tree of a statement with numbered parameters."""
        self._trees.clear()
        result = self._conn.pgconn.prepare(b"", query.encode())
        assert result.status == psycopg.pq.ExecStatus.COMMAND_OK, result.error_message.decode()
        (text,) = self._trees
        return read_tree(text)

    def called(self, node: Node, volatilities: str) -> list[str]:
        """The names of the functions that a node itself calls and that have one of these volatilities."""
        if node.kind in ("SQLVALUEFUNCTION", "NEXTVALUEEXPR"):
            found = [("CURRENT_TIMESTAMP", "s") if node.kind == "SQLVALUEFUNCTION" else ("nextval", "v")]
        else:
            found = [self._functions[oid] for oid in self._oids(node)]
        return [name for name, volatility in found if volatility in volatilities]

    def _oids(self, node: Node) -> Iterator[str]:
        for name in FUNCTIONS:
            yield from node.words(name)
        if node.kind == "ROWCOMPAREEXPR":
            yield from (self._operators[oid] for oid in node.words("opnos") if oid.isdecimal())
        if node.kind == "COERCEVIAIO":
            yield self._types[node.type][0]
            yield from (self._types[child.type][1] for child in node.children("arg") if child.type)
