"""A history of transactions that read lists and append to them, and the anomalies in it.

Every value is appended once, so that a list tells the order of its writers. From it follow the dependencies of the
transactions on each other: who appended after whom (ww), who read what somebody appended (wr), and who read what was
appended to later (rw). A cycle of them is what no serial order explains; its name tells which edges it needs, as in
Adya's thesis.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from tests.faults.history import Ending, Findings

Values = tuple[int, ...]
Edge = tuple[int, int]


@dataclass(frozen=True)
class Read:
    """A list as a transaction saw it."""

    key: str
    values: Values


@dataclass(frozen=True)
class Append:
    """A value that a transaction put at the end of a list."""

    key: str
    value: int


Step = Read | Append


@dataclass(frozen=True)
class Transaction:
    """A transaction from the view of its client."""

    number: int
    steps: tuple[Step, ...]
    ending: Ending

    @property
    def appends(self) -> list[Append]:
        return [step for step in self.steps if isinstance(step, Append)]

    @property
    def reads(self) -> list[Read]:
        return [step for step in self.steps if isinstance(step, Read)]

    def first_reads(self) -> Iterator[Read]:
        """The lists that it read before it appended to them."""
        seen: set[str] = set()
        for step in self.steps:
            if isinstance(step, Read) and step.key not in seen:
                yield step
            seen.add(step.key)


@dataclass
class Graph:
    """Dependencies between transactions, by their kind."""

    ww: set[Edge] = field(default_factory=set)
    wr: set[Edge] = field(default_factory=set)
    rw: set[Edge] = field(default_factory=set)

    def anomaly(self) -> str:
        """The worst cycle, with its name; empty if there is none."""
        if not cycle(self.ww | self.wr | self.rw):
            return ""
        if found := cycle(self.ww):
            return f"G0, a cycle of writes: {found}"
        if found := cycle(self.ww | self.wr):
            return f"G1c, a circle of information: {found}"
        for reader, writer in sorted(self.rw):
            if found := path(self.ww | self.wr, writer, reader):
                return f"G-single, one anti-dependency: {[reader, *found]}"
        return f"G2, several anti-dependencies: {cycle(self.ww | self.wr | self.rw)}"


def cycle(edges: Iterable[Edge]) -> list[int]:
    """The nodes of a cycle, the first one again at the end; empty if there is none."""
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for source, target in edges:
        sorter.add(target, source)
    try:
        sorter.prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def path(edges: Iterable[Edge], source: int, target: int) -> list[int]:
    """The nodes of a shortest way; empty if there is none."""
    following = defaultdict(list)
    for one, other in edges:
        following[one].append(other)
    ways = deque([[source]])
    seen = {source}
    while ways:
        way = ways.popleft()
        if way[-1] == target:
            return way
        fresh = [node for node in following[way[-1]] if node not in seen]
        seen.update(fresh)
        ways.extend([*way, node] for node in fresh)
    return []


@dataclass
class Analysis:
    """The analysis of a history and the final lists."""

    transactions: Sequence[Transaction]
    final: Mapping[str, Values]
    findings: Findings = field(default_factory=Findings)

    @cached_property
    def writers(self) -> dict[Append, Transaction]:
        """The transaction that appended a value, or tried to."""
        return {append: one for one in self.transactions for append in one.appends}

    @cached_property
    def seen(self) -> set[Append]:
        """The final contents of the lists."""
        return {Append(key, value) for key, values in self.final.items() for value in values}

    @cached_property
    def committed(self) -> list[Transaction]:
        """The committed transactions: those that were acknowledged, and those of unknown outcome whose changes are
        stored."""
        return [one for one in self.transactions if self._is_committed(one)]

    def run(self) -> Findings:
        """Look for all anomalies."""
        self._settle()
        for append in (append for one in self.committed for append in one.appends):
            if append not in self.seen:
                self.findings.lose(f"{append.value} was appended to {append.key}, and is lost")
        for key, values in self.final.items():
            self._check_read(None, Read(key, values))
        for one in self.committed:
            self._check_itself(one)
            for read in one.first_reads():
                self._check_read(one, read)
        anomaly = self.graph().anomaly()
        self.findings.expect(not anomaly, anomaly)
        return self.findings

    def graph(self) -> Graph:
        """The dependencies between transactions."""
        result = Graph()
        for key, values in self.final.items():
            owners = [self._writer(key, value) for value in values]
            result.ww |= {(one, other) for one, other in pairwise(owners) if one != other}
        for one in self.committed:
            for read in one.first_reads():
                self._depend(result, one.number, read)
        return result

    def _depend(self, graph: Graph, reader: int, read: Read) -> None:
        order, length = self.final[read.key], len(read.values)
        if order[:length] != read.values:
            return  # which has been found already
        if length:
            graph.wr |= {(self._writer(read.key, read.values[-1]), reader)} - {(reader, reader)}
        if length < len(order):
            graph.rw |= {(reader, self._writer(read.key, order[length]))} - {(reader, reader)}

    def _writer(self, key: str, value: int) -> int:
        """The number of the transaction that appended a value; a separate number for each value that none appended."""
        writer = self.writers.get(Append(key, value))
        return writer.number if writer else -1 - value

    def _is_committed(self, one: Transaction) -> bool:
        if one.ending is Ending.UNKNOWN:
            return any(append in self.seen for append in one.appends)
        return one.ending is Ending.DONE

    def _settle(self) -> None:
        unknown = [one for one in self.transactions if one.ending is Ending.UNKNOWN]
        self.findings.unknown += len(unknown)
        self.findings.settled += sum(bool(one.appends) for one in unknown)

    def _check_itself(self, one: Transaction) -> None:
        """Check that a transaction sees what it has read and written itself."""
        expected: dict[str, Values] = {}
        for step in one.steps:
            if isinstance(step, Append):
                expected[step.key] = (*expected.get(step.key, ()), step.value)
                continue
            known = expected.setdefault(step.key, step.values)
            self.findings.expect(step.values == known, f"transaction {one.number} does not see its own {step.key}")

    def _check_read(self, reader: Transaction | None, read: Read) -> None:
        order = self.final[read.key]
        for value, count in Counter(read.values).items():
            if count > 1:
                self.findings.double(f"{value} stands in {read.key} {count} times")
            self._check_value(reader, read, value)
        if reader and order[: len(read.values)] != read.values:
            self.findings.broken.append(f"transaction {reader.number} read what is no beginning of {read.key}")
        if reader and read.values:
            self._check_last(reader, read)

    def _check_value(self, reader: Transaction | None, read: Read, value: int) -> None:
        writer = self.writers.get(Append(read.key, value))
        if writer is None:
            self.findings.broken.append(f"{value} stands in {read.key}, and nobody appended it")
        elif writer.ending is Ending.REFUSED:
            who = f"transaction {reader.number}" if reader else "the end"
            self.findings.broken.append(f"G1a, an aborted read: {who} sees {value} of transaction {writer.number}")

    def _check_last(self, reader: Transaction, read: Read) -> None:
        writer = self.writers.get(Append(read.key, read.values[-1]))
        if writer is None or writer is reader:
            return
        whole = [append.value for append in writer.appends if append.key == read.key]
        if whole[-1] != read.values[-1]:
            self.findings.broken.append(
                f"G1b, an intermediate read: transaction {reader.number} sees a part of {writer.number}"
            )


def analyse(transactions: Sequence[Transaction], final: Mapping[str, Values]) -> Findings:
    """The anomalies of a history with these final lists."""
    return Analysis(transactions, final).run()
