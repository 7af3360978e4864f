"""Keyset pages of named statements: of sums, of versions, of entities with others beside them."""

from collections.abc import Mapping, Sequence
from typing import Any

from google.protobuf.message import Message

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.masks import ReadMask
from statehouse_server.resource.paging import Tokens, cut_page, message_bytes, page_size


class Keyset:
    """The pages of one statement.

    Its rows are messages in the order of the fields `order`, which no two rows have in common. It has the parameters
    `limit` and `skip`, and for each of these fields a parameter `after_<field>`: the last row of the previous page, or
    NULL for the first page.
    """

    def __init__(self, statement: Statement, **order: type) -> None:
        """`order` has the types of the fields."""
        self._statement = statement
        self._order = order

    def page(
        self,
        ctx: CallContext,
        request: Any,
        tokens: Tokens,
        params: Mapping[str, Any],
        mask: ReadMask | None = None,
    ) -> tuple[Sequence[Any], str]:
        """A page, and the token for the next one, which is empty after the last page. Raises InvalidRequest for a token
        of another request. `mask` is the read mask of rows that are entities."""
        size = page_size(request.page_size)
        after = tokens.read(request, "page_token", *self._order.values()) or [None] * len(self._order)
        position = {f"after_{name}": value for name, value in zip(self._order, after, strict=True)}
        # One row more shows whether there is another page.
        wanted = {**params, **position, "limit": size + 1, "skip": request.skip}
        masked = ctx.reading(mask.along(self._order)) if mask else ctx
        found, complete = self._statement.fetch_within(masked, wanted, ctx.answer_bytes, message_bytes)
        rows, more = cut_page(found, size, complete=complete, limit=ctx.answer_bytes)
        token = tokens.make(request, "page_token", self._position(rows[-1])) if more else ""
        if mask:
            mask.clear(rows, self._order)
        return rows, token

    def _position(self, row: Message) -> list[Any]:
        return [getattr(row, name) for name in self._order]
