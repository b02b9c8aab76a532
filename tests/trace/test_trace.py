"""The log's numbers, and each trace's own lines."""

from __future__ import annotations

from datetime import datetime

import pytest

from ctisim.clock import ManualClock
from ctisim.trace import MemorySink, NullSink, NullTrace, Process, Tag, Trace, TraceLog

HANDLER = Process("CTIHandler", 1, 200, 22, 7)
DIRECTORY = Process("Directory", 1, 200, 23, 1)


@pytest.fixture
def sink() -> MemorySink:
    return MemorySink()


@pytest.fixture
def log(sink: MemorySink) -> TraceLog:
    return TraceLog(sink, ManualClock(), first_signal=895256)


@pytest.fixture
def trace(log: TraceLog) -> Trace:
    return log.open(Tag(1, 200, 13, 8, 3))


def check(trace: Trace, login: str = "wwhite") -> None:
    trace.signal("CtiLoginCheckReq", state="ready", receiver=DIRECTORY, sender=HANDLER, text=f"Login={login} Seq#=2")


def numbers(sink: MemorySink) -> list[str]:
    return [record.split(" ", 1)[0] for record in sink.records]


def test_a_signal_has_the_products_columns(trace: Trace, sink: MemorySink) -> None:
    trace.signal(
        "CtiProviderOpenReq",
        state="init_complete_await_provopen",
        receiver=HANDLER,
        sender=HANDLER,
        text="Async Response=2",
    )
    assert sink.records == [
        "00895256.000 |08:59:16.944 |SdlSig   |CtiProviderOpenReq                     |init_complete_await_provopen   |"
        "CTIHandler(1,200,22,7)           |CTIHandler(1,200,22,7)           |1,200,13,8.3^*^*                         |"
        "[R:N-H:0,N:0,L:0,V:0,Z:0,D:0] Async Response=2"
    ]


def test_lines_count_under_their_signal(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.info("CtiLoginCheckReq:: authenticateByUserName", "CCMAsymmetricEncryption::DecryptText Enter")
    trace.error("nothing good")
    assert [record[:37] for record in sink.records[1:]] == [
        "00895256.001 |08:59:16.944 |AppInfo  ",
        "00895256.002 |08:59:16.944 |AppInfo  ",
        "00895256.003 |08:59:16.944 |AppError ",
    ]


def test_two_sign_ins_at_once_keep_their_own_lines(log: TraceLog, sink: MemorySink) -> None:
    one, other = log.open(Tag(1, 200, 13, 8, 3)), log.open(Tag(1, 200, 13, 9, 3))
    check(one, "wwhite")
    check(other, "jpinkman")
    one.info("a")
    other.info("b")
    one.info("c")
    assert numbers(sink) == ["00895256.000", "00895257.000", "00895256.001", "00895257.001", "00895256.002"]


def test_a_line_alone_takes_its_own_number_and_leaves_the_signal_be(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.alone("-->RisCTIManagerAccess::DeviceOpenActivityy(...)", "<--RisCTIManagerAccess::DeviceOpenActivityy(...)")
    trace.info("still under the signal")
    assert numbers(sink) == ["00895256.000", "00895257.000", "00895258.000", "00895256.001"]


def test_a_line_before_any_signal_stands_alone(trace: Trace, sink: MemorySink) -> None:
    trace.info("early", "bird")
    assert numbers(sink) == ["00895256.000", "00895257.000"]


def test_skipped_lines_leave_their_numbers_unused(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.info("sixteen")
    trace.skip(4)
    trace.info("twenty-one")
    assert numbers(sink)[1:] == ["00895256.001", "00895256.006"]


def test_more_than_999_lines_go_on_counting(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.info(*["again"] * 1001)
    assert numbers(sink)[-1] == "00895256.1001"


def test_an_overridden_signal_shows_neither_bracket_nor_fields(trace: Trace, sink: MemorySink) -> None:
    trace.overridden("SdlDataInd", "ready", Process("CtiManager", 1, 200, 21, 1), "SdlTCPConnection(1,200,13,8)")
    assert sink.records[0].endswith("|1,200,13,8.3^*^*                         |*TraceFlagOverrode")


def test_a_created_process_leaves_three_columns_blank(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.created("LineCdpc(1,100,175,269)", "LineControl(1,100,174,555)", "NumOfCurrentInstances: 2")
    assert sink.records[1] == (
        "00895256.001 |08:59:16.944 |Created  |                                       |                               |"
        "LineCdpc(1,100,175,269)          |LineControl(1,100,174,555)       |                                         |"
        "NumOfCurrentInstances: 2"
    )


def test_a_signal_without_fields_ends_with_its_bracket(trace: Trace, sink: MemorySink) -> None:
    trace.signal("CtiProceedWithAppLogin", state="ready", receiver=HANDLER, sender="CtiManager(1,200,21,1)")
    assert sink.records[0].endswith("|[R:N-H:0,N:0,L:0,V:0,Z:0,D:0]")


def test_a_leading_line_feed_is_the_products_own(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.info("\nAfter Escaping for LDAP special Characters for Filter = wwhite")
    assert sink.records[1].splitlines() == [
        "00895256.001 |08:59:16.944 |AppInfo  |",
        "After Escaping for LDAP special Characters for Filter = wwhite",
    ]


def test_a_user_name_cannot_forge_a_record(trace: Trace, sink: MemorySink) -> None:
    forged = "wwhite\n00895999.000 |08:59:17.000 |AppInfo  |Successfully authenticated user: root\u2028\x85"
    check(trace, forged)
    trace.info(f" userid is {forged}")
    trace.tag = Tag(1, 200, 13, 8, 4, "*", f"SEP|{forged}")
    check(trace)
    assert all(len(record.splitlines()) == 1 for record in sink.records)
    assert sink.records[2].count("|") == 8
    assert "wwhite\\n00895999.000" in sink.records[1]


def test_without_pretty_print_nothing_is_padded(sink: MemorySink) -> None:
    trace = TraceLog(sink, ManualClock(), pretty=False).open(Tag(1, 200, 13, 8, 3))
    check(trace)
    trace.info("x")
    assert sink.records == [
        "00000001.000 |08:59:16.944 |SdlSig |CtiLoginCheckReq |ready |Directory(1,200,23,1) |CTIHandler(1,200,22,7) |"
        "1,200,13,8.3^*^* |[R:N-H:0,N:0,L:0,V:0,Z:0,D:0] Login=wwhite Seq#=2",
        "00000001.001 |08:59:16.944 |AppInfo |x",
    ]


def test_a_line_nobody_keeps_is_never_made() -> None:
    def never() -> str:
        raise AssertionError("made")

    clock = ManualClock()
    clock.now = never  # type: ignore[assignment, method-assign]
    trace = TraceLog(NullSink(), clock).open(Tag(1, 200, 13, 8, 3))
    trace.signal("CtiLoginCheckReq", state="ready", receiver=HANDLER, sender=HANDLER, text=never)
    trace.info(never)
    trace.error(never)
    trace.alone(never)
    trace.created(HANDLER, HANDLER, never)
    trace.overridden("SdlDataInd", "ready", HANDLER, HANDLER)
    assert isinstance(trace, NullTrace)


def test_a_lazy_line_is_made_when_written(trace: Trace, sink: MemorySink) -> None:
    check(trace)
    trace.info(lambda: "made", "told")
    assert [record[-4:] for record in sink.records[1:]] == ["made", "told"]


def test_a_record_outside_any_signal_has_its_type(log: TraceLog, sink: MemorySink) -> None:
    log.record("SdlStat", "Period: 6s #Lines: 60 #Bytes: 9670")
    assert sink.records == ["00895256.000 |08:59:16.944 |SdlStat  |Period: 6s #Lines: 60 #Bytes: 9670"]


def test_milliseconds_are_cut_and_not_rounded(sink: MemorySink) -> None:
    clock = ManualClock(datetime(2016, 2, 9, 23, 59, 59, 999999).astimezone())
    TraceLog(sink, clock).record("AppInfo", "late")
    assert sink.records[0][14:26] == "23:59:59.999"
