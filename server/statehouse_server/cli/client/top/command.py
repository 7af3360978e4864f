"""statehouse top"""

import os
import select
import signal
import sys
import termios
import time
import tty
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import click
import grpc
from rich.console import Console
from rich.live import Live

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.top.sampling import Sample, Sampler, sentence
from statehouse_server.cli.client.top.screen import Gone, Screen
from statehouse_server.cli.client.values import span_seconds
from statehouse_server.cli.console import rest, say

LOOK_SECONDS = 0.1
"""Seconds between two looks at the keyboard and at the size of the terminal."""
QUIT = {"q", "Q", ""}
"""What ends the screen; the empty one is the end of the input."""
SHORTEST, LONGEST = 0.1, 3600.0


class Interval(click.ParamType[float]):
    """A number of seconds, like `2s`, `500ms` or `1m`."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, float):
            return value
        found = span_seconds(str(value))
        if found is None or not SHORTEST <= found <= LONGEST:
            self.fail(f"{value} is not a time between 100ms and 60m, like 2s.", param, ctx)
        return found


@click.command(cls=ClientCommand)
@click.option("--interval", type=Interval(), default="2s", show_default=True, help="The time between two samples.")
@click.option("--once", is_flag=True, help="Print one sample, after one interval, as plain text.")
@pass_settings
def top(settings: Settings, interval: float, once: bool) -> None:
    """Show what a server does now, until Ctrl-C or q.

    Calls, limits and open transactions are those of all projects and of all processes of the server; jobs and locks are
    those of the project. Rates and mean times are those of the last interval, and at first those since the start of the
    server. A limit that is reached is marked with !, and +3 after it means that 3 calls wait. DUE are the jobs that
    could be claimed now, and OLDEST is how long the first of them has waited.

    If the output is not a terminal, it is that of --once.
    """
    shown = sys.stdout.isatty() and not once
    screen = Console(force_terminal=shown, highlight=False)
    # The threads end after the channel, whose end is the end of their calls.
    with ThreadPoolExecutor(1) as threads, settings.connect() as connection:
        project = Ids(connection).full("project", settings.project)
        sampler = Sampler(connection.channel, project)
        if shown and not screen.is_dumb_terminal:
            _Top(settings.address, project, lambda: threads.submit(sampler.sample), screen).run(interval)
        else:
            say(_plain(settings.address, project, sampler, interval))


def _plain(address: str, project: str, sampler: Sampler, interval: float) -> str:
    """One sample as text without control characters."""
    before = sampler.sample()
    rest(interval)
    console = Console(force_terminal=False, color_system=None, highlight=False)
    with console.capture() as written:
        console.print(Screen(address, project, before, sampler.sample()))
    return "\n".join(map(str.rstrip, written.get().splitlines()))


class Keyboard:
    """The keys that are pressed, each at once and unseen. There are none if standard input is no terminal."""

    def __init__(self) -> None:
        self._file = sys.stdin.fileno()
        self._modes = termios.tcgetattr(self._file) if os.isatty(self._file) else None

    def __enter__(self) -> "Keyboard":
        if self._modes:
            tty.setcbreak(self._file)
        return self

    def __exit__(self, *_: object) -> None:
        if self._modes:
            termios.tcsetattr(self._file, termios.TCSAFLUSH, self._modes)

    def pressed(self, seconds: float) -> str | None:
        """The key that is pressed within this time; None if none is."""
        if not self._modes:
            time.sleep(seconds)
        elif select.select([self._file], [], [], seconds)[0]:
            return os.read(self._file, 1).decode(errors="replace")
        return None


@contextmanager
def _handling(number: signal.Signals, handler: Callable[..., object]) -> Iterator[None]:
    """Handle a signal while the context is open."""
    former = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, former)


class _Top:
    """The screen, which takes samples and shows them until a key ends it."""

    def __init__(self, address: str, project: str, ask: Callable[[], "Future[Sample]"], console: Console) -> None:
        self._address, self._project = address, project
        self._ask = ask
        self._keyboard = Keyboard()
        self._live = Live(
            console=console, screen=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
        )
        self._size = console.size
        """The size of the terminal for which it was drawn last."""
        self._before: Sample | None = None
        self._answered = time.monotonic()

    def run(self, interval: float) -> None:
        """Show samples until a key or a signal ends it, which both restore the terminal."""
        footer = f"every {interval:g}s, q ends"
        with (
            _handling(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM)),
            _handling(signal.SIGTSTP, self._suspend),
            self._keyboard,
            self._live,
        ):
            while self._show_next(footer, time.monotonic() + interval):
                pass

    def _show_next(self, footer: str, due: float) -> bool:
        """Show a sample until the next one is due. Returns whether the user wants to go on."""
        asked = self._ask()
        if not self._goes_on_until(asked.done):
            return False
        self._live.update(self._frame(asked, footer))
        self._draw()
        return self._goes_on_until(lambda: time.monotonic() >= due)

    def _suspend(self, *_: object) -> None:
        """Stop as Ctrl-Z does, and leave the terminal to the shell meanwhile."""
        self._live.stop()
        self._keyboard.__exit__()
        os.kill(os.getpid(), signal.SIGSTOP)
        self._keyboard.__enter__()
        self._live.start(refresh=True)

    def _frame(self, asked: "Future[Sample]", footer: str) -> Screen | Gone:
        """What is shown of a sample. Raises RpcError if there has never been one."""
        try:
            sample = asked.result()
        except grpc.RpcError as error:
            if self._before is None:
                raise
            return Gone(self._address, sentence(error), time.monotonic() - self._answered)
        before, self._before = self._before, sample
        self._answered = time.monotonic()
        return Screen(self._address, self._project, before, sample, footer)

    def _goes_on_until(self, done: Callable[[], bool]) -> bool:
        """Wait for something. Returns whether the user wants to go on."""
        while not done():
            if self._keyboard.pressed(LOOK_SECONDS) in QUIT:
                return False
            if self._live.console.size != self._size:
                self._draw()
        return True

    def _draw(self) -> None:
        self._size = self._live.console.size
        self._live.refresh()
