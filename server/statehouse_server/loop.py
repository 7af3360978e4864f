"""What a server does again and again beside its calls."""

import logging
import random
import threading
from abc import ABC, abstractmethod
from typing import Self

import psycopg

from statehouse_server.errors import StatehouseError

log = logging.getLogger(__name__)


class Loop(ABC):
    """A thread that takes a step again and again, while the context is open."""

    name: str
    seconds: float
    """The longest time between two steps. The shortest is half of it: several servers do not take them at once."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join(timeout=5)

    @abstractmethod
    def step(self) -> None:
        """Do it once."""

    def _run(self) -> None:
        while not self._stopping.wait(self.seconds * random.uniform(0.5, 1.0)):  # noqa: S311
            try:
                self.step()
            except (psycopg.Error, StatehouseError) as error:
                log.warning("%s failed: %s", self.name, type(error).__name__)
            except Exception:  # the loop must go on after any error
                log.exception("%s failed", self.name)
