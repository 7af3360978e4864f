"""User sessions and API keys, as a client handles them, by the same words."""

import uuid
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import api_key_pb2, user_pb2

from tests.support.client import Client


@dataclass(frozen=True)
class Holders:
    """The entities of one kind that tokens prove, and their methods."""

    client: Client
    kind: str
    """`UserSession` or `ApiKey`."""
    name: str
    plural: str
    required: dict[str, Any]

    def call(self, method: str, metadata: Any = (), **fields: Any) -> Any:
        descriptor = self._method(method)
        path = f"/{descriptor.containing_service.full_name}/{method}"
        stub = self.client.method(path, GetMessageClass(descriptor.output_type))
        return stub(GetMessageClass(descriptor.input_type)(**fields), metadata=metadata)

    def _method(self, name: str) -> MethodDescriptor:
        file: Any = api_key_pb2 if self.kind == "ApiKey" else user_pb2
        service = next(iter(file.DESCRIPTOR.services_by_name.values()))
        return service.methods_by_name[name]  # type: ignore[no-any-return]

    def create(self, **fields: Any) -> tuple[Any, str]:
        """A new one, and its token."""
        given = {"user_id": fields.pop("user_id", "") or create_user(self.client), **self.required, **fields}
        response = self.call(f"Create{self.kind}", **{self.name: given})
        return getattr(response, self.name), response.token

    def verify(self, token: str, metadata: Any = (), **fields: Any) -> Any:
        return self.call(f"Verify{self.kind}", metadata, token=token, **fields)

    def verification(self, token: str) -> Message:
        """The request of a verification."""
        return GetMessageClass(self._method(f"Verify{self.kind}").input_type)(token=token)

    def get(self, id_: str) -> Any:
        return getattr(self.call(f"Get{self.kind}", id=id_), self.name)

    def listed(self, *filters: Any, **fields: Any) -> list[str]:
        return [one.id for one in getattr(self.call(f"List{self.kind}s", filters=filters, **fields), self.plural)]

    def revoke(self, id_: str) -> Any:
        return getattr(self.call(f"Revoke{self.kind}", id=id_), self.name)

    def revoke_all(self, user_id: str, **fields: Any) -> int:
        return int(self.call(f"Revoke{self.kind}s", user_id=user_id, **fields).count)


def user_sessions(client: Client) -> Holders:
    return Holders(client, "UserSession", "user_session", "user_sessions", {})


def api_keys(client: Client) -> Holders:
    return Holders(client, "ApiKey", "api_key", "api_keys", {"name": "a key"})


def create_user(client: Client, **fields: Any) -> str:
    user = user_pb2.User(**{"name": f"user {uuid.uuid4()}"} | fields)
    return client.users.CreateUser(user_pb2.CreateUserRequest(user=user)).user.id
