"""What commands print of what a server answers."""
