"""The calls of a cluster: a pure model. Every change returns the notices that follow, in the order they leave.

party, model, states      who and what
control                   ids, clock, number plan, media
routing                   where a number leads
told, tell                who hears of it
dialling, offering, answering, holding, clearing, ...    what happens, one feature a file
"""

from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Call, Leg, Participant

__all__ = ["Call", "CallControl", "Leg", "Participant"]
