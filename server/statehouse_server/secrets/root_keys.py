"""Root keys: keys outside the database that wrap the keys of projects, which encrypt the secrets.

A setting lists them, separated by commas. The first one wraps new keys; the others only unwrap:

    file:PATH                          the keys of a file, one a line in Base64
    env:NAME                           the same, in an environment variable
    transit+https://HOST:8200/MOUNT/KEY   a key of Vault's or OpenBao's Transit engine, with the token of VAULT_TOKEN
    none                               no key at all: nothing secret can be stored or read
"""

import os
from collections.abc import Sequence
from pathlib import Path

from statehouse_server.secrets.local_key import LocalKey, materials, read_file
from statehouse_server.secrets.root_key import RootKey, RootKeyError
from statehouse_server.secrets.transit_key import TransitKey


def load(setting: str) -> list[RootKey]:
    """The keys that a setting lists, the primary one first; none for an empty setting. Raises RootKeyError."""
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
        return [LocalKey(material) for material in materials(os.environ.get(rest, ""), f"The variable {rest}")]
    if kind in ("transit+http", "transit+https"):
        return [TransitKey(source, os.environ.get("VAULT_TOKEN", ""))]
    raise RootKeyError("A root key is named by file:PATH, env:NAME or transit+https://HOST:PORT/MOUNT/KEY.")
