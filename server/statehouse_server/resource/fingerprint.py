"""Fingerprints, by which two requests are known to be the same."""

import hmac

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError, Message

from statehouse_server.errors import NoRootKey


def fingerprint(request: Message, pepper: bytes = b"") -> bytes:
    """A hash of a request: of its method, which follows from its type, and of its contents.

    The hash is stored. Without the pepper, a short secret in the request could be found by brute force. Raises
    NoRootKey for a request with a secret if there is no pepper; without a root key the secret could not be stored
    anyway.
    """
    if not pepper and _has_secret(request):
        raise NoRootKey
    name = request.DESCRIPTOR.full_name.encode()
    return hmac.digest(pepper, name + b"\0" + request.SerializeToString(deterministic=True), "sha256")


def _has_secret(message: Message, *, packed: bool = False) -> bool:
    """Whether a message contains a secret, also in a call that is packed into it. Calls cannot be nested, so an Any
    inside an Any is not searched."""
    if isinstance(message, AnyMessage):
        if packed:
            return False
        try:
            described = descriptor_pool.Default().FindMessageTypeByName(message.TypeName())
            return _has_secret(message_factory.GetMessageClass(described).FromString(message.value), packed=True)
        except (KeyError, DecodeError):  # not a call; the error is raised later
            return False
    for field, value in message.ListFields():
        if field.GetOptions().debug_redact and value:
            return True
        inner = value if field.is_repeated else [value]
        if field.message_type and any(_has_secret(one, packed=packed) for one in inner):
            return True
    return False
