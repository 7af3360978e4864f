"""The `statehouse` command, without a server."""
