"""Who calls: what proves it, and which roles it has."""
