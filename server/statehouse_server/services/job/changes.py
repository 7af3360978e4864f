"""The changes of all jobs that match filters: cancellations and retries."""

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.selection import Change
from statehouse_server.services.job.leases import IN_TURN, SQL


def _write(statement: Statement) -> str:
    """The UPDATE of a statement for one job, up to its WHERE."""
    return statement.query.split("WHERE jobs.project_id")[0]


CANCELLATION = Change(
    "cancel_jobs",
    _write(SQL.cancel_job),
    condition="jobs.status IN ('PENDING', 'RUNNING')",
    done="jobs.status = 'CANCELLED'",
    noted=("queue", "resource_key", "lease_token"),
    answer=(
        # As in `announce_end`.
        "ARRAY(SELECT DISTINCT locked.queue FROM locked"
        f" WHERE locked.resource_key IS NOT NULL OR right(locked.lease_token, 1) = '{IN_TURN}')",
        # The streams that issued a token, as in `announce_room`.
        "ARRAY(SELECT DISTINCT split_part(locked.lease_token, '.', 1) FROM locked"
        " WHERE strpos(locked.lease_token, '.') > 0)",
    ),
)
"""Answers the queues in which a resource key or a place is free, and the streams whose worker has room."""

RETRY = Change(
    "retry_jobs",
    _write(SQL.retry_job),
    condition="jobs.status IN ('FAILED', 'CANCELLED')",
    # No live job has its resource key, and of these it is the first with it.
    free="NOT EXISTS (SELECT FROM jobs WHERE jobs.project_id = %(project_id)s"
    " AND jobs.resource_key = candidate.resource_key AND NOT candidate.allow_duplicates"
    " AND jobs.status IN ('PENDING', 'RUNNING'))"
    " AND candidate.id IN (SELECT min(jobs.id) FROM jobs WHERE {matches} GROUP BY jobs.resource_key,"
    " CASE WHEN jobs.resource_key IS NULL OR jobs.allow_duplicates THEN jobs.id END)",
    done="jobs.status = 'PENDING'",
    noted=("queue",),
    answer=("ARRAY(SELECT DISTINCT locked.queue FROM locked)",),
)
"""Answers the queues that have more jobs to be claimed."""
