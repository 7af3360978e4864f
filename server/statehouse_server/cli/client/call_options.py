"""Options of commands that make a call: its headers and its deadline."""

import base64
import binascii
import re
from typing import Any

import click

from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Seconds, Utf8

IDEMPOTENCY_KEY = "idempotency-key"
IDEMPOTENCY_KEY_TTL = "idempotency-key-ttl"
AUTHORIZATION = "authorization"
BINARY = "-bin"
"""The end of the name of a header with any bytes, which people write in base64."""


def call_options() -> list[click.Parameter]:
    """New options for a command. What they are given is in the Settings then."""
    return [
        click.Option(
            ["--idempotency-key"], type=Utf8(), metavar="KEY", expose_value=False, callback=_set_key,
            help="Make a change take effect only once, however often the command is repeated with this key.",
        ),
        click.Option(
            ["--idempotency-key-ttl"], type=Seconds(), expose_value=False, callback=_set_key_ttl,
            help="How long the server remembers the key; default: 24h.",
        ),
        click.Option(
            ["-H", "--header"], type=Utf8(), metavar="'NAME: VALUE'", multiple=True, expose_value=False,
            callback=_set_headers,
            help="Header to send; repeatable. The value of a header whose name ends in -bin is in base64.",
        ),
        click.Option(
            ["--timeout"], type=Seconds(), expose_value=False, callback=_set_timeout,
            help="How long a call may take, like 5s, 1h30m or 500ms; default: as long as the server allows.",
        ),
    ]  # fmt: skip


def has_key(settings: Settings) -> bool:
    """Whether an idempotency key is sent."""
    return any(name == IDEMPOTENCY_KEY for name, _ in settings.metadata)


def _set_key(ctx: click.Context, _: click.Parameter, key: str | None) -> None:
    if key is not None:
        if not re.fullmatch("[!-~]{1,128}", key):
            raise click.BadParameter("it has 1–128 visible characters of ASCII.")
        _settings(ctx).metadata.append((IDEMPOTENCY_KEY, key))


def _set_key_ttl(ctx: click.Context, _: click.Parameter, seconds: float | None) -> None:
    if seconds is not None:
        if seconds != int(seconds):
            raise click.BadParameter("it has whole seconds.")
        _settings(ctx).metadata.append((IDEMPOTENCY_KEY_TTL, str(int(seconds))))


def _set_headers(ctx: click.Context, _: click.Parameter, headers: tuple[str, ...]) -> None:
    _settings(ctx).metadata.extend(map(header, headers))


def _set_timeout(ctx: click.Context, _: click.Parameter, seconds: float | None) -> None:
    if seconds is not None:
        _settings(ctx).timeout = seconds


def _settings(ctx: click.Context) -> Any:
    return ctx.find_root().ensure_object(Settings)


def header(text: str) -> tuple[str, str | bytes]:
    """The header that a text like `name: value` describes. Raises BadParameter."""
    name, colon, value = text.partition(":")
    name, value = name.strip().lower(), value.strip()
    if not colon:
        raise click.BadParameter(f"{text!r} is not like 'name: value'.")
    if not re.fullmatch("[0-9a-z_.-]+", name) or name.startswith("grpc-"):
        raise click.BadParameter(f"{name!r} cannot be the name of a header.")
    if name == AUTHORIZATION:
        raise click.BadParameter("others can see the arguments of a command: give the token with --token @FILE.")
    if name.endswith(BINARY):
        return name, _decoded(value)
    if not re.fullmatch("[ -~]*", value):
        raise click.BadParameter(f"the value of {name} is not ASCII; a header whose name ends in -bin takes any bytes.")
    return name, value


def _decoded(value: str) -> bytes:
    """Bytes in base64: with the alphabet of URLs or the other one, with or without padding."""
    padded = value.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise click.BadParameter(f"{value!r} is not base64.") from None
