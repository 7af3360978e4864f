"""Encryption of secrets: root keys, project keys, envelopes. Tokens and their hashes."""
