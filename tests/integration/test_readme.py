"""The tour of the README prints what it shows."""

import os
import re
import subprocess
from pathlib import Path

from tests.support.process import COMMAND

README = Path(__file__).parents[2] / "README.md"
VARIES = (
    (r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME"), (r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "ID"),
    (r"(?<= )[\w-]{22}(?= )|sh_session_[\w-]{43}", "TOKEN"), (r"(?<=[ (])\d+s\b", "AGE"), (r" +", " "),
)  # fmt: skip
"""What is different each time, and the width of columns with it."""


def steps() -> list[tuple[str, str]]:
    """The commands of the tour, in its order, and what is shown of each. Those of other programs are left out."""
    tour = "".join(re.findall(r"(?ms)^```console\n(.*?)^```", README.read_text(encoding="utf-8")))
    # A command goes on after a line break within quotes, and after a backslash or a pipe.
    command = re.compile(r"((?:[^']|'[^']*')*?)(?<![\\|])\n(.*)", re.DOTALL)
    parts = [command.match(part) for part in re.split(r"(?m)^\$ ", tour)[1:]]
    return [(part[1], part[2]) for part in parts if part and "statehouse " in part[1]]


def outcome(command: str, address: str) -> str:
    """What a shell prints for a command, errors included."""
    script = f'statehouse() {{ "{COMMAND}" "$@"; }}; {{ {command}; }} 2>&1'
    environment = {**os.environ, "STATEHOUSE_ADDRESS": address}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment, check=False)
    return done.stdout


def settled(text: str) -> str:
    """A text without what is different each time."""
    for pattern, name in VARIES:
        text = re.sub(pattern, name, text)
    return text


def test_each_command_prints_what_is_shown(grpc_addr: str) -> None:
    for command, shown in steps():
        printed = outcome(command, grpc_addr)
        assert settled(printed) == settled(shown.rstrip("\n") + "\n" * bool(printed)), command


def test_the_tour_has_commands() -> None:
    assert len(steps()) > 10
