"""Who calls: what is remembered of proofs, and for how long."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest

from statehouse_server.access import authenticator as tested
from statehouse_server.access import client_certificates, roles
from statehouse_server.access.authenticator import FRESH_SECONDS, OUTAGE_SECONDS, STALE_SECONDS, Authenticator
from statehouse_server.access.client_certificates import ClientCertificate, proof_of
from statehouse_server.access.identity import Answer, Identity
from statehouse_server.access.proof import Proof, shown
from statehouse_server.errors import DatabaseUnavailable, Overloaded, StatehouseError, Unauthenticated
from statehouse_server.principal import Principal
from statehouse_server.rpc.admission import FairBudget
from statehouse_server.secrets import tokens

ADA, BOB = Identity(Principal("ada", {})), Identity(Principal("bob", {}))


def proof(text: str) -> Proof:
    return Proof("token", text, tokens.digest(text))


@dataclass
class Waiting:
    """A call that waits for as long as it has to."""

    connection: str = "here"
    left: float = 30.0

    def check(self) -> None:
        return


@dataclass
class World:
    """A database that knows some proofs, and a clock that stands still."""

    valid: dict[str, Identity] = field(default_factory=dict)
    now: float = 1000.0
    statements: list[list[str]] = field(default_factory=list)
    failure: Exception | None = None
    open: threading.Event = field(default_factory=threading.Event)
    """While it is not set, the database does not respond."""

    @contextmanager
    def connection(self, _: float) -> Iterator[Any]:
        if self.failure:
            raise self.failure
        yield SimpleNamespace(connection=SimpleNamespace(wire=None))

    def source(self, connect: Any, asked: Sequence[Proof]) -> dict[Proof, Answer]:
        with connect():
            self.statements.append([one.text for one in asked])
            assert self.open.wait(10)
        return {one: self.valid[one.text] for one in asked if one.text in self.valid}

    @property
    def asked(self) -> Counter[str]:
        """How often the database was asked of each proof."""
        return Counter(text for statement in self.statements for text in statement)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(tested, "limited", lambda *_: nullcontext())
    made = World({"ada": ADA, "bob": BOB})
    made.open.set()
    return made


@pytest.fixture
def authenticator(world: World) -> Iterator[Authenticator]:
    places = FairBudget(8, partial(Overloaded, "Too many calls wait"))
    database: Any = world
    made = Authenticator(
        database,
        lambda key: places.share(key, 1),
        sources={"token": world.source, "certificate": client_certificates.identify},
        clock=lambda: world.now,
    )
    yield made
    made.close()


@pytest.fixture
def identify(authenticator: Authenticator) -> Callable[..., str]:
    def name(text: str, **caller: Any) -> str:
        return authenticator.identify(proof(text), Waiting(**caller)).said.principal.name

    return name


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


Identify = Callable[..., str]


def test_the_database_is_asked_once_while_its_answer_is_fresh(world: World, identify: Identify) -> None:
    for _ in range(100):
        assert identify("ada") == "ada"
    world.now += FRESH_SECONDS
    assert identify("ada") == "ada"
    assert world.asked == {"ada": 1}


@pytest.mark.parametrize("seconds", [86_400, -86_400], ids=["forward", "back"])
def test_a_clock_that_jumps_makes_no_answer_old(world: World, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    database: Any = world
    right = time.time
    with closing(Authenticator(database, lambda _: nullcontext(), sources={"token": world.source})) as authenticator:
        for jumped in (0, seconds):
            monkeypatch.setattr(time, "time", lambda jumped=jumped: right() + jumped)
            assert authenticator.identify(proof("ada"), Waiting()).said == ADA
    assert world.asked == {"ada": 1}


def test_calls_go_on_with_an_old_answer_while_one_look_up_is_under_way(world: World, identify: Identify) -> None:
    identify("ada")
    world.now += FRESH_SECONDS + 0.5
    world.open.clear()
    del world.valid["ada"]
    for _ in range(100):
        assert identify("ada") == "ada"
    until(lambda: world.asked["ada"] == 2)
    world.open.set()
    until(lambda: refused(identify, "ada"))
    assert world.asked["ada"] == 2


def test_an_answer_that_is_too_old_is_waited_for(world: World, identify: Identify) -> None:
    identify("ada")
    world.now += STALE_SECONDS + 1
    del world.valid["ada"]
    assert refused(identify, "ada")


def test_what_was_refused_is_remembered_for_as_long(world: World, identify: Identify) -> None:
    for _ in range(100):
        assert refused(identify, "nobody")
    assert world.asked == {"nobody": 1}
    world.now += FRESH_SECONDS + 1
    world.valid["nobody"] = ADA
    assert identify("nobody") == "ada"
    assert identify("nobody") == "ada"


def test_wrong_credentials_never_displace_right_ones(
    world: World, authenticator: Authenticator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authenticator._refused, "_size", 10)
    authenticator.identify(proof("ada"), Waiting())
    for number in range(100):
        with pytest.raises(Unauthenticated):
            authenticator.identify(proof(f"wrong {number}"), Waiting())
    authenticator.identify(proof("ada"), Waiting())
    assert world.asked["ada"] == 1
    assert (len(authenticator._known), len(authenticator._refused)) == (1, 10)


def test_the_oldest_of_too_many_callers_is_forgotten(
    world: World, authenticator: Authenticator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authenticator._known, "_size", 1)
    for text in ("ada", "bob", "ada"):
        authenticator.identify(proof(text), Waiting())
    assert world.asked == {"ada": 2, "bob": 1}


def test_calls_that_wait_share_look_ups_and_statements(world: World, identify: Identify) -> None:
    world.valid |= {f"user {number}": ADA for number in range(6)}
    world.open.clear()
    with ThreadPoolExecutor(8) as threads:
        busy = []
        for number, text in enumerate(("ada", "bob"), start=1):
            busy.append(threads.submit(identify, text, connection=text))
            until(lambda: len(world.statements) == number)  # noqa: B023  called here
        names = [f"user {number}" for number in (0, 1, 2, 0, 1, 2)]
        waiting = [threads.submit(identify, text, connection=str(number)) for number, text in enumerate(names)]
        until(lambda: len(lookups_of(identify)) == 5)
        world.open.set()
        assert {one.result(10) for one in [*busy, *waiting]} == {"ada", "bob"}
    assert world.asked == {"ada": 1, "bob": 1, "user 0": 1, "user 1": 1, "user 2": 1}
    assert len(world.statements) < 5


def test_known_callers_feel_nothing_of_those_who_wait(world: World, identify: Identify) -> None:
    identify("ada")
    world.open.clear()
    with ThreadPoolExecutor(8) as threads:
        waiting = [threads.submit(refused, identify, f"wrong {number}") for number in range(8)]
        until(lambda: sum(one.done() for one in waiting) == 2)  # one connection has two thirds of the places
        for one in waiting:
            if one.done():
                assert isinstance(one.exception(), Overloaded)
        assert identify("ada") == "ada"
        other = threads.submit(identify, "bob", connection="there")
        world.open.set()
        assert other.result(10) == "bob"


def test_callers_go_on_while_the_database_is_away_and_others_are_told_so(world: World, identify: Identify) -> None:
    identify("ada")
    world.failure = DatabaseUnavailable()
    world.now += OUTAGE_SECONDS - 1
    assert identify("ada") == "ada"
    with pytest.raises(DatabaseUnavailable):
        identify("bob")
    world.now += 2
    with pytest.raises(DatabaseUnavailable):
        identify("ada")
    world.failure = None
    assert identify("ada") == "ada"
    assert identify("bob") == "bob"


def test_whoever_was_refused_is_not_let_in_because_the_database_is_away(world: World, identify: Identify) -> None:
    identify("ada")
    del world.valid["ada"]
    world.now += STALE_SECONDS + 1
    assert refused(identify, "ada")
    world.failure = DatabaseUnavailable()
    world.now += FRESH_SECONDS + 1
    with pytest.raises(DatabaseUnavailable):
        identify("ada")


def renewed(authenticator: Authenticator, text: str) -> str:
    found = authenticator.renew(proof(text), Waiting())
    return found.said.principal.name if found else ""


def test_a_caller_who_lacks_something_is_asked_about_once_a_second(
    world: World, authenticator: Authenticator, identify: Identify
) -> None:
    identify("ada")
    world.valid["ada"] = Identity(Principal("ada with a role", {}))
    for _ in range(100):
        assert renewed(authenticator, "ada") == "ada with a role"
    assert world.asked["ada"] == 2
    assert identify("ada") == "ada with a role"
    world.now += tested.RENEWAL_SECONDS
    del world.valid["ada"]
    assert not renewed(authenticator, "ada")
    assert world.asked["ada"] == 3


def test_few_calls_wait_for_what_a_caller_may_do_now(world: World, authenticator: Authenticator) -> None:
    """They may hold the connections that the look-up needs."""
    world.open.clear()
    with ThreadPoolExecutor(tested.RENEWALS + 1) as threads:
        waiting = [threads.submit(renewed, authenticator, "ada") for _ in range(tested.RENEWALS + 1)]
        until(lambda: sum(one.done() for one in waiting) == 1)
        world.open.set()
        assert sorted(one.result() for one in waiting) == ["", *["ada"] * tested.RENEWALS]


def test_what_the_database_does_not_say_changes_nothing(world: World, authenticator: Authenticator) -> None:
    world.failure = DatabaseUnavailable()
    assert not renewed(authenticator, "ada")


def test_a_call_waits_no_longer_than_its_deadline(world: World, authenticator: Authenticator) -> None:
    class Late(Waiting):
        def check(self) -> None:
            raise StatehouseError("late")

    world.open.clear()
    with pytest.raises(StatehouseError, match="late"):
        authenticator.identify(proof("ada"), Late(left=0.0))
    with pytest.raises(DatabaseUnavailable):
        authenticator.identify(proof("bob"), Waiting(left=0.0))
    world.open.set()


def test_a_credential_is_refused_once_it_has_expired(
    world: World, authenticator: Authenticator, identify: Identify
) -> None:
    world.valid["ada"] = Identity(ADA.principal, time.time() - 1)
    assert refused(identify, "ada")
    said = authenticator.confirm([proof("ada"), proof("bob"), proof("nobody")])
    assert [isinstance(one, Unauthenticated) for one in said.values()].count(True) == 2
    assert said[proof("bob")] == BOB


def test_who_has_many_roles_takes_the_places_of_others(
    world: World, identify: Identify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tested, "ROLES_OF_ONE", 1)
    many = frozenset({1})
    most = Identity(Principal("most", {str(number): many for number in range(tested.REMEMBERED)}))
    world.valid |= {"most": most, "few": Identity(Principal("few", {"p": many}))}
    for text in ("ada", "few", "ada", "most", "most", "ada", "ada"):
        assert identify(text) == text
    assert world.asked == {"ada": 2, "few": 1, "most": 1}


def test_a_certificate_proves_nothing_once_it_has_expired(world: World, authenticator: Authenticator) -> None:
    moment = datetime.now(UTC)
    proofs = [proof_of(ClientCertificate("ada", moment + timedelta(hours=hours))) for hours in (-1, 1)]
    with patch.object(roles, "of_subjects", lambda *_: {}):
        said = authenticator.confirm(proofs)
    assert [isinstance(said[one], Unauthenticated) for one in proofs] == [True, False]


def test_what_the_database_cannot_confirm_is_left_open(world: World, authenticator: Authenticator) -> None:
    authenticator.identify(proof("ada"), Waiting())
    world.failure = DatabaseUnavailable()
    assert authenticator.confirm([proof("ada"), proof("bob")]) == {proof("ada"): ADA}
    world.now += FRESH_SECONDS + 1
    assert authenticator.confirm([proof("ada")]) == {}


def test_a_thousand_are_confirmed_in_a_few_statements(world: World, authenticator: Authenticator) -> None:
    world.valid = {str(number): ADA for number in range(1000)}
    assert len(authenticator.confirm([proof(text) for text in world.valid])) == 1000
    assert len(world.statements) == 2


def test_what_nobody_can_know_is_refused_without_asking(world: World, authenticator: Authenticator) -> None:
    unknown = Proof("jwt", "a.b.c", tokens.digest("a.b.c"))
    with pytest.raises(Unauthenticated):
        authenticator.identify(unknown, Waiting())
    assert not world.statements


TEXT = "x" * 43


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (f"Bearer sh_token_{TEXT}", "token"),
        (f"bearer  sh_session_{TEXT} ", "session"),
        (f"BEARER sh_key_{TEXT}", "key"),
        ("Bearer eyJh.eyJz.c2ln", "jwt"),
    ],
)
def test_the_kind_of_a_credential_is_seen(header: str, kind: str) -> None:
    found = shown(header, "a certificate counts only without a header")
    assert found.kind == kind
    assert found.text not in repr(found)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer ",
        "Basic YWRhOnNlY3JldA==",
        f"sh_token_{TEXT}",
        f"Bearer sh_token_{TEXT}x",
        f"Bearer sh_token_{TEXT[1:]}",
        f"Bearer sh_token_{TEXT[1:]}é",
        f"Bearer sh_cookie_{TEXT}",
        f"Bearer sh_token_{TEXT}, Bearer sh_token_{TEXT}",
        "Bearer a.b",
        "Bearer a.b.",
        "Bearer a.b.c.d",
        f"Bearer {'a' * 20_000}.b.c",
        "Bearer \x00\xff",
    ],
)
def test_what_cannot_be_a_credential_is_refused(header: str) -> None:
    with pytest.raises(Unauthenticated) as caught:
        shown(header, "a certificate")
    assert TEXT[1:] not in str(caught.value)


def test_a_certificate_counts_without_a_header() -> None:
    certificate = proof_of(ClientCertificate("builder", datetime.now(UTC)))
    assert shown(None, certificate).kind == "certificate"
    with pytest.raises(Unauthenticated, match="Bearer TOKEN"):
        shown(None)


def refused(identify: Identify, text: str) -> bool:
    try:
        identify(text)
    except Unauthenticated:
        return True
    return False


def lookups_of(identify: Any) -> dict[bytes, Any]:
    """The look-ups that are under way."""
    (made,) = (cell.cell_contents for cell in identify.__closure__)
    return made._lookups["token"]._under_way  # type: ignore[no-any-return]
