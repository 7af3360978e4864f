"""Entities: the mapping between messages and rows, and the statements of every entity."""
