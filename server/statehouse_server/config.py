"""The settings: one frozen object, filled from flags and environment variables."""

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
    """A setting: a field of Config, a flag of `serve` and an environment variable, with its allowed values."""
    return field(default=default, metadata={"help": help, "least": least, "most": most, "choices": choices})


def default_data_directory() -> str:
    """The folder of the embedded database: in the user's home directory, or in /var/lib for root."""
    if os.geteuid() == 0:
        return "/var/lib/statehouse"
    share = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    return str(Path(share) / "statehouse")


def answer_bytes(max_response_mb: int) -> int:
    """The limit of a response in bytes. Some of a message is left for its frame."""
    return max_response_mb * 1024 * 1024 - 64 * 1024


def flag(name: str) -> str:
    """The flag of a setting, like `--pool-size`."""
    return f"--{name.replace('_', '-')}"


MILLION = 1_000_000


class CannotListen(Exception):
    """The address to listen on is in use, invalid or unsafe, or the files of TLS are of no use."""


@dataclass(frozen=True)
class Config:
    """Settings of the server. Each is the flag `--like-this` of `serve` and the variable `STATEHOUSE_LIKE_THIS`."""

    listen: str = option(
        "127.0.0.1:50051",
        "Address to listen on: HOST:PORT, or unix:PATH for a socket of this user. Port 0 picks a free one and prints"
        " it. Addresses that other machines may reach need --auth required and TLS.",
    )
    auth: str = option(
        "none",
        "`required`: each call needs a token or a client certificate. `none`: whoever reaches the address may do"
        " everything.",
        choices=("none", "required"),
    )
    tls_cert: str = option(
        "",
        "File with the certificate of the server and those that lead to its authority, in PEM. It may be replaced while"
        " the server runs.",
    )
    tls_key: str = option("", "File with the key of --tls-cert, in PEM.")
    tls_client_ca: str = option(
        "",
        "File with the authorities of client certificates, in PEM. Each client then needs one, which says who calls.",
    )
    insecure: bool = option(
        False,
        "Listen also where other machines may reach a server without authentication or TLS.",
    )
    oidc_issuer: str = option(
        "", "URL of the OpenID Connect issuer whose JSON Web Tokens tell who calls; with `--auth required`."
    )
    oidc_audience: str = option("", "What a JSON Web Token must have in its claim `aud`.")
    oidc_jwks: str = option(
        "", "File or URL of the public keys of the issuer. [default: what its discovery document names]"
    )
    oidc_algorithms: str = option(
        "RS256,ES256", "Algorithms by which JSON Web Tokens may be signed, separated by commas; asymmetric ones alone."
    )
    oidc_name_claim: str = option("sub", "Claim of a JSON Web Token that names the caller.")
    oidc_groups_claim: str = option("groups", "Claim of a JSON Web Token that has the groups of the caller.")
    oidc_clock_skew: int = option(
        30, "Seconds by which the clocks of the issuer and of this server may differ.", least=0, most=300
    )
    oidc_ca_file: str = option("", "Certificates that the issuer is trusted by, as PEM. [default: those of the system]")
    data_dir: str = option("", "Folder of the embedded database. [default: in the user's home; root: /var/lib]")
    root_keys: str = option(
        "",
        "Root keys that protect secrets, separated by commas: `file:PATH`, `env:NAME` or"
        " `transit+https://HOST:PORT/MOUNT/KEY` of Vault or OpenBao; the first one wraps new keys. `none`: no root key."
        " [default: root.key beside the embedded database]",
    )
    processes: int = option(1, "Server processes that share the port.", least=1, most=64)
    one_processor: bool = option(
        True,
        "Keep all threads of a process on one processor, the one that other programs use least. Linux only.",
    )
    migrate: bool = option(True, "Apply pending migrations at start.")
    threads: int = option(
        25,
        "Unary calls that a process runs concurrently; one project's reads, or its writes, get at most two thirds.",
        least=1,
        most=1000,
    )
    max_queued_calls: int = option(
        1000, "Unary calls that may wait in the queue of a process; more are refused.", least=0
    )
    call_timeout: float = option(
        60.0, "Time limit in seconds of a unary call; its client may set an earlier deadline.", least=0.1, most=86_400
    )
    receive_timeout: float = option(
        10.0, "Seconds within which the request of a call must arrive.", least=0.1, most=3600
    )
    delivery_timeout: float = option(
        60.0, "Seconds after which a stream is ended if its client reads nothing.", least=1, most=86_400
    )
    connection_streams: int = option(250, "Concurrent calls and streams of one connection.", least=1, most=100_000)
    max_request_mb: int = option(4, "MiB of the largest request.", least=4, most=16)
    max_response_mb: int = option(
        4, "MiB of the largest response. Clients have to be set to receive more than 4.", least=4, most=16
    )
    in_flight_mb: int = option(
        256, "MiB of requests and responses that a process holds in memory at the same time.", least=16
    )
    stream_limit: int = option(200, "Concurrently open streams in a process.", least=1, most=10_000)
    wait_limit: int = option(
        500, "Calls and streams of a process that may wait for an event, such as a job or a lock.", least=1, most=10_000
    )
    pool_size: int = option(25, "Database connections for calls in a process; 5 are kept open.", least=1, most=1000)
    pool_timeout: float = option(
        5.0, "Seconds that a call waits for a database connection before it is refused.", least=0.1, most=300
    )
    pool_waiting: int = option(200, "Calls that may wait for a database connection; more are refused.", least=1)
    lock_timeout_ms: int = option(5000, "Milliseconds that a statement waits for a row lock.", least=1, most=2**31 - 1)
    slow_statement_ms: int = option(1000, "Milliseconds after which a statement is logged as slow.", least=0)
    shared_load: float = option(
        0.6,
        "The part of a processor that projects with many calls under way have together while several call. More lets"
        " them do more, and the others wait longer.",
        least=0.1,
        most=1.0,
    )
    transaction_limit: int = option(50, "Interactive transactions that may be open in a process.", least=1, most=1000)
    project_call_limit: int = option(
        500, "Unary calls of one project that may be under way in a process. 0: no limit.", least=0, most=MILLION
    )
    project_stream_limit: int = option(
        400, "Streams of one project that may be open in a process. 0: no limit.", least=0, most=MILLION
    )
    project_transaction_limit: int = option(
        20, "Interactive transactions of one project in a process. 0: no limit.", least=0, most=MILLION
    )
    project_rate_limit: int = option(
        0, "Calls of one project in a second in a process. 0: no limit.", least=0, most=MILLION
    )
    project_row_limit: int = option(0, "Rows of one project in the database. 0: no limit.", least=0, most=10**15)
    project_byte_limit: int = option(
        0, "Bytes of the rows of one project in the database. 0: no limit.", least=0, most=10**15
    )
    principal_call_limit: int = option(
        250, "Unary calls of one principal that may be under way in a process. 0: no limit.", least=0, most=MILLION
    )
    principal_stream_limit: int = option(
        200, "Streams of one principal that may be open in a process. 0: no limit.", least=0, most=MILLION
    )
    principal_transaction_limit: int = option(
        20, "Interactive transactions of one principal in a process. 0: no limit.", least=0, most=MILLION
    )
    principal_rate_limit: int = option(
        0, "Calls of one principal in a second in a process. 0: no limit.", least=0, most=MILLION
    )
    direct_url: str = option(
        "", "Database URL for LISTEN and migrations that bypasses a PgBouncer. [default: DATABASE_URL]"
    )
    prepared_statements: bool = option(True, "Prepare statements in the database; off for a PgBouncer older than 1.22.")
    reflection: bool = option(True, "Serve gRPC reflection.")
    open_probes: bool = option(
        True, "Answer health checks and reflection without asking who calls. Off, they need a token too."
    )
    grace: float = option(
        10.0, "Seconds that running calls get to finish when the server shuts down.", least=0, most=3600
    )
    retention_days: float = option(
        30.0,
        "Days until deleted entities and replaced secrets are purged. What is already deleted keeps its time.",
        least=0,
        most=36_500,
    )
    job_retention_days: float = option(30.0, "Days until jobs that have ended are purged.", least=0, most=36_500)
    log_retention_days: float = option(30.0, "Days until lines of logs are purged.", least=0, most=36_500)
    event_retention_days: float = option(
        30.0, "Days for which events are kept that are not of audit types.", least=0, most=36_500
    )
    audit_retention_days: float = option(
        400.0,
        "Days for which events of audit types are kept: who may do what, who signed in, who saw secrets, what was"
        " refused.",
        least=0,
        most=36_500,
    )
    claim_events: bool = option(
        False, "Write an event for each claim of a job, which is otherwise kept as an attempt alone."
    )
    log_format: str = option(
        "auto", "`console`, `json`, or `auto`: console on a terminal.", choices=("auto", "console", "json")
    )
    log_level: str = option(
        "info", "`debug`, `info`, `warning` or `error`.", choices=("debug", "info", "warning", "error")
    )
