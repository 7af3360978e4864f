"""Statehouse: typed repositories over PostgreSQL, served by gRPC."""

import os
from importlib.metadata import version

__version__ = version("statehouse")

# gRPC reads it when it is first imported. What it would write past our log, its exceptions tell too.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")
# Programs are started here, and processes forked before there is any call: gRPC need not prepare for either, which now
# and then ends the child.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")
