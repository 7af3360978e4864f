"""Logs of tasks, jobs, clusters and sessions."""
