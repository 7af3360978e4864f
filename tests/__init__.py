"""The tests of Statehouse."""
