"""What people are told when something fails: advice for each reason, in commands that exist, and an exit code."""

import re
import shlex
from pathlib import Path

import grpc
import pytest
from statehouse.v1 import error_pb2

from statehouse_server.cli.client.advice import ADVICE, NEEDLESS, Advice, advise, exists
from statehouse_server.cli.client.failures import EXIT_CODES, CallFailed, ExitCode
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.client.probe import problem, without_password
from statehouse_server.cli.main import COMMANDS

REASONS = [name.removeprefix("ERROR_REASON_") for name in error_pb2.ErrorReason.DESCRIPTOR.values_by_name]


def test_each_reason_has_advice_or_needs_none() -> None:
    assert sorted(REASONS) == sorted([*ADVICE, *NEEDLESS])


FILLED = {"kind": "workflow", "kinds": "tasks", "id": "x", "referring": "tasks", "limit": "timeout", "run_time": "noon"}


@pytest.mark.parametrize("command", sorted({one.command for all_ in ADVICE.values() for one in all_ if one.command}))
def test_each_command_of_advice_exists(command: str) -> None:
    typed = command.format_map(FILLED)
    program, first, *_ = shlex.split(typed)
    assert program == "statehouse"
    assert first in {*COMMANDS, "top", *kinds(), *(verb for verbs in kinds().values() for verb in verbs)}
    assert exists(typed)


@pytest.mark.parametrize(
    ("reason", "metadata", "said"),
    [
        ("NOT_FOUND", {"entity_kind": "task", "entity_id": "x"}, "statehouse list tasks"),
        ("NOT_FOUND", {"field": "agent_id", "value": "planner"}, "statehouse list agents"),
        ("ALREADY_EXISTS", {"entity_kind": "agent", "field": "id", "value": "a b"}, "statehouse get agent 'a b'"),
        ("ALREADY_EXISTS", {"entity_kind": "agent", "field": "name", "value": "planner"}, "statehouse list agents"),
        ("STILL_REFERENCED", {"entity_kind": "agent", "field": "task.agent_id"}, "statehouse list tasks"),
        ("DELETED", {"entity_kind": "project", "entity_id": "old"}, "statehouse undelete project old"),
        ("NOT_TERMINAL", {"entity_kind": "workflow", "entity_id": "w", "unfinished": "2"}, "list tasks --workflow w"),
        ("ATTEMPTS_EXHAUSTED", {"entity_kind": "job", "entity_id": "build-1"}, "statehouse job retry build-1"),
        ("LOCK_HELD", {"entity_kind": "lock", "entity_id": "$(ls)"}, "statehouse get lock '$(ls)'"),
        ("LOCK_TIMEOUT", {}, "statehouse top"),
    ],
)
def test_advice_names_what_the_error_is_about(reason: str, metadata: dict[str, str], said: str) -> None:
    *_, command = advise(reason, metadata)
    assert command.endswith(said)
    also = "" if "project" in command else " --project p"
    assert advise(reason, metadata, carried={"--project": "p"})[-1] == command + also


def test_what_is_for_administrators_is_told_apart_from_what_roles_of_a_project_permit() -> None:
    system, _ = advise("PERMISSION_DENIED", {"permission": "SYSTEM", "project_id": "system"})
    assert system.startswith("This is for administrators, who have OWNER or ADMIN in the project system.")
    assert "name yourself with --user" in system
    project, _ = advise("PERMISSION_DENIED", {"permission": "WORK", "project_id": "shop"})
    assert project.startswith("In the project shop, WORK is for the roles OWNER")


def test_no_command_is_advised_that_does_not_exist() -> None:
    assert advise("DELETED", {"entity_kind": "task", "entity_id": "x"}) == [], "tasks cannot be undeleted"
    assert advise("DELETED", {}) == []
    assert advise("SOMETHING_NEW", {}) == []


def test_every_grpc_code_has_an_exit_code() -> None:
    assert set(EXIT_CODES) == {code.name for code in grpc.StatusCode} - {"OK"}
    assert CallFailed("NEVER_HEARD_OF", "").exit_code == ExitCode.FAILED
    assert [int(CallFailed(code, "").exit_code) for code in ("INVALID_ARGUMENT", "NOT_FOUND", "ABORTED")] == [2, 3, 4]


def test_the_manual_has_every_exit_code() -> None:
    manual = Path(__file__).parents[3].joinpath("docs/command-line.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (\d) \| .* \| (.*) \|$", manual)
    documented = {code: int(row) for row, codes in rows for code in codes.split(", ")}
    assert documented == {code: int(exit_code) for code, exit_code in EXIT_CODES.items()} | {"OK": 0}


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1:50051", "[::1]:50051", "localhost:1", "a.example:65535", "unix:/tmp/socket", "dns:///a.example:1"],
)
def test_addresses_of_all_kinds_are_accepted(address: str) -> None:
    assert problem(address) == ""


@pytest.mark.parametrize(
    "address",
    ["", "localhost", "::1", ":50051", "a:", "a:0", "a:65536", "a b:1", "http://a:1", "a:1/x", "user:secret@a:1"],
)
def test_addresses_that_are_none_are_told(address: str) -> None:
    assert problem(address)
    assert "secret" not in problem(address) + without_password(address)


def test_advice_needs_what_it_says() -> None:
    assert Advice("{a}:", "statehouse get {b}").placeholders() == {"a", "b"}


def test_what_is_held_can_be_removed_by_a_cascade() -> None:
    sentence, _ = advise("STILL_REFERENCED", {"entity_kind": "agent", "field": "task.agent_id"})
    assert "--cascade" in sentence
