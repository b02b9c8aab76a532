"""What users of a shared line do with its keys."""

from tests.interop.scenario.steering import Wheel, steers


@steers(
    r"{x} presses (?:the )?Privacy(?: key| button| softkey)?(?P<off> again)?"
    r" / {x} (?:turns|switches) privacy (?:on|(?P<off>off))"
    r" / {x} makes (?:the |its )?call private / {x} ends privacy(?P<off>)"
)
def privacy(wheel: Wheel, x: str, off: str | None = None) -> None:
    """The call at a phone is private, or no longer."""
    wheel.administration.phones.privacy(wheel.cast.number(x), off is None, wheel.cast.device(x))


@steers(r"{x} (?P<un>un)?selects (?:the |its )?call / {x} presses Select(?P<un> again)?")
def select(wheel: Wheel, x: str, un: str | None = None, gc: str | None = None) -> None:
    """The call at a phone is selected, or no longer."""
    wheel.administration.phones.select(wheel.cast.number(x), un is None, wheel.cast.device(x))


@steers(r"{x} presses c[- ]?[Bb]arge(?: key| softkey)? / {x} cBarges")
def cbarge(wheel: Wheel, x: str, gc: str | None = None) -> None:
    """A phone joins the call of another of its line, by a bridge."""
    wheel.administration.phones.cbarge(wheel.cast.number(x), wheel.cast.device(x))
