"""Projects that do not exist: what is read of one is empty by contract, so the command line says what is wrong."""

from typing import Any

from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.console import remark

ALWAYS = "local"
"""The project of whoever names none."""
SYSTEM = "system"
"""The project of the server itself."""
MOST = 1000
"""Projects among which similar names are looked for."""


def require_project(connection: Any, project: str) -> None:
    """Raise CallFailed if there is no such project. That one is deleted is remarked. Whoever may not see it is told
    neither."""
    if project in ("", ALWAYS, SYSTEM):
        return
    get = kinds()["project"]["get"].method
    try:
        found = connection.call(get, get.request(id=project, read_mask={"paths": ["delete_time"]})).project
    except CallFailed as failed:
        if failed.code == "NOT_FOUND":
            raise missing(connection, project) from None
        if failed.code == "PERMISSION_DENIED":
            return
        raise
    if found.HasField("delete_time"):
        remark(f"The project {project} is deleted.")


def missing(connection: Any, project: str) -> CallFailed:
    """The failure of a call about a project that does not exist."""
    from difflib import get_close_matches  # noqa: PLC0415  only when something failed

    list_ = kinds()["project"]["list"].method
    try:
        page = connection.call(list_, list_.request(page_size=MOST, read_mask={"paths": ["id"]}))
        known = {one.id.lower(): one.id for one in page.projects}
    except CallFailed:
        known = {}
    near = [known[name] for name in get_close_matches(project.lower(), known, 3)]
    also = f" Did you mean {' or '.join(near)}?" if near else ""
    failed = CallFailed(
        "NOT_FOUND", f"There is no project {project}.{also}", entity_kind="project", entity_id=project
    )  # fmt: skip
    failed.reason = "NOT_FOUND"
    return failed


def says_nothing(message: Any) -> bool:
    """Whether a response has only defaults, also in what it contains."""
    return all(
        field.message_type is not None
        and not field.message_type.GetOptions().map_entry
        and all(map(says_nothing, value if field.is_repeated else [value]))
        for field, value in message.ListFields()
    )
