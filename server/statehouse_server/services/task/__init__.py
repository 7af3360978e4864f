"""Tasks: trees of work."""
