"""Unix sockets, which only the user that runs the server can open."""

import errno
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

from statehouse_server.config import CannotListen

PREFIX = "unix:"
MAX_PATH_BYTES = 107
"""The longest path of a socket on Linux."""
OTHERS = stat.S_IXUSR | stat.S_IRWXG | stat.S_IRWXO
LOOK_SECONDS = 1.0
"""Seconds for a look at who listens. A server that is too busy to accept is one that listens."""
STALE = (errno.ECONNREFUSED, errno.ENOENT)
"""The errors of connecting where nobody listens."""


def check(address: str) -> None:
    """Raise CannotListen unless a server can listen on a Unix socket now. A socket on which nobody listens any more is
    replaced."""
    if problem := _problem(_path(address)):
        raise CannotListen(f"Cannot listen on {address}: {problem}.")


@contextmanager
def private() -> Iterator[None]:
    """Sockets that are made in it are open to this user alone."""
    before = os.umask(OTHERS)
    try:
        yield
    finally:
        os.umask(before)


def _path(address: str) -> Path:
    """The path as clients and servers of gRPC understand it. Raises CannotListen for one that they understand
    differently."""
    text = address.removeprefix(PREFIX)
    if text.startswith("//"):
        text = text.removeprefix("//") if text.startswith("///") else ""
    if not text or "?" in text or "#" in text:
        raise CannotListen(f"Cannot listen on {address}: a Unix socket is unix:PATH, and PATH has no ? or #.")
    return Path(os.fsdecode(unquote(text).encode(errors="surrogateescape")))


def _problem(path: Path) -> str:
    """Why no server can listen at a path; empty if one can."""
    if len(os.fsencode(path)) > MAX_PATH_BYTES:
        return f"the path has more than {MAX_PATH_BYTES} bytes; choose a shorter one"
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}"
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return f"this user may create nothing in the folder {path.parent}"
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return ""
    return _listening(path) if stat.S_ISSOCK(mode) else "there is a file that is no socket; move it away"


def _listening(path: Path) -> str:
    """What keeps a socket from being replaced; empty if nobody listens on it."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as tried:
            tried.settimeout(LOOK_SECONDS)
            tried.connect(os.fspath(path))
    except PermissionError:
        return "the socket there belongs to another user"
    except OSError as error:
        if error.errno in STALE:
            return ""
    return "it is in use; stop what listens there, or choose another with --listen"
