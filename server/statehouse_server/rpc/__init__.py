"""What every call goes through: admission, limits, checks, idempotency, errors, the log."""
