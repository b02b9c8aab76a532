"""Requests that have no answer of their own, and events that are never sent, each with the reason.

An application that sends such a request is told COMMAND_NOT_IMPLEMENTED_ON_DEVICE. `tests/handler` holds the lists to
what the handlers and the cluster really do.
"""

from __future__ import annotations

from collections.abc import Mapping

from ctisim.qbe import Event, Request
from ctisim.qbe.messages import (
    CallBlindConferenceRequest,
    MultiMediaStreamsInfoEvent,
    ReceptionKeyEvent,
    TransmissionKeyEvent,
)

UNANSWERED: Mapping[type[Request], str] = {
    CallBlindConferenceRequest: "no public method of the library sends it: conference() joins two calls (CallJoin)",
}

UNSENT: Mapping[type[Event], str] = {
    ReceptionKeyEvent: "keys belong to secure media, and this port has no TLS",
    TransmissionKeyEvent: "keys belong to secure media, and this port has no TLS",
    MultiMediaStreamsInfoEvent: "the virtual phones have no video",
}
