"""The log: one structured line for each call, readable on a terminal, JSON elsewhere."""

import json
import logging
import sys
from typing import Any

import structlog


def configure(log_format: str, level: str) -> None:
    """Send all logs to standard error, as `console` or `json`; `auto` is console if that is a terminal."""
    readable = sys.stderr.isatty() if log_format == "auto" else log_format == "console"
    number = logging.getLevelNamesMapping()[level.upper()]
    shared: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    renderer: Any = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if readable
        else structlog.processors.JSONRenderer(serializer=_dumps)
    )
    structlog.configure(
        processors=[*shared[:2], *((shared[2:]) if not readable else []), renderer],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_log_level, shared[1], structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *shared[2:], renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=max(number, logging.INFO), force=True)
    # The pool reports each attempt to connect; the health watch says the same once.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)


def _dumps(value: Any, **_: Any) -> str:
    return json.dumps(value, default=str, separators=(",", ":"))
