"""The log: one structured line for each call, readable on a terminal, JSON elsewhere."""

import logging
import sys
from typing import Any

import orjson
import structlog

PROCESSORS: list[Any] = [structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]


def configure(log_format: str, level: str) -> None:
    """Send all logs to standard error, as `console` or `json`; `auto` is console if that is a terminal."""
    readable = sys.stderr.isatty() if log_format == "auto" else log_format == "console"
    number = logging.getLevelNamesMapping()[level.upper()]
    ours: list[Any]
    if readable:
        ours = [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        factory: Any = structlog.WriteLoggerFactory(sys.stderr)
    else:
        # orjson and bytes: this runs for each call.
        ours = [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(serializer=_dumps)]
        factory = structlog.BytesLoggerFactory(sys.stderr.buffer)
    structlog.configure(
        processors=[*PROCESSORS, *ours],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=factory,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*PROCESSORS, structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_text(ours)],
        )
    )
    logging.basicConfig(handlers=[handler], level=max(number, logging.INFO), force=True)
    # The pool reports each attempt to connect; the health watch says the same once.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)


def _text(processors: list[Any]) -> list[Any]:
    """The same processors for the standard library's logging, which wants text at the end."""
    return [*processors, lambda _, __, line: line.decode() if isinstance(line, bytes) else line]


def _dumps(value: Any, **_: Any) -> bytes:
    return orjson.dumps(value, default=str)
