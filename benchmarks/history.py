"""The history of results: a line for each release."""

import json
import os
import platform
import subprocess
import time
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.rows import Row

FILE = Path(__file__).parent / "history.jsonl"


def add(rows: Iterable[Row]) -> None:
    """Add a line with these rows. Replaces that of the same version."""
    line = _line(rows)
    kept = [old for old in _lines() if json.loads(old)["version"] != line["version"]]
    FILE.write_text("".join(f"{text}\n" for text in [*kept, json.dumps(line, ensure_ascii=False)]), encoding="utf-8")


def _lines() -> list[str]:
    return FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []


def _line(rows: Iterable[Row]) -> dict[str, Any]:
    return {
        "version": version("statehouse"),
        "commit": _commit(),
        "date": time.strftime("%Y-%m-%d"),
        "machine": {"cores": os.cpu_count(), "processor": _processor(), "python": platform.python_version()},
        "figures": [
            [row.room, one.work, one.unit, _short(one.ours), one.baseline_name, _short(one.ratio)]
            for row in rows
            for one in (row.figure,)
        ],
    }


def _short(number: float) -> float:
    """A number in three digits that matter."""
    return float(f"{number:.3g}")


def _commit() -> str:
    said = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=FILE.parent, capture_output=True, text=True, check=False
    )
    return said.stdout.strip()


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines() if Path("/proc/cpuinfo").exists() else []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.processor())
