"""Keys of phones that no application presses."""

from tests.interop.scenario.steering import Wheel, steers


@steers(r"{x} presses (?:the )?CFwdAll(?: key)?(?: again| while already off-hook)?")
def forward_all(wheel: Wheel, x: str) -> None:
    """Call Forward All."""
    number, device = _place(wheel, x)
    wheel.administration.phones.forward_key(number, device)


@steers(r"{x} keys in {y}")
def keys_in(wheel: Wheel, x: str, y: str) -> None:
    """A number, at a phone that is off-hook already."""
    number, device = _place(wheel, x)
    wheel.administration.phones.dial(number, wheel.cast.number(y), device)


def _place(wheel: Wheel, x: str) -> tuple[str, str]:
    role = wheel.cast.role(x)
    return (role.number, role.device or "") if role else (x, "")
