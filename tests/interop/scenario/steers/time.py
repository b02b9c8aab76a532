"""Timers: they pass when the script says so."""

from tests.interop.scenario.steering import NotYet, Wheel, steers


@steers(
    r"(?:the )?(?P<timer>[\w -]*\b(?:[Tt]imer|delay)\b[\w -]*?)(?: passes)?"
    r" / time-out / no answer at {x} / nobody answers / (?:park )?reversion"
)
def next_timer(wheel: Wheel, **_words: str) -> None:
    """Whatever the calls wait for next happens now."""
    if not wheel.clock.pass_next():
        raise NotYet("no timer is running")


@steers(r"(?P<seconds>\d+) seconds pass")
def seconds(wheel: Wheel, seconds: str) -> None:
    """So many seconds go by."""
    wheel.clock.pass_seconds(float(seconds))
