"""The media of those who have no application for it: virtual phones, parties beyond control, bridges, music."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from ctisim.cluster.calls.model import Leg


class Endpoint(NamedTuple):
    """Where somebody receives: an IPv4 address as the wire has it (its bytes read little-endian), and a UDP port."""

    address: int
    port: int


def udp_port(number: int) -> int:
    """The library registers ports above 32767 as negative numbers (measured: DeviceRegisterDeviceRequest)."""
    return number & 0xFFFF


class MediaPort(Protocol):
    """The media of those who have no application for it: virtual phones, parties beyond control, bridges."""

    def open(self, leg: Leg) -> Endpoint:
        """Where the leg's phone receives."""
        ...

    def bridge(self, leg: Leg) -> Endpoint:
        """Where the conference bridge receives what the leg sends."""
        ...

    @property
    def has_music(self) -> bool:
        """Whether who is held hears music."""
        ...

    def music(self, leg: Leg, near: Endpoint, payload: int) -> None:
        """The leg, which receives at `near`, hears music on hold from now on."""
        ...

    def start(self, leg: Leg, far: Endpoint, payload: int) -> None:
        """The leg talks to `far` from now on, in a codec of MediaPayload."""
        ...

    def stop(self, leg: Leg) -> None:
        """The leg is silent."""
        ...

    def close(self, leg: Leg) -> None:
        """The leg is over."""
        ...

    def send_digits(self, leg: Leg, digits: tuple[int, ...]) -> None:
        """The leg's phone sends keys (KEYPADBUTTON)."""
        ...


LOOPBACK = int.from_bytes(bytes((127, 0, 0, 1)), "little")


class PaperMedia:
    """Hands out addresses, and moves no packet."""

    def __init__(self, first_port: int = 20_000, *, music: bool = False) -> None:
        """`music`: whether there is music on hold."""
        self._next = first_port
        self.has_music = music

    def open(self, leg: Leg) -> Endpoint:
        port = self._next
        self._next = port + 2 if port < 32_766 else 16_384
        return Endpoint(LOOPBACK, port)

    def bridge(self, leg: Leg) -> Endpoint:
        return self.open(leg)

    def music(self, leg: Leg, near: Endpoint, payload: int) -> None: ...

    def start(self, leg: Leg, far: Endpoint, payload: int) -> None: ...

    def stop(self, leg: Leg) -> None: ...

    def close(self, leg: Leg) -> None: ...

    def send_digits(self, leg: Leg, digits: tuple[int, ...]) -> None: ...
