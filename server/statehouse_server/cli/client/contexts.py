"""The configuration file: contexts, that is servers and projects with a name, and the one in use.

current: staging
contexts:
  staging:
    address: staging.example:50051
    project: nightly
"""

import os
from functools import cache
from pathlib import Path
from typing import Any

import click

KEYS = ("address", "project", "output")
"""What a context may have."""


def path() -> Path:
    """The place of the configuration file."""
    given = os.environ.get("STATEHOUSE_CONFIG")
    return Path(given) if given else Path(click.get_app_dir("statehouse", force_posix=False)) / "config.yaml"


def value(context: str, key: str) -> str:
    """A setting in a context; empty if it has none. Raises ClickException if there is no such context."""
    contexts = loaded()["contexts"]
    if context not in contexts:
        known = ", ".join(sorted(contexts)) or "none"
        raise click.ClickException(f"There is no context {context} in {path()}. Known are: {known}.")
    return str(contexts[context].get(key, ""))


def current() -> str:
    """The name of the context in use; empty for none."""
    return str(loaded()["current"])


@cache
def loaded() -> dict[str, Any]:
    """The contents of the file: `current` and `contexts`. Raises ClickException if it cannot be read."""
    found: dict[str, Any] = {"current": "", "contexts": {}}
    try:
        text = path().read_text(encoding="utf-8")
    except FileNotFoundError:
        return found
    except (OSError, UnicodeError) as error:
        raise click.ClickException(f"The configuration {path()} cannot be read: {error}.") from None
    import yaml  # noqa: PLC0415  only for those who have the file

    try:
        found |= yaml.safe_load(text) or {}
    except (yaml.YAMLError, TypeError, ValueError) as error:
        raise click.ClickException(f"The configuration {path()} is not as it should be: {error}.") from None
    return found
