"""Reading traces back: our own, the published ones, and what programs do to a text on its way."""

from __future__ import annotations

import gzip
import io
import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.clock import ManualClock
from ctisim.trace import FileSink, MemorySink, Process, Tag, Trace, TraceLog, file_head
from ctisim.trace.filehead import parse_file_head
from ctisim.trace.parse import Record, Tally, in_order, parse_process, parse_tag, read, records
from ctisim.trace.reading import lines, lines_of

EXCERPTS = Path(__file__).parents[2] / "fixtures" / "traces" / "excerpts"
SEED = EXCERPTS.parent / "seed" / "sign-in.en.log"

# file, records, of which are signals
HELD = {
    "cisco-200764-ccm-side-cti-uccx-cucm10.5.2.txt": (35, 25),
    "cisco-200764-uccx-mivr-jtapi.txt": (0, 0),
    "cisco-200788-sdl-record-types.txt": (2, 0),
    "cisco-211280-sdl-old-priority-tag.txt": (3, 3),
    "cisco-211304-sdl-record-types.txt": (1, 0),
    "cisco-211385-ccm-side-cti-mobile-agent-cucm10.5.txt": (10, 4),
    "cisco-212107-ctimanager-jabber-deskphone-cucm10.5.txt": (93, 10),
    "cisco-213251-ccm-ctiregistrar-notify.txt": (1, 1),
    "cisco-214528-sdl-record-types.txt": (2, 0),
    "cisco-216177-ctimanager-informacast-routepoint-cucm11.5.txt": (12, 6),
    "cisco-220595-jtapi-jgw-conference-ucce12.6.txt": (0, 0),
    "cisco-220616-ctimanager-jvdi-failures-cucm14su2.txt": (27, 4),
    "cisco-220616-jabber-client-cti.txt": (0, 0),
    "cisco-222766-sdl-record-types.txt": (1, 0),
    "nocthoughts-ctiport-tag-and-create.txt": (5, 3),
    "opennms-syslog-ctiprovideropenfailure.txt": (0, 0),
    "vault-cer125-jtapi-provideropen-locked.txt": (0, 0),
    "vault-sdl-filehead-and-listing-cucm11.5.txt": (9, 5),
    "vault-sdl-remote-signal-cucm-node3.txt": (2, 2),
    "voiceops-sdl-filehead-cucm15.txt": (2, 1),
}


def texts(source: str) -> list[str]:
    return [record.text for record in records(source.split("\n"))]


def told(record: Record) -> tuple[object, ...]:
    """A record without where it stood."""
    columns = (record.signal, record.state, record.receiver, record.sender, record.tag, record.bracket)
    return (record.number, record.line, record.time, record.type, " ".join(record.text.split()), *columns)


@pytest.mark.parametrize("name", sorted(path.name for path in EXCERPTS.glob("*.txt")))
def test_every_published_record_is_read(name: str) -> None:
    tally = Tally()
    found = list(read([EXCERPTS / name], tally))
    signals = [record for record in found if record.is_signal]
    assert (len(found), len(signals)) == HELD[name]
    assert tally.damaged == 0
    for record in signals:
        assert record.bracket
        assert parse_tag(record.tag)
        assert parse_process(record.receiver)
        assert parse_process(record.sender)


def test_a_signals_columns_are_told_apart() -> None:
    found = {record.signal: record for record in read([next(EXCERPTS.glob("cisco-216177-*"))])}
    accept = found["CtiLineCallAcceptReq"]
    assert accept == Record(
        71531414,
        0,
        "19:15:34.243",
        "SdlSig-I",
        "AsyncResponse=124 CH=1|19282359 LH=1|47 MediaDeviceName =  MediaDevicePid = (0,0,0,0) resource ID=0",
        "CtiLineCallAcceptReq",
        "restart0",
        "StationD(1,100,66,16)",
        "CTIDeviceLineMgr(1,200,25,1)",
        "1,200,13,90.89^10.1.61.118^ICVA_CTI_RP",
        "[R:N-H:0,N:0,L:0,V:0,Z:0,D:0]",
        file="cisco-216177-ctimanager-informacast-routepoint-cucm11.5.txt",
        at=11,
    )
    assert found["CtiNewCallNotify"].text.startswith(" LH=1|47 GCH=1|15018")


def test_a_file_head_dates_what_follows() -> None:
    found = list(read([next(EXCERPTS.glob("vault-sdl-filehead-*"))]))
    assert [record.date for record in (found[1], found[-1])] == [date(2024, 8, 12), date(2024, 8, 13)]
    head = parse_file_head(found[0].text)
    assert head is not None
    assert str(head) == found[0].text


def test_the_file_head_of_15_reads_back() -> None:
    found = next(read([next(EXCERPTS.glob("voiceops-*"))]))
    head = parse_file_head(found.text)
    assert head is not None
    assert (str(head), head.address) == (found.text, "::ffff:10.197.206.141")


def test_the_tag_of_8_names_device_and_address() -> None:
    assert parse_tag("(1,100,45,1).3035-(SEP0019555CBAE3:10.76.253.14)") == Tag(
        1, 100, 45, 1, 3035, "10.76.253.14", "SEP0019555CBAE3"
    )


def test_what_is_no_process_is_none() -> None:
    assert parse_process("MediaResourceManager(2,100,138,)") == Process("MediaResourceManager", 2, 100, 138, 0)
    assert parse_process("ready") is None
    assert parse_tag("*") is None


# our own output reads back to the same fields

LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
TEXT = st.text(LETTERS, max_size=60)
NAME = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,60}", fullmatch=True)
SMALL = st.integers(0, 99999)
PROCESS = st.builds(Process, st.from_regex(r"[A-Za-z]{1,20}", fullmatch=True), SMALL, SMALL, SMALL, SMALL)
WORD = st.from_regex(r"[A-Za-z0-9._:*-]{1,40}", fullmatch=True)
TAG = st.builds(Tag, SMALL, SMALL, SMALL, SMALL, SMALL, WORD, WORD)
SPOKEN = TEXT.filter(lambda text: not text.startswith("#")) | TEXT.filter(str.strip).map(lambda text: "\n" + text)


@given(
    signal=NAME,
    state=NAME,
    receiver=PROCESS,
    sender=PROCESS,
    tag=TAG,
    text=TEXT,
    kind=st.sampled_from(["SdlSig", "SdlSig-I", "SdlSig-O"]),
    spoken=st.lists(SPOKEN, max_size=4),
    pretty=st.booleans(),
    first=st.integers(10000, 10**11),
)
@settings(max_examples=80, deadline=None)
def test_what_is_written_reads_back_the_same(
    signal: str,
    state: str,
    receiver: Process,
    sender: Process,
    tag: Tag,
    text: str,
    kind: str,
    spoken: list[str],
    pretty: bool,
    first: int,
) -> None:
    sink = MemorySink()
    trace = TraceLog(sink, ManualClock(), pretty=pretty, first_signal=first).open(tag)
    trace.signal(signal, state=state, receiver=receiver, sender=sender, text=text, kind=kind)
    trace.info(*spoken)
    trace.error("after")
    tally = Tally()
    read_back = list(records("\n".join(sink.records).split("\n"), tally))
    head = read_back[0]
    assert (head.number, head.line, head.time, head.type) == (first, 0, "08:59:16.944", kind)
    assert (head.signal, head.state) == (signal, state)
    assert parse_process(head.receiver) == receiver
    assert parse_process(head.sender) == sender
    assert parse_tag(head.tag) == tag
    assert (head.bracket, head.text) == ("[R:N-H:0,N:0,L:0,V:0,Z:0,D:0]", text)
    assert [record.text for record in read_back[1:-1]] == spoken
    assert (tally.damaged, tally.skipped) == (0, 0)


@given(st.text(max_size=80))
@settings(max_examples=80, deadline=None)
def test_no_text_makes_a_second_record(text: str) -> None:
    sink = MemorySink()
    trace = TraceLog(sink, ManualClock()).open()
    trace.signal("Start", state=text, receiver=text or "x", sender=text, text=text)
    trace.info("userid is " + text)
    assert sum(record.count("\n") for record in sink.records) == 0
    assert len(list(records("\n".join(sink.records).split("\n")))) == 2


def test_a_created_record_reads_back() -> None:
    sink = MemorySink()
    TraceLog(sink, ManualClock()).open().created("LineCdpc(1,100,175,269)", "LineControl(1,100,174,555)", "Num: 2")
    found = next(records(sink.records))
    assert (found.receiver, found.sender, found.text) == (
        "LineCdpc(1,100,175,269)",
        "LineControl(1,100,174,555)",
        "Num: 2",
    )


# what mail and web pages do


def sign_in() -> list[str]:
    return SEED.read_text("utf-8").splitlines()[1:]


@pytest.mark.parametrize("width", [60, 72, 78, 100, 132])
def test_lines_wrapped_between_words_are_joined(width: int) -> None:
    wrap = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    wrapped = [part for line in sign_in() for part in (wrap.wrap(line) or [""])]
    assert [told(record) for record in records(wrapped)] == [told(record) for record in records(sign_in())]


@pytest.mark.parametrize("width", [64, 72, 80, 120])
def test_lines_cut_at_a_width_are_joined(width: int) -> None:
    cut = [line[at : at + width] for line in sign_in() for at in range(0, len(line), width)]
    assert [told(record) for record in records(cut)][2:] == [told(record) for record in records(sign_in())][2:]


@pytest.mark.parametrize("mark", ["> ", ">> ", "> > ", "    ", "\t"])
def test_quoted_and_indented_lines_are_read(mark: str) -> None:
    quoted = [mark + line for line in sign_in() if not line.startswith("After")]
    plain = [line for line in sign_in() if not line.startswith("After")]
    assert [told(record) for record in records(quoted)] == [told(record) for record in records(plain)]


def test_blanks_that_are_not_blanks_are_read() -> None:
    spaced = [line.replace(" |", "\xa0\t|").replace("| ", "|  ") for line in sign_in()]
    assert [told(record) for record in records(spaced)] == [told(record) for record in records(sign_in())]


def test_carriage_returns_and_empty_lines_do_not_matter() -> None:
    spaced = "\r\n\r\n".join(line for line in sign_in() if not line.startswith("After")).encode()
    plain = [line for line in sign_in() if not line.startswith("After")]
    assert [told(r) for r in records(lines_of(io.BytesIO(spaced), Tally()))] == [told(r) for r in records(plain)]


# damage


def test_damaged_lines_are_counted_and_skipped() -> None:
    tally = Tally()
    found = list(
        records(
            [
                "rubbish before",
                "00000001.000 |08:59:16.944 |AppInfo  |one",
                "000\ufffd0002.000 |08:59:16.944 |AppInfo  |its header is gone",
                "00000003.000 |08:59:16.944 |SdlSig   |CtiLoginCheckReq  |ready",
                "00000004.000 |08:59:16.944 |",
                "00000005.000 |08:59:16.944 |AppInfo  |five",
            ],
            tally,
        )
    )
    assert [record.text for record in found] == ["one", "five"]
    assert (tally.records, tally.damaged, tally.skipped) == (2, 3, 1)


def test_prose_after_an_empty_line_belongs_to_nothing() -> None:
    assert texts("00000001.000 |08:59:16.944 |AppInfo  |one\n\nThe next line shows two.") == ["one"]


def test_bytes_that_are_no_text_do_not_stop_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff\xfe\x00\n00000001.000 |08:59:16.944 |AppInfo  |one \xff\n\x00\x00")
    assert next(record.text for record in read([path])).startswith("one \ufffd")


def test_a_line_without_end_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(
        b"00000001.000 |08:59:16.944 |AppInfo  |" + b"x" * 3_000_000 + b"\n00000002.000 |08:59:16.944 |AppInfo |b\n"
    )
    tally = Tally()
    found = list(read([path], tally))
    assert [len(record.text) < 300_000 for record in found] == [True, True]
    assert (found[1].text, tally.damaged) == ("b", 1)


def test_a_record_that_never_ends_is_cut() -> None:
    tally = Tally()
    source = ["00000001.000 |08:59:16.944 |AppInfo  |", *["y" * 1000] * 5000]
    found = list(records(source, tally))
    assert len(found[0].text) <= 1_000_000
    assert tally.skipped > 3000


# files


def log_into(directory: Path, clock: ManualClock, **options: int) -> tuple[FileSink, TraceLog, Trace]:
    head = file_head(host="cucm", address="10.1.1.1", version="14", started=clock.now())
    files = FileSink(directory, head, clock, **options)  # type: ignore[arg-type]
    log = TraceLog(files, clock)
    return files, log, log.open(Tag(1, 200, 21, 8, 3))


def test_our_own_files_read_back_in_order(tmp_path: Path) -> None:
    clock = ManualClock()
    _, log, trace = log_into(tmp_path, clock, max_bytes=2000, max_files=20)
    for count in range(40):
        trace.alone(f"number {count}")
    log.close()
    shuffled = sorted(tmp_path.glob("*.gz"), key=lambda path: path.name[::-1])
    found = list(read(in_order(shuffled)))
    assert [record.number for record in found] == list(range(1, 41 + len(shuffled)))
    assert found[1].date == date(2016, 2, 9)


def test_files_without_a_head_follow_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("00000001.000 |08:59:16.944 |AppInfo  |one\n")
    assert in_order(tmp_path.iterdir()) == [tmp_path / "a.txt", tmp_path / "b.txt"]


def test_a_growing_file_reads_up_to_its_last_flush(tmp_path: Path) -> None:
    clock = ManualClock()
    files, log, trace = log_into(tmp_path, clock)
    trace.alone("one", "two")
    log.flush()
    tally = Tally()
    assert [record.text for record in read([files.path], tally)][1:] == ["one", "two"]
    assert tally.broken == [files.path.name]
    log.close()


def test_a_packed_file_cut_anywhere_gives_whole_records_only(tmp_path: Path) -> None:
    whole = "\n".join(sign_in())
    packed = gzip.compress(whole.encode(), 1)
    wanted = [told(record) for record in records(sign_in())]
    for keep in range(1, len(packed), 97):
        path = tmp_path / "cut.txt.gzo"
        path.write_bytes(packed[:keep])
        found = [told(record) for record in read([path])]
        assert found == wanted[: len(found)]


def test_damaged_compression_is_told(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress("\n".join(sign_in()).encode() * 50))
    packed[2000:2010] = b"\xff" * 10
    path = tmp_path / "bad.txt.gz"
    path.write_bytes(packed)
    tally = Tally()
    list(read([path], tally))
    assert tally.broken == ["bad.txt.gz"]


def test_several_members_are_read_as_one_file(tmp_path: Path) -> None:
    path = tmp_path / "two.gz"
    path.write_bytes(gzip.compress(b"a\nb\n") + gzip.compress(b"c\n"))
    assert list(lines(path, Tally())) == ["a", "b", "c"]


def test_much_from_little_stays_in_bounds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"0" * 50_000_000))
    assert sum(len(line) for line in lines(path, Tally())) < 300_000


def test_progress_counts_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(SEED.read_bytes() * 300, 0))
    seen: list[int] = []
    assert sum(1 for _ in read([path], progress=seen.append)) == 93 * 300
    assert sum(seen) == path.stat().st_size
