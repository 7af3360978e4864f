"""The `statehouse` command, run as a user does."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import coverage

from tests.support.process import COMMAND

ROOT = Path(__file__).parents[2]
Statehouse = Callable[..., str]
"""The command in a project: its arguments, and the options of `run`."""
TIMEOUT = 100.0
"""The time in seconds after which a command hangs. A connection that nobody answers is tried for two minutes."""


def counted() -> dict[str, str]:
    """The variables by which a command counts what it runs, if the tests do."""
    if coverage.Coverage.current() is None:
        return {}
    return {"COVERAGE_PROCESS_START": str(ROOT / "pyproject.toml"), "COVERAGE_FILE": str(ROOT / ".coverage")}


def run(*arguments: str, code: int = 0, stdin: str = "", **environment: str) -> str:
    """Run the command and return its output, or both outputs if it failed."""
    env = {**os.environ, **counted(), **environment}
    done = subprocess.run(
        [COMMAND, *arguments], input=stdin, capture_output=True, text=True, env=env, check=False, timeout=TIMEOUT
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout if code == 0 else done.stdout + done.stderr
