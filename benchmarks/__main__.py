"""make bench: measure, print a table, and write it as JSON."""

import argparse
import json
import time
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import servers
from benchmarks.scenarios import Bench, Figure

RESULTS = Path(__file__).parent / "results"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="longer, and with trees of a million tasks")
    arguments = parser.parse_args()
    console = Console(width=132)
    figures = []
    with servers.database() as url:
        for figure in Bench(url, full=arguments.full).run():
            figures.append(figure)
            console.print(f"{figure.work}: {figure.ours:,.1f} {figure.unit}", style="dim")
    console.print(table(figures))
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / time.strftime("%Y%m%dT%H%M%S.json")
    rows = [asdict(figure) | {"ratio": figure.ratio, "met": figure.met} for figure in figures]
    target.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    console.print(f"Written to benchmarks/results/{target.name}")


def table(figures: list[Figure]) -> Table:
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


if __name__ == "__main__":
    main()
