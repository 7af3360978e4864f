"""Runs the checkers for a long time, one after the other, and prints their results: `make faults`."""

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from statehouse_server.postgres import embedded, migrations
from statehouse_server.secrets import local_key
from tests.faults import trial
from tests.faults.deployment import deployed
from tests.faults.load import Outcome
from tests.faults.nemesis import FAULTS, Storm, name_of
from tests.faults.trial import Report

LONGEST_REST = 4.0
"""Seconds between two faults, at most: long enough to see how soon calls succeed."""
SHOWN = 20
"""The number of broken promises that are printed for each checker."""
COLUMNS = ("steps", "done", "lost", "doubled", "unknown", "settled", "longest gap", "success after", "RSS", "left")
WIDTH = 150


@click.command()
@click.option("--seconds", default=60.0, show_default=True, help="How long faults strike each checker.")
@click.option("--seed", default=1, show_default=True, help="Chooses what is done, and the faults.")
@click.option("--only", type=click.Choice(list(trial.CHECKS)), multiple=True, help="A checker; all without it.")
@click.option("--fault", type=click.Choice([name_of(one) for one in FAULTS]), multiple=True, help="All without it.")
def main(seconds: float, seed: int, only: tuple[str, ...], fault: tuple[str, ...]) -> None:
    """Check what the server promises while faults strike. Ends with 1 if a promise is broken."""
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    storm = Storm(seconds, seed, [one for one in FAULTS if name_of(one) in fault or not fault], LONGEST_REST)
    broken = False
    for name in only or trial.CHECKS:
        began = time.monotonic()
        report = judged(name, storm)
        broken |= bool(report.findings.broken)
        console.print(table_of(report, time.monotonic() - began))
        for sentence in report.findings.broken[:SHOWN]:
            console.print(f"BROKEN: {sentence}", style="red", markup=False)
        console.print(f"{len(report.findings.broken)} promises broken; seed {seed}\n")
    sys.exit(broken)


def judged(name: str, storm: Storm) -> Report:
    """The result of a checker, with its own server and database."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-faults-"))
    try:
        local_key.create(directory / "root.key")
        directory.chmod(0o755)  # when root runs this, PostgreSQL runs as somebody else
        with embedded.running(directory / "cluster") as cluster:
            migrations.up(cluster.url)
            with (
                deployed(cluster, cluster.url, f"file:{directory / 'root.key'}") as deployment,
                deployment.clients(trial.CLIENTS) as clients,
            ):
                check = trial.CHECKS[name](deployment, clients)
                return trial.run(deployment, check, storm)
    finally:
        shutil.rmtree(directory)


def table_of(report: Report, seconds: float) -> Table:
    """The figures of a checker: in total, and by fault."""
    findings = report.findings
    notes = "".join(f", {count} {name}" for name, count in findings.notes.items())
    table = Table(title=f"{report.name}, {seconds:.0f} s{notes}", title_justify="left")
    table.add_column("struck by")
    for column in COLUMNS:
        table.add_column(column, justify="right")
    recoveries = [report.recovery(strike) for strike in report.strikes]
    steps = report.steps.outcomes
    gap = report.longest_gap(report.strikes)
    table.add_row(
        "all", str(len(steps)), str(succeeded(steps)), str(findings.lost), str(findings.doubled),
        str(findings.unknown), str(findings.settled), f"{gap:.2f} s", f"{max(recoveries, default=0.0):.2f} s",
        f"{report.peak_bytes >> 20} MiB", str(report.connections), end_section=True,
    )  # fmt: skip
    for fault in sorted({strike.fault for strike in report.strikes}):
        table.add_row(*row_of(report, fault))
    return table


def row_of(report: Report, fault: str) -> list[str]:
    """The figures of one fault, over all its occurrences."""
    strikes = [strike for strike in report.strikes if strike.fault == fault]
    steps = report.during(strikes)
    unsure = sum(one.code != "OK" and one.reason in ("", "COMMIT_OUTCOME_UNKNOWN") for one in steps)
    recovery = max(report.recovery(strike) for strike in strikes)
    gap = report.longest_gap(strikes)
    name = f"{fault} × {len(strikes)}"
    return [
        name,
        str(len(steps)),
        str(succeeded(steps)),
        "",
        "",
        str(unsure),
        "",
        f"{gap:.2f} s",
        f"{recovery:.2f} s",
        "",
        "",
    ]


def succeeded(steps: Sequence[Outcome]) -> int:
    """The number of steps with this outcome."""
    return sum(one.code == "OK" for one in steps)


if __name__ == "__main__":
    main()
