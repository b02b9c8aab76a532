"""What becomes of conferences without a phone's doing."""

from ctisim.cluster.calls.states import TALKING
from tests.interop.scenario.steering import CannotAct, Wheel, steers


@steers(r"(?:the )?(?:click.to.conference|(?:click.to.call )?user) adds {x}(?: to the call)?")
def click_to_conference(wheel: Wheel, x: str) -> None:
    """The server calls somebody into the call that stands."""
    calls = wheel.server.manager.cluster.calls.calls.values()
    standing = [call for call in calls if sum(member.state in TALKING for member in call.participants) > 1]
    if not standing:
        raise CannotAct("nobody talks")
    wheel.administration.phones.add_to_call(standing[0].id, wheel.cast.number(x))
