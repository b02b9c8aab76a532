"""What an administrator does to the running world: to devices, lines, users, CallManagers.

consequences    what follows from a change, in the order it is told
refusals        orders that cannot be carried out
devices, lines, users, call_managers, phones, keys, extension_mobility    the orders, one function each

Every order changes the world and returns its consequences; nothing is sent here.
"""

from ctisim.cluster.administration import call_managers, devices, extension_mobility, keys, lines, phones, users
from ctisim.cluster.administration.consequences import (
    Closed,
    Consequence,
    Consequences,
    Lost,
    Registered,
    Unregistered,
    UserChanged,
)
from ctisim.cluster.administration.refusals import NotPossible, Unknown

__all__ = [
    "Closed",
    "Consequence",
    "Consequences",
    "Lost",
    "NotPossible",
    "Registered",
    "Unknown",
    "Unregistered",
    "UserChanged",
    "call_managers",
    "devices",
    "extension_mobility",
    "keys",
    "lines",
    "phones",
    "users",
]
