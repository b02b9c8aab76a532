"""Traces for the explainer: published ones, and lines of our own under made-up numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ctisim.explain import Explanation, explain, explain_records
from ctisim.trace.parse import records

TRACES = Path(__file__).parents[2] / "fixtures" / "traces"
SEED = TRACES / "seed" / "sign-in.en.log"
EXCERPTS = TRACES / "excerpts"
FAILURES = EXCERPTS / "cisco-220616-ctimanager-jvdi-failures-cucm14su2.txt"
LOCKED = EXCERPTS / "vault-cer125-jtapi-provideropen-locked.txt"

Told = Callable[[str], Explanation]


@pytest.fixture
def told() -> Told:
    """Explains a trace given as text."""
    return lambda text: explain_records(records(text.split("\n")))


@pytest.fixture(scope="session")
def seed() -> Explanation:
    """The one complete sign-in."""
    return explain([SEED])


@pytest.fixture(scope="session")
def failures() -> Explanation:
    """Four failures and an empty device list, abridged."""
    return explain([FAILURES])


def signal(number: int, name: str, tag: str, text: str = "", *, receiver: str = "CTIHandler(1,200,22,7)") -> str:
    """A signal's record, of 10.5."""
    sender = "CtiManager(1,200,21,1)"
    return f"{number:08d}.000 |10:00:00.000 |SdlSig |{name} |ready |{receiver} |{sender} |{tag} |[R:N-H:0,N:0] {text}"


def info(number: int, line: int, text: str, time: str = "10:00:00.000") -> str:
    """A line of narration under a signal."""
    return f"{number:08d}.{line:03d} |{time} |AppInfo |{text}"


def incoming(number: int, line: int, name: str, fields: str, time: str = "10:00:00.000") -> str:
    """A message from the application."""
    return info(number, line, f"[CTI-APP] [CTIHandler::processIncomingMessage]     CTI   {name}    {fields}", time)


def outgoing(number: int, line: int, name: str, fields: str, time: str = "10:00:00.000") -> str:
    """A message to it."""
    return info(number, line, f"[CTI-APP] [CTIHandler::OutputCtiMessage      ]     CTI   {name}    {fields}", time)
