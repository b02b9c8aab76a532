"""The lab of a scenario follows from its parties and settings."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from ctisim.lab import loads
from tests.interop.scenario.cast import Cast
from tests.interop.scenario.model import read
from tests.interop.scenario.redirecting import options
from tests.interop.scenario.script import scripts
from tests.interop.scenario.stage import lab

TEXT = """
id: stage
title: Parties of every kind
settings: {settings}
parties:
  A: {{address: A, terminal: TA, kind: phone}}
  B: {{address: B, terminal: TB, kind: 'phone, line group member', max_calls: 3}}
  X: {{address: X, kind: outside}}
  U: {{address: U, kind: phone}}
  P: {{address: P, kind: park_number}}
  D: {{address: D, kind: directed park number}}
  H: {{address: H, kind: hunt_pilot}}
  V: {{address: V, kind: voice_mail}}
  R: {{address: R, terminal: TR, kind: CTI route point}}
  N: {{address: N, kind: nobody}}
observers: {{app: {{watches: [A], style: call observer}}}}
steps:
  - do: {do}
variants:
  - {{name: 'Drop Ad Hoc Conference = When Controller Leaves; all observed', steps: [{{do: B answers}}]}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def staged(folder: Path, do: str = "A calls X", settings: str = "{}", variant: int = 0) -> dict[str, Any]:
    """The lab's tree, which a server takes."""
    path = folder / "stage.yaml"
    path.write_text(TEXT.format(do=do, settings=settings))
    script = scripts(read(path))[variant]
    tree = lab(script, Cast(script.scenario))
    loads(yaml.safe_dump(tree), "stage")
    return tree


def test_parties_without_a_device_are_people_and_numbers(folder: Path):
    plan = staged(folder)["number_plan"]
    people = {party["name"]: party["outside"] for party in plan["parties"]}
    assert people == {"X": True, "U": False, "V": False}
    assert [len(plan[kind]) for kind in ("call_park", "directed_call_park", "hunt_pilots")] == [1, 1, 1]


def test_parties_with_a_terminal_are_devices(folder: Path):
    devices = staged(folder)["devices"]
    assert [device["model"] for device in devices][-1] == "CTI Route Point"
    assert devices[1]["lines"][0]["max_calls"] == 3


def test_somebody_outside_answers_by_himself(folder: Path):
    assert staged(folder)["number_plan"]["parties"][0]["habit"]["on_call"] == "answer"


def test_somebody_outside_waits_when_the_script_has_him_answer(folder: Path):
    plan = staged(folder, do="A calls X; X answers")["number_plan"]
    assert plan["parties"][0]["habit"] == {"on_call": "ring"}


def test_settings_are_service_parameters_by_their_names(folder: Path):
    said = "{Maximum Ad Hoc Conference: 5, advanced ad hoc conference enabled: 'True', 'jtapi.ini X': 1}"
    assert staged(folder, settings=said)["service_parameters"]["Cisco CallManager"] == {
        "Maximum Ad Hoc Conference": 5,
        "Advanced Ad Hoc Conference Enabled": True,
    }


def test_the_name_of_a_variant_sets_parameters_too(folder: Path):
    parameters = staged(folder, variant=1)["service_parameters"]["Cisco CallManager"]
    assert parameters == {"Drop Ad Hoc Conference": "When Conference Controller Leaves"}


def test_who_creates_a_terminal_controls_any_device_and_has_it_not_in_his_list(folder: Path):
    user = staged(folder, do='createTerminal("TR")')["users"][0]
    assert "TR" not in user["controlled_devices"]
    assert "Standard CTI Allow Control of All Devices" in user["roles"]


@pytest.mark.parametrize(
    ("more", "names", "preferred"),
    [
        ("", ("REDIRECT_NORMAL", "DEFAULT_SEARCH_SPACE", "CALLED_ADDRESS_UNCHANGED"), None),
        (
            " with preferred original called party V",
            ("REDIRECT_NORMAL", "DEFAULT_SEARCH_SPACE", "CALLED_ADDRESS_SET_TO_PREFERREDCALLEDPARTY"),
            "V",
        ),
        (
            ", REDIRECT_DROP_ON_FAILURE, CALLINGADDRESS_SEARCH_SPACE",
            ("REDIRECT_DROP_ON_FAILURE", "CALLINGADDRESS_SEARCH_SPACE", "CALLED_ADDRESS_UNCHANGED"),
            None,
        ),
        (
            ", resetting the original called party, in the redirector's search space",
            ("REDIRECT_NORMAL", "ADDRESS_SEARCH_SPACE", "CALLED_ADDRESS_SET_TO_REDIRECT_DESTINATION"),
            None,
        ),
    ],
)
def test_a_redirection_has_options(folder: Path, more: str, names: tuple[str, ...], preferred: str | None):
    staged(folder)
    cast = Cast(read(folder / "stage.yaml"))
    found = options(more, cast)
    assert tuple(each["constant"].removeprefix("CiscoConnection.") for each in found[:3]) == names
    assert (found[3] if len(found) > 3 else None) == (preferred and cast.number(preferred))
