"""What the benchmarks write and compare."""

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks import against, history, rows
from benchmarks.against import Checkout
from benchmarks.rows import Row
from benchmarks.scenarios.bench import Figure


def row(work: str, ours: float, baseline: float, busy: float = 0.5) -> Row:
    return Row("tasks", Figure(work, "calls/s", ours, baseline, "echo"), busy)


def printed(table: object) -> list[str]:
    console = Console(width=200, file=StringIO())
    console.print(table)
    return [line for line in console.file.getvalue().splitlines() if line.strip()]  # type: ignore[attr-defined]


def test_a_row_whose_client_was_busy_is_marked() -> None:
    _, calm, busy = printed(rows.table([row("calm", 1, 1), row("busy", 1, 1, 0.95)]))
    assert calm.split()[-1] == "50%"
    assert busy.split()[-1] == "95%!"


def test_a_release_has_one_line_in_the_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "FILE", tmp_path / "history.jsonl")
    (tmp_path / "history.jsonl").write_text('{"version": "0.0.1"}\n', encoding="utf-8")
    history.add([row("GetTask", 1234.56, 1000)])
    history.add([row("GetTask", 2345.67, 1000)])
    first, second = map(json.loads, (tmp_path / "history.jsonl").read_text(encoding="utf-8").splitlines())
    assert first == {"version": "0.0.1"}
    assert second["figures"] == [["tasks", "GetTask", "calls/s", 2350.0, "echo", 2.35]]


def test_rows_of_two_checkouts_are_compared_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "benchmarks").mkdir()
    (tmp_path / "benchmarks/__main__.py").touch()
    other = Checkout(tmp_path)
    there = row("GetTask", 1000, 500).record
    other.rows = {(there["work"], there["unit"], there["baseline_name"]): there}
    lines = printed(against.table([row("GetTask", 1500, 500), row("New", 1, 1)], other))
    assert len(lines) == 2, "what the other one does not measure is left out"
    assert lines[1].split() == ["GetTask", "calls/s", "1,500.0", "1,000.0", "1.50", "1.50", "*"]


def test_what_is_no_checkout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is no checkout"):
        Checkout(tmp_path)
