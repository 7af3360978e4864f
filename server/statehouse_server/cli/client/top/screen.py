"""Draws what `statehouse top` shows, on a terminal of any size or as plain text. Nothing but ASCII is added to the
names of the server, since a terminal may have no other characters."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.table import Table
from rich.text import Text

from statehouse_server.cli.client.top import sampling
from statehouse_server.cli.client.top.sampling import Sample, clock, seconds
from statehouse_server.cli.console import printable

NARROW = 60
"""With fewer columns than this, the less important ones are left out."""
SILENT_SECONDS = 3.0
"""A process that has told the others nothing for so long is said to hang."""
WORDS = {
    "--threads": "calls",
    "--pool-size": "connections",
    "--stream-limit": "streams",
    "--wait-limit": "waits",
    "--transaction-limit": "transactions",
    "--in-flight-mb": "MiB",
}
"""What the limits are called, by their settings."""


@dataclass(frozen=True)
class Column:
    """A column of a section."""

    title: str
    text: int = 0
    """For texts, their share of the room that numbers leave; texts that are longer are cut. 0 for numbers."""
    wide: bool = False
    """Whether only wide screens have it."""


@dataclass(frozen=True)
class Section:
    """A table of one kind of things."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    count: int = 0
    """How many there are; more than the rows if not all of them are known."""

    def draw(self, room: int | None, *, narrow: bool) -> Table:
        """The table in so many lines, its heading included."""
        shown = [place for place, column in enumerate(self.columns) if not (narrow and column.wide)]
        table = Table(box=None, expand=True, pad_edge=False, padding=(0, 1, 0, 0), header_style="reverse")
        for place in shown:
            column = self.columns[place]
            fitted = {"ratio": column.text, "justify": "left"} if column.text else {"justify": "right"}
            table.add_column(column.title, no_wrap=True, overflow="crop", **fitted)
        rows, left = self._cut(room)
        for row in rows:
            table.add_row(*(_text(row[place]) for place in shown))
        if left:
            table.add_row(_text(f"and {left:,} more", "dim"), *[""] * (len(shown) - 1))
        return table

    def _cut(self, room: int | None) -> tuple[Sequence[Sequence[str]], int]:
        """The rows that are shown, and the number of those that are not."""
        count = max(self.count, len(self.rows))
        if room is None or len(self.rows) <= room - 1:
            return self.rows, count - len(self.rows)
        kept = max(0, room - 2)
        return self.rows[:kept], count - kept

    @property
    def height(self) -> int:
        return 1 + len(self.rows) + (self.count > len(self.rows))


@dataclass(frozen=True)
class Screen:
    """A sample, with the one before it."""

    address: str
    project: str
    before: Sample | None
    sample: Sample
    footer: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        narrow = options.max_width < NARROW
        header = Text("\n").join(self._header(narrow=narrow))
        yield header
        sections = list(self._sections(narrow=narrow))
        heights: Sequence[int | None] = [None] * len(sections)
        if console.is_terminal:
            room = console.height - len(console.render_lines(header, options, pad=False))
            heights = shares(room, [section.height for section in sections])
        for section, height in zip(sections, heights, strict=True):
            if height != 0:
                yield section.draw(height, narrow=narrow)

    # The header

    def _header(self, *, narrow: bool) -> Iterator[Text]:
        sample = self.sample
        oldest = max(seconds(one.uptime) for one in sample.activity.processes)
        footer = f" ({self.footer})" if self.footer else ""
        yield _text(f"Statehouse {sample.info.version} at {self.address}, up {age(oldest)}{footer}")
        yield Text(", ").join(self._states())
        limits = sampling.limits(sample)
        if shown := [_limit(one) for one in limits if one.used or one.full or not narrow]:
            yield Text("  ").join(shown)
        yield self._totals()
        for problem in (*self._silent(), *sample.problems):
            yield _text(problem, "bold red")

    def _states(self) -> Iterator[Text]:
        info, activity = self.sample.info, self.sample.activity
        if info.database_version:
            yield _text(f"PostgreSQL {info.database_version}")
        else:
            yield _text("the database cannot be reached", "bold red")
        if info.pending_migrations:
            yield _text(f"{len(info.pending_migrations)} migrations pending", "bold red")
        there, wanted = len(activity.processes), activity.process_count
        if there < wanted:
            yield _text(f"{there} of {wanted} processes", "bold red")
        else:
            yield _text(f"{there} process{'es' if there != 1 else ''}")
        yield _text(f"project {self.project or 'local'}")

    def _totals(self) -> Text:
        rates = sampling.method_rates(self.before, self.sample)
        text = f"{rate(sum(one.ended for one in rates))} calls/s, {sum(one.running for one in rates)} running"
        failures = sampling.failure_rates(self.before, self.sample)
        if not failures:
            return _text(f"{text}, no failures")
        reasons = ", ".join(f"{reason} {rate(each)}/s" for reason, each in failures)
        return _text(f"{text}, failures: {reasons}")

    def _silent(self) -> Iterator[str]:
        for one in self.sample.activity.processes:
            if (silence := self.sample.now - clock(one)) > SILENT_SECONDS:
                yield f"process {one.pid} hangs: it has said nothing for {age(silence)}"

    # The sections

    def _sections(self, *, narrow: bool) -> Iterator[Section]:
        yield self._calls(narrow=narrow)
        yield self._queues()
        yield self._locks()
        yield self._transactions(narrow=narrow)

    def _calls(self, *, narrow: bool) -> Section:
        columns = (
            Column("METHOD", text=1),
            Column("CALLS/S"),
            Column("RUN"),
            Column("MEAN"),
            Column("FAIL/S"),
            Column("OLDEST", wide=True),
        )
        rows = [
            (
                _method(one.method, narrow=narrow),
                rate(one.ended),
                str(one.running or ""),
                "" if one.mean is None else milliseconds(one.mean),
                rate(one.failed) if one.failed else "",
                age(one.oldest) if one.running else "",
            )
            for one in sampling.method_rates(self.before, self.sample)
        ]
        return Section(columns, rows)

    def _queues(self) -> Section:
        loads = sampling.queue_loads(self.sample)
        columns = (
            Column("QUEUE", text=1),
            Column("PENDING"),
            Column("DUE"),
            Column("RUN"),
            Column("OLDEST"),
            Column("SETTINGS", text=1, wide=not any(load.settings for load in loads)),
        )
        rows = [
            (
                load.name,
                f"{load.pending:,}",
                f"{load.due:,}",
                f"{load.running:,}",
                age(load.oldest_due) if load.due else "",
                load.settings,
            )
            for load in loads
        ]
        return Section(columns, rows)

    def _locks(self) -> Section:
        columns = (Column("LOCK", text=1), Column("HOLDER", text=1), Column("EXPIRES"))
        rows = [
            (one.name, one.holder, age(seconds(one.expire_time) - self.sample.now)) for one in self.sample.locks.locks
        ]
        return Section(columns, rows, self.sample.locks.total_size)

    def _transactions(self, *, narrow: bool) -> Section:
        columns = (
            Column("TRANSACTION OF", text=4),
            Column("AGE"),
            Column("CALLS"),
            Column("IDLE"),
            Column("RUNS", text=3),
        )
        found = sampling.transactions(self.sample)
        used = next((one.used for one in sampling.limits(self.sample) if one.setting == "--transaction-limit"), 0)
        rows = [
            (
                one.project_id,
                age(one.age),
                str(one.calls),
                "" if one.method else age(one.step_age),
                f"{age(one.step_age)} {_method(one.method, narrow=narrow)}" if one.method else "",
            )
            for one in found
        ]
        return Section(columns, rows, used)


@dataclass(frozen=True)
class Gone:
    """A server that does not answer."""

    address: str
    reason: str
    seconds: float

    def __rich__(self) -> RenderableType:
        return Group(
            _text(f"The server at {self.address} has not answered for {age(self.seconds)}; trying again", "bold red"),
            _text(self.reason),
        )


def _method(name: str, *, narrow: bool) -> str:
    """`TaskService.GetTask`, or only `GetTask`"""
    return name.rpartition(".")[2] if narrow else name


def _limit(limit: sampling.Limit) -> Text:
    waiting = f" +{limit.waiting}" if limit.waiting else ""
    text = f"{WORDS.get(limit.setting, limit.setting)} {limit.used}/{limit.limit}{waiting}"
    return _text(f"{text}!" if limit.full else text, "bold red" if limit.full else "")


def _text(text: str, style: str = "") -> Text:
    """An untrusted text, in characters that the terminal has, so that their number is known."""
    encoding = sys.stdout.encoding or "ascii"
    return Text(printable(text).encode(encoding, "substitute").decode(encoding), style)


def shares(room: int, wishes: Sequence[int]) -> list[int]:
    """How many of so many lines each gets: what it wishes, or else as many as the others that do not get that."""
    given = [0] * len(wishes)
    for left, (wish, place) in zip(
        range(len(wishes), 0, -1), sorted((wish, place) for place, wish in enumerate(wishes)), strict=True
    ):
        given[place] = max(0, min(wish, room // left))
        room -= given[place]
    return given


def age(seconds: float) -> str:
    """`0.4s`, `12s`, `4m05s`, `2h03m`, `3d02h`"""
    if seconds < 9.95:
        return f"{max(0.0, seconds):.1f}s"
    minutes, whole = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return f"{days}d{hours:02}h"
    if hours:
        return f"{hours}h{minutes:02}m"
    return f"{minutes}m{whole:02}s" if minutes else f"{whole}s"


def milliseconds(seconds: float) -> str:
    """`0.42ms`, `12ms`, and from a second on as an age"""
    found = seconds * 1000
    if found >= 1000:
        return age(seconds)
    return f"{found:.2f}ms" if found < 10 else f"{found:.0f}ms"


def rate(number: float) -> str:
    """`0.25`, `12.3`, `1,234`"""
    if number < 10:
        return f"{number:.2f}".removesuffix(".00") if number else "0"
    return f"{number:.1f}" if number < 100 else f"{number:,.0f}"
