"""Cisco's JTAPI library as a test partner: finds its jars, compiles our driver against them and talks to it.

Nothing of the library is in this repository. `CTISIM_JTAPI_JARS` names a folder with `jtapi-11.5.jar`,
`jtapi-12.5.jar`, `jtapi-14.jar` and `jtapi-15.jar`, searched with all below it. The driver is `tests/interop/java`: one
process a library version, commands and events as JSON lines. The library always calls port 2748 (a provider string
takes no port, nor does jtapi.ini: measured with all four), so servers differ by their loopback address.
"""

import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.support.require import require

VERSIONS = ("11.5", "12.5", "14", "15")
CTI_PORT = 2748
SOURCES = Path(__file__).parent.parent / "interop" / "java"

SETTINGS: dict[str, str | int] = {
    # Every trace, to our own writer only (ClientLog.java).
    "Traces": "WARNING;INFORMATIONAL;DEBUG",
    "WARNING": 1,
    "INFORMATIONAL": 1,
    "DEBUG": 1,
    "Debugging": ";".join(f"{part}_DEBUGGING" for part in ("JTAPI", "JTAPIIMPL", "CTI", "CTIIMPL", "PROTOCOL", "MISC")),
    **{f"{part}_DEBUGGING": 1 for part in ("JTAPI", "JTAPIIMPL", "CTI", "CTIIMPL", "PROTOCOL", "MISC")},
    "UseSystemDotOut": 0,
    "UseTraceFile": 0,
    "PeriodicWakeupEnabled": 0,
    "QueueStatsEnabled": 0,
    # Short where the library allows it; seconds, RouteSelectTimeout milliseconds.
    "JavaSocketConnectTimeout": 5,
    "ProviderOpenRequestTimeout": 20,
    "ProviderRetryInterval": 5,
    "CtiRequestTimeout": 15,
    "JtapiPostConditionTimeout": 10,
    "DesiredServerHeartbeatInterval": 30,
    "RouteSelectTimeout": 5000,
    "HuntListEnabled": 1,
    "DropAnyPartyEnabled": 1,
}


class JtapiError(Exception):
    """The library threw: its class names without "Impl" (most derived first), text, and CTI code where it has one.

    `code` is unsigned, as on the wire.
    """

    def __init__(self, fault: Mapping[str, Any]) -> None:
        super().__init__(f"{fault['classes'][0]}: {fault['message']} ({fault.get('name')})")
        self.classes: list[str] = fault["classes"]
        self.message: str = fault["message"] or ""
        self.code: int | None = fault["code"] & 0xFFFFFFFF if "code" in fault else None
        self.name: str = fault.get("name") or ""
        self.description: str = fault.get("description") or ""


class DriverDied(Exception):
    """The Java process ended, or did not answer; the message holds the end of its log."""


def jars() -> dict[str, Path]:
    """The jars found, by version; empty when the environment names no folder."""
    folder = os.environ.get("CTISIM_JTAPI_JARS", "")
    if not folder:
        return {}
    found = {version: next(Path(folder).rglob(f"jtapi-{version}.jar"), None) for version in VERSIONS}
    return {version: jar for version, jar in found.items() if jar}


def require_jtapi(version: str) -> Path:
    """The jar of a version; the test is skipped, or fails where CTISIM_REQUIRE says so, when there is none."""
    found = jars()
    require("jtapi", bool(found), "CTISIM_JTAPI_JARS names no folder with Cisco's jars")
    require("jtapi", shutil.which("javac") is not None, "no Java compiler (javac) on the path")
    require("jtapi", version in found, f"no jtapi-{version}.jar under CTISIM_JTAPI_JARS")
    return found[version]


def compile_driver(folder: Path) -> Path:
    """Compile the driver against the oldest library found: the API only ever grew. The folder of its classes."""
    classes = folder / "classes"
    classes.mkdir()
    oldest = next(iter(jars().values()))
    sources = sorted(str(path) for path in SOURCES.rglob("*.java"))
    command = ["javac", "-Xlint:all", "-Werror", "-cp", str(oldest), "-d", str(classes), *sources]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"the driver does not compile:\n{done.stdout}{done.stderr}")
    return classes


_ADDRESSES = count(1)
"""Every server has an address of its own: old libraries end a closed provider late, and must not meet the next one."""


def free_loopback() -> str:
    """A loopback address on which nobody listens at the CTI port, and nobody of this process has: 127.x.y.z."""
    seed = os.getpid()
    for number in _ADDRESSES:
        address = f"127.{1 + seed % 250}.{1 + (seed // 250 + number // 250) % 250}.{1 + number % 250}"
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address, CTI_PORT))
            except OSError:
                continue
            return address
    raise AssertionError("unreachable")


class Driver:
    """One Java process with one library version, alive for many tests.

    `ask` waits for the answer of a command; `start` gives it as a Future, for commands that block until something
    else happens. `events` grows while the driver lives: take `mark()` first, then `wait`.
    """

    def __init__(self, version: str, jar: Path, classes: Path, folder: Path, **options: str | int) -> None:
        """`options` change jtapi.ini; `charset` (not the library's) sets the platform's default character set."""
        charset = str(options.pop("charset", "UTF-8"))
        folder.mkdir(parents=True)
        lines = [f"{key}={value}\n" for key, value in (SETTINGS | options).items()]
        (folder / "jtapi.ini").write_text("".join(lines))
        self.version = version
        self.log_file = folder / "client.log"
        self.events: list[dict[str, Any]] = []
        self._news = threading.Condition()
        self._replies: dict[int, Future[Any]] = {}
        self._numbers = count(1)
        path = os.pathsep.join(map(str, (folder, classes, jar)))
        command = ["java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", f"-Dfile.encoding={charset}", "-cp", path]
        self._process = subprocess.Popen(
            [*command, "ctisim.interop.Driver", str(self.log_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def start(self, do: str, **words: Any) -> Future[Any]:
        """Say a command and go on."""
        number = next(self._numbers)
        reply: Future[Any] = Future()
        self._replies[number] = reply
        line = json.dumps({"id": number, "do": do} | {key: value for key, value in words.items() if value is not None})
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise DriverDied(self._last_words()) from error
        return reply

    def ask(self, do: str, *, within: float = 60, **words: Any) -> Any:
        """Say a command and give its result; raises JtapiError, or DriverDied when nothing came `within` seconds."""
        try:
            return self.start(do, **words).result(timeout=within)
        except TimeoutError:
            raise DriverDied(f"no answer to {do} {words} in {within} s\n{self._last_words()}") from None

    def mark(self) -> int:
        with self._news:
            return len(self.events)

    def wait(self, wanted: Callable[[dict[str, Any]], bool], *, since: int = 0, within: float = 15) -> dict[str, Any]:
        """The first event since the mark that is wanted, when it comes; raises TimeoutError with what came instead."""
        found: list[dict[str, Any]] = []

        def arrived() -> bool:
            found.extend(event for event in self.events[since:] if wanted(event))
            return bool(found) or not self._reader.is_alive()

        with self._news:
            self._news.wait_for(arrived, timeout=within)
        if not found:
            seen = [f"{event.get('observer')}: {event.get('event')}" for event in self.events[since:]]
            raise TimeoutError(f"the event did not come within {within} s; these did: {seen}")
        return found[0]

    def wait_news(self, since: int, within: float) -> bool:
        """Until there are more events than `since`; False when there are none within so many seconds."""
        with self._news:
            return self._news.wait_for(lambda: len(self.events) > since, timeout=within)

    def log(self, since: int = 0) -> str:
        """The library's log from a byte offset on; empty while it has said nothing yet."""
        if not self.log_file.exists():
            return ""
        with self.log_file.open("rb") as file:
            file.seek(since)
            return file.read().decode("latin-1")

    def log_size(self) -> int:
        return self.log_file.stat().st_size if self.log_file.exists() else 0

    def close(self) -> None:
        """End the process: politely, then not."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            if "reply" in said:
                self._answer(self._replies.pop(said["reply"]), said)
            else:
                with self._news:
                    self.events.append(said)
                    self._news.notify_all()
        for reply in self._replies.values():
            reply.set_exception(DriverDied(self._last_words()))
        with self._news:
            self._news.notify_all()

    @staticmethod
    def _answer(reply: Future[Any], said: dict[str, Any]) -> None:
        if "error" in said:
            reply.set_exception(JtapiError(said["error"]))
        else:
            reply.set_result(said["result"])

    def _last_words(self) -> str:
        return f"JTAPI {self.version}:\n{self.log()[-2000:]}"


class Drivers:
    """The drivers of a test session: one a version, kept, and started anew when one has died."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._classes: Path | None = None
        self._running: dict[str, Driver] = {}
        self._numbers = count(1)

    def get(self, version: str) -> Driver:
        driver = self._running.get(version)
        if driver is None or not driver.alive:
            driver = self._running[version] = self.another(version)
        return driver

    def another(self, version: str, **options: str | int) -> Driver:
        """A driver of its own, with a jtapi.ini or a character set that differs; the caller closes it."""
        jar = require_jtapi(version)
        self._classes = self._classes or compile_driver(self._folder)
        return Driver(version, jar, self._classes, self._folder / f"{version}-{next(self._numbers)}", **options)

    def close(self) -> None:
        for driver in self._running.values():
            driver.close()


def drivers(folder: Path) -> Iterator[Drivers]:
    """For a session-scoped fixture: `yield from drivers(folder)`."""
    pool = Drivers(folder)
    yield pool
    pool.close()
