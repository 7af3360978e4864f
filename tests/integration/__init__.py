"""Tests of a server over a real PostgreSQL."""
