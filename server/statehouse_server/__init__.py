"""Statehouse: typed repositories over PostgreSQL, served by gRPC."""

import os

# gRPC reads it at its first import. What it would write to standard error is also contained in its exceptions.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")
# This process starts programs, and forks only before its first call. So gRPC need not support forks, and its fork
# handlers sometimes end the child.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")


def __getattr__(name: str) -> str:
    """`__version__`, which takes long to find out."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import version  # noqa: PLC0415

    return version("statehouse")
