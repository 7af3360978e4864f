"""What commands print that is no answer of a server: records of plain values, in every form of output."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from statehouse_server.cli.client.documents.writing import as_json, as_yaml
from statehouse_server.cli.client.output.cells import displayed, padded, width
from statehouse_server.cli.console import coloured, say

Record = Mapping[str, Any]
GAP = "  "


def show(records: Sequence[Record], form: str, *, key: str) -> None:
    """Print records that have the same keys. The form `name` prints the value of `key` of each."""
    if form in ("json", "yaml"):
        show_document(list(map(dict, records)), form)
    elif form == "name":
        for record in records:
            say(str(record[key]))
    elif records:
        _show_table(records)


def show_document(document: Any, form: str) -> None:
    """Print plain values as JSON or YAML."""
    click.echo(as_yaml(document) if form == "yaml" else as_json(document) + "\n", nl=False)


def _show_table(records: Sequence[Record]) -> None:
    titles = [name.upper() for name in records[0]]
    rows = [list(map(_cell, record.values())) for record in records]
    widths = [max(map(width, column)) for column in zip(titles, *rows, strict=True)]
    click.echo(coloured(_line(titles, widths), bold=True))
    for row in rows:
        click.echo(_line(row, widths))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(padded(*cell, right=False) for cell in zip(cells, widths, strict=True)).rstrip()


def _cell(value: Any) -> str:
    """A value in a table: a star for what is true."""
    return "*" * value if isinstance(value, bool) else displayed(str(value))
