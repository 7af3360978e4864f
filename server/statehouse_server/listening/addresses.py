"""Addresses to listen on: whether a server can, and what it risks there."""

import errno
import ipaddress
import socket

from statehouse.v1.system_pb2 import Risk

from statehouse_server.config import CannotListen, Config
from statehouse_server.listening import unix_sockets

ABSTRACT = "unix-abstract:"
"""The prefix of Unix sockets without a file, which only gRPC itself can check."""
SENTENCES = {
    errno.EADDRINUSE: "it is in use; stop what listens there, or choose another with --listen",
    errno.EADDRNOTAVAIL: "it is not an address of this machine",
}
DANGERS = {
    Risk.RISK_NO_AUTHENTICATION: "without authentication whoever reaches it may do everything; set --auth required, and"
    " --tls-cert and --tls-key",
    Risk.RISK_NO_TLS: "without TLS calls could be read on the way, with the tokens in them; set --tls-cert"
    " and --tls-key",
}
EVERYWHERE = ("0.0.0.0", "[::]")  # noqa: S104  recognised, not bound
"""Hosts that stand for all addresses of a machine."""
Candidate = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


def check(config: Config) -> None:
    """Raise CannotListen unless a server can listen on its address now, and may."""
    address = config.listen
    if address.startswith(unix_sockets.PREFIX):
        if config.processes > 1:
            raise CannotListen(f"Cannot listen on {address}: server processes cannot share it. Set --processes 1.")
        unix_sockets.check(address)
    elif not address.startswith(ABSTRACT):
        _check_bindable(address, shared=config.processes > 1)
        if not config.insecure:
            _refuse_risks(config)


def risks(config: Config) -> "list[Risk.ValueType]":
    """What a server risks: what it lacks on an address that other machines may reach. Raises CannotListen for an
    address that is none."""
    lacking = {Risk.RISK_NO_AUTHENTICATION: config.auth == "none", Risk.RISK_NO_TLS: not config.tls_cert}
    return [] if is_local(config.listen) else [risk for risk, lacks in lacking.items() if lacks]


def is_local(address: str) -> bool:
    """Whether nobody beyond this machine can reach an address. A name counts by all that it resolves to. Raises
    CannotListen for an address that is none."""
    if is_unix_socket(address):
        return True
    found = (ipaddress.ip_address(place[0]) for _, place in _resolved(address))
    return all((getattr(one, "ipv4_mapped", None) or one).is_loopback for one in found)


def is_unix_socket(address: str) -> bool:
    """Whether an address is a Unix socket, and so has no port."""
    return address.startswith((unix_sockets.PREFIX, ABSTRACT))


def reachable(address: str) -> str:
    """An address by which this machine reaches a server: one that listens on all addresses has none of its own."""
    host, _, port = address.rpartition(":")
    return f"localhost:{port}" if host in EVERYWHERE else address


def _refuse_risks(config: Config) -> None:
    if found := risks(config):
        raise CannotListen(
            f"Cannot listen on {config.listen}: other machines may reach it, and {DANGERS[found[0]]}. Or listen on"
            " 127.0.0.1 or unix:PATH, or take the risk with --insecure."
        )


def _check_bindable(address: str, *, shared: bool) -> None:
    problems = [_problem(candidate, shared=shared) for candidate in _resolved(address)]
    in_use = any(problem == errno.EADDRINUSE for problem, _ in problems)
    if in_use or all(problem for problem, _ in problems):
        number, text = (errno.EADDRINUSE, "") if in_use else problems[0]
        raise CannotListen(f"Cannot listen on {address}: {SENTENCES.get(number, text)}.")


def _resolved(address: str) -> list[Candidate]:
    host, _, port = address.rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    if not bare or not _is_port(port) or (":" in bare and bare == host):
        raise CannotListen(
            f"Cannot listen on {address}: an address is HOST:PORT, like 127.0.0.1:50051 or [::1]:50051, or unix:PATH."
        )
    try:
        found = socket.getaddrinfo(bare, int(port), type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise CannotListen(f"Cannot listen on {address}: the address cannot be resolved.") from None
    return [(family, place) for family, _, _, _, place in found]


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and int(text[:6]) < 2**16


def _problem(candidate: Candidate, *, shared: bool) -> tuple[int, str]:
    """The error of binding to an address, as number and text; 0 for none."""
    family, place = candidate
    option = socket.SO_REUSEPORT if shared else socket.SO_REUSEADDR
    try:
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, option, 1)
            tried.bind(place)
    except OSError as error:
        return error.errno or errno.EINVAL, error.strerror or str(error)
    return 0, ""
