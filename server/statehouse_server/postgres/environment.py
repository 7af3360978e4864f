"""What the programs that this one starts see of its environment: no root key, no token and no password is among it."""

import os

PASSED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR")


def for_program(*names: str, **values: str) -> dict[str, str]:
    """The variables for a program: what every one gets, those that are named, and values of its own."""
    return {name: os.environ[name] for name in (*PASSED_ON, *names) if name in os.environ} | values
