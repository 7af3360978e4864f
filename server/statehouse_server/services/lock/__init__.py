"""Locks, and calls that depend on holding one."""
