"""A worker that jobs are streamed to."""

import threading
import time
from typing import Any

import grpc
from statehouse.v1 import job_pb2 as pb

from tests.support.client import Client


class Worker:
    """Reads WaitForJobs in a thread and notes what came when."""

    def __init__(self, client: Client, project: str, **fields: Any) -> None:
        fields = {"project_id": project, "worker_id": "waiting"} | fields
        self.stream = client.jobs.WaitForJobs(pb.WaitForJobsRequest(**fields))
        self.jobs: list[pb.Job] = []
        self.times: list[float] = []
        self.code: grpc.StatusCode | None = None
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            for message in self.stream:
                self.times.append(time.perf_counter())
                self.jobs += message.jobs
        except grpc.RpcError as error:
            self.code = error.code()

    def until(self, count: int, seconds: float = 5) -> list[pb.Job]:
        deadline = time.monotonic() + seconds
        while len(self.jobs) < count:
            assert time.monotonic() < deadline, f"{len(self.jobs)} jobs have come"
            time.sleep(0.001)
        return self.jobs[:count]

    def until_messages(self, count: int, seconds: float = 5) -> None:
        """Wait for a number of messages, with jobs or without."""
        deadline = time.monotonic() + seconds
        while len(self.times) < count:
            assert time.monotonic() < deadline, f"{len(self.times)} messages have come"
            time.sleep(0.001)

    def stop(self) -> None:
        self.stream.cancel()
        self.join()

    def join(self) -> None:
        """Wait for the end of a stream that ends by itself."""
        self._thread.join(5)
        assert not self._thread.is_alive()
