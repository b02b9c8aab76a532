"""A desk in the built-in lab."""

from __future__ import annotations

import pytest

from tests.cluster.calls.desk import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()
