"""`statehouse import`, and the format of what is imported."""
