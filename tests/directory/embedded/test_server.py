"""The embedded directory over its sockets, and as OpenLDAP's own client sees it."""

from __future__ import annotations

import asyncio
import gc
import shutil
import socket

import pytest

from ctisim.directory.embedded import Account, EmbeddedDirectory, Operation, Tree
from tests.support import raw_ldap
from tests.support.directories import ADMINISTRATOR, ADMINISTRATORS_PASSWORD, BASE, FILTER, PASSWORD, Served
from tests.support.raw_ldap import Result, converse
from tests.support.require import require

START_TLS = raw_ldap.extended("1.3.6.1.4.1.1466.20037")
UNBIND = bytes.fromhex("30050201034200")


async def send(address: tuple[str, int], data: bytes) -> bytes:
    """All that comes back until the server hangs up."""
    reader, writer = await asyncio.open_connection(*address)
    writer.write(data)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


async def ldapsearch(served: Served, *arguments: str) -> tuple[int, str]:
    require("ldapsearch", shutil.which("ldapsearch") is not None, "no ldapsearch (ldap-utils)")
    host, port = served.address
    command = ["ldapsearch", "-x", "-LLL", "-o", "ldif-wrap=no", "-H", f"ldap://{host}:{port}", *arguments]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    output, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode()


async def test_ldapsearch_finds_walter(here: Served) -> None:
    code, output = await ldapsearch(
        here, "-D", ADMINISTRATOR, "-w", ADMINISTRATORS_PASSWORD.decode(), "-b", BASE, FILTER % "wwhite", "cn", "sn"
    )
    assert (code, output) == (0, f"dn: CN=Walter White,{BASE}\ncn: Walter White\n\n")


async def test_ldapsearch_shows_a_whole_entry(here: Served) -> None:
    _, output = await ldapsearch(
        here, "-D", ADMINISTRATOR, "-w", ADMINISTRATORS_PASSWORD.decode(), "-b", BASE, "cn=Jesse Pinkman"
    )
    lines = set(output.splitlines())
    assert {"sAMAccountName: jpinkman", "userAccountControl: 514", "userPrincipalName: jpinkman@joshlab.net"} <= lines
    assert {"objectClass: top", "objectClass: person", "objectClass: organizationalPerson"} <= lines


async def test_ldapsearch_reads_the_root_dse(here: Served) -> None:
    code, output = await ldapsearch(here, "-b", "", "-s", "base", "(objectclass=*)", "defaultNamingContext")
    assert (code, output) == (0, "dn:\ndefaultNamingContext: DC=joshlab,DC=net\n\n")


async def test_ldapsearch_prints_the_data_code(here: Served) -> None:
    code, output = await ldapsearch(here, "-D", "gfring@joshlab.net", "-w", PASSWORD.decode(), "-b", BASE)
    assert code == 49
    assert "comment: AcceptSecurityContext error, data 701, v1db1" in output


async def test_requests_may_come_one_byte_at_a_time(here: Served, embedded: EmbeddedDirectory) -> None:
    reader, writer = await asyncio.open_connection(*here.address)
    for octet in raw_ldap.bind(ADMINISTRATOR, ADMINISTRATORS_PASSWORD):
        writer.write(bytes([octet]))
        await writer.drain()
    assert await reader.read(100)
    writer.close()
    await writer.wait_closed()
    assert embedded.asked[0].result == 0


async def test_requests_may_come_glued_together(here: Served, embedded: EmbeddedDirectory) -> None:
    await send(here.address, raw_ldap.bind(ADMINISTRATOR, ADMINISTRATORS_PASSWORD) + raw_ldap.root() + UNBIND)
    assert [asked.operation for asked in embedded.asked] == [Operation.BIND, Operation.SEARCH, Operation.UNBIND]


@pytest.mark.parametrize("data", [b"GET / HTTP/1.0\r\n\r\n", b"\x30\x03\x02\x01\x01", b"\x30\x84\x7f\xff\xff\xff"])
async def test_rubbish_ends_one_connection_only(here: Served, data: bytes) -> None:
    assert b"1.3.6.1.4.1.1466.20036" in await send(here.address, data)
    assert await converse(here.address, ("bind", ADMINISTRATOR, ADMINISTRATORS_PASSWORD)) == [Result(0, "")]


async def test_what_is_said_before_tls_is_not_heard_after_it(here: Served, embedded: EmbeddedDirectory) -> None:
    await send(here.address, START_TLS + raw_ldap.bind(ADMINISTRATOR, ADMINISTRATORS_PASSWORD))
    assert [asked.operation for asked in embedded.asked] == [Operation.EXTENDED]


async def test_a_failed_tls_handshake_ends_one_connection_only(here: Served) -> None:
    assert await send(here.tls_address, raw_ldap.root()) is not None
    reader, writer = await asyncio.open_connection(*here.address)
    writer.write(START_TLS)
    await reader.readuntil(b"20037")
    writer.write(b"this is no TLS" * 10)
    await reader.read()
    writer.close()
    await writer.wait_closed()
    assert await converse(here.address, ("bind", ADMINISTRATOR, ADMINISTRATORS_PASSWORD)) == [Result(0, "")]


async def test_closing_hangs_up_on_everybody(here: Served, embedded: EmbeddedDirectory) -> None:
    reader, writer = await asyncio.open_connection(*here.address)
    writer.write(raw_ldap.root())
    await reader.read(100)
    await embedded.close()
    assert await reader.read() == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(*here.address)


async def test_two_directories_know_nothing_of_each_other(here: Served, embedded: EmbeddedDirectory) -> None:
    async with EmbeddedDirectory(Tree([Account(login="gus", password="chicken")], domain="pollos.net")) as other:
        assert (await converse((other.host, other.port), ("bind", "gus@pollos.net", b"chicken")))[0].code == 0
        assert (await converse(here.address, ("bind", "gus@pollos.net", b"chicken")))[0].code == 49


@pytest.mark.parametrize("turns", range(6))
async def test_nobody_is_lost_who_comes_in_while_it_closes(turns: int) -> None:
    async with EmbeddedDirectory(Tree([], domain="joshlab.net", base=BASE)) as directory:
        guest = socket.create_connection((directory.host, directory.port))
        for _ in range(turns):
            await asyncio.sleep(0)
    guest.close()
    gc.collect()  # a connection that was lost complains now
