"""SIP trunks, as far as an application can tell: when the caller's media port is needed."""

from __future__ import annotations

from enum import StrEnum


class SipTrunk(StrEnum):
    """What a SIP trunk offers with the invitation."""

    EARLY_OFFER = "early offer"
    DELAYED_OFFER = "delayed offer"
