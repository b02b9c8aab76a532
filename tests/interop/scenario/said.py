"""What a scenario's own words say of the lab that it is played in."""

import re
from typing import Any

from tests.interop.scenario.script import Script

USUAL = "Cisco 7960"
NEWER = "Cisco 9971"
MONITORING = re.compile(r"park (?:monitoring|status)|AddrParkStatus|newer phone|forward.no.retrieve", re.IGNORECASE)
DESTINATION = re.compile(r"forward.no.retrieve.*\bdestination (?P<to>[A-Z]\w?)\b", re.IGNORECASE)
AUTO_PICKUP = re.compile(r"auto (?:call )?pickup (?:is )?(?P<state>on|enabled|off|disabled)\b", re.IGNORECASE)


def phone(script: Script) -> str:
    """The model of its phones: one that monitors parked calls where it speaks of that."""
    return NEWER if _said(script, MONITORING) else USUAL


def unretrieved(script: Script) -> str | None:
    """Whom it names as the Forward No Retrieve destination."""
    found = _said(script, DESTINATION)
    return found["to"] if found else None


def notification_timer(script: Script) -> int:
    """Of pickup groups: long where the script lets it pass itself."""
    return 6 if _said(script, re.compile("notification delay")) else 0


def auto_pickup(script: Script) -> dict[str, Any]:
    """Whether what is picked up is answered at once: a service parameter, part of the lab."""
    auto = _said(script, AUTO_PICKUP)
    if auto is None:
        return {}
    enabled = auto["state"].lower() in ("on", "enabled")
    return {"service_parameters": {"Cisco CallManager": {"Auto Call Pickup Enabled": enabled}}}


def _said(script: Script, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The first place where it says so: in a name, a title, what is done or how it is observed."""
    scenario = script.scenario
    styles = (observer.style for observer in scenario.observers.values())
    sentences = (*(scene.step.do for scene in script.scenes), *(step.do for step in scenario.steps))
    texts = (script.name, *sentences, scenario.title, *styles)
    return next((found for text in texts if (found := pattern.search(text))), None)
