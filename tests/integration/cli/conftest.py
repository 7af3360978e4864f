"""Fixtures of the tests of the command line."""

from typing import Any

import pytest

from tests.support.command import Statehouse, run


@pytest.fixture
def statehouse(grpc_addr: str, project: str) -> Statehouse:
    """The command in a project."""

    def call(*arguments: str, **options: Any) -> str:
        return run(*arguments, STATEHOUSE_ADDRESS=grpc_addr, STATEHOUSE_PROJECT=project, **options)

    return call
