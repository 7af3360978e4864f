"""Faults on purpose: a proxy that breaks connections, loads that run meanwhile, and checkers of what came of it."""
