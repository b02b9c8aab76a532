"""Cisco's JTAPI libraries 11.5, 12.5, 14 and 15, unmodified, sign in to `ctisim serve` with the built-in lab."""

import pytest

from tests.interop.application import Opener
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import Driver, Drivers, JtapiError

PHONES = {"SEP001794625DE5": "1001", "SEP001794625DE6": "1002", "SEP001794625DE7": "1003"}
SHARED = {"SEP001794625DE8": "1005", "SEP001794625DE9": "1005"}
PORTS = {"CTIP2001": "2001", "CTIP2002": "2002"}
ROUTE_POINT = {"CTIRP2000": "2000"}

PREFIX = "Unable to create provider -- "
REFUSED = {
    # FAILURES.md section 8: the client's own words, or the server's after the prefix.
    "locked": (0x8CCC011F, f"{PREFIX}Directory login failed - locked due to too many attempts."),
    "adminlocked": (0x8CCC011F, PREFIX),
    "inactive": (0x8CCC011F, PREFIX),
    "expired": (0x8CCC011D, PREFIX),
    "mustchange": (0x8CCC011D, PREFIX),
    "disabled": (0x8CCC0145, PREFIX),
    "nocti": (0x8CCC005F, f"{PREFIX}user is not authorized, please check CM administration."),
    "secureonly": (0x8CCC00D1, PREFIX),
}


def refusal(application: Opener, *credentials: str) -> JtapiError:
    """What the application is told."""
    with pytest.raises(JtapiError) as refused:
        application().open(*credentials)
    return refused.value


def test_the_provider_comes_in_service(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    assert app.names("prov") == ["ProvInServiceEv"]


def test_the_library_sees_the_devices_and_lines_of_its_user(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    lines = {name: terminal["addresses"] for name, terminal in app.terminals().items()}
    assert lines == {name: [number] for name, number in (PHONES | SHARED | PORTS | ROUTE_POINT).items()}
    assert set(app.addresses()) == {*PHONES.values(), *SHARED.values(), *PORTS.values(), *ROUTE_POINT.values()}


def test_phones_are_registered_and_ports_wait_for_the_application(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    registered = {name: terminal["registered"] for name, terminal in app.terminals().items()}
    assert registered == {**dict.fromkeys(PHONES | SHARED, True), **dict.fromkeys(PORTS | ROUTE_POINT, False)}


def test_a_user_sees_only_the_devices_he_controls(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address, "jpinkman")
    assert set(app.terminals()) == {"SEP001794625DE6"}


def test_a_user_without_devices_is_served_nothing(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address, "nodevices")
    assert app.terminals() == {}


@pytest.mark.parametrize(("name", "number"), PHONES.items())
def test_a_phone_and_its_line_come_in_service(application: Opener, server: ServerProcess, name: str, number: str):
    app = application()
    app.open(server.address)
    app.watch_terminal(name)
    app.watch_address(number)
    app.expect("CiscoTermInServiceEv", terminal=name)
    app.expect("CiscoAddrInServiceEv", address=number)
    assert app.terminals()[name]["in_service"]
    assert app.addresses()[number]["in_service"]


def test_a_shared_line_comes_in_service_on_each_of_its_phones(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    app.watch_address("1005")
    told = [app.expect("CiscoAddrInServiceEv", more={"terminal": name, "address": "1005"}) for name in SHARED]
    assert len(told) == len(SHARED)
    assert set(app.addresses()["1005"]["terminals"]) == set(SHARED)


@pytest.mark.parametrize(("name", "number"), PORTS.items())
def test_a_port_comes_in_service_with_static_media(application: Opener, server: ServerProcess, name: str, number: str):
    app = application()
    app.open(server.address)
    app.watch_terminal(name)
    app.watch_address(number)
    app.register_static(name, server.address, 30000)
    app.expect("CiscoTermInServiceEv", terminal=name)
    app.expect("CiscoAddrInServiceEv", address=number)


@pytest.mark.parametrize(("name", "number"), PORTS.items())
def test_a_port_comes_in_service_with_dynamic_media(application: Opener, server: ServerProcess, name: str, number: str):
    app = application()
    app.open(server.address)
    app.watch_terminal(name)
    app.watch_address(number)
    app.register_dynamic(name)
    app.expect("CiscoTermInServiceEv", terminal=name)
    app.expect("CiscoAddrInServiceEv", address=number)


@pytest.mark.parametrize("media", ["NO_MEDIA_REGISTRATION", "DYNAMIC_MEDIA_REGISTRATION"])
def test_a_route_point_comes_in_service(application: Opener, server: ServerProcess, media: str):
    app = application()
    app.open(server.address)
    app.watch_terminal("CTIRP2000")
    app.watch_address("2000")
    app.register_route_point("CTIRP2000", media)
    app.expect("CiscoTermInServiceEv", terminal="CTIRP2000")
    app.expect("CiscoAddrInServiceEv", address="2000")


def test_a_port_is_not_in_service_before_it_is_registered(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    app.watch_terminal("CTIP2001")
    app.watch_address("2001")
    app.register_dynamic("CTIP2001")
    app.expect("CiscoAddrInServiceEv", address="2001")
    first = app.driver.mark()
    app.invoke(app.terminal("CTIP2001"), "unregister")
    app.expect("CiscoTermOutOfServiceEv", terminal="CTIP2001", since=first)
    assert not app.terminals()["CTIP2001"]["in_service"]


def test_a_port_registers_again(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    app.watch_terminal("CTIP2002")
    app.watch_address("2002")
    app.register_static("CTIP2002", server.address, 30002)
    app.expect("CiscoAddrInServiceEv", address="2002")
    app.invoke(app.terminal("CTIP2002"), "unregister")
    again = app.driver.mark()
    app.register_dynamic("CTIP2002")
    app.expect("CiscoTermInServiceEv", terminal="CTIP2002", since=again)
    app.expect("CiscoAddrInServiceEv", address="2002", since=again)


def test_a_phone_is_closed_and_opened_again(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    app.watch_terminal("SEP001794625DE5")
    app.watch_address("1001")
    app.expect("CiscoAddrInServiceEv", address="1001")
    app.unwatch_address("1001")
    app.unwatch_terminal("SEP001794625DE5")
    again = app.driver.mark()
    app.watch_terminal("SEP001794625DE5")
    app.watch_address("1001")
    app.expect("CiscoTermInServiceEv", terminal="SEP001794625DE5", since=again)
    app.expect("CiscoAddrInServiceEv", address="1001", since=again)


def test_a_call_observer_opens_the_line_too(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    app.watch_calls("1001")
    app.watch_address("1001")
    app.expect("CiscoAddrInServiceEv", address="1001")


def test_two_applications_have_the_same_phone(application: Opener, server: ServerProcess):
    one, other = application("one"), application("other")
    for app in (one, other):
        app.open(server.address)
        app.watch_terminal("SEP001794625DE6")
        app.watch_address("1002")
    for app in (one, other):
        app.expect("CiscoTermInServiceEv", terminal="SEP001794625DE6")
        app.expect("CiscoAddrInServiceEv", address="1002")
    one.close()
    assert other.terminals()["SEP001794625DE6"]["in_service"]


def test_two_users_share_a_phone(application: Opener, server: ServerProcess):
    walter, jesse = application("walter"), application("jesse")
    walter.open(server.address, "wwhite")
    jesse.open(server.address, "jpinkman")
    for app in (walter, jesse):
        app.watch_address("1002")
        app.expect("CiscoAddrInServiceEv", address="1002")


@pytest.mark.parametrize("user", REFUSED)
def test_a_refused_account_is_refused_as_in_production(application: Opener, server: ServerProcess, user: str):
    code, text = REFUSED[user]
    refused = refusal(application, server.address, user)
    assert refused.classes[0] == "PlatformException"
    assert refused.code == code
    assert refused.message.startswith(text)
    assert text != PREFIX or len(refused.message) > len(PREFIX)


@pytest.mark.parametrize(("user", "password"), [("jpinkman", "wrong"), ("nobody", "heisenbg")])
def test_a_wrong_password_is_as_bad_as_no_such_user(
    application: Opener, server: ServerProcess, user: str, password: str
):
    refused = refusal(application, server.address, user, password)
    assert refused.code == 0x8CCC0060
    assert refused.message == f"{PREFIX}bad login or password."


def test_a_superprovider_acquires_a_phone_outside_its_list(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address, "ctiadmin")
    assert app.terminals() == {}
    app.invoke({"provider": app.name}, "createTerminal", "SEP001794625DE7")
    app.expect("CiscoTermCreatedEv")
    app.watch_terminal("SEP001794625DE7")
    app.watch_address("1003")
    app.expect("CiscoAddrInServiceEv", address="1003")


def test_a_superprovider_cannot_acquire_what_does_not_exist(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address, "ctiadmin")
    with pytest.raises(JtapiError) as refused:
        app.invoke({"provider": app.name}, "createTerminal", "SEP000000000000")
    assert "InvalidArgumentException" in refused.value.classes


def test_a_user_cannot_acquire_phones(application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    with pytest.raises(JtapiError) as refused:
        app.invoke({"provider": app.name}, "createTerminal", "SEP000000000000")
    assert "PrivilegeViolationException" in refused.value.classes


@pytest.mark.parametrize("charset", ["ISO-8859-1", "US-ASCII", "UTF-8", "windows-1252"])
def test_the_password_arrives_whatever_the_platforms_character_set(
    pool: Drivers, version: str, server: ServerProcess, charset: str
):
    driver: Driver = pool.another(version, charset=charset)
    try:
        driver.ask("open", name="app", string=f"{server.address};login=wwhite;passwd=heisenbg")
        assert driver.ask("list", of="app")["terminals"]
        driver.ask("close all")
    finally:
        driver.close()
