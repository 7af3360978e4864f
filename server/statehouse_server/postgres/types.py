"""Conversion between types of PostgreSQL and protobuf: timestamps and durations.

Timestamps are loaded as the microseconds that PostgreSQL sends, since most of them are converted to seconds and nanos
of a message.
"""

import struct

import psycopg
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from psycopg.abc import Buffer
from psycopg.adapt import AdaptersMap, Dumper, Loader
from psycopg.pq import Format
from psycopg.types.numeric import Int8BinaryLoader

POSTGRES_EPOCH = 946_684_800
"""2000-01-01 in Unix seconds: the epoch of PostgreSQL's timestamps, which count microseconds."""

DAY = 86_400_000_000
"""Microseconds of a day: PostgreSQL stores the days of an interval separately."""

_INT64 = struct.Struct("!q")
_INTERVAL = struct.Struct("!qii")


class TimestampDumper(Dumper):
    """Timestamp -> timestamptz; nanoseconds are truncated to microseconds."""

    format = Format.BINARY
    oid = psycopg.adapters.types["timestamptz"].oid

    def dump(self, obj: Timestamp) -> bytes:
        return _INT64.pack((obj.seconds - POSTGRES_EPOCH) * 1_000_000 + obj.nanos // 1000)


class DurationDumper(Dumper):
    """Duration -> interval; nanoseconds are cut to microseconds."""

    format = Format.BINARY
    oid = psycopg.adapters.types["interval"].oid

    def dump(self, obj: Duration) -> bytes:
        return _INTERVAL.pack(obj.seconds * 1_000_000 + obj.nanos // 1000, 0, 0)


class IntervalLoader(Loader):
    """interval -> its microseconds. Months do not occur: spans are written by the dumper above."""

    format = Format.BINARY

    def load(self, data: Buffer) -> int:
        micros, days, _ = _INTERVAL.unpack(data)
        return int(micros + days * DAY)


def adapters() -> AdaptersMap:
    """The adapters of psycopg, with messages for times and spans."""
    result = AdaptersMap(psycopg.adapters)
    # Loaded as the microseconds that PostgreSQL sends; the reader of a message makes seconds and nanos of them.
    result.register_loader("timestamptz", Int8BinaryLoader)
    result.register_loader("interval", IntervalLoader)
    result.register_dumper(Timestamp, TimestampDumper)
    result.register_dumper(Duration, DurationDumper)
    return result


def time_of_postgres_micros(micros: int) -> Timestamp:
    """A time as it is loaded -> Timestamp."""
    return Timestamp(seconds=micros // 1_000_000 + POSTGRES_EPOCH, nanos=micros % 1_000_000 * 1000)
