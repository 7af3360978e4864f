"""A folder in which nobody else makes or replaces anything, and what is opened in it without following links."""

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
"""Neither a link is followed nor a pipe waited for; what was opened is looked at before it is used."""
FOLDER = os.O_RDONLY | os.O_DIRECTORY | NO_LINK

PLANTED = (errno.ELOOP, errno.EISDIR, errno.ENXIO, errno.EACCES, errno.EEXIST)
"""What the system says where something else than a file of ours is: a link, a folder, a pipe or what others have."""


class UnsafePath(Exception):
    """Somebody else could have laid what is there, or could replace it; the message says what to do."""


@dataclass(frozen=True)
class Account:
    """A user of the operating system."""

    name: str
    uid: int
    gid: int

    def may_enter(self, folder: Path) -> bool:
        """Whether it may pass through a folder and all above it."""
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
    """The same without links."""
    descriptor: int

    @classmethod
    @contextmanager
    def opened(cls, path: Path) -> Iterator[Self]:
        """Make a folder if there is none, and open it. Raises OSError."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        resolved = path.resolve()
        descriptor = os.open(resolved, FOLDER)
        try:
            yield cls(path.absolute(), resolved, descriptor)
        finally:
            os.close(descriptor)

    def secure(self, guest: Account | None) -> None:
        """Take the folder from everybody else; a guest may pass through it and do nothing more. Raises UnsafePath.

        A folder that belongs to the guest is taken over.
        """
        owner, us = os.fstat(self.descriptor).st_uid, os.geteuid()
        self._check_way()
        if owner not in (us, guest.uid if guest else us):
            raise UnsafePath(f"The folder {self.path} belongs to somebody else. Choose another, or become its owner.")
        if owner != us:
            os.fchown(self.descriptor, us, os.getegid())
        os.fchmod(self.descriptor, 0o711 if guest else 0o700)

    def _check_way(self) -> None:
        """Raise UnsafePath where somebody else could put something of theirs in the place of this folder."""
        us = os.geteuid()
        # Who has the topmost folder can do so anyway; in a container that is not always 0.
        trusted = {0, us, os.stat("/").st_uid}
        # A group may be a user's own; root trusts none.
        groups = {os.getegid(), *os.getgroups()} if us else set()
        for folder in (*self.asked.parents, *self.path.parents):
            status = folder.stat()
            writers = stat.S_IWOTH | (0 if status.st_gid in groups else stat.S_IWGRP)
            shared = status.st_mode & writers and not status.st_mode & stat.S_ISVTX
            if shared or status.st_uid not in trusted:
                raise UnsafePath(
                    f"Others may replace what is in {folder}, and so {self.asked}."
                    " Take that from them, or choose another."
                )

    def status(self, name: str) -> os.stat_result | None:
        """What has this name, be it a link; None if nothing has."""
        try:
            return os.stat(name, dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def open(self, name: str, flags: int = os.O_RDONLY, former: Account | None = None) -> int:
        """Open a plain file of ours, or of a former owner's, and nothing else, and take it from all others.

        O_CREAT makes it where there is none. Raises UnsafePath, OSError.
        """
        refusal = UnsafePath(f"{self.path / name} is not a plain file of this user with one name. Move it away.")
        try:
            descriptor = os.open(name, flags | NO_LINK, 0o600, dir_fd=self.descriptor)
        except OSError as error:
            if error.errno in PLANTED:
                raise refusal from None
            raise
        status = os.fstat(descriptor)
        owners = {os.geteuid(), former.uid if former else os.geteuid()}
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1 or status.st_uid not in owners:
            os.close(descriptor)
            raise refusal
        os.fchmod(descriptor, 0o600)
        return descriptor

    def write(self, name: str, text: str) -> None:
        """Write a new file in the place of whatever has this name."""
        scratch = f".{name}.new"
        self.remove(scratch)
        with os.fdopen(self.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        self.rename(scratch, name)

    def make_folder(self, name: str, owner: Account | None) -> None:
        """Make an empty folder for somebody in the place of whatever has this name."""
        self.remove(name)
        os.mkdir(name, 0o700, dir_fd=self.descriptor)
        if owner:
            descriptor = os.open(name, FOLDER, dir_fd=self.descriptor)
            os.fchown(descriptor, owner.uid, owner.gid)
            os.close(descriptor)

    def remove(self, name: str) -> None:
        """Remove a file, a link itself, or a folder with all in it, if it is there."""
        status = self.status(name)
        if status is None:
            return
        if stat.S_ISDIR(status.st_mode):
            shutil.rmtree(name, dir_fd=self.descriptor)
        else:
            os.unlink(name, dir_fd=self.descriptor)

    def rename(self, old: str, new: str) -> None:
        os.rename(old, new, src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)
