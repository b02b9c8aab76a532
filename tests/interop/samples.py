"""Cisco's public sample applications: found in a checkout of theirs, compiled as they are, run, and listened to.

Nothing of them is in this repository. `CTISIM_JTAPI_SAMPLES` names the checkout; without it, the one that
`CTISIM_JTAPI_JARS` lies in. What they import beside JTAPI is in `stand_ins`, ours.
"""

import os
import re
import socket
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.support.jtapi import SETTINGS
from tests.support.require import require

STAND_INS = Path(__file__).parent / "stand_ins"
PACKAGE = "com.cisco.jtapi"
SOURCES = Path("src", "main", "java", *PACKAGE.split("."))
MEDIA = "media"


def checkout() -> Path | None:
    """The checkout that the environment names; None when it names none."""
    named = os.environ.get("CTISIM_JTAPI_SAMPLES", "")
    if named:
        return Path(named).resolve()
    jars = os.environ.get("CTISIM_JTAPI_JARS", "")
    around = [Path(jars).resolve(), *Path(jars).resolve().parents] if jars else []
    return next((folder for folder in around if (folder / SOURCES).is_dir()), None)


def require_samples() -> Path:
    """The checkout; the test is skipped, or fails where CTISIM_REQUIRE says so, when there is none."""
    found = checkout()
    require("samples", found is not None, "CTISIM_JTAPI_SAMPLES names no checkout of Cisco's jtapi-samples")
    assert found is not None
    require("samples", (found / SOURCES).is_dir(), f"{found} has no {SOURCES}")
    return found


def compile_samples(samples: Path, jar: Path, folder: Path) -> Path:
    """Compile them, unmodified, against a library and our stand-ins. The folder of the classes."""
    classes = folder / "classes"
    for path, sources in (([], STAND_INS), ([str(jar), str(classes)], samples / SOURCES)):
        files = sorted(str(file) for file in sources.rglob("*.java"))
        command = ["javac", "-cp", os.pathsep.join(path), "-d", str(classes), *files]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.fail(f"the samples do not compile:\n{done.stdout}{done.stderr}")
    return classes


class Sample:
    """A sample that runs, in a folder of its own with the checkout's media in it and the library's log to be.

    Its lines are kept as they come; `expect` waits for one.
    """

    def __init__(self, name: str, samples: Path, path: list[Path], folder: Path, settings: Mapping[str, str]) -> None:
        """`name` is the class, below PACKAGE; `settings` are what its .env file would say."""
        self.lines: list[str] = []
        self._folder = folder
        self._news = threading.Condition()
        (folder / MEDIA).symlink_to(samples / MEDIA)
        (folder / "jtapi.ini").write_text("".join(f"{key}={value}\n" for key, value in self._ini().items()))
        (folder / "hosts").write_text(f"127.0.0.1 {socket.gethostname()} localhost\n")
        command = ["java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djdk.net.hosts.file=hosts"]
        command += ["-cp", os.pathsep.join(str(part.resolve()) for part in (folder, *path)), f"{PACKAGE}.{name}"]
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **settings},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def expect(self, text: str, *, times: int = 1, within: float = 30) -> str:
        """The line with that text, when it comes for the `times`th time; fails the test with what was said instead."""

        def found() -> list[str]:
            return [line for line in self.lines if text in line]

        self._wait(lambda: len(found()) >= times, within)
        lines = found()
        if len(lines) < times:
            pytest.fail(f"the sample did not say “{text}” within {within} s; it said:\n{self.said}")
        return lines[times - 1]

    def end(self, *, within: float = 30) -> int:
        """The exit code, when it has ended by itself; fails the test when it has not."""
        try:
            self._process.wait(within)
        except subprocess.TimeoutExpired:
            pytest.fail(f"the sample did not end within {within} s; it said:\n{self.said}")
        self._reader.join()
        return self._process.returncode

    def close(self) -> None:
        """End it, if it has not ended."""
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    @property
    def said(self) -> str:
        return "\n".join(self.lines)

    def log(self) -> str:
        """What the library wrote, without the numbers that it gives its entries in a file."""
        (file,) = (self._folder / "log").glob("*.log")
        return re.sub(r"^\d+: ", "", file.read_text(encoding="latin-1"), flags=re.MULTILINE)

    def _ini(self) -> dict[str, str | int]:
        files = {"UseTraceFile": 1, "TracePath": "log", "UseSameDirectory": 1, "FileNameBase": "client"}
        sizes = {"FileNameExtension": "log", "NumTraceFiles": 10, "TraceFileSize": 100_000_000}
        return {**SETTINGS, **files, **sizes, "UseLogFileTraceWriteThread": 0}

    def _wait(self, done: Callable[[], bool], within: float) -> None:
        with self._news:
            self._news.wait_for(lambda: done() or not self._reader.is_alive(), timeout=within)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._news:
                self.lines.append(line.rstrip())
                self._news.notify_all()
        with self._news:
            self._news.notify_all()
