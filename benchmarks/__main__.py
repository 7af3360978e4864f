"""make bench: measure, print a table, and write it as JSON."""

import argparse
import os
import signal
import sys
from pathlib import Path

from rich.console import Console

from benchmarks import against, history, rows, servers
from benchmarks.against import Checkout
from benchmarks.rows import Row
from benchmarks.scenarios import ROOMS
from benchmarks.scenarios.bench import Bench


def main() -> None:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and so stop what was started
    console = Console(width=140)
    other = Checkout(Path(os.environ["BENCH_AGAINST"])) if os.environ.get("BENCH_AGAINST") else None
    if other:
        other.prepare()
    found: list[Row] = []
    try:
        with servers.database() as url:
            bench = Bench(url, full=arguments.full, quick=arguments.quick)
            for room in arguments.rooms:
                found.extend(rows.measured(bench, room, console))
                if other:
                    other.measure(room, [f"--{name}" for name in ("full", "quick") if getattr(arguments, name)])
    finally:  # what was measured before an error is not lost
        if found:
            console.print(rows.table(found))
            console.print(f"Written to benchmarks/results/{rows.write(found).name}")
        if other and other.rows:
            console.print(against.table(found, other))
    if arguments.release:
        history.add(found)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("rooms", nargs="?", type=rooms_in, default=list(ROOMS), help=f"some of {','.join(ROOMS)}")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--full", action="store_true", help="longer, and with trees of a million tasks")
    length.add_argument("--quick", action="store_true", help="only to see that it works: the figures mean nothing")
    parser.add_argument("--release", action="store_true", help="add a line for this version to history.jsonl")
    return parser.parse_args()


def rooms_in(text: str) -> list[str]:
    """`lists,jobs` -> these two."""
    chosen = text.split(",")
    if unknown := set(chosen) - ROOMS.keys():
        raise argparse.ArgumentTypeError(f"there is no {', '.join(sorted(unknown))}, only {', '.join(ROOMS)}")
    return chosen


if __name__ == "__main__":
    main()
