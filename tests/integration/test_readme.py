"""The tour of the README prints what it shows."""

import os
import re
import subprocess
from pathlib import Path

from tests.support.process import COMMAND

README = Path(__file__).parents[2] / "README.md"
VARIES = re.compile(r'"(createTime|updateTime|leaseToken)": "[^"]*"')
"""What is different each time."""


def steps() -> list[tuple[str, str]]:
    """The commands of the tour, in its order, and what is shown of each. Those of other programs are left out."""
    tour = "".join(re.findall(r"(?ms)^```console\n(.*?)^```", README.read_text(encoding="utf-8")))
    parts = [re.match(r"((?:[^']|'[^']*')*?)\n(.*)", part, re.DOTALL) for part in re.split(r"(?m)^\$ ", tour)[1:]]
    return [(part[1], part[2]) for part in parts if part and part[1].startswith("statehouse ")]


def outcome(command: str, address: str) -> str:
    """What a shell prints for a command, errors included."""
    script = f'statehouse() {{ "{COMMAND}" "$@"; }}; {{ {command}; }} 2>&1'
    environment = {**os.environ, "STATEHOUSE_ADDRESS": address}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment, check=False)
    return done.stdout


def test_each_command_prints_what_is_shown(grpc_addr: str) -> None:
    for command, shown in steps():
        printed = outcome(command, grpc_addr)
        assert VARIES.sub(r'"\1"', printed) == VARIES.sub(r'"\1"', shown.rstrip("\n") + "\n" * bool(printed)), command


def test_the_tour_has_commands() -> None:
    assert len(steps()) > 10
