"""Values that people type: texts, times, durations and documents, and how they are sent."""

import os
import re
from typing import Any

import click


class Utf8(click.ParamType[str]):
    """A text in UTF-8, independent of the locale."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return os.fsencode(value).decode()
        except UnicodeError:
            self.fail("is not UTF-8.", param, ctx)


UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
"""Seconds of each unit of a span of time."""
SPAN = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")


class Seconds(click.ParamType[float]):
    """A span of time like `5s`, `1h30m` or `500ms`, as a number of seconds."""

    name = "span"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002
        return "SPAN"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, float):
            return value
        parts = SPAN.findall(value)
        seconds = sum(float(number) * UNITS[unit] for number, unit in parts)
        if "".join(map("".join, parts)) != value or not 0 < seconds < float("inf"):
            self.fail(f"{value!r} is not a span of time like 5s, 1h30m or 500ms.", param, ctx)
        return seconds
