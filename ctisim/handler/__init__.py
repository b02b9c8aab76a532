"""What a CTI Manager does with each request. No sockets, no tasks: bytes, a clock and ports are given to it."""

from ctisim.handler import (  # the answers enter themselves
    call,
    conference,
    device,
    device_lists,
    dtmf,
    line,
    media,
    park,
    phone,
    pickup,
    provider,
    redirect,
    special,
    transfer,
)
from ctisim.handler.handler import CtiHandler
from ctisim.handler.manager import CtiManager, World
from ctisim.handler.ports import Peer, Runtime, Transport
from ctisim.handler.troubles import troubles

__all__ = [
    "CtiHandler",
    "CtiManager",
    "Peer",
    "Runtime",
    "Transport",
    "World",
    "call",
    "conference",
    "device",
    "device_lists",
    "dtmf",
    "line",
    "media",
    "park",
    "phone",
    "pickup",
    "provider",
    "redirect",
    "special",
    "transfer",
    "troubles",
]
