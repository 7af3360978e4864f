"""The layers that every call passes: admission, limits, validation, idempotency, errors and logging."""
