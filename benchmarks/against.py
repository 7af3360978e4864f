"""The same rooms of another checkout, measured in turn with those of this one."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from benchmarks import rows
from benchmarks.rows import Row

NOTICEABLE = 0.1
"""A smaller difference is mostly noise."""


class Checkout:
    """Another checkout, which measures itself by its own benchmarks and in its own `.venv`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        if not (self._folder / "benchmarks/__main__.py").is_file():
            sys.exit(f"BENCH_AGAINST={folder} is no checkout of Statehouse.")
        self.rows: dict[tuple[str, str, str], Mapping[str, Any]] = {}
        """What it has measured, by the keys of the rows."""

    def prepare(self) -> None:
        """Install what its benchmarks need."""
        subprocess.run(["make", "--quiet", ".venv/bench"], cwd=self._folder, check=True)

    def measure(self, room: str, options: Sequence[str]) -> None:
        """Measure a room, if it has it."""
        before = self._results()
        command = [str(self._folder / ".venv/bin/python"), "-m", "benchmarks", room, *options]
        own = {name: value for name, value in os.environ.items() if name != "BENCH_AGAINST"}
        subprocess.run(command, cwd=self._folder, env=own, stdout=subprocess.DEVNULL, check=False)
        for file in sorted(self._results() - before):
            self.rows |= {_key(row): row for row in rows.read(file)}

    def _results(self) -> set[Path]:
        return set((self._folder / "benchmarks/results").glob("*.json"))


def _key(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return row["work"], row["unit"], row["baseline_name"]


def table(found: Sequence[Row], other: Checkout) -> Table:
    """What is measured in both checkouts, with the ratio of this one to the other, and that of their ratios."""
    result = Table(box=None, header_style="bold")
    for name in ("work", "unit", "here", "there", "here/there", "of their ratios", ""):
        result.add_column(name, justify="left" if name in ("work", "unit", "") else "right")
    for row in found:
        figure = row.figure
        there = other.rows.get((figure.work, figure.unit, figure.baseline_name))
        if there and there["ours"]:
            own = figure.ours / there["ours"]
            ratio = figure.ratio / there["ratio"] if there["ratio"] else None
            noted = "*" if abs((ratio if ratio is not None else own) - 1) > NOTICEABLE else ""
            shown = f"{ratio:.2f}" if ratio is not None else ""
            result.add_row(
                figure.work, figure.unit, f"{figure.ours:,.1f}", f"{there['ours']:,.1f}", f"{own:.2f}", shown, noted
            )
    return result
