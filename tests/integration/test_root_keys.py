"""Root keys: files, variables and a key service; and the check that a server has the right ones."""

import base64
import json
import os
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.errors import KeyServiceUnavailable
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.secrets import local_key, root_keys
from statehouse_server.secrets.keyring import Keyring
from statehouse_server.secrets.local_key import LocalKey
from statehouse_server.secrets.root_key import RootKey, RootKeyError, WrongRootKey
from statehouse_server.secrets.transit_key import TransitKey

TOKEN = "the-token-of-the-test"


class Transit(BaseHTTPRequestHandler):
    """A fake of the Transit engine of Vault and OpenBao: keys with versions, AEAD, tokens, its errors."""

    keys: dict[str, list[bytes]]
    nonsense: list[bytes]
    """The response that it returns once instead."""
    stolen: list[str]
    """The requests of clients that follow a redirect."""

    def do_POST(self) -> None:
        if self.nonsense:
            self.wfile.write(self.nonsense.pop())
            return None
        _, api, mount, operation, name = self.path.split("/")
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers["X-Vault-Token"] != TOKEN:
            return self._answer(403, {"errors": ["permission denied"]})
        if (api, mount) != ("v1", "transit") or name not in self.keys:
            return self._answer(404, {"errors": []})
        versions = self.keys[name]
        bound = base64.b64decode(body["associated_data"])
        if operation == "encrypt":
            nonce = os.urandom(12)
            sealed = nonce + AESGCM(versions[-1]).encrypt(nonce, base64.b64decode(body["plaintext"]), bound)
            text = f"vault:v{len(versions)}:{base64.b64encode(sealed).decode()}"
            return self._answer(200, {"data": {"ciphertext": text, "key_version": len(versions)}})
        try:
            prefix, version, text = body["ciphertext"].split(":")
            assert prefix == "vault"
            sealed = base64.b64decode(text)
            plain = AESGCM(versions[int(version[1:]) - 1]).decrypt(sealed[:12], sealed[12:], bound)
        except (InvalidTag, ValueError, AssertionError):
            return self._answer(400, {"errors": ["cipher: message authentication failed"]})
        return self._answer(200, {"data": {"plaintext": base64.b64encode(plain).decode()}})

    def do_GET(self) -> None:
        self.stolen.append(str(self.headers))
        self._answer(200, {"data": {"plaintext": base64.b64encode(bytes(32)).decode(), "ciphertext": "x"}})

    def _answer(self, code: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        pass


SERVICES: dict[str, Any] = {}
"""The handlers of the key services, by the setting of their key."""


def answering(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


@pytest.fixture
def transit(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The setting of a key in a key service of the test's own."""
    monkeypatch.setenv("VAULT_TOKEN", TOKEN)
    handler = type("Handler", (Transit,), {"keys": {"root": [os.urandom(32)]}, "nonsense": [], "stolen": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        SERVICES[f"transit+http://127.0.0.1:{server.server_port}/transit/root"] = handler
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"transit+http://127.0.0.1:{server.server_port}/transit/root"
        server.shutdown()
        thread.join()


class TestFiles:
    def test_a_new_key_is_readable_by_its_owner_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        uri = local_key.create(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        (key,) = root_keys.load(f"file:{path}")
        assert key.key_uri == uri
        assert uri.startswith("local:")
        assert base64.b64decode(path.read_text()).hex()[:16] not in uri
        assert [one.name for one in tmp_path.iterdir()] == ["root.key"]

    def test_another_key_comes_first_and_the_old_one_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        old, new = local_key.create(path), local_key.create(path)
        assert [key.key_uri for key in root_keys.load(f"file:{path}")] == [new, old]

    @pytest.mark.parametrize(
        "text", ["", "\n", "nonsense", "c2hvcnQ=", "# only a note\n", "ä" * 44, base64.b64encode(bytes(31)).decode()]
    )
    def test_what_is_no_key_is_refused_without_being_shown(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "root.key"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(RootKeyError) as caught:
            root_keys.load(f"file:{path}")
        assert str(path) in str(caught.value)
        assert not text.strip() or text.strip() not in str(caught.value)

    def test_a_key_can_come_last_for_a_start(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        old, new = local_key.create(path), local_key.create(path, last=True)
        assert [key.key_uri for key in root_keys.load(f"file:{path}")] == [old, new]

    def test_a_file_stays_what_it_was_but_for_the_key(self, tmp_path: Path) -> None:
        path, link = tmp_path / "root.key", tmp_path / "link"
        local_key.create(path)
        path.write_text("# a note\n" + path.read_text())
        path.chmod(0o640)
        os.chown(path, 12345 if os.geteuid() == 0 else -1, -1)
        before = path.stat()
        link.symlink_to(path)
        local_key.create(link)
        assert link.is_symlink()
        after = path.stat()
        assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
        assert "# a note\n" in path.read_text()
        assert len(root_keys.load(f"file:{path}")) == 2

    def test_of_many_keys_that_are_made_at_once_none_is_lost(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        with ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda _: local_key.create(path), range(24)))
        assert {key.key_uri for key in root_keys.load(f"file:{path}")} == set(made)

    def test_a_file_that_is_broken_is_not_overwritten(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        path.write_text("nonsense")
        with pytest.raises(RootKeyError):
            local_key.create(path)
        assert path.read_text() == "nonsense"
        with pytest.raises(RootKeyError):
            root_keys.load(f"file:{tmp_path / 'missing'}")

    def test_links_in_a_circle_are_no_place_for_a_key(self, tmp_path: Path) -> None:
        path = tmp_path / "root.key"
        path.symlink_to(path)
        with pytest.raises(RootKeyError, match="cannot be created"):
            local_key.create(path)


class TestSettings:
    def test_several_sources_are_listed_and_the_first_is_primary(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, transit: str
    ) -> None:
        path = tmp_path / "root.key"
        uri = local_key.create(path)
        monkeypatch.setenv("MY_KEY", base64.b64encode(b"k" * 32).decode())
        found = root_keys.load(f"env:MY_KEY, file:{path},{transit}")
        assert [key.key_uri for key in found] == [LocalKey(b"k" * 32).key_uri, uri, transit]
        assert root_keys.load("") == []

    @pytest.mark.parametrize(
        "setting",
        [
            "nonsense", ",", " ", "env:NOT_SET", "transit+https://host/m/k?token=hunter2", "transit+https://host/m/k#x",
            "ftp://x/y/z", "transit+https:///mount/key", "transit+http://host/key",
            "transit+http://user:password@host/mount/key", "transit+http://user:pass/word@host/mount/key",
            "transit+http://user:password/mount/key", "env:TWICE,env:TWICE", "transit+https://[::1/transit/key",
        ],
    )  # fmt: skip
    def test_what_names_no_key_is_refused(self, setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TWICE", base64.b64encode(b"k" * 32).decode())
        monkeypatch.setenv("VAULT_TOKEN", TOKEN)
        with pytest.raises(RootKeyError) as caught:
            root_keys.load(setting)
        assert "hunter2" not in str(caught.value)
        assert "password" not in str(caught.value)

    def test_certificates_that_cannot_be_used_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("VAULT_TOKEN", TOKEN)
        monkeypatch.setenv("VAULT_CACERT", "/nowhere/ca.pem")
        with pytest.raises(RootKeyError, match=r"VAULT_CACERT, /nowhere/ca\.pem"):
            root_keys.load("transit+https://host/mount/key")

    def test_a_key_of_a_service_has_one_name(self, transit: str) -> None:
        assert root_keys.load(transit + "/")[0].key_uri == transit

    def test_a_key_service_needs_a_token(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("VAULT_TOKEN", raising=False)
        with pytest.raises(RootKeyError, match="VAULT_TOKEN"):
            root_keys.load("transit+http://127.0.0.1:1/transit/root")


class TestWrapping:
    @pytest.fixture(params=["local", "transit"])
    def root(self, request: pytest.FixtureRequest) -> RootKey:
        if request.param == "local":
            return LocalKey(b"k" * 32)
        return root_keys.load(request.getfixturevalue("transit"))[0]

    def test_what_is_wrapped_unwraps_in_its_context_alone(self, root: RootKey) -> None:
        wrapped = root.wrap(b"s" * 32, b"here")
        assert b"s" * 8 not in wrapped
        assert not any(secret in f"{root!r}{root}" for secret in ("k" * 8, TOKEN))
        assert root.wrap(b"s" * 32, b"here") != wrapped, "there is rng in it"
        assert root.unwrap(wrapped, b"here") == b"s" * 32
        for other, context in ((wrapped, b"there"), (wrapped[:-4] + b"AAA=", b"here"), (wrapped[:5], b"here")):
            with pytest.raises(WrongRootKey):
                root.unwrap(other, context)

    def test_another_root_key_opens_nothing(self) -> None:
        wrapped = LocalKey(b"k" * 32).wrap(b"s" * 32, b"here")
        with pytest.raises(WrongRootKey):
            LocalKey(b"l" * 32).unwrap(wrapped, b"here")

    def test_a_key_of_a_service_can_have_versions(self, transit: str) -> None:
        (root,) = root_keys.load(transit)
        first = root.wrap(b"s" * 32, b"here")
        assert first.startswith(b"vault:v1:")

    def test_another_version_in_the_service_wraps_what_is_new(self, transit: str) -> None:
        (root,) = root_keys.load(transit)
        first = root.wrap(b"s" * 32, b"here")
        SERVICES[transit].keys["root"].append(os.urandom(32))
        assert root.wrap(b"s" * 32, b"here").startswith(b"vault:v2:")
        assert root.unwrap(first, b"here") == b"s" * 32

    @pytest.mark.parametrize(
        "answer",
        [
            b"", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", answering(b"["),
            answering(b"[]"), answering(b'{"data": null}'), answering(b'{"data": {}}'), answering(b"\xff"),
            answering(b'{"data": {"plaintext": "!!!", "ciphertext": 7}}'),
            answering(b'{"data": {"plaintext": "AAAA", "ciphertext": ""}}'),
            b"HTTP/1.1 302 Found\r\nLocation: /stolen\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n",
        ],
    )  # fmt: skip
    def test_nonsense_of_a_service_is_never_a_key(self, transit: str, answer: bytes) -> None:
        (root,) = root_keys.load(transit)
        wrapped = root.wrap(b"s" * 32, b"here")
        SERVICES[transit].nonsense += [answer, answer]
        with pytest.raises(KeyServiceUnavailable):
            root.unwrap(wrapped, b"here")
        with pytest.raises(KeyServiceUnavailable):
            root.wrap(b"s" * 32, b"here")
        assert SERVICES[transit].stolen == [], "the token is for nobody else"
        assert root.unwrap(wrapped, b"here") == b"s" * 32
        with pytest.raises(WrongRootKey):
            root.unwrap(b"\xff\xfe", b"here")

    def test_a_service_that_refuses_or_is_gone_is_unavailable(self, transit: str) -> None:
        for key in (
            TransitKey(transit, "another token"),
            TransitKey(transit.replace("/root", "/another"), TOKEN),
            TransitKey("transit+http://127.0.0.1:1/transit/root", TOKEN),
        ):
            with pytest.raises(KeyServiceUnavailable) as caught:
                key.wrap(b"s" * 32, b"here")
            assert "token" not in str(caught.value.message)


class TestStart:
    """A server starts with the root keys of its database, and with no others."""

    @pytest.fixture(autouse=True)
    def _database(self, database: str, config: Config) -> None:
        self.database, self.config = database, config
        with psycopg.connect(database, autocommit=True) as conn:
            conn.execute("DELETE FROM root_keys")

    def start(self, *paths: Path) -> None:
        setting = ",".join(f"file:{path}" for path in paths)
        with app.running(replace(self.config, root_keys=setting), self.database):
            pass

    def keys(self, tmp_path: Path, *names: str) -> list[Path]:
        paths = [tmp_path / name for name in names]
        for path in paths:
            local_key.create(path)
        return paths

    def test_another_root_key_is_refused(self, tmp_path: Path) -> None:
        right, wrong = self.keys(tmp_path, "right", "wrong")
        self.start(right)
        self.start(right)
        with pytest.raises(RootKeyError, match=r"not listed.*there are no secrets yet, .* DELETE FROM root_keys"):
            self.start(wrong)
        # Without any, all but the secrets is served.
        self.start()

    def test_a_key_is_introduced_by_one_that_is_known(self, tmp_path: Path) -> None:
        old, new = self.keys(tmp_path, "old", "new")
        self.start(old)
        self.start(new, old)
        self.start(new)

    def test_a_known_key_that_does_not_open_the_canary_is_refused(self, tmp_path: Path) -> None:
        one, other = self.keys(tmp_path, "one", "other")
        self.start(one, other)
        with psycopg.connect(self.database, autocommit=True) as conn:
            conn.execute("UPDATE root_keys SET canary = set_byte(canary, 20, get_byte(canary, 20) # 1)")
        with pytest.raises(WrongRootKey):
            self.start(one)

    def test_canaries_of_different_databases_do_not_belong_together(self, tmp_path: Path) -> None:
        one, other = self.keys(tmp_path, "one", "other")
        self.start(one)
        with psycopg.connect(self.database, autocommit=True) as conn:
            foreign = conn.execute("DELETE FROM root_keys RETURNING key_uri, canary, create_time").fetchone()
            self.start(other)
            conn.execute("INSERT INTO root_keys VALUES (%s, %s, %s)", foreign)
        with pytest.raises(RootKeyError, match="belong together"):
            self.start(one, other)

    def test_servers_that_start_at_once_agree(self, tmp_path: Path) -> None:
        paths = self.keys(tmp_path, *map(str, range(6)))
        with psycopg.connect(self.database, autocommit=True) as conn:
            conn.execute("DELETE FROM root_keys")

        def check(path: Path) -> bool:
            keyring = Keyring(root_keys.load(f"file:{path},file:{tmp_path / 'common'}"))
            with connect(self.database) as conn:
                keyring.check(CallContext(conn))
            return bool(keyring.pepper)

        self.keys(tmp_path, "common")
        with ThreadPoolExecutor(6) as pool:
            assert all(pool.map(check, paths))
        self.start(*paths)

    def test_a_pepper_is_of_one_database(self, tmp_path: Path) -> None:
        keyring = Keyring(root_keys.load(f"file:{self.keys(tmp_path, 'one')[0]}"))
        peppers = set()
        with connect(self.database) as conn:
            for _ in range(2):
                keyring.check(CallContext(conn))
                peppers.add(keyring.pepper)
                conn.execute("DELETE FROM root_keys")
        assert len(peppers) == 2
        assert all(len(pepper) == 32 for pepper in peppers)

    def test_without_the_tables_it_says_what_to_do(self, tmp_path: Path) -> None:
        (path,) = self.keys(tmp_path, "one")
        with psycopg.connect(self.database, autocommit=True) as conn:
            conn.execute("ALTER TABLE root_keys RENAME TO hidden")
            with pytest.raises(RootKeyError, match="migrations"):
                self.start(path)
            conn.execute("ALTER TABLE hidden RENAME TO root_keys")

    def test_a_service_that_is_gone_lets_nobody_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("VAULT_TOKEN", TOKEN)
        config = replace(self.config, root_keys="transit+http://127.0.0.1:1/transit/root")
        with pytest.raises(RootKeyError, match="cannot be checked"), app.running(config, self.database):
            pass
