"""Contexts, where settings come from, and `statehouse version`."""

import json
import os
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

import statehouse_server
from statehouse_server.cli.client.version import differences
from tests.support.command import run
from tests.support.process import COMMAND

Command = Callable[..., str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The place of the configuration file, which is not there yet."""
    return tmp_path / "made" / "config.yaml"


@pytest.fixture
def command(file: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs the command with this configuration file."""
    for name in [name for name in os.environ if name.startswith("STATEHOUSE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("STATEHOUSE_CONFIG", str(file))
    return run


def written(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def origins(shown: str) -> dict[str, tuple[str, str]]:
    """The value of each setting that `context show -o json` showed, and where it comes from."""
    return {one["setting"]: (one["value"], one["from"]) for one in json.loads(shown)}


def test_a_context_is_made_changed_used_and_deleted(command: Command, file: Path) -> None:
    assert "is made" in command("context", "set", "prod", "--address", "prod:1", "--project", "web")
    assert "is changed" in command("--output", "json", "context", "set", "prod", "--use")
    command("context", "set", "staging", "--address", "staging:1", "--project", "nightly")
    assert yaml.safe_load(file.read_text()) == {
        "current": "prod",
        "contexts": {
            "prod": {"address": "prod:1", "project": "web", "output": "json"},
            "staging": {"address": "staging:1", "project": "nightly"},
        },
    }
    assert "in use" in command("context", "use", "staging")
    assert origins(command("context", "show", "-o", "json"))["address"] == ("staging:1", "context staging")
    command("context", "set", "staging", "--project", "")
    assert origins(command("context", "show", "-o", "json"))["project"] == ("local", "default")
    assert "No context is in use now." in command("context", "delete", "staging")
    assert origins(command("context", "show", "-o", "json"))["address"] == ("127.0.0.1:50051", "default")
    assert "There is no context staging" in command("context", "use", "staging", code=2)
    assert "There is no context staging" in command("context", "delete", "staging", code=2)
    assert "There is no context staging" in command("call", "GetServerInfo", "--context", "staging", code=2)


def test_contexts_are_listed_in_every_form(command: Command) -> None:
    assert command("context", "list") == ""
    command("context", "set", "prod", "--address", "prod:1", "--use")
    command("context", "set", "staging", "--project", "nightly")
    assert command("context", "list").splitlines() == [
        "CURRENT  NAME     ADDRESS  PROJECT  OUTPUT",
        "*        prod     prod:1",
        "         staging           nightly",
    ]
    assert command("context", "list", "-o", "name").split() == ["prod", "staging"]
    listed = json.loads(command("context", "list", "-o", "json"))
    assert listed == yaml.safe_load(command("context", "list", "-o", "yaml"))
    assert listed[0] == {"current": True, "name": "prod", "address": "prod:1", "project": "", "output": ""}


def test_only_the_owner_reads_the_file_and_its_target_is_replaced(command: Command, file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    target = tmp_path / "dotfiles.yaml"
    file.symlink_to(target)
    command("context", "set", "prod")
    assert file.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["made", "dotfiles.yaml"] or len(list(tmp_path.iterdir())) == 2


def test_what_this_version_does_not_know_is_kept_and_told(command: Command, file: Path) -> None:
    written(file, "theme: dark\ncontexts:\n  later: {address: 'a:1', tls: {ca: x}}\n  mine:\n")
    command("context", "set", "mine", "--project", "p", "--use")
    assert yaml.safe_load(file.read_text()) == {
        "theme": "dark", "current": "mine",
        "contexts": {"later": {"address": "a:1", "tls": {"ca": "x"}}, "mine": {"project": "p"}},
    }  # fmt: skip
    refused = command("call", "GetServerInfo", "--context", "later", code=2)
    assert "has tls in the context later, where only address, project, output, token, tls-ca, " in refused
    done = subprocess.run([COMMAND, "context", "list"], capture_output=True, text=True, check=True)
    assert "The context later has tls, which this version does not know." in done.stderr


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("contexts:\n  a: [", "is not YAML in line 2, column 7"),
        ("current: 'x", "is not YAML in line 1"),
        ("a\x01b", "is not YAML in line 1, column 2"),
        ("[]", "has [] as a whole, where keys with values belong"),
        ("contexts: 5", "has 5 as contexts"),
        ("contexts: {a: b}", "has 'b' as the context a"),
        ("contexts: {1: {}}", "has a context 1, which is not a name"),
        ("contexts: {'a b': {}}", "has a context 'a b', which is not a name"),
        ("contexts: {a: {project: 2024}}", "has 2024 as project of the context a, where a text belongs"),
        ("current: 5", "has 5 as current"),
        ("current: 2026-99-99", "is not YAML"),
        ("\udcff", "cannot be read"),
    ],
)  # fmt: skip
def test_a_broken_file_is_told_and_never_overwritten(command: Command, file: Path, text: str, problem: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8", errors="surrogateescape")
    before = file.read_bytes()
    for arguments in (["context", "set", "prod"], ["context", "use", "prod"], ["context", "list"], ["list", "tasks"]):
        told = command(*arguments, code=2)
        assert f"{file} {problem}" in told
    assert file.read_bytes() == before


def test_a_place_that_is_no_file_is_left_alone(command: Command, tmp_path: Path) -> None:
    assert "it is not a file" in command("context", "set", "prod", code=2, STATEHOUSE_CONFIG="/dev/null")
    assert Path("/dev/null").is_char_device()
    assert "cannot be" in command("context", "set", "prod", code=2, STATEHOUSE_CONFIG=str(tmp_path))
    assert "cannot be" in command("context", "set", "prod", code=2, STATEHOUSE_CONFIG="/proc/none/config.yaml")
    assert "not a name" in command("context", "set", "a b", code=2)


def test_changes_at_the_same_time_are_all_kept(command: Command, file: Path) -> None:
    started = [subprocess.Popen([COMMAND, "context", "set", f"c{number}"]) for number in range(8)]
    assert [process.wait(30) for process in started] == [0] * 8
    assert set(yaml.safe_load(file.read_text())["contexts"]) == {f"c{number}" for number in range(8)}


CHOSEN, VARIABLE, IN_USE = "context chosen", "STATEHOUSE_PROJECT", "context current"
BOTH = {"STATEHOUSE_PROJECT": "variable", "STATEHOUSE_CONTEXT": "named"}


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ("context show", {}, ("current", IN_USE)),
        ("context show --project flag --context chosen", BOTH, ("flag", "--project")),
        ("--project flag context show", BOTH, ("flag", "--project")),
        ("context --project flag show", BOTH, ("flag", "--project")),
        ("--project first context --project second show --project third", BOTH, ("third", "--project")),
        ("--project first context show", {}, ("first", "--project")),
        ("--context chosen context show", BOTH, ("chosen", CHOSEN)),
        ("context show --context chosen", BOTH, ("chosen", CHOSEN)),
        ("--context empty context --context chosen show", {}, ("chosen", CHOSEN)),
        ("context show --context empty", BOTH, ("variable", VARIABLE)),
        ("context show --context empty", {}, ("local", "default")),
        ("context show", BOTH, ("variable", VARIABLE)),
        ("context show", {"STATEHOUSE_CONTEXT": "named"}, ("named", "context named")),
        ("context show", {"STATEHOUSE_CONTEXT": "empty"}, ("local", "default")),
        ("context show", {"STATEHOUSE_PROJECT": ""}, ("current", IN_USE)),
        ("context show --context=", {}, ("local", "default")),
    ],
)  # fmt: skip
def test_a_setting_is_taken_from_the_first_place_that_has_it(
    command: Command, file: Path, arguments: str, environment: dict[str, str], expected: tuple[str, str]
) -> None:
    names = ("chosen", "named", "current")
    contexts = {name: {"project": name} for name in names} | {"empty": {}}
    written(file, yaml.safe_dump({"current": "current", "contexts": contexts}))
    shown = origins(command(*arguments.split(), "-o", "json", **environment))
    assert shown["project"] == expected
    assert shown["configuration"] == (str(file), "STATEHOUSE_CONFIG")


def test_the_settings_in_effect_are_those_of_the_calls(command: Command, file: Path, grpc_addr: str) -> None:
    written(file, yaml.safe_dump({"contexts": {"here": {"address": grpc_addr, "output": "yaml"}}}))
    assert yaml.safe_load(command("version", "--context", "here"))["server"]["address"] == grpc_addr
    assert json.loads(command("--context", "here", "version", "-o", "json"))["server"]["address"] == grpc_addr
    assert "prod:1" in command("version", "--address", "prod:1", "--context", "here", code=5)


def test_a_setting_that_makes_no_sense_is_told_with_its_place(command: Command, file: Path) -> None:
    told = command("context", "show", code=2, STATEHOUSE_OUTPUT="xml")
    assert "Invalid output from STATEHOUSE_OUTPUT: 'xml' is not one of" in told
    written(file, "current: odd\ncontexts: {odd: {output: xml}}")
    assert "Invalid output from context odd" in command("list", "tasks", code=2)
    environment = {**os.environb, b"STATEHOUSE_PROJECT": b"\xff"}
    done = subprocess.run([COMMAND, "context", "show", "-o", "json"], env=environment, capture_output=True, check=False)
    assert (done.returncode, b"from STATEHOUSE_PROJECT: is not UTF-8" in done.stderr) == (2, True)


def test_a_context_that_is_not_the_one_in_effect_is_told(command: Command) -> None:
    command("context", "set", "a")
    command("context", "set", "b")
    done = subprocess.run(
        [COMMAND, "context", "use", "a"], env={**os.environ, "STATEHOUSE_CONTEXT": "b"}, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stderr == "But STATEHOUSE_CONTEXT names b, which goes before it.\n"


def test_a_place_of_its_own_is_taken_where_none_is_named(command: Command, tmp_path: Path) -> None:
    command("context", "set", "a", STATEHOUSE_CONFIG="", XDG_CONFIG_HOME=str(tmp_path))
    assert (tmp_path / "statehouse/config.yaml").exists()
    command("context", "set", "a", STATEHOUSE_CONFIG="", XDG_CONFIG_HOME="", HOME=str(tmp_path))
    assert (tmp_path / ".config/statehouse/config.yaml").exists()


def test_versions_of_client_and_server_are_shown(command: Command, grpc_addr: str) -> None:
    ours = statehouse_server.__version__
    lines = dict(line.split(maxsplit=1) for line in command("version", "--address", grpc_addr).splitlines())
    assert lines["client"].startswith(f"{ours} (Python 3.")
    assert lines["server"] == f"{ours} at {grpc_addr}"
    assert lines["database"].startswith("PostgreSQL ")
    assert (lines["API"], lines["pending"]) == ("statehouse.v1", "none")
    shown = json.loads(command("version", "--address", grpc_addr, "-o", "json"))
    assert shown["server"]["pendingMigrations"] == []
    assert shown["server"]["schemaVersion"] == lines["schema"]
    assert command("--version") == f"statehouse, version {ours}\n"


def test_without_a_server_the_version_of_the_client_is_shown(command: Command) -> None:
    done = subprocess.run(
        [COMMAND, "version", "--address", "127.0.0.1:1", "-o", "json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 5
    assert json.loads(done.stdout)["client"]["version"] == statehouse_server.__version__
    assert "127.0.0.1:1" in done.stderr


@pytest.mark.parametrize(
    ("client", "server", "remark"),
    [
        ("0.1.0", "0.1.0", ""),
        ("0.10.0", "0.9.2", "of an older version"),
        ("0.9.2", "0.10.0", "of a newer version"),
        ("0.1.0", "0.1.0rc1", "of another version"),
        ("0.1.0", "", "of an older version"),
        ("0.1.0", "9" * 5000, "of a newer version"),
    ],
)  # fmt: skip
def test_a_server_of_another_version_is_remarked(client: str, server: str, remark: str) -> None:
    values = {"version": server, "apiVersions": ["statehouse.v1"], "pendingMigrations": []}
    found = differences(client, values)
    assert len(found) == bool(remark)
    assert remark in "".join(found)
    assert "does not have the API" in differences(client, values | {"apiVersions": ["statehouse.v2"]})[-1]
    assert "statehouse migrate up" in differences(client, values | {"pendingMigrations": ["1"]})[-1]


@pytest.mark.parametrize("columns", ["40", "80"])
def test_the_help_fits_the_terminal_and_says_first_what_people_do_first(command: Command, columns: str) -> None:
    for arguments in (["--help"], ["context", "--help"], ["version", "-h"]):
        lines = command(*arguments, COLUMNS=columns).splitlines()
        assert [line for line in lines if len(line) > int(columns)] == []
    lines = command("--help", COLUMNS=columns).splitlines()
    assert "  statehouse serve        a server" in lines[:8]
    assert command("--help", COLUMNS="80").count("STATEHOUSE_ADDRESS") == 1
