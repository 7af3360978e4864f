"""What proves who calls, and all that does not."""

import json
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import grpc
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from statehouse.v1 import access_pb2, system_pb2, task_pb2

from statehouse_server.access import authenticator
from statehouse_server.config import Config
from statehouse_server.logs.writer import LogWriter
from statehouse_server.postgres import embedded
from statehouse_server.rpc import admission, review
from statehouse_server.secrets import tokens
from tests.faults import proxy
from tests.support.access import Guarded, bearer, guarded, stored_token
from tests.support.client import Client, fails
from tests.support.databases import clone
from tests.support.tokens import api_keys, user_sessions
from tests.support.transactions import Transaction
from tests.support.waiting import until

GET_CALLER = access_pb2.GetCallerRequest()
WRONG = "sh_token_" + "w" * 43


@pytest.fixture
def anyone(access: Guarded) -> Client:
    """A client that sends no token."""
    return access.client("")


@pytest.fixture
def narrow(config: Config, database: str) -> Iterator[Guarded]:
    """A server with few streams, that receives few requests at the same time."""
    with guarded(replace(config, stream_limit=2, max_request_mb=16, receive_timeout=60.0), database) as server:
        yield server


def caller_of(client: Client, *metadata: tuple[str, Any]) -> str:
    return str(client.access.GetCaller(GET_CALLER, metadata=metadata).principal)


@pytest.mark.parametrize(
    "metadata",
    [
        pytest.param((), id="missing"),
        pytest.param((("authorization", ""),), id="empty"),
        pytest.param((("authorization", "Bearer"),), id="no token"),
        pytest.param((("authorization", "Basic YWRhOnNlY3JldA=="),), id="basic"),
        pytest.param((("authorization", WRONG),), id="no scheme"),
        pytest.param(bearer(WRONG), id="unknown"),
        pytest.param(bearer(WRONG + "x"), id="too long"),
        pytest.param(bearer("eyJh.eyJz.c2ln"), id="JSON Web Token without an issuer"),
        pytest.param(bearer("x" * 7000), id="huge"),
        pytest.param(bearer("sh_token_" + "x" * 20_000), id="larger than any token"),
        pytest.param((("authorization-bin", f"Bearer {WRONG}".encode()),), id="binary header"),
        pytest.param((("x-authorization", f"Bearer {WRONG}"),), id="another header"),
    ],
)
def test_a_call_without_a_valid_token_is_refused(anyone: Client, metadata: Any) -> None:
    with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
        anyone.access.GetCaller(GET_CALLER, metadata=metadata)
    assert WRONG not in failure.message


def test_a_valid_token_in_another_place_proves_nothing(access: Guarded, anyone: Client) -> None:
    token = access.token_of("OWNER", "local")
    for metadata in ((("authorization-bin", f"Bearer {token}".encode()),), (("token", token),)):
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
            caller_of(anyone, *metadata)


def test_headers_beyond_all_bounds_end_their_call_alone(access: Guarded) -> None:
    client = access.client(access.token_of("WORKER", "local"))
    for _ in range(3):
        with pytest.raises(grpc.RpcError) as caught:
            caller_of(client, ("x-large", "x" * 100_000))
        assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert caller_of(client).startswith("token:local/")


def test_two_headers_are_refused(access: Guarded, anyone: Client) -> None:
    token = bearer(access.token_of("OWNER", "local"))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="authorization"):
        caller_of(anyone, *token, *token)


def test_the_scheme_may_be_written_in_any_case(access: Guarded, anyone: Client) -> None:
    token = access.token_of("WORKER", "local")
    for scheme in ("Bearer", "bearer", "BEARER"):
        assert caller_of(anyone, ("authorization", f"{scheme} {token}")).startswith("token:local/")


def test_sessions_and_api_keys_prove_who_their_user_is(access: Guarded) -> None:
    administrator = access.administrator
    for holders in (user_sessions(administrator), api_keys(administrator)):
        one, token = holders.create()
        assert caller_of(access.client(token)) == f"user:{one.user_id}"


def test_what_people_call_a_caller_is_told_beside_its_id(access: Guarded) -> None:
    _, session = user_sessions(access.administrator).create(user_id=access.administrator.create_user(name="Ada").id)
    _, key = api_keys(access.administrator).create(user_id=access.administrator.create_user(name="Bob").id)
    tokens = (access.token_of("WORKER", "local", name="ci"), session, key)
    told = [access.client(token).access.GetCaller(GET_CALLER).display_name for token in tokens]
    assert told == ["ci", "Ada", "Bob"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("revoke_time = now()", id="revoked"),
        pytest.param("create_time = now() - interval '1 h', expire_time = now() - interval '1 s'", id="expired"),
    ],
)
def test_a_token_that_is_no_longer_valid_is_refused(access: Guarded, sql: psycopg.Connection[Any], change: str) -> None:
    token = stored_token(access.database)
    sql.execute(f"UPDATE tokens SET {change} WHERE token_hash = %s", [tokens.digest(token)])  # type: ignore[call-overload]
    with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
        access.client(token).create_project()


def test_a_text_of_another_kind_proves_nothing(access: Guarded) -> None:
    """The hash is the same only if the text is, and the text names its kind."""
    _, token = api_keys(access.administrator).create()
    with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
        caller_of(access.client(token.replace("sh_key_", "sh_session_")))


def test_nothing_is_read_of_what_nobody_sends(access: Guarded, anyone: Client) -> None:
    """A call without a token is refused before its request arrives."""
    stream = anyone.transactions.Transact(never())
    with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
        next(stream)
    call = anyone.channel.stream_unary("/statehouse.v1.TaskService/CreateTask", bytes, bytes)
    with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
        call(never())


def never() -> Iterator[Any]:
    """Requests that do not arrive."""
    threading.Event().wait(20)
    yield from ()


def test_wrong_tokens_cost_one_statement_each_and_known_callers_none(
    access: Guarded, monkeypatch: pytest.MonkeyPatch, sql: psycopg.Connection[Any]
) -> None:
    monkeypatch.setattr(authenticator, "FRESH_SECONDS", 1000.0)
    good, anyone = access.client_of("OWNER", "local"), access.client("")
    caller_of(good)
    wrong = ["sh_token_" + tokens.random_text() for _ in range(50)]
    sql.execute("ALTER TABLE tokens RENAME TO hidden")
    try:
        caller_of(good)
        with fails("INTERNAL"):  # the database is asked
            caller_of(anyone, *bearer(wrong[0]))
    finally:
        sql.execute("ALTER TABLE hidden RENAME TO tokens")
    for token in wrong:
        with fails("UNAUTHENTICATED"):
            caller_of(anyone, *bearer(token))
    sql.execute("ALTER TABLE tokens RENAME TO hidden")
    try:
        for token in wrong:
            with fails("UNAUTHENTICATED"):
                caller_of(anyone, *bearer(token))
        caller_of(good)
    finally:
        sql.execute("ALTER TABLE hidden RENAME TO tokens")


def test_who_calls_is_looked_up_without_a_descriptor_each(access: Guarded) -> None:
    anyone = access.client("")

    def look_up(times: int) -> int:
        for _ in range(times):
            assert code_of(anyone, "sh_token_" + tokens.random_text()) is grpc.StatusCode.UNAUTHENTICATED
        return len(os.listdir("/proc/self/fd"))

    before = look_up(5)
    assert look_up(100) < before + 50


def test_many_wrong_tokens_at_once_do_not_hold_up_a_new_caller(access: Guarded) -> None:
    anyone, good = access.client(""), access.client_of("OWNER", "local")
    with ThreadPoolExecutor(32) as threads:
        codes = threads.map(lambda _: code_of(anyone, "sh_token_" + tokens.random_text()), range(500))
        assert caller_of(good)
        assert set(codes) <= {grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.RESOURCE_EXHAUSTED}


def code_of(client: Client, token: str) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as caught:
        caller_of(client, *bearer(token))
    return caught.value.code()  # type: ignore[no-any-return]


def test_the_log_says_who_called_and_with_what_never(access: Guarded, written_log: LogWriter, log_file: Path) -> None:
    token = access.token_of("OWNER", "local")
    principal = caller_of(access.client(token), ("x-request-id", "named"))
    with fails("UNAUTHENTICATED"):
        caller_of(access.client(WRONG), ("x-request-id", "nobody"))

    def lines() -> list[dict[str, Any]]:
        found = [json.loads(line) for line in log_file.read_text(encoding="utf-8").splitlines()]
        return [line for line in found if line.get("request_id") in ("named", "nobody")]

    until(lambda: len(lines()) == 2)
    named, nobody = lines()
    assert named["principal"] == principal
    assert "principal" not in nobody
    assert nobody["reason"] == "UNAUTHENTICATED"
    assert WRONG not in log_file.read_text(encoding="utf-8")


def test_the_activity_of_the_server_names_who_has_opened_a_transaction(access: Guarded) -> None:
    client = access.client_of("MEMBER", "local")
    with Transaction(client, project_id="local"):
        request = system_pb2.GetServerActivityRequest()
        (process,) = access.administrator.system.GetServerActivity(request).processes
        assert [one.principal for one in process.transactions] == [caller_of(client)]
        with fails("PERMISSION_DENIED"):
            client.system.GetServerActivity(request)


# Probes


def health_of(channel: grpc.Channel, *metadata: tuple[str, Any]) -> int:
    stub = health_pb2_grpc.HealthStub(channel)
    return int(stub.Check(health_pb2.HealthCheckRequest(), metadata=metadata).status)


def services_of(channel: grpc.Channel, *metadata: tuple[str, Any]) -> int:
    stub = reflection_pb2_grpc.ServerReflectionStub(channel)
    request = reflection_pb2.ServerReflectionRequest(list_services="")
    (answer,) = stub.ServerReflectionInfo(iter([request]), metadata=metadata)
    return len(answer.list_services_response.service)


def test_probes_need_no_token(anyone: Client) -> None:
    assert health_of(anyone.channel) == health_pb2.HealthCheckResponse.SERVING
    assert services_of(anyone.channel) > 10


def test_probes_that_are_not_open_need_one(config: Config, database: str) -> None:
    with guarded(replace(config, open_probes=False), database) as server:
        channel, token = server.client("").channel, bearer(stored_token(database, "VIEWER", "local"))
        for probe in (health_of, services_of):
            with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
                probe(channel)
            assert probe(channel, *token)


PUBLIC = (
    "grpc.health.v1.Health/Check",
    "grpc.health.v1.Health/List",
    "grpc.health.v1.Health/Watch",
    "grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
    "grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
)


def test_probes_that_are_not_open_tell_nobody_anything(config: Config, database: str) -> None:
    """However they are asked, and however often."""
    question = reflection_pb2.ServerReflectionRequest(list_services="").SerializeToString()
    expired = stored_token(database)
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute("UPDATE tokens SET revoke_time = now() WHERE token_hash = %s", [tokens.digest(expired)])
    with guarded(replace(config, open_probes=False), database) as server:
        stub, token = server.client("").channel, bearer(stored_token(database, "VIEWER", "local"))
        for path in PUBLIC:
            for metadata in ((), bearer(WRONG), bearer(expired), (("authorization", "Basic YWRhOnNlY3JldA=="),)):
                for body in (b"", question, b"\xff"):
                    with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
                        list(stub.stream_stream(f"/{path}")(iter([body]), metadata=metadata))
                    assert "statehouse.v1" not in failure.message
        flood: list[Any] = [stub.stream_stream(f"/{PUBLIC[number % 5]}")(iter([b""])) for number in range(1000)]
        assert health_of(stub, *token) == health_pb2.HealthCheckResponse.SERVING
        assert {one.code() for one in flood} <= {grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.RESOURCE_EXHAUSTED}


def test_who_watches_a_probe_that_is_not_open_is_told_nothing_after_the_token_is_revoked(
    config: Config, database: str, monkeypatch: pytest.MonkeyPatch, sql: psycopg.Connection[Any]
) -> None:
    for module in (authenticator, review):
        monkeypatch.setattr(module, "FRESH_SECONDS", 0.1)
    text = stored_token(database, "VIEWER", "local")
    with guarded(replace(config, open_probes=False), database) as server:
        channel = server.client(text).channel
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        questions: SimpleQueue[Any] = SimpleQueue()
        questions.put(reflection_pb2.ServerReflectionRequest(list_services=""))
        answers = reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(iter(questions.get, None))
        server.stack.callback(questions.put, None)
        assert next(watch).status
        assert next(answers).list_services_response.service
        sql.execute("UPDATE tokens SET revoke_time = now() WHERE token_hash = %s", [tokens.digest(text)])
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
            list(watch)
        with pytest.raises(grpc.RpcError) as ended:  # without a reason, as the server waits for a question
            list(answers)
        assert ended.value.code() is grpc.StatusCode.CANCELLED


def test_reflection_that_is_off_does_not_exist(config: Config, database: str) -> None:
    with guarded(replace(config, reflection=False), database) as server:
        with pytest.raises(grpc.RpcError) as caught:
            services_of(server.client("").channel)
        assert caught.value.code() is grpc.StatusCode.UNIMPLEMENTED


# A database that fails


def test_without_a_database_nobody_is_told_that_their_token_is_wrong(
    config: Config, postgres: embedded.Embedded
) -> None:
    url = clone(postgres)
    with proxy.between(url) as (between, through), guarded(config, through) as server:
        known, new = server.client(stored_token(url)), server.client(stored_token(url))
        caller_of(known)
        between.refuse()
        between.reset()
        for _ in range(3):
            with fails("UNAVAILABLE", "DATABASE_UNAVAILABLE"):
                new.system.GetServerInfo(system_pb2.GetServerInfoRequest())
            assert known.system.GetServerInfo(system_pb2.GetServerInfoRequest()).version
        with fails("UNAVAILABLE"):
            known.create_task()
        between.resume()
        until(lambda: succeeds(new) and succeeds(known))


def test_a_silent_database_ends_no_call_with_unauthenticated_and_holds_few(
    config: Config, postgres: embedded.Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authenticator, "LOOKUP_SECONDS", 1.0)
    monkeypatch.setattr(admission, "IDENTIFYING", 100)
    url = clone(postgres)
    with proxy.between(url) as (between, through), guarded(config, through) as server:
        known, anyone = server.client(stored_token(url)), server.client("")
        caller_of(known)
        between.silence()
        with ThreadPoolExecutor(300) as threads:
            codes = list(threads.map(lambda _: code_of(anyone, "sh_token_" + tokens.random_text()), range(300)))
            assert set(codes) == {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED}
        assert known.system.GetServerInfo(system_pb2.GetServerInfoRequest()).version
        with fails("DEADLINE_EXCEEDED"):
            anyone.access.GetCaller(GET_CALLER, metadata=bearer(WRONG), timeout=0.2)
        between.resume()
        until(lambda: succeeds(known))
        assert code_of(anyone, WRONG) is grpc.StatusCode.UNAUTHENTICATED


def succeeds(client: Client) -> bool:
    try:
        return bool(caller_of(client))
    except grpc.RpcError as error:
        assert error.code() is not grpc.StatusCode.UNAUTHENTICATED
        return False


def test_a_flapping_database_never_makes_a_token_wrong(config: Config, postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with proxy.between(url) as (between, through), guarded(config, through) as server:
        for _ in range(4):
            client = server.client(stored_token(url))
            between.refuse()
            between.reset()
            succeeds(client)
            between.resume()
            until(lambda: succeeds(client))  # noqa: B023  called here


def test_nobody_is_asked_without_authentication(client: Client) -> None:
    assert caller_of(client) == "anonymous"
    assert caller_of(client, *bearer(WRONG)) == "anonymous"


def test_nobody_takes_the_streams_of_callers_by_watching_the_health(narrow: Guarded) -> None:
    stub = health_pb2_grpc.HealthStub(narrow.client("").channel)
    watches = [stub.Watch(health_pb2.HealthCheckRequest()) for _ in range(5)]
    assert [next(watch).status for watch in watches] == [health_pb2.HealthCheckResponse.SERVING] * 5
    assert list(narrow.administrator.tasks.StreamTasks(task_pb2.StreamTasksRequest(), timeout=10)) is not None
    for watch in watches:
        watch.cancel()


def test_one_connection_leaves_places_to_watch_the_health_to_others(
    config: Config, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(admission, "WATCHES", 3)
    with guarded(config, database) as server:
        greedy, modest = (health_pb2_grpc.HealthStub(connection(server)) for _ in range(2))
        watches = [greedy.Watch(health_pb2.HealthCheckRequest()) for _ in range(2)]
        assert [next(watch).status for watch in watches]
        with fails("RESOURCE_EXHAUSTED", "OVERLOADED"):
            next(greedy.Watch(health_pb2.HealthCheckRequest()))
        assert next(modest.Watch(health_pb2.HealthCheckRequest())).status


def test_nobody_holds_up_callers_by_reflection_without_a_question(narrow: Guarded) -> None:
    questions: SimpleQueue[Any] = SimpleQueue()
    stubs = [reflection_pb2_grpc.ServerReflectionStub(connection(narrow)) for _ in range(40)]
    silent = [stub.ServerReflectionInfo(iter(questions.get, None)) for stub in stubs]
    until(lambda: threads_named("call_", "reflection_") >= len(silent))
    assert narrow.administrator.access.GetCaller(GET_CALLER, timeout=10).principal
    for stream in silent:
        stream.cancel()
        questions.put(None)


def connection(server: Guarded) -> grpc.Channel:
    """A connection that nobody shares."""
    options = [("grpc.use_local_subchannel_pool", 1)]
    return server.stack.enter_context(grpc.insecure_channel(server.address, options=options))


def threads_named(*beginnings: str) -> int:
    return sum(thread.name.startswith(beginnings) for thread in threading.enumerate())
