"""The first administrator: made at the first start, and at any time beside the database."""

import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import access_pb2 as pb

from tests.support.access import Guarded, bearer, role
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import serving


def roles_of(client: Client, token: str) -> list[tuple[str, int]]:
    found = client.access.GetCaller(pb.GetCallerRequest(), metadata=bearer(token)).roles
    return [(one.project_id, one.role) for one in found]


EVERYTHING = [("system", role("OWNER"))]


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that the user of PostgreSQL can enter."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory)


def test_the_first_start_makes_one_and_so_does_the_command(place: Path) -> None:
    directory = place / "data"
    file = directory / "admin.token"
    data = {"STATEHOUSE_DATA_DIR": str(directory)}
    with serving(None, "--auth", "required", **data) as server, server.client() as client:
        first = file.read_text()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert roles_of(client, first.strip()) == EVERYTHING
        assert any(line == f"The token of an administrator is in {file}." for line in server.lines)
        # While the server runs; the text is alone on standard output.
        second = run("token", "create", "--admin", **data)
        assert roles_of(client, second.strip()) == EVERYTHING
        server.stop()
        assert first.strip()[17:] not in "\n".join(server.lines)
    file.unlink()
    third = run("create", "token", "--admin", "--name", "another", "--expires", "1h", **data)
    with serving(None, "--auth", "required", **data) as server, server.client() as client:
        assert not file.exists()
        assert "For the token of an administrator: statehouse token create --admin" in server.lines
        assert roles_of(client, third.strip()) == EVERYTHING
        listed = client.access.ListTokens(pb.ListTokensRequest(project_id="system"), metadata=bearer(second.strip()))
        assert [token.name for token in listed.tokens] == ["another", "administrator", "administrator"]
        assert [token.HasField("expire_time") for token in listed.tokens] == [True, False, False]


def started(place: Path) -> str:
    """What a server says that was started beside a folder."""
    with serving(None, "--auth", "required", STATEHOUSE_DATA_DIR=str(place / "data")) as server:
        if server.address:
            server.stop()
        return "\n".join(server.lines)


def test_a_folder_in_the_place_of_its_token_is_told_and_no_token_is_stored(place: Path) -> None:
    file = place / "data/admin.token"
    file.mkdir(parents=True)
    sentence = f"Error: {file} must be a regular file of this user without other hard links. Move it away."
    assert sentence in started(place)
    file.rmdir()
    assert f"The token of an administrator is in {file}." in started(place)


def test_a_link_in_the_place_of_its_token_is_replaced(place: Path) -> None:
    file = place / "data/admin.token"
    file.parent.mkdir()
    file.symlink_to(place / "elsewhere")
    assert f"The token of an administrator is in {file}." in started(place)
    assert file.read_text().startswith("sh_token_")
    assert not (place / "elsewhere").exists()


@pytest.mark.parametrize(
    "replace",
    [Path.mkdir, lambda file: file.symlink_to("nowhere"), lambda file: file.write_text("sh_token_" + "x" * 43)],
    ids=["a folder", "a dangling link", "a text that is no token"],
)
def test_what_is_not_its_token_is_not_called_so(place: Path, replace: Any) -> None:
    file = place / "data/admin.token"
    started(place)
    file.unlink()
    replace(file)
    assert "For the token of an administrator: statehouse token create --admin" in started(place)


def test_a_server_that_asks_nobody_makes_none(place: Path) -> None:
    with serving(None, STATEHOUSE_DATA_DIR=str(place / "data")) as server, server.client() as client:
        assert not (place / "data/admin.token").exists()
        assert not client.access.ListTokens(pb.ListTokensRequest(project_id="system")).tokens


def test_the_command_makes_one_in_another_database(access: Guarded, database: str) -> None:
    made = run("token", "create", "--admin", DATABASE_URL=database)
    assert roles_of(access.client(""), made.strip()) == EVERYTHING


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--name", ""], "token.name"),
        (["--name", "x" * 300], "token.name"),
        (["--expires", "366d"], "token.ttl"),
        (["--expires", "10ms"], "token.ttl"),
        (["--expires", "-1s"], "is not a duration"),
        (["--project", "p"], "No such option"),
    ],
)
def test_bad_input_is_told_and_nothing_is_made(
    database: str, sql: psycopg.Connection[tuple[int]], arguments: list[str], told: str
) -> None:
    count = "SELECT count(*) FROM tokens"
    before = sql.execute(count).fetchone()
    code = 2 if told[0].isupper() or told.startswith("is") else 1
    assert told in run("token", "create", "--admin", *arguments, code=code, DATABASE_URL=database)
    assert sql.execute(count).fetchone() == before


def test_a_database_without_tables_is_told(postgres_without_tables: str) -> None:
    assert "statehouse migrate up" in run("token", "create", "--admin", code=1, DATABASE_URL=postgres_without_tables)


@pytest.fixture
def postgres_without_tables(database: str) -> Iterator[str]:
    """The URL of an empty database."""
    name = "empty_of_administrators"
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name}")
        yield psycopg.conninfo.make_conninfo(database, dbname=name)
        conn.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_a_client_makes_tokens_as_people_write_it(access: Guarded) -> None:
    """The text alone is on standard output, for scripts."""
    admin = access.administrator
    project = admin.create_project()
    settings = {"STATEHOUSE_ADDRESS": access.address, "STATEHOUSE_TOKEN": access.token_of("ADMIN", project)}
    given = ["--name", "ci", "--project", project, "--role", "WORKER", "--expires", "90d"]
    text = run("token", "create", *given, "-o", "secret", **settings).removesuffix("\n")
    assert roles_of(access.client(""), text) == [(project, role("WORKER"))]
    (found,) = admin.access.ListTokens(pb.ListTokensRequest(project_id=project, filters=[{"names": ["ci"]}])).tokens
    assert found.expire_time.seconds - found.create_time.seconds == 90 * 86_400
    listed = run("token", "list", "--project", project, "--name", "ci", "-o", "name", **settings)
    assert listed.split() == [found.id]
    where = ["--project", project]
    new = run("token", "rotate", found.id, "--overlap", "1d", "-o", "secret", *where, **settings).strip()
    assert all(roles_of(access.client(""), one) for one in (text, new))
    run("token", "revoke", found.id, *where, **settings)
    with pytest.raises(grpc.RpcError):
        access.client(new).create_task(project_id=project)
    assert "Nothing secret" in run("list", "tokens", "-o", "secret", code=2, **settings)
