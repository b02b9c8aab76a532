"""Every call scenario with every version of the real library, against a server with the scenario's own lab.

`pytest tests/interop --scenarios=DIR` plays the files of another folder, with the sentences of `DIR/actions` when there
are any. A run that departs from its file fails and says where.
"""

import pytest
import yaml

from ctisim.errors import LabError
from ctisim.lab import loads
from tests.interop.conftest import Log
from tests.interop.scenario.cast import Cast
from tests.interop.scenario.model import ScenarioError
from tests.interop.scenario.play import Player
from tests.interop.scenario.script import Script
from tests.interop.scenario.stage import lab
from tests.interop.scenario.steering import CannotAct, Steering
from tests.interop.scenario.timing import ScriptClock
from tests.interop.server_thread import ServerThread
from tests.support.jtapi import Driver, JtapiError


def test_a_scenario_is_observed_as_its_file_says(driver: Driver, client_log: Log, script: Script | ScenarioError):
    if isinstance(script, ScenarioError):
        pytest.fail(str(script), pytrace=False)
    cast = Cast(script.scenario)
    try:
        played_in = loads(yaml.safe_dump(lab(script, cast), sort_keys=False), script.name)
    except LabError as fault:
        pytest.fail(f"{script.name}: no lab for it: {fault}", pytrace=False)
    clock = ScriptClock()
    server = ServerThread(played_in, clock)
    try:
        result = Player(driver, server.address, script, cast, Steering(server, clock)).play()
    except CannotAct as reason:
        pytest.fail(f"{script.name}: cannot be played: {reason}", pytrace=False)
    except (JtapiError, TimeoutError) as fault:
        pytest.fail(f"{script.name}: the way there is barred: {fault}", pytrace=False)
    finally:
        driver.ask("close all")
        server.stop()
    if result.departures:
        pytest.fail(f"{script.name} (JTAPI {driver.version}) departs from its file\n{result.report()}", pytrace=False)
    if script.corrections:
        pytest.xfail("; ".join(script.corrections))
