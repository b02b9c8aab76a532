"""`ctisim encode` and `ctisim decode`."""

from __future__ import annotations

import json
from typing import Any

import pytest

FAILURE = {"message": "FailureResponse", "values": {"sequenceNumber": 4, "result": -1932787502, "description": ""}}
FAILURE_HEX = (
    "2900000000000000ddddffff0000110000000000200000001000000001000000" + "04000000d200cc8c3000000001000000" + "00"
)


def lines_of(result: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_message_becomes_a_frame_and_a_frame_a_message(run: Any) -> None:
    assert lines_of(run("encode", stdin=json.dumps(FAILURE))) == [{"hex": FAILURE_HEX}]
    assert lines_of(run("decode", stdin=json.dumps({"hex": FAILURE_HEX}))) == [FAILURE]


def test_other_keys_of_a_line_are_ignored(run: Any) -> None:
    line = json.dumps(FAILURE | {"hex": FAILURE_HEX, "id": 0, "sender": "server", "t": 1.5})
    assert lines_of(run("encode", stdin=line)) == [{"hex": FAILURE_HEX}]
    assert lines_of(run("decode", stdin=line)) == [FAILURE]


def test_bare_hexadecimal_is_a_frame_too(run: Any) -> None:
    assert lines_of(run("decode", stdin=FAILURE_HEX)) == [FAILURE]
    assert lines_of(run("decode", FAILURE_HEX)) == [FAILURE]


@pytest.mark.parametrize(("sender", "text"), [("client", "61006200"), ("server", "610062000000")])
def test_the_sender_decides_on_the_terminator(run: Any, sender: str, text: str) -> None:
    form = {"message": "ProviderOpenRequest", "values": {"login": "ab"}}
    (frame,) = lines_of(run("encode", "--sender", sender, stdin=json.dumps(form)))
    assert (text in frame["hex"], "6100620000000000" in frame["hex"]) == (True, True)
    (back,) = lines_of(run("decode", "--sender", sender, stdin=json.dumps(frame)))
    assert back["values"]["login"] == "ab"


def test_requests_are_a_clients_unless_told_otherwise(run: Any) -> None:
    form = json.dumps({"message": "ProviderOpenRequest", "values": {"login": "ab"}})
    assert run("encode", stdin=form).stdout == run("encode", "--sender", "client", stdin=form).stdout


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "must be a JSON object"),
        ("{}", "must name a message"),
        ('{"message": "NoSuchThing", "values": {}}', "NoSuchThing"),
        ('{"message": "FailureResponse", "values": {"what": 1}}', "what"),
        ('{"message": "FailureResponse", "values": {"result": "x"}}', "result"),
        ('{"message": "FailureResponse", "values": {"result": 1e999}}', "result"),
        ('{"message": "FailureResponse", "values": {"result": 99999999999}}', "32 bits"),
        ('{"message": "ProviderOpenRequest", "values": {"password": {"hex": "zz"}}}', "password"),
        ('{"message": "Unknown", "values": {}}', "id"),
        ("[" * 100_000, "nested too deep"),
    ],
)
def test_a_bad_line_is_told_in_its_place_and_the_rest_goes_on(run: Any, line: str, reason: str) -> None:
    result = run("encode", stdin=f"{line}\n{json.dumps(FAILURE)}\n")
    bad, good = lines_of(result)
    assert result.exit_code == 1
    assert bad["line"] == 1
    assert reason in bad["error"]
    assert good == {"hex": FAILURE_HEX}


@pytest.mark.parametrize(
    ("line", "offset", "code"),
    [
        (FAILURE_HEX[:-2], 0, "0x8CCC0054"),
        (FAILURE_HEX[:16] + "00000000" + FAILURE_HEX[24:], 8, "0x8CCC0051"),
        (FAILURE_HEX[:80] + "ffffff7f" + FAILURE_HEX[88:], 40, "0x8CCC0052"),
    ],
)
def test_a_bad_frame_is_told_with_offset_and_code(run: Any, line: str, offset: int, code: str) -> None:
    result = run("decode", stdin=f"{line}\n{FAILURE_HEX}\n")
    bad, good = lines_of(result)
    assert result.exit_code == 1
    assert (bad["line"], bad["offset"], bad["code"]) == (1, offset, code)
    assert good == FAILURE


def test_bytes_that_are_no_text_spoil_only_their_line(run: Any) -> None:
    result = run("decode", stdin=b"\xff\xfe\n" + FAILURE_HEX.encode() + b"\n")
    bad, good = lines_of(result)
    assert bad["error"] == "the frame is not hexadecimal"
    assert good == FAILURE


def test_empty_lines_and_no_lines_at_all_are_fine(run: Any) -> None:
    assert lines_of(run("decode", stdin=f"\n{FAILURE_HEX}\n\n")) == [FAILURE]
    assert run("encode", stdin="").exit_code == 0


def test_an_unknown_message_survives(run: Any) -> None:
    frame = "1c00000000000000ddddffff00001100ffff000020000000040000000000000007000000"
    (message,) = lines_of(run("decode", stdin=frame))
    assert message["message"] == "Unknown"
    assert lines_of(run("encode", stdin=json.dumps(message))) == [{"hex": frame}]


def test_a_frame_is_explained_field_by_field(run: Any) -> None:
    result = run("decode", "--explain", FAILURE_HEX)
    assert result.exit_code == 0
    assert result.stdout.startswith("FailureResponse\n")
    assert any(line.split()[0] == "36" and "result = -1932787502" in line for line in result.stdout.splitlines()[1:])


def test_a_broken_frame_is_explained_up_to_where_it_breaks(run: Any) -> None:
    broken = FAILURE_HEX[:80] + "ffffff7f" + FAILURE_HEX[88:]
    result = run("decode", "--explain", stdin=f"{broken}\nnonsense\n")
    assert result.exit_code == 1
    assert "sequenceNumber = 4" in result.stdout
    assert "at offset 40" in result.stdout
    assert "line 2: the frame is not hexadecimal" in result.stdout
