"""statehouse call"""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import click
from google.protobuf import descriptor_pool, json_format
from google.protobuf.message import Message

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method, methods
from statehouse_server.cli.client.requests import given, parsed
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Utf8


@click.command(cls=ClientCommand)
@click.argument("method", type=Utf8())
@click.argument("request_json", type=Utf8(), metavar="[JSON]", default="{}")
@pass_settings
def call(settings: Settings, method: str, request_json: str) -> None:
    """Call any method with a request in JSON, and print its response.

    METHOD is a name like TaskService.GetTask, or a bare one like GetTask. JSON may be - to read it from standard input,
    or @FILE to read it from a file.
    The responses of a stream are printed one after the other. Of an id that the server has generated, the first 8 or
    more hex digits are enough if no other one begins with them.
    """
    called = find(method)
    request: Any = parsed(given(request_json), called.request, "The request")
    if "project_id" in called.request_fields and not request.project_id:
        request.project_id = settings.project
    with settings.connect() as connection:
        Ids(connection).complete(called, request)
        if called.unary:
            responses: Iterable[Message] = [connection.call(called, request)]
        else:
            responses = connection.stream(called, request)
        for response in responses:
            click.echo(written(response))


def written(answer: Message) -> str:
    """A response as JSON in printable ASCII."""
    try:
        return json_format.MessageToJson(answer, descriptor_pool=descriptor_pool.Default()).replace("\x7f", "\\u007f")
    except (json_format.Error, TypeError, ValueError) as error:
        raise click.ClickException(f"The response cannot be written as JSON: {error}") from None


def find(name: str) -> Method:
    """The method of this name. Raises BadParameter, which suggests similar names."""
    known = [method for method in methods() if not method.descriptor.client_streaming]
    service, _, bare = name.replace("/", ".").rpartition(".")
    for method in known:
        owner = method.descriptor.containing_service
        if method.descriptor.name == bare and service in ("", owner.name, owner.full_name):
            return method
    names = {one.descriptor.name.lower(): one.name for one in known}
    asked = bare.lower().replace("_", "")
    near = [full for found, full in names.items() if asked in found]
    near = near or [names[found] for found in get_close_matches(asked, names, 5)]
    hint = f" Did you mean {', '.join(near[:5])}?" if near else ""
    raise click.BadParameter(f"there is no method {name} with a single request.{hint}", param_hint="METHOD")
