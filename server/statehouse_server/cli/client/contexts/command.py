"""statehouse context"""

from pathlib import Path
from typing import Any

import click

from statehouse_server.cli.client.command import ClientGroup, pass_settings
from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.contexts import configuration
from statehouse_server.cli.client.output import records
from statehouse_server.cli.client.security import Token
from statehouse_server.cli.client.settings import SETTINGS, Settings
from statehouse_server.cli.client.values import Utf8
from statehouse_server.cli.console import remark, say


class Name(Utf8):
    """The name of a context."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = super().convert(value, param, ctx)
        if not configuration.NAME.fullmatch(text):
            self.fail(f"{text!r} is not a name of 1 to 128 characters of A-Z a-z 0-9 . _ : -", param, ctx)
        return text


ALWAYS_LISTED = ("address", "project", "output")
"""What is listed of contexts, also if none has it."""
STANDARD_INPUT = "@-"

named = click.argument("name", type=Name(), metavar="NAME", shell_complete=completers.contexts)


@click.group(cls=ClientGroup)
def context() -> None:
    """Name servers and projects, and switch between them.

    A context is an address, a project and a form of output with a name, and how the server is told who calls. What is
    for its server is never sent to another address. Contexts are in a configuration file:
    STATEHOUSE_CONFIG, or else statehouse/config.yaml in XDG_CONFIG_HOME, which is ~/.config by default.

    \b
    statehouse context set prod \\
        --address prod:50051 --use
    statehouse list tasks
    statehouse list tasks --context dev

    Each setting is taken from the first of these places that has it:

    \b
    1. its flag
    2. the context that --context names
    3. its variable
    4. the context in use, which may be
       in STATEHOUSE_CONTEXT
    5. its default

    Flags may stand before or after the command, and the last one counts. The variables are named below.
    `statehouse context show` tells where each one comes from.
    """


@context.command("list")
@pass_settings
def list_(settings: Settings) -> None:
    """List the contexts. The one in use has a star."""
    current, found = settings.found("context").value, configuration.loaded()["contexts"]
    keys = [key for key in configuration.KEYS if key in ALWAYS_LISTED or any(key in known for known in found.values())]
    listed = [
        {"current": name == current, "name": name} | {key: SETTINGS[key].shown(known.get(key, "")) for key in keys}
        for name, known in found.items()
    ]
    records.show(listed, settings.output, key="name")
    if not listed:
        remark("There are no contexts. Make one with: statehouse context set NAME --address ADDRESS --use")
    for name, known in found.items():
        for key in known.keys() - set(configuration.KEYS):
            remark(f"The context {name} has {key}, which this version does not know. It cannot be used.")


@context.command()
@pass_settings
def show(settings: Settings) -> None:
    """Show each setting in effect, and where it comes from."""
    found = {name: settings.found(name) for name in SETTINGS}
    listed = [
        {"setting": name, "value": SETTINGS[name].shown(one.value), "from": one.origin} for name, one in found.items()
    ]
    origin = configuration.VARIABLE if configuration.path_is_given() else "default"
    listed.append({"setting": "configuration", "value": str(configuration.path()), "from": origin})
    records.show(listed, settings.output, key="value")


@context.command()
@named
@pass_settings
def use(settings: Settings, name: str) -> None:
    """Use the context NAME from now on."""
    configuration.known(name)
    with configuration.changing() as document:
        document["current"] = name
    _say_in_use(settings, name)


@context.command("set")
@named
@click.option("--use", is_flag=True, help="Use it from now on.")
@pass_settings
def set_(settings: Settings, name: str, use: bool) -> None:
    """Make the context NAME, or change it: it gets the options of all commands that are given.

    What is not given stays as it is, and an empty text removes it. Comments in the configuration file are not kept. Of
    --token @FILE the place is kept, and of --token @- the token itself, which only you can read there.
    """
    given = {key: _stored(key, settings.flags[key]) for key in configuration.KEYS if key in settings.flags}
    with configuration.changing() as document:
        made = name not in document["contexts"]
        changed = document["contexts"].get(name, {}) | given
        document["contexts"][name] = {key: value for key, value in changed.items() if value != ""}
        if use:
            document["current"] = name
    say(f"The context {name} is {'made' if made else 'changed'}.")
    if use:
        _say_in_use(settings, name)


@context.command()
@named
def delete(name: str) -> None:
    """Delete the context NAME."""
    configuration.known(name)
    with configuration.changing() as document:
        document["contexts"].pop(name, None)
        was_used = document.get("current") == name
        if was_used:
            document["current"] = ""
    say(f"The context {name} is deleted." + " No context is in use now." * was_used)


def _stored(key: str, value: str) -> str:
    """What a context keeps of a flag: of a file its whole path, and what is in standard input."""
    if key == "token" and value == STANDARD_INPUT:
        return Token.read(value, SETTINGS[key].flag).text
    return SETTINGS[key].placed(value, Path.cwd())


def _say_in_use(settings: Settings, name: str) -> None:
    say(f"The context {name} is in use.")
    chosen = settings.found("context")
    if chosen.value != name:
        remark(f"But {chosen.origin} names {chosen.value}, which goes before it.")
