"""Fetching a small document from a server that may be slow, silent or mistaken."""

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from urllib.parse import SplitResult, urlsplit

SILENT_SECONDS = 5.0
"""Seconds that a server may send nothing."""
FETCH_SECONDS = 10.0
"""Seconds that a document may take in all."""
MAX_BYTES = 256 * 1024
"""The largest document."""


class NotFetched(Exception):
    """The document cannot be had. The message has nothing of it."""


class Fetcher:
    """Gets documents by HTTPS, and by HTTP from this machine. It follows no redirect and uses no proxy."""

    def __init__(self, ca_file: str = "") -> None:
        """Trusts the certificates in a file, or those of the system. Raises OSError if the file cannot be used."""
        self._tls = ssl.create_default_context(cafile=ca_file or None)

    def fetch(self, url: str) -> bytes:
        """The document at a URL. Raises NotFetched."""
        if problem := problem_of(url):
            raise NotFetched(f"its URL {problem}")
        try:
            with self._connected(urlsplit(url)) as connection:
                return _document(connection, url)
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise NotFetched(f"{url} cannot be reached ({reason})") from None

    @contextmanager
    def _connected(self, parts: SplitResult) -> Iterator[http.client.HTTPConnection]:
        """A connection that is ended when its time is over, however slowly something still arrives."""
        host = str(parts.hostname)
        with closing(
            http.client.HTTPSConnection(host, parts.port, timeout=SILENT_SECONDS, context=self._tls)
            if parts.scheme == "https"
            else http.client.HTTPConnection(host, parts.port, timeout=SILENT_SECONDS)
        ) as connection:
            connection.connect()
            alarm = threading.Timer(FETCH_SECONDS, _break_off, (connection.sock,))
            alarm.daemon = True
            alarm.start()
            try:
                yield connection
            finally:
                alarm.cancel()


def problem_of(url: str) -> str:
    """What is wrong with a URL to fetch from, as the rest of a sentence; empty for nothing."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError if it is none
    except ValueError:
        return "is no URL"
    if not parts.hostname or parts.scheme not in ("https", "http") or not url.isascii() or not url.isprintable():
        return "must be https://HOST or http://HOST"
    if "@" in parts.netloc or parts.fragment or " " in url:
        return "must have no user, password, fragment or space"
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        return "must begin with https:// unless its host is this machine, as 127.0.0.1"
    return ""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _document(connection: http.client.HTTPConnection, url: str) -> bytes:
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.request("GET", target, headers={"Accept": "application/json"})
    with connection.getresponse() as response:
        if response.status != http.HTTPStatus.OK:
            raise NotFetched(f"{url} returned status {response.status}")
        document = response.read(MAX_BYTES + 1)
    if len(document) > MAX_BYTES:
        raise NotFetched(f"{url} returned more than {MAX_BYTES} bytes")
    return document


def _break_off(connected: socket.socket) -> None:
    with suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)
