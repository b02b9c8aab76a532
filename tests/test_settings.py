"""How a server is told to run."""

from __future__ import annotations

import pytest

from ctisim.settings import Settings, TraceTo


def test_by_default_it_listens_where_a_cti_manager_does():
    settings = Settings()
    assert (settings.host, settings.port, settings.lab, settings.trace) == ("127.0.0.1", 2748, None, TraceTo.STDOUT)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"port": 65536}, "port 65536 is not from 0 to 65535"),
        ({"node": 0}, "node 0 is not from 1 to 127"),
        ({"trace_file_size": 10}, "at least 4096 bytes"),
        ({"shutdown_grace": -1.0}, "not negative"),
    ],
)
def test_what_cannot_be_is_refused(wrong, words):
    with pytest.raises(ValueError, match=words):
        Settings(**wrong)
