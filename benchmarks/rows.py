"""The rows of a run: its figures, with the rooms that they are of and how busy the client's core was meanwhile."""

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.table import Table

from benchmarks.scenarios import ROOMS
from benchmarks.scenarios.bench import Bench, Figure
from benchmarks.servers import CLIENT_CORE

RESULTS = Path(__file__).parent / "results"
LIMITING = 0.9
"""A client whose core is busier than this may be what limits a row."""
SHORTEST = 0.2
"""Seconds below which two rows are of the same measurement."""


@dataclass(frozen=True)
class Row:
    """A figure of a room."""

    room: str
    figure: Figure
    client_busy: float
    """The part of the time for which the client's core was busy, with the clients and the database."""

    @property
    def record(self) -> dict[str, Any]:
        """The row as it is written to a file."""
        figure = self.figure
        derived = {"ratio": figure.ratio, "met": figure.met, "client_busy": round(self.client_busy, 2)}
        return {"room": self.room} | asdict(figure) | derived


class ClientCore:
    """Tells how busy the core of the clients was since it was asked last."""

    def __init__(self) -> None:
        self._began, self._idle = time.monotonic(), _idle_seconds()
        self._busy = 0.0

    def busy(self) -> float:
        """The part of the time; that of the last answer if it was just now."""
        took = time.monotonic() - self._began
        if took >= SHORTEST:
            idle = _idle_seconds()
            self._busy = min(1.0, max(0.0, 1 - (idle - self._idle) / took))
            self._began, self._idle = time.monotonic(), idle
        return self._busy


def _idle_seconds() -> float:
    return float(psutil.cpu_times(percpu=True)[CLIENT_CORE].idle)


def measured(bench: Bench, room: str, console: Console) -> Iterator[Row]:
    """The rows of a room, each of which is told when it is known."""
    began, core = time.monotonic(), ClientCore()
    for figure in ROOMS[room](bench):
        console.print(f"{figure.work}: {figure.ours:,.1f} {figure.unit}", style="dim")
        yield Row(room, figure, core.busy())
    console.print(f"{room}: {time.monotonic() - began:.0f} s", style="dim")


def table(rows: Iterable[Row]) -> Table:
    result = Table(box=None, header_style="bold")
    for name in ("work", "unit", "ours", "baseline", "", "ratio", "target", "met", "client"):
        result.add_column(name, justify="right" if name in ("ours", "baseline", "ratio", "client") else "left")
    for row in rows:
        figure = row.figure
        result.add_row(
            figure.work,
            figure.unit,
            f"{figure.ours:,.1f}",
            f"{figure.baseline:,.1f}" if figure.baseline else "",
            figure.baseline_name,
            f"{figure.ratio:.2f}" if figure.baseline else "",
            figure.target,
            {True: "yes", False: "no", None: ""}[figure.met],
            f"{row.client_busy:.0%}" + ("!" if row.client_busy > LIMITING else ""),
        )
    return result


def write(rows: Iterable[Row]) -> Path:
    """Write rows to a new file, and return it."""
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / time.strftime("%Y%m%dT%H%M%S.json")
    target.write_text(json.dumps([row.record for row in rows], indent=2) + "\n", encoding="utf-8")
    return target


def read(file: Path) -> Sequence[Mapping[str, Any]]:
    """The rows of a file, as they were written."""
    return json.loads(file.read_text(encoding="utf-8"))  # type: ignore[no-any-return]
