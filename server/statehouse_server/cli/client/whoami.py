"""statehouse whoami"""

import click

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.client.output.output import Output
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import remark, say


@click.command(cls=ClientCommand)
@pass_settings
def whoami(settings: Settings) -> None:
    """Show who you are for the server, and your roles.

    A role in the project `system` holds in every project. A server that asks nobody who calls says `anonymous`.
    """
    get = kinds()["access"]["get-caller"].method
    with settings.connect() as connection:
        caller = connection.call(get, get.request())
        if settings.output == "name":
            say(caller.principal)
        else:
            Output(settings, connection, project=settings.project).show(get, [caller])
            if not caller.roles:
                remark(
                    "No roles. An owner or admin of a project gives them: project-member add, or create role-binding."
                )
