"""The server is one wheel, which runs on a machine without the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import psycopg
import pytest
from statehouse.v1 import task_pb2

from statehouse_server.postgres import embedded
from tests.support.databases import database_url
from tests.support.process import serving

ROOT = Path(__file__).parents[2]


def python(*command: str | Path, executable: str | Path = sys.executable, **options: Any) -> str:
    done = subprocess.run([executable, "-m", *command], capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def make_wheel(source: Path, target: Path) -> Path:
    """As pip builds it from a checkout or an archive, using only installed packages."""
    offline = ("--no-deps", "--no-build-isolation", "--no-index")
    python("pip", "wheel", "--quiet", *offline, "--wheel-dir", target, source)
    (wheel,) = target.glob("*.whl")
    return wheel


def contents(wheel: Path) -> set[str]:
    return {*zipfile.ZipFile(wheel).namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of a new environment that has the wheel, and what is pinned for it."""
    folder = tmp_path_factory.mktemp("installed")
    python("venv", folder)
    commands = folder / "bin"
    pip = ("pip", "install", "--quiet", "--disable-pip-version-check")
    pinned = ROOT / "server/requirements.txt"
    python(*pip, "--require-hashes", "--requirement", pinned, executable=commands / "python")
    python(*pip, "--no-deps", "--no-index", wheel, executable=commands / "python")
    return commands


def test_the_wheel_has_the_stubs_and_the_migrations(wheel: Path) -> None:
    stubs = ROOT / "generated/python"
    wanted = {str(path.relative_to(stubs)) for path in stubs.glob("statehouse/**/*.py*") if path.suffix != ".pyc"}
    wanted |= {f"statehouse_server/migrations/{path.name}" for path in (ROOT / "migrations").iterdir()}
    assert wanted <= contents(wheel)


def test_an_archive_of_the_sources_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    python("hatchling", "build", "--target", "sdist", "--directory", tmp_path, cwd=ROOT)
    (archive,) = tmp_path.glob("*.tar.gz")
    assert contents(make_wheel(archive, tmp_path)) == contents(wheel)


def test_all_that_the_wheel_asks_for_is_pinned(installed: Path) -> None:
    assert python("pip", "check", executable=installed / "python") == "No broken requirements found.\n"


def test_the_wheel_serves_a_new_database(
    installed: Path, postgres: embedded.Embedded, root_key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE of_a_wheel")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    url = database_url(postgres, "of_a_wheel")
    with serving(url, command=installed / "statehouse", STATEHOUSE_ROOT_KEYS=root_key) as server:
        with server.client() as client:
            task = client.create_task(name="hello")
            assert client.tasks.GetTask(task_pb2.GetTaskRequest(id=task.id)).task == task
        assert server.stop() == 0
