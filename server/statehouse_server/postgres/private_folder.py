"""A folder in which no other user can create or replace files, with access that does not follow links."""

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

NO_LINK = os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
"""Do not follow links, and do not wait for pipes. What was opened is checked before it is used."""
FOLDER = os.O_RDONLY | os.O_DIRECTORY | NO_LINK

PLANTED = (errno.ELOOP, errno.EISDIR, errno.ENXIO, errno.EACCES, errno.EEXIST)
"""The errors for something other than a file of this user: a link, a folder, a pipe or a file of another user."""
MAX_TEXT = 4096
"""Characters that are read of a file."""


class UnsafePath(Exception):
    """Another user could have created or could replace the file; the message says what to do."""


@dataclass(frozen=True)
class Account:
    """A user of the operating system."""

    name: str
    uid: int
    gid: int

    def may_enter(self, folder: Path) -> bool:
        """Whether the user may enter a folder and all its parents."""
        for part in (folder, *folder.parents):
            status = part.stat()
            bit = 0o100 if status.st_uid == self.uid else 0o010 if status.st_gid == self.gid else 0o001
            if not status.st_mode & bit:
                return False
        return True


@dataclass(frozen=True)
class PrivateFolder:
    """An open folder of the user that this process runs as."""

    asked: Path
    path: Path
    """The path with all links resolved."""
    descriptor: int

    @classmethod
    @contextmanager
    def opened(cls, path: Path) -> Iterator[Self]:
        """Create a folder if it does not exist, and open it. Raises OSError."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        resolved = path.resolve()
        descriptor = os.open(resolved, FOLDER)
        try:
            yield cls(path.absolute(), resolved, descriptor)
        finally:
            os.close(descriptor)

    def secure(self, guest: Account | None) -> None:
        """Remove the access of all other users. A guest may pass through the folder, but nothing more. Raises
        UnsafePath.

        This user takes over a folder that belongs to the guest.
        """
        owner, us = os.fstat(self.descriptor).st_uid, os.geteuid()
        self._check_way()
        if owner not in (us, guest.uid if guest else us):
            raise UnsafePath(
                f"The folder {self.path} belongs to another user. Choose another folder, or change its owner."
            )
        if owner != us:
            os.fchown(self.descriptor, us, os.getegid())
        os.fchmod(self.descriptor, 0o711 if guest else 0o700)

    def _check_way(self) -> None:
        """Raise UnsafePath if another user could replace this folder."""
        us = os.geteuid()
        # The owner of the root folder can do so anyway. In a container that is not always user 0.
        trusted = {0, us, os.stat("/").st_uid}
        # The group may be the user's private group. Root trusts no group.
        groups = {os.getegid(), *os.getgroups()} if us else set()
        for folder in (*self.asked.parents, *self.path.parents):
            status = folder.stat()
            writers = stat.S_IWOTH | (0 if status.st_gid in groups else stat.S_IWGRP)
            shared = status.st_mode & writers and not status.st_mode & stat.S_ISVTX
            if shared or status.st_uid not in trusted:
                raise UnsafePath(
                    f"Other users can replace files in {folder}, and so {self.asked}."
                    " Remove their write permission, or choose another folder."
                )

    def status(self, name: str) -> os.stat_result | None:
        """The status of this name, without following links; None if it does not exist."""
        try:
            return os.stat(name, dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def open(self, name: str, flags: int = os.O_RDONLY, former: Account | None = None) -> int:
        """Open a regular file of this user or of a former owner, and nothing else, and remove the access of all others.

        O_CREAT creates the file if it does not exist. Raises UnsafePath, OSError.
        """
        with self._refusing(name):
            descriptor = os.open(name, flags | NO_LINK, 0o600, dir_fd=self.descriptor)
        status = os.fstat(descriptor)
        owners = {os.geteuid(), former.uid if former else os.geteuid()}
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1 or status.st_uid not in owners:
            os.close(descriptor)
            raise self._refusal(name)
        os.fchmod(descriptor, 0o600)
        return descriptor

    @contextmanager
    def _refusing(self, name: str) -> Iterator[None]:
        """Raise UnsafePath where the system finds something else than a file of this user."""
        try:
            yield
        except OSError as error:
            if error.errno in PLANTED:
                raise self._refusal(name) from None
            raise

    def _refusal(self, name: str) -> UnsafePath:
        return UnsafePath(
            f"{self.path / name} must be a regular file of this user without other hard links. Move it away."
        )

    def read(self, name: str) -> str:
        """The text of a file; empty if there is none. Raises UnsafePath, OSError."""
        if self.status(name) is None:
            return ""
        with os.fdopen(self.open(name), encoding="utf-8", errors="replace") as file:
            return file.read(MAX_TEXT)

    def write(self, name: str, text: str) -> None:
        """Write a new file, replacing any file or link with this name. Raises UnsafePath for a folder."""
        scratch = f".{name}.new"
        self.remove(scratch)
        with os.fdopen(self.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with self._refusing(name):
            self.rename(scratch, name)
        os.fsync(self.descriptor)  # what is stored under the name outlives a loss of power

    def make_folder(self, name: str, owner: Account | None) -> None:
        """Create an empty folder for an account, replacing anything with this name."""
        self.remove(name)
        os.mkdir(name, 0o700, dir_fd=self.descriptor)
        if owner:
            descriptor = os.open(name, FOLDER, dir_fd=self.descriptor)
            os.fchown(descriptor, owner.uid, owner.gid)
            os.close(descriptor)

    def remove(self, name: str) -> None:
        """Remove a file, a link itself, or a folder with its contents, if it exists."""
        status = self.status(name)
        if status is None:
            return
        if stat.S_ISDIR(status.st_mode):
            shutil.rmtree(name, dir_fd=self.descriptor)
        else:
            os.unlink(name, dir_fd=self.descriptor)

    def rename(self, old: str, new: str) -> None:
        os.rename(old, new, src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)
