"""What the shell completes, in a real bash, and in zsh and fish where they are installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from statehouse.v1 import lock_pb2, project_pb2, task_pb2

from statehouse_server.cli.client.completion import completers, shells
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND
from tests.support.terminal import terminal

BREAKS = " \t\n\"'@><=;|&(:"
"""The characters at which bash ends a word."""


def asked(line: str, **environment: str) -> list[str]:
    """What bash is told that may follow a line."""
    told = run(
        COMP_LINE=line, COMP_WORDBREAKS=BREAKS, **{completers.VARIABLE: "bash_complete"}, **environment
    ).splitlines()
    return [one.removeprefix("plain,") for one in told if one]


@pytest.fixture
def environment(grpc_addr: str, project: str, client: Client, tmp_path: Path) -> dict[str, str]:
    """Variables that lead to a project with two tasks."""
    for id_, name in (("report:one", "first, of two"), ("report:two", "second")):
        task = task_pb2.Task(id=id_, name=name)
        client.tasks.CreateTask(task_pb2.CreateTaskRequest(project_id=project, task=task))
    return {
        "STATEHOUSE_ADDRESS": grpc_addr,
        "STATEHOUSE_PROJECT": project,
        "STATEHOUSE_CONFIG": str(tmp_path / "config.yaml"),
        "PATH": f"{Path(COMMAND).parent}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
    }


def test_bash_completes_what_is_typed(environment: dict[str, str]) -> None:
    with terminal("--norc", "--noprofile", "-i", program="bash", **environment) as bash:
        bash.type("source <(statehouse completion bash); echo don\\e\n")
        bash.shows("done")
        bash.type("statehouse get task report:t\t")
        bash.shows("task report:two ")
        bash.type("\x15statehouse list ta\t")
        bash.shows("list tasks ")
        bash.type("--status=run\t")
        bash.shows("--status=running ")
        bash.type("\x15alias other=statehouse; complete -F _statehouse_completion other; echo don\\e\n")
        bash.shows("done")
        bash.type("true; X=1 other get task re\t")
        bash.shows("port:")


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not installed")
def test_zsh_completes_what_is_typed_and_describes_it(environment: dict[str, str]) -> None:
    with terminal("-f", "-i", program="zsh", **environment) as zsh:
        zsh.type('autoload -U compinit; compinit -u -D; eval "$(statehouse completion zsh)"; echo don\\e\n')
        zsh.shows("done")
        zsh.type("statehouse get task re\t")
        zsh.shows("report:")
        zsh.type("\t")
        zsh.shows("first, of two (PENDING)")


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
def test_fish_completes_what_is_typed_and_describes_it(environment: dict[str, str]) -> None:
    script = 'statehouse completion fish | source; complete -C "statehouse get task report:"'
    done = subprocess.run(
        ["fish", "-c", script], env={**os.environ, **environment}, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.splitlines()) == {"report:one\tfirst, of two (PENDING)", "report:two\tsecond (PENDING)"}


@pytest.mark.parametrize("shell", shells.SHELLS)
def test_each_shell_gets_a_script_that_calls_the_command(shell: str) -> None:
    script = run("completion", shell)
    assert f"{completers.VARIABLE}={shell}_complete" in script
    assert f"completion {shell}" in run("completion", "--help")


def test_all_kinds_of_words_are_completed(environment: dict[str, str], project: str) -> None:
    def words(line: str) -> list[str]:
        return asked(f"statehouse {line}", **environment)

    assert words("co") == ["count", "context", "completion"]
    assert {"tree", "list", "task"} <= set(words(""))
    assert words("list tas") == ["tasks"]
    assert words("task mo") == ["move"]
    assert words("list tasks --stat") == ["--status"]
    assert words("list tasks --status=pen") == ["pending"]
    assert words("-o js") == words("list tasks -o js") == words("list tasks --output=js") == ["json"]
    assert project in words("list tasks --project ")
    assert words("import ") == ["file,"]
    assert words("history project-m") == ["project-member"]
    assert words("events --kind tool") == ["tool-execution"]
    assert words("events --target work") == ["workflow/", "workspace/"]


def test_ids_are_those_of_the_kind_newest_first(environment: dict[str, str], client: Client, project: str) -> None:
    assert asked("statehouse get task ", **environment) == ["report:two", "report:one"]
    assert asked("statehouse delete task report:one rep", **environment) == ["report:two", "report:one"]
    assert asked("statehouse list tasks --parent report:o", **environment) == ["one"], "bash has the rest already"
    assert asked("statehouse tree rep", **environment) == ["report:two", "report:one"]
    assert asked("statehouse create task ", **environment) == [], "the id of a new one is free"
    assert asked("statehouse history task rep", **environment) == ["report:two", "report:one"]
    assert asked("statehouse history workflow ", **environment) == []
    assert asked("statehouse logs task rep", **environment) == ["report:two", "report:one"]
    assert asked("statehouse events --entity task/rep", **environment) == ["task/report:two", "task/report:one"]
    other = client.create_project()
    assert asked(f"statehouse get --project {other} task ", **environment) == []
    assert asked(f"statehouse get task --project={other} ", **environment) == []
    client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=other))
    assert asked("statehouse undelete project ", **environment) == [other]
    assert other not in asked("statehouse get project ", **environment)


def test_what_a_shell_could_take_for_a_command_is_not_offered(
    environment: dict[str, str], client: Client, project: str
) -> None:
    for name in ("$(reboot)", "a b", "door"):
        client.locks.AcquireLock(
            lock_pb2.AcquireLockRequest(project_id=project, name=name, holder="h", ttl={"seconds": 60})
        )
    assert asked("statehouse get lock ", **environment) == ["door"]


def test_methods_are_completed(environment: dict[str, str]) -> None:
    assert asked("statehouse call GetTaskP", **environment) == ["GetTaskProgress"]
    assert "TaskService.GetTask" in asked("statehouse call TaskService.Get", **environment)
    assert asked("statehouse call TaskServ", **environment) == ["TaskService"]


def test_a_completion_that_fails_prints_nothing(environment: dict[str, str]) -> None:
    assert asked("statehouse get task ", **environment | {"STATEHOUSE_ADDRESS": "127.0.0.1:1"}) == []
    assert asked("statehouse get task ", **environment | {"STATEHOUSE_ADDRESS": "\x01"}) == []
    Path(environment["STATEHOUSE_CONFIG"]).write_text("[")
    assert asked("statehouse context use ", **environment) == []
    silent = {key: value for key, value in environment.items() if key != "STATEHOUSE_PROJECT"}
    for instruction in ("bash_complete", "bash_nothing", "nonsense", "zsh_complete"):
        done = subprocess.run(
            [COMMAND, "get", "task"], env={**os.environ, **silent, completers.VARIABLE: instruction},
            capture_output=True, check=False,
        )  # fmt: skip
        assert done.stdout.strip() + done.stderr == b"", instruction


def test_a_completion_reads_nothing_and_bears_closed_files(environment: dict[str, str]) -> None:
    line = "statehouse create task --input @- --sta"
    assert asked(line, **environment) == asked("statehouse create task --sta", **environment) != []
    for redirected in ("0<&-", "2>&-", "0<&- 2>&-", "2>/dev/full"):
        done = subprocess.run(
            ["bash", "-c", f'"{COMMAND}" {redirected}'], capture_output=True, text=True, check=True,
            env={**os.environ, **environment, completers.VARIABLE: "bash_complete", "COMP_LINE": "statehouse get tas"},
        )  # fmt: skip
        assert done.stdout.splitlines() == ["plain,task"]
