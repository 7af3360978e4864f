"""The service itself, and its retention."""
