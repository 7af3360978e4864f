"""Local root keys, read from files and environment variables; and the creation of key files."""

import errno
import fcntl
import logging
import os
import secrets
import stat
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from statehouse_server.secrets.root_key import KEY_BYTES, RootKeyError, WrongRootKey, from_base64, to_base64

log = logging.getLogger(__name__)

NONCE_BYTES = 12


class LocalKey:
    """A 256-bit root key in the memory of this process, which wraps keys with AES-256-GCM."""

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
            raise WrongRootKey(self.key_uri) from None


def read_file(path: Path) -> list[bytes]:
    """The keys of a file, the primary one first. Raises RootKeyError."""
    try:
        text = path.read_text(encoding="ascii")
        if stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            log.warning("the root key in %s is accessible to other users; restrict it with chmod 600", path)
    except OSError as error:
        raise RootKeyError(f"The root key in {path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        text = ""
    return materials(text, str(path))


def create(path: Path, *, last: bool = False) -> str:
    """Add a new key before the keys of a file or, with `last`, after them. Returns its `key_uri`. Raises RootKeyError.

    The file is created if it does not exist, readable only by its owner. It is replaced atomically, so that a crash
    leaves either the old or the new one. Another process that creates a key there waits.
    """
    try:
        path = _resolved(path)
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            material = secrets.token_bytes(KEY_BYTES)
            line, others = f"{to_base64(material)}\n", ""
            if path.exists():
                read_file(path)
                others = path.read_text(encoding="ascii").rstrip("\n") + "\n"
            _replace(path, others + line if last else line + others)
            os.fsync(folder)
        finally:
            os.close(folder)
    except (OSError, RuntimeError) as error:  # RuntimeError: a cycle of links
        problem = error.strerror if isinstance(error, OSError) else error
        raise RootKeyError(f"A root key cannot be created in {path}: {problem}.") from None
    return LocalKey(material).key_uri


def _resolved(path: Path) -> Path:
    """The path with links resolved. Raises RuntimeError or OSError for a cycle of links."""
    path = path.resolve()
    if path.is_symlink():  # Python 3.13 and later does not raise for a cycle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return path


def _replace(path: Path, text: str) -> None:
    """Replace the file atomically, keeping owner and mode."""
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


def materials(text: str, where: str) -> list[bytes]:
    """The keys in a text, one per line. Raises RootKeyError."""
    lines = [line.strip() for line in text.splitlines()]
    try:
        found = [from_base64(line) for line in lines if line and not line.startswith("#")]
    except ValueError:
        found = []
    if not found or any(len(material) != KEY_BYTES for material in found):
        raise RootKeyError(f"{where} must contain root keys of {KEY_BYTES} bytes in Base64, one per line.")
    return found
