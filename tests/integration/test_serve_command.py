"""Starting `statehouse serve`: wrong settings are reported soon, with a clear sentence."""

import os
import re
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psutil
import psycopg
import pytest

from statehouse_server.cli.server import serve
from statehouse_server.config import CannotListen, Config
from statehouse_server.listening import addresses
from tests.support.command import run
from tests.support.process import COMMAND, serving
from tests.support.waiting import until

SECRET = "marker-of-a-secret"
ANYWHERE = {"STATEHOUSE_LISTEN": "127.0.0.1:0"}


@contextmanager
def started(*arguments: str, **environment: str) -> "Iterator[subprocess.Popen[str]]":
    """A command that is not expected to end; its two outputs are combined."""
    process = subprocess.Popen(
        [COMMAND, *arguments],
        env={**os.environ, **ANYWHERE, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def taken(*, shared: bool = False) -> Iterator[int]:
    """A port that is in use."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, int(shared))
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


@pytest.mark.parametrize("command", [["serve"], ["migrate", "up"], ["migrate", "status"], ["db", "reset", "--yes"]])
def test_a_url_of_another_database_is_refused(command: list[str]) -> None:
    said = run(*command, code=1, **ANYWHERE, DATABASE_URL=f"mysql://root:{SECRET}@localhost/statehouse")
    assert "DATABASE_URL begins with mysql://, and must be like postgresql://" in said
    assert SECRET not in said


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (SECRET, "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:{SECRET}@[::1/statehouse", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:{SECRET}%zz@localhost/statehouse", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (
            f"postgresql://user:{SECRET}@localhost/statehouse?nothing=1",
            "DATABASE_URL is not a URL of a PostgreSQL server",
        ),
        (f"postgresql://user:an@{SECRET}@localhost/statehouse", "with %40 for @ and %2F for / in a password"),
        (f"postgresql://user:an@@{SECRET}@localhost/statehouse", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:a@/{SECRET}@localhost/statehouse", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:{SECRET}/x@localhost/statehouse", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:{SECRET}/statehouse", "DATABASE_URL must have a port between 1 and 65535"),
        (f"host=localhost;user=user;password={SECRET}", "DATABASE_URL is not a URL of a PostgreSQL server"),
        (f"postgresql://user:{SECRET}@localhost:99999/statehouse", "DATABASE_URL must have a port between 1 and 65535"),
        (f"postgresql://user:{SECRET}@localhost/statehouse?sslmode=some", 'invalid sslmode value: "some"'),
    ],
)
def test_a_url_that_is_none_is_refused_without_repeating_its_password(url: str, sentence: str) -> None:
    said = run("serve", code=1, **ANYWHERE, DATABASE_URL=url)
    assert sentence in said
    assert SECRET not in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", [["migrate", "up"], ["migrate", "status"], ["db", "reset", "--yes"]])
def test_a_direct_url_that_is_none_is_refused_without_repeating_its_password(
    command: list[str], tmp_path: Path
) -> None:
    environment = {"DATABASE_URL": "", "STATEHOUSE_DATA_DIR": str(tmp_path)}
    said = run(*command, code=1, **environment, STATEHOUSE_DIRECT_URL=f"postgresql//user:{SECRET}@localhost/it")
    assert said.startswith("Error: STATEHOUSE_DIRECT_URL is not a URL of a PostgreSQL server")
    assert SECRET not in said


@pytest.mark.parametrize("setting", ["DATABASE_URL", "STATEHOUSE_DIRECT_URL"])
@pytest.mark.parametrize(
    ("part", "wrong", "sentence"),
    [
        (r":[^:@]+@", f":{SECRET}@", "password authentication failed"),
        (r"//\w+:", "//nobody:", "password authentication failed"),
        (r"@/\w+", "@/no_such_database", 'database "no_such_database" does not exist'),
    ],
)
def test_a_server_that_refuses_is_not_waited_for(
    database: str, setting: str, part: str, wrong: str, sentence: str
) -> None:
    said = run("serve", code=1, **{**ANYWHERE, "DATABASE_URL": database, setting: re.sub(part, wrong, database)})
    assert f"The database of {setting} cannot be used" in said
    assert sentence in said
    assert "Waiting" not in said
    assert SECRET not in said


def test_the_direct_url_alone_is_what_commands_of_the_schema_use_and_name(database: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    environment = {"DATABASE_URL": "", "STATEHOUSE_DIRECT_URL": database, "STATEHOUSE_DATA_DIR": str(folder)}
    said = run("db", "reset", code=130, stdin="n\n", **environment)
    assert "All data in the server of STATEHOUSE_DIRECT_URL will be lost" in said
    assert str(psycopg.conninfo.conninfo_to_dict(database)["password"]) not in said
    assert run("migrate", "up", **environment) == "No migrations are pending.\n"
    assert run("migrate", "status", **environment).endswith("Pending: 0\n")
    assert not folder.exists()


def test_the_direct_url_alone_is_not_served(database: str, tmp_path: Path) -> None:
    """The migrations and notifications would go to another database."""
    folder = tmp_path / "data"
    environment = {"DATABASE_URL": "", "STATEHOUSE_DIRECT_URL": database, "STATEHOUSE_DATA_DIR": str(folder)}
    said = run("serve", code=1, **ANYWHERE, **environment)
    assert said == "Error: STATEHOUSE_DIRECT_URL needs DATABASE_URL, which is not set.\n"
    assert not folder.exists()


def test_a_server_that_is_not_there_is_waited_for_and_that_is_said_at_once() -> None:
    with started("serve", DATABASE_URL="postgresql://127.0.0.1:1/statehouse") as process:
        assert process.stdout
        first = process.stdout.readline()
        assert first.startswith("Waiting up to 30 s for the database of DATABASE_URL: ")
        assert "Connection refused" in first
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert rest.split() == ["Aborted."]


def test_a_server_that_does_not_answer_is_waited_for_and_that_is_said() -> None:
    with taken() as port, started("serve", DATABASE_URL=f"postgresql://127.0.0.1:{port}/statehouse") as process:
        assert process.stdout
        assert "no answer" in process.stdout.readline()


def test_a_server_that_comes_late_is_used(database: str, tmp_path: Path) -> None:
    """As in containers that start together."""
    (sockets,) = parse_qs(urlsplit(database).query)["host"]
    with started("serve", DATABASE_URL=database.replace(sockets, str(tmp_path))) as process:
        assert process.stdout
        assert "Waiting" in process.stdout.readline()
        (tmp_path / ".s.PGSQL.5432").symlink_to(Path(sockets) / ".s.PGSQL.5432")
        assert any("Statehouse listens on" in line for line in process.stdout)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_port_that_is_taken_is_noticed_before_anything_is_made(tmp_path: Path, workers: str) -> None:
    folder = tmp_path / "data"
    with taken() as port:
        said = run(
            "serve", "--processes", workers, "--listen", f"127.0.0.1:{port}", "--data-dir", str(folder), code=1,
            DATABASE_URL="",
        )  # fmt: skip
    assert said.startswith(f"Error: Cannot listen on 127.0.0.1:{port}: it is in use")
    assert said.count("\n") == 1
    assert not folder.exists()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("127.0.0.1", "an address is HOST:PORT"),
        ("127.0.0.1:", "an address is HOST:PORT"),
        (":50051", "an address is HOST:PORT"),
        ("127.0.0.1:http", "an address is HOST:PORT"),
        ("127.0.0.1:65536", "an address is HOST:PORT"),
        ("127.0.0.1:" + "9" * 5000, "an address is HOST:PORT"),
        ("::1:50051", "an address is HOST:PORT"),
        ("192.0.2.1:50051", "it is not an address of this machine"),
        ("a..b:50051", "the address cannot be resolved"),
    ],
    ids=range(9),
)
@pytest.mark.parametrize("shared", [False, True])
def test_an_address_that_is_none_is_refused(address: str, sentence: str, shared: bool) -> None:
    with pytest.raises(CannotListen) as caught:
        addresses.check(Config(listen=address, processes=2 if shared else 1))
    assert str(caught.value).startswith(f"Cannot listen on {address}: {sentence}")


@pytest.mark.parametrize(
    ("address", "reached"),
    [
        ("0.0.0.0:1", "localhost:1"), ("[::]:1", "localhost:1"), ("127.0.0.1:1", "127.0.0.1:1"),
        ("unix:/run/statehouse.sock", "unix:/run/statehouse.sock"),
    ],
)  # fmt: skip
def test_a_server_that_listens_everywhere_is_reached_by_the_name_of_its_machine(address: str, reached: str) -> None:
    """No certificate has the address 0.0.0.0."""
    certificates = Config(listen=address, tls_cert="server.crt", tls_key="server.key", tls_client_ca="ca.crt")
    assert list(serve._client_flags(certificates, address)) == [
        f"--address {reached}", "--tls-ca FILE", "--tls-client-cert FILE --tls-client-key FILE"
    ]  # fmt: skip


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_address_that_is_none_is_noticed_before_anything_is_made(tmp_path: Path, workers: str) -> None:
    folder = tmp_path / "data"
    environment = {"STATEHOUSE_DATA_DIR": str(folder), "STATEHOUSE_LISTEN": "192.0.2.1:50051", "DATABASE_URL": ""}
    said = run("serve", "--processes", workers, code=1, **environment)
    assert said == "Error: Cannot listen on 192.0.2.1:50051: it is not an address of this machine.\n"
    assert not folder.exists()


def test_all_forms_of_addresses_can_be_listened_on(database: str) -> None:
    for host in ("localhost", "0.0.0.0"):
        with serving(database, "--insecure", STATEHOUSE_LISTEN=f"{host}:0") as server:
            assert server.address.startswith(f"{host}:")
            assert server.stop() == 0


def test_a_data_folder_that_cannot_be_used_is_a_sentence() -> None:
    """Root has all permissions, so the test uses another obstacle."""
    with tempfile.TemporaryDirectory(prefix="statehouse-tests-") as folder:
        (Path(folder) / "lock").mkdir()
        said = run("serve", code=1, **ANYWHERE, STATEHOUSE_DATA_DIR=folder, DATABASE_URL="")
    assert (
        said.splitlines()[-1]
        == f"Error: {folder}/lock must be a regular file of this user without other hard links. Move it away."
    )


@pytest.mark.parametrize("command", [["call", "GetServerInfo"], ["tree", "task"], ["health"], ["keys", "list"]])
def test_the_address_of_a_server_that_is_not_there_is_said_without_a_password(command: list[str]) -> None:
    said = run(*command, code=5, STATEHOUSE_ADDRESS=f"dns:///user:{SECRET}@127.0.0.1:1")
    assert said.startswith("Error: There is no server at 127.0.0.1:1, as STATEHOUSE_ADDRESS says: nothing responds.")
    assert "statehouse serve" in said
    assert SECRET not in said
    odd = run(*command, code=2, STATEHOUSE_ADDRESS=f"http://user:{SECRET}@127.0.0.1:1")
    assert "Invalid value for STATEHOUSE_ADDRESS: an address is HOST:PORT" in odd
    assert SECRET not in odd


def test_grpc_writes_nothing_past_the_command() -> None:
    said = run("call", "--address", "", "GetServerInfo", code=2)
    assert said.splitlines()[-1] == "Error: Invalid value for --address: it is empty."


def test_a_database_without_tables_is_told_how_to_get_them(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("CREATE DATABASE bare")
    url = re.sub(r"@/\w+", "@/bare", database)
    assert "statehouse migrate up" in run("serve", "--no-migrate", code=1, **ANYWHERE, DATABASE_URL=url)


def processors_of(pid: int) -> set[frozenset[int]]:
    """The processors that the threads of a process may use."""
    return {frozenset(os.sched_getaffinity(int(thread))) for thread in os.listdir(f"/proc/{pid}/task")}


@pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2, reason="there is no choice"
)
class TestProcessors:
    def test_a_server_runs_on_one_and_its_embedded_database_on_all(self, data_dir: Path) -> None:
        with serving(None, "--data-dir", str(data_dir / "data")) as server:
            (one,) = processors_of(server.process.pid)
            postmaster = data_dir / "data/postgresql/postmaster.pid"
            assert processors_of(int(postmaster.read_text(encoding="ascii").split()[0])) == {
                frozenset(os.sched_getaffinity(0))
            }
        assert len(one) == 1

    def test_two_server_processes_run_on_different_ones(self, database: str) -> None:
        with serving(database, "--processes", "2") as server:
            workers = psutil.Process(server.process.pid).children()
            # The second one may still be starting.
            until(lambda: all(len(one) == 1 for worker in workers for one in processors_of(worker.pid)))
            first, second = (processors_of(worker.pid) for worker in workers)
        assert first != second

    def test_it_runs_on_all_if_it_is_told_to(self, database: str) -> None:
        with serving(database, "--no-one-processor") as server:
            assert processors_of(server.process.pid) == {frozenset(os.sched_getaffinity(0))}
