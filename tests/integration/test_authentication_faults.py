"""Who calls, while the database is slow, full or comes and goes, and while clocks jump."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2, system_pb2

from statehouse_server.access import authenticator
from statehouse_server.config import Config
from statehouse_server.postgres import embedded
from statehouse_server.rpc import review
from statehouse_server.secrets import tokens
from tests.faults import proxy
from tests.support.access import Guarded, guarded, stored_token
from tests.support.client import Client
from tests.support.databases import clone
from tests.support.issuer import AUDIENCE, issuing
from tests.support.tokens import api_keys, user_sessions
from tests.support.waiting import until

DAY = 86_400


@pytest.fixture(autouse=True)
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers in this process ask the database at each call."""
    for module in (authenticator, review):
        monkeypatch.setattr(module, "FRESH_SECONDS", 0.0)
    monkeypatch.setattr(authenticator, "STALE_SECONDS", 0.0)


def wrong() -> str:
    return "sh_token_" + tokens.random_text()


def code_of(client: Client) -> str:
    """How a call ends for which the database is asked who makes it, and nothing else. Without a deadline: clients would
    take it from the clock that jumps."""
    try:
        client.system.GetServerInfo(system_pb2.GetServerInfoRequest())
    except grpc.RpcError as error:
        return str(error.code().name)
    return "OK"


@pytest.mark.parametrize(
    ("patience", "new", "unknown"),
    [
        pytest.param(60.0, "OK", "UNAUTHENTICATED", id="waits"),
        pytest.param(0.1, "UNAVAILABLE", "UNAVAILABLE", id="gives up"),
    ],
)
def test_a_slow_database_refuses_nobody_whom_it_knows(
    config: Config,
    postgres: embedded.Embedded,
    monkeypatch: pytest.MonkeyPatch,
    patience: float,
    new: str,
    unknown: str,
) -> None:
    monkeypatch.setattr(authenticator, "LOOKUP_SECONDS", patience)
    url = clone(postgres)
    with proxy.between(url) as (between, through), guarded(config, through) as server:
        known = server.client(stored_token(url))
        until(lambda: code_of(known) == "OK")
        between.delay = 0.2
        clients = [known] * 4 + [server.client(stored_token(url)) for _ in range(4)]
        strangers = [server.client(wrong()) for _ in range(4)]
        with ThreadPoolExecutor(12) as threads:
            assert [*threads.map(code_of, clients + strangers)] == ["OK"] * 4 + [new] * 4 + [unknown] * 4
        between.resume()
        until(lambda: {*map(code_of, clients)} == {"OK"})
        until(lambda: {*map(code_of, strangers)} == {"UNAUTHENTICATED"})


@contextmanager
def without_places(database: str, role: str) -> Iterator[None]:
    """A role gets no connection, as if the database had as many as it may."""
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute(f"ALTER ROLE {role} CONNECTION LIMIT 0".encode())
        sql.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = %s", [role])
        yield
        sql.execute(f"ALTER ROLE {role} CONNECTION LIMIT -1".encode())


def limited_role(database: str, role: str) -> str:
    """The URL of a database for a role that can have a limit of connections, as a superuser cannot."""
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'p'".encode())
        sql.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}".encode())
    return psycopg.conninfo.make_conninfo(database, user=role, password="p")


def test_a_database_without_free_connections_refuses_nobody_whom_it_knows(
    config: Config, postgres: embedded.Embedded
) -> None:
    url = clone(postgres)
    with guarded(config, limited_role(url, "crowded")) as server:
        known, new, stranger = (server.client(text) for text in (stored_token(url), stored_token(url), wrong()))
        assert code_of(known) == "OK"
        with without_places(url, "crowded"):
            assert [code_of(one) for one in (known, new, stranger)] == ["OK", "UNAVAILABLE", "UNAVAILABLE"]
        until(lambda: code_of(new) == "OK")
        assert code_of(stranger) == "UNAUTHENTICATED"


def test_a_full_disk_refuses_nobody(access: Guarded, sql: psycopg.Connection[Any]) -> None:
    administrator = access.administrator
    texts = [stored_token(access.database), *(kind(administrator).create()[1] for kind in (user_sessions, api_keys))]
    sql.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$"
    )
    tables = ("tokens", "user_sessions", "api_keys")
    for table in tables:
        sql.execute(f"CREATE TRIGGER refuse BEFORE UPDATE ON {table} EXECUTE FUNCTION refuse()".encode())
    try:
        assert {code_of(access.client(text)) for text in texts} == {"OK"}
    finally:
        sql.execute("DROP FUNCTION refuse CASCADE")


def test_while_the_database_comes_and_goes_tokens_are_neither_wrong_nor_right_by_chance(
    config: Config, postgres: embedded.Embedded
) -> None:
    url = clone(postgres)
    with proxy.between(url) as (between, through), guarded(config, through) as server, Crowd() as crowd:
        for _ in range(4):
            crowd.call("right", server.client(stored_token(url)))
            crowd.call("wrong", server.client(wrong()))
        for _ in range(8):
            between.refuse()
            between.reset()
            crowd.go_on(16)
            between.resume()
            crowd.go_on(16)
        assert crowd.codes["right"] <= {"OK", "UNAVAILABLE"}
        assert crowd.codes["wrong"] <= {"UNAUTHENTICATED", "UNAVAILABLE"}
        until(lambda: code_of(server.client(stored_token(url))) == "OK")


class Crowd:
    """Clients that call again and again, each in a thread of its own."""

    def __init__(self) -> None:
        self.codes: dict[str, set[str]] = {"right": set(), "wrong": set()}
        self._ended = threading.Event()
        self._calls = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> "Crowd":
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def call(self, kind: str, client: Client) -> None:
        thread = threading.Thread(target=self._run, args=(kind, client))
        self._threads.append(thread)
        thread.start()

    def go_on(self, calls: int) -> None:
        """Wait until so many more calls have ended."""
        for _ in range(calls):
            assert self._calls.acquire(timeout=30)

    def _run(self, kind: str, client: Client) -> None:
        while not self._ended.is_set():
            self.codes[kind].add(code_of(client))
            self._calls.release()


@pytest.fixture
def jump(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Puts the clock of this process so many seconds away from the right time."""
    right = time.time

    def jump(seconds: float) -> None:
        monkeypatch.setattr(time, "time", lambda: right() + seconds)

    return jump


@pytest.mark.parametrize("seconds", [DAY, -DAY], ids=["forward", "back"])
def test_a_clock_that_jumps_neither_ends_nor_prolongs_what_is_remembered(
    access: Guarded, jump: Callable[[float], None], monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    client = access.client(text := access.token_of("WORKER", "local"))
    stream = client.jobs.WaitForJobs(job_pb2.WaitForJobsRequest(queue="q", worker_id="w"))
    assert code_of(client) == "OK"
    jump(seconds)
    assert code_of(client) == "OK"
    reviews(2, monkeypatch)
    assert stream.is_active()
    with psycopg.connect(access.database, autocommit=True) as sql:
        sql.execute("UPDATE tokens SET revoke_time = now() WHERE token_hash = %s", [tokens.digest(text)])
    until(lambda: code_of(client) == "UNAUTHENTICATED")
    until(lambda: not stream.is_active())


def reviews(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait until open calls were reviewed so many times."""
    done, step = threading.Semaphore(0), review.Review.step

    def count(self: review.Review) -> None:
        step(self)
        done.release()

    monkeypatch.setattr(review.Review, "step", count)
    for _ in range(number):
        assert done.acquire(timeout=30)


def test_json_web_tokens_live_by_the_clock_of_the_server_and_come_back_with_it(
    config: Config, postgres: embedded.Embedded, jump: Callable[[float], None]
) -> None:
    with issuing() as issuer:
        trusting = {"auth": "required", "oidc_issuer": issuer.url, "oidc_audience": AUDIENCE}
        with guarded(Config(**vars(config) | trusting), clone(postgres)) as server:
            client = server.client(issuer.token(nbf=int(time.time())))
            for seconds, code in ((0, "OK"), (DAY, "UNAUTHENTICATED"), (0, "OK"), (-DAY, "UNAUTHENTICATED"), (0, "OK")):
                jump(seconds)
                until(lambda: code_of(client) == code)  # noqa: B023  called here
