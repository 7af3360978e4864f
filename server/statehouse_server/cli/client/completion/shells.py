"""statehouse completion"""

import os

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    add_completion_class,
    get_completion_class,
    split_arg_string,
)

from statehouse_server.cli.client.completion.completers import VARIABLE

SHELLS = ("bash", "zsh", "fish")
BASH = """\
%(complete_func)s() {
    local type value
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain) COMPREPLY+=("$value") ;;
        esac
    done < <(
        export %(complete_var)s=bash_complete COMP_WORDBREAKS COMP_LINE="${COMP_LINE:0:COMP_POINT}"
        eval "$1" 2> /dev/null
    )
}
complete -o nosort -F %(complete_func)s %(prog_name)s 2> /dev/null || complete -F %(complete_func)s %(prog_name)s
"""
"""The function that bash calls. It runs the command as it was typed, which may be an alias."""


@add_completion_class
class Bash(BashComplete):
    """Completion in bash of words with colons too, which bash takes for several words."""

    source_template = BASH

    def source(self) -> str:
        return ShellComplete.source(self)

    def get_completion_args(self) -> tuple[list[str], str]:
        line = os.environ["COMP_LINE"]
        _, *words = split_arg_string(line)
        self._incomplete = "" if line[-1:].isspace() or not words else words.pop()
        return words, self._incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """What bash puts in place of that part of the word which it takes for a word."""
        flag, _, value = self._incomplete.partition("=")
        given = value if flag.startswith("-") else self._incomplete
        known = max((given.rfind(sign) + 1 for sign in os.environ.get("COMP_WORDBREAKS", "")), default=0)
        return f"{item.type},{item.value[known:]}"


@add_completion_class
class Fish(FishComplete):
    """Completion in fish with whole descriptions, which may have commas."""

    source_template = FishComplete.source_template.replace('string split ","', 'string split --max 1 ","')


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script by which your shell completes.

    It completes commands, options and their values, names of contexts and methods, and the ids of what is stored, which
    the server is asked for.

    \b
    bash, with the package bash-completion:
        mkdir -p ~/.local/share/bash-completion/completions
        cd ~/.local/share/bash-completion/completions
        statehouse completion bash > statehouse
    bash, without it, in ~/.bashrc:
        source <(statehouse completion bash)
    zsh, with "fpath+=(~/.zfunc)" before "compinit" in ~/.zshrc:
        mkdir -p ~/.zfunc
        statehouse completion zsh > ~/.zfunc/_statehouse
    fish:
        mkdir -p ~/.config/fish/completions
        cd ~/.config/fish/completions
        statehouse completion fish > statehouse.fish

    Then open a new shell. `statehouse` must be in PATH.
    """
    found = get_completion_class(shell)
    assert found is not None  # noqa: S101
    click.echo(found(ctx.find_root().command, {}, "statehouse", VARIABLE).source(), nl=False)
