"""Several server processes on one port, so that all cores of the machine can serve."""

import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace

from statehouse_server import logs
from statehouse_server.config import CannotListen, Config
from statehouse_server.rpc.scoreboard import Entry, Scoreboard

log = logging.getLogger(__name__)

SIGNALS = (signal.SIGTERM, signal.SIGINT)
LOOK_SECONDS = 0.2
"""Seconds between two checks of the workers."""
SHORTEST_LIFE = 1.0
"""A worker that ends within this many seconds is not restarted at once."""


def serve_together(config: Config, url: str, announce: Callable[[int], None]) -> None:
    """Run one server per worker process until SIGTERM or SIGINT. Restart a worker that dies.

    The port is bound here, by a socket that never listens, so that all workers get the same free port. The workers are
    forked before any gRPC object is created, since gRPC does not survive a fork.
    """
    host, _, port = config.listen.rpartition(":")
    with closing(_hold(host, int(port))) as held:
        number = held.getsockname()[1]
        config = replace(config, listen=f"{host}:{number}")
        processes = Processes(config, url)
        for name in SIGNALS:
            signal.signal(name, lambda *_: processes.stop())
        processes.start_one(0, announce)
        for index in range(1, config.processes):
            processes.start_one(index)
        processes.watch()


@dataclass(frozen=True)
class Worker:
    """A worker process."""

    index: int
    """The place among the workers, which a successor inherits."""
    started: float = field(default_factory=time.monotonic)


class Processes:
    """The worker processes."""

    def __init__(self, config: Config, url: str) -> None:
        self._config = config
        self._url = url
        self._workers: dict[int, Worker] = {}
        self._scoreboard = Scoreboard(config.processes)
        self._stopping = False
        # Liveness pipe: its read end reports end of file when this process, the only writer, dies.
        self._life, self._alive = os.pipe()

    def start_one(self, index: int, announce: Callable[[int], None] = lambda _: None) -> None:
        # Signals are blocked between the fork and the moment when the worker is registered here, or has installed its
        # own handlers.
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        pid = os.fork()
        if pid == 0:
            for name in SIGNALS:
                signal.signal(name, signal.SIG_DFL)
            os.close(self._alive)
            threading.Thread(target=_stop_with, args=(self._life,), daemon=True).start()
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
            _work(self._config, self._url, announce, Entry(self._scoreboard, index))
        self._workers[pid] = Worker(index)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)

    def stop(self) -> None:
        self._stopping = True
        for pid in self._workers:
            os.kill(pid, signal.SIGTERM)

    def watch(self) -> None:
        """Wait until all workers have ended."""
        while self._workers:
            # Polls instead of waiting: a signal that the kernel delivers to another thread would not interrupt a wait.
            time.sleep(LOOK_SECONDS)
            for pid in list(self._workers):
                ended, status = os.waitpid(pid, os.WNOHANG)
                if ended:
                    self._replace(pid, os.waitstatus_to_exitcode(status))

    def _replace(self, pid: int, code: int) -> None:
        worker = self._workers.pop(pid)
        self._scoreboard.write(worker.index, b"")
        if self._stopping:
            return
        log.error("worker %d exited with code %d; starting another", pid, code)
        if time.monotonic() - worker.started < SHORTEST_LIFE:
            time.sleep(SHORTEST_LIFE)
        if not self._stopping:
            self.start_one(worker.index)


def _stop_with(life: int) -> None:
    """End this worker when its parent process has died for any reason."""
    os.read(life, 1)
    os.kill(os.getpid(), signal.SIGTERM)


def _work(config: Config, url: str, announce: Callable[[int], None], entry: Entry) -> None:
    """Run a worker. Never returns."""
    code = 1
    try:
        from statehouse_server.app import serve  # noqa: PLC0415

        serve(config, url, announce, entry)
        code = 0
    except BaseException:
        log.exception("a worker failed")
    finally:
        logs.close()
        os._exit(code)


def _hold(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    held = socket.socket(family, socket.SOCK_STREAM)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        held.bind((host.strip("[]"), port))
    except OSError as error:
        held.close()
        raise CannotListen(f"Cannot listen on {host}:{port}: {error.strerror}.") from None
    return held
