"""The ldap3 side: deadlines, crowds, and every trap of ldap3's; no test here waits for time to pass."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import traceback
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from ctisim.clock import ManualClock
from ctisim.directory import BindRefused, Host, HostUnreachable, LdapDirectory, TlsPolicy, Trouble
from ctisim.directory.embedded import Elsewhere, EmbeddedDirectory, Operation, Rules, Tree
from ctisim.directory.embedded.certificates import Authority
from ctisim.directory.embedded.delivery import Cut, Dripping, Garbled, Mute, Only, Slow
from ctisim.directory.quiet import ldap3
from ctisim.directory.troubles import Phase
from tests.support.directories import ADMINISTRATOR, ADMINISTRATORS_PASSWORD, BASE, FILTER, PASSWORD, Served, people
from tests.support.faults import Heard

WALTER = f"CN=Walter White,{BASE}"
FIVE = 5.0  # seconds, the product's time-out and LdapDirectory's


async def trouble(work: Awaitable[object]) -> HostUnreachable:
    with pytest.raises(HostUnreachable) as raised:
        await work
    return raised.value


async def bind(directory: LdapDirectory, host: int = 0) -> None:
    connection = await directory.bind(directory.hosts[host], WALTER, PASSWORD)
    await connection.close()


@asynccontextmanager
async def listening(
    serve: Callable[[StreamReader, StreamWriter], Awaitable[None]],
) -> AsyncIterator[tuple[str, int]]:
    """A server that does as told; hangs up at the end."""
    writers = []

    async def accept(reader: StreamReader, writer: StreamWriter) -> None:
        writers.append(writer)
        await serve(reader, writer)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()
        for writer in writers:
            writer.close()


def only(url: str, address: tuple[str, int], clock: ManualClock | None = None, **words: object) -> LdapDirectory:
    host = Host.parse(url)
    return LdapDirectory([host], connect_to={host: address}, clock=clock, **words)


async def test_a_mute_server_is_given_up_when_the_time_is_over(
    here: Served, embedded: EmbeddedDirectory, clock: ManualClock
) -> None:
    embedded.delivery = heard = Heard(Mute())
    async with here.ask(clock=clock) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.event.wait()
        clock.advance(FIVE)
        assert (await trouble(asking)).kind is Trouble.TIMEOUT


async def test_a_dripping_server_is_given_up_when_the_time_is_over(
    here: Served, embedded: EmbeddedDirectory, clock: ManualClock
) -> None:
    drips = ManualClock()
    embedded.delivery = heard = Heard(Dripping(1, drips))
    async with here.ask(clock=clock) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.event.wait()
        for _ in range(4):
            drips.advance(1)
            await asyncio.sleep(0)
        clock.advance(FIVE)
        assert (await trouble(asking)).kind is Trouble.TIMEOUT


async def test_a_slow_server_answers_in_time(here: Served, embedded: EmbeddedDirectory, clock: ManualClock) -> None:
    slowness = ManualClock()
    embedded.delivery = heard = Heard(Slow(4, slowness))
    async with here.ask(clock=clock) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.event.wait()
        clock.advance(4)
        slowness.advance(4)
        await asking


@pytest.mark.parametrize("after", [0, 1, 5, 13])
async def test_an_answer_cut_in_the_middle_is_no_answer(here: Served, embedded: EmbeddedDirectory, after: int) -> None:
    embedded.delivery = Cut(after)
    async with here.ask() as directory:
        assert (await trouble(bind(directory))).kind is Trouble.CLOSED


async def test_a_search_cut_in_the_middle_is_no_answer(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.delivery = Only(lambda asked: asked.operation is Operation.SEARCH, Cut(30))
    async with here.ask() as directory:
        service = await directory.bind(directory.hosts[0], ADMINISTRATOR, ADMINISTRATORS_PASSWORD)
        assert (await trouble(service.find(BASE, FILTER % "wwhite"))).kind is Trouble.CLOSED
        assert (await trouble(service.find(BASE, FILTER % "wwhite"))).kind is Trouble.CLOSED
        await service.close()


@pytest.mark.parametrize(
    "instead",
    ["300f02047fffffff61070a010004000400", "300402020202", "3005020101ffff"],
    ids=["to another question", "too short", "no LDAP inside"],
)
async def test_an_answer_that_makes_no_sense_is_none(here: Served, embedded: EmbeddedDirectory, instead: str) -> None:
    embedded.delivery = Garbled(bytes.fromhex(instead))
    async with here.ask() as directory:
        assert (await trouble(bind(directory))).kind is Trouble.MALFORMED


async def test_a_host_that_does_not_exist_is_unknown() -> None:
    async with LdapDirectory([Host.parse("ldap://nobody.invalid")]) as directory:
        assert (await trouble(bind(directory))).kind is Trouble.UNKNOWN_HOST


async def test_a_host_that_lets_nobody_in_is_given_up_when_the_time_is_over(clock: ManualClock) -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for guest in (first, second):  # the backlog is full: what comes now is not answered
            guest.setblocking(False)
            guest.connect_ex(full.getsockname())
        async with only("ldap://10.10.10.10", full.getsockname(), clock) as directory:
            asking = asyncio.create_task(bind(directory))
            while not any(link.phase is Phase.CONNECTING for link in directory._links):  # noqa: ASYNC110
                await asyncio.sleep(0)  # no event tells that a thread has begun to connect
            clock.advance(FIVE)
            assert (await trouble(asking)).kind is Trouble.UNROUTABLE


@pytest.mark.parametrize("url", ["ldaps://dc1.joshlab.net", "ldap://dc1.joshlab.net"])
async def test_a_server_mute_from_the_first_byte_is_given_up(clock: ManualClock, url: str) -> None:
    heard = asyncio.Event()

    async def read_and_be_silent(reader: StreamReader, writer: StreamWriter) -> None:
        await reader.read(1)
        heard.set()

    async with listening(read_and_be_silent) as address, only(url, address, clock) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.wait()
        clock.advance(FIVE)
        assert (await trouble(asking)).kind is Trouble.TIMEOUT


async def test_a_server_that_hangs_up_at_once_has_closed() -> None:
    async def hang_up(reader: StreamReader, writer: StreamWriter) -> None:
        writer.close()

    async with listening(hang_up) as address, only("ldap://dc1", address) as directory:
        assert (await trouble(bind(directory))).kind is Trouble.CLOSED


async def test_a_host_that_is_back_answers_at_once(here: Served) -> None:
    host = Host.parse("ldap://10.10.10.10:3268")
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        addresses = {host: nobody.getsockname()}
        async with LdapDirectory([host], connect_to=addresses) as directory:
            assert (await trouble(bind(directory))).kind is Trouble.REFUSED
            addresses[host] = here.address
            await bind(directory)


async def test_the_time_waited_for_frees_the_thread_too(
    here: Served, embedded: EmbeddedDirectory, clock: ManualClock
) -> None:
    sound, embedded.delivery = embedded.delivery, (heard := Heard(Mute()))
    async with only("ldap://dc1", here.address, clock, threads=1) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.event.wait()
        clock.advance(FIVE)
        await trouble(asking)
        embedded.delivery = sound
        await bind(directory)


async def test_who_no_longer_wants_an_answer_frees_the_thread(here: Served, embedded: EmbeddedDirectory) -> None:
    sound, embedded.delivery = embedded.delivery, (heard := Heard(Mute()))
    async with only("ldap://dc1", here.address, threads=1) as directory:
        asking = asyncio.create_task(bind(directory))
        await heard.event.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        embedded.delivery = sound
        await bind(directory)


async def test_a_silent_host_holds_up_nobody_at_another(
    here: Served, embedded: EmbeddedDirectory, clock: ManualClock
) -> None:
    mute, good = Host.parse("ldap://10.10.10.10:3268"), Host.parse("ldap://10.10.10.11:3268")
    async with EmbeddedDirectory(Tree(people(), base=BASE), delivery=(heard := Heard(Mute()))) as silent:
        addresses = {mute: (silent.host, silent.port), good: here.address}
        async with LdapDirectory([mute, good], connect_to=addresses, clock=clock, threads=1, waiting=2) as directory:
            asking = [asyncio.create_task(bind(directory)) for _ in range(3)]
            await heard.event.wait()
            assert (await trouble(bind(directory))).kind is Trouble.BUSY
            await bind(directory, 1)
            clock.advance(FIVE)
            kinds = {(await trouble(each)).kind for each in asking}
            assert kinds == {Trouble.TIMEOUT, Trouble.BUSY}


async def test_closing_cuts_what_still_waits(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.delivery = heard = Heard(Mute())
    directory = only("ldap://dc1", here.address, threads=1)
    asking = [asyncio.create_task(bind(directory)) for _ in range(2)]
    await heard.event.wait()
    directory.close()
    assert {(await trouble(each)).kind for each in asking} == {Trouble.CLOSED, Trouble.BUSY}


async def test_a_connection_closed_twice_is_closed(here: Served) -> None:
    async with here.ask() as directory:
        connection = await directory.bind(directory.hosts[0], WALTER, PASSWORD)
        await connection.close()
        await connection.close()
        assert (await trouble(connection.find(BASE, "(cn=*)"))).kind is Trouble.CLOSED


async def test_an_expired_certificate_is_told(here: Served) -> None:
    authority = Authority()
    expired = authority.issue(["dc1.joshlab.net"], until=datetime(2020, 1, 1, tzinfo=UTC)).context()
    async with EmbeddedDirectory(Tree(people(), base=BASE), tls=expired) as old:
        policy = TlsPolicy(ca_data=authority.pem)
        async with only("ldaps://dc1.joshlab.net", (old.host, old.tls_port), tls=policy) as directory:
            assert (await trouble(bind(directory))).kind is Trouble.EXPIRED


async def test_start_tls_is_refused_by_a_server_without_certificate() -> None:
    host = Host.parse("ldap://dc1.joshlab.net", start_tls=True)
    async with EmbeddedDirectory(Tree(people(), base=BASE)) as server:
        async with LdapDirectory([host], connect_to={host: (server.host, server.port)}) as directory:
            assert (await trouble(bind(directory))).kind is Trouble.START_TLS_REFUSED
        assert [asked.operation for asked in server.asked] == [Operation.EXTENDED]


async def test_a_server_that_wants_tls_says_8(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.rules.strong_auth = True
    async with here.ask("ldap://dc1.joshlab.net") as directory:
        with pytest.raises(BindRefused) as refused:
            await bind(directory)
        assert refused.value.result == 8
    async with here.ask("ldaps://dc1.joshlab.net") as directory:
        await bind(directory)


async def test_referrals_are_counted_and_not_followed(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.tree.elsewhere += [
        Elsewhere("DC=ForestDnsZones,DC=joshlab,DC=net", "ldap://ForestDnsZones.joshlab.net/DC=ForestDnsZones"),
        Elsewhere("DC=other,DC=net", "ldap://dc1.other.net/DC=other,DC=net"),
    ]
    async with here.ask() as directory:
        service = await directory.bind(directory.hosts[0], ADMINISTRATOR, ADMINISTRATORS_PASSWORD)
        found = await service.find("DC=joshlab,DC=net", FILTER % "wwhite")
        assert (found.code, found.dns, found.referrals) == (0, (WALTER,), 1)
        found = await service.find("OU=Users,DC=other,DC=net", FILTER % "wwhite")
        assert (found.code, found.dns, found.referrals) == (10, (), 1)


async def test_two_users_of_one_login_are_both_found(here: Served, embedded: EmbeddedDirectory) -> None:
    twin = people()[1]
    twin.dn = "CN=Walter White,OU=Albuquerque,DC=joshlab,DC=net"
    embedded.tree.accounts.append(twin)
    async with here.ask() as directory:
        service = await directory.bind(directory.hosts[0], ADMINISTRATOR, ADMINISTRATORS_PASSWORD)
        found = await service.find("DC=joshlab,DC=net", FILTER % "wwhite")
        assert (found.code, set(found.dns)) == (0, {WALTER, twin.dn})


async def test_a_servers_own_size_limit_is_4(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.rules = Rules(most=1)
    async with here.ask() as directory:
        service = await directory.bind(directory.hosts[0], ADMINISTRATOR, ADMINISTRATORS_PASSWORD)
        found = await service.find(BASE, "(objectClass=user)")
        assert (found.code, len(found.dns)) == (4, 1)


async def test_an_empty_name_or_password_never_leaves(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        for name, password in ((WALTER, b""), ("", PASSWORD)):
            with pytest.raises(BindRefused):
                await directory.bind(directory.hosts[0], name, password)
    assert not embedded.asked


async def test_the_password_is_nowhere_but_in_the_bind(
    here: Served, embedded: EmbeddedDirectory, caplog: pytest.LogCaptureFixture
) -> None:
    secret = b"Heisenberg says my name"
    caplog.set_level(logging.DEBUG)
    wanted = embedded.tree.accounts[1]
    wanted.password = secret.decode()
    async with here.ask() as directory:
        connection = await directory.bind(directory.hosts[0], WALTER, secret)
        with pytest.raises(BindRefused) as refused:
            await directory.bind(directory.hosts[0], WALTER, secret + b"!")
        embedded.delivery = Cut(0)
        unreachable = await trouble(directory.bind(directory.hosts[0], WALTER, secret))
        kept = [each for each in gc.get_objects() if isinstance(each, ldap3.Connection) and each.socket is not None]
        await connection.close()
    errors = [refused.value, unreachable]
    said = [text for error in errors for text in (str(error), repr(error), *map(repr, error.args))]
    said += ["".join(traceback.format_exception(error)) for error in errors]
    said += [repr(embedded.asked), repr(wanted), repr(vars(directory)), repr(connection), caplog.text]
    said += [repr(vars(each)) for each in kept]
    assert kept
    assert not [text for text in said if "says my name" in text]
    # frames of ldap3, with the password among their variables, would hang on an exception's context
    assert all(error.__context__ is None and error.__cause__ is None for error in errors)
