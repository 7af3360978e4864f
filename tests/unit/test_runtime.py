"""How the threads of a server run."""

import gc
import os
import threading

import pytest

from statehouse_server.runtime import PauseReport, prefer_throughput, settled


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


@pytest.mark.skipif(not hasattr(os, "SCHED_BATCH"), reason="Only Linux has this policy.")
def test_a_woken_thread_does_not_interrupt_another() -> None:
    policies: list[int] = []

    def begin() -> None:
        prefer_throughput()
        thread = threading.Thread(target=lambda: policies.append(os.sched_getscheduler(0)))
        thread.start()
        thread.join()

    serving = threading.Thread(target=begin)  # the policy of the thread of the tests stays as it is
    serving.start()
    serving.join()
    assert policies == [os.SCHED_BATCH]
    assert os.sched_getscheduler(0) != os.SCHED_BATCH
