"""The environment of the programs that this process starts: without root keys, tokens and passwords."""

import os

PASSED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR")


def for_program(*names: str, **values: str) -> dict[str, str]:
    """The variables for a program: those that every program gets, those that are named, and additional values."""
    return {name: os.environ[name] for name in (*PASSED_ON, *names) if name in os.environ} | values
