"""statehouse health"""

import click
import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from statehouse_server.cli.console import channel, out, printable, server_options

SECONDS = 3.0
"""Seconds in which the server must respond."""


@click.command()
@server_options
@click.option("--service", default="", help="The full name of a service. [default: the server as a whole]")
def health(project: str, address: str, service: str) -> None:  # noqa: ARG001  health is of no project
    """Query the health of the server through grpc.health.v1. Exits with 1 unless it is SERVING."""
    with channel(address) as opened:
        stub = health_pb2_grpc.HealthStub(opened)
        try:
            answer = stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=SECONDS)
        except grpc.RpcError as error:
            raise click.ClickException(f"{error.details()} ({error.code().name})") from None
    status = health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status)
    out.print(printable(status))
    if answer.status != health_pb2.HealthCheckResponse.SERVING:
        raise SystemExit(1)
