"""The command line: `statehouse serve` and the commands that talk to a server."""
