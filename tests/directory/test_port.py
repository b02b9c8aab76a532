"""Hosts, errors and escaping: what both sides of the port agree on."""

from __future__ import annotations

import pytest

from ctisim.directory import BindRefused, Host, HostUnreachable, Trouble, escape_filter
from ctisim.directory.codes import data_code
from ctisim.errors import DirectoryError


@pytest.mark.parametrize(
    ("url", "host", "port", "secure"),
    [
        ("ldap://10.10.10.10:3268", "10.10.10.10", 3268, False),
        ("ldap://dc1.joshlab.net", "dc1.joshlab.net", 389, False),
        ("ldaps://dc1.joshlab.net", "dc1.joshlab.net", 636, True),
        ("LDAPS://dc1.joshlab.net:3269/", "dc1.joshlab.net", 3269, True),
        ("ldap://[::1]:3268", "::1", 3268, False),
    ],
)
def test_a_host_is_read_from_its_url(url: str, host: str, port: int, secure: bool) -> None:
    assert Host.parse(url) == Host(url, host, port, secure)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "10.10.10.10",
        "http://dc1",
        "ldap://",
        "ldap://dc1/dc=net",
        "ldap://dc1?cn",
        "ldap://a@dc1",
        "ldap://a:99999",
    ],
)
def test_what_is_no_host_is_refused_with_a_reason(url: str) -> None:
    with pytest.raises(ValueError, match=r".{20}"):
        Host.parse(url)


def test_start_tls_means_nothing_where_tls_is_there_already() -> None:
    assert not Host.parse("ldaps://dc1", start_tls=True).start_tls
    assert Host.parse("ldap://dc1", start_tls=True).start_tls


def test_every_error_is_a_directory_error_and_says_where() -> None:
    host = Host.parse("ldap://10.10.10.10:3268")
    errors = [HostUnreachable(host, "", Trouble.REFUSED), BindRefused(host, "wwhite@joshlab.net", 49)]
    assert all(isinstance(error, DirectoryError) for error in errors)
    assert [str(error) for error in errors] == [
        "ldap://10.10.10.10:3268: connection refused",
        "ldap://10.10.10.10:3268: wwhite@joshlab.net: 49 invalidCredentials",
    ]


@pytest.mark.parametrize(
    ("diagnostic", "data"),
    [
        ("80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1", "52e"),
        ("80090308: LdapErr: DSID-0C09042F, comment: AcceptSecurityContext error, data 775, v2580\0", "775"),
        ("invalid credentials", ""),
        ("", ""),
    ],
)
def test_the_data_code_is_found_in_the_diagnostic(diagnostic: str, data: str) -> None:
    assert data_code(diagnostic) == data
    assert not BindRefused(Host.parse("ldap://dc1"), "wwhite", 49, diagnostic).diagnostic.endswith("\0")


def test_a_code_is_told_as_the_products_client_tells_it() -> None:
    host = Host.parse("ldap://dc1")
    codes = {
        kind: HostUnreachable(host, "", kind).code for kind in (Trouble.REFUSED, Trouble.TIMEOUT, Trouble.UNTRUSTED)
    }
    assert codes == {Trouble.REFUSED: -1, Trouble.TIMEOUT: -5, Trouble.UNTRUSTED: -1}


def test_special_characters_are_escaped_as_rfc_4515_says() -> None:
    assert escape_filter("o(d)d*\\x\0") == "o\\28d\\29d\\2a\\5cx\\00"
