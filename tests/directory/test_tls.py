"""Which names a certificate is good for."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from ctisim.directory import TlsPolicy
from ctisim.directory.tls import certificate_names, matches


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("dc1.joshlab.net", "DC1.JoshLab.net"),
        ("*.joshlab.net", "dc1.joshlab.net"),
        ("127.0.0.1", "127.0.0.1"),
        ("0:0:0:0:0:0:0:1", "::1"),
    ],
)
def test_a_name_fits(pattern: str, name: str) -> None:
    assert matches(pattern, name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("dc1.joshlab.net", "dc2.joshlab.net"),
        ("*.joshlab.net", "joshlab.net"),
        ("*.joshlab.net", "a.dc1.joshlab.net"),
        ("*.0.0.1", "127.0.0.1"),
        ("*", "localhost"),
        ("", "dc1"),
    ],
)
def test_a_name_does_not_fit(pattern: str, name: str) -> None:
    assert not matches(pattern, name)


def test_the_common_name_counts_only_where_no_others_are_listed() -> None:
    subject = ((("commonName", "dc1.joshlab.net"),),)
    assert certificate_names({"subject": subject}) == ["dc1.joshlab.net"]
    assert certificate_names({"subject": subject, "subjectAltName": (("DNS", "dc2"),)}) == ["dc2"]
    assert certificate_names({}) == []


def test_certificates_are_verified_unless_told_not_to() -> None:
    assert TlsPolicy().context().verify_mode is ssl.CERT_REQUIRED
    assert TlsPolicy(verify=False).context().verify_mode is ssl.CERT_NONE


def test_authorities_that_cannot_be_read_are_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        TlsPolicy(ca_file=tmp_path / "nothing.pem").context()
