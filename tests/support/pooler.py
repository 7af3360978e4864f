"""A PgBouncer in transaction mode before the PostgreSQL of the tests."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from psycopg import conninfo

PROGRAM = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")


def version() -> tuple[int, ...]:
    """The version of the program."""
    said = subprocess.run([str(PROGRAM), "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(int(part) for part in said.split()[1].split("."))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextmanager
def pgbouncer(url: str, *, keeps_prepared: bool = True) -> Iterator[int]:
    """The port of a pooler before the PostgreSQL of `url`. Skips the test where the program is missing."""
    if PROGRAM is None:
        pytest.skip("pgbouncer is not installed")
    given = conninfo.conninfo_to_dict(url)
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    port = free_port()
    (directory / "pgbouncer.ini").write_text(
        f"[databases]\n* = host={given['host']} user={given['user']} password={given['password']}\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\n"
        "pool_mode = transaction\n" + ("" if keeps_prepared or version() < (1, 21) else "max_prepared_statements = 0\n")
    )
    owner = Path(str(given["host"])).stat()
    for path in (directory, directory / "pgbouncer.ini"):
        os.chown(path, owner.st_uid, owner.st_gid)
    identity = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    process = subprocess.Popen(
        [PROGRAM, directory / "pgbouncer.ini"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **identity
    )
    try:
        wait_for_port(port)
        yield port
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(directory)


def wait_for_port(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"nobody listens on {port}")
