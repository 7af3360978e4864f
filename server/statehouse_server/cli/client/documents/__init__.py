"""JSON and YAML, as people write them and as commands print them."""
