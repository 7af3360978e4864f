"""The commands that are made of the descriptors, on a server."""

import json
import re
import uuid
from pathlib import Path
from typing import Any

import pytest
import yaml
from statehouse.v1 import task_pb2 as pb

from statehouse_server.cli.client.methods import kinds
from tests.support.client import Client
from tests.support.command import Statehouse
from tests.support.terminal import CTRL_C, CTRL_D, terminal


def test_a_workflow_is_made_looked_at_and_cleaned_up(statehouse: Statehouse) -> None:
    workflow = statehouse("create", "workflow", "--name", "nightly", "-o", "name").strip()
    root = statehouse("create", "task", "--name", "root", "--workflow", workflow, "-o", "name").strip()
    statehouse("create", "task", "leaf-1", "--name", "leaf", "--parent", root[:20])
    statehouse("create", "task", "leaf-2", "--name", "leaf", "--parent", root, "--status", "failed")
    assert statehouse("list", "tasks", "--workflow", workflow, "-o", "name").split() == ["leaf-2", "leaf-1", root]
    listed = statehouse("list", "tasks", "--parent", root, "--status", "pending").splitlines()
    assert [line.split()[:3] for line in listed] == [["ID", "NAME", "STATUS"], ["leaf-1", "leaf", "PENDING"]]
    assert "leaf  FAILED" in statehouse("tree", root)
    statehouse("task", "update-status", "leaf-1", "--status", "running")
    counted = statehouse("count", "tasks", "--by", "status").splitlines()
    assert {tuple(line.split()) for line in counted[1:]} == {
        ("PENDING", "1"), ("RUNNING", "1"), ("FAILED", "1"), ("total", "3"),
    }  # fmt: skip
    statehouse("enqueue", "job", "build", "--type", "build")
    header, row = statehouse("claim", "job", "--worker", "me").splitlines()
    token = dict(zip(re.split("  +", header), re.split("  +", row), strict=True))["LEASE-TOKEN"]
    assert statehouse("job", "release", "build", "--lease-token", token).split()[:2] == ["id", "build"]
    assert statehouse("get", "job", "build", "-o", "json").count("JOB_STATUS_PENDING")
    lock = json.loads(statehouse("acquire", "lock", "deploy", "--holder", "me", "--ttl", "1m", "-o", "json"))
    assert statehouse("list", "locks").split()[:2] == ["NAME", "HOLDER"]
    released = statehouse("release", "lock", "deploy", "--holder", "me", "--lock-token", lock["token"])
    assert released == "lock deploy released\n"
    assert statehouse("cancel", "jobs", "--status", "pending") == "1 job cancelled\n"
    assert statehouse("delete", "jobs", "--all", "--dry-run") == "1 job would be deleted\n"
    assert statehouse("delete", "job", "build") == "job build deleted\n"
    assert statehouse("delete", "tasks", "--workflow", workflow, "--yes") == "3 tasks deleted\n"
    statehouse("delete", "workflow", workflow)
    statehouse("undelete", "workflow", workflow)
    statehouse("delete", "workflow", workflow)
    assert statehouse("purge", "workflows", "--id", workflow, "-y") == "1 workflow purged\n"


def test_the_limits_of_a_project_are_changed_and_shown(statehouse: Statehouse, project: str) -> None:
    statehouse("update", "project-limits", "--row-limit", "1000")
    shown = json.loads(statehouse("get", "project-limits", "-o", "json"))
    assert (shown["projectId"], shown["rowLimit"]) == (project, "1000")


def test_each_kind_can_be_listed_and_counted(statehouse: Statehouse) -> None:
    for kind, verbs in kinds().items():
        if "list" in verbs and not any(field.positional for field in _form(kind).keys):
            statehouse("list", kind.replace("_", "-"))
            assert json.loads(statehouse("list", kind, "-o", "json")) is not None
        if "count" in verbs:
            assert statehouse("count", kind).strip().isdigit()


def _form(kind: str) -> Any:
    from statehouse_server.cli.client.verbs.forms import Form

    return Form(kinds()[kind]["list"].method)


def test_lists_go_on_over_all_pages(statehouse: Statehouse, client: Client, project: str) -> None:
    tasks = [pb.Task(name=f"task {number}") for number in range(2_345)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    assert len(set(statehouse("list", "tasks", "-o", "name").split())) == 2_345
    assert len(statehouse("list", "tasks", "--limit", "1500", "-o", "name").split()) == 1_500
    assert len(json.loads(statehouse("list", "tasks", "--limit", "7", "--skip", "5", "-o", "json"))) == 7
    everything = statehouse("list", "tasks", "-o", "name").split()
    assert statehouse("list", "tasks", "--skip", "2000", "-o", "name").split() == everything[2_000:]
    assert statehouse("delete", "tasks", "--all", "--limit", "1000", "-y") == "1,000 tasks deleted; there are more\n"
    assert statehouse("delete", "tasks", "--all", "-y") == "1,345 tasks deleted\n"


def test_several_are_named_by_arguments_or_by_standard_input(statehouse: Statehouse) -> None:
    for name in ("a", "b", "c"):
        statehouse("create", "task", name, "--name", name)
    assert statehouse("get", "task", "a", "b", "-o", "name").split() == ["a", "b"]
    names = statehouse("list", "tasks", "-o", "name")
    assert statehouse("delete", "task", "-", stdin=names).splitlines() == [f"task {name} deleted" for name in "cba"]


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_what_get_prints_can_be_edited_and_sent_back(statehouse: Statehouse, tmp_path: Path, form: str) -> None:
    statehouse("create", "task", "t", "--name", "old", "--metadata", '{"cost": 1.10, "big": 12345678901234567890}')
    file = tmp_path / f"task.{form}"
    file.write_text(statehouse("get", "task", "t", "-o", form).replace("old", "new"))
    statehouse("update", "task", "-f", str(file))
    task = json.loads(statehouse("get", "task", "t", "-o", "json"))
    assert (task["name"], task["metadataJson"]) == ("new", '{"big": 12345678901234567890, "cost": 1.10}')
    statehouse("delete", "task", "t")
    statehouse("create", "task", "-f", str(file))
    assert json.loads(statehouse("get", "task", "t", "-o", "json"))["name"] == "new"


def test_a_file_may_have_several(statehouse: Statehouse, tmp_path: Path) -> None:
    lines = '{"id": "p", "name": "parent"}\n{"id": "c", "name": "child", "parentId": "p"}\n'
    statehouse("create", "task", "-f", "-", "--type", "imported", stdin=lines)
    assert statehouse("list", "tasks", "--type", "imported", "-o", "name").split() == ["c", "p"]
    exported = statehouse("list", "tasks", "-o", "json")
    statehouse("delete", "task", "c", "p")
    statehouse("task", "batch-create", "-f", "-", stdin=exported)
    assert set(statehouse("list", "tasks", "-o", "name").split()) == {"c", "p"}
    file = tmp_path / "tasks.yaml"
    file.write_text(yaml.safe_dump([{"id": "y", "name": "y", "metadata_json": {"since": "2026-11-20"}}]))
    statehouse("create", "task", "-f", str(file))
    assert json.loads(statehouse("get", "task", "y", "-o", "json"))["metadataJson"] == '{"since": "2026-11-20"}'


def test_documents_are_patched_and_taken_from_files(statehouse: Statehouse, tmp_path: Path) -> None:
    file = tmp_path / "metadata.json"
    file.write_text('{"a": 1, "b": 2}')
    statehouse("create", "task", "t", "--name", "n", "--metadata", f"@{file}")
    statehouse("update", "task", "t", "--metadata", '{"b": null, "c": 3}', "--merge")
    task = json.loads(statehouse("get", "task", "t", "-o", "json"))
    assert json.loads(task["metadataJson"]) == {"a": 1, "c": 3}
    statehouse("update", "task", "t", "--metadata", "")
    assert "metadataJson" not in statehouse("get", "task", "t", "-o", "json")
    said = statehouse("update", "task", "t", "--metadata", "@/no/such/file", code=1)
    assert "/no/such/file cannot be read: No such file or directory." in said


def test_a_change_with_a_key_takes_effect_once(statehouse: Statehouse) -> None:
    key = uuid.uuid4().hex
    first = statehouse("create", "task", "--name", "once", "--idempotency-key", key, "-o", "name")
    assert statehouse("create", "task", "--name", "once", "--idempotency-key", key, "-o", "name") == first
    assert len(statehouse("list", "tasks", "-o", "name").split()) == 1


def test_what_is_not_asked_for_is_not_deleted(statehouse: Statehouse) -> None:
    statehouse("create", "task", "t", "--name", "n")
    said = statehouse("delete", "tasks", "--status", "pending", code=2, stdin="")
    assert "Delete 1 task? Nobody can be asked: give --yes, or --dry-run to count only." in said
    assert "Give an ID, filters, or --all." in statehouse("delete", "tasks", "-y", code=2)
    assert statehouse("list", "tasks", "-o", "name") == "t\n"


@pytest.mark.parametrize(
    ("answer", "code", "left"), [("y\n", 0, 0), ("n\n", 1, 1), ("\n", 1, 1), (CTRL_C, 130, 1), (CTRL_D, 130, 1)]
)
def test_people_are_asked(
    statehouse: Statehouse, grpc_addr: str, project: str, answer: str, code: int, left: int
) -> None:
    statehouse("create", "task", "t", "--name", "n")
    command = ("delete", "tasks", "--status", "pending", "--project", project)
    with terminal(*command, STATEHOUSE_ADDRESS=grpc_addr) as shown:
        shown.shows("Delete 1 task? [y/N]")
        shown.type(answer)
        assert shown.ends() == code
    assert len(statehouse("list", "tasks", "-o", "name").split()) == left


def test_a_filter_by_a_beginning_of_an_id_finds_what_it_means(statehouse: Statehouse) -> None:
    root = statehouse("create", "task", "--name", "root", "-o", "name").strip()
    statehouse("create", "task", "leaf", "--name", "leaf", "--parent", root)
    assert statehouse("list", "tasks", "--parent", root[:23], "-o", "name") == "leaf\n"
    statehouse("create", "task", "other", "--name", "other")
    statehouse(
        "move", "task", "leaf", "--new-parent", statehouse("list", "tasks", "--id", "other", "-o", "name").strip()
    )
    assert statehouse("task", "list-child-tasks", "other", "-o", "name") == "leaf\n"


def test_all_sessions_of_a_user_end_at_once(statehouse: Statehouse) -> None:
    user = statehouse("create", "user", "--name", "Ada", "-o", "name").strip()
    kept, ended = (statehouse("create", "user-session", "--user", user, "-o", "name").strip() for _ in range(2))
    assert "count  1" in statehouse("user-session", "revoke", "--user", user, "--except", kept)
    assert "revoke-time" in statehouse("get", "user-session", ended)
    assert "revoke-time" not in statehouse("get", "user-session", kept)


def test_a_token_is_verified_without_being_typed(statehouse: Statehouse) -> None:
    user = statehouse("create", "user", "--name", "Ada", "-o", "name").strip()
    token = json.loads(statehouse("create", "api-key", "--user", user, "--name", "CI", "-o", "json"))["token"]
    assert user in statehouse("api-key", "verify", "--api-key-token", "@-", stdin=token)
    assert token not in statehouse("list", "api-keys", "-o", "wide")


def test_a_kind_of_two_words_is_two_words_in_a_sentence(statehouse: Statehouse) -> None:
    assert "There is no user session nobody" in statehouse("get", "user-session", "nobody", code=3)
