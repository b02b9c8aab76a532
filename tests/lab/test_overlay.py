"""Changes laid over a lab."""

from __future__ import annotations

import pytest

from ctisim.lab import Lab, Role, WrongLab, builtin, load, loads, overlay, overlay_file, overlay_text


def test_an_overlay_changes_what_it_names_and_nothing_else():
    lab = builtin()
    changed = overlay(lab, {"timers": {"login": 1.5}})
    assert changed.timers.login == 1.5
    assert changed.model_copy(update={"timers": lab.timers}).model_dump() == lab.model_dump()


def test_an_empty_overlay_changes_nothing():
    assert overlay(builtin(), {}) == builtin()


def test_users_merge_by_id_whatever_its_case():
    user = overlay(builtin(), {"users": [{"id": "WWhite", "credential": {"hack_locked": True}}]}).user("wwhite")
    assert user is not None
    assert (user.name, user.credential.hack_locked) == ("Walter White", True)


def test_devices_merge_by_name_and_lines_by_number():
    changes = {"devices": [{"name": "SEP001794625DE5", "lines": [{"number": 1001, "restricted": True}]}]}
    device = overlay(builtin(), changes).devices[0]
    assert (device.model, device.lines[0].restricted, device.lines[0].label) == ("Cisco 7960", True, "1001")


def test_parties_merge_by_number():
    lab = loads("number_plan: {parties: [{number: 9001, name: Skyler}]}")
    (party,) = overlay(lab, {"number_plan": {"parties": [{"number": "9001", "outside": True}]}}).number_plan.parties
    assert (party.name, party.outside) == ("Skyler", True)


def test_a_new_thing_is_added_at_the_end():
    lab = overlay(builtin(), {"devices": [{"name": "SEP0A"}]})
    assert lab.devices[-1].name == "SEP0A"


def test_an_absent_thing_is_taken_away():
    assert overlay(builtin(), {"users": [{"id": "locked", "absent": True}]}).user("locked") is None


def test_other_lists_are_replaced():
    user = overlay(builtin(), {"users": [{"id": "ctiadmin", "roles": ["Standard CTI Enabled"]}]}).user("ctiadmin")
    assert user is not None
    assert user.roles == (Role.ENABLED,)


def test_none_restores_the_default():
    assert overlay(overlay(builtin(), {"limits": {"nesting": 3}}), {"limits": None}).limits == Lab().limits


def test_overlays_pile_up():
    lab = overlay(overlay(builtin(), {"timers": {"login": 2.0}}), {"timers": {"request": 7}})
    assert (lab.timers.login, lab.timers.request) == (2.0, 7)


def test_a_lab_made_in_python_takes_overlays():
    lab = overlay(
        Lab.model_validate({"users": [{"id": "amy", "password": "x"}]}), {"users": [{"id": "amy", "name": "A"}]}
    )
    assert lab.users[0].name == "A"
    assert lab.users[0].password.get_secret_value() == "x"


def test_a_mistake_in_an_overlay_is_placed_in_its_file(tmp_path):
    file = tmp_path / "slow.yaml"
    file.write_text("timers:\n  logn: 1\n")
    with pytest.raises(WrongLab) as caught:
        overlay_file(builtin(), file)
    assert str(caught.value) == f"{file}:2:3: timers.logn: unknown key (did you mean login?)"


def test_what_an_overlay_breaks_elsewhere_is_placed_where_it_is():
    lab = loads("devices: [{name: A}]\nusers:\n  - {id: amy, password: x, controlled_devices: [A]}\n", "lab.yaml")
    with pytest.raises(WrongLab) as caught:
        overlay_text(lab, "devices:\n  - {name: A, absent: true}\n", "over.yaml")
    assert str(caught.value) == "lab.yaml:3:49: users[amy].controlled_devices[0]: there is no device A"


def test_a_mapping_without_a_file_is_called_by_its_name():
    with pytest.raises(WrongLab) as caught:
        overlay(builtin(), {"limits": {"nesting": 1}}, name="test")
    assert str(caught.value) == "test: limits.nesting: should be at least 2"


def test_each_file_has_its_own_folder_for_relative_paths(tmp_path):
    (tmp_path / "labs").mkdir()
    (tmp_path / "labs" / "lab.yaml").write_text("security: {key: a.pem, certificate: a.crt}\n")
    (tmp_path / "over.yaml").write_text("directory: {ca_file: ca.pem}\n")
    lab = overlay_file(load(tmp_path / "labs" / "lab.yaml"), tmp_path / "over.yaml")
    assert lab.security.key == tmp_path / "labs" / "a.pem"
    assert lab.directory.ca_file == tmp_path / "ca.pem"
    assert overlay(lab, {}).security.key == lab.security.key


def test_the_lab_below_is_not_changed():
    lab = builtin()
    overlay(lab, {"users": [{"id": "wwhite", "name": "Heisenberg"}], "cluster": {"name": "Other"}})
    assert lab == builtin()
    assert overlay(lab, {}) == builtin()
