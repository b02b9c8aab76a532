"""The signs of steps 13 and 14: the result of the login check, and the rights the database knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.hearing import Signs
from ctisim.explain.moments import Moment
from ctisim.explain.values import Values, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

_RIGHTS = (
    "SuperProvider",
    "CallParkRetrievalAllowed",
    "ModifyCallingNumber",
    "CTI Enabled",
    "CallMonitor",
    "CallRecord",
)


def _checked(story: Story, values: Values, when: Moment) -> None:
    """CtiLoginCheckRes. `result=Success` is all that is public; anything else is a failure of a step before."""
    story.facts.expires = number(values.get("Expire days"))
    if values.get("result").lower() in ("success", "0", ""):
        if 12 in story.steps:
            story.see(12, story.steps[12].last, done=True)
        story.see(13, when)


def _timeout(story: Story, values: Values, when: Moment) -> None:
    story.timed_out = True


def _asked(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("mUserId")
    story.see(13, when, done=True)


def _settings(story: Story, values: Values, when: Moment) -> None:
    rights = {name: given == "Enabled" for name in _RIGHTS if (given := values.get(name)) in ("Enabled", "Disabled")}
    story.facts.rights = rights
    story.facts.login = story.facts.login or values.get("Userid")
    if not rights.get("CTI Enabled", True):
        story.fail(14, when, "CTI Enabled = Disabled")
        return
    story.see(14, when, done=True, note=", ".join(name for name, given in rights.items() if given))


def _secure(story: Story, values: Values, when: Moment) -> None:
    story.facts.secure = values.get("flag") != "0"
    story.see(14, when, note="security enabled" if story.facts.secure else "")


def _port(story: Story, values: Values, when: Moment) -> None:
    story.facts.listen_port = number(values.get("port"))
    story.see(14, when)


def _confirmed(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("login")
    story.see(14, when, done=True)


SIGNS: Signs = {
    "CtiLoginCheckRes": _checked,
    "CtiLoginCheckTimeout": _timeout,
    "CtiUserSettingsReq": _asked,
    "CtiUserSettingsRes": _settings,
    "secure user": _secure,
    "listen port": _port,
    "rights confirmed": _confirmed,
}
