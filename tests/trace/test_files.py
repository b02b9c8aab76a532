"""Trace files: names, heads, turning over, what a reader sees, what survives."""

from __future__ import annotations

import subprocess
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from ctisim.clock import ManualClock
from ctisim.trace import FileSink, Tag, TraceLog, file_head

CENTRAL = timezone(timedelta(hours=-6))
EVENING = datetime(2016, 2, 9, 23, 59, 58, 500000, tzinfo=CENTRAL)


def sink(directory: Path, clock: ManualClock, *, max_bytes: int = 10_000_000, max_files: int = 250) -> FileSink:
    head = file_head(host="cucm105", address="10.10.10.5", version="10.5.2.12900-14", started=clock.now())
    return FileSink(directory, head, clock, max_bytes=max_bytes, max_files=max_files)


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def unpacked(path: Path) -> str:
    """What is there, also of a file that has no end yet."""
    return zlib.decompressobj(31).decompress(path.read_bytes()).decode()


def kill(files: FileSink, clock: ManualClock) -> None:
    """Leave the directory as a process that is killed does."""
    log = TraceLog(files, clock)
    growing, left = files.path, files.path.read_bytes()
    log.close()
    growing.with_suffix(".gz").unlink()
    growing.write_bytes(left)


def test_a_file_begins_with_a_file_head_and_ends_as_gz(tmp_path: Path) -> None:
    clock = ManualClock()
    log = TraceLog(sink(tmp_path, clock), clock)
    log.record("AppInfo", "one")
    assert names(tmp_path) == ["SDL001_200.index", "SDL001_200_000001.txt.gzo"]
    log.close()
    assert names(tmp_path) == ["SDL001_200.index", "SDL001_200_000001.txt.gz"]
    assert unpacked(tmp_path / "SDL001_200_000001.txt.gz") == (
        "00000001.000 |08:59:16.944 |FileHead |UTC:-06:00,Date: 2016/02/09, AppName: Cisco CTIManager, AppId: 200, "
        "AppNodeId: 1, AppVersion: CUCM Install=10.5.2.12900-14 Build=10.5.2.12900-14 (d3f126) memlog=20, "
        "HostName: cucm105, HostIPAddress: 10.10.10.5, AppStartTime: 2016/02/09 08:59:16, FileNumber: 1, "
        "TraceVer: 3.0\n"
        "00000002.000 |08:59:16.944 |AppInfo  |one\n"
    )


def test_gunzip_reads_a_finished_file(tmp_path: Path) -> None:
    clock = ManualClock()
    log = TraceLog(sink(tmp_path, clock), clock)
    log.record("AppInfo", "one")
    log.close()
    read = subprocess.run(["gunzip", "-c", str(tmp_path / "SDL001_200_000001.txt.gz")], capture_output=True, check=True)
    assert read.stdout.decode().endswith("|one\n")


def test_a_reader_of_the_growing_file_waits_a_second_at_most(tmp_path: Path) -> None:
    clock = ManualClock()
    files = sink(tmp_path, clock)
    log = TraceLog(files, clock)
    log.record("AppInfo", "one")
    assert "|one" not in unpacked(files.path)
    clock.advance(1.0)
    assert unpacked(files.path).endswith("|one\n")
    log.close()


def test_a_kill_loses_nothing_that_was_flushed(tmp_path: Path) -> None:
    clock = ManualClock()
    files = sink(tmp_path, clock)
    log = TraceLog(files, clock)
    log.record("AppInfo", "flushed")
    log.flush()
    log.record("AppInfo", "lost")
    read = subprocess.run(["zcat"], input=files.path.read_bytes(), capture_output=True, check=False)
    log.close()
    assert read.returncode != 0
    assert read.stdout.decode().endswith("|flushed\n")


def test_a_full_file_is_followed_by_another_and_numbers_go_on(tmp_path: Path) -> None:
    clock = ManualClock()
    log = TraceLog(sink(tmp_path, clock, max_bytes=1000), clock)
    trace = log.open(Tag(1, 200, 13, 8, 3))
    for _ in range(12):
        trace.overridden("SdlDataInd", "ready", "CtiManager(1,200,21,1)", "SdlTCPConnection(1,200,13,8)")
        trace.info("CtiManager::ready_SdlDataInd(): ConnHandle=[1:200:13:8] TCP message length=0x108")
    log.close()
    packed = sorted(tmp_path.glob("*.gz"))
    assert [path.name for path in packed] == [f"SDL001_200_00000{number}.txt.gz" for number in range(1, 7)]
    records = "".join(unpacked(path) for path in packed).splitlines()
    taken = [int(record[:8]) for record in records if record[8:12] == ".000"]
    assert taken == list(range(1, 19))
    assert all("FileHead" in unpacked(path).splitlines()[0] for path in packed)


def test_midnight_starts_a_new_file_with_the_new_date(tmp_path: Path) -> None:
    clock = ManualClock(EVENING)
    log = TraceLog(sink(tmp_path, clock), clock)
    log.record("AppInfo", "yesterday")
    clock.advance(1.706)
    log.record("AppInfo", "today")
    log.close()
    second = unpacked(tmp_path / "SDL001_200_000002.txt.gz").splitlines()
    assert second[0].startswith("00000003.000 |00:00:00.206 |FileHead |UTC:-06:00,Date: 2016/02/10, ")
    assert "AppStartTime: 2016/02/09 23:59:58, FileNumber: 2," in second[0]
    assert second[1] == "00000004.000 |00:00:00.206 |AppInfo  |today"


def test_a_signals_lines_stay_with_their_signal_over_midnight(tmp_path: Path) -> None:
    clock = ManualClock(EVENING)
    log = TraceLog(sink(tmp_path, clock), clock)
    trace = log.open()
    trace.overridden("SdlDataInd", "ready", "CtiManager(1,200,21,1)", "SdlTCPConnection(1,200,13,8)")
    clock.advance(2)
    trace.info("late")
    log.close()
    assert (
        unpacked(tmp_path / "SDL001_200_000001.txt.gz").splitlines()[-1] == "00000002.001 |00:00:00.500 |AppInfo  |late"
    )


def test_names_start_again_when_all_are_used_and_file_numbers_do_not(tmp_path: Path) -> None:
    clock = ManualClock()
    log = TraceLog(sink(tmp_path, clock, max_bytes=1, max_files=3), clock)
    for _ in range(5):
        log.record("AppInfo", "one")
    log.close()
    assert names(tmp_path)[1:] == [f"SDL001_200_00000{number}.txt.gz" for number in (1, 2, 3)]
    assert "FileNumber: 5," in unpacked(tmp_path / "SDL001_200_000002.txt.gz")


def test_a_restart_overwrites_nothing(tmp_path: Path) -> None:
    clock = ManualClock()
    TraceLog(sink(tmp_path, clock), clock).close()
    kill(sink(tmp_path, clock), clock)
    log = TraceLog(sink(tmp_path, clock), clock)
    log.close()
    assert names(tmp_path)[1:] == [
        "SDL001_200_000001.txt.gz",
        "SDL001_200_000002.txt.gzo",
        "SDL001_200_000003.txt.gz",
    ]
    assert "FileNumber: 1," in unpacked(tmp_path / "SDL001_200_000003.txt.gz")


@pytest.mark.parametrize("damage", [None, "", "nonsense"])
def test_a_lost_index_is_made_up_for_by_the_names(tmp_path: Path, damage: str | None) -> None:
    clock = ManualClock()
    TraceLog(sink(tmp_path, clock), clock).close()
    index = tmp_path / "SDL001_200.index"
    index.unlink() if damage is None else index.write_text(damage)
    TraceLog(sink(tmp_path, clock), clock).close()
    assert names(tmp_path)[1:] == ["SDL001_200_000001.txt.gz", "SDL001_200_000002.txt.gz"]


def test_another_node_has_its_own_files(tmp_path: Path) -> None:
    clock = ManualClock()
    head = file_head(host="b", address="10.1.1.2", version="15", started=clock.now(), node=2)
    TraceLog(FileSink(tmp_path, head, clock), clock).close()
    assert names(tmp_path) == ["SDL002_200.index", "SDL002_200_000001.txt.gz"]
    assert "HostIPAddress: ::ffff:10.1.1.2," in unpacked(tmp_path / "SDL002_200_000001.txt.gz")


def test_what_comes_after_the_close_is_forgotten(tmp_path: Path) -> None:
    clock = ManualClock()
    files = sink(tmp_path, clock)
    log = TraceLog(files, clock)
    log.close()
    log.record("AppInfo", "late")
    clock.advance(60)
    log.close()
    assert names(tmp_path) == ["SDL001_200.index", "SDL001_200_000001.txt.gz"]
    assert files.lost == 1


def test_a_directory_that_cannot_be_made_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    clock = ManualClock()
    with pytest.raises(OSError, match="file"):
        TraceLog(sink(tmp_path / "file" / "trace", clock), clock)


def test_a_disk_that_fails_costs_records_and_is_tried_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    clock = ManualClock()
    directory = tmp_path / "trace"
    files = sink(directory, clock, max_bytes=1)
    log = TraceLog(files, clock)
    directory.rename(tmp_path / "moved")
    log.record("AppInfo", "turning over fails")
    log.record("AppInfo", "still nowhere to write")
    assert files.lost == 2
    assert "trace not written" in caplog.text
    (tmp_path / "moved").rename(directory)
    clock.advance(10)
    log.record("AppInfo", "back")
    log.close()
    newest = max(directory.glob("*.gz"))
    assert unpacked(newest).endswith("|AppInfo  |back\n")


def test_a_lone_surrogate_is_written_as_its_escape(tmp_path: Path) -> None:
    clock = ManualClock()
    log = TraceLog(sink(tmp_path, clock), clock)
    log.record("AppInfo", "name=\udc80 Jörg")
    log.close()
    assert unpacked(tmp_path / "SDL001_200_000001.txt.gz").endswith("|name=\\udc80 Jörg\n")
