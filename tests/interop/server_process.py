"""`ctisim serve` as a process of its own, where the library looks for it: port 2748 of some loopback address."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from tests.support.jtapi import CTI_PORT, free_loopback


class ServerProcess:
    """A running server; `address` is its loopback address. Starting it waits for the line that says it is ready."""

    def __init__(self, log: Path, *, lab: Path | None = None, address: str = "", options: Sequence[str] = ()) -> None:
        self.address = address or free_loopback()
        self.log = log
        command = [sys.executable, "-m", "ctisim", "serve", "--host", self.address, "--port", str(CTI_PORT)]
        command += ["--lab", str(lab)] if lab else []
        self._command = [*command, *options]
        self._process: subprocess.Popen[str] | None = None
        self.start()

    def start(self) -> None:
        """Start, or start again at the same address; fails the test with the server's words when it cannot."""
        with self.log.open("a") as trace:
            self._process = subprocess.Popen(self._command, stdout=trace, stderr=subprocess.PIPE, text=True)
        assert self._process.stderr is not None
        said = []
        for line in self._process.stderr:
            said.append(line)
            if "ready" in line.lower():
                break
        else:
            self._process.wait()
            self._process.stderr.close()
            raise AssertionError(f"the server did not start:\n{''.join(said)}")
        self._drain = threading.Thread(target=self._keep_reading, daemon=True)
        self._drain.start()

    def stop(self) -> None:
        """As an administrator would: SIGTERM."""
        self._end(kill=False)

    def kill(self) -> None:
        """As a power cut would: SIGKILL."""
        self._end(kill=True)

    def _end(self, *, kill: bool) -> None:
        process = self._process
        if process is None:
            return
        self._process = None
        if kill:
            process.kill()
        else:
            process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._drain.join()
        assert process.stderr is not None
        process.stderr.close()

    def _keep_reading(self) -> None:
        """What it goes on to say of its own troubles, beside its trace."""
        process = self._process
        assert process is not None
        assert process.stderr is not None
        with self.log.open("a") as log:
            for line in process.stderr:
                log.write(line)
