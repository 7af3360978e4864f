"""Entities: how messages become rows, and the statements that every entity has."""
