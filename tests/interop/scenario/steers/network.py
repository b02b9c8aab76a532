"""What other networks do to a call: SIP REFER, 302 Moved, QSIG path replacement."""

from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.numberplan import Station
from ctisim.lab import Habit, OnCall
from tests.interop.scenario.model import Expected, Item, Unordered
from tests.interop.scenario.steering import CannotAct, Wheel, steers

STRANGERS = ("8801", "8802")
"""Numbers of another PBX, which no application watches."""


@steers(r"{x} refers {z} to {y}")
def refers(wheel: Wheel, x: str, z: str, y: str) -> None:
    """A phone sends the party it talks to elsewhere."""
    wheel.administration.phones.refer(wheel.cast.number(x), wheel.cast.number(y))


@steers(r"refer fails")
def refer_fails(wheel: Wheel) -> None:
    """Whoever was referred to does not answer in time, nor forwards."""
    calls = wheel.server.manager.cluster.calls.calls.values()
    if not any(call.referrer for call in calls) or not wheel.clock.pass_next():
        raise CannotAct("nobody was referred")


@steers(r"{x} and {y}(?: of one cluster)? were connected (?:by a transfer )?in another PBX")
def trombone(wheel: Wheel, x: str, y: str) -> None:
    """X calls out to another PBX, somebody of it calls Y, and the PBX connects the two."""
    here, there = _strangers(wheel)
    phones = wheel.administration.phones
    out = phones.call(wheel.cast.number(x), here)
    phones.answer(here)
    back = phones.call(there, wheel.cast.number(y))
    phones.answer(wheel.cast.number(y))
    phones.join_beyond(out.call.id, back.call.id)


@steers(r"(?:QSIG )?path replacement(?: happens)?")
def path_replacement(wheel: Wheel) -> None:
    """The other PBX gives its part of two calls up."""
    first, second, *_ = [*wheel.server.manager.cluster.calls.calls, 0, 0]
    wheel.administration.phones.replace_path(first, second)


@steers(r"302(?: Moved)?(?: from {x})?(?: to {y})?")
def moved(wheel: Wheel, x: str = "", y: str = "") -> None:
    """Whoever is called outside has moved: to a party, or to the number that only the scenario's events name."""
    called = wheel.cast.number(x) if x else _called(wheel)
    wheel.administration.phones.move(called, wheel.cast.number(y) if y else _named_by_events(wheel))


def _strangers(wheel: Wheel) -> tuple[str, str]:
    """Two people of another PBX."""
    plan = wheel.server.manager.cluster.calls.plan
    for number in STRANGERS:
        plan.add(number, "", Station(number, "Stranger", outside=True))
    return STRANGERS


def _called(wheel: Wheel) -> str:
    """Who outside is called."""
    calls = wheel.server.manager.cluster.calls.calls.values()
    legs = (leg for call in calls for leg in call.legs if leg.line is None and leg.state in ALERTING)
    leg = next(legs, None)
    if leg is None:
        raise CannotAct("nobody outside is called")
    return leg.place.number


def _named_by_events(wheel: Wheel) -> str:
    """A number that the scenario's events name and that is no party: a phone without CTI, which is answered.

    Not outside: the chart shows it alerting, which the library does of the cluster's own only.
    """
    cast = wheel.cast
    steps = cast.scenario.steps
    listed = [item for step in steps for items in step.expect.values() for item in items]
    subjects = (event.subject or "" for item in listed for event in _events_of(item))
    number = next((each for each in subjects if each.isdigit() and not cast.role(each)), "")
    if not number:
        raise CannotAct("no new target is named")
    person = Station(number, habit=Habit(on_call=OnCall.ANSWER, after=1))
    wheel.server.manager.cluster.calls.plan.add(number, "", person)
    return number


def _events_of(item: Item) -> tuple[Expected, ...]:
    return item.events if isinstance(item, Unordered) else (item,)
