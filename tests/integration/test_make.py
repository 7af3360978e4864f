"""`make` in a new checkout: missing requirements are reported before anything is installed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
ROOT = Path(__file__).parents[2]
PYTHON = """import sys
if sys.argv[1] != "-c":
    sys.exit("this Python was asked for more than what it is")
{change}
exec(sys.argv[2])
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout that has no .venv yet."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in ("server/requirements.txt", "server/build-requirements.txt", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def made(folder: Path, python: str) -> str:
    """The output of a failing `make serve`."""
    command = ["make", "--no-print-directory", "serve", f"PYTHON={python}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert not (folder / ".venv").exists()
    return done.stdout + done.stderr


def pretender(folder: Path, change: str) -> str:
    """A fake Python that reports another version than the one that runs the tests."""
    script, path = folder / "pretender.py", folder / "a python"
    script.write_text(PYTHON.format(change=change))
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n')
    path.chmod(0o755)
    return str(path)


def test_an_old_python_is_told_what_is_needed(folder: Path) -> None:
    said = made(folder, pretender(folder, "sys.version_info = (3, 10, 13)"))
    assert said.startswith("Statehouse needs Python 3.11 or newer, and ")
    assert "is 3.10.13. Set PYTHON to another" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("module", ["ensurepip", "venv"])
def test_a_python_without_venv_is_told_how_to_get_it(folder: Path, module: str) -> None:
    said = made(folder, pretender(folder, f"sys.modules[{module!r}] = None"))
    assert "lacks its module venv" in said
    for system in ("Debian and Ubuntu: ", "Fedora: ", "Elsewhere "):
        assert system in said


def test_without_any_python_it_is_said_what_to_install(folder: Path) -> None:
    assert "no-such-python is not there. Install Python 3.11 or newer" in made(folder, "no-such-python")


def test_an_installation_says_what_it_does_and_replaces_what_another_python_left(folder: Path) -> None:
    (folder / ".venv/bin").mkdir(parents=True)
    (folder / ".venv/bin/python").write_text("of another Python")
    (folder / "server/requirements.txt").write_text("--no-such-option")  # which ends pip before it asks for packages
    command = ["make", "--no-print-directory", ".venv/serve", f"PYTHON={sys.executable}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("Installing what Statehouse needs into .venv ")
    assert (folder / ".venv/bin/python").is_symlink()
