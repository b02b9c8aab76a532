"""One frame to one message and back.

    message = decode(frame)
    frame = encode(message, version=header(frame).version)

The work is done by functions generated once per class (codegen.py), proven equal to the construct layout (schema.py) on
the golden vectors and on generated messages.
"""

import struct
from typing import Final

import ctisim.qbe.messages  # noqa: F401  (fills the catalogue)
from ctisim.qbe.codegen import Decoder, DecoderWriter, Encoder, EncoderWriter, Odd
from ctisim.qbe.declaration import CATALOGUE, Message, Sender, Unknown
from ctisim.qbe.errors import Unencodable
from ctisim.qbe.framing import DEFAULT_VERSION, GUARD, HEADER_SIZE, PREFIX_SIZE, Header, header
from ctisim.qbe.limits import DEFAULT_LIMITS, Limits
from ctisim.qbe.reader import CarefulReader

_decoders: Final[dict[bytes, Decoder]] = {}
"""By message id, header size and fixed size, as they stand in the frame: a cache of compiled code, nothing else."""

_encoders: Final[dict[tuple[type[Message], Sender, bool, bool], Encoder]] = {}
"""By class, sender, whether the trailing field is there, whether numbers are wide."""

_plain_encoders: Final[dict[type[Message], Encoder]] = {}


def decode(frame: bytes, *, limits: Limits = DEFAULT_LIMITS, sender: Sender | None = None) -> Message:
    """The message in a whole frame, the 8-byte prefix included.

    `sender` says who spoke, for UnicodeStrings; by default it follows from the message: requests come from clients, all
    else from servers. An id that the catalogue does not have gives an Unknown.

    Raises a FramingError or a FormatError (ctisim.qbe.errors), each with the CTI code, the alarm, offset and field.
    """
    if sender is None:
        try:
            return _decoders[frame[16:28]](frame, limits)
        except (KeyError, Odd, struct.error):
            pass
        except (TypeError, AttributeError):  # a bytearray or memoryview
            frame = bytes(frame)
    return decode_carefully(frame, limits, sender)


def decode_carefully(frame: bytes, limits: Limits = DEFAULT_LIMITS, sender: Sender | None = None) -> Message:
    """As decode, without the generated code: for frames it does not take, and for the first of each kind."""
    found = header(frame, limits)
    cls = CATALOGUE.get(found.message_id)
    if cls is None:
        return Unknown(message_id=found.message_id, body=frame[HEADER_SIZE:], fixed_size=found.fixed_size)
    message = CarefulReader(frame, found, sender or cls.SENDER, limits).message(cls)
    if frame[16:28] not in _decoders:
        _learn(cls, frame[16:28], found)
    return message


def _learn(cls: type[Message], key: bytes, found: Header) -> None:
    """Compile the decoder for frames with a fixed part of the size we know, with or without the trailing field."""
    for fields in (cls.FIELDS, tuple(each for each in cls.FIELDS if not each.trailing)):
        if sum(each.size for each in fields) == found.fixed_size:
            _decoders[key] = DecoderWriter(cls.SENDER).message(cls, fields)


def encode(message: Message, *, version: int = DEFAULT_VERSION, sender: Sender | None = None) -> bytes:
    """The whole frame of a message, in the given protocol version.

    Numbers may be signed or unsigned. Characters outside Latin-1 in a Text become "?" from a server (ours) and lose
    their high byte from a client, as in its own encoder. `sender` as in decode. Raises Unencodable when a value has no
    wire form.
    """
    cls = type(message)
    try:
        if sender is None:
            encoder = _plain_encoders.get(cls)
            if encoder is not None:
                return encoder(message, version)
        return _encode_plainly(message, version, sender)
    except struct.error:
        return _encode_widely(message, version, sender)
    except (AttributeError, TypeError, ValueError) as error:
        raise Unencodable(f"{cls.WIRE_NAME}: {error}") from error


def _encode_plainly(message: Message, version: int, sender: Sender | None) -> bytes:
    if isinstance(message, Unknown):
        return _encode_unknown(message, version)
    cls = type(message)
    encoder = _encoder(message, sender or cls.SENDER, wide=False)
    if sender is None and not any(field.trailing for field in cls.FIELDS):
        _plain_encoders[cls] = encoder
    return encoder(message, version)


def _encode_widely(message: Message, version: int, sender: Sender | None) -> bytes:
    cls = type(message)
    try:
        return _encoder(message, sender or cls.SENDER, wide=True)(message, version & 0xFFFF_FFFF)
    except (struct.error, AttributeError, TypeError, ValueError) as error:
        raise Unencodable(f"{cls.WIRE_NAME}: {error}") from error


def _encoder(message: Message, sender: Sender, *, wide: bool) -> Encoder:
    cls = type(message)
    complete = all(not field.trailing or getattr(message, field.name) is not None for field in cls.FIELDS)
    key = (cls, sender, complete, wide)
    if key not in _encoders:
        fields = tuple(field for field in cls.FIELDS if complete or not field.trailing)
        _encoders[key] = EncoderWriter(sender, wide).message(cls, fields)
    return _encoders[key]


def _encode_unknown(message: Unknown, version: int) -> bytes:
    length = HEADER_SIZE + len(message.body) - PREFIX_SIZE
    fixed, variable = message.fixed_size, len(message.body) - message.fixed_size
    return struct.pack("<IQ5I", length, GUARD, version, message.message_id, HEADER_SIZE, fixed, variable) + message.body
