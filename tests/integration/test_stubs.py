"""The stubs of each language work in a new project, as their README describes."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from statehouse.v1 import task_pb2

from tests.support.client import Client

ROOT = Path(__file__).parents[2]
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>first-call</artifactId><version>1</version>
{}
</project>
"""


class Project:
    """A new project, and the README of a folder of stubs that it follows."""

    def __init__(self, folder: Path, language: str, address: str) -> None:
        self.folder = folder
        text = (ROOT / "generated" / language / "README.md").read_text(encoding="utf-8")
        text = text.replace("../statehouse/", f"{shlex.quote(str(ROOT))}/").replace("localhost:50051", address)
        self._blocks = re.findall(r"```(\w+)\n(.*?)```", text, re.DOTALL)
        self.environment = {**os.environ, "npm_config_prefer_offline": "true", "npm_config_audit": "false"}

    def blocks(self, kind: str) -> list[str]:
        return [text for one, text in self._blocks if one == kind]

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, script: str) -> str:
        done = subprocess.run(
            ["sh", "-e", "-c", script], cwd=self.folder, env=self.environment,
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def follow(self) -> str:
        """The id of the task that the last commands of the README print."""
        printed = [self.run(script) for script in self.blocks("sh")][-1]
        return re.findall(r"[0-9a-f-]{36}", printed)[-1]


Follow = Callable[[str], Project]


@pytest.fixture
def project(tmp_path: Path, grpc_addr: str) -> Follow:
    return lambda language: Project(tmp_path, language, grpc_addr)


def needs(*commands: str) -> pytest.MarkDecorator:
    missing = [command for command in commands if shutil.which(command) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def was_created(client: Client, id_: str) -> bool:
    return bool(client.tasks.GetTask(task_pb2.GetTaskRequest(id=id_)).task.name == "hello")


def test_a_python_program_installs_the_stubs_calls_and_is_clean_under_strict_mypy(
    project: Follow, client: Client
) -> None:
    new = project("python")
    (program,) = new.blocks("python")
    new.write("first_call.py", program)
    subprocess.run([sys.executable, "-m", "venv", new.folder / ".venv"], check=True)
    new.environment["PATH"] = f"{new.folder / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"
    assert was_created(client, new.follow())
    here = shlex.quote(sys.executable)
    mypy = f"{here} -m mypy --strict --python-executable"
    new.run(f"{mypy} .venv/bin/python first_call.py")
    new.write("wrong.py", program.replace("created.task.id", "created.task.nothing"))
    assert "[attr-defined]" in new.run(f"! {mypy} .venv/bin/python wrong.py")
    # Of what is installed mypy reports nothing, but of stubs in a folder of the project it does: with the types of
    # gRPC, and without, as in the environment of the tests.
    shutil.copytree(ROOT / "generated/python/statehouse", new.folder / "statehouse")
    new.run(f"{mypy} .venv/bin/python --package statehouse")
    new.run(f"{mypy} {here} --package statehouse")


@needs("go")
def test_a_go_program_replaces_the_module_and_calls(project: Follow, client: Client) -> None:
    new = project("go")
    (program,) = new.blocks("go")
    new.write("main.go", program)
    assert was_created(client, new.follow())


@needs("node", "npm")
def test_a_typescript_program_packs_the_stubs_compiles_and_calls(project: Follow, client: Client) -> None:
    new = project("typescript")
    (program,) = new.blocks("ts")
    new.write("first_call.mts", program)
    assert was_created(client, new.follow())
    assert len([*new.folder.glob("node_modules/**/@bufbuild/protobuf")]) == 1


@needs("java", "mvn")
def test_a_java_program_finds_the_installed_stubs_and_calls(project: Follow, client: Client) -> None:
    new = project("java")
    (dependencies,), (program,) = new.blocks("xml"), new.blocks("java")
    new.write("pom.xml", POM.format(dependencies))
    new.write("src/main/java/FirstCall.java", program)
    assert was_created(client, new.follow())
