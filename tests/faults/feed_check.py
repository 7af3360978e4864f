"""The judge of a feed: whether its numbers are dense, whether it has exactly what was committed, and whether those who
watched it got all of it once.

It needs nothing but what readers got, what writers know and what is stored, so anybody may use it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.faults.history import Ending, Findings

REFUSED = "call.refused"
"""The type of what tells that nothing was changed."""


@dataclass(frozen=True)
class Told:
    """An event, as a reader got it."""

    sequence: int
    type: str
    kind: str = ""
    id: str = ""
    version: int = 0
    request: str = ""
    """The id of the request that made it."""

    @property
    def removes(self) -> bool:
        """Whether its entity is gone since, unless it can be undeleted."""
        return self.type.endswith((".deleted", ".purged"))


@dataclass(frozen=True)
class Expected:
    """What a writer knows of an event. A version or number of 0 is not known."""

    type: str | tuple[str, ...]
    """Its type, or several of which it has one."""
    id: str = ""
    version: int = 0
    sequence: int = 0

    def is_told_by(self, event: Told) -> bool:
        return (
            event.type in ((self.type,) if isinstance(self.type, str) else self.type)
            and event.id == self.id
            and self.version in (0, event.version)
            and self.sequence in (0, event.sequence)
        )


@dataclass(frozen=True)
class Write:
    """What a client meant to change with one request, and how that ended."""

    request: str
    ending: Ending
    expected: Sequence[Expected] = ()
    along: str = ""
    """The type of further events that it may have, of what belonged to what it removed."""
    known: int = 0
    """The last number of the feed, read after it was acknowledged; 0 if it was not read."""


@dataclass
class Watch:
    """What one reader got of the feed, in order."""

    name: str
    selects: Callable[[Told], bool] = lambda _: True
    """What its filters select."""
    began: int | None = 0
    """The number after which it began; None if it never learned of one."""
    position: int = 0
    """The number up to which it has seen the feed."""
    events: list[Told] = field(default_factory=list)


Stored = Mapping[tuple[str, str], int]
"""The versions of what is stored, by kind and id."""


def judge(feed: Sequence[Told], writes: Sequence[Write], watches: Sequence[Watch], stored: Stored) -> Findings:
    """Compare a feed, in the order of its numbers, with what writers and watchers know of it."""
    findings = Findings()
    _check_numbers(feed, findings)
    _check_writes(feed, writes, findings)
    _check_versions(feed, stored, findings)
    for watch in watches:
        _check_watch(feed, watch, findings)
    return findings


def _check_numbers(feed: Sequence[Told], findings: Findings) -> None:
    found = Counter(event.sequence for event in feed)
    for sequence in range(1, max(found, default=0) + 1):
        findings.expect(found[sequence], f"there is no number {sequence}")
    for sequence, count in found.items():
        findings.expect(sequence > 0 and count == 1, f"there are {count} events with number {sequence}")


def _check_writes(feed: Sequence[Told], writes: Sequence[Write], findings: Findings) -> None:
    by_request: dict[str, list[Told]] = defaultdict(list)
    for event in feed:
        if event.type != REFUSED:
            by_request[event.request].append(event)
    for write in writes:
        events = by_request[write.request]
        _check_write(write, events, findings)
        if write.known:
            late = [event.sequence for event in events if event.sequence > write.known]
            findings.expect(not late, f"{write.request} was acknowledged at number {write.known}, and has {late}")


def _check_write(write: Write, events: Sequence[Told], findings: Findings) -> None:
    missing, left = _compared(write, events)
    if write.ending is Ending.UNKNOWN:
        findings.unknown += 1
        findings.settled += 1  # a look at the feed says it
        findings.expect(not events or not (missing or left), f"{write.request} is told in part: {events}")
    elif write.ending is Ending.REFUSED:
        findings.expect(not events, f"{write.request} was not committed, and is told: {events}")
    else:
        for one in missing:
            findings.lose(f"{write.request} was acknowledged, and is not told: {one}")
        for event in left:
            findings.double(f"{write.request} is told once too often: {event}")


def _compared(write: Write, events: Sequence[Told]) -> tuple[Sequence[Expected], Sequence[Told]]:
    """What is not told, and what is told besides."""
    missing, left = [], [*events]
    for one in write.expected:
        match = next((event for event in left if one.is_told_by(event)), None)
        if match is None:
            missing.append(one)
        else:
            left.remove(match)
    return missing, [event for event in left if event.type != write.along]


def _check_versions(feed: Sequence[Told], stored: Stored, findings: Findings) -> None:
    """The events of each entity stand in the order of its versions, and lead to what is stored."""
    last: dict[tuple[str, str], Told] = {}
    for event in feed:
        if event.version:
            before = last.get((event.kind, event.id))
            expected = 1 if before is None or (before.removes and event.version == 1) else before.version + 1
            findings.expect(event.version == expected, f"{event} stands where version {expected} is expected")
            last[event.kind, event.id] = event
    for entity in stored.keys() | last.keys():
        told = last.get(entity)
        is_gone = entity not in stored and told is not None and told.removes
        if not is_gone and stored.get(entity) != (told and told.version):
            findings.lose(f"{entity} is stored with version {stored.get(entity)}, and told last by {told}")


def _check_watch(feed: Sequence[Told], watch: Watch, findings: Findings) -> None:
    """What was watched is what the feed has from where it began to where it ended, in order and once."""
    if watch.began is None:
        return
    expected = {
        event.sequence: event
        for event in feed
        if watch.began < event.sequence <= watch.position and watch.selects(event)
    }
    seen = [event.sequence for event in watch.events]
    for sequence, count in Counter(seen).items():
        if count > 1:
            findings.double(f"{watch.name} got number {sequence} {count} times")
    findings.expect(seen == sorted(seen), f"{watch.name} did not get the feed in its order")
    for sequence in expected.keys() - set(seen):
        findings.lose(f"{watch.name} never got number {sequence}")
    for event in watch.events:
        findings.expect(event == expected.get(event.sequence), f"{watch.name} got {event}, which is not in the feed")
