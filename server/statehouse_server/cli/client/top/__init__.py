"""`statehouse top`: what a server does now."""
