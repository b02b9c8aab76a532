"""The sinks that are no files."""

from __future__ import annotations

import io

from ctisim.clock import ManualClock
from ctisim.trace import StdoutSink, TraceLog


def test_a_stream_gets_each_record_on_its_line() -> None:
    stream = io.StringIO()
    log = TraceLog(StdoutSink(stream), ManualClock())
    log.record("AppInfo", "one")
    log.record("AppInfo", "two")
    assert stream.getvalue() == "00000001.000 |08:59:16.944 |AppInfo  |one\n00000002.000 |08:59:16.944 |AppInfo  |two\n"


def test_a_stream_of_few_letters_gets_escapes() -> None:
    raw = io.BytesIO()
    log = TraceLog(StdoutSink(io.TextIOWrapper(raw, "ascii", newline="\n")), ManualClock())
    log.record("AppInfo", "Jörg")
    assert raw.getvalue().endswith(b"|J\\xf6rg\n")


def test_a_reader_that_went_away_stops_nothing() -> None:
    stream = io.StringIO()
    log = TraceLog(StdoutSink(stream), ManualClock())
    stream.close()
    log.record("AppInfo", "one")
    log.record("AppInfo", "two")
    log.close()
