"""Root keys: they stand outside the database and wrap the keys of projects, which encrypt the secrets.

A setting names them, separated by commas; the first one wraps what is new, the others still unwrap:

    file:PATH                          the keys of a file, one a line in Base64
    env:NAME                           the same, in an environment variable
    transit+https://HOST:8200/MOUNT/KEY   a key of Vault's or OpenBao's Transit engine, with the token of VAULT_TOKEN
    none                               no key at all: nothing secret can be stored or read
"""

import base64
import fcntl
import http.client
import json
import logging
import os
import secrets
import ssl
import stat
import tempfile
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from server.errors import KeyServiceUnavailable

log = logging.getLogger(__name__)

KEY_BYTES = 32
NONCE_BYTES = 12
TRANSIT_TIMEOUT = 5.0
"""Seconds that the key service may be silent."""
MAX_ANSWER_BYTES = 65_536


class RootKeyError(Exception):
    """A root key cannot be used. The message never has the key."""


class WrongRootKey(RootKeyError):
    """What was wrapped does not open with this key."""


class RootKey(Protocol):
    """A key that wraps others. `context` binds what is wrapped to its place: it unwraps with the same one only."""

    @property
    def key_uri(self) -> str:
        """What the key is known by: two keys never have the same, and it says nothing about the key itself."""

    def wrap(self, key: bytes, context: bytes) -> bytes:
        """Encrypt a key."""

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        """Decrypt a key. Raises WrongRootKey."""


class LocalKey:
    """A root key of 256 bits in the memory of this process, which wraps by AES-256-GCM."""

    def __init__(self, material: bytes) -> None:
        self._cipher = AESGCM(material)
        name = HKDF(hashes.SHA256(), length=16, salt=None, info=b"statehouse root key uri").derive(material)
        self.key_uri = f"local:{name.hex()}"

    def wrap(self, key: bytes, context: bytes) -> bytes:
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, key, context)

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        try:
            return self._cipher.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], context)
        except (InvalidTag, ValueError):
            raise WrongRootKey(f"The root key {self.key_uri} does not open what is said to be wrapped by it.") from None


class TransitKey:
    """A key of the Transit engine of Vault or OpenBao, which never leaves it. Its type has to be an AEAD one."""

    def __init__(self, uri: str, token: str) -> None:
        parts = urlsplit(uri.removeprefix("transit+"))
        mount, _, self._name = parts.path.strip("/").rpartition("/")
        if not (parts.scheme in ("http", "https") and parts.netloc and mount) or "@" in parts.netloc:
            raise RootKeyError("A key of a key service is named by transit+https://HOST:PORT/MOUNT/KEY.")
        if parts.query or parts.fragment:
            raise RootKeyError("The name of a key of a key service ends with the key.")
        if not token:
            raise RootKeyError("A key of a key service needs a token in VAULT_TOKEN.")
        self.key_uri = f"transit+{parts.scheme}://{parts.netloc}/{mount}/{self._name}"
        self._base = f"{parts.scheme}://{parts.netloc}/v1/{mount}"
        self._token = token
        tls = ssl.create_default_context(cafile=os.environ.get("VAULT_CACERT"))
        # No proxies and no redirections: the token is for this host alone.
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=tls), _NoRedirections
        )

    def wrap(self, key: bytes, context: bytes) -> bytes:
        answer = self._ask("encrypt", {"plaintext": _base64(key), "associated_data": _base64(context)}, "ciphertext")
        return answer.encode()

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        try:
            ciphertext = wrapped.decode()
        except UnicodeDecodeError:
            raise WrongRootKey(self._refusal) from None
        answer = self._ask("decrypt", {"ciphertext": ciphertext, "associated_data": _base64(context)}, "plaintext")
        try:
            key = _bytes(answer)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise KeyServiceUnavailable("The key service does not answer a key.", key_uri=self.key_uri)
        return key

    @property
    def _refusal(self) -> str:
        return f"The root key {self.key_uri} does not open what is said to be wrapped by it."

    def _ask(self, operation: str, body: dict[str, str], wanted: str) -> str:
        request = urllib.request.Request(  # noqa: S310  the scheme was checked
            f"{self._base}/{operation}/{self._name}",
            data=json.dumps(body).encode(),
            headers={"X-Vault-Token": self._token, "Content-Type": "application/json"},
        )
        try:
            with self._opener.open(request, timeout=TRANSIT_TIMEOUT) as response:
                return _text(json.loads(response.read(MAX_ANSWER_BYTES))["data"][wanted])
        except urllib.error.HTTPError as error:
            # 400 is its answer to a ciphertext that does not open.
            if error.code == 400 and operation == "decrypt":
                raise WrongRootKey(self._refusal) from None
            log.error("the key service answered %d for %s", error.code, self.key_uri)
            raise KeyServiceUnavailable(f"The key service answered {error.code}.", key_uri=self.key_uri) from None
        except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError) as error:
            log.error("the key service of %s cannot be used: %s", self.key_uri, type(error).__name__)
            raise KeyServiceUnavailable(key_uri=self.key_uri) from None


def _text(answer: Any) -> str:
    """What a key service answers. Raises TypeError."""
    if not isinstance(answer, str) or not answer:
        raise TypeError
    return answer


class _NoRedirections(urllib.request.HTTPRedirectHandler):
    """Makes an error of every redirection."""

    def redirect_request(self, *_: Any) -> None:
        return None


def load(setting: str) -> list[RootKey]:
    """The keys that a setting names, the primary one first; none for an empty one. Raises RootKeyError."""
    if setting in ("", "none"):
        return []
    keys = [key for source in setting.split(",") for key in _load(source.strip())]
    uris = [key.key_uri for key in keys]
    if len(set(uris)) < len(uris):
        raise RootKeyError("A root key is listed twice.")
    return keys


def _load(source: str) -> Sequence[RootKey]:
    kind, _, rest = source.partition(":")
    if kind == "file":
        return [LocalKey(material) for material in read_file(Path(rest))]
    if kind == "env":
        return [LocalKey(material) for material in _materials(os.environ.get(rest, ""), f"The variable {rest}")]
    if kind in ("transit+http", "transit+https"):
        return [TransitKey(source, os.environ.get("VAULT_TOKEN", ""))]
    raise RootKeyError("A root key is named by file:PATH, env:NAME or transit+https://HOST:PORT/MOUNT/KEY.")


def read_file(path: Path) -> list[bytes]:
    """The keys of a file, the primary one first. Raises RootKeyError."""
    try:
        text = path.read_text(encoding="ascii")
        if stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            log.warning("others than its owner may use the root key in %s; chmod 600 it", path)
    except OSError as error:
        raise RootKeyError(f"The root key in {path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        text = ""
    return _materials(text, str(path))


def create(path: Path, *, last: bool = False) -> str:
    """Put a new key in front of those in a file, or behind them. Answers its `key_uri`. Raises RootKeyError.

    The file is made if it is not there, readable by its owner alone. It is replaced as a whole, so that a crash leaves
    the old one or the new one; who else creates a key there waits.
    """
    path = path.resolve()
    try:
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            material = secrets.token_bytes(KEY_BYTES)
            line, others = f"{_base64(material)}\n", ""
            if path.exists():
                read_file(path)
                others = path.read_text(encoding="ascii").rstrip("\n") + "\n"
            _replace(path, others + line if last else line + others)
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise RootKeyError(f"A root key cannot be made in {path}: {error.strerror}.") from None
    return LocalKey(material).key_uri


def _replace(path: Path, text: str) -> None:
    """Write a file anew that belongs to whom it did and may be read by whom it could."""
    descriptor, scratch = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            if path.exists():
                old = path.stat()
                os.fchown(descriptor, old.st_uid, old.st_gid)
                os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
            file.flush()
            os.fsync(descriptor)
        os.replace(scratch, path)
    except BaseException:
        os.unlink(scratch)
        raise


def _materials(text: str, where: str) -> list[bytes]:
    lines = [line.strip() for line in text.splitlines()]
    try:
        found = [_bytes(line) for line in lines if line and not line.startswith("#")]
    except ValueError:
        found = []
    if not found or any(len(material) != KEY_BYTES for material in found):
        raise RootKeyError(f"{where} must have root keys of {KEY_BYTES} bytes in Base64, one a line.")
    return found


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    """The inverse. Raises ValueError."""
    return base64.b64decode(text, validate=True)
