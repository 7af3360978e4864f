"""The layout of the tests."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
FILES = sorted(TESTS.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(TESTS)))
def test_nothing_imports_a_test(file: Path) -> None:
    """Code that several tests use belongs in `tests/support`."""
    nodes = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom)]
    modules = [f"{node.module}.{alias.name}" for node in nodes for alias in node.names]
    assert not [name for name in modules if any(part.startswith("test_") for part in name.split(".")[:-1])]


def test_every_test_is_in_one_of_the_houses() -> None:
    houses = {file.relative_to(TESTS).parts[0] for file in FILES if file.name.startswith("test_")}
    assert houses == {"unit", "integration", "faults"}
