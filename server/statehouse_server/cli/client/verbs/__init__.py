"""A command for each verb of each kind, made of the descriptors."""
