"""Consult calls of a full line: another line of the phone takes them."""

from __future__ import annotations

import pytest

from ctisim.cluster import Line
from ctisim.cluster.calls import Leg, consulting, dialling
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason
from tests.cluster.calls.desk import Desk

OVERLAY = """
devices:
  - name: SEP001794625DE5
    rollover: {mode}
    lines:
      - {{number: "1001", max_calls: 1, busy_trigger: 1}}
      - {{number: "1011", max_calls: 1, busy_trigger: 1}}
      - {{number: "1001", partition: P1, max_calls: 1, busy_trigger: 1}}
"""


def rolling(mode: str) -> Desk:
    return Desk(OVERLAY.format(mode=mode))


def lines(desk: Desk) -> list[Line]:
    return desk.cluster.devices["SEP001794625DE5"].lines


def talking(desk: Desk) -> Leg:
    """1002 calls 1001, which answers."""
    desk.call("1002", "1001")
    desk.answer("1001")
    return desk.leg("1001")


def consulted(desk: Desk) -> Line | None:
    """The line of a consult call to 1002."""
    leg = talking(desk)
    consulting.may_consult(leg)
    desk.do(consulting.wait(leg, CallReason.CONSULTTRANSFER))
    return consulting.consult(leg, CallReason.CONSULTTRANSFER).line


@pytest.mark.parametrize("mode", ["same dn", "any dn"])
def test_the_same_number_is_preferred_to_other_lines(mode: str) -> None:
    desk = rolling(mode)
    assert consulted(desk) is lines(desk)[2]


def test_any_line_will_do_where_the_phone_says_so() -> None:
    desk = rolling("any dn")
    dialling.originate(desk.calls, lines(desk)[2])
    assert consulted(desk) is lines(desk)[1]


def test_a_phone_without_rollover_has_all_its_calls() -> None:
    desk = rolling("none")
    with pytest.raises(RequestRefused) as caught:
        consulting.may_consult(talking(desk))
    assert caught.value.code == CtiError.CTIERR_MAXCALL_LIMIT_REACHED


def test_a_line_whose_calls_the_application_does_not_watch_is_refused() -> None:
    desk = rolling("same dn")
    leg, application = talking(desk), desk.application()
    with pytest.raises(RequestRefused) as caught:
        consulting.may_consult(leg, application)
    assert caught.value.code == CtiError.ASSOCIATED_LINE_NOT_OPEN


def test_a_plain_call_does_not_roll_over() -> None:
    desk = rolling("same dn")
    talking(desk)
    with pytest.raises(RequestRefused) as caught:
        dialling.originate(desk.calls, lines(desk)[0])
    assert caught.value.code == CtiError.CTIERR_MAXCALL_LIMIT_REACHED
