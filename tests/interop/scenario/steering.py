"""What a script asks of the server and not of the library: keys of phones, the administrator, the network.

A player is given someone who can do that; by default nobody can, and the script says what it would take.
"""

from typing import Protocol

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.patterns import Action


class CannotAct(Exception):
    """An action that there are no means for; the message says what it would take."""


class Steering(Protocol):
    def steer(self, action: Action, cast: Cast) -> None:
        """Do it, or raise CannotAct. The verb begins with STEER; labels are those of the file, `cast` translates."""


class NoSteering:
    """Nobody at the wheel."""

    def steer(self, action: Action, cast: Cast) -> None:
        raise CannotAct(f"it takes steering of the server: {action}")
