"""The two lists: every request is answered, every event is sent and tested, or it is listed with the reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ctisim.handler  # the answers enter themselves
from ctisim.handler.dispatch import answered
from ctisim.handler.unanswered import UNANSWERED, UNSENT
from ctisim.qbe import CATALOGUE, Event, Message, Request

ROOT = Path(__file__).parents[2]
REQUESTS = sorted((kind for kind in CATALOGUE.values() if issubclass(kind, Request)), key=lambda kind: kind.__name__)
EVENTS = sorted((kind for kind in CATALOGUE.values() if issubclass(kind, Event)), key=lambda kind: kind.__name__)


def words(*folders: str, but: str = "") -> frozenset[str]:
    """Every name that the Python files of these folders use."""
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.py") if file.name != but]
    return frozenset(word for file in files for word in re.findall(r"\w+", file.read_text(encoding="utf-8")))


SENT = words("ctisim/cluster", "ctisim/handler", but="unanswered.py")
TESTED = words("tests/handler", "tests/cluster", "tests/interop", "tests/e2e", but=Path(__file__).name)


def named(kind: type[Message], where: frozenset[str]) -> bool:
    """Whether a class is named, with or without what marks it as an event."""
    return bool({kind.__name__, kind.__name__.removesuffix("Event")} & where)


def test_the_catalogue_has_what_the_protocol_has():
    assert ctisim.handler
    assert (len(REQUESTS), len(EVENTS)) == (91, 107)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
def test_a_request_is_answered_or_listed(kind: type[Request]):
    assert (kind in answered()) != (kind in UNANSWERED)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_an_event_is_sent_or_listed(kind: type[Event]):
    assert (kind.__name__ in SENT) != (kind in UNSENT)


@pytest.mark.parametrize("kind", [kind for kind in EVENTS if kind not in UNSENT], ids=lambda kind: kind.__name__)
def test_an_event_that_is_sent_is_tested(kind: type[Event]):
    assert named(kind, TESTED)
