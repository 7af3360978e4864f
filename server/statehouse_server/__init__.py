"""Statehouse: typed repositories over PostgreSQL, served by gRPC."""

import os

# gRPC reads it at its first import. What it would write to standard error is also contained in its exceptions.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")
# This process starts programs, and forks only before its first call. So gRPC need not support forks, and its fork
# handlers sometimes end the child.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")
# The thread that waits for calls reads their sockets itself. gRPC's event engine has threads of its own for that, and
# each call that these hand on is one more switch.
os.environ.setdefault("GRPC_EXPERIMENTS", "-event_engine_listener,-event_engine_callback_cq")


def __getattr__(name: str) -> str:
    """`__version__`, which takes long to find out."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import version  # noqa: PLC0415

    return version("statehouse")
