"""A missing partner is skipped, or fails where it must be there."""

from __future__ import annotations

import pytest

from tests.support.require import require


def test_what_is_there_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CTISIM_REQUIRE", "samba")
    require("samba", True, "")


def test_what_is_missing_is_skipped_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CTISIM_REQUIRE", "slapd")
    with pytest.raises(pytest.skip.Exception, match="skipped: no samba here"):
        require("samba", False, "no samba here")


def test_what_is_required_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CTISIM_REQUIRE", "slapd, samba")
    with pytest.raises(pytest.fail.Exception, match="samba is required here: no samba here"):
        require("samba", False, "no samba here")
