"""Commands that talk to a server. They load nothing of it."""
