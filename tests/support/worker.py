"""A worker in a separate process that can be frozen and killed: claims some jobs, then waits for a command."""

import sys

import grpc
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import job_pb2_grpc


def main(address: str, project_id: str, name: str) -> None:
    with grpc.insecure_channel(address) as channel:
        jobs = job_pb2_grpc.JobServiceStub(channel)
        claim = pb.ClaimJobsRequest(project_id=project_id, worker_id=name, max=5, lease=Duration(seconds=1))
        claimed = jobs.ClaimJobs(claim).jobs
        print(*(job.id for job in claimed), flush=True)
        sys.stdin.readline()
        results = [pb.JobResult(job_id=job.id, lease_token=job.lease_token) for job in claimed]
        request = pb.BatchCompleteJobsRequest(project_id=project_id, results=results)
        outcomes = jobs.BatchCompleteJobs(request).outcomes
        print(sum(not outcome.HasField("status") for outcome in outcomes), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
