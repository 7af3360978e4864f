"""Completions of several jobs, alone or together with the claim of the next ones."""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

import orjson
from statehouse.v1 import job_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.claims import Claims
from statehouse_server.services.job.leases import IN_TURN, JOB, SQL, Leases, end_lease, explained, held_under


class Completions:
    """The handlers of JobService that complete several jobs."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(JOB)
        self._claims = Claims(self._repository)
        self._leases = Leases(self._repository)

    def batch_complete_jobs(
        self, ctx: CallContext, request: pb.BatchCompleteJobsRequest
    ) -> pb.BatchCompleteJobsResponse:
        return pb.BatchCompleteJobsResponse(outcomes=self._complete(ctx, request))

    def complete_and_claim_jobs(
        self, ctx: CallContext, request: pb.CompleteAndClaimJobsRequest
    ) -> pb.CompleteAndClaimJobsResponse:
        most, token = request.max or 1, secrets.token_urlsafe(16)
        # A job that counts for a limit makes room in its queue, which the claim should see.
        if not any(result.lease_token.endswith(IN_TURN) for result in request.results):
            params = _params(request)
            completed, jobs = self._claims.next_after(ctx, request, most, token, params)
            if completed is not None:
                outcomes = self._outcomes(ctx, request.results, params, completed)
                return pb.CompleteAndClaimJobsResponse(outcomes=outcomes, jobs=jobs)
        with ctx.transaction():
            outcomes = self._complete(ctx, request)
            jobs = self._claims.next(ctx, request, most, token)
        return pb.CompleteAndClaimJobsResponse(outcomes=outcomes, jobs=jobs)

    def _complete(self, ctx: CallContext, request: Any) -> list[pb.JobOutcome]:
        if not request.results:
            return []
        params = _params(request)
        tokens = {result.job_id: result.lease_token for result in request.results}
        rows = self._repository.apply(ctx, SQL.batch_complete_jobs, params).fetchall()
        freed = {queue for id_, queue, of_resource in rows if of_resource or tokens[id_].endswith(IN_TURN)}
        for queue in freed:
            ctx.notify(("jobs", request.project_id, queue))
        return self._outcomes(ctx, request.results, params, [id_ for id_, *_ in rows])

    def _outcomes(
        self, ctx: CallContext, results: Sequence[pb.JobResult], params: dict[str, Any], completed: Iterable[str]
    ) -> list[pb.JobOutcome]:
        """The outcome of each result, given the ids of the jobs that were completed. Ends their leases."""
        ended = set(completed)
        for result in results:
            if result.job_id in ended:
                end_lease(ctx, params["project_id"], result.job_id, result.lease_token)
        refused = self._leases.refusals(ctx, params, ended)
        outcomes = {id_: {"job_status": pb.JOB_STATUS_COMPLETED} for id_ in ended} | explained(refused)
        return [pb.JobOutcome(job_id=result.job_id, **outcomes[result.job_id]) for result in results]


def _params(request: Any) -> dict[str, Any]:
    """The parameters of a completion."""
    tokens = {result.job_id: result.lease_token for result in request.results}
    results = {result.job_id: result.result_json for result in request.results if result.result_json}
    return held_under(request.project_id, tokens) | {"results": orjson.dumps(results).decode()}
