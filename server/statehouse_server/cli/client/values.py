"""Values that people type: texts, times, durations, labels and documents. Each becomes what a request has in JSON."""

import os
import re
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
from google.protobuf.descriptor import EnumDescriptor

from statehouse_server.descriptors import snake

UNIT_SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
MAX_SECONDS = 366 * 86_400
"""The longest time that makes sense for a call, and that gRPC can count."""
MAX_BYTES = 256 * 1024 * 1024
"""Bytes of a file or of standard input. It is several times the largest message."""
_SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|[smhdw])?")


class Utf8(click.ParamType[str]):
    """A text in UTF-8, independent of the locale."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return os.fsencode(value).decode()
        except UnicodeError:
            self.fail("is not UTF-8.", param, ctx)


class Contents(Utf8):
    """A text, `@FILE` for what is in a file, or `@-` for standard input. `@@` is a text that begins with @."""

    name = "text|@file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = super().convert(value, param, ctx)
        if text.startswith("@@") or not text.startswith("@"):
            return text.removeprefix("@") if text.startswith("@@") else text
        try:
            return read(text[1:]).decode()
        except UnicodeError:
            self.fail(f"{text[1:]} is not UTF-8.", param, ctx)


class Line(Contents):
    """The same without the end of its line, which `echo` and editors add."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return super().convert(value, param, ctx).rstrip("\r\n")


class File(Utf8):
    """A file, or one of some words that stand for something else."""

    name = "file"

    def __init__(self, *words: str) -> None:
        self._words = words

    def placed(self, value: str, folder: Path) -> str:
        """The file with its whole path, if it is relative to a folder or to the user's home."""
        return value if not value or value in self._words else str(folder / Path(value).expanduser())

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> Any:  # noqa: ARG002
        from click.shell_completion import CompletionItem  # noqa: PLC0415  only for those who complete

        words = [CompletionItem(word) for word in self._words if word.startswith(incomplete)]
        return [*words, CompletionItem(incomplete, type="file")]


class Reference(File):
    """`@FILE` for a token in a file, or `@-` for one from standard input. A variable or a configuration file may have
    the token itself, but not an argument, which others can see."""

    name = "@file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = super().convert(value, param, ctx)
        if param is not None and text and not text.startswith("@"):
            self.fail(
                "it takes no token itself, since others can see the arguments of a command. Give @FILE, or @- for"
                " standard input, or set STATEHOUSE_TOKEN.", param, ctx,
            )  # fmt: skip
        return text

    def placed(self, value: str, folder: Path) -> str:
        if value == "@-" or not value.startswith("@"):
            return value
        return f"@{super().placed(value[1:], folder)}"


def read(file: str) -> bytes:
    """The contents of a file, or of standard input for `-`, which can be read once. Raises ClickException."""
    if file == "-" and sys.stdin.closed:
        raise click.UsageError("Standard input can be given only once.")
    try:
        with sys.stdin.buffer if file == "-" else open(file, "rb") as opened:
            contents = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise click.ClickException(f"{file or 'A file without a name'} cannot be read: {error.strerror}.") from None
    if len(contents) > MAX_BYTES:
        raise click.ClickException(f"{file} has more than {MAX_BYTES // 2**20} MiB.")
    return contents


class Span(click.ParamType[str]):
    """A duration like `90s`, `5m`, `1h30m` or `2d`; a bare number is in seconds."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        seconds = span_seconds(str(value))
        if seconds is None:
            self.fail(f"{value!r} is not a duration like 90s, 5m, 1h30m or 2d.", param, ctx)
        return f"{seconds:.9f}".rstrip("0").rstrip(".") + "s"


class Seconds(click.ParamType[float]):
    """A duration of more than nothing and at most a year, as a number of seconds."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        seconds = value if isinstance(value, float) else span_seconds(str(value))
        if not seconds or seconds > MAX_SECONDS:
            self.fail(f"{value!r} is not a duration like 90s, 5m, 1h30m or 2d, and at most a year.", param, ctx)
        return seconds


class Moment(click.ParamType[str]):
    """A time: RFC 3339 (without an offset in UTC), a date, `now`, or a signed duration from now: `-1h` is an hour
    ago."""

    name = "time"

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return self._read(str(value).strip()).astimezone(UTC).isoformat().replace("+00:00", "Z")
        except ValueError:
            self.fail(f"{value!r} is not a time like 2026-11-20T14:58:28Z, 2026-11-20, now or -1h.", param, ctx)
        except OverflowError:
            self.fail(f"{value!r} is before the year 1 or after 9999.", param, ctx)

    def _read(self, text: str) -> datetime:
        if text == "now":
            return self._now()
        if text[:1] in ("+", "-") and (seconds := span_seconds(text[1:])) is not None:
            return self._now() + timedelta(seconds=seconds if text[0] == "+" else -seconds)
        found = datetime.fromisoformat(text)
        return found if found.tzinfo else found.replace(tzinfo=UTC)


class Label(click.Choice[str]):
    """A value of an enum without its prefix, in any case: `timed-out` of TASK_STATUS_TIMED_OUT."""

    name = "label"

    def __init__(self, enum: EnumDescriptor) -> None:
        self._prefix = f"{snake(enum.name)}_"
        super().__init__([self._spoken(value.name) for value in enum.values if value.number])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        label = super().convert(self._spoken(str(value)), param, ctx)
        return f"{self._prefix}{label}".upper().replace("-", "_")

    def _spoken(self, name: str) -> str:
        return name.lower().replace("-", "_").removeprefix(self._prefix).replace("_", "-")


class Mask(Utf8):
    """Names of fields, separated by commas."""

    name = "field,…"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return mask(super().convert(value, param, ctx).replace("-", "_").split(","))


class Separated(click.ParamType[list[Any]]):
    """Several values, separated by commas."""

    def __init__(self, inner: click.ParamType[Any]) -> None:
        self._inner = inner
        self.name = inner.name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[Any]:
        return [self._inner.convert(part, param, ctx) for part in str(value).split(",")]

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        return self._inner.get_metavar(param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> Any:
        return self._inner.shell_complete(ctx, param, incomplete)


class Document(Contents):
    """An object or a list in JSON."""

    name = "json|@file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from statehouse_server.cli.client.documents import requests  # noqa: PLC0415  loads protobuf's JSON

        try:
            return requests.loaded(super().convert(value, param, ctx))
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


def mask(names: Iterable[str]) -> str:
    """A mask in the JSON form of protobuf, whose names are in camel case."""
    return ",".join(re.sub("_([a-z])", lambda found: found[1].upper(), name.strip()) for name in names)


def span_seconds(text: str) -> float | None:
    """The seconds of a duration; None if it is not one."""
    parts = _SPAN.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return None
    if len(parts) > 1 and not all(unit for _, unit in parts):
        return None
    return sum(float(number) * UNIT_SECONDS[unit or "s"] for number, unit in parts)
