"""The limits of projects and principals: what each may have under way in this process, and a project in the database.

A limit is that of the server's settings, unless a project has its own. Those are read from the database by a thread,
for the projects that are called: no call waits for it.
"""

import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from statehouse_server.config import Config, flag
from statehouse_server.errors import LimitReached, QuotaExceeded, StatehouseError
from statehouse_server.principal import ANYBODY, SYSTEM_PROJECT, Principal
from statehouse_server.rpc.bucket import TokenBucket
from statehouse_server.rpc.methods import Method
from statehouse_server.rpc.tallies import add, subtract

PROBLEMS = {
    "call_limit": "too many calls under way",
    "stream_limit": "too many open streams",
    "transaction_limit": "too many open transactions",
    "rate_limit": "made too many calls in a second",
    "row_limit": "as many rows in the database as it may",
    "byte_limit": "as many bytes in the database as it may",
}
"""What is wrong beyond a limit, by its name."""
QUOTAS = {"row_limit": "rows", "byte_limit": "bytes"}
"""The limits of what is stored, and what they limit."""
REMEMBERED = 10_000
"""Accounts of projects that are kept, beside those with something under way, and as many of principals: those never
take the places of projects, however many names there are."""


@dataclass(frozen=True)
class Stored:
    """What the database knows of a project: its own limits by name, and what it has there."""

    limits: Mapping[str, int]
    rows: int
    bytes: int
    due: bool
    """Whether it is time to measure that again."""


UNKNOWN = Stored({}, 0, 0, due=False)
"""What is known of a project before it is read, or if it does not exist."""


class Account:
    """What a project, or a principal, has under way in this process, and its limits."""

    def __init__(self, subject: str, name: str, defaults: Mapping[str, int]) -> None:
        """`subject`: `project` or `principal`, with which the settings of its defaults begin."""
        self.name = name
        self.stored = UNKNOWN
        self.used: dict[str, int] = {}
        """What is under way, by the name of the limit."""
        self.called = False
        """Whether there were calls since the stored limits were last read."""
        self._subject, self._defaults = subject, defaults
        self._bucket = TokenBucket()

    @property
    def idle(self) -> bool:
        """Whether it has nothing under way."""
        return not self.used

    def limit(self, name: str) -> int:
        """A limit by its name; 0 for none."""
        own = self.stored.limits.get(name)
        return self._defaults[name] if own is None else own

    def require(self, name: str) -> None:
        """Raise LimitReached unless one more may be under way."""
        limit = self.limit(name)
        if limit and self.used.get(name, 0) >= limit:
            raise self._refused(LimitReached, name)

    def require_rate(self) -> None:
        """Raise LimitReached unless a call may be made now."""
        rate = self.limit("rate_limit")
        if rate and not self._bucket.has_unit(rate):
            error = self._refused(LimitReached, "rate_limit")
            error.retry_seconds = self._bucket.wait(rate)
            raise error

    def charge(self, calls: int) -> None:
        """Count calls that are made."""
        self.called = True
        if self.limit("rate_limit"):
            self._bucket.take(calls)

    def require_room(self, names: Collection[str]) -> None:
        """Raise QuotaExceeded if one of these limits of what is stored is reached."""
        for name in names:
            limit, used = self.limit(name), getattr(self.stored, QUOTAS[name])
            if limit and used >= limit:
                raise self._refused(QuotaExceeded, name, used=used)

    def _refused(self, kind: type[StatehouseError], name: str, **more: object) -> StatehouseError:
        limit = self.limit(name)
        setting = name if name in self.stored.limits else flag(f"{self._subject}_{name}")
        whose = {"project": "project_id"}.get(self._subject, self._subject)
        verb = "" if name == "rate_limit" else "has "
        message = f"The {self._subject} {self.name} {verb}{PROBLEMS[name]} ({setting} {limit}); nothing was done."
        return kind(message, setting=setting, limit=limit, **more, **{whose: self.name})


class Limits:
    """The accounts of all projects and principals in this process."""

    def __init__(self, config: Config) -> None:
        self._defaults = {subject: _defaults(subject, config) for subject in ("project", "principal")}
        self._lock = threading.Lock()
        self._projects: OrderedDict[str, Account] = OrderedDict()
        self._principals: OrderedDict[str, Account] = OrderedDict()

    def share(self, name: str, principal: Principal, project_id: str, calls: int = 1) -> "Share":
        """Have one more of what a limit is of, such as `call_limit`, while the context is open, and make so many calls.
        Raises LimitReached."""
        return Share(self, name, principal, project_id, calls)

    def take(self, name: str, principal: Principal, project_id: str, calls: int) -> list[Account]:
        """Take one more of what a limit is of. Returns the accounts that it is counted in. Raises LimitReached."""
        with self._lock:
            accounts = self._of(principal, project_id)
            for account in accounts:
                account.require(name)
            self._charge(accounts, calls)
            for account in accounts:
                add(account.used, name)
            return accounts

    def give_back(self, name: str, accounts: Iterable[Account]) -> None:
        """Give it back."""
        with self._lock:
            for account in accounts:
                subtract(account.used, name)

    def charge(self, principal: Principal, project_id: str, calls: int = 1) -> None:
        """Make calls within what is under way already. Raises LimitReached."""
        with self._lock:
            self._charge(self._of(principal, project_id), calls)

    def require_room(self, method: Method, project_id: str) -> None:
        """Raise QuotaExceeded if a method would store more in a project than that may have, by the last measurement."""
        if names := _quotas(method):
            with self._lock:
                for account in self._of(ANYBODY, project_id):
                    account.called = True  # also by a call within one of another project
                    account.require_room(names)

    def account(self, project_id: str) -> Account:
        """The account of a project."""
        with self._lock:
            return self._of_project(project_id)

    def called(self) -> list[str]:
        """The projects that were called since this was last asked."""
        with self._lock:
            found = [one for one in self._projects.values() if one.called]
            for account in found:
                account.called = False
            return [account.name for account in found]

    def learn(self, project_id: str, stored: Stored) -> None:
        """Note what the database knows of a project."""
        with self._lock:
            if account := self._projects.get(project_id):
                account.stored = stored

    def to_measure(self) -> list[str]:
        """The projects that have a limit of what is stored, and are due to be measured. Each is returned once."""
        with self._lock:
            found = [one for one in self._projects.values() if one.stored.due and any(map(one.limit, QUOTAS))]
            for account in found:
                account.stored = replace(account.stored, due=False)
            return [account.name for account in found]

    def _of(self, principal: Principal, project_id: str) -> list[Account]:
        """The accounts that a call counts in. What belongs to no project has none there, and neither has whoever calls
        a server that asks nobody who they are."""
        accounts = []
        if project_id != SYSTEM_PROJECT:
            accounts.append(self._of_project(project_id))
        if principal is not ANYBODY:
            accounts.append(self._account(self._principals, "principal", principal.name))
        return accounts

    def _of_project(self, project_id: str) -> Account:
        return self._account(self._projects, "project", project_id)

    def _charge(self, accounts: list[Account], calls: int) -> None:
        for account in accounts:
            account.require_rate()
        for account in accounts:
            account.charge(calls)

    def _account(self, accounts: OrderedDict[str, Account], subject: str, name: str) -> Account:
        account = accounts.get(name)
        if account is None:
            account = accounts[name] = Account(subject, name, self._defaults[subject])
            if len(accounts) > REMEMBERED:
                _forget(accounts)
        else:
            accounts.move_to_end(name)
        return account


class Share:
    """A share of what limits are of."""

    __slots__ = ("_accounts", "_limits", "_name", "_wanted")

    def __init__(self, limits: Limits, name: str, *wanted: Any) -> None:
        self._limits, self._name, self._wanted = limits, name, wanted

    def __enter__(self) -> None:
        self._accounts = self._limits.take(self._name, *self._wanted)

    def __exit__(self, *_: object) -> None:
        self._limits.give_back(self._name, self._accounts)


def _defaults(subject: str, config: Config) -> Mapping[str, int]:
    """The limits that the settings of the server give, by their names."""
    return {name: getattr(config, f"{subject}_{name}", 0) for name in PROBLEMS}


def _forget(accounts: OrderedDict[str, Account]) -> None:
    """Forget the account that has been idle for longest."""
    last = next(reversed(accounts))
    idle = next((name for name, one in accounts.items() if one.idle and name != last), None)
    if idle:
        del accounts[idle]


def _quotas(method: Method) -> Collection[str]:
    """The limits of what is stored that a method may exceed."""
    if method.adds:
        return ("row_limit", "byte_limit")
    return ("byte_limit",) if method.updates else ()
