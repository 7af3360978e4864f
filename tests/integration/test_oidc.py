"""JSON Web Tokens of an issuer: what they prove, which ones are refused, and issuers that misbehave."""

import base64
import datetime
import hmac
import ipaddress
import json
import logging
import ssl
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc import jwk, jws
from statehouse.v1 import access_pb2 as pb
from statehouse.v1 import job_pb2, project_pb2, task_pb2

from statehouse_server import app
from statehouse_server.access import authenticator, fetching, jwks, oidc, roles
from statehouse_server.access.identity import Identity
from statehouse_server.access.proof import shown
from statehouse_server.config import Config
from statehouse_server.errors import IssuerUnavailable, Unauthenticated
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from tests.support.client import MARKER, Client, fails, span
from tests.support.command import run
from tests.support.issuer import AUDIENCE, TestIssuer, ec_key, encoded, issuing, rsa_key, signed
from tests.support.waiting import until

MEMBER = project_pb2.PROJECT_ROLE_MEMBER
VIEWER = project_pb2.PROJECT_ROLE_VIEWER
OTHER_KEY, EC_KEY = rsa_key("other"), ec_key("curve")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short limits, so that what is silent or slow is given up soon; and each call asks the database."""
    monkeypatch.setattr(authenticator, "FRESH_SECONDS", 0.0)
    monkeypatch.setattr(authenticator, "STALE_SECONDS", 0.0)
    monkeypatch.setattr(jwks, "SPACING_SECONDS", 0.0)
    monkeypatch.setattr(fetching, "SILENT_SECONDS", 0.5)
    monkeypatch.setattr(fetching, "FETCH_SECONDS", 1.0)


@pytest.fixture(scope="module")
def issuer() -> Iterator[TestIssuer]:
    with issuing() as running:
        running.keys.append(EC_KEY)
        yield running


@pytest.fixture(scope="module")
def config(root_key: str, issuer: TestIssuer) -> Config:
    return Config(
        listen="127.0.0.1:0",
        log_level="error",
        grace=3.0,
        root_keys=root_key,
        auth="required",
        oidc_issuer=issuer.url,
        oidc_audience=AUDIENCE,
    )


@pytest.fixture(scope="module")
def admin(config: Config, database: str, grpc_server: app.Server) -> Iterator[Client]:
    """A client that may do everything: of a server that asks nobody, on the same database."""
    with (
        app.running(replace(config, auth="none", oidc_issuer="", oidc_audience=""), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        yield Client(channel)


def bearing(token: str) -> dict[str, Any]:
    return {"metadata": [("authorization", f"Bearer {token}")]}


def caller(client: Client, token: str) -> pb.GetCallerResponse:
    return client.access.GetCaller(pb.GetCallerRequest(), **bearing(token))


def bind(admin: Client, project: str, kind: str, subject: str, role: int) -> pb.RoleBinding:
    binding = pb.RoleBinding(subject_type=f"SUBJECT_TYPE_{kind}", subject=subject, role=role)
    request = pb.CreateRoleBindingRequest(project_id=project, role_binding=binding)
    return admin.access.CreateRoleBinding(request).role_binding


@contextmanager
def trusting(issuer: TestIssuer, **settings: Any) -> Iterator[oidc.Issuer]:
    """The part of a server that verifies the tokens of an issuer."""
    values = {"auth": "required", "oidc_issuer": issuer.url, "oidc_audience": AUDIENCE}
    with oidc.Issuer(Config(**values | settings)) as verifier:
        yield verifier


def roles_of(verifier: oidc.Issuer, database: str, tokens: list[str]) -> list[roles.Roles]:
    """The roles of those who have tokens, as they are found together."""
    assert all(knows(verifier, token) for token in tokens)
    with connect(database) as conn:
        found = verifier.identify(lambda: nullcontext(CallContext(conn)), [shown(f"Bearer {one}") for one in tokens])
    return [one.principal.roles for one in found.values() if isinstance(one, Identity)]


def knows(verifier: oidc.Issuer, token: str) -> bool:
    """Whether a token is accepted, once the keys are fetched."""
    try:
        return bool(verifier.verify(token, 1).name)
    except (IssuerUnavailable, Unauthenticated):
        return False


class TestCallers:
    def test_members_of_a_group_share_its_roles(self, admin: Client, issuer: TestIssuer, database: str) -> None:
        project, other = admin.create_project(), admin.create_project()
        for place, kind, subject, role in (
            (project, "GROUP", "shared", MEMBER),
            (other, "GROUP", "shared", VIEWER),
            (other, "USER", "with-one-more", MEMBER),
        ):
            bind(admin, place, kind, subject, role)
        tokens = [issuer.token(sub=name, groups=["shared"]) for name in ("one", "two", "with-one-more")]
        with trusting(issuer) as verifier:
            one, two, three = roles_of(verifier, database, tokens)
        assert one is two
        assert one == {project: {MEMBER}, other: {VIEWER}}
        assert three == {project: {MEMBER}, other: {MEMBER, VIEWER}}

    def test_a_subject_without_roles_can_ask_who_it_is_and_nothing_else(
        self, client: Client, issuer: TestIssuer
    ) -> None:
        token = issuer.token(sub="nobody-special")
        answer = caller(client, token)
        assert (answer.principal, answer.user_id, list(answer.roles)) == ("subject:nobody-special", "", [])
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            client.tasks.ListTasks(task_pb2.ListTasksRequest(), **bearing(token))

    def test_its_name_and_its_groups_give_it_roles(self, client: Client, issuer: TestIssuer, admin: Client) -> None:
        project, other = admin.create_project(), admin.create_project()
        bind(admin, project, "USER", "grace", MEMBER)
        bind(admin, other, "GROUP", "readers", VIEWER)
        bind(admin, other, "USER", "readers", MEMBER)
        token = issuer.token(sub="grace", groups=["readers", "writers"])
        granted = [pb.GrantedRole(project_id=project, role=MEMBER), pb.GrantedRole(project_id=other, role=VIEWER)]
        assert list(caller(client, token).roles) == sorted(granted, key=lambda one: one.project_id)
        task = task_pb2.Task(project_id=project, name="a task")
        client.tasks.CreateTask(task_pb2.CreateTaskRequest(task=task), **bearing(token))
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            task = task_pb2.Task(project_id=other, name="a task")
            client.tasks.CreateTask(task_pb2.CreateTaskRequest(task=task), **bearing(token))

    def test_a_role_binding_that_is_changed_or_deleted_counts(
        self, client: Client, issuer: TestIssuer, admin: Client
    ) -> None:
        token, project = issuer.token(sub="edsger"), admin.create_project()
        assert list(caller(client, token).roles) == []
        binding = bind(admin, project, "USER", "edsger", VIEWER)
        assert [one.role for one in caller(client, token).roles] == [VIEWER]
        binding.role, binding.version = MEMBER, 0
        admin.access.UpdateRoleBinding(pb.UpdateRoleBindingRequest(role_binding=binding))
        assert [one.role for one in caller(client, token).roles] == [MEMBER]
        admin.access.DeleteRoleBinding(pb.DeleteRoleBindingRequest(project_id=project, id=binding.id))
        assert list(caller(client, token).roles) == []

    @pytest.mark.parametrize(
        "claims",
        [
            {"aud": ["others", AUDIENCE]},
            {"groups": "one-group"},
            {"groups": []},
            {"groups": ["a\x00b", " ", "", "g" * 256]},
            {"groups": [f"group {number}" for number in range(500)]},
            {"sub": "ä" * 255},
            {"sub": "repo:octo/app:ref:refs/heads/main"},
            {"exp": 10**400},
            {"iat": None},
        ],
        ids=",".join,
    )
    def test_what_is_valid_is_accepted(self, client: Client, issuer: TestIssuer, claims: dict[str, Any]) -> None:
        assert caller(client, issuer.token(**claims)).principal == f"subject:{claims.get('sub', 'ada')}"

    @pytest.mark.parametrize(("claim", "seconds"), [("exp", -20), ("nbf", 20), ("iat", 20)])
    def test_clocks_may_differ_a_little(self, client: Client, issuer: TestIssuer, claim: str, seconds: int) -> None:
        assert caller(client, issuer.token(**{claim: int(time.time()) + seconds})).principal == "subject:ada"

    def test_each_key_has_its_algorithm(self, client: Client, issuer: TestIssuer) -> None:
        assert caller(client, issuer.token(EC_KEY, {"alg": "ES256"})).principal == "subject:ada"

    def test_headers_without_an_effect_are_ignored(self, client: Client, issuer: TestIssuer) -> None:
        assert caller(client, issuer.token(header={"nonce": "x", "typ": "at+jwt"})).principal == "subject:ada"

    def test_other_claims_can_name_the_caller_and_its_groups(self, issuer: TestIssuer) -> None:
        with trusting(issuer, oidc_name_claim="email", oidc_groups_claim="repository") as verifier:
            token = issuer.token(email="ada@example.com", repository="octo/app", groups=["not-these"])
            subject = verifier.verify(token, 5)
        assert (subject.name, subject.groups) == ("ada@example.com", ("octo/app",))

    def test_a_caller_is_known_until_its_token_expires(self, issuer: TestIssuer) -> None:
        expiry = int(time.time()) + 100
        with trusting(issuer, oidc_clock_skew=7) as verifier:
            assert verifier.verify(issuer.token(exp=expiry), 5).until == expiry + 7

    def test_a_long_token_is_accepted(self, client: Client, issuer: TestIssuer) -> None:
        token = issuer.token(groups=[f"{number:04} {'g' * 20}" for number in range(320)])
        assert 12_000 < len(token) < 16_000
        # gRPC would refuse such headers at random.
        assert {caller(client, token).principal for _ in range(20)} == {"subject:ada"}


def altered(token: str) -> str:
    """A token with other claims under the signature that it had."""
    header, payload, signature = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return ".".join((header, encoded(json.dumps(claims | {"sub": "root"}).encode()), signature))


def headed(token: str, header: bytes) -> str:
    """A token with another header before what it had."""
    return f"{encoded(header)}.{token.partition('.')[2]}"


def hmac_of(issuer: TestIssuer, secret: bytes) -> str:
    """A token that is signed by a secret, under the id of a key."""
    unsigned = headed(issuer.token(), b'{"alg":"HS256","kid":"first"}').rpartition(".")[0]
    return f"{unsigned}.{encoded(hmac.digest(secret, unsigned.encode(), 'sha256'))}"


def unencoded(issuer: TestIssuer) -> str:
    """A token that is right but for its payload, which is not in Base64."""
    payload = json.dumps(issuer.claims()).replace(".", "\\u002e")
    text = encoded(b'{"alg":"RS256","kid":"first","b64":false,"crit":["b64"]}') + f".{payload}"
    return f"{text}.{encoded(jws.JWSRegistry.algorithms['RS256'].sign(text.encode(), issuer.keys[0]))}"


def public(key: jwk.Key) -> dict[str, Any]:
    return key.as_dict(private=False)


FORGERIES: dict[str, Callable[[TestIssuer], str]] = {
    "no signature": lambda issuer: issuer.token().rpartition(".")[0] + ".",
    "alg none": lambda issuer: headed(issuer.token(), b'{"alg":"none"}').rpartition(".")[0] + ".",
    "alg none with the kid of a key": lambda issuer: headed(issuer.token(), b'{"alg":"none","kid":"first"}'),
    "alg None": lambda issuer: headed(issuer.token(), b'{"alg":"None","kid":"first"}'),
    "the public key as a secret, as PEM": lambda issuer: hmac_of(issuer, issuer.keys[0].as_pem(private=False)),
    "the public key as a secret, as its modulus": lambda issuer: hmac_of(
        issuer, base64.urlsafe_b64decode(public(issuer.keys[0])["n"] + "==")
    ),
    "another key under the id of the right one": lambda issuer: issuer.token(OTHER_KEY, {"kid": "first"}),
    "a key that nobody knows": lambda issuer: issuer.token(OTHER_KEY),
    "no key id, where there are several keys": lambda issuer: issuer.token(header={"kid": None}),
    "its own key in jwk": lambda issuer: issuer.token(OTHER_KEY, {"jwk": public(OTHER_KEY)}),
    "its own key in jwk under the id of the right one": lambda issuer: issuer.token(
        OTHER_KEY, {"kid": "first", "jwk": public(OTHER_KEY) | {"kid": "first"}}
    ),
    "the address of its keys in jku": lambda issuer: issuer.token(OTHER_KEY, {"jku": f"{issuer.url}/evil"}),
    "the address of its certificate in x5u": lambda issuer: issuer.token(OTHER_KEY, {"x5u": f"{issuer.url}/evil"}),
    "its own certificate in x5c": lambda issuer: issuer.token(OTHER_KEY, {"kid": "first", "x5c": ["MIIB"]}),
    "a critical header that nobody knows": lambda issuer: issuer.token(header={"crit": ["exp"], "exp": 1}),
    "a payload that is not encoded": unencoded,
    "an algorithm that is not set": lambda issuer: issuer.token(header={"alg": "PS256"}),
    "the algorithm of another kind of key": lambda issuer: issuer.token(EC_KEY, {"alg": "ES256", "kid": "first"}),
    "an algorithm that is no text": lambda issuer: headed(issuer.token(), b'{"alg":["RS256"],"kid":"first"}'),
    "no algorithm": lambda issuer: headed(issuer.token(), b'{"kid":"first"}'),
    "a kid that is no text": lambda issuer: headed(issuer.token(), b'{"alg":"RS256","kid":{}}'),
    "a kid that is a path": lambda issuer: issuer.token(OTHER_KEY, {"kid": "../../../../dev/null"}),
    "a kid that is a statement": lambda issuer: issuer.token(OTHER_KEY, {"kid": "' OR 1=1 --"}),
    "claims of another one": lambda issuer: altered(issuer.token()),
    "a payload that is no JSON": lambda issuer: signed(b"\xff", issuer.keys[0]),
    "a payload that is no object": lambda issuer: signed(b'["sub"]', issuer.keys[0]),
    "a payload in a thousand brackets": lambda issuer: signed(b"[" * 5000, issuer.keys[0]),
    "a number of five thousand digits": lambda issuer: signed(b'{"exp":' + b"9" * 5000 + b"}", issuer.keys[0]),
    "five parts": lambda issuer: f"{issuer.token()}.x.y",
    "two dots": lambda _: "..",
    "three letters": lambda _: "a.b.c",
    "a header that is no object": lambda issuer: headed(issuer.token(), b"[]"),
    "a header in hundreds of brackets": lambda issuer: headed(issuer.token(), b"[" * 300),
    "more than 16 KiB": lambda issuer: issuer.token(groups=["g" * 200] * 60, more="g" * 100),
}
"""Texts whose signature does not count."""

UNACCEPTED: dict[str, dict[str, Any]] = {
    "iss is of another issuer": {"iss": "https://issuer.example"},
    "iss ends in a slash": {"iss": "{url}/"},
    "iss is missing": {"iss": None},
    "iss is a list": {"iss": ["{url}"]},
    "aud is another": {"aud": "others"},
    "aud begins alike": {"aud": f"{AUDIENCE}-staging"},
    "aud is a list of others": {"aud": ["others", AUDIENCE.upper()]},
    "aud is missing": {"aud": None},
    "aud is an object": {"aud": {AUDIENCE: True}},
    "exp is missing": {"exp": None},
    "exp is a text": {"exp": "9999999999"},
    "exp is true": {"exp": True},
    "exp is infinite": {"exp": float("inf")},
    "exp is no number": {"exp": float("nan")},
    "nbf is to come": {"nbf": 9_999_999_999},
    "iat is to come": {"iat": 9_999_999_999},
    "sub is missing": {"sub": None},
    "sub is empty": {"sub": ""},
    "sub is a number": {"sub": 7},
    "sub is too long": {"sub": "x" * 256},
    "sub has a line break": {"sub": "ada\nroot"},
    "sub has a null character": {"sub": "ada\x00"},
    "sub has half a character": {"sub": "\ud800"},
    "sub ends in a space": {"sub": "ada "},
    "groups are a number": {"groups": 7},
    "groups are an object": {"groups": {"admins": True}},
    "groups are null": {"groups": None},
    "groups have a number": {"groups": ["admins", 7]},
    "groups are too many": {"groups": ["g"] * 501},
}
"""Claims that are not accepted, by what is wrong with them; the claim is the first word."""


class TestRefusals:
    @pytest.mark.parametrize("forgery", FORGERIES)
    def test_a_forgery_is_refused_and_nothing_of_it_is_followed(
        self, client: Client, issuer: TestIssuer, forgery: str
    ) -> None:
        assert caller(client, issuer.token()).principal == "subject:ada"
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
            caller(client, FORGERIES[forgery](issuer))
        assert "JSON" not in failure.message, "it is not told what is wrong"
        assert set(issuer.asked) == {jwks.DISCOVERY, "/keys"}

    @pytest.mark.parametrize("claims", [{}, {"aud": "others"}], ids=["a forgery", "another audience"])
    def test_why_is_a_line_of_the_log_for_those_who_debug(
        self, client: Client, issuer: TestIssuer, claims: dict[str, str], caplog: pytest.LogCaptureFixture
    ) -> None:
        """Beside the line of the call, which says that it was refused."""
        token = issuer.token(**claims) if claims else issuer.token(OTHER_KEY, {"kid": "first"})
        with caplog.at_level(logging.DEBUG), fails("UNAUTHENTICATED"):
            caller(client, token)
        levels = {record.levelno for record in caplog.records if record.name == oidc.__name__}
        assert levels == {logging.DEBUG}

    @pytest.mark.parametrize("problem", UNACCEPTED)
    def test_a_claim_that_is_not_accepted_is_named(self, client: Client, issuer: TestIssuer, problem: str) -> None:
        claims = json.loads(json.dumps(UNACCEPTED[problem]).replace("{url}", issuer.url))
        everything = issuer.claims() | claims
        if problem.endswith("missing"):
            everything = {name: value for name, value in everything.items() if value is not None}
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
            caller(client, signed(json.dumps(everything).encode(), issuer.keys[0]))
        assert failure.message == f"The JSON Web Token is not accepted: its claim {problem.split(maxsplit=1)[0]}."

    def test_an_expired_token_is_refused_as_such(self, client: Client, issuer: TestIssuer) -> None:
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
            caller(client, issuer.token(exp=time.time() - 40))
        assert failure.message == "The JSON Web Token has expired."

    def test_the_clock_skew_is_what_is_set(self, issuer: TestIssuer) -> None:
        with trusting(issuer, oidc_clock_skew=0) as exact, trusting(issuer, oidc_clock_skew=300) as generous:
            token = issuer.token(exp=time.time() - 20)
            assert generous.verify(token, 5).name == "ada"
            with pytest.raises(Unauthenticated):
                exact.verify(token, 5)

    def test_a_token_of_another_issuer_is_refused_though_its_key_has_the_same_id(
        self, client: Client, issuer: TestIssuer
    ) -> None:
        with issuing() as other:
            for claims in ({}, {"iss": issuer.url}):
                with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
                    caller(client, other.token(**claims))
            assert other.asked == []

    def test_a_token_is_no_secret_of_a_log(self, client: Client, issuer: TestIssuer, log_file: Path) -> None:
        for token in (issuer.token(), issuer.token(aud=MARKER), issuer.token(OTHER_KEY), altered(issuer.token())):
            with suppress(grpc.RpcError):
                caller(client, token)
            logged = log_file.read_text()
            assert MARKER not in logged
            assert not any(part in logged for part in token.split("."))

    def test_keys_that_are_none_or_too_weak_are_passed_over(self) -> None:
        good = public(rsa_key("good"))
        values: list[Any] = [
            {"kty": "oct", "kid": "symmetric", "k": encoded(b"x" * 32)},
            {**good, "kid": "short", "n": encoded(b"\xff" * 64)},
            {**good, "kid": "for encryption", "use": "enc"},
            {**good, "kid": 7},
            {**good, "n": "%"},
            {**good, "kid": "no exponent", "e": ""},
            {"kty": "EC", "kid": "no point", "crv": "P-256", "x": "AA", "y": "AA"},
            {"kty": "EC", "kid": "no curve", "crv": "P-1", "x": "AA", "y": "AA"},
            {"kty": "AKP", "kid": "of tomorrow"},
            {}, None, 7, "key", [],
            good,
        ]  # fmt: skip
        with warnings.catch_warnings(action="ignore"):
            keys = jwks.parse(json.dumps({"keys": values}).encode()).keys
        assert [key.kid for key in keys] == ["good"]


def answer(status: int, body: bytes = b"", **headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    def respond(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)

    return respond


def drip(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.end_headers()
    while True:
        request.wfile.write(b" ")
        time.sleep(0.05)


def drip_headers(request: BaseHTTPRequestHandler) -> None:
    while True:
        request.wfile.write(b"x")
        time.sleep(0.05)


def pour(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.end_headers()
    while True:
        request.wfile.write(b" " * 65_536)


MISBEHAVIOURS: dict[str, Callable[[Any], None]] = {
    "silent": lambda _: time.sleep(3),
    "closing": lambda _: None,
    "slow": drip,
    "slow in its headers": drip_headers,
    "huge": pour,
    "not HTTP": lambda request: request.wfile.write(b"SSH-2.0-OpenSSH_9\r\n"),
    "failing": answer(500, b"{}"),
    "missing": answer(404, b"{}"),
    "redirecting": answer(302, Location="http://127.0.0.1:1/evil"),
    "not JSON": answer(200, b"<html>"),
    "a list": answer(200, b"[]"),
    "nested": answer(200, b"[" * 100_000),
    "without keys": answer(200, b'{"keys": []}'),
    "keys that are no list": answer(200, b'{"keys": {"kty": "RSA"}}'),
    "not text": answer(200, b"\xff\xfe\x00"),
}


class TestKeys:
    @pytest.mark.parametrize("behaviour", MISBEHAVIOURS)
    def test_an_issuer_that_misbehaves_is_away_and_its_keys_are_used(self, behaviour: str) -> None:
        with issuing() as issuer, trusting(issuer) as verifier:
            known, unknown = issuer.token(), issuer.token(OTHER_KEY)
            assert verifier.verify(known, 5).name == "ada"
            issuer.misbehave = MISBEHAVIOURS[behaviour]
            with pytest.raises(IssuerUnavailable):
                verifier.verify(unknown, 5)
            assert verifier.verify(known, 5).name == "ada"
            issuer.misbehave = None
            issuer.keys.append(OTHER_KEY)
            until(lambda: knows(verifier, unknown))

    @pytest.mark.parametrize("behaviour", MISBEHAVIOURS)
    def test_without_keys_tokens_are_neither_right_nor_wrong(self, behaviour: str) -> None:
        with issuing() as issuer:
            issuer.misbehave = MISBEHAVIOURS[behaviour]
            with trusting(issuer) as verifier:
                for token in (issuer.token(), issuer.token(OTHER_KEY)):
                    with pytest.raises(IssuerUnavailable):
                        verifier.verify(token, 5)
                issuer.misbehave = None
                until(lambda: knows(verifier, issuer.token()))

    def test_a_new_key_counts_at_once_and_a_withdrawn_one_no_more(self) -> None:
        with issuing() as issuer, trusting(issuer) as verifier:
            old = issuer.token()
            assert verifier.verify(old, 5).name == "ada"
            issuer.keys = [OTHER_KEY]
            assert verifier.verify(issuer.token(), 5).name == "ada"
            with pytest.raises(Unauthenticated):
                verifier.verify(old, 5)

    def test_another_key_under_the_same_id_replaces_the_first_in_a_refresh(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(jwks, "REFRESH_SECONDS", 0.05)
        with issuing() as issuer, trusting(issuer) as verifier:
            old = issuer.token()
            assert verifier.verify(old, 5).name == "ada"
            issuer.keys = [rsa_key("first")]
            until(lambda: knows(verifier, issuer.token()))
            with pytest.raises(Unauthenticated):
                verifier.verify(old, 5)

    def test_a_flood_of_unknown_keys_is_no_flood_of_requests(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(jwks, "SPACING_SECONDS", 3600.0)
        with issuing() as issuer, trusting(issuer) as verifier:
            assert verifier.verify(issuer.token(), 5).name == "ada"
            forged = [issuer.token(OTHER_KEY, {"kid": f"random-{number}"}) for number in range(100)]
            with ThreadPoolExecutor(10) as threads:
                assert not any(threads.map(lambda token: knows(verifier, token), forged))
            assert issuer.asked == [jwks.DISCOVERY, "/keys"]

    def test_few_calls_wait_for_a_silent_issuer_and_the_others_go_on(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(fetching, "SILENT_SECONDS", 20.0)
        monkeypatch.setattr(fetching, "FETCH_SECONDS", 20.0)
        monkeypatch.setattr(jwks, "PATIENCE_SECONDS", 20.0)
        silence = threading.Event()
        with issuing() as issuer, trusting(issuer) as verifier, ExitStack() as stack:
            known, unknown = issuer.token(), issuer.token(OTHER_KEY)
            assert verifier.verify(known, 5).name == "ada"
            stack.callback(silence.set)
            issuer.misbehave = lambda _: silence.wait(20)
            threads = stack.enter_context(ThreadPoolExecutor(jwks.WAITING))
            stack.callback(silence.set)
            waiting = [threads.submit(knows, verifier, unknown) for _ in range(jwks.WAITING)]
            until(lambda: verifier._keys._waiting == jwks.WAITING)
            with pytest.raises(IssuerUnavailable):
                verifier.verify(unknown, 20)
            assert verifier.verify(known, 20).name == "ada"
            assert not any(one.done() for one in waiting)

    def test_keys_are_used_for_a_day_and_no_longer(self) -> None:
        with issuing() as issuer, trusting(issuer) as verifier:
            assert verifier.verify(issuer.token(), 5).name == "ada"
            issuer.misbehave = answer(500)
            fetched = verifier._keys._fetched
            verifier._keys._fetched = replace(fetched, time=time.monotonic() - jwks.STALE_SECONDS + 60)
            assert verifier.verify(issuer.token(), 5).name == "ada"
            verifier._keys._fetched = replace(fetched, time=time.monotonic() - jwks.STALE_SECONDS)
            with pytest.raises(IssuerUnavailable):
                verifier.verify(issuer.token(), 5)

    @pytest.mark.parametrize(
        "document",
        [
            {"issuer": "https://issuer.example", "jwks_uri": "{url}/keys"},
            {"issuer": "{url}/", "jwks_uri": "{url}/keys"},
            {"jwks_uri": "{url}/keys"},
            {"issuer": "{url}"},
            {"issuer": "{url}", "jwks_uri": 7},
            {"issuer": "{url}", "jwks_uri": "file:///etc/passwd"},
            {"issuer": "{url}", "jwks_uri": "http://keys.example/keys"},
            {"issuer": "{url}", "jwks_uri": "{url} /keys"},
        ],
        ids=json.dumps,
    )
    def test_a_discovery_document_that_is_wrong_is_not_followed(self, document: dict[str, Any]) -> None:
        with issuing() as issuer:
            issuer.documents[jwks.DISCOVERY] = json.loads(json.dumps(document).replace("{url}", issuer.url))
            with trusting(issuer) as verifier, pytest.raises(IssuerUnavailable):
                verifier.verify(issuer.token(), 5)
            assert set(issuer.asked) == {jwks.DISCOVERY}

    def test_no_more_is_received_than_a_document_may_have(self) -> None:
        sent = []

        def pour(request: BaseHTTPRequestHandler) -> None:
            answer(200)(request)
            for _ in range(1000):
                request.wfile.write(b" " * 65_536)
                sent.append(65_536)

        with issuing() as issuer:
            issuer.misbehave = pour
            with pytest.raises(fetching.NotFetched, match="returned more than 262144 bytes"):
                fetching.Fetcher().fetch(issuer.url)
        assert sum(sent) < 1000 * 65_536

    @pytest.mark.parametrize("url", ["http://keys.example/keys", "file:///etc/passwd", "https://a@keys.example/"])
    def test_keys_are_not_fetched_from_anywhere(self, url: str) -> None:
        with pytest.raises(fetching.NotFetched, match="its URL must"):
            fetching.Fetcher().fetch(url)

    def test_why_keys_cannot_be_fetched_is_told_in_words(self) -> None:
        with pytest.raises(fetching.NotFetched, match=r"cannot be reached \(Connection refused\)"):
            fetching.Fetcher().fetch("http://127.0.0.1:1/keys")

    def test_keys_can_be_in_a_file_that_is_read_again(self, tmp_path: Path) -> None:
        with issuing() as issuer:
            file = tmp_path / "keys.json"
            file.write_text(json.dumps(issuer.document("/keys")))
            with trusting(issuer, oidc_jwks=str(file)) as verifier:
                assert verifier.verify(issuer.token(), 5).name == "ada"
                issuer.keys = [OTHER_KEY]
                file.write_text(json.dumps(issuer.document("/keys")))
                assert verifier.verify(issuer.token(), 5).name == "ada"
            assert issuer.asked == []

    def test_keys_can_be_at_a_url(self) -> None:
        with issuing() as issuer, trusting(issuer, oidc_jwks=f"{issuer.url}/keys") as verifier:
            assert verifier.verify(issuer.token(), 5).name == "ada"
            assert issuer.asked == ["/keys"]

    def test_an_issuer_is_trusted_by_its_certificate(self, tmp_path: Path) -> None:
        tls, authority = certified(tmp_path)
        with issuing(tls) as issuer:
            with trusting(issuer) as distrusting, pytest.raises(IssuerUnavailable):
                distrusting.verify(issuer.token(), 5)
            with trusting(issuer, oidc_ca_file=str(authority)) as verifier:
                assert verifier.verify(issuer.token(), 5).name == "ada"
                issuer.misbehave = drip
                with pytest.raises(IssuerUnavailable):
                    verifier.verify(issuer.token(OTHER_KEY), 5)

    def test_a_server_starts_while_its_issuer_is_away(self, config: Config, database: str) -> None:
        with issuing() as issuer:
            issuer.misbehave = answer(503)
            with (
                app.running(replace(config, oidc_issuer=issuer.url), database) as server,
                grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
            ):
                client = Client(channel)
                with fails("UNAVAILABLE", "ISSUER_UNAVAILABLE"):
                    caller(client, issuer.token())
                with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
                    caller(client, "sh_token_nobody")
                issuer.misbehave = None
                until(lambda: _identified(client, issuer.token()))


def _identified(client: Client, token: str) -> bool:
    try:
        return caller(client, token).principal == "subject:ada"
    except grpc.RpcError:
        return False


def certified(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """TLS of a server on 127.0.0.1, and the file of the certificate by which it is trusted."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "issuer")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(
            name,
            name,
            key.public_key(),
            x509.random_serial_number(),
            now - datetime.timedelta(1),
            now + datetime.timedelta(1),
        )
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "issuer.pem").write_bytes(certificate.public_bytes(pem))
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "issuer.key").write_bytes(private)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(folder / "issuer.pem", folder / "issuer.key")
    return tls, folder / "issuer.pem"


WRONG_SETTINGS = [
    ({"oidc_issuer": ""}, "--oidc-audience needs --oidc-issuer."),
    ({"oidc_issuer": "", "oidc_audience": "", "oidc_clock_skew": 60}, "--oidc-clock-skew needs --oidc-issuer."),
    ({"auth": "none"}, "--oidc-issuer needs --auth required"),
    ({"oidc_audience": ""}, "--oidc-issuer needs --oidc-audience"),
    ({"oidc_issuer": "issuer.example"}, "--oidc-issuer must be https://HOST"),
    ({"oidc_issuer": "https://"}, "--oidc-issuer must be https://HOST"),
    ({"oidc_issuer": "https://[::1"}, "--oidc-issuer is no URL."),
    ({"oidc_issuer": "https://issuer.example:99999"}, "--oidc-issuer is no URL."),
    ({"oidc_issuer": "file:///etc/passwd"}, "--oidc-issuer must be https://HOST"),
    ({"oidc_issuer": "http://issuer.example"}, "--oidc-issuer must begin with https:// unless its host is this"),
    ({"oidc_issuer": "https://ada:secret@issuer.example"}, "--oidc-issuer must have no user, password"),
    ({"oidc_issuer": "https://issuer.example#x"}, "--oidc-issuer must have no user, password, fragment"),
    ({"oidc_issuer": "https://issuer.example?x=1"}, "--oidc-issuer must have no query."),
    ({"oidc_jwks": "http://issuer.example/keys"}, "--oidc-jwks must begin with https://"),
    ({"oidc_jwks": "/no/such/file"}, "The file of --oidc-jwks cannot be used: /no/such/file: No such file"),
    ({"oidc_jwks": __file__}, "The file of --oidc-jwks cannot be used: the key set is no JSON object."),
    ({"oidc_ca_file": "/no/such/file"}, "The certificates of --oidc-ca-file cannot be used"),
    ({"oidc_ca_file": __file__}, "The certificates of --oidc-ca-file cannot be used"),
    ({"oidc_algorithms": "none"}, "--oidc-algorithms cannot have 'none'; there are RS256"),
    ({"oidc_algorithms": "RS256,HS256"}, "--oidc-algorithms cannot have 'HS256'"),
    ({"oidc_algorithms": ""}, "--oidc-algorithms cannot have ''"),
    ({"oidc_name_claim": ""}, "--oidc-name-claim and --oidc-groups-claim must not be empty."),
]


class TestSettings:
    @pytest.mark.parametrize(("settings", "sentence"), WRONG_SETTINGS)
    def test_a_wrong_setting_is_refused(self, settings: dict[str, Any], sentence: str) -> None:
        right = {"auth": "required", "oidc_issuer": "https://issuer.example", "oidc_audience": AUDIENCE}
        oidc.check(Config(**right))
        with pytest.raises(oidc.IssuerUnusable) as caught:
            oidc.check(Config(**right | settings))
        assert sentence in str(caught.value)

    @pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://a.b/c"])
    def test_an_issuer_on_this_machine_needs_no_tls(self, url: str) -> None:
        oidc.check(Config(auth="required", oidc_issuer=url, oidc_audience=AUDIENCE))

    def test_the_command_says_what_is_wrong(self) -> None:
        said = run("serve", "--oidc-issuer", "https://issuer.example", code=1)
        assert said.startswith("Error: --oidc-issuer needs --auth required")
        assert "301" in run("serve", "--oidc-clock-skew", "301", code=2)


class TestOpenCalls:
    def test_a_stream_ends_when_the_token_of_its_caller_expires(
        self, client: Client, issuer: TestIssuer, admin: Client
    ) -> None:
        project = admin.create_project()
        bind(admin, project, "USER", "ada", project_pb2.PROJECT_ROLE_WORKER)
        token = issuer.token(exp=int(time.time()) - 28)
        request = job_pb2.WaitForJobsRequest(project_id=project, worker_id="worker", lease=span(60))
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
            list(client.jobs.WaitForJobs(request, timeout=30, **bearing(token)))
