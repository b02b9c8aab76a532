"""Phones with nothing but their media, and a clock that a test turns."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from ctisim.clock import ManualClock
from ctisim.lab import Media
from ctisim.media import MediaEndpoints
from tests.media.room import Room


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def room(clock: ManualClock, tmp_path: Path) -> Iterator[Room]:
    endpoints = MediaEndpoints(clock, Media(recordings=tmp_path / "recordings"), chance=random.Random(4))
    yield Room(clock, endpoints)
    endpoints.close()
