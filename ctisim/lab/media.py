"""What virtual phones say and keep of what they hear: RTP on UDP. All ours: the product's phones have users."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from ctisim.lab.base import File, Ipv4, Loose, Part


class Send(StrEnum):
    """What a phone says while it talks."""

    NOTHING = "nothing"
    SILENCE = "silence"
    TONE = "tone"
    FILE = "file"


class Audio(Part):
    """What a phone says while it talks, and whether what it hears is kept."""

    send: Annotated[Send, Loose] = Field(
        Send.SILENCE, description="nothing (no packets at all), silence (packets of it), tone or file."
    )
    tone: int = Field(440, ge=50, le=3600, description="Hertz of the tone.")
    file: File | None = Field(
        None, description="WAV file to send: 8000 Hz, mono; µ-law, A-law or PCM of 16 bits; at most ten minutes."
    )
    repeat: bool = Field(True, description="The file begins again at its end; false: silence follows.")
    record: bool = Field(False, description="What the phone hears goes to a WAV file in media.recordings.")

    @model_validator(mode="after")
    def _has_what_it_sends(self) -> Audio:
        """Refuse to send a file that nobody named."""
        if self.send is Send.FILE and self.file is None:
            raise PydanticCustomError("audio_file", "needs a file beside it", {"at": "send"})
        return self


def _of_one_host(address: str) -> str:
    if address in ("", "0.0.0.0"):
        raise PydanticCustomError("media_address", "should be an address that others can send to")
    return address


class Media(Part):
    """RTP of the virtual phones and of conference bridges: G.711 on UDP, digits by RFC 4733."""

    rtp: bool = Field(True, description="Phones send and receive; false: they have addresses, and no packet moves.")
    address: Annotated[Ipv4, AfterValidator(_of_one_host)] = Field(
        "127.0.0.1", description="IPv4 address of this machine where phones receive. 127.0.0.1 reaches nobody outside."
    )
    first_port: int = Field(16_384, ge=1024, le=65_534, description="First UDP port; RTP takes the even ones.")
    last_port: int = Field(32_766, ge=1024, le=65_534, description="Last UDP port.")
    telephone_event: int = Field(101, ge=96, le=127, description="RTP payload type of digits (RFC 4733).")
    key_time: int = Field(100, ge=40, le=8000, description="Milliseconds a digit lasts, in steps of 20.")
    key_gap: int = Field(60, ge=60, le=8000, description="Milliseconds between two digits, in steps of 20.")
    far_end_only: bool = Field(
        False, description="Phones hear only the host that signalling names; otherwise whoever speaks first."
    )
    audio: Audio = Field(Audio(), description="What phones send and keep where nothing is said of them.")
    music_on_hold: Audio | None = Field(
        None, description="What who is held hears: silence, tone or file; none: no music on hold, and nothing comes."
    )
    recordings: File = Field(Path("recordings"), description="Folder for recordings; made when one is begun.")
    longest_recording: int = Field(3600, ge=1, le=86_400, description="Seconds after which a recording ends.")

    @model_validator(mode="after")
    def _has_ports(self) -> Media:
        """Refuse a range without an even port."""
        if self.last_port // 2 * 2 < self.first_port:
            raise PydanticCustomError("media_ports", "leaves no even port from first_port on", {"at": "last_port"})
        return self
