"""Values that people type: texts, times, durations and documents, and how they are sent."""

import os
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
