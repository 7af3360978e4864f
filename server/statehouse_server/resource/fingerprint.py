"""What makes a request the same as another one."""

import hmac

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError, Message

from statehouse_server.errors import NoRootKey


def fingerprint(request: Message, pepper: bytes = b"") -> bytes:
    """What makes a request the same one: its method, by its type, and its contents.

    It is stored: without the pepper, a short secret in the request could be found by trying. Raises NoRootKey for such
    a request if there is no pepper; nothing could be done with the secret anyway.
    """
    if not pepper and _has_secret(request):
        raise NoRootKey
    name = request.DESCRIPTOR.full_name.encode()
    return hmac.digest(pepper, name + b"\0" + request.SerializeToString(deterministic=True), "sha256")


def _has_secret(message: Message, *, packed: bool = False) -> bool:
    """Whether a message has a secret in it, also in a call that is packed into it. A call in a call is none."""
    if isinstance(message, AnyMessage):
        if packed:
            return False
        try:
            described = descriptor_pool.Default().FindMessageTypeByName(message.TypeName())
            return _has_secret(message_factory.GetMessageClass(described).FromString(message.value), packed=True)
        except (KeyError, DecodeError):  # no call, which is found out later
            return False
    for field, value in message.ListFields():
        if field.GetOptions().debug_redact and value:
            return True
        inner = value if field.is_repeated else [value]
        if field.message_type and any(_has_secret(one, packed=packed) for one in inner):
            return True
    return False
