"""The real library loses its server, by accident and on purpose, and comes back by itself."""

import pytest

from tests.interop.application import Application, Opener
from tests.interop.conftest import Start
from tests.interop.server_process import ServerProcess


def signed_in(app: Application, *hosts: str) -> None:
    app.open(hosts)
    app.watch_terminal("SEP001794625DE5")
    app.watch_address("1001")
    app.expect("CiscoTermInServiceEv", terminal="SEP001794625DE5")
    app.expect("CiscoAddrInServiceEv", address="1001")


@pytest.fixture
def own_server(start_server: Start) -> ServerProcess:
    """A server of this test alone, to be killed."""
    return start_server()


def test_a_killed_server_takes_everything_out_of_service(application: Opener, own_server: ServerProcess):
    app = application()
    signed_in(app, own_server.address)
    lost = app.driver.mark()
    own_server.kill()
    app.expect("CiscoAddrOutOfServiceEv", since=lost)
    app.expect("CiscoTermOutOfServiceEv", since=lost)
    app.expect("ProvOutOfServiceEv", since=lost)


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_the_library_comes_back_when_the_server_does(application: Opener, own_server: ServerProcess, how: str):
    app = application()
    signed_in(app, own_server.address)
    lost = app.driver.mark()
    getattr(own_server, how)()
    app.expect("ProvOutOfServiceEv", since=lost, within=30)
    own_server.start()
    app.expect("ProvInServiceEv", since=lost, within=60)
    app.expect("CiscoTermInServiceEv", terminal="SEP001794625DE5", since=lost, within=30)
    app.expect("CiscoAddrInServiceEv", address="1001", since=lost, within=30)


def test_a_registered_port_is_registered_again(application: Opener, own_server: ServerProcess):
    app = application()
    app.open(own_server.address)
    app.watch_terminal("CTIP2001")
    app.watch_address("2001")
    app.register_dynamic("CTIP2001")
    app.expect("CiscoAddrInServiceEv", address="2001")
    lost = app.driver.mark()
    own_server.kill()
    app.expect("ProvOutOfServiceEv", since=lost)
    own_server.start()
    app.expect("CiscoTermInServiceEv", terminal="CTIP2001", since=lost, within=60)
    app.expect("CiscoAddrInServiceEv", address="2001", since=lost, within=30)


def test_the_library_changes_to_the_second_server_of_its_list(application: Opener, start_server: Start):
    first, second = start_server(), start_server()
    app = application()
    signed_in(app, first.address, second.address)
    lost = app.driver.mark()
    first.kill()
    app.expect("ProvOutOfServiceEv", since=lost)
    app.expect("ProvInServiceEv", since=lost, within=60)
    app.expect("CiscoAddrInServiceEv", address="1001", since=lost, within=30)
