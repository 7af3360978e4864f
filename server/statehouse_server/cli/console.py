"""What commands print: any text on any terminal, in colours where these are welcome."""

import codecs
import os
import select
import sys
import time
import unicodedata
from typing import Any

import click

SUBSTITUTES = {"│": "|", "├": "|", "└": "`", "─": "-", "…": "...", "–": "-", "—": "-"}
"""Replacements for characters that the encoding of the terminal does not have."""
LOOK_SECONDS = 0.1
"""Seconds between two looks whether somebody has answered or interrupted."""
HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
JOINERS = "\u200c\u200d"
"""Invisible characters that some scripts and emojis need."""


def open_standard_files() -> None:
    """Open standard input, output and error if they are closed. Otherwise the next connection would get the file
    descriptor, and receive what is printed."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed when Python started
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  for as long as the process


def bear_any_text() -> None:
    """Make standard output and standard error accept every character in any encoding."""
    codecs.register_error("substitute", _substitute)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="substitute")  # type: ignore[union-attr]


def _substitute(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(SUBSTITUTES.get(char) or _escaped(char) for char in lacking), error.end


def printable(text: str) -> str:
    """An untrusted text, with terminal control characters escaped."""
    if text.isprintable():
        return text
    return "".join(_escaped(char) if _is_hidden(char) else char for char in text)


def printable_lines(text: str) -> str:
    """The same for a text with several lines."""
    return "\n".join(map(printable, text.split("\n")))


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char) in HIDDEN_CATEGORIES and char not in JOINERS


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def coloured(text: str, *, stderr: bool = False, **style: Any) -> str:
    """A text in colours, if it goes to a terminal whose user does not object (https://no-color.org)."""
    stream = sys.stderr if stderr else sys.stdout
    welcome = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return click.style(text, **style) if welcome else text


# With `file`, click does not put a stream of its own, in UTF-8, before an output whose encoding is ASCII.
def say(text: str) -> None:
    """Print an untrusted text to standard output."""
    click.echo(printable_lines(text), file=sys.stdout)


def remark(text: str) -> None:
    """Print an untrusted text to standard error, where it does not get into what another program reads."""
    click.echo(printable_lines(text), file=sys.stderr)


def wrapped(text: str, *, first: str = "  ") -> str:
    """An untrusted text that begins with `first`, in lines as wide as the terminal; the later ones are indented. It is
    one line if standard error is no terminal."""
    whole = first + printable_lines(text)
    if not sys.stderr.isatty():
        return whole
    import shutil  # noqa: PLC0415
    import textwrap  # noqa: PLC0415

    width = max(shutil.get_terminal_size().columns - 1, 20)
    indent = " " * (len(first) - len(first.lstrip()) + 2)
    return textwrap.fill(whole, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def agreed(question: str) -> bool:
    """Ask somebody on a terminal. Raises Abort at the end of the input.

    It polls, since a signal that the kernel delivers to a thread of gRPC would not end the wait of this one.
    """
    click.echo(f"{printable(question)} [y/N]: ", nl=False, err=True)
    while not select.select([sys.stdin], [], [], LOOK_SECONDS)[0]:
        pass
    answer = sys.stdin.readline()
    if not answer:
        raise click.exceptions.Abort
    return answer.strip().lower() in ("y", "yes")


def rest(seconds: float) -> None:
    """Do nothing for so long. Like `agreed`, it looks now and then whether somebody has interrupted."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, LOOK_SECONDS))


def print_error(sentence: str) -> None:
    """Print an error message to standard error."""
    click.echo(f"{coloured('Error:', stderr=True, fg='red', bold=True)} {printable_lines(sentence)}", file=sys.stderr)
