"""How many connections a server may have. Each is an open file, and so is each connection to the database."""

import resource

MOST_FILES = 65_536
"""Open files that are enough for any server."""
CLIENTS_SHARE = 0.75
"""The part of the open files that connections of clients may be, so that no number of them closes the database off."""


def allow_most() -> None:
    """Let this process, and those that it starts, have as many open files as the system permits."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < _bounded(hard):
        resource.setrlimit(resource.RLIMIT_NOFILE, (_bounded(hard), hard))


def most() -> int:
    """The most connections that clients of a process may have."""
    return int(_files() * CLIENTS_SHARE)


def _files() -> int:
    """The open files that this process may have."""
    return _bounded(resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def _bounded(limit: int) -> int:
    return MOST_FILES if limit == resource.RLIM_INFINITY else min(limit, MOST_FILES)
