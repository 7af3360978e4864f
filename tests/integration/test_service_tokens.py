"""Service tokens, and servers that ask who calls."""

from statehouse.v1 import access_pb2

from tests.support.access import Guarded
from tests.support.client import fails


def test_a_token_gives_its_role(access: Guarded) -> None:
    project = access.administrator.create_project()
    worker = access.client_of("WORKER", project)
    caller = worker.access.GetCaller(access_pb2.GetCallerRequest())
    assert caller.principal.startswith(f"token:{project}/")
    with fails("PERMISSION_DENIED"):
        worker.create_task(project_id=project)


def test_without_a_token_nobody_calls(access: Guarded) -> None:
    for token in ("", "sh_token_x"):
        with fails("UNAUTHENTICATED"):
            access.client(token).create_project()
