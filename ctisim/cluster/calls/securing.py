"""How well a call is protected over all: as well as its least protected party.

Source: the scenario security-status of the JTAPI guide. Nothing is encrypted here; applications are told of it.
"""

from __future__ import annotations

from ctisim.cluster.calls.model import Call, Participant
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.lab import SecurityMode
from ctisim.qbe.enums import CallSecurityStatus, CallState
from ctisim.qbe.messages import CallSecurityStatusUpdateEvent

_STATUS = {
    SecurityMode.NON_SECURE: CallSecurityStatus.CALLSECURITY_NOTAUTHENTICATED,
    SecurityMode.AUTHENTICATED: CallSecurityStatus.CALLSECURITY_AUTHENTICATED,
    SecurityMode.ENCRYPTED: CallSecurityStatus.CALLSECURITY_ENCRYPTED,
}
UNKNOWN = CallSecurityStatus.CALLSECURITY_UNKNOWN


@told
def update(call: Call) -> Telling:
    """Tell those who ask, when it has changed: passive appearances too (guide)."""
    status = _status(call)
    if status is call.security:
        return
    call.security = status
    for leg in call.legs:
        yield from at_leg(
            leg,
            "b_call_security_status_update",
            CallSecurityStatusUpdateEvent,
            overall_call_security_status=status,
        )


def _status(call: Call) -> CallSecurityStatus:
    """Nobody knows while there are not two who talk."""
    talking = [each for each in call.participants if each.state is CallState.CONNECTED]
    return min(map(_of, talking)) if len(talking) > 1 else UNKNOWN


def _of(participant: Participant) -> CallSecurityStatus:
    """Who has no device of the cluster is not authenticated."""
    leg = participant.active or next(iter(participant.legs), None)
    device = leg.device if leg is not None else None
    return _STATUS[device.settings.security_mode if device is not None else SecurityMode.NON_SECURE]
