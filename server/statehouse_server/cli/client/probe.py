"""Why no server responds at an address, found out after a call has failed."""

import re
import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statehouse_server.cli.client.security import Tls

SECONDS = 1.0
"""Seconds for each look."""
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))
"""How a client of HTTP/2 begins: the preface, and empty SETTINGS."""
SETTINGS_FRAME = 4
UNIX = "unix:"
SCHEMES = (UNIX, "unix-abstract:", "dns:", "ipv4:", "ipv6:", "vsock:", "xds:")
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


@dataclass(frozen=True)
class Finding:
    """What is at an address, in words, and what to do about it if there is a server."""

    cause: str
    hint: str = ""


SILENT = Finding("something accepts connections, but does not answer")
STRANGE = Finding("what listens there does not speak gRPC")
LATE = Finding("it did not answer in time, but does so now")
ENCRYPTED = Finding(
    "it speaks TLS alone",
    "Say whom to trust: --tls-ca FILE, or --tls-ca system for the certificate authorities of this machine.",
)
UNENCRYPTED = Finding("it does not speak TLS", "Leave out --tls-ca, and what gives it in a variable or context.")
UNTRUSTED = Finding(
    "its certificate is not of a certificate authority that --tls-ca names",
    "Give the file with that authority. Do not trust another one unless you know that the server has changed.",
)
EXPIRED = Finding("its certificate has expired", "An operator must renew the certificate of the server.")
NOT_YET_VALID = Finding("its certificate is not valid yet", "Compare the clocks of this machine and of the server.")
OF_ANOTHER_NAME = Finding(
    "its certificate has another name",
    "Give the address by a name that the certificate has, or that name with --tls-server-name.",
)
ANONYMOUS = Finding(
    "it asks for a certificate of the client", "Give one with --tls-client-cert and its key with --tls-client-key."
)
REJECTED = Finding(
    "it rejects the certificate of the client",
    "Give one that is valid and of an authority that the server knows, with --tls-client-cert and --tls-client-key.",
)
CERTIFICATE_FINDINGS = {9: NOT_YET_VALID, 10: EXPIRED, 62: OF_ANOTHER_NAME, 64: OF_ANOTHER_NAME}
"""By the codes X509_V_ERR of OpenSSL. Any other one is about trust."""


UNREACHED: dict[type[Exception] | tuple[type[Exception], ...], Finding] = {
    NotImplementedError: Finding("nothing responds"),
    (socket.gaierror, UnicodeError): Finding("its name does not resolve"),
    FileNotFoundError: Finding("there is no such socket"),
    ConnectionRefusedError: Finding("nothing listens there"),
    TimeoutError: Finding("nothing answers; a firewall may be in between, or the machine is down"),
}
"""By the error of a connection."""


def look(address: str, tls: "Tls | None" = None) -> Finding:
    """What is at an address, if somebody goes on with TLS or without."""
    try:
        with _reached(address) as opened:
            return _greeted(opened, address, tls)
    except (OSError, UnicodeError, NotImplementedError) as error:
        told = f"it cannot be reached ({getattr(error, 'strerror', None) or error})"
        return next((found for kind, found in UNREACHED.items() if isinstance(error, kind)), Finding(told))


def _reached(address: str) -> socket.socket:
    """A connection to an address. Raises OSError, and NotImplementedError for a form that only gRPC knows."""
    if found := HOST_AND_PORT.fullmatch(address):
        return socket.create_connection((found["host"].strip("[]"), int(found["port"])), SECONDS)
    if not address.startswith(UNIX):
        raise NotImplementedError
    opened = socket.socket(socket.AF_UNIX)
    opened.settimeout(SECONDS)
    try:
        opened.connect(address.removeprefix(UNIX).removeprefix("//"))
    except OSError:
        opened.close()
        raise
    return opened


def _greeted(opened: socket.socket, address: str, tls: "Tls | None") -> Finding:
    """What the other end of a connection is."""
    if tls is not None:
        return _encrypted(opened, address, tls)
    found = _first_answer(opened)
    return ENCRYPTED if found is STRANGE and _speaks_tls(address) else found


def _first_answer(opened: Any) -> Finding:
    """What the other end is, by its first answer to HTTP/2."""
    try:
        opened.sendall(PREFACE)
        answer = opened.recv(len(PREFACE))
    except TimeoutError:
        return SILENT
    except OSError:
        answer = b""
    return LATE if answer[3:4] == bytes((SETTINGS_FRAME,)) else STRANGE


def _encrypted(opened: socket.socket, address: str, tls: "Tls") -> Finding:
    """What the other end is, by TLS as a call would speak it."""
    import ssl  # noqa: PLC0415  only for those who speak TLS

    try:
        with tls.context.wrap_socket(opened, server_hostname=tls.server_name or _host(address)) as wrapped:
            # In TLS 1.3 the other end looks at the certificate of the client after the handshake.
            if _first_answer(wrapped) is LATE:
                return LATE
    except ssl.SSLCertVerificationError as error:
        return CERTIFICATE_FINDINGS.get(error.verify_code, UNTRUSTED)
    except TimeoutError:
        return SILENT
    except OSError:
        if not _speaks_tls(address):
            with suppress(OSError), _reached(address) as again:
                return UNENCRYPTED if _first_answer(again) is LATE else STRANGE
            return STRANGE
    return REJECTED if tls.certificate else ANONYMOUS


def _speaks_tls(address: str) -> bool:
    """Whether the other end answers to TLS, whoever it is."""
    import ssl  # noqa: PLC0415  only when something failed

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    try:
        with _reached(address) as opened, context.wrap_socket(opened):
            return True
    except ssl.SSLError as error:
        # It wants a certificate, or other ciphers.
        return "ALERT" in (error.reason or "")
    except (OSError, NotImplementedError):
        return False


def _host(address: str) -> str:
    """The name that the certificate must have."""
    found = HOST_AND_PORT.fullmatch(address)
    return found["host"].strip("[]") if found else "localhost"
