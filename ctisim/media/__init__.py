"""RTP of the virtual phones: G.711 on UDP, and keys by RFC 4733 (RFC 3550, 3551, 4733; ITU-T G.711).

    endpoints = MediaEndpoints(clock, lab.media)
    stream = endpoints.open("1001")          # stream.address is where the phone receives
    stream.start(Address("127.0.0.1", 30000), tone(440), ULAW)
    stream.press("12#")
    stream.stop()                            # on hold
    endpoints.close_stream(stream)
    stream.heard.tone(), stream.heard.digits, stream.heard.recording

g711, rtp, keys, sequence, timeline, sounds, wav, tones    what packets and sounds are: no sockets, no clock
heard, sending                                             one direction each of a stream
pacing, udp, stream, endpoints                             time, sockets, and all of it together
bridge                                                     a conference

There is no library for it: those that speak RTP bring a whole browser's worth of video and encryption (aiortc), or no
more than the twelve bytes of header.
"""

from ctisim.media.bridge import Bridge
from ctisim.media.endpoints import MediaEndpoints
from ctisim.media.errors import MediaError, NoPort, NoSound
from ctisim.media.g711 import ALAW, ULAW, Codec, codec_of
from ctisim.media.heard import Address, Heard
from ctisim.media.sounds import Sound, file, silence, sound_of, tone
from ctisim.media.stream import Stream

__all__ = [
    "ALAW",
    "ULAW",
    "Address",
    "Bridge",
    "Codec",
    "Heard",
    "MediaEndpoints",
    "MediaError",
    "NoPort",
    "NoSound",
    "Sound",
    "Stream",
    "codec_of",
    "file",
    "silence",
    "sound_of",
    "tone",
]
