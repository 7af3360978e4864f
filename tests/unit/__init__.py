"""Tests of modules alone, without a server or a database."""
