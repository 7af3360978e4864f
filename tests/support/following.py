"""Commands that go on until somebody ends them."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.support.process import COMMAND


@contextmanager
def following(address: str, project: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A command that runs for as long as the context."""
    environment = {**os.environ, "STATEHOUSE_ADDRESS": address, "STATEHOUSE_PROJECT": project}
    with subprocess.Popen(
        [COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                process.kill()


def next_line(process: subprocess.Popen[str]) -> str:
    """The next line that a command prints."""
    assert process.stdout
    return process.stdout.readline().rstrip("\n")
