"""Server information and retention."""
