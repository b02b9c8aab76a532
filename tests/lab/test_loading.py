"""What a lab file may say, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ctisim.lab import Lab, Protocol, Release, WrongLab, load, loads
from ctisim.lab.models import models
from ctisim.lab.reference import commented

LABS = Path(__file__).parents[2] / "fixtures" / "labs"


def device(text: str):
    """The only device of a lab, of its YAML."""
    return loads(f"devices: [{{name: X, {text}}}]").devices[0]


def line(text: str):
    """The only line of a lab, of its YAML."""
    return device(f"lines: [{{{text}}}]").lines[0]


def problems(text: str):
    """What is wrong with a text; nothing when it is a good lab. Nothing but WrongLab may come of it."""
    try:
        loads(text)
    except WrongLab as wrong:
        return wrong.problems
    return ()


@pytest.mark.parametrize("text", ["", "# nothing\n", "{}", "---\n"])
def test_an_empty_file_is_a_lab_of_defaults(text):
    assert loads(text) == Lab()


@pytest.mark.parametrize("file", sorted(LABS.glob("*.yaml")), ids=lambda file: file.name)
def test_the_fixture_labs_are_in_order(file):
    assert load(file).users


@pytest.mark.parametrize("written", ["1001", '"1001"', "'1001'"])
def test_a_directory_number_may_be_written_as_a_number(written):
    assert line(f"number: {written}").number == "1001"


@pytest.mark.parametrize("number", ["0100", "+4930100", "\\+4930100", "*98", "#31#", "A1", "0"])
def test_a_quoted_directory_number_keeps_every_sign(number):
    assert line(f"number: '{number}'").number == number


@pytest.mark.parametrize("word", ["off", "headset", "speaker"])
def test_off_is_a_word_and_not_false(word):
    assert line(f"number: 1, auto_answer: {word}").auto_answer == word


@pytest.mark.parametrize("written", ["15", '"15"', "10.5", "'10.5'"])
def test_a_release_may_be_written_as_a_number(written):
    assert loads(f"cluster: {{version: {written}}}").cluster.version in (Release.R15, Release.R10_5)


def test_a_date_is_text():
    assert device("description: 2016-02-09").description == "2016-02-09"


def test_one_thirty_is_text():
    assert device("description: 1:30").description == "1:30"


def test_aliases_and_merges_write_things_once():
    lab = loads(
        "devices:\n"
        "  - &desk {name: A, model: Cisco 7962, built_in_bridge: true, lines: [{number: 1}]}\n"
        "  - {<<: *desk, name: B, lines: [{number: 2}]}\n"
    )
    assert [(it.name, it.model, it.built_in_bridge, it.lines[0].number) for it in lab.devices] == [
        ("A", "Cisco 7962", True, "1"),
        ("B", "Cisco 7962", True, "2"),
    ]


def test_relative_paths_count_from_the_folder_of_the_file(tmp_path):
    file = tmp_path / "lab.yaml"
    file.write_text("security: {key: keys/a.pem, certificate: /etc/a.crt}\n")
    security = load(file).security
    assert (security.key, security.certificate) == (tmp_path / "keys/a.pem", Path("/etc/a.crt"))


def test_a_byte_order_mark_does_no_harm(tmp_path):
    file = tmp_path / "lab.yaml"
    file.write_bytes(b"\xef\xbb\xbfcluster: {name: Lab}\n")
    assert load(file).cluster.name == "Lab"


def test_users_and_devices_are_found_whatever_their_case():
    lab = loads("users: [{id: Amy, password: x}]\ndevices: [{name: SEP0A}]")
    assert lab.user("AMY") is lab.users[0]
    assert lab.device("sep0a") is lab.devices[0]


def test_who_is_not_there_is_none():
    assert (Lab().user("amy"), Lab().device("SEP0A"), Lab().cluster.node(2)) == (None, None, None)


def test_controlled_devices_come_in_the_order_of_the_control_list():
    lab = loads("users: [{id: a, password: x, controlled_devices: [C, a]}]\ndevices: [{name: A}, {name: B}, {name: C}]")
    assert [it.name for it in lab.controlled(lab.users[0])] == ["C", "A"]


def test_a_user_without_a_name_is_called_by_the_id():
    lab = loads("users: [{id: amy, password: x, authentication: ldap}]")
    assert lab.dn(lab.users[0]) == "CN=amy,OU=Breaking Bad,DC=joshlab,DC=net"


def test_no_password_is_in_the_repr_of_a_lab():
    lab = loads("users: [{id: amy, password: 31415x}]\ndirectory: {manager: {name: m, password: 31415y}}")
    assert "31415" not in repr(lab) + str(lab) + repr(lab.tree and lab.model_dump())


@pytest.mark.parametrize("model", models().values(), ids=lambda model: model.name)
def test_a_model_gives_type_name_and_protocol(model):
    made = device(f"model: {model.name.upper()}")
    assert (made.type_number, made.type_name, made.protocol_number) == (model.type, model.name, model.protocol.number)


def test_a_type_number_makes_an_unknown_model_known():
    made = device("model: Cisco 9999, type: 36999")
    assert (made.type_number, made.type_name, made.protocol_number) == (36999, "Cisco 9999", Protocol.SIP.number)


def test_a_type_number_brings_its_behaviour_along():
    assert device("model: My Port, type: 72").is_registrable


@pytest.mark.parametrize(("model", "feature"), [("Cisco 7960", 0), ("Cisco 8851", 1), ("Cisco 6941", 2)])
def test_special_models_say_so(model, feature):
    assert device(f"model: {model}").supports_feature == feature


@pytest.mark.parametrize(("text", "registered"), [("model: CTI Port", False), ("", True), ("registered: false", False)])
def test_phones_start_registered_and_ports_do_not(text, registered):
    assert device(text or "locale: 1").starts_registered is registered


def test_capabilities_make_a_mask():
    assert device("special_capabilities: [join same line, direct transfer across lines]").special_capability_mask == 36


def test_a_line_is_busy_at_the_latest_when_it_is_full():
    assert (line("number: 1, max_calls: 1").busy_at, line("number: 1").busy_at) == (1, 2)


def test_the_dscp_goes_out_as_a_byte():
    assert Lab().service_parameters.cti_manager.precedence == 96


def test_each_release_has_its_versions():
    seen = {
        release: (cluster.info, cluster.short_version, cluster.plugin_version)
        for release in Release
        for cluster in [loads(f"cluster: {{version: {release}}}").cluster]
    }
    assert seen[Release.R12_5] == ("12.5.1.11900-146.i386", "12.5.1", "12.5.1.11900-3.i386")
    assert len(set(seen.values())) == 5


def test_a_lab_made_in_python_is_checked_too():
    with pytest.raises(ValueError, match="there is no device B"):
        Lab.model_validate({"users": [{"id": "a", "password": "x", "controlled_devices": ["B"]}]})


def test_a_large_lab_with_everything_wrong_is_refused_at_once():
    names = [f"SEP{number:012X}" for number in range(1000)]
    text = f"users: [{{id: a, password: x, controlled_devices: [{', '.join(names)}]}}]\ndevices:\n"
    text += "".join(f"  - name: CTI{name}\n" for name in names)
    assert len(problems(text)) == 1000


@given(st.text())
def test_any_text_is_a_lab_or_a_list_of_problems(text):
    assert all(map(str, problems(text)))


_LINES = commented().splitlines()


@given(st.integers(0, len(_LINES) - 1), st.text("{}[]:,-#&*!|>'\"%@` \tab1", max_size=8))
def test_a_slip_anywhere_is_placed_within_the_file(number, slip):
    lines = [*_LINES]
    lines[number] = slip + lines[number].lstrip()
    assert all(1 <= problem.place.line <= len(lines) + 1 for problem in problems("\n".join(lines)))


_DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("a1 ", max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "id", "lines", "number"]), inner)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(Lab.model_fields)), _DATA))
def test_data_of_any_form_is_a_lab_or_a_list_of_problems(data):
    assert all(map(str, problems(yaml.safe_dump(data))))
