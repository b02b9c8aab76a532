"""What a sign-in meets, the same at the embedded directory, Samba's and OpenLDAP's; where they differ, it says so."""

from __future__ import annotations

import socket

import pytest

from ctisim.directory import BindRefused, Found, Host, HostUnreachable, LdapDirectory, TlsPolicy, Trouble, escape_filter
from ctisim.directory.embedded.certificates import Authority
from tests.support.directories import ADMINISTRATORS_PASSWORD, BASE, FILTER, PASSWORD, Served
from tests.support.raw_ldap import Result, converse

WALTER = f"CN=Walter White,{BASE}"


async def find(served: Served, filter: str, base: str = BASE) -> Found:
    """Steps 7 to 11: bind as the service account, search."""
    async with served.ask() as directory:
        service = await directory.bind(directory.hosts[0], served.administrator, ADMINISTRATORS_PASSWORD)
        found = await service.find(base, filter)
        await service.close()
        return found


async def find_user(served: Served, login: str) -> tuple[str, ...]:
    found = await find(served, FILTER % escape_filter(login))
    assert found.code == 0
    return found.dns


async def bind(served: Served, name: str, password: bytes = PASSWORD) -> None:
    """Step 12."""
    async with served.ask() as directory:
        connection = await directory.bind(directory.hosts[0], name, password)
        await connection.close()


async def refusal(served: Served, name: str, password: bytes = PASSWORD) -> BindRefused:
    with pytest.raises(BindRefused) as refused:
        await bind(served, name, password)
    return refused.value


async def test_the_seeds_steps_lead_to_the_seeds_name(served: Served) -> None:
    (dn,) = await find_user(served, "wwhite")
    await bind(served, dn)
    # OpenLDAP writes the types of a name in small letters
    assert dn == WALTER if served.is_active_directory else dn.lower() == WALTER.lower()


async def test_a_login_is_found_in_any_case(served: Served) -> None:
    assert len(await find_user(served, "WWhite")) == 1


async def test_a_wrong_password_is_49(served: Served) -> None:
    refused = await refusal(served, WALTER, b"wrong")
    assert (refused.result, refused.data) == (49, "52e" if served.is_active_directory else "")


async def test_a_password_in_other_case_is_a_wrong_one(served: Served) -> None:
    assert (await refusal(served, WALTER, PASSWORD.upper())).result == 49


async def test_a_soft_hyphen_is_part_of_a_password(served: Served) -> None:
    assert (await refusal(served, WALTER, "Pass\u00adw0rd".encode())).result == 49


async def test_a_service_account_with_a_wrong_password_is_refused(served: Served) -> None:
    assert (await refusal(served, served.administrator, b"wrong")).result == 49


async def test_an_empty_password_is_refused_without_asking(served: Served) -> None:
    assert (await refusal(served, WALTER, b"")).result == 49


async def test_nobody_is_found_by_a_login_nobody_has(served: Served) -> None:
    assert await find_user(served, "gboetticher") == ()


async def test_a_disabled_user_is_not_found(served: Served) -> None:
    assert await find_user(served, "jpinkman") == ()


async def test_a_computer_is_not_found(served: Served) -> None:
    assert await find_user(served, "SUPERLAB$") == ()


async def test_a_login_of_special_characters_is_found(served: Served) -> None:
    # Active Directory allows no \ and * in a login
    login = "o(d)d" if served.is_active_directory else "o(d)d*\\x"
    (dn,) = await find_user(served, login)
    await bind(served, dn)


@pytest.mark.parametrize("login", ["*", "w*", "wwhite)(cn=*", "\\77white"])
async def test_a_login_cannot_bend_the_filter(served: Served, login: str) -> None:
    assert await find_user(served, login) == ()


async def test_a_filter_that_is_none_is_openldaps_minus_7(served: Served) -> None:
    assert (await find(served, "(cn=unfinished")).code == -7


async def test_a_base_that_does_not_exist_is_32(served: Served) -> None:
    assert (await find(served, FILTER % "wwhite", "OU=Nowhere,DC=joshlab,DC=net")).code == 32


async def test_a_base_that_is_no_name_is_34(served: Served) -> None:
    assert (await find(served, FILTER % "wwhite", "nowhere")).code == 34


async def test_many_are_told_from_one(served: Served) -> None:
    found = await find(served, "(sAMAccountName=s*)")
    assert len(found.dns) >= 2
    # Samba, alone, does not care for the client's size limit
    assert found.code == (0 if served.kind == "samba" else 4)


async def test_a_connection_answers_more_than_once(served: Served) -> None:
    async with served.ask() as directory:
        service = await directory.bind(directory.hosts[0], served.administrator, ADMINISTRATORS_PASSWORD)
        answers = [await service.find(BASE, FILTER % "wwhite") for _ in range(3)]
        assert [len(found.dns) for found in answers] == [1, 1, 1]


@pytest.mark.parametrize(
    ("login", "data"),
    [
        ("Jesse Pinkman", "533"),
        ("Gus Fring", "701"),
        ("Skyler White", "773"),
        ("Saul Goodman", "532"),
        ("Lydia Rodarte", "531"),
        ("Mike Ehrmantraut", "530"),
        ("Todd Five", "533"),
        ("Todd Four", "701"),
        ("Todd Three", "773"),
        ("Todd Two", "532"),
        ("Todd One", "531"),
        ("Gretchen Schwartz", "52e"),
    ],
)
async def test_the_state_of_an_account_is_in_the_data_code(active_directory: Served, login: str, data: str) -> None:
    refused = await refusal(active_directory, f"CN={login},{BASE}")
    assert (refused.result, refused.data) == (49, data)
    assert refused.diagnostic == (
        f"80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data {data}, v1db1"
    )


async def test_a_wrong_password_hides_the_state_of_an_account(active_directory: Served) -> None:
    assert (await refusal(active_directory, f"CN=Gus Fring,{BASE}", b"wrong")).data == "52e"


async def test_five_wrong_passwords_lock_an_account(served: Served) -> None:
    hank = f"CN=Hank Schrader,{BASE}"
    wrong = [(await refusal(served, hank, b"wrong")).data for _ in range(5)]
    right = (await refusal(served, hank)).data
    still_wrong = (await refusal(served, hank, b"wrong")).data
    # OpenLDAP does not tell
    expected = (["52e"] * 5, "775", "775") if served.is_active_directory else ([""] * 5, "", "")
    assert (wrong, right, still_wrong) == expected


@pytest.mark.parametrize(
    "name",
    [
        "wwhite@joshlab.net",
        "WWhite@JoshLab.Net",
        "wwhite@JOSHLAB",
        "JOSHLAB\\wwhite",
        "joshlab\\WWHITE",
        "cn=walter white, ou=breaking  bad,dc=joshlab,dc=net",
    ],
)
async def test_an_account_has_many_names(active_directory: Served, name: str) -> None:
    await bind(active_directory, name)


@pytest.mark.parametrize("name", ["wwhite", "Walter White", "JOSHLAB.NET\\wwhite", "=", "nobody@joshlab.net"])
async def test_an_account_has_not_just_any_name(active_directory: Served, name: str) -> None:
    assert (await refusal(active_directory, name)).data == "52e"


async def test_a_search_wants_a_bind_first(served: Served) -> None:
    (result,) = await converse(served.address, ("search", BASE, "(cn=*)"))
    # in the words of Active Directory and of OpenLDAP
    expected = (1, "00002020: Operation unavailable without authentication")
    assert (result.code, result.text) == (expected if served.is_active_directory else (50, ""))


async def test_anybody_may_read_the_root_dse(active_directory: Served) -> None:
    (result,) = await converse(active_directory.address, ("root",))
    assert result == Result(0, "", 1)


@pytest.mark.parametrize(
    ("name", "ours", "openldaps"),
    [("", Result(0, ""), Result(48, "anonymous bind disallowed")), (WALTER, 49, 53)],
    ids=["anonymous", "unauthenticated"],
)
async def test_a_bind_without_a_password(served: Served, name: str, ours: object, openldaps: object) -> None:
    (result,) = await converse(served.address, ("bind", name, b""))
    assert (ours if served.is_active_directory else openldaps) in (result, result.code)


async def test_anonymous_may_not_search(active_directory: Served) -> None:
    _, result = await converse(active_directory.address, ("bind", "", b""), ("search", BASE, "(cn=*)"))
    assert result.code == 1


async def test_a_refused_bind_ends_the_one_before(served: Served) -> None:
    answers = await converse(
        served.address, ("bind", WALTER, PASSWORD), ("bind", WALTER, b"wrong"), ("search", BASE, "(cn=*)")
    )
    # Samba, against RFC 4511 section 4.2.1, goes on as before
    assert [answer.code for answer in answers] == [0, 49, {"embedded": 1, "samba": 0, "slapd": 50}[served.kind]]


async def test_an_unknown_extended_operation_is_a_protocol_error(served: Served) -> None:
    (result,) = await converse(served.address, ("extended", "1.2.3"))
    assert result.code == 2


async def unreachable(directory: LdapDirectory) -> HostUnreachable:
    async with directory:
        with pytest.raises(HostUnreachable) as trouble:
            await directory.bind(directory.hosts[0], WALTER, PASSWORD)
    return trouble.value


@pytest.mark.parametrize("url", ["ldaps://dc1.joshlab.net:3269", "ldaps://127.0.0.1:3269", "ldap://dc1.joshlab.net"])
async def test_a_sign_in_over_tls(served: Served, url: str) -> None:
    async with served.ask(url, start_tls=True) as directory:
        service = await directory.bind(directory.hosts[0], served.administrator, ADMINISTRATORS_PASSWORD)
        found = await service.find(BASE, FILTER % "wwhite")
        assert len(found.dns) == 1


@pytest.mark.parametrize("url", ["ldaps://dc1.joshlab.net", "ldap://dc1.joshlab.net"], ids=["ldaps", "StartTLS"])
async def test_a_certificate_of_an_unknown_authority_is_not_trusted(served: Served, url: str) -> None:
    elses = TlsPolicy(ca_data=Authority().pem)
    assert (await unreachable(served.ask(url, start_tls=True, tls=elses))).kind is Trouble.UNTRUSTED


@pytest.mark.parametrize("url", ["ldaps://10.10.10.10", "ldap://10.10.10.10"], ids=["ldaps", "StartTLS"])
async def test_a_certificate_must_name_the_configured_host(served: Served, url: str) -> None:
    assert (await unreachable(served.ask(url, start_tls=True))).kind is Trouble.NAME_MISMATCH


@pytest.mark.parametrize("url", ["ldaps://10.10.10.10", "ldap://10.10.10.10"], ids=["ldaps", "StartTLS"])
@pytest.mark.parametrize("how", ["never", "valid names"])
async def test_a_certificate_of_another_name_can_be_allowed(served: Served, url: str, how: str) -> None:
    policy = TlsPolicy(verify=False) if how == "never" else TlsPolicy(ca_data=served.ca, valid_names=(LOCAL,))
    async with served.ask(url, start_tls=True, tls=policy) as directory:
        await directory.bind(directory.hosts[0], WALTER, PASSWORD)


LOCAL = "localhost"


async def test_tls_with_a_clear_port_fails(served: Served) -> None:
    host = Host.parse("ldaps://dc1.joshlab.net:389")
    directory = LdapDirectory([host], connect_to={host: served.address}, tls=TlsPolicy(ca_data=served.ca))
    assert (await unreachable(directory)).kind in (Trouble.TLS, Trouble.CLOSED)


async def test_clear_text_with_a_tls_port_fails(served: Served) -> None:
    host = Host.parse("ldap://dc1.joshlab.net:636")
    directory = LdapDirectory([host], connect_to={host: served.tls_address}, network_timeout=1)
    trouble = await unreachable(directory)
    # OpenLDAP's waits for more; the others hang up, with an alert or without
    assert trouble.kind in (Trouble.CLOSED, Trouble.MALFORMED, Trouble.TIMEOUT)


async def test_the_next_host_answers_when_the_first_does_not(served: Served) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound, but it does not listen
        first, second = Host.parse("ldap://10.10.10.10:3268"), Host.parse("ldap://10.10.10.11:3268")
        addresses = {first: nobody.getsockname(), second: served.address}
        async with LdapDirectory([first, second], connect_to=addresses) as directory:
            with pytest.raises(HostUnreachable) as trouble:
                await directory.bind(first, WALTER, PASSWORD)
            assert (trouble.value.kind, trouble.value.host) == (Trouble.REFUSED, first)
            await directory.bind(second, WALTER, PASSWORD)
