"""How well a call is protected, as applications are told."""

from __future__ import annotations

from ctisim.cluster.calls import holding
from ctisim.qbe.enums import CallSecurityStatus
from ctisim.qbe.messages import CallSecurityStatusUpdateEvent
from ctisim.qbe.structures import LineEventFilter
from tests.cluster.calls.desk import Desk

SECURE = """
devices:
  - {name: SEP001794625DE5, security_mode: encrypted}
  - {name: SEP001794625DE6, security_mode: encrypted}
  - {name: SEP001794625DE7, security_mode: authenticated}
"""
WANTED = LineEventFilter(b_call_security_status_update=True)


def secure() -> Desk:
    desk = Desk(SECURE)
    desk.watch("1001", wanted=WANTED)
    return desk


def told(desk: Desk) -> list[str]:
    events = desk.events(CallSecurityStatusUpdateEvent)
    return [
        CallSecurityStatus(event.overall_call_security_status).name.removeprefix("CALLSECURITY_") for event in events
    ]


def test_the_least_protected_party_decides() -> None:
    desk = secure()
    desk.talk("1001", "1003")
    assert told(desk) == ["UNKNOWN", "AUTHENTICATED"]


def test_nobody_knows_while_the_call_is_held() -> None:
    desk = secure()
    _, called = desk.talk("1001", "1002")
    desk.do(holding.hold(called))
    desk.do(holding.retrieve(called))
    assert told(desk) == ["UNKNOWN", "ENCRYPTED", "UNKNOWN", "ENCRYPTED"]


def test_who_is_beyond_the_cluster_is_not_authenticated() -> None:
    desk = secure()
    desk.call("1001", "3001")
    desk.later(1)
    assert told(desk)[-1] == "NOTAUTHENTICATED"
