"""An issuer of JSON Web Tokens on this machine, which can misbehave."""

import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext
from typing import Any

from joserfc import jwk, jws

from statehouse_server.access import jwks
from tests.support.client import MARKER

AUDIENCE = "statehouse"


def rsa_key(kid: str) -> jwk.Key:
    return jwk.RSAKey.generate_key(2048, {"kid": kid})


def ec_key(kid: str) -> jwk.Key:
    return jwk.ECKey.generate_key("P-256", {"kid": kid})


def encoded(data: bytes) -> str:
    """Base64url, as the parts of a token are."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signed(payload: bytes, key: jwk.Key, **header: Any) -> str:
    """A token with any payload. Parts of the header that are None are left out."""
    whole = {"alg": "RS256", "kid": key.kid} | header
    present = {name: value for name, value in whole.items() if value is not None}
    text = f"{encoded(json.dumps(present).encode())}.{encoded(payload)}"
    return f"{text}.{encoded(jws.JWSRegistry.algorithms[whole['alg']].sign(text.encode(), key))}"


class TestIssuer:
    """The issuer: its keys, what it was asked, and how it answers."""

    __test__ = False

    def __init__(self, url: str) -> None:
        self.url = url
        self.keys = [rsa_key("first")]
        self.asked: list[str] = []
        """The paths of all requests."""
        self.documents: dict[str, Any] = {}
        """What it answers at a path, instead of what it should."""
        self.misbehave: Callable[[Any], object] | None = None
        """What it does with a request, instead of answering."""

    def claims(self, **claims: Any) -> dict[str, Any]:
        """Valid claims. Those that are None are left out."""
        now = int(time.time())
        valid = {"iss": self.url, "aud": AUDIENCE, "sub": "ada", "iat": now, "exp": now + 300, "private": MARKER}
        return {name: value for name, value in (valid | claims).items() if value is not None}

    def token(self, key: jwk.Key | None = None, header: dict[str, Any] | None = None, **claims: Any) -> str:
        """A token that its first key, or another, signs."""
        return signed(json.dumps(self.claims(**claims)).encode(), key or self.keys[0], **(header or {}))

    def document(self, path: str) -> Any:
        if path in self.documents:
            return self.documents[path]
        if path == "/keys":
            return {"keys": [key.as_dict(private=False) for key in self.keys]}
        return {"issuer": self.url, "jwks_uri": f"{self.url}/keys"} if path == jwks.DISCOVERY else None

    def respond(self, request: BaseHTTPRequestHandler) -> None:
        self.asked.append(request.path)
        if self.misbehave is not None:
            self.misbehave(request)
            return
        document = self.document(request.path)
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        request.send_response(404 if document is None else 200)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)


@contextmanager
def issuing(tls: SSLContext | None = None) -> Iterator[TestIssuer]:
    """An issuer that runs while this is open."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(OSError):
                issuer.respond(self)

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_: Any) -> None:
            pass

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        issuer = TestIssuer(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield issuer
        server.shutdown()
        thread.join()
