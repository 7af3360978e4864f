"""statehouse call"""

import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import click
from google.protobuf import descriptor_pool, json_format
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.cli.console import Utf8, channel, server_options
from statehouse_server.cli.ids import Ids
from statehouse_server.services.registry import SERVICES


@click.command()
@server_options
@click.argument("method", type=Utf8())
@click.argument("request_json", type=Utf8(), metavar="[JSON]", default="{}")
def call(address: str, project: str, method: str, request_json: str) -> None:
    """Call METHOD, like TaskService.GetTask, with a request in JSON, and print its response.

    JSON may be - to read it from standard input. The responses of a stream are printed one after the other. METHOD may
    also be a bare name without a dot, like GetTask. Of an id that the server has generated, the first 8 or more hex
    digits are enough if no other one begins with them.
    """
    descriptor = find(method)
    text = sys.stdin.buffer.read() if request_json == "-" else request_json
    try:
        request: Any = json_format.Parse(text, GetMessageClass(descriptor.input_type)())
    except (json_format.ParseError, ValueError, RecursionError) as error:
        raise click.BadParameter(f"not a {descriptor.input_type.name}: {error}", param_hint="JSON") from None
    if project and "project_id" in descriptor.input_type.fields_by_name and not request.project_id:
        request.project_id = project
    path = f"/{descriptor.containing_service.full_name}/{descriptor.name}"
    encode, decode = type(request).SerializeToString, GetMessageClass(descriptor.output_type).FromString
    with channel(address) as opened:
        Ids(opened).complete(descriptor, request)
        if descriptor.server_streaming:
            answers: Iterable[Message] = opened.unary_stream(path, encode, decode)(request)
        else:
            answers = [opened.unary_unary(path, encode, decode)(request)]
        for answer in answers:
            click.echo(written(answer))


def written(answer: Message) -> str:
    """A response as JSON in printable ASCII."""
    try:
        return json_format.MessageToJson(answer, descriptor_pool=descriptor_pool.Default()).replace("\x7f", "\\u007f")
    except (json_format.Error, TypeError, ValueError) as error:
        raise click.ClickException(f"The response cannot be written as JSON: {error}") from None


def find(name: str) -> MethodDescriptor:
    """The method of this name. Raises BadParameter, which suggests similar names."""
    methods = [method for service in SERVICES for method in service.descriptor.methods if not method.client_streaming]
    service, _, bare = name.replace("/", ".").rpartition(".")
    for method in methods:
        if method.name == bare and service in ("", method.containing_service.name, method.containing_service.full_name):
            return method
    known = {one.name.lower(): f"{one.containing_service.name}.{one.name}" for one in methods}
    asked = bare.lower().replace("_", "")
    near = [full for found, full in known.items() if asked in found]
    near = near or [known[found] for found in get_close_matches(asked, known, 5)]
    hint = f" Did you mean {', '.join(near[:5])}?" if near else ""
    raise click.BadParameter(f"there is no method {name} with a single request.{hint}", param_hint="METHOD")
