"""Hunt pilots: members that do not answer."""

from ctisim.cluster.calls import Leg
from ctisim.qbe.enums import CallState
from tests.interop.scenario.steering import CannotAct, Wheel, steers


@steers(r"no answer by any member / no member answers")
def nobody_answers(wheel: Wheel) -> None:
    """Every member that is left rings, and rings out."""
    if not _ringing(wheel):
        raise CannotAct("no member of a hunt pilot rings")
    while _ringing(wheel) and wheel.clock.pass_next():
        pass


def _ringing(wheel: Wheel) -> list[Leg]:
    legs = wheel.server.manager.cluster.calls.legs.values()
    return [leg for leg in legs if leg.state is CallState.ACCEPTED and leg.participant.onward is not None]
