"""The embedded directory finds what Samba finds, filter by filter: the same people, the same names in any order."""

from __future__ import annotations

import pytest

from ctisim.directory.embedded import EmbeddedDirectory
from tests.support.directories import ADMINISTRATORS_PASSWORD, BASE, FILTER, Served

ALIKE = [
    FILTER % "wwhite",
    FILTER % "WWHITE",
    FILTER % "jpinkman",
    FILTER % "*",
    "(objectClass=user)",
    "(objectClass=USER)",
    "(objectClass=computer)",
    "(&(objectCategory=person)(objectClass=user))",
    f"(objectCategory=CN=Person,CN=Schema,CN=Configuration,{BASE.partition(',')[2]})",
    "(!(objectClass=user))",
    "(!(!(objectClass=user)))",
    "(|(cn=Walter White)(cn=Saul Goodman)(cn=nobody))",
    "(&(cn=W*)(!(cn=*n)))",
    "(cn=*alter*hi*)",
    "(cn=walter  white)",
    "(cn=*)",
    "(cn=*e*e*e*)",
    "(cn=T*d*e)",
    "(nosuch=1)",
    "(!(nosuch=1))",
    "(!(description=1))",
    "(&(objectClass=user)(!(&(cn=W*)(nosuch=1))))",
    "(userAccountControl>=513)",
    "(userAccountControl<=512)",
    "(userAccountControl=512)",
    "(userAccountControl=0512)",
    "(userAccountControl=abc)",
    "(userAccountControl:1.2.840.113556.1.4.803:=512)",
    "(userAccountControl:1.2.840.113556.1.4.803:=514)",
    "(userAccountControl:1.2.840.113556.1.4.804:=3)",
    "(userAccountControl:1.2.3.4:=512)",
    "(cn:=walter white)",
    "(cn:2.5.13.2:=walter white)",
    "(ou:dn:=Breaking Bad)",
    f"(distinguishedName=cn=walter white, ou=breaking  bad,{BASE.partition(',')[2]})",
    "(userPrincipalName=WWHITE@joshlab.net)",
    "(pwdLastSet=0)",
    "(userWorkstations=*)",
    "(sAMAccountName=o\\28d\\29d)",
]


async def search(served: Served, base: str, filter: str) -> tuple[int, set[str]]:
    async with served.ask() as directory:
        directory.size_limit = 0
        service = await directory.bind(directory.hosts[0], served.administrator, ADMINISTRATORS_PASSWORD)
        found = await service.find(base, filter)
        return found.code, set(found.dns)


@pytest.mark.parametrize("filter", ALIKE)
async def test_both_find_the_same(here: Served, samba: Served, filter: str) -> None:
    assert await search(here, BASE, filter) == await search(samba, BASE, filter)


@pytest.mark.parametrize("base", [BASE, "DC=joshlab,DC=net", "dc=JOSHLAB, dc=net", "", f"CN=Walter White,{BASE}"])
async def test_both_find_walter_from_every_base_above_him(here: Served, samba: Served, base: str) -> None:
    expected = (0, {f"CN=Walter White,{BASE}"})
    assert await search(here, base, FILTER % "wwhite") == await search(samba, base, FILTER % "wwhite") == expected


async def test_an_approximate_match_is_an_equal_one(here: Served) -> None:
    # Windows: so; Samba: operationsError
    assert await search(here, BASE, "(cn~=walter white)") == (0, {f"CN=Walter White,{BASE}"})


async def test_an_account_changes_while_the_directory_runs(here: Served, embedded: EmbeddedDirectory) -> None:
    walter = next(account for account in embedded.tree.accounts if account.login == "wwhite")
    walter.disabled = True
    assert await search(here, BASE, FILTER % "wwhite") == (0, set())
    walter.disabled, walter.login = False, "heisenberg"
    assert await search(here, BASE, FILTER % "heisenberg") == (0, {f"CN=Walter White,{BASE}"})
