"""Partners a test cannot bring along: skipped without, unless the environment says that they must be there."""

import os

import pytest


def require(name: str, present: bool, why: str) -> None:
    """Skip the test when a partner is missing; fail it when `CTISIM_REQUIRE` (names, comma between) has the name."""
    if present:
        return
    wanted = {word.strip() for word in os.environ.get("CTISIM_REQUIRE", "").split(",")}
    if name in wanted:
        pytest.fail(f"{name} is required here: {why}")
    pytest.skip(f"skipped: {why}")
