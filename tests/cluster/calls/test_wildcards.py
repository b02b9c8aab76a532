"""Route points at numbers with wildcards, and what applications are told of calls there."""

from __future__ import annotations

from ctisim.cluster.calls import redirecting
from ctisim.cluster.calls.redirecting import Wish
from ctisim.qbe.messages import CallPartyInfoChangedEvent, NewCallEvent
from tests.cluster.calls.desk import Desk, lines

WILD = 'devices: [{name: CTIRP2000, lines: [{number: "2000", absent: true}, {number: 4XXX}]}]'
UNTOLD = (
    WILD
    + """
service_parameters: {Cisco CallManager: {Use WildCard pattern in CTI Call Info: false}}
"""
)


def test_a_number_that_fits_leads_to_the_route_point() -> None:
    desk = Desk(WILD)
    desk.register("2000", 0)
    desk.call("1001", "4711")
    event = desk.events(NewCallEvent)[-1]
    assert (event.un_modified_called_party, event.called_party) == ("4XXX", "4711")


def test_the_caller_is_told_of_the_pattern_too() -> None:
    desk = Desk(WILD)
    desk.watch("1001")
    desk.register("2000", 0)
    desk.call("1001", "4711")
    event = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (event.un_modified_called_party, event.called_party) == ("4XXX", "4711")


def test_without_the_parameter_the_number_dialled_is_called() -> None:
    desk = Desk(UNTOLD)
    desk.register("2000", 0)
    desk.call("1001", "4711")
    assert desk.events(NewCallEvent)[-1].un_modified_called_party == "4711"


def test_a_route_point_is_gone_before_its_choice_rings() -> None:
    desk = Desk(WILD)
    desk.register("2000", 0)
    desk.watch("1002")
    desk.call("1001", "4711")
    desk.news()
    assert desk.do(redirecting.redirect(desk.leg("2000"), Wish("1002"))) == lines("""
        1002 new OFFERING 1001>1002
        1002 OFFERING
        2000 IDLE 200
        1002 ACCEPTED
    """)
