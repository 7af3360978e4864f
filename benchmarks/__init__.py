"""How fast it is, as ratios to baselines that are measured in the same run.

The machine is shared and noisy, so a figure alone says little. The server under test runs on one core; the client and
PostgreSQL on the other.
"""
