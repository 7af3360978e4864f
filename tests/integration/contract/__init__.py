"""The contract tests: what is standard, of every registered entity, so that a new one is covered at once."""
