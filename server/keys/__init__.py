"""Keys and secrets: root keys, the keys of projects, and what is sealed under them."""
