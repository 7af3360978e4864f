"""What a server changes of the garbage collector."""

import gc

import pytest

from statehouse_server.garbage import PauseReport, settled


def test_nothing_of_a_server_that_ended_is_told_of_collections_or_kept_out_of_them() -> None:
    callbacks, frozen = list(gc.callbacks), gc.get_freeze_count()
    with settled():
        assert len(gc.callbacks) == len(callbacks) + 1
        assert gc.get_freeze_count() > frozen
    assert gc.callbacks == callbacks
    assert gc.get_freeze_count() == 0


def test_a_noticeable_pause_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    report = PauseReport()
    report("start", {})
    report("stop", {"generation": 0})
    assert caplog.messages == []
    report("start", {})
    report.noticed = 0.0
    report("stop", {"generation": 2})
    assert "generation 2 paused all threads" in caplog.text
