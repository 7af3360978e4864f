"""Root keys in a key service: the Transit engine of Vault or OpenBao."""

import http.client
import json
import logging
import os
import ssl
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from statehouse_server.errors import KeyServiceUnavailable
from statehouse_server.secrets.root_key import KEY_BYTES, RootKeyError, WrongRootKey, from_base64, to_base64

log = logging.getLogger(__name__)

TIMEOUT = 5.0
"""Seconds in which the key service must respond."""
MAX_ANSWER_BYTES = 65_536
HOW_TO_NAME = "The URI of a key in a key service must be transit+https://HOST:PORT/MOUNT/KEY."


class TransitKey:
    """A key of the Transit engine of Vault or OpenBao, which never leaves the engine. Its type must be an AEAD one."""

    def __init__(self, uri: str, token: str) -> None:
        try:
            parts = urlsplit(uri.removeprefix("transit+"))
            mount, _, self._name = parts.path.strip("/").rpartition("/")
            _ = parts.port  # raises ValueError if the port is invalid, for example a part of a password
        except ValueError:
            raise RootKeyError(HOW_TO_NAME) from None
        if not (parts.scheme in ("http", "https") and parts.netloc and mount) or "@" in parts.netloc + parts.path:
            raise RootKeyError(HOW_TO_NAME)
        if parts.query or parts.fragment:
            raise RootKeyError("The URI of a key in a key service must not continue after the key.")
        if not token:
            raise RootKeyError("A key of a key service needs a token in VAULT_TOKEN.")
        self.key_uri = f"transit+{parts.scheme}://{parts.netloc}/{mount}/{self._name}"
        self._base = f"{parts.scheme}://{parts.netloc}/v1/{mount}"
        self._token = token
        authorities = os.environ.get("VAULT_CACERT") or None
        try:
            tls = ssl.create_default_context(cafile=authorities)
        except OSError as error:
            raise RootKeyError(f"The certificates in VAULT_CACERT, {authorities}, cannot be used: {error}.") from None
        # No proxies and no redirects: the token is only for this host.
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=tls), _NoRedirections
        )

    def wrap(self, key: bytes, context: bytes) -> bytes:
        answer = self._ask(
            "encrypt", {"plaintext": to_base64(key), "associated_data": to_base64(context)}, "ciphertext"
        )
        return answer.encode()

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        try:
            ciphertext = wrapped.decode()
        except UnicodeDecodeError:
            raise WrongRootKey(self.key_uri) from None
        answer = self._ask("decrypt", {"ciphertext": ciphertext, "associated_data": to_base64(context)}, "plaintext")
        try:
            key = from_base64(answer)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise KeyServiceUnavailable("The response of the key service contains no key.", key_uri=self.key_uri)
        return key

    def _ask(self, operation: str, body: dict[str, str], wanted: str) -> str:
        request = urllib.request.Request(  # noqa: S310  the scheme was checked
            f"{self._base}/{operation}/{self._name}",
            data=json.dumps(body).encode(),
            headers={"X-Vault-Token": self._token, "Content-Type": "application/json"},
        )
        try:
            with self._opener.open(request, timeout=TIMEOUT) as response:
                return _text(json.loads(response.read(MAX_ANSWER_BYTES))["data"][wanted])
        except urllib.error.HTTPError as error:
            # The service returns 400 for a ciphertext that it cannot decrypt.
            if error.code == 400 and operation == "decrypt":
                raise WrongRootKey(self.key_uri) from None
            log.error("the key service returned status %d for %s", error.code, self.key_uri)
            raise KeyServiceUnavailable(
                f"The key service returned status {error.code}.", key_uri=self.key_uri
            ) from None
        except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError) as error:
            log.error("the key service of %s cannot be used: %s", self.key_uri, type(error).__name__)
            raise KeyServiceUnavailable(key_uri=self.key_uri) from None


def _text(answer: Any) -> str:
    """The text in a response of a key service. Raises TypeError."""
    if not isinstance(answer, str) or not answer:
        raise TypeError
    return answer


class _NoRedirections(urllib.request.HTTPRedirectHandler):
    """Turns every redirect into an error."""

    def redirect_request(self, *_: Any) -> None:
        return None
