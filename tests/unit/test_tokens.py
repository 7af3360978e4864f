"""Tokens: what they look like, and what is stored of them."""

import base64
import hashlib
import secrets

import pytest

from statehouse_server.secrets import tokens


def test_a_token_has_256_random_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = secrets.token_bytes
    drawn = []

    def draw(count: int) -> bytes:
        drawn.append(genuine(count))
        return drawn[-1]

    monkeypatch.setattr(secrets, "token_bytes", draw)
    token = tokens.make("key")
    assert [len(one) for one in drawn] == [32]
    assert token.startswith("sh_key_")
    assert len(base64.urlsafe_b64decode(token.removeprefix("sh_key_") + "=")) == 32


def test_a_prefix_shows_a_fraction_of_it() -> None:
    token = tokens.make("key")
    assert tokens.prefix("key", token) == token[:15]
    assert len(token) - 15 == 35


@pytest.mark.parametrize("text", ["", "sh_key_x", "\0", "ключ 🔑", "x" * 100_000])
def test_any_text_has_a_hash(text: str) -> None:
    assert tokens.digest(text) == hashlib.sha256(text.encode()).digest()
