"""Refusals that have nothing to do with a password: server state, versions, tickets; and the alarms of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ctisim.handler.ports import ProcessNotCreated
from ctisim.lab import builtin, overlay
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import AuthenticationType
from ctisim.qbe.messages import FailureResponse, ProviderClosedEvent, ProviderOpenCompletedEvent
from ctisim.security import KeyPair, SingleSignOn
from tests.handler.paper import PaperServer

TICKET = "a ticket"


async def refusal(paper: PaperServer, **changes: object) -> tuple[int, int]:
    """The code and the closing reason of an open with changes."""
    application = paper.connect()
    application.ask(replace(application.opening("wwhite"), **changes))
    *_, completed, closed = await application.settled()
    assert isinstance(completed, ProviderOpenCompletedEvent)
    assert isinstance(closed, ProviderClosedEvent)
    return completed.reason & 0xFFFFFFFF, closed.reason


def by_ticket(ticket: str = TICKET) -> dict[str, object]:
    return {"authetication_type": AuthenticationType.AUTHTYPE_SINGLE_SIGN_ON, "ssoticket": ticket}


async def test_a_cti_manager_that_has_just_started_takes_no_sign_in(keys: KeyPair) -> None:
    paper = PaperServer(overlay(builtin(), {"timers": {"initialization": 30}}), keys=keys)
    assert (await refusal(paper))[0] == CtiError.NOT_INITIALIZED
    paper.clock.advance(30)
    _, completed = await paper.connect().sign_in()
    assert completed.reason == 0


async def test_a_client_too_new_is_told_so(keys: KeyPair) -> None:
    paper = PaperServer(overlay(builtin(), {"cluster": {"protocol": {"newest": 16}}}), keys=keys)
    assert (await refusal(paper))[0] == CtiError.INCOMPATIBLE_PROTOCOL_VERSION
    assert "CtiIncompatibleProtocolVersion - Incompatible protocol version Msg Version:0x110000" in paper.trace


async def test_a_machine_without_room_creates_no_handler(paper: PaperServer) -> None:
    class Full:
        def create(self, process: str) -> None:
            raise ProcessNotCreated(process)

    paper.manager.world.machine = Full()
    application = paper.connect()
    failure = application.answer(application.opening("wwhite"))
    assert isinstance(failure, FailureResponse)
    assert failure.result & 0xFFFFFFFF == CtiError.CTIERR_CTIHANDLER_PROCESS_CREATION_FAILED
    assert "kCtiSdlErrorvException" in paper.trace


async def test_a_ticket_is_no_good_where_single_sign_on_is_off(paper: PaperServer) -> None:
    assert (await refusal(paper, **by_ticket()))[0] == CtiError.CTIERR_SSO_DISABLED
    assert "UC_IMS-4-SSODisabled" in paper.trace


async def test_a_ticket_is_good_once(paper: PaperServer) -> None:
    paper.manager.world.single_sign_on = SingleSignOn(True, True, {TICKET: "wwhite"})
    application = paper.connect()
    application.ask(replace(application.opening("wwhite"), **by_ticket()))
    assert [event.reason for event in await application.settled()] == [0]
    assert (await refusal(paper, **by_ticket()))[0] == CtiError.DIRECTORY_LOGIN_FAILED
    assert "UC_IMS-4-SSOuserNotInDB" in paper.trace
    assert TICKET not in paper.trace


@pytest.mark.parametrize(
    ("sso", "changes", "code", "closed"),
    [
        (SingleSignOn(True, False), by_ticket(), CtiError.CTIERR_SSO_AUTH_SERVER_DOWN, 4),
        (SingleSignOn(True), by_ticket(""), CtiError.DIRECTORY_LOGIN_FAILED, 4),
        (SingleSignOn(True), by_ticket("x" * 4097), CtiError.CTIERR_INVALID_SSO_TOKEN_SIZE, 4),
        (SingleSignOn(), {"authetication_type": 2}, CtiError.CTIERR_AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT, 13),
        (SingleSignOn(), {"authetication_type": 3}, CtiError.CTIERR_AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT, 13),
        (SingleSignOn(), {"authetication_type": 99}, CtiError.CTIERR_INVALID_AUTHENTICATION_TYPE, 4),
    ],
)
async def test_every_other_proof_has_its_refusal(
    paper: PaperServer, sso: SingleSignOn, changes: dict[str, object], code: int, closed: int
) -> None:
    paper.manager.world.single_sign_on = sso
    assert await refusal(paper, **changes) == (code, closed)


@pytest.mark.parametrize(
    ("login", "alarm"),
    [
        ("locked", "UC_IMS-4-authHackLock"),
        ("adminlocked", "UC_IMS-4-authAdminLock"),
        ("inactive", "UC_IMS-4-authInactiveLock"),
        ("expired", "UC_IMS-5-authExpired"),
        ("mustchange", "UC_IMS-5-authMustChange"),
        ("disabled", "UC_IMS-4-authLdapInactive"),
        ("nobody", "UC_IMS-4-authFail"),
    ],
)
async def test_the_authentication_library_says_which_lock_it_was(paper: PaperServer, login: str, alarm: str) -> None:
    await paper.connect().sign_in(login)
    assert f"{alarm} - ims-auth" in paper.trace


async def test_a_client_without_a_public_key_is_refused(keys: KeyPair) -> None:
    required = {"service_parameters": {"Cisco CTIManager": {"Require Public Key Encryption": True}}}
    paper = PaperServer(overlay(builtin(), required), keys=keys)
    assert (await refusal(paper, encrypted_key_data=b""))[0] == CtiError.DIRECTORY_LOGIN_FAILED
    assert "Require Public Key Encryption is True" in paper.trace


async def test_a_lab_may_give_a_refusal_other_words(keys: KeyPair) -> None:
    said = "Anmeldung fehlgeschlagen"
    paper = PaperServer(overlay(builtin(), {"failure_descriptions": {"bad credentials": said}}), keys=keys)
    _, completed, _ = await paper.connect().sign_in(password=b"wrong")
    assert completed.failure_description == said
    assert f"error code=2362179680 description={said}" in paper.trace
