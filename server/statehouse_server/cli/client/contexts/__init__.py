"""`statehouse context`, and the configuration file."""
