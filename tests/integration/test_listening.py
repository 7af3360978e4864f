"""Where a server listens: only where nobody beyond this machine reaches it, unless it has authentication and TLS."""

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import grpc
import pytest
from statehouse.v1 import system_pb2
from statehouse.v1.system_pb2 import Risk

from statehouse_server import app
from statehouse_server.config import CannotListen, Config
from statehouse_server.listening import addresses
from tests.support import certificates
from tests.support.certificates import Files
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import serving

WITHOUT_AUTHENTICATION = "without authentication whoever reaches it may do everything; set --auth required"
WITHOUT_TLS = "without TLS calls could be read on the way, with the tokens in them; set --tls-cert and --tls-key"
EVERYWHERE = ("0.0.0.0:0", "[::]:0")


def refusal(**settings: Any) -> str:
    """What is said of an address that is refused."""
    with pytest.raises(CannotListen) as caught:
        addresses.check(Config(**settings))
    return str(caught.value)


@contextmanager
def resolving(*found: str) -> Iterator[None]:
    """All names resolve to these addresses, at which a server could listen."""
    places = [(socket.AF_INET6 if ":" in one else socket.AF_INET, 1, 6, "", (one, 0)) for one in found]
    with (
        patch.object(socket, "getaddrinfo", lambda *_, **__: places),
        patch.object(addresses, "_problem", lambda *_, **__: (0, "")),
    ):
        yield


@pytest.mark.parametrize("listen", EVERYWHERE)
def test_other_machines_do_not_reach_a_server_without_authentication(listen: str) -> None:
    said = refusal(listen=listen)
    assert said.startswith(f"Cannot listen on {listen}: other machines may reach it, and {WITHOUT_AUTHENTICATION}")
    assert "127.0.0.1 or unix:PATH" in said
    assert "--insecure" in said


@pytest.mark.parametrize("listen", EVERYWHERE)
def test_tls_does_not_stand_in_for_authentication(listen: str) -> None:
    assert WITHOUT_AUTHENTICATION in refusal(listen=listen, tls_cert="server.crt", tls_key="server.key")


@pytest.mark.parametrize("listen", EVERYWHERE)
def test_tokens_are_not_read_on_the_way(listen: str) -> None:
    assert WITHOUT_TLS in refusal(listen=listen, auth="required")


@pytest.mark.parametrize("listen", ["127.0.0.1:0", "127.8.8.8:0", "localhost:0", "[::1]:0", "[::ffff:127.0.0.1]:0"])
def test_nobody_else_reaches_this_machine_by_its_loopback(listen: str) -> None:
    assert addresses.is_local(listen)


@pytest.mark.parametrize("listen", [*EVERYWHERE, "0:0", "10.1.2.3:0", "[fe80::1]:0", "[::ffff:10.0.0.1]:0"])
def test_other_addresses_are_reached_by_others(listen: str) -> None:
    assert not addresses.is_local(listen)


@pytest.mark.parametrize(
    ("found", "local"),
    [(["127.0.0.1", "::1"], True), (["127.0.0.1", "192.0.2.7"], False), (["192.0.2.7"], False)],
    ids=range(3),
)
def test_a_name_counts_by_all_its_addresses(found: list[str], local: bool) -> None:
    with resolving(*found):
        assert addresses.is_local("a.example:50051") is local
        if local:
            addresses.check(Config(listen="a.example:50051"))
        else:
            assert WITHOUT_AUTHENTICATION in refusal(listen="a.example:50051")


@pytest.mark.parametrize("listen", EVERYWHERE)
def test_with_authentication_and_tls_a_server_listens_everywhere(listen: str) -> None:
    config = Config(listen=listen, auth="required", tls_cert="server.crt", tls_key="server.key")
    addresses.check(config)
    assert addresses.risks(config) == []


def test_what_is_risked_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    said = run("serve", "--listen", "0.0.0.0:0", "--data-dir", str(folder), code=1, DATABASE_URL="")
    assert said.count("\n") == 1
    assert WITHOUT_AUTHENTICATION in said
    assert not folder.exists()


def info(address: str) -> system_pb2.GetServerInfoResponse:
    with grpc.insecure_channel(address) as channel:
        found = Client(channel).system.GetServerInfo(system_pb2.GetServerInfoRequest(), wait_for_ready=True, timeout=20)
    assert isinstance(found, system_pb2.GetServerInfoResponse)
    return found


def test_a_risk_that_is_taken_is_told(database: str) -> None:
    with serving(database, "--insecure", STATEHOUSE_LISTEN="0.0.0.0:0") as server:
        warnings = [line for line in server.lines if "other machines may reach 0.0.0.0:0" in line]
        assert [WITHOUT_AUTHENTICATION in warnings[0], WITHOUT_TLS in warnings[1]] == [True, True]
        port = server.address.rpartition(":")[2]
        assert info(f"127.0.0.1:{port}").risks == [Risk.RISK_NO_AUTHENTICATION, Risk.RISK_NO_TLS]
        assert server.stop() == 0


def test_a_server_on_loopback_risks_nothing(config: Config, database: str) -> None:
    with app.running(replace(config, insecure=True), database) as server:
        assert info(f"127.0.0.1:{server.port}").risks == []


# Unix sockets


@pytest.fixture
def lax() -> Iterator[None]:
    """A user who lets others read and write all files."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_unix_socket_is_private_under_a_lax_umask(config: Config, database: str, tmp_path: Path, lax: None) -> None:
    path = tmp_path / "socket"
    with app.running(replace(config, listen=f"unix:{path}"), database):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert info(f"unix:{path}").version
        (tmp_path / "later").touch()
    assert stat.S_IMODE((tmp_path / "later").stat().st_mode) == 0o666


def test_commands_call_over_a_unix_socket(database: str, tmp_path: Path) -> None:
    address = f"unix:{tmp_path}/socket"
    with serving(database, "--listen", address) as server:
        assert server.address == address
        assert "version" in run("--address", address, "call", "GetServerInfo")
        with_variable = run("list", "projects", STATEHOUSE_ADDRESS=address)
        assert "local" in with_variable
        assert server.stop() == 0


def test_a_socket_that_nobody_listens_on_is_replaced(config: Config, database: str, tmp_path: Path) -> None:
    path = tmp_path / "socket"
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(path))
    with app.running(replace(config, listen=f"unix:{path}"), database):
        assert info(f"unix:{path}").version


def test_a_socket_that_is_in_use_is_refused_and_kept(config: Config, database: str, tmp_path: Path) -> None:
    address = f"unix:{tmp_path}/socket"
    with app.running(replace(config, listen=address), database):
        assert "it is in use" in run("serve", "--listen", address, code=1, DATABASE_URL="")
        with pytest.raises(CannotListen, match="it is in use"), app.running(replace(config, listen=address), database):
            pass
        assert info(address).version


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("{folder}/file", "there is a file that is no socket"),
        ("{folder}/missing/socket", "there is no folder"),
        ("{folder}/file/socket", "there is no folder"),
        ("{folder}/" + "x" * 107, "the path has more than 107 bytes"),
        ("{folder}/" + "ü" * 53, "the path has more than 107 bytes"),
        ("", "PATH has no ? or #"),
        ("{folder}/a?b", "PATH has no ? or #"),
        ("{folder}/a#b", "PATH has no ? or #"),
        ("//{folder}/socket", "PATH has no ? or #"),
    ],
    ids=range(9),
)
def test_a_path_that_cannot_be_a_socket_is_told(path: str, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    listen = "unix:" + path.format(folder=str(tmp_path).lstrip("/") if path.startswith("//") else tmp_path)
    assert sentence in refusal(listen=listen)


def test_percent_signs_mean_to_servers_what_they_mean_to_clients(config: Config, database: str, tmp_path: Path) -> None:
    (tmp_path / "a b").mkdir()
    address = f"unix://{tmp_path}/a%20b/socket"
    addresses.check(Config(listen=address))
    with app.running(replace(config, listen=address), database):
        assert (tmp_path / "a b/socket").is_socket()
        assert "it is in use" in refusal(listen=f"unix:{tmp_path}/a b/socket")
        assert info(address).version


def test_processes_do_not_share_a_unix_socket(tmp_path: Path) -> None:
    listen = f"unix:{tmp_path}/socket"
    said = run("serve", "--processes", "2", "--listen", listen, code=1, DATABASE_URL="")
    assert said == f"Error: Cannot listen on {listen}: server processes cannot share it. Set --processes 1.\n"


def test_tls_can_be_spoken_over_a_unix_socket(config: Config, database: str, tmp_path: Path) -> None:
    authority = certificates.authority()
    files = Files(tmp_path).store(certificates.of_server(authority))
    listen = f"unix:{tmp_path}/socket"
    with app.running(replace(files.config(config), auth="none", listen=listen), database):
        options = [("grpc.ssl_target_name_override", "localhost")]
        credentials = grpc.ssl_channel_credentials(authority.pem)
        with grpc.secure_channel(listen, credentials, options=options) as channel:
            assert Client(channel).system.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=20).version
