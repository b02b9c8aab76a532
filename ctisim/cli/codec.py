"""`ctisim encode` and `ctisim decode`: messages as JSON lines, frames as hexadecimal."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctisim.cli._output import Exit

if TYPE_CHECKING:
    from ctisim.qbe import Sender

JsonObject = dict[str, Any]


class SenderName(StrEnum):
    """Whose form of UnicodeString: a client's has no terminator."""

    CLIENT = "client"
    SERVER = "server"


SenderOption = Annotated[
    SenderName | None,
    typer.Option(help="Whose form of UnicodeString; by default requests are a client's and all else a server's."),
]


def encode(sender: SenderOption = None) -> None:
    """Read messages as JSON lines, write frames: {"message": NAME, "values": {...}} becomes {"hex": ...}.

    Byte strings are {"hex": ...}; fields left out are empty; other keys of a line are ignored. A line that cannot be
    encoded becomes {"error": ..., "line": N} in its place, and the exit code 1 in the end.
    """
    from ctisim.qbe import Sender, from_json
    from ctisim.qbe import encode as encode_message

    speaker = Sender(sender.value) if sender else None

    def convert(line: str) -> JsonObject:
        form = _json_object(line)
        if not isinstance(form.get("message"), str):
            raise ValueError('"message" must name a message')
        return {"hex": encode_message(from_json(form), sender=speaker).hex()}

    _convert_lines(_stdin_lines(), convert)


def decode(
    frames: Annotated[list[str] | None, typer.Argument(metavar="HEX", help="Frames; stdin otherwise.")] = None,
    sender: SenderOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show each frame field by field, with offsets, and where it breaks.")
    ] = False,
) -> None:
    """Read frames, write messages as JSON lines: {"hex": ...} becomes {"message": NAME, "values": {...}}.

    A line may also be bare hexadecimal; other keys of a line are ignored. A frame that cannot be decoded becomes
    {"error": ..., "line": N, "offset": ...} in its place, and the exit code 1 in the end.
    """
    from ctisim.qbe import Sender, to_json
    from ctisim.qbe import decode as decode_frame

    speaker = Sender(sender.value) if sender else None
    lines = frames if frames else _stdin_lines()
    if explain:
        _explain_lines(lines, speaker)
        return
    _convert_lines(lines, lambda line: to_json(decode_frame(_frame(line), sender=speaker)))


def _convert_lines(lines: Iterable[str], convert: Callable[[str], JsonObject]) -> None:
    """Convert line by line; what goes wrong with one line does not stop the next."""
    from ctisim.errors import ProtocolError

    failed = False
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            answer = convert(line)
        except ProtocolError as error:
            failed = True
            answer = {"error": str(error), "line": number, "offset": error.offset, "field": error.field or None}
            answer["code"] = f"0x{error.code:08X}"
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            failed = True
            answer = {"error": _reason(error), "line": number, "offset": None}
        sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    if failed:
        raise typer.Exit(Exit.FAILED)


def _explain_lines(lines: Iterable[str], speaker: Sender | None) -> None:
    from ctisim.qbe.explain import explain

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # for terminals without arrows
    failed = False
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            explanation = explain(_frame(line), sender=speaker)
        except ValueError as error:
            failed = True
            print(f"line {number}: {_reason(error)}")
            continue
        failed = failed or not explanation.ok
        print(explanation.text)
    if failed:
        raise typer.Exit(Exit.FAILED)


def _stdin_lines() -> Iterator[str]:
    """Lines of stdin; bytes that are no UTF-8 survive as far as the line they spoil."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "surrogateescape")


def _frame(line: str) -> bytes:
    """The bytes of {"hex": ...}, or of bare hexadecimal. Raises ValueError."""
    text: object = line.strip()
    if line.lstrip().startswith(("{", "[", '"')):
        text = _json_object(line).get("hex")
    if not isinstance(text, str):
        raise ValueError('"hex" must hold the frame')
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise ValueError("the frame is not hexadecimal") from None


def _json_object(line: str) -> JsonObject:
    form = json.loads(line)
    if not isinstance(form, dict):
        raise ValueError("a line must be a JSON object")
    return form


def _reason(error: Exception) -> str:
    match error:
        case json.JSONDecodeError():
            return f"not JSON: {error.msg} at column {error.colno}"
        case RecursionError():
            return "nested too deep"
        case KeyError():
            return f"{error.args[0]!r} is missing"
        case _:
            return str(error)
