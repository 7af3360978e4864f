"""Why no server responds at an address, found out after a call has failed."""

import re
import socket

SECONDS = 1.0
"""Seconds for each look."""
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))
"""How a client of HTTP/2 begins: the preface, and empty SETTINGS."""
SETTINGS_FRAME = 4
SCHEMES = ("unix:", "unix-abstract:", "dns:", "ipv4:", "ipv6:", "vsock:", "xds:")
"""The kinds of addresses of gRPC that are not HOST:PORT."""
HOST_AND_PORT = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+(?:%\w+)?\]|[^\s:/@\[\]]+):(?P<port>\d{1,5})")


def problem(address: str) -> str:
    """What is wrong with the form of an address; empty if nothing is."""
    if not address:
        return "it is empty."
    found = HOST_AND_PORT.fullmatch(address)
    if address.startswith(SCHEMES) or (found and 0 < int(found["port"]) < 65_536):
        return ""
    return "an address is HOST:PORT, such as 127.0.0.1:50051, without http:// before it or a path behind it."


def without_password(address: str) -> str:
    """An address as it may be shown: what is before an @, as in a URL, can be a password."""
    return address.rpartition("@")[2]


def cause(address: str) -> str:
    """What is found at an address, in words."""
    found = HOST_AND_PORT.fullmatch(address)
    if not found:
        return "nothing responds"
    host = found["host"].strip("[]")
    try:
        with socket.create_connection((host, int(found["port"])), SECONDS) as opened:
            return _spoken(opened)
    except (socket.gaierror, UnicodeError):
        return "its name does not resolve"
    except ConnectionRefusedError:
        return "nothing listens there"
    except TimeoutError:
        return "nothing answers; a firewall may be in between, or the machine is down"
    except OSError as error:
        return f"it cannot be reached ({error.strerror or error})"


def _spoken(opened: socket.socket) -> str:
    """What the other end of a connection is, by its first answer, in words."""
    try:
        opened.sendall(PREFACE)
        answer = opened.recv(len(PREFACE))
    except TimeoutError:
        return "something accepts connections, but does not answer"
    except OSError:
        answer = b""
    if answer[3:4] == bytes((SETTINGS_FRAME,)):
        return "it did not answer in time, but does so now"
    return "what listens there does not speak gRPC, or only with TLS"
