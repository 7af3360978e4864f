"""What ends with a user, in the transaction of the deletion and before the user is marked as deleted.

Nothing new of the user can be stored meanwhile: what ends with a user is stored under a lock of its row, FOR SHARE.
"""

from collections.abc import Callable

from statehouse.v1.user_pb2 import DeleteUserRequest

from statehouse_server.postgres.context import CallContext
from statehouse_server.services.api_key import end_api_keys
from statehouse_server.services.ownership import end_memberships
from statehouse_server.services.user.preferences import end_user_preferences
from statehouse_server.services.user_session import end_user_sessions

Ending = Callable[[CallContext, DeleteUserRequest], None]
"""Ends something of the user of a request, or raises the reason why the user cannot be deleted. What belongs to a user
is removed by a purge itself."""
ENDINGS: tuple[Ending, ...] = (end_memberships, end_user_sessions, end_api_keys, end_user_preferences)
