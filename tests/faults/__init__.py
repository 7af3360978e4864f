"""Fault injection: a proxy that breaks connections, loads that run meanwhile, and checkers of the results."""
