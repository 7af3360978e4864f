"""`statehouse keys`, and the root key that the embedded database brings along."""

import base64
import os
import pty
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest
from statehouse.v1 import credential_pb2 as pb
from statehouse.v1 import project_pb2

from statehouse_server.secrets import local_key, root_keys
from tests.support.client import MARKER, Client, fails
from tests.support.command import run
from tests.support.credentials import add_key_versions, create, get, key_versions, reveal, update
from tests.support.process import COMMAND, serving


@pytest.fixture
def address(grpc_addr: str) -> list[str]:
    return ["--address", grpc_addr]


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """A folder for an embedded database."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    yield directory
    shutil.rmtree(directory)


def test_keys_are_listed_with_what_is_under_them(address: list[str], client: Client, project: str) -> None:
    assert run("keys", "list", *address, "--project", project) == ""
    for number in range(3):
        create(client, project, name=str(number))
    heading, line = run("keys", "list", *address, "--project", project).splitlines()
    assert heading.split() == ["version", "created", "root", "key", "secrets"]
    version, _, root_key, secrets, primary = line.split()
    assert (version, secrets, primary) == ("1", "3", "primary")
    found = client.credentials.ListKeyVersions(pb.ListKeyVersionsRequest(project_id=project)).key_versions
    assert root_key == found[0].root_key_uri


def test_all_keys_are_listed(address: list[str], client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    create(client, project)
    add_key_versions(sql, project, 1001)
    _, *lines = run("keys", "list", *address, "--project", project).splitlines()
    assert [int(line.split()[0]) for line in lines] == list(range(1001, 0, -1))


def test_a_rotation_says_what_it_did(address: list[str], client: Client, project: str) -> None:
    credential = create(client, project)
    said = run("keys", "rotate", *address, "--project", project)
    assert said == f"{project}: 1 done, under key version 2, retired 1\n"
    assert get(client, credential).key_version == 2
    assert run("keys", "rotate-root", *address, "--project", project) == f"{project}: 1 done\n"


def test_all_projects_can_be_rotated(address: list[str], client: Client, project: str) -> None:
    projects = [project, client.create_project()]
    for one in projects:
        create(client, one)
    lines = run("keys", "rotate", *address, "--all").splitlines()
    for one in projects:
        assert f"{one}: 1 done, under key version 2, retired 1" in lines
    assert any(line.startswith("local: ") for line in lines)


def test_one_project_does_not_stop_the_others(address: list[str], client: Client, sql: psycopg.Connection[Any]) -> None:
    first, second = client.create_project(id="a-first"), client.create_project(id="b-second")
    for project in (first, second):
        create(client, project)
    sql.execute("UPDATE project_keys SET root_key_uri = 'local:gone' WHERE project_id = %s", [first])
    said = run("keys", "rotate-root", *address, "--all", code=1)
    assert "a-first: The root key local:gone is not listed in --root-keys. (FAILED_PRECONDITION)" in said
    assert "b-second: 1 done" in said
    client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=first))
    sql.execute("DELETE FROM projects WHERE id = %s", [first])


def test_what_cannot_be_decrypted_is_a_failure(
    address: list[str], client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    create(client, project)
    sql.execute("UPDATE credential_secrets SET envelope = 'broken' WHERE project_id = %s", [project])
    said = run("keys", "rotate", *address, "--project", project, code=1)
    assert "1 could not be decrypted" in said


def test_a_terminal_shows_how_far_it_is(address: list[str], client: Client, project: str) -> None:
    for number in range(5):
        create(client, project, name=str(number))
    leader, follower = pty.openpty()
    arguments = [COMMAND, "keys", "rotate", *address, "--project", project]
    process = subprocess.Popen(
        arguments, stderr=follower, stdout=subprocess.DEVNULL, env={**os.environ, "TERM": "xterm"}
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            part = os.read(leader, 4096)
        except OSError:
            break
        shown += part
    os.close(leader)
    assert process.wait() == 0
    assert b"5/5" in shown


def test_root_keys_are_made_and_put_in_front(tmp_path: Path) -> None:
    path = tmp_path / "root.key"
    assert "has the root key local:" in run("keys", "create", str(path))
    assert "begins with the root key local:" in run("keys", "create", str(path))
    assert len(root_keys.load(f"file:{path}")) == 2
    assert "cannot" in run("keys", "create", str(tmp_path / "nowhere" / "root.key"), code=1)
    path.write_text("nonsense")
    assert "must contain root keys" in run("keys", "create", str(path), code=1)


def test_an_embedded_database_brings_a_root_key_and_needs_it_from_then_on(data_dir: Path) -> None:
    path = data_dir / "root.key"
    with serving(None, STATEHOUSE_DATA_DIR=str(data_dir)) as server, server.client() as client:
        assert any(f"Created a root key in {path}" in line for line in server.lines)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        credential = create(client, "local")
        server.stop()
    (old,) = root_keys.load(f"file:{path}")
    new = local_key.create(path)
    with serving(None, STATEHOUSE_DATA_DIR=str(data_dir)) as server, server.client() as client:
        assert reveal(client, credential) == MARKER
        assert "local: 1 done" in run("keys", "rotate-root", "--address", server.address, "--all")
        assert [version for version, *_ in key_versions(client, "local")] == [1]
        server.stop()
    path.write_text(path.read_text().splitlines()[0])
    with serving(None, STATEHOUSE_DATA_DIR=str(data_dir)) as server, server.client() as client:
        found = client.credentials.ListKeyVersions(pb.ListKeyVersionsRequest()).key_versions
        assert [one.root_key_uri for one in found] == [new]
        assert reveal(client, credential) == MARKER
        assert old.key_uri != new
        server.stop()
    path.rename(data_dir / "kept")
    refused = run("serve", code=1, STATEHOUSE_DATA_DIR=str(data_dir), STATEHOUSE_LISTEN="127.0.0.1:0", DATABASE_URL="")
    assert f"The root key {path} is missing" in refused
    assert not path.exists(), "another one would not help"
    local_key.create(path)
    for workers in ("1", "2"):
        environment = {"STATEHOUSE_DATA_DIR": str(data_dir), "STATEHOUSE_LISTEN": "127.0.0.1:0", "DATABASE_URL": ""}
        refused = run("serve", "--processes", workers, code=1, **environment)
        assert f"need the root key {new}, which is not listed" in refused
    with serving(None, "--root-keys", "none", STATEHOUSE_DATA_DIR=str(data_dir)) as server, server.client() as client:
        assert any("Secrets are refused" in line for line in server.lines)
        assert get(client, credential) == credential
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            reveal(client, credential)
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            create(client, "local", name="another")
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            update(client, credential, "auth_type", auth_type="x", secret=MARKER)
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            list(client.credentials.RotateKeys(pb.RotateKeysRequest()))
        assert update(client, credential, auth_type="x").has_secret
        assert not create(client, "local", name="open", secret="").has_secret
        server.stop()


def test_the_embedded_database_sees_no_root_key(data_dir: Path) -> None:
    """What its environment has, SQL could read."""
    material = base64.b64encode(b"k" * 32).decode()
    environment = {"STATEHOUSE_DATA_DIR": str(data_dir), "MY_KEY": material, "VAULT_TOKEN": "a-token"}
    with serving(None, "--root-keys", "env:MY_KEY", **environment) as server, server.client() as client:
        assert reveal(client, create(client, "local")) == MARKER
        postmaster = int((data_dir / "postgresql/postmaster.pid").read_text().splitlines()[0])
        seen = psutil.Process(postmaster).environ()
        assert "PATH" in seen
        assert not {material, "a-token"} & set(seen.values())
        server.stop()
