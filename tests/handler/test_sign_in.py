"""The sign-in on paper: steps, refusals, nonces, secrets."""

from __future__ import annotations

import pytest

from ctisim.clock import ManualClock
from ctisim.handler.states import State
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.messages import (
    FailureResponse,
    ProviderClosedEvent,
    ProviderCloseRequest,
    ProviderGetCapabilitiesRequest,
    ProviderInitRequest,
    ProviderOpenCompletedEvent,
    ProviderOpenResponse,
)
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer, encrypted

REFUSED = {
    "locked": CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
    "adminlocked": CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
    "inactive": CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
    "expired": CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
    "mustchange": CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
    "disabled": CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_DISABLED,
    "nocti": CtiError.DIRECTORY_LOGIN_NOT_ALLOWED,
    "secureonly": CtiError.CTIERR_CONNECTION_ON_INVALID_PORT,
    "nobody": CtiError.DIRECTORY_LOGIN_FAILED,
}


async def test_a_right_password_opens_the_provider(paper: PaperServer) -> None:
    application = paper.connect()
    response, completed = await application.sign_in()
    assert isinstance(response, ProviderOpenResponse)
    assert response.result == 0
    assert isinstance(completed, ProviderOpenCompletedEvent)
    assert (completed.reason, completed.days_until_password_expiry) == (0, -1)
    assert application.handler.state is State.READY


@pytest.mark.parametrize(("login", "code"), REFUSED.items())
async def test_each_refusal_account_is_refused_with_its_code(paper: PaperServer, login: str, code: CtiError) -> None:
    application = paper.connect()
    response, completed, closed = await application.sign_in(login)
    assert isinstance(response, ProviderOpenResponse)
    assert isinstance(completed, ProviderOpenCompletedEvent)
    assert completed.reason & 0xFFFFFFFF == code
    assert isinstance(closed, ProviderClosedEvent)
    assert closed.reason == ProviderCloseReason.PROVIDEROPENFAILURE
    assert application.transport.closed


async def test_a_user_without_devices_is_served_nothing(paper: PaperServer) -> None:
    _, completed = await paper.connect().sign_in("nodevices")
    assert (completed.reason, completed.total_controllable_devices) == (0, 0)


@pytest.mark.parametrize("login", ["wwhite", "ctiadmin", "nocti"])
async def test_a_wrong_password_beats_every_other_reason(paper: PaperServer, login: str) -> None:
    _, completed, _ = await paper.connect().sign_in(login, b"wrong")
    assert completed.reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_an_empty_password_is_no_anonymous_bind(paper: PaperServer) -> None:
    _, completed, _ = await paper.connect().sign_in("ctiadmin", b"")
    assert completed.reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_local_user_never_asks_the_directory(paper: PaperServer) -> None:
    await paper.connect().sign_in("ctiadmin")
    assert paper.directory.asked == []


async def test_user_ids_are_not_case_sensitive(paper: PaperServer) -> None:
    _, completed = await paper.connect().sign_in("WWhite")
    assert completed.reason == 0


async def test_a_nonce_is_good_once(paper: PaperServer) -> None:
    application = paper.connect()
    opening = application.opening("wwhite")
    application.handler.nonces.spend(application.handler.nonces.issue())
    application.ask(opening)
    assert (await application.settled())[0].reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_nonce_expires(paper: PaperServer) -> None:
    application = paper.connect()
    opening = application.opening("wwhite")
    paper.clock.advance(61)
    application.ask(opening)
    assert (await application.settled())[0].reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_nonce_of_somebody_else_is_refused(paper: PaperServer) -> None:
    _, completed, _ = await paper.connect().sign_in(nonce="cc64fd13-d4e1-43bc-808f-f051f7c945d0")
    assert completed.reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_key_encrypted_for_another_certificate_is_refused(paper: PaperServer) -> None:
    application = paper.connect()
    opening = application.opening("wwhite")
    paper.manager.world.keys = KeyPair.make("other", ManualClock().now(), bits=1024)
    application.ask(opening)
    completed, _ = await application.settled()
    assert completed.reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


@pytest.mark.parametrize("password", [b"", bytes(16), bytes(31), bytes(32), encrypted(b"heisenbg")[:-1]])
async def test_a_password_field_that_is_no_ciphertext_is_refused(paper: PaperServer, password: bytes) -> None:
    application = paper.connect()
    opening = application.opening("wwhite")
    opening.password = password
    application.ask(opening)
    completed, _ = await application.settled()
    assert completed.reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_directory_that_does_not_answer_ends_in_the_login_timer(paper: PaperServer) -> None:
    paper.directory.gate.clear()
    application = paper.connect()
    application.ask(application.opening("wwhite"))
    await until_asked(paper)
    paper.clock.advance(10)
    completed, closed = await application.settled()
    assert completed.reason & 0xFFFFFFFF == CtiError.CTIERR_DIRECTORY_LOGIN_TIMEOUT
    assert completed.failure_description == "Directory login failed - timeout"
    assert isinstance(closed, ProviderClosedEvent)
    assert "CtiLoginCheckTimeout" in paper.trace


async def test_one_slow_sign_in_delays_no_other_application(paper: PaperServer, app: PaperApplication) -> None:
    paper.directory.gate.clear()
    slow = paper.connect()
    slow.ask(slow.opening("wwhite"))
    await until_asked(paper)
    assert app.answer(ProviderGetCapabilitiesRequest()).result == 0
    paper.directory.gate.set()
    assert (await slow.settled())[0].reason == 0


async def until_asked(paper: PaperServer) -> None:
    """Let the sign-in run until the directory has been asked."""
    import asyncio

    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize("login", ["wwhite", "ctiadmin", "locked", "nobody"])
@pytest.mark.parametrize("password", [b"heisenbg", b"wr0ng-secret"])
async def test_the_password_is_in_no_record(paper: PaperServer, login: str, password: bytes) -> None:
    await paper.connect().sign_in(login, password)
    assert password.decode() not in paper.trace
    assert password.hex() not in paper.trace.lower()


async def test_a_name_cannot_forge_a_record(paper: PaperServer) -> None:
    await paper.connect().sign_in("x\n00000001.000 |00:00:00.000 |AppInfo  |forged")
    assert not any(record.startswith("00000001.000 |00:00:00.000") for record in paper.trace.split("\n"))


async def test_requests_before_the_provider_is_open_are_refused(paper: PaperServer) -> None:
    response = paper.connect().answer(ProviderGetCapabilitiesRequest())
    assert isinstance(response, FailureResponse)
    assert response.result & 0xFFFFFFFF == CtiError.PROVIDER_NOT_OPEN


async def test_a_second_open_on_the_connection_is_refused(app: PaperApplication) -> None:
    failure = app.answer(app.opening("wwhite"))
    assert failure.result & 0xFFFFFFFF == CtiError.PROVIDER_ALREADY_OPEN


async def test_a_connection_lost_while_the_directory_is_asked_leaves_nothing(paper: PaperServer) -> None:
    paper.directory.gate.clear()
    application = paper.connect()
    application.ask(application.opening("wwhite"))
    await until_asked(paper)
    application.handler.lost()
    paper.directory.gate.set()
    await application.settled()
    assert paper.manager.handlers == {}
    assert paper.manager.cluster.applications == {}


async def test_an_application_that_signs_out_is_forgotten(paper: PaperServer, app: PaperApplication) -> None:
    assert app.answer(ProviderCloseRequest()).result == 0
    assert paper.manager.cluster.applications == {}


async def test_each_init_gives_a_nonce_of_36_characters_and_a_certificate(paper: PaperServer) -> None:
    application = paper.connect()
    first, second = (application.answer(ProviderInitRequest()) for _ in range(2))
    assert len(first.nonce) == 36
    assert first.nonce != second.nonce
    assert first.certificate == paper.manager.world.keys.certificate
