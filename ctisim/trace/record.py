"""The layout of one SDL record.

`SSSSSSSS.nnn |HH:MM:SS.mmm |type     |…`; a signal's columns are padded to the widths measured on traces that kept
their padding (tech notes 216177 and 200764). Text too long for its column is not cut: one blank and the bar follow it.
"""

from __future__ import annotations

import re
from datetime import datetime

SDL_SIG = "SdlSig"
SDL_SIG_IN = "SdlSig-I"
SDL_SIG_OUT = "SdlSig-O"
APP_INFO = "AppInfo"
APP_ERROR = "AppError"
CREATED = "Created"
FILE_HEAD = "FileHead"
SDL_STAT = "SdlStat"
ALARM_ERR = "AlarmErr"

SIGNALS = frozenset({SDL_SIG, SDL_SIG_IN, SDL_SIG_OUT})

WIDTHS = {"type": 9, "signal": 39, "state": 31, "receiver": 33, "sender": 33, "tag": 41}
"""Letters from one bar to the next, the closing blank included."""

OVERRODE = "*TraceFlagOverrode"
"""Stands where bracket and fields would, for signals whose fields the trace flags keep out."""

QUIET = "[R:N-H:0,N:0,L:0,V:0,Z:0,D:0]"
"""The bracket of a signal of normal priority on the router thread, no queue behind it."""

_PADDED = "{:<8} |{:<38} |{:<30} |{:<32} |{:<32} |{:<40} |"
_PLAIN = "{} |{} |{} |{} |{} |{} |"  # ours: what the product leaves between the bars without pretty print is not shown

# ours: control characters and whatever else some reader takes for the end of a line
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    code = ord(character)
    return _SHORT.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def printable(value: object) -> str:
    """A value from outside, fit for a line of the trace: control characters escaped, `\\n` and the like.

    Ours: how the product prints a user name with a line feed in it is not known; here it must not forge a record.
    """
    text = value if isinstance(value, str) else str(value)
    return text if text.isprintable() else _CONTROL.sub(_escaped, text)


def guarded(text: str) -> str:
    """A whole line of narration; a line feed may only open it, as the product's own do (212107, 00895261.038)."""
    if text.isprintable():
        return text
    if text.startswith("\n"):
        return "\n" + _CONTROL.sub(_escaped, text[1:])
    return _CONTROL.sub(_escaped, text)


def stamp(when: datetime) -> str:
    """Local time to the millisecond, cut and not rounded: `08:59:16.944`."""
    return when.time().isoformat("milliseconds")


def line(number: int, count: int, when: datetime, kind: str, text: str, *, pretty: bool = True) -> str:
    """A record that has a type and text: AppInfo, AppError, FileHead, SdlStat, AlarmErr."""
    if pretty:
        kind = f"{kind:<8}"
    return f"{number:08d}.{count:03d} |{stamp(when)} |{kind} |{guarded(text)}"


def columns(
    number: int,
    count: int,
    when: datetime,
    kind: str,
    signal: str,
    state: str,
    receiver: str,
    sender: str,
    tag: str,
    *,
    pretty: bool = True,
) -> str:
    """The columns that SdlSig and Created records share, up to the last bar."""
    cells = [kind, signal, state, receiver, sender, tag]
    joined = "".join(cells)
    if "|" in joined or not joined.isprintable():  # a bar in a name would move the columns
        cells = [printable(cell).replace("|", "\\x7c") for cell in cells]
    layout = _PADDED if pretty else _PLAIN
    return f"{number:08d}.{count:03d} |{stamp(when)} |{layout.format(*cells)}"
