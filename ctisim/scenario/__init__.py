"""Failures on purpose: scenarios, what they do to a server, and their catalogue.

A scenario lays its overlay on a lab, puts faults around a server's ports and does things to its world, all of it
reversible and on a schedule. The behaviour of the server knows nothing of it.
"""

from ctisim.scenario import faults, operations
from ctisim.scenario.catalogue import names, scenario, scenarios
from ctisim.scenario.change import FAULTS, OPERATIONS, Change, Fault, Operation
from ctisim.scenario.form import As, Evidence, Expect, Jtapi, Play, SignIn
from ctisim.scenario.performance import performance
from ctisim.scenario.reading import load, loads
from ctisim.scenario.rows import CHAPTERS, ROWS
from ctisim.scenario.scenario import Scenario, Step
from ctisim.scenario.stage import ScenarioError, Service, Stage
from ctisim.scenario.wirelines import ANYTHING, END, WireLine

__all__ = [
    "ANYTHING",
    "CHAPTERS",
    "END",
    "FAULTS",
    "OPERATIONS",
    "ROWS",
    "As",
    "Change",
    "Evidence",
    "Expect",
    "Fault",
    "Jtapi",
    "Operation",
    "Play",
    "Scenario",
    "ScenarioError",
    "Service",
    "SignIn",
    "Stage",
    "Step",
    "WireLine",
    "faults",
    "load",
    "loads",
    "names",
    "operations",
    "performance",
    "scenario",
    "scenarios",
]
