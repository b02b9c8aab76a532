"""A CTI Manager for the tests of an application. To use it, put this file beside them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import randrange

import pytest

LAB = Path(__file__).with_name("lab.yaml")
CTISIM = [sys.executable, "-m", "ctisim"]


@pytest.fixture(scope="session")
def cti_manager() -> Iterator[str]:
    """The address of a CTI Manager that serves LAB: what stands first in a provider string.

    JTAPI calls port 2748 and no other, so servers beside each other take an address each. Where the machine has no
    loopback address but 127.0.0.1 (macOS), take that.
    """
    address = f"127.48.{randrange(256)}.{randrange(1, 255)}"
    with subprocess.Popen([*CTISIM, "serve", "--lab", LAB, "--host", address, "--no-trace"]) as server:
        try:
            subprocess.run([*CTISIM, "ready", address, "--wait", "30"], check=True)
            yield address
        finally:
            server.terminate()
