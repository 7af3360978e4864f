"""Unit tests of modules, without a server or a database."""
