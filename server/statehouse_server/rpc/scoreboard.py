"""The scoreboard: memory that the server processes share, with an entry for each of them, which it alone writes and all
of them read."""

import mmap
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

ENTRY_BYTES = 128 * 1024
READS, PAUSE_SECONDS = 5, 0.001
"""How often an entry is read that is being written, and the time between."""
HEADER = struct.Struct("<II")
"""The length and the checksum of the contents."""
MOST = ENTRY_BYTES - HEADER.size
"""Bytes of the contents of an entry at most."""


class Scoreboard:
    """The entries of all processes. It is made before they fork."""

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self._memory = mmap.mmap(-1, processes * ENTRY_BYTES)

    def write(self, index: int, contents: bytes) -> None:
        """Replace the contents of an entry. Raises ValueError if they are too long."""
        if len(contents) > MOST:
            raise ValueError(f"{len(contents)} bytes do not fit into an entry of the scoreboard")
        written = HEADER.pack(len(contents), zlib.crc32(contents)) + contents
        start = index * ENTRY_BYTES
        self._memory[start : start + len(written)] = written

    def read(self, index: int) -> bytes:
        """The contents of an entry; empty if there are none, or if their writer died while it wrote them."""
        start = index * ENTRY_BYTES
        for _ in range(READS):
            length, checksum = HEADER.unpack_from(self._memory, start)
            contents = self._memory[start + HEADER.size : start + HEADER.size + min(length, MOST)]
            if zlib.crc32(contents) == checksum:
                return contents
            time.sleep(PAUSE_SECONDS)
        return b""


@dataclass(frozen=True)
class Entry:
    """The entry of this process."""

    scoreboard: Scoreboard
    index: int

    @classmethod
    def alone(cls) -> Self:
        """The entry of a process without others."""
        return cls(Scoreboard(1), 0)

    def write(self, contents: bytes) -> None:
        self.scoreboard.write(self.index, contents)

    def others(self) -> Iterator[bytes]:
        """The contents of the other entries, without the empty ones."""
        for index in range(self.scoreboard.processes):
            if index != self.index and (contents := self.scoreboard.read(index)):
                yield contents
