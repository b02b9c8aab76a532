"""Calls that no feature works on: persistent connections, announcements, agent greetings.

Source: the rules of the scenarios persistent-connection, play-announcement and agent-greeting. Only the first kind has
a code of its own; that of the others is ours.
"""

from __future__ import annotations

from ctisim.cluster.calls import Leg
from ctisim.errors import RequestRefused
from ctisim.qbe import Request
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallType
from ctisim.qbe.messages import (
    CallCompleteConferenceRequest,
    CallCompleteTransferRequest,
    CallDirectTransferRequest,
    CallHoldRequest,
    CallJoinRequest,
    CallParkRequest,
    CallRecordingStartRequest,
    CallRedirectRequest,
    CallSetupConferenceRequest,
    CallSetupTransferRequest,
    CallStopRecordingRequest,
)

FEATURES = (
    CallCompleteConferenceRequest,
    CallCompleteTransferRequest,
    CallDirectTransferRequest,
    CallHoldRequest,
    CallJoinRequest,
    CallParkRequest,
    CallRecordingStartRequest,
    CallRedirectRequest,
    CallSetupConferenceRequest,
    CallSetupTransferRequest,
    CallStopRecordingRequest,
)

REFUSALS = {
    CallType.PERSISTENT_CALL: CtiError.CTIERR_OPERATION_NOT_ALLOWED_ON_PERSISTENT_CALL,
    CallType.ANNOUNCEMENT_CALL: CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE,
    CallType.SENDMEDIATOBIBCALL: CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE,
}


def require_featured(leg: Leg, request: Request) -> None:
    """Raise RequestRefused when the request is for a feature that does not work on the leg's call."""
    if not isinstance(request, FEATURES):
        return
    for kind, code in REFUSALS.items():
        if leg.call.type & kind:
            raise RequestRefused(code)
