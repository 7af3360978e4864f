"""Reservations of idempotency keys, which clients keep for their own endpoints."""

import secrets
from typing import Any

from statehouse.v1 import idempotency_pb2 as pb

from statehouse_server.errors import LeaseLost, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.masks import masked
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies

RESERVATION = Entity(
    pb.Reservation,
    row_filter="reservations.expire_time > statement_timestamp()",
    server_set=frozenset({"ttl", "expire_time"}),
    unmapped_columns=frozenset({"token"}),
)


class ReservationStatements(StatementSet, stem="reservation"):
    reserve_key: Statement
    complete_reservation: Statement
    release_reservation: Statement


SQL = ReservationStatements(RESERVATION)


class Reservations:
    """The handlers of IdempotencyService."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(RESERVATION)

    def reserve_key(self, ctx: CallContext, request: pb.ReserveKeyRequest) -> pb.ReserveKeyResponse:
        token = secrets.token_urlsafe(16)
        asked = {"request_hash": request.request_hash or None, "token": token, "ttl": request.ttl}
        reserved = self._repository.apply(ctx, SQL.reserve_key, _key(request) | asked).fetchone()
        if reserved is not None:
            return pb.ReserveKeyResponse(
                outcome=pb.RESERVATION_OUTCOME_RESERVED, reservation_token=token, expire_time=reserved.expire_time
            )
        found: Any = self._repository.find(ctx, _key(request))
        if found is None:
            raise SerializationFailure
        if found.request_hash != request.request_hash:
            return pb.ReserveKeyResponse(outcome=pb.RESERVATION_OUTCOME_MISMATCH, expire_time=found.expire_time)
        if found.status == pb.RESERVATION_STATUS_IN_PROGRESS:
            return pb.ReserveKeyResponse(outcome=pb.RESERVATION_OUTCOME_IN_PROGRESS, expire_time=found.expire_time)
        return pb.ReserveKeyResponse(
            outcome=pb.RESERVATION_OUTCOME_DONE, response=found.response, expire_time=found.expire_time
        )

    def complete_reservation(
        self, ctx: CallContext, request: pb.CompleteReservationRequest
    ) -> pb.CompleteReservationResponse:
        return pb.CompleteReservationResponse(
            reservation=self._end(ctx, SQL.complete_reservation, request, response=request.response)
        )

    def release_reservation(
        self, ctx: CallContext, request: pb.ReleaseReservationRequest
    ) -> pb.ReleaseReservationResponse:
        self._end(ctx, SQL.release_reservation, request)
        return pb.ReleaseReservationResponse()

    def get_reservation(self, ctx: CallContext, request: pb.GetReservationRequest) -> pb.GetReservationResponse:
        found: Any = self._repository.get(masked(ctx, RESERVATION, request), _key(request))
        return pb.GetReservationResponse(reservation=found)

    def _end(self, ctx: CallContext, statement: Statement, request: Any, **more: Any) -> Any:
        params = _key(request) | {"token": request.reservation_token} | more
        ended = self._repository.apply(ctx, statement, params).fetchone()
        if ended is None:
            raise LeaseLost(
                f"The key {request.key} is no longer reserved under this token.",
                entity_kind="reservation",
                entity_id=request.key,
            )
        return ended


def _key(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "scope": request.scope, "key": request.key}
