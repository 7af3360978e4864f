"""Memory that the server processes share: a slot for each of them, which it alone writes and all of them read."""

import mmap
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

SLOT_BYTES = 128 * 1024
READS, PAUSE_SECONDS = 5, 0.001
"""How often a slot is read that is being written, and the time between."""
HEADER = struct.Struct("<II")
"""The length and the checksum of the contents."""


class Slots:
    """The slots. They are made before the processes fork."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._memory = mmap.mmap(-1, number * SLOT_BYTES)

    def write(self, index: int, contents: bytes) -> None:
        """Replace the contents of a slot. Raises ValueError if they are too long."""
        if len(contents) > SLOT_BYTES - HEADER.size:
            raise ValueError(f"{len(contents)} bytes do not fit into a slot")
        written = HEADER.pack(len(contents), zlib.crc32(contents)) + contents
        start = index * SLOT_BYTES
        self._memory[start : start + len(written)] = written

    def read(self, index: int) -> bytes:
        """The contents of a slot; empty if there are none, or if their writer died while it wrote them."""
        for _ in range(READS):
            length, checksum = HEADER.unpack_from(self._memory, start := index * SLOT_BYTES)
            contents = self._memory[start + HEADER.size : start + HEADER.size + min(length, SLOT_BYTES - HEADER.size)]
            if zlib.crc32(contents) == checksum:
                return contents
            time.sleep(PAUSE_SECONDS)
        return b""


@dataclass(frozen=True)
class Slot:
    """The slot of this process, among those of the others."""

    slots: Slots
    index: int

    @classmethod
    def alone(cls) -> Self:
        """The slot of a process without others."""
        return cls(Slots(1), 0)

    def write(self, contents: bytes) -> None:
        self.slots.write(self.index, contents)

    def others(self) -> Iterator[bytes]:
        """The contents of the other slots, without the empty ones."""
        for index in range(self.slots.number):
            if index != self.index and (contents := self.slots.read(index)):
                yield contents
