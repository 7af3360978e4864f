"""Encryption of secrets: root keys, project keys, envelopes."""
