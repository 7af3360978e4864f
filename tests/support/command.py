"""The `statehouse` command, run as a user does."""

import os
import subprocess
from collections.abc import Callable

from tests.support.process import COMMAND

Statehouse = Callable[..., str]
"""The command in a project: its arguments, and the options of `run`."""


def run(*arguments: str, code: int = 0, stdin: str = "", **environment: str) -> str:
    """Run the command and return its output, or both outputs if it failed."""
    env = {**os.environ, **environment}
    done = subprocess.run([COMMAND, *arguments], input=stdin, capture_output=True, text=True, env=env, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout if code == 0 else done.stdout + done.stderr
