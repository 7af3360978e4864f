"""statehouse version"""

import platform
import re
from typing import Any

import click
from google.protobuf import json_format
from statehouse.v1 import system_pb2, system_pb2_grpc

import statehouse_server
from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.methods import PACKAGE
from statehouse_server.cli.client.output import records
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import remark, say

SECONDS = 3.0
"""Seconds in which the server must respond."""
Values = dict[str, Any]


@click.command(cls=ClientCommand)
@pass_settings
def version(settings: Settings) -> None:
    """Show the versions of this command and of the server, with its API, database and schema.

    Without a server, what is known of this command is shown, and the exit code is 5.
    """
    form = settings.output
    client = {"version": statehouse_server.__version__, "python": platform.python_version()}
    try:
        server = {"address": settings.address} | _server_info(settings)
    except click.ClickException:
        _show({"client": client}, form)
        raise
    _show({"client": client, "server": server}, form)
    for difference in differences(client["version"], server):
        remark(difference)


def _server_info(settings: Settings) -> Values:
    """What the server says of itself. Raises ClickException."""
    with settings.connect() as connection:
        stub = system_pb2_grpc.SystemServiceStub(connection.channel)
        answer = stub.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=SECONDS)
    return json_format.MessageToDict(answer, always_print_fields_with_no_presence=True)


def _show(versions: dict[str, Values], form: str) -> None:
    if form in ("json", "yaml"):
        records.show_document(versions, form)
        return
    client, server = versions["client"], versions.get("server")
    shown = {"client": f"{client['version']} (Python {client['python']})"}
    if server:
        database = server["databaseVersion"]
        shown |= {
            "server": f"{server['version']} at {server['address']}",
            "API": ", ".join(server["apiVersions"]),
            "database": f"PostgreSQL {database}" if database else "cannot be reached",
            "schema": server["schemaVersion"] or "unknown",
            "pending": ", ".join(server["pendingMigrations"]) or "none" if database else "unknown",
        }
    for name, text in shown.items():
        say(f"{name:<10}{text}")


def differences(client: str, server: Values) -> list[str]:
    """What to know if the server is not of the version of the client."""
    found = []
    theirs = str(server["version"])
    if theirs != client:
        ours, age = _release(client), "of another"
        if _release(theirs) != ours:
            age = "of an older" if _release(theirs) < ours else "of a newer"
        found.append(f"The server is {age} version than this command: {theirs}, not {client}.")
    if PACKAGE not in server["apiVersions"]:
        found.append(f"The server does not have the API of this command, which is {PACKAGE}.")
    if server["pendingMigrations"]:
        found.append("The database lacks migrations. Apply them with: statehouse migrate up")
    return found


def _release(version: str) -> list[int]:
    """The numbers of a version, without those of a preliminary one."""
    numbers = re.match(r"[0-9.]*", version)
    return [int(number[:9]) for number in numbers[0].split(".") if number] if numbers else []
