"""make bench: measure, print a table, and write it as JSON."""

import argparse
import json
import signal
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import servers
from benchmarks.scenarios import ROOMS
from benchmarks.scenarios.bench import Bench, Figure

RESULTS = Path(__file__).parent / "results"


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("rooms", nargs="?", type=rooms, default=list(ROOMS), help=f"some of {','.join(ROOMS)}")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--full", action="store_true", help="longer, and with trees of a million tasks")
    length.add_argument("--quick", action="store_true", help="only to see that it works: the figures mean nothing")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and so stop what was started
    console = Console(width=132)
    found: list[tuple[str, Figure]] = []
    try:
        with servers.database() as url:
            measure(Bench(url, full=arguments.full, quick=arguments.quick), arguments.rooms, found, console)
    finally:  # what was measured before an error is not lost
        if found:
            console.print(table(figure for _, figure in found))
            console.print(f"Written to benchmarks/results/{written(found)}")


def rooms(text: str) -> list[str]:
    """`lists,jobs` -> these two."""
    chosen = text.split(",")
    if unknown := set(chosen) - ROOMS.keys():
        raise argparse.ArgumentTypeError(f"there is no {', '.join(sorted(unknown))}, only {', '.join(ROOMS)}")
    return chosen


def measure(bench: Bench, chosen: Iterable[str], found: list[tuple[str, Figure]], console: Console) -> None:
    for room in chosen:
        began = time.monotonic()
        for figure in ROOMS[room](bench):
            found.append((room, figure))
            console.print(f"{figure.work}: {figure.ours:,.1f} {figure.unit}", style="dim")
        console.print(f"{room}: {time.monotonic() - began:.0f} s", style="dim")


def table(figures: Iterable[Figure]) -> Table:
    result = Table(box=None, header_style="bold")
    for name in ("work", "unit", "ours", "baseline", "", "ratio", "target", "met"):
        result.add_column(name, justify="right" if name in ("ours", "baseline", "ratio") else "left")
    for figure in figures:
        result.add_row(
            figure.work,
            figure.unit,
            f"{figure.ours:,.1f}",
            f"{figure.baseline:,.1f}" if figure.baseline else "",
            figure.baseline_name,
            f"{figure.ratio:.2f}" if figure.baseline else "",
            figure.target,
            {True: "yes", False: "no", None: ""}[figure.met],
        )
    return result


def written(found: Iterable[tuple[str, Figure]]) -> str:
    """The name of the file with these figures."""
    rows = [{"room": room} | asdict(one) | {"ratio": one.ratio, "met": one.met} for room, one in found]
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / time.strftime("%Y%m%dT%H%M%S.json")
    target.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return target.name


if __name__ == "__main__":
    main()
