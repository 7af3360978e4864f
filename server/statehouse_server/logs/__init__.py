"""Logging: one structured line for each call, as text on a terminal and as JSON elsewhere."""

import logging
import sys
from datetime import UTC, datetime
from typing import Any

import orjson
import structlog

from statehouse_server.logs.writer import LogWriter, Sink, standard_error

PROCESSORS: list[Any] = [structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]

LEVELS = {number: logging.getLevelName(number).lower() for number in (10, 20, 30, 40, 50)}


def configure(log_format: str, level: str, sink: Sink | None = None) -> LogWriter:
    """Send all logs to standard error, as `console` or `json`; `auto` is console if that is a terminal.

    Returns the writer of the log.
    """
    readable = sys.stderr.isatty() if log_format == "auto" else log_format == "console"
    writer: Any = LogWriter(sink or standard_error())
    number = logging.getLevelNamesMapping()[level.upper()]
    logger: Any = structlog.make_filtering_bound_logger(number)
    ours: list[Any]
    if readable:
        ours = [
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
        ]
        factory: Any = structlog.WriteLoggerFactory(writer)
    else:
        logger = _direct(logger, number)
        ours = [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(serializer=_dumps)]
        factory = structlog.BytesLoggerFactory(writer)
    structlog.configure(
        processors=[*PROCESSORS, *ours],
        wrapper_class=logger,
        logger_factory=factory,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(writer)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*PROCESSORS, structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_text(ours)],
        )
    )
    logging.basicConfig(handlers=[handler], level=number, force=True)
    # The pool reports each connection attempt; the health check logs an outage only once.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
    return writer  # type: ignore[no-any-return]


def close() -> None:
    """Write the last lines. For a process that does not end through Python's normal exit."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.StreamHandler) and isinstance(handler.stream, LogWriter):
            handler.stream.close()


def _text(processors: list[Any]) -> list[Any]:
    """The same processors for the standard library's logging, which needs text as the result."""
    return [*processors, lambda _, __, line: line.decode() if isinstance(line, bytes) else line]


def _direct(base: Any, number: int) -> Any:
    """A logger whose `log` writes JSON in one step, since that runs for each call. From this level on."""

    class DirectLogger(base):  # type: ignore[misc]
        def log(self, level: int, event: str, **values: Any) -> None:
            if level >= number:
                stamp = {"event": event, "level": LEVELS[level], "timestamp": datetime.now(UTC)}
                self._logger.msg(orjson.dumps(self._context | values | stamp, default=str, option=orjson.OPT_UTC_Z))

    return DirectLogger


def _dumps(value: Any, **_: Any) -> bytes:
    return orjson.dumps(value, default=str)
