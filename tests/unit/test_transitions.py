"""The transition tables."""

import pytest

from statehouse_server.resource import transitions
from statehouse_server.resource.transitions import Step, Transitions

TABLES = {name: table for name, table in vars(transitions).items() if isinstance(table, Transitions)}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
class TestTables:
    def test_every_status_is_in_the_table(self, table: Transitions) -> None:
        named = {target for targets in table.table.values() for target in targets}
        assert named | {table.initial} | table.terminal <= table.table.keys()
        assert table.started in {"", *table.table}

    def test_every_status_can_be_reached(self, table: Transitions) -> None:
        reached, frontier = {table.initial}, {table.initial}
        while frontier:
            frontier = {target for source in frontier for target in table.table[source]} - reached
            reached |= frontier
        assert reached == table.table.keys()

    def test_an_end_can_be_reached_from_everywhere_if_there_is_one(self, table: Transitions) -> None:
        for status in table.table if table.terminal else ():
            reached, frontier = {status}, {status}
            while frontier:
                frontier = {target for source in frontier for target in table.table[source]} - reached
                reached |= frontier
            assert reached & table.terminal, status

    def test_no_status_follows_itself(self, table: Transitions) -> None:
        assert not [source for source, target in table.pairs() if source == target]

    def test_sources_are_the_table_the_other_way_round(self, table: Transitions) -> None:
        assert {(source, target) for target in table.table for source in table.sources(target)} == set(table.pairs())


class TestSteps:
    def test_a_step_along_the_table_has_its_sources(self) -> None:
        assert Step("COMPLETED").sources(transitions.JOB) == ["RUNNING"]

    def test_any_transition_comes_from_every_other_status(self) -> None:
        sources = Step("COMPLETED", any_transition=True).sources(transitions.JOB)
        assert set(sources) == transitions.JOB.table.keys() - {"COMPLETED"}

    def test_a_status_may_stay_if_the_step_says_so(self) -> None:
        assert set(Step("COMPLETED", may_stay=True).sources(transitions.JOB)) == {"RUNNING", "COMPLETED"}
