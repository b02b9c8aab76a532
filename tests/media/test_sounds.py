"""What phones say: tones, silence, WAV files of every kind that telephony has."""

from __future__ import annotations

import contextlib
import struct
import wave
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.lab import Audio, Send
from ctisim.media import ALAW, ULAW, Codec, NoSound, Sound, file, silence, sound_of, tone, tones, wav
from ctisim.media.sounds import Player

RAMP = struct.pack("<1000h", *range(-500, 500))


def riff(tag: int, content: bytes, *, rate: int = 8000, channels: int = 1, bits: int = 8, more: bytes = b"") -> bytes:
    """A WAV file with chunks that editors leave in it."""
    block = channels * bits // 8
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * block, block, bits) + more
    chunks = [(b"LIST", b"INFOodd"), (b"fmt ", form), (b"fact", struct.pack("<I", len(content))), (b"data", content)]
    body = b"".join(name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) for name, data in chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


def extensible(tag: int, bits: int) -> bytes:
    return struct.pack("<HHIH", 22, bits, 4, tag) + b"\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71"


def test_a_file_of_pythons_own_is_read(tmp_path: Path):
    path = tmp_path / "ramp.wav"
    with wave.open(str(path), "wb") as writer:
        writer.setparams((1, 2, 8000, 0, "NONE", ""))
        writer.writeframes(RAMP)
    assert wav.read(path) == RAMP


@pytest.mark.parametrize(("codec", "tag"), [(ULAW, 7), (ALAW, 6)], ids=["u-law", "A-law"])
def test_a_file_of_either_law_is_read(codec: Codec, tag: int):
    coded = codec.encode(RAMP)
    assert wav.parse(riff(tag, coded)) == codec.decode(coded)
    assert wav.parse(riff(tag, coded, more=b"\0\0")) == codec.decode(coded)


def test_a_file_in_the_extensible_format_is_read():
    assert wav.parse(riff(0xFFFE, RAMP, bits=16, more=extensible(1, 16))) == RAMP
    assert wav.parse(riff(0xFFFE, b"\x80\x00", more=extensible(7, 8))) == ULAW.decode(b"\x80\x00")


def test_a_file_whose_header_was_never_finished_is_read_to_its_end():
    whole = riff(1, RAMP, bits=16)
    unfinished = whole.replace(b"data" + struct.pack("<I", len(RAMP)), b"data\xff\xff\xff\xff")
    assert wav.parse(unfinished) == RAMP


def test_half_a_sample_at_the_end_is_left_out():
    assert wav.parse(riff(1, RAMP[:-1], bits=16)) == RAMP[:-2]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a WAV"),
        (b"ID3\x04 an mp3", "not a WAV"),
        (riff(1, RAMP, bits=16)[:40], "without"),
        (riff(1, RAMP, bits=16, rate=44100), "44100 Hz"),
        (riff(1, RAMP, bits=16, channels=2), "2 channels"),
        (riff(1, RAMP, bits=24), "format 1 of 24 bits"),
        (riff(85, RAMP), "format 85"),
    ],
)
def test_what_phones_cannot_say_is_refused_with_the_reason(data: bytes, why: str):
    with pytest.raises(NoSound, match=why):
        wav.parse(data, "prompt.wav")


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path):
    with pytest.raises(NoSound, match=r"missing\.wav: No such file"):
        file(tmp_path / "missing.wav")


def test_a_file_of_more_than_ten_minutes_is_refused(tmp_path: Path):
    path = tmp_path / "long.wav"
    with path.open("wb") as writer:
        writer.truncate(wav.LARGEST + 1)
    with pytest.raises(NoSound, match="ten minutes"):
        file(path)


@settings(max_examples=50)
@given(st.binary(max_size=80).map(lambda data: b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + data) | st.binary(max_size=80))
def test_no_file_does_harm(data: bytes):
    with contextlib.suppress(NoSound):
        wav.parse(data)


def test_a_recording_is_whole_when_it_is_closed(tmp_path: Path):
    recording = wav.Recording.begin(tmp_path / "new" / "it.wav", 1)
    recording.write(RAMP)
    recording.close()
    recording.write(RAMP)
    assert wav.read(recording.path) == RAMP
    assert recording.seconds == 0.125


def test_a_recording_of_nothing_is_a_file(tmp_path: Path):
    recording = wav.Recording.begin(tmp_path / "it.wav", 1)
    recording.close()
    assert wav.read(recording.path) == b""


def test_a_recording_ends_at_its_longest(tmp_path: Path):
    recording = wav.Recording.begin(tmp_path / "it.wav", 0.2)
    recording.write(RAMP)
    recording.write(RAMP)
    recording.write(RAMP)
    recording.close()
    assert wav.read(recording.path) == (RAMP + RAMP)[:3200]


def test_a_recording_never_takes_anothers_place(tmp_path: Path):
    (tmp_path / "it.wav").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        wav.Recording.begin(tmp_path / "it.wav", 1)


def test_a_disk_that_is_full_ends_a_recording():
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("skipped: no /dev/full here")
    recording = wav.Recording(full, full.open("wb", buffering=0), 1)
    recording.write(RAMP)
    recording.close()
    assert "No space left" in recording.trouble


# Playing


def played(sound: Sound | None, *counts: int, codec: Codec = ULAW) -> bytes | None:
    player = Player(sound, codec)
    taken = [player.take(count) for count in counts]
    return None if None in taken else b"".join(part for part in taken if part is not None)


def test_what_repeats_goes_round():
    sound = Sound(RAMP, repeat=True)
    once = ULAW.encode(RAMP)
    assert played(sound, *[160] * 20) == (once * 4)[:3200]


def test_what_does_not_repeat_is_followed_by_silence():
    assert played(Sound(RAMP), *[160] * 10) == ULAW.encode(RAMP).ljust(1600, b"\xff")
    assert played(Sound(RAMP), *[160] * 10, codec=ALAW) == ALAW.encode(RAMP).ljust(1600, b"\xd5")


def test_nothing_is_no_packet():
    assert Player(None, ULAW).take(160) is None


def test_an_empty_file_is_silence():
    assert played(Sound(b"", repeat=True), 160, 160) == b"\xff" * 320


def test_a_player_knows_when_it_has_said_all():
    player = Player(Sound(RAMP), ULAW)
    player.take(999)
    assert not player.over
    player.take(160)
    assert player.over


@pytest.mark.parametrize("frequency", [50, 440, 697, 1004, 3599])
def test_a_tone_has_its_frequency_and_no_seam(frequency: int):
    player = Player(tone(frequency), ALAW)
    heard = b"".join(player.take(160) or b"" for _ in range(100))
    assert tones.dominant(ALAW.decode(heard)) == pytest.approx(frequency, abs=1 if frequency > 60 else 10)
    assert tones.share(ALAW.decode(heard), frequency) > 0.99


def test_the_lab_says_what_is_said(tmp_path: Path):
    (tmp_path / "it.wav").write_bytes(riff(1, RAMP, bits=16))
    assert sound_of(Audio(send=Send.NOTHING)) is None
    assert played(sound_of(Audio()), 160) == played(silence(), 160) == b"\xff" * 160
    assert played(sound_of(Audio(send=Send.TONE, tone=697)), 160) == played(tone(697), 160)
    assert played(sound_of(Audio(send=Send.FILE, file=tmp_path / "it.wav", repeat=False)), 2000) == played(
        Sound(RAMP), 2000
    )
