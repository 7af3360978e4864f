"""Locks: exclusive, with time limits and fencing tokens."""
