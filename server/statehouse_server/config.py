"""What can be set: one frozen object, filled from flags and environment variables."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


def option(
    default: Any,
    help: str,  # noqa: A002
    *,
    least: float | None = None,
    most: float | None = None,
    choices: tuple[str, ...] = (),
) -> Any:
    """A field that is also a flag of `serve` and an environment variable, and which values it may have."""
    return field(default=default, metadata={"help": help, "least": least, "most": most, "choices": choices})


def default_data_directory() -> str:
    """Where the embedded database is kept: below the user's home, or where root keeps such things."""
    if os.geteuid() == 0:
        return "/var/lib/statehouse"
    share = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    return str(Path(share) / "statehouse")


class CannotListen(Exception):
    """The address to listen on is taken or is none."""


@dataclass(frozen=True)
class Config:
    """Settings of the server. Each is the flag `--like-this` of `serve` and the variable `STATEHOUSE_LIKE_THIS`."""

    listen: str = option("127.0.0.1:50051", "Address to listen on. Port 0 picks a free one and prints it.")
    data_dir: str = option("", "Folder of the embedded database. [default: in the user's home; root: /var/lib]")
    root_keys: str = option(
        "",
        "Root keys that protect secrets, separated by commas: `file:PATH`, `env:NAME` or"
        " `transit+https://HOST:PORT/MOUNT/KEY` of Vault or OpenBao; the first one wraps what is new. `none` for none."
        " [default: root.key beside the embedded database]",
    )
    processes: int = option(1, "Processes that share the port.", least=1, most=64)
    migrate: bool = option(True, "Apply pending migrations at start.")
    threads: int = option(
        25,
        "Unary calls that work at the same time in a process; a project's reads, or its writes, take two thirds.",
        least=1,
        most=1000,
    )
    max_queued_calls: int = option(
        1000, "Unary calls that may wait for their turn in a process; more are refused.", least=0
    )
    call_timeout: float = option(
        60.0, "Seconds that a unary call may take whose client gives it no deadline.", least=0.1, most=86_400
    )
    receive_timeout: float = option(10.0, "Seconds in which the request of a call has to arrive.", least=0.1, most=3600)
    delivery_timeout: float = option(
        60.0, "Seconds after which a stream ends whose client takes nothing.", least=1, most=86_400
    )
    connection_streams: int = option(
        250, "Calls and streams that one connection may have under way.", least=1, most=100_000
    )
    in_flight_mb: int = option(256, "MiB of requests and responses that may be under way in a process.", least=16)
    stream_limit: int = option(200, "Streams that may be open at the same time in a process.", least=1, most=10_000)
    wait_limit: int = option(500, "Calls and streams that may wait for something in a process.", least=1, most=10_000)
    pool_size: int = option(25, "Database connections for calls in a process; 5 are kept open.", least=1, most=1000)
    pool_timeout: float = option(
        5.0, "Seconds that a call waits for a connection before it is refused.", least=0.1, most=300
    )
    pool_waiting: int = option(200, "Calls that may wait for a connection; more are refused.", least=1)
    lock_timeout_ms: int = option(5000, "Milliseconds that a statement waits for a row lock.", least=1, most=2**31 - 1)
    slow_statement_ms: int = option(1000, "Milliseconds after which a statement is logged as slow.", least=0)
    transaction_limit: int = option(50, "Interactive transactions that may be open in a process.", least=1, most=1000)
    project_transaction_limit: int = option(
        20, "Interactive transactions of one project in a process.", least=1, most=1000
    )
    direct_url: str = option("", "Database for LISTEN and migrations, past a PgBouncer. [default: DATABASE_URL]")
    prepared_statements: bool = option(True, "Prepare statements in the database; off for a PgBouncer older than 1.22.")
    reflection: bool = option(True, "Serve gRPC reflection.")
    grace: float = option(10.0, "Seconds that running calls may take to end when the server stops.", least=0, most=3600)
    retention_days: float = option(
        30.0, "Days after which deleted entities are removed for good.", least=0, most=36_500
    )
    log_format: str = option(
        "auto", "`console`, `json`, or `auto`: console on a terminal.", choices=("auto", "console", "json")
    )
    log_level: str = option(
        "info", "`debug`, `info`, `warning` or `error`.", choices=("debug", "info", "warning", "error")
    )
