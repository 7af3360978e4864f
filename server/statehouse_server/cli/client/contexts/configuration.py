"""The configuration file: contexts, that is servers and projects with a name, and the one in use.

current: staging
contexts:
  staging:
    address: staging.example:50051
    project: nightly
    token: "@staging.token"
    tls-ca: staging.pem
"""

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import click

KEYS = (
    "address", "project", "output",
    "token", "tls-ca", "tls-client-cert", "tls-client-key", "tls-server-name", "insecure",
)  # fmt: skip
"""What a context may have: settings, which are texts."""
VARIABLE = "STATEHOUSE_CONFIG"
"""The variable that names another file."""
NAME = re.compile(r"[A-Za-z0-9._:-]{1,128}")
Document = dict[str, Any]


class Misconfigured(click.UsageError):
    """The configuration file is not as it should be."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"The configuration {path()} {problem}.")


def path() -> Path:
    """The place of the configuration file."""
    if path_is_given():
        return Path(os.environ[VARIABLE])
    folder = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (folder if folder.is_absolute() else Path(os.path.expanduser("~/.config"))) / "statehouse" / "config.yaml"


def path_is_given() -> bool:
    """Whether a variable names the file."""
    return bool(os.environ.get(VARIABLE))


def known(name: str) -> Document:
    """The settings of a context. Raises UsageError if there is none of this name."""
    contexts = loaded()["contexts"]
    if name not in contexts:
        raise click.UsageError(
            f"There is no context {name} in {path()}. Known are: {', '.join(sorted(contexts)) or 'none'}."
        )
    found: Document = contexts[name]
    return found


def value(context: str, key: str) -> str:
    """A setting in a context; empty if it has none. Raises UsageError if there is no such context, or if it has
    something that this version does not know: it may be misspelt, or may have to be observed."""
    found = known(context)
    if unknown := sorted(map(str, found.keys() - set(KEYS))):
        raise Misconfigured(f"has {unknown[0]} in the context {context}, where only {', '.join(KEYS)} are known")
    return str(found.get(key, ""))


def current() -> str:
    """The name of the context in use; empty for none."""
    return str(loaded().get("current", ""))


@cache
def loaded() -> Document:
    """The contents of the file. Its `contexts` are always there. Raises UsageError if it cannot be understood."""
    try:
        text = path().read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        text = ""
    except (OSError, UnicodeError) as error:
        raise Misconfigured(f"cannot be read: {error}") from None
    return _checked(_parsed(text)) if text else {"contexts": {}}


@contextmanager
def changing() -> Iterator[Document]:
    """The contents of the file, which are written at the end. What this version does not know is kept, but comments are
    not. Commands that change the file at the same time wait for each other."""
    place = Path(os.path.realpath(path()))
    if place.exists() and not place.is_file():
        raise Misconfigured("cannot be written: it is not a file")
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone_in(place.parent):
            loaded.cache_clear()
            document = loaded()
            yield document
            _write(place, document)
    except OSError as error:
        raise Misconfigured(f"cannot be written: {error.strerror}") from None


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other command changes the file of this folder."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def _write(place: Path, document: Document) -> None:
    """Replace the file, which others may be reading. Only its owner may read it, since it may have a token."""
    import tempfile  # noqa: PLC0415  only for those who change the file

    import yaml  # noqa: PLC0415

    descriptor, temporary = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            yaml.safe_dump(document, file, sort_keys=False, allow_unicode=True)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(place)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _parsed(text: str) -> Any:
    import yaml  # noqa: PLC0415  only for those who have the file

    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise Misconfigured(f"is not YAML{where}: {error.problem}") from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise Misconfigured(f"is not YAML in line {line}, column {column}: {error.reason}") from None
    except (ValueError, RecursionError) as error:
        raise Misconfigured(f"is not YAML: {error}") from None


def _checked(document: Any) -> Document:
    """A document whose known parts have the right types. Raises UsageError."""
    found = _mapping(document, "as a whole")
    if not isinstance(found.setdefault("current", ""), str):
        raise Misconfigured(f"has {found['current']!r} as current, where the name of a context belongs")
    found["contexts"] = _mapping(found.get("contexts"), "as contexts")
    for name, settings in found["contexts"].items():
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise Misconfigured(f"has a context {name!r}, which is not a name: 1 to 128 of A-Z a-z 0-9 . _ : -")
        found["contexts"][name] = mapping = _mapping(settings, f"as the context {name}")
        for key in KEYS:
            if not isinstance(mapping.get(key, ""), str):
                shown = "a number or the like" if key == "token" else repr(mapping[key])
                raise Misconfigured(
                    f"has {shown} as {key} of the context {name}, where a text belongs: put it in quotes"
                )
    return found


def _mapping(value: Any, role: str) -> Document:
    if not isinstance(value, dict | None):
        raise Misconfigured(f"has {value!r:.40} {role}, where keys with values belong")
    return value or {}
