"""Keys that use a phone's built-in bridge: Record, Barge."""

from ctisim.cluster.administration.keys import Key
from tests.interop.scenario.steering import CannotAct, Wheel, steers


@steers(r"{x} presses (?:the )?(?P<key>Record|Barge)(?: key| softkey| again)?")
def press(wheel: Wheel, x: str, key: str) -> None:
    """A key of somebody's phone."""
    role = wheel.cast.role(x)
    if role is None:
        raise CannotAct(f"{x} is nobody of the scenario")
    wheel.administration.phones.key(role.number, Key(key.lower()), wheel.cast.device(x))


@steers(r"(?:the )?user presses (?:the )?(?P<key>Record|Barge)(?: key| softkey| again)?")
def press_where_it_is_seen(wheel: Wheel, key: str) -> None:
    """A key of the phone that the application watches."""
    watched = [word for seen in wheel.cast.scenario.observers.values() for word in seen.watches]
    press(wheel, watched[0], key)
