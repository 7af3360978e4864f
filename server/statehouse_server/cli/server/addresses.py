"""Checks whether a server can listen on an address, before the server is started."""

import errno
import socket

from statehouse_server.config import CannotListen

LOCAL_SOCKETS = ("unix:", "unix-abstract:")
"""Prefixes of addresses that only gRPC itself can check."""
SENTENCES = {
    errno.EADDRINUSE: "it is in use; stop what listens there, or choose another with --listen",
    errno.EADDRNOTAVAIL: "it is not an address of this machine",
}
Candidate = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


def check(address: str, *, shared: bool) -> None:
    """Raise CannotListen unless a server can listen on the address now. If it is `shared`, other processes may listen
    on it too."""
    if address.startswith(LOCAL_SOCKETS):
        return
    host, _, port = address.rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    if not bare or not _is_port(port) or (":" in bare and bare == host):
        raise CannotListen(f"Cannot listen on {address}: an address is HOST:PORT, like 127.0.0.1:50051 or [::1]:50051.")
    problems = [_problem(candidate, shared=shared) for candidate in _resolved(address, bare, int(port))]
    in_use = any(problem == errno.EADDRINUSE for problem, _ in problems)
    if in_use or all(problem for problem, _ in problems):
        number, text = (errno.EADDRINUSE, "") if in_use else problems[0]
        raise CannotListen(f"Cannot listen on {address}: {SENTENCES.get(number, text)}.")


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and int(text[:6]) < 2**16


def _resolved(address: str, host: str, port: int) -> list[Candidate]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise CannotListen(f"Cannot listen on {address}: the address cannot be resolved.") from None
    return [(family, place) for family, _, _, _, place in found]


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
