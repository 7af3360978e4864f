"""statehouse call"""

import sys
from collections.abc import Iterator
from typing import Any

import click
from click.shell_completion import CompletionItem
from google.protobuf.message import Message

from statehouse_server.cli.client.call_options import call_options, has_key
from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.documents.requests import given, parsed
from statehouse_server.cli.client.documents.writing import as_json, as_yaml, plain
from statehouse_server.cli.client.methods import Method, files, method_named, methods
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Utf8
from statehouse_server.cli.console import say

ASKED = f"{__name__}.asked"


class Named(Utf8):
    """The name of a method or of a service."""

    name = "method"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        """The services and methods whose names begin like this; of a service, its methods with its name before."""
        from statehouse_server.cli.client.manual import comment, summary  # noqa: PLC0415  the comments are large

        asked = incomplete.lower()
        named: list[tuple[str, Any]] = [(service.name, service) for service in services()]
        named += [(one.name if "." in asked else one.descriptor.name, one.descriptor) for one in methods()]
        return [
            CompletionItem(name, help=summary(comment(descriptor)))
            for name, descriptor in named
            if name.lower().startswith(asked)
        ]


class CallCommand(ClientCommand):
    """The command `call`. Its help is that of the method that is named, if one is."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += call_options()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # Options are processed in their order, and help ends the command before there is an argument.
        values, _, _ = self.make_parser(ctx).parse_args(list(args))
        ctx.meta[ASKED] = values.get("method")
        return super().parse_args(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        asked = ctx.meta.get(ASKED)
        return described(asked) if isinstance(asked, str) else super().get_help(ctx)


@click.command(cls=CallCommand)
@click.option("--compact", is_flag=True, help="Print each response as one line of JSON.")
@click.argument("method", type=Named(), default="")
@click.argument("request_json", type=Utf8(), metavar="[JSON]", default="")
@pass_settings
def call(settings: Settings, method: str, request_json: str, compact: bool) -> None:
    """Call any method with a request in JSON, and print its response.

    METHOD is a name like GetTask or TaskService.GetTask. Without it the services are listed, with the name of a service
    its methods, and `statehouse call METHOD --help` describes a method and its request.

    JSON may be @FILE to read it from a file, or - for standard input. Names of fields are those of JSON or of the
    proto. Values of enums may be short, as in {"status": "running"}, and documents may be written as they are, as in
    {"metadataJson": {"a": 1}}. A packed request has the name of its method: {"calls": [{"GetTask": {"id": "x"}}]}.
    Of an id that the server has generated, the first 8 or more hex digits are enough if no other one begins with them.

    The responses of a stream are printed as they arrive. A method that takes a stream of requests reads them from
    standard input, one after the other, and prints each response on a line. Try a transaction by hand:

    \b
        statehouse call Transact
        {"begin": {}}
        {"call": {"request": {"CreateTask": {"task": {"name": "x"}}}}}
        {"commit": {}}
    """
    if not method or service_named(method):
        say(described(method))
        return
    called = find(method)
    if has_key(settings) and not (called.unary and called.mutates):
        why = "is a stream" if called.mutates else "changes nothing"
        raise click.BadParameter(f"{called.name} {why}, and takes none.", param_hint="--idempotency-key")
    if called.descriptor.client_streaming:
        answers, form = converse(settings, called, request_json or "-"), "json-lines"
    else:
        request = parsed(given(request_json or "{}"), called.request, "The request")
        answers, form = answered(settings, called, request), "json-lines" if compact else "json"
    form = "yaml" if settings.output == "yaml" else form
    for answer in answers:
        say(printed(answer, form))
        sys.stdout.flush()


def answered(settings: Settings, method: Method, request: Any) -> Iterator[Any]:
    """The responses to a request."""
    from statehouse_server.cli.client.call.finishing import Finisher  # noqa: PLC0415  gRPC is slow to load

    with settings.connect() as connection:
        Finisher(connection, settings.project).finish(method, request)
        if method.unary:
            yield connection.call(method, request)
        else:
            yield from connection.stream(method, request)


def converse(settings: Settings, method: Method, argument: str) -> Iterator[Any]:
    """The responses to the requests that an argument stands for, as they arrive."""
    from statehouse_server.cli.client.call.conversation import requests  # noqa: PLC0415  few calls are one
    from statehouse_server.cli.client.call.finishing import Finisher  # noqa: PLC0415  gRPC is slow to load

    with settings.connect() as connection:
        finisher = Finisher(connection, settings.project)
        yield from connection.converse(method, requests(method, argument, finisher))


def printed(answer: Message, form: str) -> str:
    """A response in printable ASCII: as `json`, in one of `json-lines`, or as a document of `yaml`."""
    value = plain(answer)
    if form == "yaml":
        return f"---\n{as_yaml(value).rstrip()}"
    return as_json(value, indent=None if form == "json-lines" else 2)


def described(name: str) -> str:
    """What a service or a method does; without a name, what services there are. Raises BadParameter."""
    from statehouse_server.cli.client.call import describe  # noqa: PLC0415  the comments are large

    if not name:
        return describe.services(services())
    service = service_named(name)
    return describe.service(service) if service else describe.method(find(name))


def services() -> list[Any]:
    """The services, in the order of the files."""
    return [service for file in files() for service in file.services_by_name.values()]


def service_named(name: str) -> Any:
    """The service of a name like `TaskService` or `statehouse.v1.TaskService`; None if there is none."""
    return next((one for one in services() if name in (one.name, one.full_name)), None)


def find(name: str) -> Method:
    """The method of this name. Raises BadParameter, which suggests similar names."""
    if found := method_named(name):
        return found
    from difflib import get_close_matches  # noqa: PLC0415

    full = {method.descriptor.name.lower(): method.name for method in methods()}
    full |= {service.name.lower(): service.name for service in services()}
    asked = name.replace("/", ".").rpartition(".")[2].lower().replace("_", "")
    near = [full[one] for one in full if asked in one] or [full[one] for one in get_close_matches(asked, full, 5)]
    hint = f" Did you mean {', '.join(near[:5])}?" if near else " `statehouse call` lists what there is."
    raise click.BadParameter(f"there is no method {name}.{hint}", param_hint="METHOD")
