"""Which number leads where."""

from ctisim.cluster.numberplan.build import plan_of
from ctisim.cluster.numberplan.entries import (
    DirectoryNumber,
    Entry,
    ParkNumber,
    PickupNumber,
    Pilot,
    Retrieval,
    Station,
    Way,
)
from ctisim.cluster.numberplan.hunting import Member, in_turn, members
from ctisim.cluster.numberplan.lines import put_in, take_out
from ctisim.cluster.numberplan.pattern import Fit, Pattern
from ctisim.cluster.numberplan.plan import NumberPlan

__all__ = [
    "DirectoryNumber",
    "Entry",
    "Fit",
    "Member",
    "NumberPlan",
    "ParkNumber",
    "Pattern",
    "PickupNumber",
    "Pilot",
    "Retrieval",
    "Station",
    "Way",
    "in_turn",
    "members",
    "plan_of",
    "put_in",
    "take_out",
]
