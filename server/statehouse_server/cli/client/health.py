"""statehouse health"""

import click
from grpc_health.v1 import health_pb2, health_pb2_grpc

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import say

SECONDS = 3.0
"""Seconds in which the server must respond."""


@click.command(cls=ClientCommand)
@click.option("--service", default="", help="The full name of a service. [default: the server as a whole]")
@pass_settings
def health(settings: Settings, service: str) -> None:
    """Query the health of the server through grpc.health.v1. Exits with 1 unless it is SERVING."""
    with settings.connect() as connection:
        stub = health_pb2_grpc.HealthStub(connection.channel)
        answer = stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=SECONDS)
    status = health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status)
    say(status)
    if answer.status != health_pb2.HealthCheckResponse.SERVING:
        raise SystemExit(1)
