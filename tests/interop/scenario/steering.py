"""What a script asks of the server and not of the library: keys of phones, the administrator, the network, time.

Each sentence of that kind is a function in `steers/`, found by its wordings: `@steers(r"{x} enters deep sleep")`. The
words of a sentence are the function's keyword arguments, as the file says them; `Wheel` gives it the server, and the
cast to translate them.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from ctisim.handler.administration import Administration
from ctisim.server import CtiServer
from tests.interop.scenario.cast import Cast
from tests.interop.scenario.timing import ScriptClock
from tests.interop.scenario.wordings import places, wording
from tests.interop.server_thread import ServerThread


class CannotAct(Exception):
    """An action that there are no means for; the message says what it would take."""


class NotYet(CannotAct):
    """What is to be steered may still come about: the sentence is tried again for a while."""


@dataclass(frozen=True)
class Wheel:
    """What a steering function is given, in the server's own thread."""

    server: CtiServer
    cast: Cast
    clock: ScriptClock

    @property
    def administration(self) -> Administration:
        return self.server.manager.administration


PATIENCE = 2.0
"""Seconds that a sentence is tried again."""
Steer = Callable[..., None]
Result = TypeVar("Result")
TABLE: list[tuple[re.Pattern[str], Steer]] = []
CONDITIONS: set[Steer] = set()


def steers(wordings: str, *, condition: bool = False) -> Callable[[Steer], Steer]:
    """Enter a function for sentences of these wordings; a slash with blanks separates them.

    A `condition` says how things stand: a variant of such a name is played under it.
    """

    def enter(function: Steer) -> Steer:
        TABLE.extend((pattern, function) for pattern in wording(wordings))
        if condition:
            CONDITIONS.add(function)
        return function

    return enter


def understood(sentence: str) -> bool:
    """Whether there is a function for it."""
    return _found(sentence) is not None


def is_condition(sentence: str) -> bool:
    """Whether the sentence says how things stand, and there is a function to make them so."""
    found = _found(sentence)
    return found is not None and found[0] in CONDITIONS


class Steering:
    """The wheel of one running server, and its clock."""

    def __init__(self, server: ServerThread, clock: ScriptClock) -> None:
        self._server = server
        self._clock = clock

    def steer(self, sentence: str, cast: Cast) -> None:
        """Do what a sentence says. Raises CannotAct where nobody knows how, and what the order raises."""
        found = _found(sentence)
        if found is None:
            raise CannotAct(f"nobody knows how to steer this: {sentence}")
        function, words = found
        enough = time.monotonic() + PATIENCE
        while True:
            try:
                self._server.do(lambda server: function(Wheel(server, cast, self._clock), **words))
                return
            except NotYet:
                if time.monotonic() > enough:
                    raise
                time.sleep(0.05)

    def order(self, order: Callable[[Administration], Result]) -> Result:
        """Give an order of the administration's; raises what the order raises."""
        return self._server.do(lambda server: order(server.manager.administration))


def _found(sentence: str) -> tuple[Steer, dict[str, str]] | None:
    for spelling in (sentence, sentence[:1].lower() + sentence[1:]):
        for pattern, function in TABLE:
            match = pattern.fullmatch(spelling)
            if match:
                return function, places(match)
    return None


def _enter_all() -> None:
    package = import_module("tests.interop.scenario.steers")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")


_enter_all()
