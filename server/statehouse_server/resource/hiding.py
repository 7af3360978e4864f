"""Hiding: what is deleted and undeleted with its owner."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.isolation import require_read_committed
from statehouse_server.resource.reading import Reader


def hidden_with(owner: Entity, entities: Sequence[Entity]) -> list[Entity]:
    """Those of these entities that are hidden with an owner."""
    return [one for one in entities if one.hidden_with and one.owners[one.hidden_with].name == owner.name]


class Hiding:
    """The entities that are hidden with those of one kind, the owner.

    They are hidden by a statement of its own, after their owners are locked: one that began before would not see what
    was stored while it waited for the lock. Nor would one of a transaction that does not see what others commit.
    """

    def __init__(self, owner: Entity, hidden: Sequence[Entity]) -> None:
        self._owner = owner
        self._hidden = [Reader(entity) for entity in hidden]

    def __bool__(self) -> bool:
        return bool(self._hidden)

    def transaction(self, ctx: CallContext) -> AbstractContextManager[object]:
        """The transaction in which owners are changed with what is hidden with them; none if nothing is."""
        return ctx.transaction() if self else nullcontext()

    def hide(self, ctx: CallContext, project_id: str, ids: Sequence[str]) -> None:
        """Delete what belongs to deleted owners with these ids. Raises FailedPrecondition if some of it may not be
        seen."""
        if self:
            require_read_committed(ctx, f"A {self._owner.noun} can be deleted")
        self._run(ctx, "hide", project_id, ids)

    def unhide(self, ctx: CallContext, project_id: str, ids: Sequence[str]) -> None:
        """Restore what was deleted with owners with these ids."""
        self._run(ctx, "unhide", project_id, ids)

    def _run(self, ctx: CallContext, verb: str, project_id: str, ids: Sequence[str]) -> None:
        for reader in self._hidden:
            reader.statement(verb).run(ctx, {"project_id": project_id, "ids": ids})
