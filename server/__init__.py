"""Statehouse: typed repositories over PostgreSQL, served by gRPC."""

from importlib.metadata import version

__version__ = version("statehouse")
