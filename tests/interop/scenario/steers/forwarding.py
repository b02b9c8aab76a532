"""Where a phone's user sends his calls."""

from tests.interop.scenario.steering import Wheel, steers


@steers(r"{x} forwards (?:all |its |all its )?(?:calls )?to {y} / {x} sets forward.all to {y}")
def forward(wheel: Wheel, x: str, y: str) -> None:
    """Forward All is set at the phone."""
    wheel.administration.phones.forward(wheel.cast.number(x), wheel.cast.number(y))


@steers(r"{x} (?:cancels forwarding|cancels forward.all|forwards no more)")
def cancel(wheel: Wheel, x: str) -> None:
    """Forward All is taken back."""
    wheel.administration.phones.forward(wheel.cast.number(x), None)
