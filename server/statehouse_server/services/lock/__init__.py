"""Locks, and lock preconditions of transactions."""
