"""Pseudonyms: the same for the same, and nothing of the original left."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.explain.reproduce import Pseudonyms


def test_one_seed_gives_one_pseudonym() -> None:
    assert Pseudonyms("a").login("wwhite") == Pseudonyms("a").login("wwhite")
    assert Pseudonyms("a").dn("CN=Walter White,DC=x") == Pseudonyms("a").dn("CN=Walter White,DC=x")
    assert Pseudonyms("a").login("wwhite") != Pseudonyms("b").login("wwhite")


def test_a_user_stays_under_the_search_base() -> None:
    names = Pseudonyms("seed")
    base = names.dn("OU=Breaking Bad,DC=joshlab,DC=net")
    assert names.dn("CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net").endswith(f",{base}")


def test_a_domain_is_the_same_in_hosts_accounts_and_names() -> None:
    names = Pseudonyms("seed")
    domain = names.host("joshlab.net")
    assert names.account("Administrator@joshlab.net").endswith(f"@{domain}")
    assert names.url("ldap://dc.joshlab.net:3268").endswith(f".{domain}:3268")
    label = domain.partition(".")[0]
    assert names.dn("OU=x,DC=joshlab,DC=net").endswith(f",DC={label},DC=example")


def test_addresses_are_those_kept_for_documentation() -> None:
    names = Pseudonyms("seed")
    assert names.url("ldap://10.10.10.10:3268").startswith(
        ("ldap://192.0.2.", "ldap://198.51.100.", "ldap://203.0.113.")
    )
    assert names.host("fe80::1").startswith("2001:db8::")


def test_devices_keep_their_kind_and_numbers_their_length() -> None:
    names = Pseudonyms("seed")
    device, number = names.device("SEP001794625DE5"), names.number("+4930100200")
    assert (device[:3], len(device)) == ("SEP", 15)
    assert (number[0], len(number)) == ("+", 11)
    assert names.number("0100")[0] == "0"
    assert names.device("CTIRP2000").startswith("CTIRP")


def test_the_products_own_names_stay() -> None:
    assert Pseudonyms("seed").cluster("StandAloneCluster") == "StandAloneCluster"


def test_what_has_no_name_gets_none() -> None:
    names = Pseudonyms("seed")
    assert [names.login(""), names.host(""), names.partition(""), names.dn(""), names.account("")] == [""] * 5


@settings(max_examples=100)
@given(st.lists(st.text(min_size=1, max_size=12), unique=True, max_size=40))
def test_different_things_have_different_pseudonyms(originals: list[str]) -> None:
    names = Pseudonyms("seed")
    assert len({names.login(text) for text in originals}) == len(originals)


@settings(max_examples=100)
@given(st.text(max_size=30))
def test_any_text_has_a_pseudonym(text: str) -> None:
    names = Pseudonyms("seed")
    for name in (names.login, names.person, names.host, names.url, names.dn, names.account, names.device, names.number):
        name(text)
