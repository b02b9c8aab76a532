"""What the lab says of the phones' media."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.lab import Send, WrongLab, builtin, load, loads, overlay_text
from ctisim.lab.media import Audio, Media


def test_phones_send_silence_and_keep_nothing_unless_told():
    media = builtin().media
    assert media.rtp
    assert media.address == "127.0.0.1"
    assert (media.audio.send, media.audio.record) == (Send.SILENCE, False)


def test_a_line_a_party_and_a_way_out_have_their_own():
    lab = overlay_text(
        builtin(),
        """
devices: [{name: SEP001794625DE5, lines: [{number: 1001, audio: {send: tone, tone: 697}}]}]
number_plan:
  parties: [{number: 3001, audio: {record: true}}]
  route_patterns: [{pattern: "0.!", audio: {send: nothing}}]
""",
    )
    line = next(line for device in lab.devices for line in device.lines if line.number == "1001")
    party = next(party for party in lab.number_plan.parties if party.number == "3001")
    assert line.audio == Audio(send=Send.TONE, tone=697)
    assert party.audio == Audio(record=True)
    assert lab.number_plan.route_patterns[0].audio == Audio(send=Send.NOTHING)


def test_paths_count_from_the_lab_files_folder(tmp_path: Path):
    (tmp_path / "my.yaml").write_text("""
media: {recordings: heard, audio: {send: file, file: prompt.wav}}
number_plan: {parties: [{number: 3001, audio: {send: file, file: party.wav}}]}
""")
    lab = load(tmp_path / "my.yaml")
    party = lab.number_plan.parties[0].audio
    assert (lab.media.recordings, lab.media.audio.file) == (tmp_path / "heard", tmp_path / "prompt.wav")
    assert party is not None
    assert party.file == tmp_path / "party.wav"


@pytest.mark.parametrize(
    ("media", "complaint"),
    [
        ("{audio: {send: file}}", "media.audio.send: needs a file beside it"),
        ("{audio: {send: music}}", "media.audio.send"),
        ("{audio: {tone: 8000}}", "media.audio.tone"),
        ("{address: 0.0.0.0}", "media.address: should be an address that others can send to"),
        ("{address: nowhere}", "media.address: should be an IPv4 address"),
        ("{first_port: 20001, last_port: 20001}", "media.last_port: leaves no even port"),
        ("{telephone_event: 0}", "media.telephone_event"),
    ],
)
def test_what_cannot_be_is_named(media: str, complaint: str):
    with pytest.raises(WrongLab) as wrong:
        loads(f"media: {media}\n")
    assert complaint in str(wrong.value)


def test_one_even_port_is_enough():
    assert Media(first_port=20_000, last_port=20_000).last_port == 20_000
