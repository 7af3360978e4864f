"""What the `statehouse` command can do, one module for each command."""
