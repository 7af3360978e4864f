"""Commands that talk to a server: all of them have the settings as options."""

from typing import Any

import click

from statehouse_server.cli.client.settings import SETTINGS, Settings

pass_settings = click.make_pass_decorator(Settings, ensure=True)


class ClientCommand(click.Command):
    """A command that talks to a server."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += [setting.option() for setting in SETTINGS.values()]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the command, and below them those of all commands."""
        common = {"--help", *(one for setting in SETTINGS.values() for one in setting.spellings)}
        groups: dict[str, list[tuple[str, str]]] = {"Options": [], "Options of all commands": []}
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
            if record is not None:
                groups["Options" if common.isdisjoint(param.opts) else "Options of all commands"].append(record)
        for title, records in groups.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


class ClientGroup(click.Group):
    """A group of such commands."""

    command_class = ClientCommand

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += [setting.option() for setting in SETTINGS.values()]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, which people look for first, and then the options."""
        self.format_commands(ctx, formatter)
        click.Command.format_options(self, ctx, formatter)


ClientGroup.group_class = ClientGroup
