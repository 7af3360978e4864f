"""The credentials with which gRPC serves TLS. Renewed files count without a restart."""

import logging
import time
from threading import Lock

import grpc

from statehouse_server.config import CannotListen, Config
from statehouse_server.listening.certificates import CertificateFiles, Identity

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""Seconds between two looks at the files."""


def server_credentials(config: Config) -> grpc.ServerCredentials | None:
    """The credentials of a server; None without TLS. Raises CannotListen for files that are of no use."""
    files = CertificateFiles.of(config)
    if files is None:
        return None
    renewal = Renewal(files)
    return grpc.dynamic_ssl_server_credentials(
        _configuration(renewal.served),
        renewal.fetch,  # type: ignore[arg-type]  # None is allowed
        require_client_authentication=files.client_ca is not None,
    )


class Renewal:
    """Looks at the files as clients connect. What clients could not use is not served: the identity before it is."""

    def __init__(self, files: CertificateFiles) -> None:
        self.served = files.read()
        self._files = files
        self._looked = time.monotonic()
        self._problem = ""
        self._lock = Lock()

    def fetch(self) -> "grpc.ServerCertificateConfiguration | None":
        """What to serve from now on; None for what was served before. gRPC calls it at each handshake."""
        with self._lock:
            if time.monotonic() - self._looked < LOOK_SECONDS:
                return None
            self._looked = time.monotonic()
            return _configuration(self.served) if self.look() else None

    def look(self) -> bool:
        """Read the files. Returns whether there is something new to serve."""
        try:
            found = self._files.read()
        except CannotListen as problem:
            self._report(str(problem))
            return False
        self._problem = ""
        renewed, self.served = found != self.served, found
        if renewed:
            log.info("the certificate in %s was renewed", self._files.cert)
        return renewed

    def _report(self, problem: str) -> None:
        """Log a problem, once."""
        if problem != self._problem:
            log.error("the certificate before is served still: %s", problem)
        self._problem = problem


def _configuration(identity: Identity) -> "grpc.ServerCertificateConfiguration":
    return grpc.ssl_server_certificate_configuration([(identity.key, identity.chain)], identity.client_ca)
