"""Remote destinations: the numbers at which the user of a CTI remote device can be called."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field
from pydantic_core import PydanticCustomError

from ctisim.lab.base import Digits, Part

MOST = 10
"""Remote destinations of one device (SEQUENCES.md section 6)."""


class RemoteDestination(Part):
    """A number at which the user of a CTI remote device can be called."""

    number: Digits = Field(description="The number.")
    name: str = Field("", max_length=50, description="Name of the destination.")
    active: bool = Field(False, description="Calls of the device go here when the lab starts; at most one is active.")


def check(destinations: Sequence[RemoteDestination], *, remote: bool) -> None:
    """Refuse destinations that a device cannot have: raises PydanticCustomError."""
    numbers = [each.number for each in destinations]
    problem = ""
    if numbers and not remote:
        problem = "only a CTI remote device has remote destinations"
    elif len(numbers) > MOST:
        problem = f"a device has at most {MOST} remote destinations"
    elif len(set(numbers)) < len(numbers):
        problem = "names a number twice"
    elif sum(each.active for each in destinations) > 1:
        problem = "only one remote destination can be active"
    if problem:
        raise PydanticCustomError("remote_destinations", "{problem}", {"problem": problem, "at": "remote_destinations"})
