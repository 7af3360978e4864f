"""The feed while servers and connections are killed: dense, complete, and missed by nobody who resumes."""

from tests.faults import nemesis, trial
from tests.faults.deployment import Deployment
from tests.faults.feed_load import Feed
from tests.faults.nemesis import Storm

KILLS = (nemesis.server_killed, nemesis.backends_killed, nemesis.clients_cut, nemesis.server_restarted)


def test_p8_whoever_resumes_a_watch_sees_each_committed_change_once_and_in_order(deployment: Deployment) -> None:
    with deployment.clients(trial.CLIENTS) as clients:
        check = Feed(deployment, clients)
        report = trial.run(deployment, check, Storm(6, 8, KILLS))
    assert not report.findings.broken
    assert report.steps.counts()["OK"]
    assert all(watcher.resumed for watcher in check.watchers)


def test_a_reader_who_takes_the_order_of_inserts_for_that_of_commits_is_noticed(deployment: Deployment) -> None:
    with deployment.clients(trial.CLIENTS) as clients:
        check = Feed(deployment, clients, naive=True)
        broken = trial.strike(deployment, check, Storm(3, 8, [])).findings.broken
    assert any("the naive reader never got number" in sentence for sentence in broken)
    assert all("the naive reader" in sentence for sentence in broken), broken
