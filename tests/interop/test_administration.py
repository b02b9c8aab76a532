"""What the administrator does, as the real library tells it to applications: the table of docs/admin.md."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.interop.application import Application, Opener
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import JtapiError

PHONE, LINE, PORT, STRANGER = "SEP001794625DE5", "1001", "CTIP2001", "SEP001794625DEA"
ADMIN_PORT = 8748

Steer = Callable[..., Any]


@pytest.fixture
def steer(server: ServerProcess) -> Iterator[Steer]:
    """Gives orders over HTTP; afterwards, when the application has closed, the server is back at its lab."""

    def give(method: str, path: str, body: Any = None) -> Any:
        connection = http.client.HTTPConnection(server.address, ADMIN_PORT, timeout=10)
        headers = {"Content-Type": "application/json"}
        connection.request(method, f"/v1{path}", None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        text = response.read()
        connection.close()
        assert response.status < 300, text
        return json.loads(text) if text else None

    yield give
    give("POST", "/lab/restore")


@pytest.fixture
def watching(steer: Steer, application: Opener, server: ServerProcess) -> Application:
    """An application that watches a phone and its line."""
    app = application()
    app.open(server.address)
    app.watch_terminal(PHONE)
    app.watch_address(LINE)
    app.expect("CiscoTermInServiceEv", terminal=PHONE)
    app.expect("CiscoAddrInServiceEv", address=LINE)
    return app


class News:
    """What an application hears from now on."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self._since = app.driver.mark()

    def expect(self, *names: str, within: float = 10, **fields: Any) -> None:
        for name in names:
            self._app.expect(name, since=self._since, within=within, **fields)

    def nothing(self, *names: str, steer: Steer) -> None:
        """None of these came before what came last: a right, given to have something come."""
        steer("PUT", "/users/wwhite/roles/allow-call-recording")
        self.expect("CiscoProviderCapabilityChangedEv")
        heard = [event["event"] for event in self._app.driver.events[self._since :]]
        assert not set(names) & set(heard)


@pytest.mark.parametrize(
    ("reason", "cause"), [(0, 101), (1, 1001), (2, 1002), (3, 1003), (4, 1004), (5, 1005), (6, 1010), (257, 1007)]
)
def test_each_reason_to_be_out_of_service_has_its_cause(steer: Steer, watching: Application, reason: int, cause: int):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/out-of-service", {"reason": reason})
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", cause=cause)
    steer("POST", f"/devices/{PHONE}/in-service")
    news.expect("CiscoTermInServiceEv", "CiscoAddrInServiceEv")


def test_a_phone_unregisters_and_registers(steer: Steer, watching: Application):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/unregister")
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", cause=1005)
    steer("POST", f"/devices/{PHONE}/register")
    news.expect("CiscoTermInServiceEv", "CiscoAddrInServiceEv")


def test_a_phone_comes_back_from_its_reset(steer: Steer, watching: Application):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/reset", {"after": 0.5})
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", cause=1005)
    news.expect("CiscoTermInServiceEv", "CiscoAddrInServiceEv")


def test_a_port_loses_its_registration_in_a_reset(steer: Steer, watching: Application, client_log: Any):
    client_log.allow("CTIP2001")  # the library opens it at once, and is told that it is shutting down
    client_log.allow("CCNException")
    watching.watch_terminal(PORT)
    watching.watch_address("2001")
    watching.register_dynamic(PORT)
    watching.expect("CiscoAddrInServiceEv", address="2001")
    news = News(watching)
    steer("POST", f"/devices/{PORT}/reset", {"after": 0.5})
    news.expect("CiscoTermOutOfServiceEv", "CiscoTermRegistrationFailedEv", terminal=PORT)
    while steer("GET", f"/devices/{PORT}")["resetting"]:
        pass
    watching.register_dynamic(PORT)
    news.expect("CiscoTermInServiceEv", terminal=PORT)
    news.expect("CiscoAddrInServiceEv", address="2001")


def test_a_phone_rehomes(steer: Steer, watching: Application):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/rehome", {"after": 0.3})
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", cause=1002)
    news.expect("CiscoTermInServiceEv", "CiscoAddrInServiceEv")


def test_a_restricted_terminal_is_told_and_opened_again_by_itself(steer: Steer, watching: Application):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/restrict")
    news.expect("CiscoTermRestrictedEv", "CiscoAddrRestrictedEv", cause=1)
    news.expect("CiscoTermOutOfServiceEv", cause=1008)
    assert watching.terminals()[PHONE]["restricted"]
    steer("POST", f"/devices/{PHONE}/unrestrict")
    news.expect("CiscoTermActivatedEv", "CiscoAddrActivatedEv", "CiscoTermInServiceEv", "CiscoAddrInServiceEv")


def test_a_restricted_terminal_refuses_observers(steer: Steer, application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address)
    steer("POST", f"/devices/{PHONE}/restrict")
    app.expect("CiscoTermRestrictedEv")
    with pytest.raises(JtapiError) as refused:
        app.watch_terminal(PHONE)
    assert refused.value.code == 0x8CCC00D2


def test_a_restricted_line_is_told_and_opened_again_by_itself(steer: Steer, watching: Application):
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/lines/{LINE}/restrict")
    news.expect("CiscoAddrRestrictedEv", cause=1)
    news.expect("CiscoAddrOutOfServiceEv")
    news.nothing("CiscoTermRestrictedEv", "CiscoTermOutOfServiceEv", steer=steer)
    steer("POST", f"/devices/{PHONE}/lines/{LINE}/unrestrict")
    news.expect("CiscoAddrActivatedEv", "CiscoAddrInServiceEv")


def test_the_control_list_grows_and_shrinks(steer: Steer, watching: Application):
    news = News(watching)
    steer("PUT", f"/users/wwhite/devices/{STRANGER}")
    news.expect("CiscoAddrCreatedEv", "CiscoTermCreatedEv")
    assert watching.terminals()[STRANGER]["addresses"] == ["1007"]
    steer("DELETE", f"/users/wwhite/devices/{STRANGER}")
    news.expect("CiscoAddrRemovedEv", "CiscoTermRemovedEv")
    assert STRANGER not in watching.terminals()


def test_an_open_phone_leaves_the_control_list(steer: Steer, watching: Application):
    news = News(watching)
    steer("DELETE", f"/users/wwhite/devices/{PHONE}")
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrRemovedEv", "CiscoTermRemovedEv")


def test_a_deleted_device_is_removed(steer: Steer, watching: Application):
    news = News(watching)
    steer("DELETE", f"/devices/{PHONE}")
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrRemovedEv", "CiscoTermRemovedEv")


def test_a_new_right_is_told(steer: Steer, watching: Application):
    news = News(watching)
    for method in ("PUT", "DELETE"):
        steer(method, "/users/wwhite/roles/allow-call-monitoring")
        news.expect("CiscoProviderCapabilityChangedEv")


def test_the_provider_outlives_its_callmanager(steer: Steer, watching: Application):
    news = News(watching)
    steer("PUT", "/nodes/1/call-manager", {"up": False})
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", cause=1003)
    steer("PUT", "/nodes/1/call-manager", {"up": True})
    news.expect("CiscoTermInServiceEv", "CiscoAddrInServiceEv")
    news.nothing("ProvOutOfServiceEv", steer=steer)


@pytest.mark.parametrize("reason", [1, 2, 6, 7])
def test_after_these_reasons_the_library_comes_back(steer: Steer, watching: Application, reason: int):
    news = News(watching)
    (provider,) = steer("GET", "/providers")
    steer("POST", f"/providers/{provider['instance']}/close", {"reason": reason})
    news.expect("ProvOutOfServiceEv", "CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv")
    news.expect("ProvInServiceEv", "CiscoTermInServiceEv", "CiscoAddrInServiceEv", within=30)


@pytest.mark.parametrize("reason", [8, 9, 11, 13])
def test_after_these_reasons_the_provider_is_shut_down(steer: Steer, watching: Application, reason: int):
    news = News(watching)
    (provider,) = steer("GET", "/providers")
    steer("POST", f"/providers/{provider['instance']}/close", {"reason": reason})
    news.expect("ProvShutdownEv", "CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv")


@pytest.mark.parametrize(
    ("method", "path"),
    [("DELETE", "/users/wwhite/roles/enabled"), ("DELETE", "/users/wwhite")],
    ids=["cti-enabled-withdrawn", "user-deleted"],
)
def test_who_may_not_sign_in_any_more_is_shut_down(
    steer: Steer, watching: Application, client_log: Any, method: str, path: str
):
    news = News(watching)
    steer(method, path)
    news.expect("ProvOutOfServiceEv", "CiscoTermOutOfServiceEv", "CiscoAddrOutOfServiceEv", within=20)
    news.expect("ProvShutdownEv", within=40)


def test_a_superprovider_no_more_comes_back_as_a_plain_user(steer: Steer, application: Opener, server: ServerProcess):
    app = application()
    app.open(server.address, "ctiadmin")
    app.invoke({"provider": app.name}, "createTerminal", PHONE)
    app.watch_terminal(PHONE)
    app.expect("CiscoTermInServiceEv", terminal=PHONE)
    news = News(app)
    steer("DELETE", "/users/ctiadmin/roles/allow-control-of-all-devices")
    news.expect("CiscoProviderCapabilityChangedEv", "CiscoTermRemovedEv", "ProvOutOfServiceEv")
    news.expect("ProvInServiceEv", within=30)
    assert app.terminals() == {}


def test_somebody_logs_in_to_a_phone_and_out_of_it(steer: Steer, watching: Application):
    def logged_in() -> Any:
        return tuple(watching.invoke(watching.terminal(PHONE), name) for name in ("getEMLoginUsername", "getLoginType"))

    news = News(watching)
    steer("POST", f"/devices/{PHONE}/log-in", {"user": "John", "lines": ["1002"]})
    news.expect("CiscoTermOutOfServiceEv", "CiscoAddrRemovedEv", "CiscoAddrAddedToTerminalEv", "CiscoTermInServiceEv")
    assert watching.terminals()[PHONE]["addresses"] == ["1002"]
    assert logged_in() == ("John", 1)
    news = News(watching)
    steer("POST", f"/devices/{PHONE}/log-out")
    news.expect("CiscoAddrRemovedFromTerminalEv", "CiscoAddrCreatedEv", "CiscoTermInServiceEv")
    assert watching.terminals()[PHONE]["addresses"] == [LINE]
    assert logged_in() == ("", 0)
