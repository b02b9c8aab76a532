"""Which phones a scenario needs: those that monitor parked calls where it speaks of that, else the usual ones."""

import re

from tests.interop.scenario.script import Script

USUAL = "Cisco 7960"
NEWER = "Cisco 9971"
MONITORING = re.compile(r"park (?:monitoring|status)|AddrParkStatus|newer phone|forward.no.retrieve", re.IGNORECASE)
DESTINATION = re.compile(r"forward.no.retrieve.*\bdestination (?P<to>[A-Z]\w?)\b", re.IGNORECASE)


def phone(script: Script) -> str:
    """The model of the scenario's phones."""
    return NEWER if any(MONITORING.search(said) for said in _said(script)) else USUAL


def unretrieved(script: Script) -> str | None:
    """Whom the script names as the Forward No Retrieve destination."""
    found = (DESTINATION.search(said) for said in _said(script))
    return next((match["to"] for match in found if match), None)


def _said(script: Script) -> list[str]:
    scenario = script.scenario
    styles = [observer.style for observer in scenario.observers.values()]
    return [scenario.title, *styles, script.name, *(scene.step.do for scene in script.scenes)]
