"""What more than one folder of tests needs: the real directories, each started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.directories import Served, samba_directory, slapd_directory


@pytest.fixture(scope="session")
def samba(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with samba_directory(tmp_path_factory.mktemp("directory")) as served:
        yield served


@pytest.fixture(scope="session")
def slapd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with slapd_directory(tmp_path_factory.mktemp("directory")) as served:
        yield served
